// SPDX-License-Identifier: BSL-1.0
// What may change how an act reads, or whether what it says does anything.
#include <algorithm>
#include <utility>

#include "archive.hpp"
#include "replies.hpp"

namespace avviso::inline v0::detail {

bool archive::is_changed(ordinal act) const {
  const auto* on = bearing(act);
  return has_own_days(act) || file_of(act).lapses ||
         (on != nullptr && !(on->corrected_by.empty() && on->partly_undone_by.empty()));
}

bool archive::is_partly_undone(ordinal act) const {
  const auto* on = bearing(act);
  return has_own_days(act) || may_lapse(act) || (on != nullptr && !on->partly_undone_by.empty());
}

namespace {

// The acts that bear on whether awards lapse by an act, or whether one grant's does: those that award the grant, and
// the replies.
std::vector<ordinal> bearing_on_lapse(const archive& of, ordinal act, const std::optional<std::string_view>& only) {
  std::vector<ordinal> all;
  if (!of.may_lapse(act)) return all;
  const auto look = [&](ordinal p) {
    of.each_wording(act, p, [&](const worded& says) {
      const auto lapse = lapse_in(says);
      if (!lapse || (only && !match(lapse->grant, *only))) return;
      for (const auto one : of.acts_with<effects::awards>(lapse->grant)) all.push_back(one);
      for (const auto& one : of.replies_to_award(lapse->grant)) all.push_back(one.act);
    });
  };
  if (only) {
    for (const auto& at : of.spots<effects::passes>(*only)) {
      if (at.act == act) look(at.provision);
    }
  } else {
    for (ordinal p = 0; p < of.at(act).provisions.size(); ++p) look(p);
  }
  return all;
}

}  // namespace

std::vector<spot> archive::replies_to_award(std::string_view grant) const {
  auto all = spots<effects::happens, effects::passes>(grant);
  std::erase_if(all, [&](const spot& at) {
    bool may_reply = false;
    each_wording(at.act, at.provision,
                 [&](const worded& says) { may_reply = may_reply || reply_in(says, grant).has_value(); });
    return !may_reply;
  });
  return all;
}

std::vector<ordinal> archive::changers_of(ordinal act, const std::optional<std::string_view>& only) const {
  if (only || !may_lapse(act)) return changers_read(act, only);
  return changers_.of(act, [&] { return changers_read(act, only); });
}

std::vector<ordinal> archive::changers_read(ordinal act, const std::optional<std::string_view>& only) const {
  std::vector<ordinal> all = {act};
  const auto add = [&all](ordinal one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
  };
  std::vector<link> left;
  const auto take = [&](const link& by) {
    add(by.act);
    left.push_back(by);
  };
  for (const auto one : bearing_on_lapse(*this, act, only)) {
    add(one);
    for (const auto& by : links_of(one).partly_undone_by) take(by);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const auto& by : links_of(all[i]).corrected_by) take(by);
  }
  for (const auto& by : links_of(act).partly_undone_by) take(by);
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto by = left[i];
    each_part_undoing(by, take);
    if (!std::holds_alternative<stay>(provision_at(by))) continue;
    for (const auto& end : links_of(by.act).stay_ended_by) take(end);
  }
  all.erase(all.begin());
  return all;
}

}  // namespace avviso::inline v0::detail
