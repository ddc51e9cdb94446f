// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_NAMES_HPP
#define AVVISO_NAMES_HPP

#include <avviso/requirements.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>

namespace avviso::inline v0 {

namespace detail {

// Whether a type is declared in namespace avviso: what g++ and clang++ say of it.
template <class Type>
constexpr bool is_of_avviso() noexcept {
  const std::string_view signature = __PRETTY_FUNCTION__;
  return signature.find("Type = avviso::") != std::string_view::npos;
}

}  // namespace detail

/// An enumeration of avviso: `outcome`, `deadline_kind`, `rule`.
template <class Enum>
concept enumeration = std::is_enum_v<Enum> && detail::is_of_avviso<Enum>();

/// The names of all enumerators, as declared and as JSON has them, indexed by number up to the highest; a name is empty
/// where no enumerator has that number. Static text.
template <enumeration Enum>
[[nodiscard]] std::span<const std::string_view> names_of() noexcept;

/// The name of an enumerator: `not_applicable`, `EXT_1`; empty for a number that has none, such as those of house
/// rules.
template <enumeration Enum>
[[nodiscard]] std::string_view name_of(Enum which) noexcept {
  const auto names = names_of<Enum>();
  const auto number = static_cast<std::size_t>(which);
  return number < names.size() ? names[number] : std::string_view();
}

}  // namespace avviso::inline v0

#endif
