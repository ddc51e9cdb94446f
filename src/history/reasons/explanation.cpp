// SPDX-License-Identifier: BSL-1.0
#include <avviso/history/explanation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "../fields/line_alone.hpp"
#include "../findings/judgement.hpp"
#include "../fold/candidates.hpp"
#include "../fold/fold.hpp"
#include "../record/undoing.hpp"
#include "explanation_step.hpp"
#include "same_answer.hpp"

namespace avviso::inline v0 {

using namespace detail;

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
    return one.grant && *one.grant < grants.size() && asked.grant && match(*asked.grant, grants[*one.grant]);
  };
  // What is said of the notice's own term is said of the grant's too, where the provision reaches it.
  const auto is_said_of_grant = [&](const finding& one) {
    return !one.grant && one.provision && std::any_of(says.begin(), says.end(), [&](const finding& other) {
      return other.rule == one.rule && other.provision == one.provision && is_of_asked(other);
    });
  };
  for (const auto& one : says) {
    const bool is_of_another = one.line || (one.grant && !is_of_asked(one)) || is_said_of_grant(one);
    if (one.act != of.act || one.outcome == outcome::not_applicable || is_of_another) continue;
    if (bears_on(one, of.provision)) into.push_back(one);
  }
}

// What a step stands below: the steps of an act, by id, or of one provision of it; of no act: below none.
struct standing_below {
  std::string_view act;
  std::optional<std::uint32_t> provision = {};

  [[nodiscard]] bool is(const explanation_step& one) const {
    return !act.empty() && one.id == act && (!provision || one.provision == *provision);
  }
};

// The act that a provision accedes to, corrects, undoes or ratifies, or the provision of it; of a correction of a
// correction, what both correct.
standing_below acted_on_by(const archive& of, const spot& at) {
  const auto& says = of.at(at.act).provisions[at.provision];
  const auto head = card_of(says);
  switch (head.bears) {
    case relation::corrects:
      if (const auto changed = of.changed_by(at)) return {of.at(changed->act).id, changed->provision};
      return {*head.act};
    case relation::undoes_part:
      return {*head.act, undoing_by(says)->of};
    case relation::accepts:
    case relation::undoes:
    case relation::ends_stay:
    case relation::ratifies:
    case relation::corrects_act:
      return {*head.act};
    case relation::none:
    case relation::closes_list:
    case relation::allots:
      break;
  }
  return {};
}

// A step that acts on others goes below each; what is unknown of an adhesion is unknown of what was offered.
void put(explanation_step step, const standing_below& target, std::vector<explanation_step>& into) {
  const bool is_adhesion = step.part == part::adhesion || step.part == part::adhesion_not_stated;
  bool is_below = false;
  for (std::size_t i = 0; i < into.size(); ++i) {
    if (!target.is(into[i]) || into[i].depth > 0) continue;
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

namespace {

// What is found in one dossier, of the whole or of a line, with the grants by their places in the other; without what
// is found of grants that it has not.
void name_as_in(const dossier& other, const dossier& one, std::vector<finding>& all) {
  std::vector<finding> named;
  for (auto each : all) {
    const auto place = each.grant ? archive::of(other).place_of_grant(one.grants()[*each.grant]) : std::nullopt;
    if (each.grant && !place) continue;
    each.grant = place;
    named.push_back(each);
  }
  all = std::move(named);
}

}  // namespace

result<explanation> explain(const snapshot& at, const answer<any_value>& given, std::span<const finding> of_house) {
  if (given.of() != at.dossier().hash()) return error{.code = errc::answer_of_another_dossier};
  if (const auto seen = asking::of_line(at, given.asked())) {
    std::vector<finding> house(of_house.begin(), of_house.end());
    name_as_in(seen->dossier(), at.dossier(), house);
    auto of_line = explain(*seen, as_of_line(given, std::nullopt), house);
    if (!of_line) return of_line;
    auto made = *std::move(of_line);
    made.asked = given.asked();
    if (made.asked.line) made.line_title = title_of_line(fold(at), *made.asked.line);
    for (auto& step : made.steps) name_as_in(at.dossier(), seen->dossier(), step.findings);
    return made;
  }
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
  const auto add = [&](const ground& one, standing_below below) {
    const auto& which = by.act_at(one.act);
    const bool is_said = one.part != part::adhesion_not_stated && one.provision < which.provisions.size();
    auto step = step_of(by, made.asked, one);
    if (is_said) {
      auto said = of_acts.find(one.act);
      if (said == of_acts.end()) said = of_acts.emplace(one.act, judged.of_act(one.act)).first;
      add_findings(said->second.of(one.provision), at, one, made.asked, step.findings);
      add_findings(of_house, at, one, made.asked, step.findings);
      for (const auto& note : given.findings()) {  // what is noted of this answer, though no rule judges the act by it
        const bool is_said_already = std::any_of(step.findings.begin(), step.findings.end(),
                                                 [&](const finding& each) { return each.rule == note.rule; });
        if (note.act == one.act && bears_on(note, one.provision) && !is_said_already) step.findings.push_back(note);
      }
    }
    if (below.act.empty()) below = is_said ? acted_on_by(by.of(), {one.act, one.provision}) : standing_below{which.id};
    put(std::move(step), below, made.steps);
  };
  std::vector<ordinal> brought_back;
  for (const auto& one : given.grounds()) {
    if (one.part == part::statement) {
      made.sources.push_back(*by.of().statements()[one.act]);
      continue;
    }
    add(one, {});
    const bool counts = one.part != part::superseded && one.part != part::adhesion_not_stated;
    if (!counts || std::find(brought_back.begin(), brought_back.end(), one.act) != brought_back.end()) continue;
    brought_back.push_back(one.act);
    for (const auto& brings : bringing_back(by, one.act)) add(brings, {by.act_at(one.act).id});
  }
  return made;
}

}  // namespace avviso::inline v0
