// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/money/caps.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/units.hpp>
#include <avviso/money/wording.hpp>

#include "by_members.hpp"

namespace avviso::inline v0 {

namespace detail {

template <>
inline constexpr auto fields_of<apportionment> = members(key("shares", &apportionment::shares),
                                                         key("remainder", &apportionment::remainder, euros<0>));
template <>
inline constexpr auto fields_of<capped> = members(key("admitted", &capped::admitted), key("excess", &capped::excess));

}  // namespace detail

std::string spelled(const euro& value) { return wording::english(value); }
std::string spelled(const ratio& value) { return value.plain().c_str(); }
std::string spelled(const units& value) { return std::to_string(value.number()) + " units"; }
std::string spelled(const apportionment& value) { return detail::by_members(value); }
std::string spelled(const capped& value) { return detail::by_members(value); }

std::string spelled(const co_financing& value) {
  return detail::with_members("co_financing", {{"union_share", spelled(value.union_share())},
                                               {"national_share", spelled(value.national_share())},
                                               {"own_share", spelled(value.own_share())}});
}

}  // namespace avviso::inline v0
