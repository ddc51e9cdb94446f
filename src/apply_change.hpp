// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_APPLY_CHANGE_HPP
#define AVVISO_SRC_APPLY_CHANGE_HPP

#include <avviso/partnership_history.hpp>

#include <vector>

namespace avviso::inline v0::detail {

// Applies one change to the members of a partnership, and returns whether it found a member to change.
bool apply_change(const decltype(partnership_change::what)& change, std::vector<member>& to);

}  // namespace avviso::inline v0::detail

#endif
