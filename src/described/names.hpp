// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_DESCRIBED_NAMES_HPP
#define AVVISO_SRC_DESCRIBED_NAMES_HPP

#include <avviso/names.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace avviso::inline v0 {

namespace detail {

// The name in a signature: from `from` to the first of `end`, from its last colon on. g++ and clang++ write the
// arguments of a template so, and always after the same words, so where they begin is sought once: there are thousands
// of them.
constexpr std::string_view last_name(std::string_view signature, std::size_t from, std::string_view end) noexcept {
  signature.remove_prefix(from);
  if (signature.starts_with('(')) return {};  // a number cast to the type
  signature = signature.substr(0, signature.find_first_of(end));
  return signature.substr(signature.rfind(':') + 1);  // npos + 1 is 0
}

// Where the name of the argument of `signature` begins, which `parameter` precedes.
constexpr std::size_t after(std::string_view signature, std::string_view parameter) noexcept {
  return signature.find(parameter) + parameter.size();
}

template <class Type>
constexpr std::string_view signature_of_type() noexcept {
  return __PRETTY_FUNCTION__;
}

template <auto Enumerator>
constexpr std::string_view signature_of_enumerator() noexcept {
  return __PRETTY_FUNCTION__;
}

inline constexpr std::size_t type_begins = after(signature_of_type<outcome>(), "Type = ");
inline constexpr std::size_t enumerator_begins = after(signature_of_enumerator<outcome{}>(), "Enumerator = ");

// The name of a type, as its declaration gives it: `extension`.
template <class Type>
constexpr std::string_view type_name() noexcept {
  return last_name(signature_of_type<Type>(), type_begins, ";]");
}

// The name of an enumerator; empty for a number that has none.
template <auto Enumerator>
constexpr std::string_view enumerator_name() noexcept {
  return last_name(signature_of_enumerator<Enumerator>(), enumerator_begins, ";]");
}

// How many names the table of an enumeration has room for. Enumerators are numbered one after the other, except those
// of `rule` and `errc`; so if a place is empty, no enumerator lies beyond it. Most have few, and each place takes time
// to compile.
template <class Enum>
inline constexpr std::size_t room_for_names = enumerator_name<static_cast<Enum>(15)>().empty() ? 16 : 64;
template <>
inline constexpr std::size_t room_for_names<rule> = 1000;
template <>
inline constexpr std::size_t room_for_names<errc> = 500;

template <class Enum, std::size_t... I>
constexpr auto names_up_to(std::index_sequence<I...> /*unused*/) noexcept {
  return std::array<std::string_view, sizeof...(I)>{enumerator_name<static_cast<Enum>(I)>()...};
}

// The names by number; empty where no enumerator has that number.
template <class Enum>
inline constexpr auto table_of_names = names_up_to<Enum>(std::make_index_sequence<room_for_names<Enum>>());

// How many names there are, up to the last.
template <class Enum>
constexpr std::size_t count_names() noexcept {
  static_assert(table_of_names<Enum>.back().empty(), "avviso: the enumeration needs more room for its names");
  std::size_t count = room_for_names<Enum>;
  while (count > 0 && table_of_names<Enum>[count - 1].empty()) --count;
  return count;
}

}  // namespace detail

template <enumeration Enum>
std::span<const std::string_view> names_of() noexcept {
  return std::span<const std::string_view>(detail::table_of_names<Enum>).first(detail::count_names<Enum>());
}

static_assert(detail::count_names<outcome>() == 4 && detail::table_of_names<outcome>[3] == "undetermined");
static_assert(enumeration<outcome> && enumeration<measure::unit> && !enumeration<std::byte>);

}  // namespace avviso::inline v0

#endif
