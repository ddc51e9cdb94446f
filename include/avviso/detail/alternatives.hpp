// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_DETAIL_ALTERNATIVES_HPP
#define AVVISO_DETAIL_ALTERNATIVES_HPP

#include <avviso/requirements.hpp>

#include <concepts>
#include <cstddef>
#include <utility>
#include <variant>

namespace avviso::inline v0::detail {

// A list of kinds.
template <class... Kinds>
struct kinds {
  using variant = std::variant<Kinds...>;
  using pointer = std::variant<const Kinds*...>;
  template <class... More>
  using with = kinds<Kinds..., More...>;
  template <class Type>
  static constexpr bool have = (std::same_as<Type, Kinds> || ...);
  static constexpr std::size_t count = sizeof...(Kinds);
};

template <class Kinds>
class alternatives;
template <class Alternatives, class Kind>
Alternatives alternative_of(Kind one);

// One of many kinds: a std::variant of them. The library makes, copies, moves and compares it: of so many kinds, this
// takes longer to compile than all else in a file that does it.
template <class Kinds>
class alternatives : public Kinds::variant {
 public:
  using variant = typename Kinds::variant;

  alternatives();
  template <class Kind>
    requires(Kinds::template have<Kind>)
  alternatives(Kind one)  // NOLINT(google-explicit-constructor): as a variant
      : alternatives(alternative_of<alternatives>(std::move(one))) {}
  template <class Kind>
  alternatives(std::in_place_type_t<Kind> which, Kind one);
  alternatives(const alternatives& other);
  alternatives(alternatives&& other) noexcept;
  alternatives& operator=(const alternatives& other);
  alternatives& operator=(alternatives&& other) noexcept;
  ~alternatives();

  bool operator==(const alternatives& other) const;
};

}  // namespace avviso::inline v0::detail

#endif
