// SPDX-License-Identifier: BSL-1.0
#include <avviso/provision.hpp>

#include <tuple>
#include <type_traits>
#include <utility>

namespace avviso::inline v0 {

namespace detail {

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

// Whose address is here, is compiled: for each kind.
template <class Kinds>
struct each_alternative_of;
template <class... Kinds>
struct each_alternative_of<kinds<Kinds...>> {
  static const std::tuple<alternatives<kinds<Kinds...>> (*)(Kinds)...> all;
};
template <class... Kinds>
const std::tuple<alternatives<kinds<Kinds...>> (*)(Kinds)...> each_alternative_of<kinds<Kinds...>>::all{
    &alternative_of<alternatives<kinds<Kinds...>>, Kinds>...};

template struct each_alternative_of<disposition_kinds>;
template struct each_alternative_of<provision_kinds>;
template class alternatives<disposition_kinds>;
template class alternatives<provision_kinds>;

}  // namespace detail

// A vector of them that grows moves them, which cannot fail.
static_assert(std::is_nothrow_move_constructible_v<provision::variant>);
static_assert(std::is_nothrow_move_assignable_v<provision::variant>);

}  // namespace avviso::inline v0
