// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_HISTORY_DOSSIER_HPP
#define AVVISO_HISTORY_DOSSIER_HPP

#include <avviso/act.hpp>
#include <avviso/grant.hpp>
#include <avviso/history/answer.hpp>
#include <avviso/notice.hpp>
#include <avviso/readings.hpp>
#include <avviso/result.hpp>
#include <avviso/rules/finding.hpp>
#include <avviso/time/date.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace avviso::inline v0 {

/// From where a dossier is looked at. There is no default: today is for the caller to say.
struct as_of {
  date in_force;  ///< the day whose law is asked for: acts with effect on or before it count
  date known;     ///< the day whose knowledge is used: acts on record on or before it count
  avviso::readings readings;

  friend constexpr bool operator==(const as_of&, const as_of&) noexcept = default;
};

/// Where an act stands on the day asked about.
enum class standing : std::uint8_t {
  not_adopted,  ///< not on record yet, or adopted later
  adopted,      ///< adopted and without effect: not registered, or its day has not come
  in_force,
};

class dossier;

/// A dossier as of one day. Every question is answered from its acts alone, by the fold: acts that are known and in
/// force, in the order in which they take effect, each doing what its provisions say. A question costs at most a pass
/// over the acts for each act that may answer it; more only where one imprecise day of adhesion bears on several acts.
///
/// Refers to its dossier, which must outlive it.
class snapshot {
 public:
  /// The day of a time limit of one grant. Error: no_such_grant, when no award of it is known and in force.
  [[nodiscard]] result<answer<date>> deadline(deadline_kind which, std::string_view grant) const;

  /// The day of a time limit of the notice itself, which a decree moves without any adhesion. Error: no_notice.
  [[nodiscard]] result<answer<date>> deadline(deadline_kind which) const;

  /// Termine finale delle attività of one grant.
  [[nodiscard]] result<answer<date>> end_of_activities(std::string_view grant) const {
    return deadline(deadline_kind::activities_end, grant);
  }

  /// What later acts have added to one grant's award: zero when none has reached it, *not stated* when one has by an
  /// amount that no act gives. Errors: no_such_grant, amount_out_of_range.
  [[nodiscard]] result<answer<euro>> top_ups(std::string_view grant) const;

  /// Dotazione finanziaria in force, top-ups included. Errors: no_notice, amount_out_of_range.
  [[nodiscard]] result<answer<euro>> endowment() const;

  /// The sum of all awards in force. Error: amount_out_of_range.
  [[nodiscard]] result<answer<euro>> awarded() const;

  /// What is left of the endowment: not stated as soon as an increase is. Errors: no_notice, amount_out_of_range.
  [[nodiscard]] result<answer<euro>> unallocated() const;

  /// Whether the grant is awarded and its activities have not ended before `on`; *not stated* when no act gives their
  /// end. Error: no_such_grant.
  [[nodiscard]] result<answer<bool>> may_spend(std::string_view grant, date on) const;

  /// Where one act stands. Error: no_such_act.
  [[nodiscard]] result<answer<standing>> standing_of(std::string_view act_id) const;

  /// The whole notice, or the whole grant. Errors as above, and field_undetermined when a field has several possible
  /// values: then ask field by field.
  [[nodiscard]] result<avviso::notice> notice() const;
  [[nodiscard]] result<avviso::grant> grant(std::string_view name) const;

  /// What the rules say of every act on record, satisfied rules too: acts by their day of adoption, for each its rules
  /// by id, for each rule the grants in their order. Extensions are judged against the day in force before them.
  [[nodiscard]] std::vector<finding> findings() const;

  [[nodiscard]] const avviso::as_of& when() const noexcept { return when_; }
  [[nodiscard]] const avviso::dossier& dossier() const noexcept { return *of_; }

 private:
  friend class avviso::dossier;
  snapshot(const avviso::dossier& of, const avviso::as_of& when) : of_(&of), when_(when) {}

  const avviso::dossier* of_;
  avviso::as_of when_;
};

/// The acts of one notice. An immutable value: adding an act gives another dossier. The order in which acts are added
/// never changes an answer.
class dossier {
 public:
  /// A dossier of the given acts, each an `act` or a vector of them. Errors: act_id_repeated, act_id_empty.
  template <class... Acts>
  [[nodiscard]] static result<dossier> of(const Acts&... acts) {
    std::vector<act> all;
    (append(all, acts), ...);
    return from(std::move(all));
  }

  /// The same with more acts. Errors: as `of`.
  [[nodiscard]] result<dossier> with(const act& more) const { return of(acts_, more); }
  [[nodiscard]] result<dossier> with(const std::vector<act>& more) const { return of(acts_, more); }

  /// All acts, by id.
  [[nodiscard]] std::span<const act> acts() const& noexcept { return acts_; }
  std::span<const act> acts() && = delete;

  /// The names of all grants that acts award, in the order of the awards.
  [[nodiscard]] std::span<const std::string> grants() const& noexcept { return grants_; }
  std::span<const std::string> grants() && = delete;

  [[nodiscard]] snapshot as_of(const avviso::as_of& when) const& { return {*this, when}; }
  snapshot as_of(const avviso::as_of& when) && = delete;  // would refer to a dossier that is gone

  friend bool operator==(const dossier&, const dossier&) = default;

 private:
  explicit dossier(std::vector<act> acts);
  [[nodiscard]] static result<dossier> from(std::vector<act> acts);

  static void append(std::vector<act>& all, const act& one) { all.push_back(one); }
  static void append(std::vector<act>& all, const std::vector<act>& more) {
    all.insert(all.end(), more.begin(), more.end());
  }

  std::vector<act> acts_;
  std::vector<std::string> grants_;
};

}  // namespace avviso::inline v0

#endif
