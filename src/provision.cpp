// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/alternatives_made.hpp>
#include <avviso/provision.hpp>

#include <tuple>
#include <type_traits>

namespace avviso::inline v0 {

namespace detail {

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
