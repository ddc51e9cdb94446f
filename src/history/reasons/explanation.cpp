// SPDX-License-Identifier: BSL-1.0
#include <avviso/detail/deadline_of.hpp>
#include <avviso/history/explanation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "../fields/ledger.hpp"
#include "../findings/judgement.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "explanation_step.hpp"
#include "same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// The values with which a provision does what it does.
struct describes {
  const question& asked;
  explanation_step& step;
  bool is_named = false;           // the grant asked about
  stated<euro> in_all = euros<0>;  // the awards of all

  void operator()(const effects::founds& one) const {
    step.amount = one.whole.endowment;
    step.units = one.whole.units;
  }
  void operator()(const effects::sets_terms& one) const {
    if (one.of.may_be(asked.grant)) step.to = day_asked(one);
  }
  void operator()(const effects::opens& one) const {
    const auto* kind = asked.deadline ? asked.deadline->if_kind() : nullptr;
    step.to = kind != nullptr && *kind == deadline_kind::applications_open ? one.first : one.last;
  }
  void operator()(const effects::awards& one) {
    if (!asked.grant) {
      const auto sum = plus(in_all, one.whole.award);
      in_all = sum ? *sum : stated<euro>(not_stated);
    }
    if (!(asked.grant == one.whole.name)) return;
    is_named = true;
    step.units = one.whole.units;
    step.amount = one.whole.award;
  }
  void operator()(const effects::assigns& one) const {
    const bool is_of_grant = asked.field == field::award || asked.field == field::total;
    if (!is_named || !is_of_grant) step.amount = one.total.is_stated() || asked.grant ? one.total : in_all;
  }
  void operator()(const effects::moves& one) const {
    if (one.by_suspension()) return;
    step.from = *one.from;
    if (const auto* day = one.to->if_day()) step.to = *day;
    if (const auto* length = one.to->if_period()) step.by = *length;
  }
  void operator()(const effects::adds_money& one) const { step.amount = one.amount; }
  void operator()(const effects::adds_units& one) const { step.units = one.number; }
  void operator()(const effects::divides& one) const { step.amount = one.amount; }
  void operator()(const effects::accepts& one) const { step.elects = one.elects; }
  template <class Other>
  void operator()(const Other& /*unused*/) const {}

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

// What a waiver or revocation takes back: what its grant had when it came.
void describe_taking(const fold& by, const question& asked, const spot& at, explanation_step& step) {
  cases first;
  const auto ends = first_effect<effects::passes>(by.worded_in(first, at.act, at.provision));
  const auto* grant = ends ? ends->of.if_grant() : nullptr;
  if (grant == nullptr) return;
  if (asked.field == field::units) {
    ledger<units> of(by, *grant);
    of.post_awards();
    of.post_additions();
    step.units = of.before(first, at);
    return;
  }
  ledger<euro> of(by, *grant);
  const bool is_of_awards = asked.field == field::awarded || asked.field == field::award;
  if (asked.field != field::top_ups) of.post_awards();
  if (!is_of_awards) of.post_additions();
  step.amount = of.before(first, at);
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
  step.deed = read_card(by.worded_in(first, one.act, one.provision), describes{asked, step}).deed;
  const auto head = card_of(which.provisions[one.provision]);
  if (head.bears == relation::corrects || head.bears == relation::annuls) {
    if (const auto other = by.of().find(*head.act)) step.upon = by.act_at(*other).reference;
  }
  if (one.part == part::subtracts) describe_taking(by, asked, {one.act, one.provision}, step);
  const bool is_about_a_day =
      asked.field == field::deadline || asked.field == field::may_spend || asked.field == field::last_day_to_spend;
  if (!is_about_a_day && step.deed != deed::extends) step.to = not_stated;
  return step;
}

namespace {

// Whether a finding is on a provision, or on its act as a whole. How an act is cited plays no part in any answer.
bool bears_on(const finding& says, std::uint32_t provision) {
  if (says.provision) return *says.provision == provision;
  return says.rule != rule::ACT_1 && says.rule != rule::ACT_2 && says.rule != rule::ACT_3;
}

// What the rules say of one act.
class said_of_act {
 public:
  explicit said_of_act(std::vector<finding> all) : all_(std::move(all)) {
    for (std::size_t i = 0; i < all_.size(); ++i) places_[all_[i].provision].push_back(i);
  }

