// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension_caps.hpp>

#include "judge.hpp"

namespace avviso::inline v0 {

namespace {

finding fewer_than_cap(std::size_t most, const stated<std::size_t>& ordinal) noexcept {
  const auto* number = ordinal.if_stated();
  if (number == nullptr) return lacks(rule::EXT_6, fact::extensions, {}, measure::count(most));
  return judge(rule::EXT_6, *number <= most, measure::count(*number), measure::count(most));
}

finding shorter_than_cap(const longest_extension& longest, const stated<date>& first_end,
                         const stated<date>& to) noexcept {
  const auto* from = first_end.if_stated();
  if (from == nullptr) return lacks(rule::EXT_6, fact::first_end, to);
  const auto* end = to.if_stated();
  if (end == nullptr) return lacks(rule::EXT_6, fact::new_end);
  const auto last = add(*from, longest.length, longest.rounding);
  if (!last) return judge(rule::EXT_6, true, *end, {});  // the cap lies beyond all days
  return judge(rule::EXT_6, *end <= *last, *end, *last);
}

}  // namespace

finding within_extension_caps(const extension_caps& caps, const stated<date>& first_end, const stated<date>& to,
                              const stated<std::size_t>& ordinal) noexcept {
  const auto number = caps.most ? fewer_than_cap(*caps.most, ordinal) : does_not_apply(rule::EXT_6);
  if (!caps.longest || number.outcome == outcome::violated) return number;
  const auto length = shorter_than_cap(*caps.longest, first_end, to);
  return number.outcome == outcome::undetermined && length.outcome == outcome::satisfied ? number : length;
}

}  // namespace avviso::inline v0
