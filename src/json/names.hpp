// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_JSON_NAMES_HPP
#define AVVISO_SRC_JSON_NAMES_HPP

#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace avviso::inline v0::detail {

// What stands after the last colon of what follows `after`, as far as one of `end`: how g++ and clang++ name the
// arguments of a template.
constexpr std::string_view last_name(std::string_view signature, std::string_view after,
                                     std::string_view end) noexcept {
  signature.remove_prefix(signature.find(after) + after.size());
  signature = signature.substr(0, signature.find_first_of(end));
  if (signature.starts_with('(')) return {};          // a number cast to the type
  return signature.substr(signature.rfind(':') + 1);  // npos + 1 is 0
}

// The name of a type, as its declaration gives it: `extension`.
template <class Type>
constexpr std::string_view type_name() noexcept {
  return last_name(__PRETTY_FUNCTION__, "Type = ", ";]");
}

// The name of an enumerator; empty, of a number that has none.
template <auto Enumerator>
constexpr std::string_view enumerator_name() noexcept {
  return last_name(__PRETTY_FUNCTION__, "Enumerator = ", ";]");
}

// The numbers that enumerators have lie below this.
template <class Enum>
inline constexpr std::size_t enumerators_below = 32;
template <>
inline constexpr std::size_t enumerators_below<rule> = 1000;
template <>
inline constexpr std::size_t enumerators_below<errc> = 500;

template <class Enum, std::size_t... I>
constexpr auto names_up_to(std::index_sequence<I...> /*unused*/) noexcept {
  return std::array<std::string_view, sizeof...(I)>{enumerator_name<static_cast<Enum>(I)>()...};
}

// By number; empty, where no enumerator has it.
template <class Enum>
inline constexpr auto names_of = names_up_to<Enum>(std::make_index_sequence<enumerators_below<Enum>>());

static_assert(names_of<outcome>[0] == "satisfied" && names_of<outcome>[3] == "undetermined");
static_assert(names_of<outcome>[4].empty());

}  // namespace avviso::inline v0::detail

#endif