  // Of a provision, and of the act as a whole, in their order.
  [[nodiscard]] std::vector<finding> of(std::uint32_t provision) const {
    std::vector<std::size_t> its;
    for (const std::optional<std::uint32_t> which : {std::optional(provision), std::optional<std::uint32_t>()}) {
      const auto some = places_.find(which);
      if (some != places_.end()) its.insert(its.end(), some->second.begin(), some->second.end());
    }
    std::sort(its.begin(), its.end());
    std::vector<finding> some;
    some.reserve(its.size());
    for (const auto i : its) some.push_back(all_[i]);
    return some;
  }

 private:
  std::vector<finding> all_;
  std::map<std::optional<std::uint32_t>, std::vector<std::size_t>> places_;
};

// What the rules say of a ground's provision, if it bears on what was asked.
void add_findings(std::span<const finding> says, const snapshot& at, const ground& of, const question& asked,
                  std::vector<finding>& into) {
  const auto grants = at.dossier().grants();
  const auto is_of_asked = [&](const finding& one) {
    return one.grant && *one.grant < grants.size() && asked.grant == grants[*one.grant];
  };
  // What is said of the notice's own term is said of the grant's too, where the provision reaches it.
  const auto is_said_of_grant = [&](const finding& one) {
    return !one.grant && one.provision && std::any_of(says.begin(), says.end(), [&](const finding& other) {
      return other.rule == one.rule && other.provision == one.provision && is_of_asked(other);
    });
  };
  for (const auto& one : says) {
    const bool is_of_another = (one.grant && !is_of_asked(one)) || is_said_of_grant(one);
    if (one.act != of.act || one.outcome == outcome::not_applicable || is_of_another) continue;
    if (bears_on(one, of.provision)) into.push_back(one);
  }
}

// The act that a provision accedes to, corrects or annuls, by id; empty: none.
std::string_view acted_on_by(const provision& says) {
  const auto head = card_of(says);
  switch (head.bears) {
    case relation::accepts:
    case relation::corrects:
    case relation::annuls:
      return *head.act;
    case relation::none:
    case relation::closes_list:
    case relation::allots:
      break;
  }
  return {};
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
    case reading::record:
      how.record = how.record == record::as_found ? record::complete : record::as_found;
      break;
  }
  return how;
}

std::vector<reading> readings_that_mattered(const snapshot& at, const answer<any_value>& given) {
  std::vector<reading> mattered;
  for (const auto which :
       {reading::efficacy, reading::absence, reading::record, reading::registration, reading::prevailing_source}) {
    auto when = at.when();
    when.readings = with_another(when.readings, which);
    if (when == at.when()) continue;
    if (!say_the_same(at.dossier().as_of(when).ask(given.asked()), given)) mattered.push_back(which);
  }
  return mattered;
}

}  // namespace

result<explanation> explain(const snapshot& at, const answer<any_value>& given, std::span<const finding> of_house) {
  if (given.of() != at.dossier().hash()) return error{.code = errc::answer_of_another_dossier};
  const fold by(at.dossier(), at.when());
  const auto candidates = given.candidates();
  explanation made{.asked = given.asked(),
                   .when = at.when(),
                   .status = given.status(),
                   .act = {},
                   .possible = given.possible(),
                   .candidates = {candidates.begin(), candidates.end()},
                   .steps = {},
                   .sources = {},
                   .readings = readings_that_mattered(at, given),
                   .of = given.of()};
  if (made.asked.field == field::standing) {
    if (const auto which = by.of().find(made.asked.name)) made.act = by.act_at(*which).reference;
  }
  judgement judged(at, extension_caps::none());
  std::map<std::uint32_t, said_of_act> of_acts;
  for (const auto& one : given.grounds()) {
    if (one.part == part::statement) {
      made.sources.push_back(*by.of().statements()[one.act]);
    } else {
      const auto& which = by.act_at(one.act);
      const bool is_said = one.part != part::adhesion_not_stated && one.provision < which.provisions.size();
      auto step = step_of(by, made.asked, one);
      if (is_said) {
        auto said = of_acts.find(one.act);
        if (said == of_acts.end()) said = of_acts.emplace(one.act, judged.of_act(one.act)).first;
        add_findings(said->second.of(one.provision), at, one, made.asked, step.findings);
        add_findings(of_house, at, one, made.asked, step.findings);
      }
      put(std::move(step), is_said ? acted_on_by(which.provisions[one.provision]) : which.id, made.steps);
    }
  }
  return made;
}

}  // namespace avviso::inline v0
