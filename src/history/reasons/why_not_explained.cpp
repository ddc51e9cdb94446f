// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/explanation.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "../fold/candidates.hpp"
#include "explanation_step.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The first field of a grant that a provision changes: its standing if it changes nothing else.
struct first_change {
  std::optional<question> what = {};

  void operator()(const effects::opens& /*unused*/) {
    first({.field = field::deadline, .deadline = deadline_kind::applications_close});
  }
  void operator()(const effects::moves& one) { first({.field = field::deadline, .deadline = one.which}); }
  void operator()(const effects::sets_term& one) {
    if (one.of.if_offered() != nullptr) first({.field = field::deadline, .deadline = one.which});
  }
  void operator()(const effects::passes& /*unused*/) { first({.field = field::grant_standing}); }
  void operator()(const effects::awards& /*unused*/) { first({.field = field::award}); }
  void operator()(const effects::assigns& /*unused*/) { first({.field = field::award}); }
  void operator()(const effects::adds_money& one) { first({.field = one.takes ? field::reductions : field::top_ups}); }
  void operator()(const effects::redetermines& /*unused*/) { first({.field = field::award}); }
  void operator()(const effects::adds_units& /*unused*/) { first({.field = field::units}); }
  void operator()(const effects::divides& /*unused*/) { first({.field = field::top_ups}); }
  void operator()(const effects::changes_partners& /*unused*/) { first({.field = field::partnership}); }
  void operator()(const effects::happens& one) {
    if (one.to.if_grant() != nullptr) first({.field = field::milestone, .milestone = one.what});
  }
  void operator()(const effects::pays& /*unused*/) { first({.field = field::paid}); }
  void operator()(const effects::declares& /*unused*/) { first({.field = field::declared}); }
  template <class Other>
  void operator()(const Other& /*unused*/) {}

 private:
  void first(question asked) {
    if (!what) what = std::move(asked);
  }
};

question changed_by(const provision& says) {
  first_change found;
  read_card(says, [&found](const auto& one) { found(one); });
  return found.what.value_or(question{.field = field::grant_standing});
}

// Whether a provision of the act that stands in the way is the one that does.
struct stands_in_the_way {
  const act& of;
  const provision& hindered;
  std::string_view grant;

  bool operator()(const provision& says) const {
    const auto head = card_of(says);
    if (is_on_another_act(says)) return *head.act == of.id;
    if (head.bears == relation::accepts) return *head.act == of.id && match(*head.whom.if_grant(), grant);
    const auto one = extended_by(says);
    const auto other = extended_by(hindered);
    return one && other && one->which == other->which;
  }
};

ground ground_in(const fold& by, ordinal act, const stands_in_the_way& is_it) {
  const auto& provisions = by.act_at(act).provisions;
  const auto found = std::find_if(provisions.begin(), provisions.end(), is_it);
  const bool is_found = found != provisions.end();
  const auto place = is_found ? static_cast<ordinal>(found - provisions.begin()) : 0;
  if (!is_found) return {part::sets, act, place};
  const auto head = card_of(*found);
  if (head.bears == relation::corrects) return {part::corrects, act, place};
  if (is_on_another_act(*found)) return {part::annuls, act, place};
  return {head.deed == deed::adheres ? part::adhesion : part::sets, act, place};
}

// The acts by which the beneficiary spoke of the offer.
std::vector<ordinal> spoke_of(const fold& by, const stands_in_the_way& is_it) {
  std::vector<ordinal> all;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    for (const auto& one : by.act_at(i).provisions) {
      const bool accepts = card_of(one).bears == relation::accepts;
      if (!accepts || !is_it(one) || !possibly([&](cases& in) { return by.known(in, i); })) continue;
      all.push_back(i);
      break;
    }
  }
  return all;
}

bool is_of_adhesion(obstacle what) {
  return what == obstacle::not_adhered || what == obstacle::withdrawn || what == obstacle::adhesion_to_come;
}

}  // namespace

result<explanation> explain_why_not(const snapshot& at, std::string_view act, std::uint32_t number,
                                    std::string_view grant, const std::optional<deadline_name>& which) {
  const auto reasons = why_not(at, act, number, grant, which);
  if (!reasons) return reasons.error();
  const fold by(at.dossier(), at.when());
  const auto index = *by.of().find(act);
  const auto& hindered = by.act_at(index).provisions[number];
  auto asked = changed_by(hindered);
  if (whose(asked) != asked_of::notice) asked.grant = std::string(grant);
  const auto given = at.ask(asked);
  // Of a grant that is not awarded, or of a notice that is not established, nothing is stated.
  const bool is_there = given || (given.error().code != errc::no_such_grant && given.error().code != errc::no_notice);
  if (!given && is_there) return given.error();
  const auto explained =
      explain(at, is_there ? *given : answer<any_value>(asked, {not_stated}, {}, {}, at.dossier().hash()));
  if (!explained) return explained.error();
  auto made = *explained;
  made.steps = {step_of(by, asked, {part::sets, index, number}, described_by::writing)};
  made.sources.clear();
  const stands_in_the_way is_it{by.act_at(index), hindered, grant};
  const auto put_below = [&](ordinal one) {
    made.steps.push_back(step_of(by, asked, ground_in(by, one, is_it)));
    made.steps.back().depth = 1;
  };
  for (const auto& why : *reasons) {
    if (why.act) put_below(*by.of().find(*why.act));
    if (!is_of_adhesion(why.obstacle)) continue;
    for (const auto one : spoke_of(by, is_it)) put_below(one);
  }
  auto& step = made.steps.front();
  // An extension that came too late has its effects all the same.
  for (const auto& why : *reasons) {
    if (why.obstacle == obstacle::adopted_after_expiry || step.proof == proof::failed) continue;
    const bool is_open = !why.is_sure || why.obstacle == obstacle::adhesion_not_stated;
    step.proof = is_open ? proof::unknown : proof::failed;
  }
  step.obstacles = *reasons;
  return made;
}

}  // namespace avviso::inline v0
