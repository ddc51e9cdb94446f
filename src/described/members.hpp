// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_MEMBERS_HPP
#define AVVISO_SRC_DESCRIBED_MEMBERS_HPP

#include <avviso/stated.hpp>

#include <optional>
#include <string_view>
#include <type_traits>

// The members of aggregates, described once for all code that goes over them: JSON and `spelled`.
namespace avviso::inline v0::detail {

// One member of an aggregate: its key, and its value where the key is left out.
struct no_default {};
struct default_made {};
template <class Owner, class Member, class Otherwise>
struct described {
  using type = Member;
  std::string_view key;
  Member Owner::*member;
  [[no_unique_address]] Otherwise otherwise;
  std::string_view formerly = {};  // a key that is read in its place
  bool was_one = false;            // under which a list had one element, without the list
  bool may_say_none = false;       // that there is none can be said, where leaving the key out says something else
};

template <class Owner, class Member>
constexpr described<Owner, Member, no_default> key(std::string_view name, Member Owner::*member) {
  return {name, member, {}};
}
template <class Owner, class Member, class Otherwise>
constexpr described<Owner, Member, Otherwise> key(std::string_view name, Member Owner::*member, Otherwise otherwise) {
  return {name, member, otherwise};
}
template <class Owner, class Member, class Otherwise>
constexpr described<Owner, Member, Otherwise> formerly(std::string_view before,
                                                       described<Owner, Member, Otherwise> one) {
  one.formerly = before;
  return one;
}
template <class Owner, class Member>
constexpr described<Owner, Member, no_default> formerly_one(std::string_view before,
                                                            described<Owner, Member, no_default> one) {
  one.formerly = before;
  one.was_one = true;
  return one;
}
template <class Owner, class Member>
constexpr described<Owner, Member, no_default> or_none(described<Owner, Member, no_default> one) {
  one.may_say_none = true;
  return one;
}
inline constexpr default_made empty{};  // if left out, `Member{}`

// The members of an aggregate, all of them and in their order: called with a function, they are given to it, each a
// `described`. A closure holds them, because a std::tuple of them takes much longer to compile.
template <class... Described>
constexpr auto members(Described... each) {
  return [each...](const auto& use) -> decltype(auto) { return use(each...); };
}
template <class T>
inline constexpr int fields_of = 0;
template <class T>
concept aggregate = !std::is_same_v<decltype(fields_of<T>), const int>;

// A member that may be empty has no key when it is.
template <class T>
struct lack {
  static constexpr bool possible = false;
};
template <class T>
struct lack<stated<T>> {
  static constexpr bool possible = true;
  static const T* present(const stated<T>& value) { return value.if_stated(); }
  static stated<T> absent() { return not_stated; }
};
template <class T>
struct lack<std::optional<T>> {
  static constexpr bool possible = true;
  static const T* present(const std::optional<T>& value) { return value ? &*value : nullptr; }
  static std::optional<T> absent() { return std::nullopt; }
};

// The value of a member whose key is left out.
template <class Owner, class Member, class Otherwise>
Member value_left_out(const described<Owner, Member, Otherwise>& one) {
  if constexpr (std::is_invocable_v<Otherwise>) {
    return one.otherwise();
  } else if constexpr (!std::is_same_v<Otherwise, no_default> && !std::is_same_v<Otherwise, default_made>) {
    return Member(one.otherwise);
  } else if constexpr (lack<Member>::possible) {
    return lack<Member>::absent();
  } else {
    return Member{};
  }
}

}  // namespace avviso::inline v0::detail

#endif
