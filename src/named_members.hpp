// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_NAMED_MEMBERS_HPP
#define AVVISO_SRC_NAMED_MEMBERS_HPP

#include <avviso/membership.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace avviso::inline v0::detail {

// Places among members, in their order.
using places = std::vector<std::size_t>;

// Whom a party names, among those of whom `may_be` holds: that party or, where it names an entity that is there only by
// its units, each of them.
template <class MayBe>
places named(const party& who, std::span<const member> among, MayBe may_be) {
  places exactly;
  places its_units;
  for (std::size_t i = 0; i < among.size(); ++i) {
    if (!may_be(among[i])) continue;
    if (same_party(among[i].who, who)) exactly.push_back(i);
    if (!who.unit.is_stated() && same_entity(among[i].who, who)) its_units.push_back(i);
  }
  return exactly.empty() ? its_units : exactly;
}

// Whether all of them are one, by `same`: a name without an identifier may be that of several who have one.
using same_who = bool (*)(const party&, const party&) noexcept;
[[nodiscard]] bool are_one(const places& some, std::span<const member> among, same_who same);

// Whose share a party names: empty, where nobody's is meant; several, where it is not clear whose.
[[nodiscard]] places named_for_share(const party& who, std::span<const member> among);

}  // namespace avviso::inline v0::detail

#endif
