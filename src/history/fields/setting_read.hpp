// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_HISTORY_FIELDS_SETTING_READ_HPP
#define AVVISO_SRC_HISTORY_FIELDS_SETTING_READ_HPP

#include <avviso/deadline_name.hpp>
#include <avviso/deadline_time.hpp>
#include <avviso/detail/deadline_of.hpp>

#include <optional>
#include <string_view>

#include "../record/card.hpp"

namespace avviso::inline v0::detail {

// What a provision sets a time limit to, if it sets that limit.
struct sets_limit {
  const deadline_name& which;
  std::optional<std::string_view> grant;
  bool does = false;
  stated<deadline_time> to = not_stated;
  const reach* whom = nullptr;
  bool is_relative = false;
  const new_term* by = nullptr;              // where it is relative; null: by the days suspended
  const partial_date* between = nullptr;     // where it is one of several days
  const dependent_deadline* rule = nullptr;  // where it runs from another limit, or from what happens
  bool is_to_a_day = false;                  // it moves the time in force before to a day
  bool may_come_earlier = false;             // on some day from `opened` on
  const stated<deadline_time>* opened = nullptr;
  bool may_take_hour = false;  // it says no hour, and whether there is one follows from the time in force before

  void operator()(const effects::sets_terms& one) {
    const auto day = one.of.may_be(grant) ? deadline_of(one, which) : not_stated;
    if (!day.is_stated()) return;
    does = true;
    to = day;
  }
  // Of several that one provision gives, the last.
  void operator()(const effects::sets_term& one) {
    if (!(one.which == which) || !one.of.may_be(grant)) return;
    does = true;
    if (grant) whom = one.of.if_offered();
    to = not_stated;
    between = one.between;
    rule = one.rule;
  }
  void operator()(const effects::opens& one) {
    if (!is_of_window(which)) return;
    const bool is_of_first = *which.if_kind() == deadline_kind::applications_open;
    if (is_of_first && one.first == nullptr) return;
    does = true;
    to = is_of_first ? *one.first : one.last;
    may_come_earlier = !is_of_first && one.until_exhausted;
    opened = one.first;
  }
  void operator()(const effects::moves& one) {
    if (!(one.which == which)) return;
    does = one.of.may_be(grant);
    if (grant) whom = one.of.if_offered();
    is_relative = one.is_relative();
    is_to_a_day = one.if_day() != nullptr;
    by = one.to;
    if (is_relative) return;
    to = one.to->after(not_stated);
    between = one.to->if_between();
    may_take_hour = one.if_day() != nullptr && !one.to->hour().is_stated();
  }
};

// Whether the day is not the same in every case: one of several, or one that runs from others.
[[nodiscard]] inline bool varies(const sets_limit& one) { return one.between != nullptr || one.rule != nullptr; }

inline void read_setting(const worded& says, sets_limit& into) {
  each_effect_for<effects::sets_terms, effects::sets_term, effects::opens, effects::moves>(
      says, into.grant, [&into](const auto& one) { into(one); });
}

// The same of a grant, `into.grant`, of which the hash is known.
inline void read_setting(const worded& says, const hashed_name& grant, sets_limit& into) {
  each_effect_for<effects::sets_terms, effects::sets_term, effects::opens, effects::moves>(
      says, grant, [&into](const auto& one) { into(one); });
}

}  // namespace avviso::inline v0::detail

#endif
