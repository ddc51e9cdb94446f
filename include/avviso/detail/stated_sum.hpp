// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_STATED_SUM_HPP
#define AVVISO_DETAIL_STATED_SUM_HPP

#include <avviso/money/euro.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>

namespace avviso::inline v0::detail {

// A sum needs both its terms: if one is not stated, neither is the sum.
template <class T>
[[nodiscard]] constexpr result<stated<T>> plus(const stated<T>& a, const stated<T>& b) noexcept {
  const auto* left = a.if_stated();
  const auto* right = b.if_stated();
  if (left == nullptr || right == nullptr) return stated<T>(not_stated);
  const auto total = *left + *right;
  if (!total) return total.error();
  return stated<T>(*total);
}

[[nodiscard]] constexpr result<stated<euro>> minus(const stated<euro>& a) noexcept {
  const auto* amount = a.if_stated();
  if (amount == nullptr) return a;
  const auto negated = -*amount;
  if (!negated) return negated.error();
  return stated<euro>(*negated);
}

}  // namespace avviso::inline v0::detail

#endif
