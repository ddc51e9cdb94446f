// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_ALTERNATIVES_MADE_HPP
#define AVVISO_DETAIL_ALTERNATIVES_MADE_HPP

#include <avviso/detail/alternatives.hpp>

#include <utility>
#include <variant>

// What `alternatives` leaves to the library, which compiles it once; and to a program that links nothing.
namespace avviso::inline v0::detail {

template <class Kinds>
alternatives<Kinds>::alternatives() = default;
template <class Kinds>
alternatives<Kinds>::alternatives(const alternatives& other) = default;
template <class Kinds>
alternatives<Kinds>::alternatives(alternatives&& other) noexcept = default;
template <class Kinds>
alternatives<Kinds>& alternatives<Kinds>::operator=(const alternatives& other) = default;
template <class Kinds>
alternatives<Kinds>& alternatives<Kinds>::operator=(alternatives&& other) noexcept = default;
template <class Kinds>
alternatives<Kinds>::~alternatives() = default;

template <class Kinds>
bool alternatives<Kinds>::operator==(const alternatives& other) const {
  return static_cast<const variant&>(*this) == static_cast<const variant&>(other);
}

template <class Kinds>
template <class Kind>
alternatives<Kinds>::alternatives(std::in_place_type_t<Kind> which, Kind one) : variant(which, std::move(one)) {}

template <class Alternatives, class Kind>
Alternatives alternative_of(Kind one) {
  return Alternatives(std::in_place_type<Kind>, std::move(one));
}

}  // namespace avviso::inline v0::detail

#endif
