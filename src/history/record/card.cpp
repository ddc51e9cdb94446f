// SPDX-License-Identifier: BSL-1.0
#include "card.hpp"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace avviso::inline v0::detail {

namespace {

// Reads the card of a provision: passes each of its effects to `tell`, in order, and returns its head. There is one
// function for each kind and none for the rest, so that a kind without a card does not compile.
class reads_card {
 public:
  explicit reads_card(const listener& tell) : tell_(tell) {}
  // Of all that it does to grants, only what it does to one of them; to the notice alone, if `grant` is null. `hashed`:
  // the same name, where its hash is known.
  reads_card(const listener& tell, const std::string_view* grant, const provision_index* index,
             const hashed_name* hashed)
      : tell_(tell), is_for_one_(true), grant_(grant), index_(index), hashed_(hashed) {}

  // The call.
  card operator()(const establishment& one) const {
    tell_(effects::founds{one.notice});
    set_terms(subject::everybody(), one.notice);
    tell_(effects::happens{milestone::established, subject::notice()});
    return {.deed = deed::establishes, .whom = subject::everybody()};
  }
  // The window of a line is asked of the line alone.
  card operator()(const window_opening& one) const {
    if (!one.reserved_for.empty()) {
      if (!one.line) tell_(effects::reserves_window{one.opens, one.closes, one.reserved_for, one.until_exhausted});
      return {.deed = deed::opens, .whom = subject::notice()};
    }
    if (!one.line)
      tell_(effects::opens{.first = &one.opens, .last = one.closes, .until_exhausted = one.until_exhausted});
    return {.deed = deed::opens, .whom = subject::everybody()};
  }
  card operator()(const window_reopening& one) const {
    if (!one.line) tell_(effects::opens{&one.opens, one.closes, true, one.until_exhausted});
    return {.deed = deed::reopens, .whom = subject::everybody()};
  }
  card operator()(const window_closing& one) const {
    if (!one.line) tell_(effects::opens{.first = nullptr, .last = one.at});
    return {.deed = deed::closes_window, .whom = subject::everybody()};
  }
  card operator()(const window_suspension& one) const {
    if (!one.line) tell_(effects::suspends_window{one.from, one.to});
    return {.deed = deed::suspends_window, .whom = subject::notice()};
  }
  card operator()(const committee_appointment& /*unused*/) const {
    tell_(effects::happens{milestone::committee_appointed, subject::notice()});
    return {.deed = deed::appoints, .whom = subject::notice()};
  }
  card operator()(const ranking& one) const {
    if (tell_.listens_to<effects::ranks>()) {
      for (const auto& each : one.proposals) tell_(effects::ranks{each.name, each.outcome});
    }
    tell_(effects::happens{milestone::ranking_approved, subject::notice()});
    return {.deed = deed::ranks, .whom = subject::notice()};
  }
  card operator()(const designation& one) const {
    tell_(effects::names_authority{one.role, one.who, one.scope});
    return {.deed = deed::designates, .whom = subject::notice()};
  }

