// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>

#include "../deadline_of.hpp"
#include "fold.hpp"
#include "gather.hpp"
#include "same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What a provision does, and with which values.
struct describe {
  const question& asked;
  explanation_step& step;

  void operator()(const establishment& one) const {
    step.deed = deed::establishes;
    step.to = deadline_of(one.notice, asked.deadline);
    step.amount = one.notice.endowment;
    step.units = one.notice.units;
  }
  void operator()(const window_opening& one) const { window(deed::opens, one.opens, one.closes); }
  void operator()(const window_reopening& one) const { window(deed::reopens, one.opens, one.closes); }
  void operator()(const committee_appointment& /*unused*/) const { step.deed = deed::appoints; }
  void operator()(const ranking& /*unused*/) const { step.deed = deed::ranks; }
  void operator()(const designation& /*unused*/) const { step.deed = deed::designates; }
  void operator()(const award& one) const {
    step.deed = deed::awards;
    step.amount = one.total;
    for (const auto& each : one.grants) {
      if (!(asked.grant == each.name)) continue;
      step.to = deadline_of(each, asked.deadline);
      step.units = each.units;
      if (asked.field == field::award || asked.field == field::total) step.amount = each.award;
    }
  }
  void operator()(const agreement_signing& /*unused*/) const { step.deed = deed::signs; }
  void operator()(const start_of_activities& /*unused*/) const { step.deed = deed::starts; }
  void operator()(const partner_change& /*unused*/) const { step.deed = deed::changes_partners; }
  void operator()(const grant_suspension& /*unused*/) const { step.deed = deed::suspends; }
  void operator()(const grant_resumption& /*unused*/) const { step.deed = deed::resumes; }
  void operator()(const waiver& /*unused*/) const { step.deed = deed::waives; }
  void operator()(const revocation& /*unused*/) const { step.deed = deed::revokes; }
  void operator()(const closing& /*unused*/) const { step.deed = deed::closes; }
  void operator()(const extension& one) const {
    step.deed = deed::extends;
    step.from = one.from;
    if (const auto* day = one.to.if_day()) step.to = *day;
    if (const auto* length = one.to.if_period()) step.by = *length;
  }
  void operator()(const top_up& one) const {
    step.deed = deed::tops_up;
    step.amount = one.amount;
  }
  void operator()(const enlargement& one) const {
    step.deed = deed::enlarges;
    step.units = one.by;
  }
  void operator()(const allotment& one) const {
    step.deed = deed::allots;
    step.amount = one.amount;
  }
  void operator()(const adhesion& one) const {
    step.deed = deed::adheres;
    step.elects = one.elects;
  }
  void operator()(const decline& /*unused*/) const { step.deed = deed::declines; }
  void operator()(const withdrawal& /*unused*/) const { step.deed = deed::withdraws; }
  void operator()(const adhesions_closing& /*unused*/) const { step.deed = deed::closes_adhesions; }
  void operator()(const correction& /*unused*/) const { step.deed = deed::corrects; }
  void operator()(const annulment& /*unused*/) const { step.deed = deed::annuls; }

 private:
  void window(deed what, const stated<date>& opens, const stated<date>& closes) const {
    step.deed = what;
    const auto* kind = asked.deadline.if_kind();
    step.to = kind != nullptr && *kind == deadline_kind::applications_open ? opens : closes;
  }
};

// Why the act has effect, or none, where it is on record.
efficacy_ground efficacy_of(const fold& by, ordinal act) {
  cases every;
  do {
    const auto state = by.state_of(every, act);
    if (state.known) return state.ground;
  } while (every.next());
  return efficacy_ground::stated_day;
}

explanation_step step_of(const fold& by, const question& asked, const ground& one) {
  const act& which = by.act_at(one.act);
  const bool registered = possibly([&](cases& in) { return by.registration_known(in, which); });
  explanation_step step{.part = one.part,
                        .deed = deed::adheres,
                        .act = which.reference,
                        .registration = registered ? which.registration : not_stated,
                        .efficacy = efficacy_of(by, one.act),
                        .from = not_stated,
                        .to = not_stated,
                        .by = not_stated,
                        .amount = not_stated,
                        .units = not_stated,
                        .elects = not_stated};
  if (one.provision >= which.provisions.size()) return step;
  cases first;
  by.said_in(first, one.act, one.provision).visit(describe{asked, step});
  const bool is_about_a_day = asked.field == field::deadline || asked.field == field::may_spend;
  if (!is_about_a_day && step.deed != deed::extends) step.to = not_stated;
  return step;
}

// The other ways of reading what a question was answered with.
avviso::readings with_another(avviso::readings how, reading which) {
  switch (which) {
    case reading::efficacy:
      how.efficacy = how.efficacy == efficacy::strict ? efficacy::from_adoption : efficacy::strict;
      break;
    case reading::absence:
      how.absence = how.absence == absence::not_stated ? absence::not_adhered : absence::not_stated;
      break;
    case reading::registration:
      how.registration = how.registration == registration_effect::ex_nunc ? registration_effect::ex_tunc
                                                                          : registration_effect::ex_nunc;
      break;
    case reading::prevailing_source:
      how.prevailing_source = {};
      break;
  }
  return how;
}

std::vector<reading> readings_that_mattered(const snapshot& at, const answer<any_value>& given) {
  std::vector<reading> mattered;
  for (const auto which : {reading::efficacy, reading::absence, reading::registration, reading::prevailing_source}) {
    auto when = at.when();
    when.readings = with_another(when.readings, which);
    if (when == at.when()) continue;
    if (!say_the_same(at.dossier().as_of(when).ask(given.asked()), given)) mattered.push_back(which);
  }
  return mattered;
}

}  // namespace

explanation explain(const snapshot& at, const answer<any_value>& given) {
  const fold by(at.dossier(), at.when());
  const auto candidates = given.candidates();
  explanation made{.asked = given.asked(),
                   .when = at.when(),
                   .status = given.status(),
                   .act = {},
                   .candidates = {candidates.begin(), candidates.end()},
                   .steps = {},
                   .sources = {},
                   .readings = readings_that_mattered(at, given)};
  if (made.asked.field == field::standing) {
    if (const auto which = by.of().find(made.asked.name)) made.act = by.act_at(*which).reference;
  }
  for (const auto& one : given.grounds()) {
    if (one.part == part::statement) {
      made.sources.push_back(by.of().statements()[one.act]);
    } else {
      made.steps.push_back(step_of(by, made.asked, one));
    }
  }
  return made;
}

}  // namespace avviso::inline v0
