// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_RECORD_PART_ON_RECORD_HPP
#define AVVISO_SRC_HISTORY_RECORD_PART_ON_RECORD_HPP

#include <avviso/provision.hpp>

#include <algorithm>

#include "archive.hpp"

namespace avviso::inline v0::detail {

// Whether the part of another act that a provision undoes is there: what acts on another act does so for all, and
// cannot be undone for some grants.
[[nodiscard]] inline bool is_part_on_record(const archive& in, const provision& says) {
  const auto how = undoing_by(says);
  if (!how || !how->is_in_part()) return true;
  const auto of = in.find(*card_of(says).act);
  if (!of) return false;
  const auto& all = in.at(*of).provisions;
  if (how->of) return *how->of < all.size() && (how->grants == nullptr || !is_on_another_act(all[*how->of]));
  return !std::all_of(all.begin(), all.end(), is_on_another_act);
}

}  // namespace avviso::inline v0::detail

#endif