  // The projects.
  card operator()(const award& one) const {
    each_of<effects::awards, effects::sets_terms, effects::sets_term, effects::passes, effects::happens>(
        one.grants, &grant::name, [this](const grant& each) {
          const auto its = subject::grant(each.name);
          tell_(effects::awards{each});
          set_terms(its, each);
          const auto stands =
              each.with_reservation ? grant_standing::admitted_with_reservation : grant_standing::awarded;
          tell_(effects::passes{its, whenever::always, stands});
          tell_(effects::happens{milestone::awarded, its});
        });
    tell_(effects::assigns{one.total});
    return {.deed = deed::awards, .whom = subject::awarded()};
  }
  // Dissolved against it, it ends a grant however it was awarded, as a revocation does.
  card operator()(const reservation_dissolution& one) const {
    const auto its = subject::grant(one.grant);
    const bool admits = one.as == dissolution::admitted;
    tell_(effects::ranks{one.grant, admits ? ranking_outcome::selected : ranking_outcome::rejected});
    if (admits) {
      tell_(effects::passes{its, whenever::reserved, grant_standing::awarded, false, true});
    } else {
      tell_(effects::passes{its, whenever::running, grant_standing::revoked, false, true});
    }
    return {.deed = deed::dissolves_reservation, .whom = its};
  }
  card operator()(const agreement_signing& one) const {
    tell_(effects::happens{milestone::agreement_signed, subject::grant(one.grant), &one.on});
    return {.deed = deed::signs, .whom = subject::grant(one.grant)};
  }
  card operator()(const start_of_activities& one) const {
    tell_(effects::happens{milestone::activities_started, subject::grant(one.grant), &one.on});
    return {.deed = deed::starts, .whom = subject::grant(one.grant)};
  }
  card operator()(const partner_change& one) const {
    tell_(effects::changes_partners{one.grant, one.what});
    return {.deed = deed::changes_partners, .whom = subject::grant(one.grant)};
  }
  card operator()(const grant_suspension& one) const {
    tell_(effects::passes{offered(one.reach), whenever::awarded, grant_standing::suspended});
    return {.deed = deed::suspends, .whom = subject::offered(one.reach)};
  }
  card operator()(const grant_resumption& one) const {
    tell_(effects::passes{offered(one.reach), whenever::suspended, grant_standing::awarded});
    for (const auto& which : one.moves) tell_(effects::moves{offered(one.reach), which});
    return {.deed = deed::resumes, .whom = subject::offered(one.reach)};
  }
  card operator()(const waiver& one) const { return ends(deed::waives, one, grant_standing::waived); }
  card operator()(const revocation& one) const { return ends(deed::revokes, one, grant_standing::revoked); }
  card operator()(const closing& one) const {
    tell_(effects::passes{offered(one.reach), whenever::running, grant_standing::closed});
    tell_(effects::happens{milestone::closed, offered(one.reach)});
    return {.deed = deed::closes, .whom = subject::offered(one.reach)};
  }

  // What is changed.
  card operator()(const extension& one) const {
    tell_(effects::moves{offered(one.reach), one.which, &one.from, &one.to, &one.requested, one.shortens});
    return {.deed = deed::extends, .whom = subject::offered(one.reach)};
  }
  card operator()(const deadline_setting& one) const {
    tell_(effects::sets_term{offered(one.reach), one.rule.which, nullptr, &one.rule});
    return {.deed = deed::counts, .whom = subject::offered(one.reach)};
  }
  // The grants that are reached share what is added to the envelope.
  card operator()(const top_up& one) const {
    const bool shared = one.target == top_up_target::envelope;
    if (shared) tell_(effects::adds_money{field::endowment, subject::notice(), one.amount, false, one.reach.line()});
    tell_(effects::adds_money{field::top_ups, offered(one.reach), one.amount, shared});
    return {.deed = deed::tops_up, .whom = subject::offered(one.reach), .elects = elects_money};
  }
  card operator()(const enlargement& one) const {
    const bool shared = one.target == top_up_target::envelope;
    if (shared) tell_(effects::adds_units{subject::notice(), one.by, one.funded_by, one.cost, false, one.reach.line()});
    if (!shared || one.reach.whom() != reach::kind::no_grant)
      tell_(effects::adds_units{subject::offered(one.reach), one.by, one.funded_by, one.cost, shared});
    return {.deed = deed::enlarges, .whom = subject::offered(one.reach), .elects = elects_money};
  }
  card operator()(const allotment& one) const {
    tell_(effects::divides{one.of, one.amount, one.by, one.among});
    return {.deed = deed::allots, .whom = subject::everybody(), .bears = relation::allots, .act = &one.of};
  }

