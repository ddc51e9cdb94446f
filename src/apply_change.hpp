// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_APPLY_CHANGE_HPP
#define AVVISO_SRC_APPLY_CHANGE_HPP

#include <avviso/partnership_history.hpp>

#include <cstdint>
#include <vector>

namespace avviso::inline v0::detail {

using membership_change = decltype(partnership_change::what);

// What a change finds where it comes. Only one that finds its place changes anything.
enum class finds : std::uint8_t {
  its_place,
  nobody,    // of the name, or not in the role, that it says
  several,   // of one name, who are not one, so that it is not clear whom
  no_lead,   // to take the place of
  the_lead,  // who leads already: it cannot take the lead again, or be a partner too
};

[[nodiscard]] finds found_by(const membership_change& change, const std::vector<member>& in);

// Applies one change to the members of a partnership, and returns what it found.
finds apply_change(const membership_change& change, std::vector<member>& to);

}  // namespace avviso::inline v0::detail

#endif
