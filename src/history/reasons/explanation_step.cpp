// SPDX-License-Identifier: BSL-1.0
#include "explanation_step.hpp"

#include <avviso/detail/deadline_of.hpp>
#include <avviso/detail/stated_sum.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "../fields/ledger.hpp"
#include "../fields/setting_read.hpp"
#include "../fields/standing.hpp"
#include "../fields/time_limit_of.hpp"
#include "../fold/candidates.hpp"

namespace avviso::inline v0 {

using namespace detail;

namespace {

// What is left of a total.
bool is_of_rest(field what) { return what == field::payable || what == field::to_recover || what == field::undeclared; }

bool is_about_a_day(const question& asked) {
  return asked.field == field::deadline || asked.field == field::may_spend || asked.field == field::last_day_to_spend;
}

// Whether a question is about a term: of spending, about one of those after which there is none.
bool is_term_asked(const question& asked, const deadline_name& which) {
  const bool is_of_spending =
      which == deadline_name(deadline_kind::activities_end) || which == deadline_name(deadline_kind::expenditure_limit);
  return asked.deadline ? which == *asked.deadline : is_of_spending && is_about_a_day(asked);
}

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
  void operator()(const effects::sets_term& one) const {
    // Of spending, what a provision says of no more than one of the terms after which there is none.
    const bool is_asked = asked.deadline ? one.which == *asked.deadline
                                         : one.of.if_offered() != nullptr && is_term_asked(asked, one.which);
    if (!is_asked || !one.of.may_be(asked.grant)) return;
    step.to = not_stated;
    step.between = one.between != nullptr ? std::optional(*one.between) : std::nullopt;
    step.runs = one.rule != nullptr ? std::optional(*one.rule) : std::nullopt;
  }
  void operator()(const effects::opens& one) const {
    const auto* kind = asked.deadline ? asked.deadline->if_kind() : nullptr;
    const bool is_of_first = kind != nullptr && *kind == deadline_kind::applications_open && one.first != nullptr;
    step.to = is_of_first ? *one.first : one.last;
  }
  void operator()(const effects::awards& one) {
    if (!asked.grant) {
      const auto sum = plus(in_all, one.whole.award);
      in_all = sum ? *sum : stated<euro>(not_stated);
    }
    if (!asked.grant || !match(*asked.grant, one.whole.name)) return;
    is_named = true;
    step.units = one.whole.units;
    step.amount = one.whole.award;
  }
  void operator()(const effects::assigns& one) const {
    const bool is_of_grant = asked.field == field::award || asked.field == field::total || is_of_rest(asked.field);
    if (!is_named || !is_of_grant) step.amount = one.total.is_stated() || asked.grant ? one.total : in_all;
  }
  void operator()(const effects::moves& one) const {
    if (one.by_suspension()) return;
    step.from = *one.from;
    step.requested = *one.requested;
    if (const auto* day = one.to->if_day()) step.to = deadline_time(*day, one.to->hour().if_given());
    if (const auto* length = one.to->if_period()) step.by = *length;
    if (const auto* days = one.to->if_between()) step.between = *days;
  }
  void operator()(const effects::adds_money& one) const {
    step.amount = one.amount;
    if (one.part != nullptr) step.taken = *one.part;
  }
  void operator()(const effects::moves_money& one) const { step.amount = one.amount; }
  void operator()(const effects::redetermines& one) const { step.amount = one.total; }
  void operator()(const effects::adds_units& one) const { step.units = one.number; }
  void operator()(const effects::divides& one) const { step.amount = one.amount; }
  void operator()(const effects::accepts& one) const { step.elects = one.elects; }
  void operator()(const effects::names_authority& one) const { step.scope = one.scope; }
  void operator()(const effects::declares& one) const { step.amount = one.whole.amount; }
  void operator()(const effects::pays& one) const {
    step.amount = one.amount;
    step.paid_as = one.as;
    step.paid_on = one.on;
    if (one.requested != nullptr) step.requested = *one.requested;
  }
  template <class Other>
  void operator()(const Other& /*unused*/) const {}