  // What is taken, moved, or said anew.
  card operator()(const reduction& one) const {
    const bool of_envelope = one.target == top_up_target::envelope;
    const auto its = of_envelope ? subject::notice() : offered(one.reach);
    const auto* line = of_envelope ? one.reach.line() : nullptr;
    const auto* part = one.part ? &*one.part : nullptr;
    tell_(effects::adds_money{of_envelope ? field::endowment : field::reductions, its, one.amount, false, line, true,
                              part});
    if (!(one.units == stated<units>(units::of(0))))
      tell_(effects::adds_units{its, one.units, funding::not_stated, effects::no_cost, false, line, true});
    return {.deed = deed::reduces, .whom = subject::offered(one.reach), .elects = elects_money};
  }
  card operator()(const reallocation& one) const {
    tell_(effects::moves_money{one.from ? &*one.from : nullptr, one.to ? &*one.to : nullptr, one.amount});
    return {.deed = deed::reallocates, .whom = subject::notice()};
  }
  card operator()(const redetermination& one) const {
    const auto its = one.grant ? subject::grant(*one.grant) : subject::notice();
    tell_(effects::redetermines{its, one.line ? &*one.line : nullptr, one.total});
    return {.deed = deed::redetermines, .whom = its};
  }

  // Who accepts it.
  card operator()(const adhesion& one) const {
    tell_(effects::accepts{one.grant, one.to, one.elects});
    return of_beneficiary(deed::adheres, one);
  }
  card operator()(const decline& one) const {
    tell_(effects::accepts{one.grant, one.to, not_stated});
    return of_beneficiary(deed::declines, one);
  }
  card operator()(const withdrawal& one) const {
    tell_(effects::accepts{one.grant, one.to, not_stated});
    return of_beneficiary(deed::withdraws, one);
  }
  card operator()(const adhesions_closing& one) const {
    return {.deed = deed::closes_adhesions,
            .whom = subject::everybody(),
            .bears = relation::closes_list,
            .act = &one.to,
            .is_known_by_itself = true};
  }

  // What is paid.
  card operator()(const payment& one) const {
    const auto its = subject::grant(one.grant);
    tell_(effects::pays{its, one.amount, one.paid_on, one.kind, &one.requested});
    return {.deed = deed::pays, .whom = its};
  }
  card operator()(const recovery& one) const {
    const auto its = subject::grant(one.grant);
    tell_(effects::pays{its, one.amount, one.recovered_on});
    return {.deed = deed::recovers, .whom = its};
  }
  card operator()(const report_submission& one) const {
    tell_(effects::happens{milestone::report_submitted, subject::grant(one.grant), &one.on});
    return {.deed = deed::submits_report, .whom = subject::grant(one.grant)};
  }

  card operator()(const award_acceptance& one) const {
    tell_(effects::happens{milestone::accepted, subject::grant(one.grant), &one.on});
    return {.deed = deed::accepts_award, .whom = subject::grant(one.grant)};
  }
  card operator()(const award_lapse& one) const {
    const auto its = subject::grant(one.grant);
    tell_(effects::passes{its, whenever::running, grant_standing::lapsed, false, false, &one.until});
    return {.deed = deed::lapses, .whom = its};
  }
  card operator()(const expenditure_declaration& one) const {
    const auto its = subject::grant(one.grant);
    tell_(effects::declares{its, one});
    return {.deed = deed::declares_expenditure, .whom = its};
  }

  // Other acts.
  card operator()(const correction& one) const {
    return {.deed = deed::corrects,
            .whom = subject::everybody(),
            .bears = relation::corrects,
            .act = &one.of,
            .is_known_by_itself = true};
  }
  card operator()(const annulment& one) const { return on_act(deed::annuls, one, in_part(one)); }
  card operator()(const stay& one) const { return on_act(deed::stays, one, in_part(one)); }
  card operator()(const replacement& one) const { return on_act(deed::replaces, one, relation::undoes); }
  card operator()(const stay_end& one) const { return on_act(deed::ends_stay, one, relation::ends_stay); }
  card operator()(const ratification& one) const { return on_act(deed::ratifies, one, relation::ratifies); }
  card operator()(const act_correction& one) const { return on_act(deed::corrects, one, relation::corrects_act); }

