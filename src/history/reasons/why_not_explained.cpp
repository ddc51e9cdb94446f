// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>

#include <algorithm>
#include <variant>

#include "../fold/candidates.hpp"
#include "explanation_step.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What a provision changes of a grant.
struct field_changed_by {
  question operator()(const extension& one) const { return {.field = field::deadline, .deadline = one.which}; }
  question operator()(const window_opening& /*unused*/) const { return window(); }
  question operator()(const window_reopening& /*unused*/) const { return window(); }
  question operator()(const award& /*unused*/) const { return {.field = field::award}; }
  question operator()(const top_up& /*unused*/) const { return {.field = field::top_ups}; }
  question operator()(const allotment& /*unused*/) const { return {.field = field::top_ups}; }
  question operator()(const enlargement& /*unused*/) const { return {.field = field::units}; }
  question operator()(const partner_change& /*unused*/) const { return {.field = field::partnership}; }
  question operator()(const agreement_signing& /*unused*/) const {
    return {.field = field::milestone, .milestone = milestone::agreement_signed};
  }
  question operator()(const start_of_activities& /*unused*/) const {
    return {.field = field::milestone, .milestone = milestone::activities_started};
  }
  template <class Other>
  question operator()(const Other& /*unused*/) const {
    return {.field = field::grant_standing};
  }

 private:
  static question window() { return {.field = field::deadline, .deadline = deadline_kind::applications_close}; }
};

// Whether a provision of the act that stands in the way is the one that does.
struct stands_in_the_way {
  const act& of;
  const provision& hindered;
  std::string_view grant;

  bool operator()(const correction& one) const { return one.of == of.id; }
  bool operator()(const annulment& one) const { return one.of == of.id; }
  bool operator()(const extension& one) const {
    const auto* other = std::get_if<extension>(&hindered);
    return other != nullptr && one.which == other->which;
  }
  template <class Other>
  bool operator()(const Other& one) const {
    if constexpr (requires {
                    one.grant;
                    one.to.size();
                  }) {
      return one.grant == grant && one.to == of.id;
    } else {
      return false;
    }
  }
};

ground ground_in(const fold& by, ordinal act, const stands_in_the_way& is_it) {
  const auto& provisions = by.act_at(act).provisions;
  const auto found =
      std::find_if(provisions.begin(), provisions.end(), [&](const provision& one) { return std::visit(is_it, one); });
  const bool is_found = found != provisions.end();
  const auto place = is_found ? static_cast<ordinal>(found - provisions.begin()) : 0;
  const bool adheres = is_found && std::holds_alternative<adhesion>(*found);
  return {adheres ? part::adhesion : part::sets, act, place};
}

// The acts by which the beneficiary spoke of the offer.
std::vector<ordinal> spoke_of(const fold& by, const stands_in_the_way& is_it) {
  std::vector<ordinal> all;
  for (ordinal i = 0; i < by.of().size(); ++i) {
    for (const auto& one : by.act_at(i).provisions) {
      const bool accepts = std::holds_alternative<adhesion>(one) || std::holds_alternative<decline>(one) ||
                           std::holds_alternative<withdrawal>(one);
      if (!accepts || !std::visit(is_it, one) || !possibly([&](cases& in) { return by.known(in, i); })) continue;
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
  auto asked = std::visit(field_changed_by{}, hindered);
  asked.grant = std::string(grant);
  const auto given = at.ask(asked);
  const bool is_awarded = given || given.error().code != errc::no_such_grant;
  if (!given && is_awarded) return given.error();
  const auto explained =
      explain(at, is_awarded ? *given : answer<any_value>(asked, {not_stated}, {}, {}, at.dossier().hash()));
  if (!explained) return explained.error();
  auto made = *explained;
  made.steps = {step_of(by, asked, {part::sets, index, number})};
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
