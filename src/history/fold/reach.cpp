// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <utility>

#include "../record/natural_order.hpp"
#include "candidates.hpp"
#include "fold.hpp"

namespace avviso::inline v0::detail {

// A beneficiary's reply to an act's offer: it accepts, declines, or withdraws its acceptance.
struct fold::record {
  ordinal act;
  ordinal provision;
  stated<election> elects;  // not stated: a decline or a withdrawal
  moment day;
};

// An adhesion needs no registration: it is the beneficiary's own act.
moment fold::day_of_reply(ordinal act) const {
  const auto* effective = act_at(act).effective.if_stated();
  return moment::of(effective != nullptr ? *effective : act_at(act).reference.on);
}

std::vector<fold::record> fold::records_of(cases& in, ordinal act, std::string_view grant) const {
  const auto& id = act_at(act).id;
  std::vector<record> all;
  std::optional<act_state> state;
  std::optional<spot> last;
  of_.each_reply(act, of_.track_of(hashed_name(grant)), [&](const spot& at) {
    if (std::exchange(last, at) == at) return;
    const auto [by, p] = at;
    const bool is_same_act = state && !all.empty() && all.back().act == by;
    if (!is_same_act) state = state_of(in, by);
    if (!state->known || state->annulled) return;
    const auto day = day_of_reply(by);
    each_effect_for<effects::accepts>(worded_in(in, by, p, grant), grant,
                                      [&, by = by, p = p](const effects::accepts& one) {
                                        if (match(one.grant, grant) && one.to == id)
                                          all.push_back({by, p, one.elects, day});
                                      });
  });
  return all;
}

bool fold::list_is_closed(cases& in, ordinal act, std::vector<ground>& notes) const {
  return closing_of_list(in, act, std::nullopt, notes);
}

bool fold::list_was_closed_before(cases& in, ordinal act, ordinal adhesion) const {
  std::vector<ground> unused;
  return closing_of_list(in, act, day_of_reply(adhesion), unused);
}

// `before`: by a day, rather than by the day in force.
bool fold::closing_of_list(cases& in, ordinal act, const std::optional<moment>& before,
                           std::vector<ground>& notes) const {
  for (const auto& by : of_.links_of(act).list_closed_by) {
    const auto says = card_of(worded_in(in, by.act, by.provision));
    if (says.bears != relation::closes_list || *says.act != act_at(act).id) continue;
    const auto state = state_of(in, by.act);
    const bool has_effect = state.known && state.since && !state.annulled;
    if (before ? !has_effect || in.compare(*since_of(in, by), *before) >= 0 : !in_force(in, by.act)) continue;
    notes.push_back({part::adhesion, by.act, by.provision});
    return true;
  }
  return false;
}

// Whether one reply surely stands before another: by day, and on one day by kind and number of their acts; within an
// act, by provision.
bool fold::replies_before(cases& in, const record& one, const record& other) const {
  if (one.act == other.act) return one.provision < other.provision;
  if (const auto order = in.compare(one.day, other.day); order != 0) return order < 0;
  const auto& a = act_at(one.act).reference;
  const auto& b = act_at(other.act).reference;
  if (a.kind != b.kind) return rank_of(a.kind) < rank_of(b.kind);
  const auto* number = a.number.if_stated();
  const auto* other_number = b.number.if_stated();
  return number != nullptr && other_number != nullptr && natural_less(*number, *other_number);
}

// The replies that have come, by the day in force or `ever`; without adhesions to a list that was closed by then. S20.
std::vector<fold::record> fold::replies_that_count(cases& in, ordinal act, const std::vector<record>& all,
                                                   bool ever) const {
  std::vector<record> some;
  std::vector<ground> unused;
  for (const auto& one : all) {
    if (!ever && !has_come(in, one.day)) continue;
    if (one.elects.is_stated() && closing_of_list(in, act, one.day, unused)) continue;
    some.push_back(one);
  }
  return some;
}

bool fold::reaches(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const {
  const auto how = how_reached(in, what, grant, notes);
  if (how != reached::not_stated) return how == reached::yes;
  return in.is_so(key_of(undecided::adhesion, what.act, what.elects(election::money) ? 1 : 0));
}

namespace {

// The line that some awards name, unless they name several.
struct line_named {
  std::optional<std::string_view> line;
  bool are_several = false;

  void take(std::string_view its) {
    are_several = are_several || (line && !match(*line, its));
    if (!line) line = its;
  }
  [[nodiscard]] std::optional<std::string_view> only() const { return are_several ? std::nullopt : line; }
};

}  // namespace

// What its awards name as they read; where none of them names one any more, what they have named.
std::optional<std::string_view> fold::line_of(std::string_view grant) const {
  line_named as_read;
  line_named before;
  for (const auto& [i, p] : of_.spots<effects::awards>(grant)) {
    of_.each_wording(i, p, [&, i = i, p = p](const worded& says) {
      each_effect_for<effects::awards>(says, grant, [&, i = i, p = p](const effects::awards& one) {
        const auto* its = one.whole.line.if_stated();
        if (its == nullptr || (as_read.line && match(*as_read.line, *its))) return;
        const bool reads = possibly([&](cases& in) { return known(in, i) && reads_so(in, i, p, says); });
        if (reads) as_read.take(*its);
        if (!reads && possibly([&](cases& in) { return known(in, i); })) before.take(*its);
      });
    });
  }
  return as_read.line ? as_read.only() : before.only();
}

stated<bool> fold::is_of_line(std::string_view grant, std::string_view line) const {
  const auto its = line_of(grant);
  return its ? stated<bool>(match(*its, line)) : not_stated;
}

reached fold::how_reached(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const {
  if (const auto* line = what.whom.line(); line != nullptr && what.whom.whom() != reach::kind::no_grant) {
    const auto is_of_it = is_of_line(grant, *line);
    if (is_of_it == stated<bool>(false)) return reached::no;
    if (!is_of_it.is_stated()) {
      // Whoever does not adhere is not reached, of whatever line it is.
      const bool may_be =
          what.whom.whom() == reach::kind::every_grant || adheres(in, what, grant, notes) != reached::no;
      return may_be ? reached::not_stated : reached::no;
    }
  }
  switch (what.whom.whom()) {
    case reach::kind::no_grant:
      return reached::no;
    case reach::kind::every_grant:
      return reached::yes;
    case reach::kind::listed:
      return what.whom.names(grant) ? reached::yes : reached::no;
    case reach::kind::adhering:
      break;
  }
  return adheres(in, what, grant, notes);
}

reached fold::adheres(cases& in, const offer& what, std::string_view grant, std::vector<ground>& notes) const {
  const auto records = records_of(in, what.act, grant);
  for (const auto& one : records) notes.push_back({part::adhesion, one.act, one.provision});
  if (records.empty()) {
    if (list_is_closed(in, what.act, notes)) return reached::no;
    notes.push_back({part::adhesion_not_stated, what.act, what.provision});
    return when_.readings.absence == absence::not_adhered ? reached::no : reached::not_stated;
  }
  // The last reply decides. Where nothing tells which is the last, it matters only if they differ in what is asked.
  const auto some = replies_that_count(in, what.act, records, what.ever);
  const auto accepts = [&](const record& one) {
    const auto* elects = one.elects.if_stated();
    return elects != nullptr && what.elects(*elects);
  };
  if (std::none_of(some.begin(), some.end(), accepts)) return reached::no;
  if (std::all_of(some.begin(), some.end(), accepts)) return reached::yes;
  bool may_accept = false;
  bool may_refuse = false;
  for (const auto& one : some) {
    const bool is_followed =
        std::any_of(some.begin(), some.end(), [&](const record& other) { return replies_before(in, one, other); });
    if (!is_followed) (accepts(one) ? may_accept : may_refuse) = true;
  }
  if (may_accept && may_refuse) return reached::not_stated;
  return may_accept ? reached::yes : reached::no;
}

bool fold::does_for(cases& in, const subject& whose, std::string_view grant, const spot& at, bool (*elects)(election),
                    std::vector<ground>& notes, bool ever) const {
  const auto* whom = whose.if_offered();
  if (whom == nullptr) return whose.may_be(grant);
  return reaches(in, {at.act, at.provision, *whom, elects, ever}, grant, notes);
}

fold::acceptance fold::accepted(cases& in, ordinal act, std::string_view grant) const {
  const auto records = records_of(in, act, grant);
  acceptance found{!records.empty(), not_stated};
  const auto some = replies_that_count(in, act, records, true);
  for (const auto& one : some) {
    const auto* elects = one.elects.if_stated();
    const bool is_followed =
        std::any_of(some.begin(), some.end(), [&](const record& other) { return replies_before(in, one, other); });
    if (elects == nullptr || is_followed) continue;
    const auto* before = found.elected.if_stated();
    found.elected = before == nullptr || *before == *elects ? *elects : election::time_and_money;
  }
  return found;
}

}  // namespace avviso::inline v0::detail