 private:
  // The time limits that a notice or a grant states.
  template <class Whole>
  void set_terms(const subject& whose, const Whole& one) const {
    tell_(effects::sets_terms{whose, one.deadlines, one.named_deadlines});
    if (!tell_.listens_to<effects::sets_term>()) return;
    for (const auto& each : one.deadlines_between) tell_(effects::sets_term{whose, each.which, &each.on});
    for (const auto& each : one.dependent_deadlines) tell_(effects::sets_term{whose, each.which, nullptr, &each});
  }

  // Each grant that it names ends on its own.
  template <class End>
  card ends(deed what, const End& one, grant_standing as) const {
    each_of<effects::passes>(one.grants, std::identity(), [&](const std::string& each) {
      tell_(effects::passes{subject::grant(each), whenever::running, as, one.keeps_report});
    });
    return {.deed = what, .whom = subject::named(one.grants)};
  }

  // Calls `use`, which tells such effects, for those of a list that are for the grant that is asked about, or for all
  // of it.
  template <class... Told, class Each, class Name, class Use>
  void each_of(const std::vector<Each>& all, Name name, Use use) const {
    if ((is_for_one_ && grant_ == nullptr) || !tell_.listens_to<Told...>()) return;
    if (is_for_one_ && index_ != nullptr) {
      return index_->each(
          hashed(), [&](std::size_t i) -> const std::string& { return std::invoke(name, all[i]); },
          [&](std::size_t i) { use(all[i]); });
    }
    for (const auto& each : all) {
      if (!is_for_one_ || match(std::invoke(name, each), *grant_)) use(each);
    }
  }

  // Whom an offer is for: where it lists grants and one is asked about, that one or nobody.
  subject offered(const reach& whom) const {
    if (!is_for_one_ || whom.whom() != reach::kind::listed) return subject::offered(whom);
    const std::string* named = nullptr;
    if (grant_ != nullptr && index_ != nullptr) {
      index_->each(
          hashed(), [&](std::size_t i) -> const std::string& { return whom.grants()[i]; },
          [&](std::size_t i) { named = &whom.grants()[i]; });
    } else if (grant_ != nullptr) {
      for (const auto& each : whom.grants()) {
        if (match(each, *grant_)) named = &each;
      }
    }
    return named != nullptr ? subject::grant(*named) : subject::nobody();
  }

  hashed_name hashed() const { return hashed_ != nullptr ? *hashed_ : hashed_name(*grant_); }

  template <class Acceptance>
  static card of_beneficiary(deed what, const Acceptance& one) {
    return {.deed = what,
            .whom = subject::grant(one.grant),
            .bears = relation::accepts,
            .act = &one.to,
            .is_of_beneficiary = true,
            .is_known_by_itself = true};
  }

  template <class InPart>
  static relation in_part(const InPart& one) {
    return one.provision || !one.grants.empty() ? relation::undoes_part : relation::undoes;
  }
  template <class OnAct>
  static card on_act(deed what, const OnAct& one, relation how) {
    return {.deed = what, .whom = subject::everybody(), .bears = how, .act = &one.of, .is_known_by_itself = true};
  }

  const listener& tell_;
  bool is_for_one_ = false;
  const std::string_view* grant_ = nullptr;
  const provision_index* index_ = nullptr;
  const hashed_name* hashed_ = nullptr;
};

// The card of a provision that is undone: it does what it did, to nobody.
card undone_card(const worded& says) {
  const auto nobody = listener::to_nothing();
  return {.deed = says.visit(reads_card(nobody)).deed, .whom = subject::nobody()};
}

}  // namespace

card card_told(const worded& says, const listener& tell) {
  return says.is_undone() ? undone_card(says) : says.visit(reads_card(tell));
}
card card_told(const provision& says, const listener& tell) { return std::visit(reads_card(tell), says); }
card card_told(const disposition& says, const listener& tell) { return std::visit(reads_card(tell), says); }

card card_told_for(const worded& says, const std::string_view* grant, const hashed_name* hashed, const listener& tell) {
  return says.is_undone() ? undone_card(says) : says.visit(reads_card(tell, grant, says.index(), hashed));
}

}  // namespace avviso::inline v0::detail
