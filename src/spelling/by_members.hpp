// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_SPELLING_BY_MEMBERS_HPP
#define AVVISO_SRC_SPELLING_BY_MEMBERS_HPP

#include <avviso/spelling.hpp>

#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

#include "../described/members.hpp"
#include "../described/names.hpp"

namespace avviso::inline v0::detail {

template <class Owner, class Member, class Otherwise>
void spell_member(const described<Owner, Member, Otherwise>& one, const Owner& of, std::vector<spelled_member>& into) {
  const Member& value = of.*one.member;
  constexpr bool is_required = std::is_same_v<Otherwise, no_default> && !lack<Member>::possible;
  if constexpr (!is_required) {
    if (value == value_left_out(one)) return;
  }
  into.push_back({one.key, spelled(value)});
}

// An aggregate by those of its described members that differ from their defaults.
template <aggregate T>
std::string by_members(const T& value) {
  std::vector<spelled_member> members;
  fields_of<T>([&](const auto&... one) { (spell_member(one, value, members), ...); });
  return with_members(type_name<T>(), members);
}

}  // namespace avviso::inline v0::detail

#endif
