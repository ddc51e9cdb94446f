// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/history/explanation.hpp>

#include <cstddef>
#include <type_traits>
#include <variant>

#include "../findings/judgement.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "explanation_step.hpp"
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
    step.to = day_asked(one.notice);
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
      step.to = day_asked(each);
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
  // The day asked about: of spending, the first of those after which there is none.
  template <class Subject>
  [[nodiscard]] stated<date> day_asked(const Subject& of) const {
    if (asked.deadline) return deadline_of(of, *asked.deadline);
    const auto end = of.deadlines[deadline_kind::activities_end];
    const auto limit = of.deadlines[deadline_kind::expenditure_limit];
    const auto* last = limit.if_stated();
    return last != nullptr && (!end.is_stated() || *last < *end.if_stated()) ? limit : end;
  }
  void window(deed what, const stated<date>& opens, const stated<date>& closes) const {
    step.deed = what;
    const auto* kind = asked.deadline ? asked.deadline->if_kind() : nullptr;
    step.to = kind != nullptr && *kind == deadline_kind::applications_open ? opens : closes;
  }
};

// The reading that decided whether an act has effect.
std::optional<reading> reading_of(efficacy_ground ground) {
  switch (ground) {
    case efficacy_ground::read_from_adoption:
    case efficacy_ground::read_as_not_effective:
      return reading::efficacy;
    case efficacy_ground::registration_ex_tunc:
      return reading::registration;
    default:
      return std::nullopt;
  }
}

// Whether the act has effect on the day, in every case, in none, or nobody knows.
proof effect_in_force(const fold& by, ordinal act) {
  const auto holds = [&](cases& in) { return by.in_force(in, act); };
  if (!possibly(holds)) return proof::failed;
  return surely(holds) ? proof::proven : proof::unknown;
}

proof proof_of(const fold& by, const ground& one) {
  switch (one.part) {
    case part::superseded:
      return proof::failed;
    case part::adhesion_not_stated:
      return proof::unknown;
    default:
      return effect_in_force(by, one.act);
  }
}

// Since when the act has effect and why, where it is on record.
void describe_effect(const fold& by, ordinal act, explanation_step& step) {
  cases every;
  do {
    const auto state = by.state_of(every, act);
    if (!state.known) continue;
    step.efficacy = state.ground;
    step.read = reading_of(state.ground);
    if (state.since) step.since = state.since->possible();
    return;
  } while (every.next());
}

}  // namespace

explanation_step detail::step_of(const fold& by, const question& asked, const ground& one) {
  const act& which = by.act_at(one.act);
  const bool registered = possibly([&](cases& in) { return by.registration_known(in, which); });
  explanation_step step{.proof = proof_of(by, one),
                        .part = one.part,
                        .deed = deed::adheres,
                        .id = which.id,
                        .provision = one.provision,
                        .act = which.reference,
                        .control = which.control,
                        .registration = registered ? which.registration : not_stated,
                        .published = which.published,
                        .known = which.known,
                        .since = not_stated,
                        .efficacy = efficacy_ground::stated_day,
                        .from = not_stated,
                        .to = not_stated,
                        .by = not_stated,
                        .amount = not_stated,
                        .units = not_stated,
                        .elects = not_stated};
  describe_effect(by, one.act, step);
  if (one.part == part::adhesion_not_stated) step.read = reading::absence;
  if (one.provision >= which.provisions.size()) return step;
  cases first;
  by.worded_in(first, one.act, one.provision).visit(describe{asked, step});
  const bool is_about_a_day =
      asked.field == field::deadline || asked.field == field::may_spend || asked.field == field::last_day_to_spend;
  if (!is_about_a_day && step.deed != deed::extends) step.to = not_stated;
  return step;
}

namespace {

// Whether a rule is about what a provision does: every effect, and each deed its own.
bool bears_on(rule which, deed what) {
  const auto family = static_cast<std::uint16_t>(which) / 50;
  const auto is_of = [family](rule one) { return family == static_cast<std::uint16_t>(one) / 50; };
  if (is_of(rule::EFF_1)) return true;
  switch (what) {
    case deed::extends:
      return is_of(rule::EXT_1);
    case deed::opens:
    case deed::reopens:
      return is_of(rule::REO_1) || is_of(rule::WIN_1) || which == rule::EXT_7;
    case deed::tops_up:
    case deed::allots:
    case deed::awards:
      return is_of(rule::TOP_1);
    case deed::enlarges:
      return is_of(rule::UNI_1);
    case deed::changes_partners:
      return is_of(rule::PAR_1);
    default:
      return which == rule::REF_1;
  }
}

// What the rules say of the step's provision, as far as it bears on what was asked.
std::vector<finding> findings_of(judgement& judged, const snapshot& at, const explanation_step& step, ordinal act,
                                 const question& asked) {
  std::vector<finding> all;
  for (const auto& one : judged.of_act(act)) {
    const bool is_of_another = one.grant && !(asked.grant == at.dossier().grants()[*one.grant]);
    if (one.outcome == outcome::not_applicable || is_of_another || !bears_on(one.rule, step.deed)) continue;
    all.push_back(one);
  }
  return all;
}

// The act that a provision accedes to, corrects or annuls, by id; empty: none.
std::string_view act_acted_on(const provision& one) {
  return std::visit(
      [](const auto& each) -> std::string_view {
        if constexpr (requires {
                        each.grant;
                        each.to.size();
                      })
          return each.to;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, correction>) return each.of;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, annulment>) return each.of;
        return {};
      },
      one);
}

// A step that acts on others goes below each; what is unknown of an adhesion is unknown of what was offered.
void put(explanation_step step, std::string_view target, std::vector<explanation_step>& into) {
  const bool is_adhesion = step.part == part::adhesion || step.part == part::adhesion_not_stated;
  bool is_below = false;
  for (std::size_t i = 0; i < into.size(); ++i) {
    if (target.empty() || into[i].id != target || into[i].depth > 0) continue;
    if (is_adhesion && into[i].proof == proof::proven) into[i].proof = step.proof;
    while (i + 1 < into.size() && into[i + 1].depth > 0) ++i;
    step.depth = 1;
    into.insert(into.begin() + static_cast<std::ptrdiff_t>(i + 1), step);
    is_below = true;
  }
  if (!is_below) into.push_back(std::move(step));
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

result<explanation> explain(const snapshot& at, const answer<any_value>& given) {
  if (given.of() != at.dossier().hash()) return error{.code = errc::answer_of_another_dossier};
  const fold by(at.dossier(), at.when());
  const auto candidates = given.candidates();
  explanation made{.asked = given.asked(),
                   .when = at.when(),
                   .status = given.status(),
                   .act = {},
                   .candidates = {candidates.begin(), candidates.end()},
                   .steps = {},
                   .sources = {},
                   .readings = readings_that_mattered(at, given),
                   .of = given.of()};
  if (made.asked.field == field::standing) {
    if (const auto which = by.of().find(made.asked.name)) made.act = by.act_at(*which).reference;
  }
  judgement judged(at, extension_caps::none());
  for (const auto& one : given.grounds()) {
    if (one.part == part::statement) {
      made.sources.push_back(by.of().statements()[one.act]);
    } else {
      const auto& which = by.act_at(one.act);
      const bool is_said = one.part != part::adhesion_not_stated && one.provision < which.provisions.size();
      auto step = step_of(by, made.asked, one);
      if (is_said) step.findings = findings_of(judged, at, step, one.act, made.asked);
      put(std::move(step), is_said ? act_acted_on(which.provisions[one.provision]) : which.id, made.steps);
    }
  }
  return made;
}

}  // namespace avviso::inline v0
