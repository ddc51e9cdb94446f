// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TOLD_HPP
#define AVVISO_SRC_HISTORY_VIEWS_PORTFOLIO_TOLD_HPP

#include <avviso/history/portfolio.hpp>

#include <cstdint>

// What the snapshot answers, as a portfolio tells it.
namespace avviso::inline v0::detail {

template <class T>
told_as told_by(const result<answer<T>>& given) {
  if (!given) return told_as::no_such;
  switch (given->status()) {
    case status::known:
      return told_as::known;
    case status::not_stated:
      return told_as::not_stated;
    case status::undetermined:
      return told_as::undetermined;
    case status::conflict:
      break;
  }
  return told_as::conflict;
}

inline std::int64_t number_told(euro one) { return one.cents(); }
inline std::int64_t number_told(units one) { return one.number(); }
template <class T>
told_amount amount_told(const result<answer<T>>& given) {
  told_amount made{.told = told_by(given)};
  if (made.told == told_as::known) made.amount = number_told(*given->if_known());
  return made;
}

}  // namespace avviso::inline v0::detail

#endif