 private:
  // The day asked about: of spending, the first of those after which there is none.
  template <class Subject>
  [[nodiscard]] stated<deadline_time> day_asked(const Subject& of) const {
    if (asked.deadline) return deadline_of(of, *asked.deadline);
    const auto end = of.deadlines.when(deadline_kind::activities_end);
    const auto limit = of.deadlines.when(deadline_kind::expenditure_limit);
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

// Whether what an act does to others from their beginning is done, in every case, in none, or nobody knows.
proof effect_from_the_beginning(const fold& by, ordinal act) {
  const auto holds = [&](cases& in) { return by.works_back(in, by.state_of(in, act)); };
  if (!possibly(holds)) return proof::failed;
  return surely(holds) ? proof::proven : proof::unknown;
}

// Whether a provision changes an act from its beginning, so that the day asked about plays no part.
bool is_from_the_beginning(const fold& by, const ground& one) {
  if (one.part == part::corrects) return true;
  if (one.part != part::annuls) return false;
  const auto how = undoing_by(by.of().provision_at({one.act, one.provision}));
  return how && how->is_from_the_beginning;
}

proof proof_of(const fold& by, const ground& one) {
  // What acts say of themselves is settled before anything is asked.
  if (one.part == part::corrects &&
      std::holds_alternative<act_correction>(by.of().provision_at({one.act, one.provision})))
    return proof::proven;
  if (is_from_the_beginning(by, one)) return effect_from_the_beginning(by, one.act);
  switch (one.part) {
    case part::superseded:
      return proof::failed;
    case part::adhesion_not_stated:
      return proof::unknown;
    default:
      return effect_in_force(by, one.act);
  }
}

// How the days that a limit may run from are counted.
void describe_count(const fold& by, const question& asked, const spot& at, explanation_step& step) {
  if (!step.runs || !asked.deadline) return;
  constexpr std::size_t few_days = 2;
  const std::optional<std::string_view> grant = asked.grant;
  const time_limit_of limit(by, *asked.deadline, grant);
  for (const auto day : limit.days_counted_from(*step.runs, at, few_days)) {
    const auto end = expiry::of(step.runs->limit(), day, by.italy(), no_suspension);
    if (end) step.counted.insert(step.counted.end(), end->steps().begin(), end->steps().end());
  }
}

// Of what a provision sets or moves, what the value asked runs from: another limit, or what happened.
std::optional<question> base_made_by(const fold& by, const question& asked, const spot& at) {
  if (!asked.deadline) return std::nullopt;
  const std::optional<std::string_view> grant = asked.grant;
  cases first;
  const auto says = by.worded_in(first, at.act, at.provision);
  std::vector<deadline_name> asked_of = {*asked.deadline};
  std::vector<deadline_name> seen;
  while (!asked_of.empty()) {
    const auto which = asked_of.back();
    asked_of.pop_back();
    if (std::find(seen.begin(), seen.end(), which) != seen.end()) continue;
    seen.push_back(which);
    const time_limit_of limit(by, which, grant);
    for (const auto* rule : limit.rules()) {
      question made{.field = field::deadline, .grant = asked.grant};
      if (const auto* what = std::get_if<milestone>(&rule->from)) {
        made.field = field::milestone;
        made.milestone = *what;
        bool happens = false;
        each_effect_for<effects::happens>(says, grant,
                                          [&](const effects::happens& one) { happens = happens || one.what == *what; });
        if (happens) return made;
        continue;
      }
      made.deadline = std::get<counted_from>(rule->from).which;
      sets_limit to{.which = *made.deadline, .grant = grant};
      read_setting(says, to);
      if (to.does) return made;
      bool is_moved = false;
      each_effect_for<effects::moves>(
          says, grant, [&](const effects::moves& one) { is_moved = is_moved || one.which == *made.deadline; });
      if (is_moved) return made;
      asked_of.push_back(*made.deadline);
    }
  }
  return std::nullopt;
}

// What a grant had when what ends it came.
template <class T>
stated<T> taken_from(const fold& by, const question& asked, std::string_view grant, const spot& at) {
  cases first;
  ledger<T> of(by, grant);
  const bool is_of_awards = asked.field == field::awarded || asked.field == field::award;
  const bool is_of_changes = asked.field == field::top_ups || asked.field == field::reductions;
  if (!is_of_changes) of.post_awards();
  if (!is_of_awards)
    of.post_additions(asked.field == field::top_ups      ? counted::added
                      : asked.field == field::reductions ? counted::taken
                                                         : counted::both);
  return of.before(first, at);
}

template <class T>
stated<T> taken_from_all(const fold& by, const question& asked, const std::vector<std::string_view>& grants,
                         const spot& at) {
  auto sum = taken_from<T>(by, asked, grants.front(), at);
  for (std::size_t n = 1; n < grants.size(); ++n) {
    const auto more = plus(sum, taken_from<T>(by, asked, grants[n], at));
    sum = more ? *more : stated<T>(not_stated);
  }
  return sum;
}

// What a waiver or revocation takes back: what the grant asked about had when it came, or all that it names.
void describe_taking(const fold& by, const question& asked, const spot& at, explanation_step& step) {
  cases first;
  std::vector<std::string_view> grants;
  each_effect<effects::passes>(by.worded_in(first, at.act, at.provision), [&](const effects::passes& one) {
    const auto* grant = one.of.if_grant();
    if (grant != nullptr && (!asked.grant || match(*grant, *asked.grant))) grants.push_back(*grant);
  });
  if (grants.size() > 1) {
    std::erase_if(grants, [&](auto one) { return by.worded_in(first, at.act, at.provision, one).is_undone(); });
  }
  if (grants.empty()) return;
  if (asked.field == field::units) {
    step.units = taken_from_all<units>(by, asked, grants, at);
  } else {
    step.amount = taken_from_all<euro>(by, asked, grants, at);
  }
}

// Whether a resumption moves, by the days suspended, the term asked about: of spending, one of those after which there
// is none.
bool moves_asked(const worded& says, const question& asked) {
  bool does = false;
  each_effect<effects::moves>(says, [&](const effects::moves& one) {
    does = does || (one.by_suspension() && is_term_asked(asked, one.which));
  });
  return does;
}

// The suspension that a resumption ends and the days that it lasted, where they are the same in every case.
void describe_resumption(const fold& by, const question& asked, const spot& at, explanation_step& step) {
  const std::optional<std::string_view> grant = asked.grant;
  std::optional<std::optional<ordinal>> ends;
  std::optional<std::int64_t> days;
  bool is_one = true;
  bool lasted_alike = true;
  budget left;
  cases every(left);
  do {
    if (!by.in_force(every, at.act)) continue;
    const auto was = suspension_before(by, every, at, grant, false);
    is_one = is_one && ends.value_or(was.by) == was.by;
    lasted_alike = lasted_alike && days.value_or(was.days) == was.days;
    ends = was.by;
    days = was.days;
  } while (is_one && every.next());
  if (!is_one || left.is_cut() || !ends || !*ends) return;
  step.upon = by.act_at(**ends).reference;
  cases first;
  if (!lasted_alike || !moves_asked(by.worded_in(first, at.act, at.provision), asked)) return;
  if (const auto length = period::make(0, 0, *days)) step.by = *length;
}

// Since when the act has effect and why, where it is on record.
void describe_effect(const fold& by, const spot& at, explanation_step& step) {
  cases every;
  do {
    const auto state = by.state_of(every, at.act);
    if (!state.known) continue;
    step.efficacy = state.ground;
    if (by.of().own_day(at) != nullptr) step.efficacy = efficacy_ground::stated_day;
    step.read = reading_of(step.efficacy);
    if (const auto since = by.since_of(every, at)) step.since = since->possible();
    return;
  } while (every.next());
}

// Adds what ends a stay, where it does.
void add_ends_of_stay(const fold& by, const link& would, std::vector<ground>& into) {
  if (!std::holds_alternative<stay>(by.of().provision_at(would))) return;
  if (!possibly([&](cases& in) { return by.in_force(in, would.act); })) return;
  for (const auto& end : by.of().links_of(would.act).stay_ended_by) {
    const ground brings{part::annuls, end.act, end.provision};
    const bool is_there = std::find(into.begin(), into.end(), brings) != into.end();
    if (!is_there && proof_of(by, brings) != proof::failed) into.push_back(brings);
  }
}

}  // namespace

explanation_step detail::step_of(const fold& by, const question& whole, const ground& one, described_by what) {
  const auto base = one.part == part::runs_from ? base_made_by(by, whole, {one.act, one.provision}) : std::nullopt;
  const auto& asked = base ? *base : whole;
  const act& which = by.act_at(one.act);
  const bool registered = possibly([&](cases& in) { return by.registration_known(in, which); });
  explanation_step step{.proof = proof_of(by, one),
                        .part = one.part,
                        .deed = deed::adheres,
                        .id = which.id,
                        .provision = one.provision,
                        .act = which.reference,
                        .control = control_of(which),
                        .registration = registered ? which.registration : not_stated,
                        .published = which.published,
                        .known = which.known,
                        .source = which.source,
                        .since = not_stated,
                        .efficacy = efficacy_ground::stated_day,
                        .from = not_stated,
                        .to = not_stated,
                        .by = not_stated,
                        .amount = not_stated,
                        .units = not_stated,
                        .elects = not_stated};
  step.about = base;
  describe_effect(by, {one.act, one.provision}, step);
  if (one.part == part::adhesion_not_stated) step.read = reading::absence;
  if (one.provision >= which.provisions.size()) return step;
  cases first;
  const auto says = what == described_by::text ? by.text_in(first, one.act, one.provision)
                                               : by.of().as_written({one.act, one.provision});
  step.deed = read_card(says, describes{asked, step}).deed;
  const auto head = card_of(which.provisions[one.provision]);
  if (is_on_another_act(which.provisions[one.provision])) {
    if (const auto other = by.of().find(*head.act)) step.upon = by.act_at(*other).reference;
  }
  if (one.part == part::subtracts) describe_taking(by, asked, {one.act, one.provision}, step);
  describe_count(by, asked, {one.act, one.provision}, step);
  if (step.deed == deed::resumes) describe_resumption(by, asked, {one.act, one.provision}, step);
  if (!is_about_a_day(asked) && step.deed != deed::extends) step.to = not_stated;
  return step;
}

std::vector<ground> detail::bringing_back(const fold& by, ordinal act) {
  std::vector<ground> all;
  std::vector<ordinal> left = {act};
  while (!left.empty()) {
    const auto next = left.back();
    left.pop_back();
    for (const auto& would : by.of().links_of(next).undone_by) {
      add_ends_of_stay(by, would, all);
      const auto is_undone = [&](cases& in) {
        const auto state = by.state_of(in, would.act);
        return state.known && state.annulled;
      };
      if (!possibly(is_undone)) continue;
      for (const auto& undoing : by.of().links_of(would.act).undone_by) {
        const ground brings{part::annuls, undoing.act, undoing.provision};
        const bool is_there = std::find(all.begin(), all.end(), brings) != all.end();
        if (is_there || proof_of(by, brings) == proof::failed) continue;
        all.push_back(brings);
        left.push_back(undoing.act);
      }
    }
  }
  return all;
}

}  // namespace avviso::inline v0
