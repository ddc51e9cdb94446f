// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_SNAPSHOT_HPP
#define AVVISO_HISTORY_SNAPSHOT_HPP

#include <avviso/grant.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/history/as_of.hpp>
#include <avviso/history/dossier.hpp>
#include <avviso/notice.hpp>
#include <avviso/partnership_history.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/finding.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

/// A dossier as of one day. Every question is answered by the fold: acts that are known and in force, in the order in
/// which they take effect, each doing what its provisions say. What sources state fills what no act sets, and conflicts
/// where it differs.
///
/// Questions about a grant give the error no_such_grant when no award of it is known and in force, those about the
/// notice no_notice when no act that establishes it is. Of a grant that is only perhaps awarded, time limits and money
/// are what acts say of it; `grant_standing` tells the doubt. Money adds `amount_out_of_range`. A question costs at
/// most a pass over the acts for each act that may answer it; more where imprecise days bear on each other.
class snapshot {
 public:
  /// The day of a time limit of one grant.
  [[nodiscard]] result<answer<date>> deadline(const deadline_name& which, std::string_view grant) const;

  /// The day of a time limit of the notice itself, which a decree moves without any adhesion.
  [[nodiscard]] result<answer<date>> deadline(const deadline_name& which) const;

  /// Termine finale delle attività of one grant.
  [[nodiscard]] result<answer<date>> end_of_activities(std::string_view grant) const {
    return deadline(deadline_kind::activities_end, grant);
  }

  /// Importo assegnato: what the awards of one grant say, zero once it is waived or revoked.
  [[nodiscard]] result<answer<euro>> award(std::string_view grant) const;

  /// What acts have added to one grant's award: zero when none has reached it, *not stated* when one has by an amount
  /// that no act gives.
  [[nodiscard]] result<answer<euro>> top_ups(std::string_view grant) const;

  /// Award and top-ups together.
  [[nodiscard]] result<answer<euro>> total(std::string_view grant) const;

  /// Dotazione finanziaria in force, top-ups included.
  [[nodiscard]] result<answer<euro>> endowment() const;

  /// The sum of all awards in force, but for those waived or revoked.
  [[nodiscard]] result<answer<euro>> awarded() const;

  /// What is left of the endowment: not stated as soon as an increase is.
  [[nodiscard]] result<answer<euro>> unallocated() const;

  /// Units (doti, percorsi, tirocini) of the notice; of one grant.
  [[nodiscard]] result<answer<avviso::units>> units() const;
  [[nodiscard]] result<answer<avviso::units>> units(std::string_view grant) const;

  /// Whether one grant is running on the day in force, has begun by `on` as far as an act says when, and its activities
  /// have not ended before `on`; *not stated* when no act gives their end.
  [[nodiscard]] result<answer<bool>> may_spend(std::string_view grant, date on) const;

  /// Whether one grant runs, is suspended, waived, revoked or closed.
  [[nodiscard]] result<answer<avviso::grant_standing>> grant_standing(std::string_view grant) const;

  /// Who carries one grant out: the partnership of its award, and what acts have changed in it.
  [[nodiscard]] result<answer<std::vector<member>>> partnership(std::string_view grant) const;

  /// On which day something happened to the notice; to one grant. Errors too: as `why_refused`, of what happens to the
  /// other alone.
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what) const;
  [[nodiscard]] result<answer<date>> milestone(avviso::milestone what, std::string_view grant) const;

  /// Who is the authority in a role.
  [[nodiscard]] answer<std::string> authority(authority_role role) const;

  /// What the ranking says of a proposal.
  [[nodiscard]] answer<ranking_outcome> ranked(std::string_view proposal) const;

  /// Where one act stands. Error: no_such_act.
  [[nodiscard]] result<answer<standing>> standing_of(std::string_view act_id) const;

  /// What sources state of the notice, or of one grant, that no act sets. *Not stated* when none does.
  [[nodiscard]] answer<stated_value> fact(std::string_view name) const;
  [[nodiscard]] answer<stated_value> fact(std::string_view name, std::string_view grant) const;

  /// Any question, as data. Errors: as `why_refused`, and those of the question.
  [[nodiscard]] result<answer<any_value>> ask(const question& what) const;

  /// The whole notice, or the whole grant. Errors as above; field_undetermined when a field has several possible
  /// values: then ask field by field; of a grant no_lead and several_leads, when acts have changed its partnership into
  /// none.
  [[nodiscard]] result<avviso::notice> notice() const;
  [[nodiscard]] result<avviso::grant> grant(std::string_view name) const;

  /// What the rules say of every act on record, satisfied rules too: acts by their day of adoption, for each its rules
  /// by id, for each rule the grants in their order. Extensions are judged against the day in force before them, and
  /// by the caps that the caller knows of, for none are in law. What no dossier knows (whether a project is an
  /// investment, what else a beneficiary received in the year) is undetermined, with the fact that is missing.
  [[nodiscard]] std::vector<finding> findings(const extension_caps& caps = extension_caps::none()) const;

  [[nodiscard]] const avviso::as_of& when() const noexcept { return when_; }
  [[nodiscard]] const avviso::dossier& dossier() const noexcept { return of_; }

 private:
  friend class avviso::dossier;
  snapshot(avviso::dossier of, const avviso::as_of& when) : of_(std::move(of)), when_(when) {}

  avviso::dossier of_;
  avviso::as_of when_;
};

}  // namespace avviso::inline v0

#endif
