// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EFFICACY_HPP
#define AVVISO_RULES_EFFICACY_HPP

#include <avviso/act.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/legal_order.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/partial_date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace avviso::inline v0 {

/// Why an act has effect from a day, or has none.
enum class efficacy_ground : std::uint8_t {
  stated_day,             ///< the act or a source gives the day
  registration,           ///< registered by the Court of Auditors, from that day (art. 3, c. 2, L. 20/1994)
  registration_ex_tunc,   ///< registered, and read as effective from its adoption
  silence,                ///< the Court's terms have passed in silence (art. 27, c. 1, L. 340/2000)
  adoption,               ///< not subject to control, by what it states or by its kind: from its adoption
  read_from_adoption,     ///< no document says; read as effective from its adoption
  awaits_registration,    ///< subject to control and not registered: no effect
  read_as_not_effective,  ///< no document says; read strictly: no effect
  publication,            ///< published, which its effect required and which came last (art. 26, c. 3, D.Lgs. 33/2013)
  awaits_publication,     ///< its publication is a condition, and not on record: no effect
  condition,              ///< from the day on which the last act it is subject to took effect
  awaits_condition,       ///< an act to which it is subject has no effect: no effect
  stayed,                 ///< a court stays it: no effect until the stay ends
};

/// Since when an act has effect, and why.
struct effect {
  efficacy_ground ground;      ///< why it has effect, or none
  stated<partial_date> since;  ///< not stated: it has no effect

  friend bool operator==(const effect&, const effect&) = default;
};

namespace detail {

// Why an act has effect or none, by its control, its registration and the day of effect that it states.
[[nodiscard]] inline efficacy_ground effect_ground_of(const act& which, bool registration_known,
                                                      const readings& how) noexcept {
  const bool states_day = which.effective.is_stated();
  const auto its_control = control_of(which);
  if (its_control == control::not_required) return states_day ? efficacy_ground::stated_day : efficacy_ground::adoption;
  if (which.registration.is_stated() && registration_known) {
    return how.registration == registration_effect::ex_nunc ? efficacy_ground::registration
                                                            : efficacy_ground::registration_ex_tunc;
  }
  if (its_control == control::required) return efficacy_ground::awaits_registration;
  if (states_day) return efficacy_ground::stated_day;
  return how.efficacy == efficacy::strict ? efficacy_ground::read_as_not_effective
                                          : efficacy_ground::read_from_adoption;
}

// The later of two days, as far as they are known.
[[nodiscard]] constexpr partial_date later_of(const partial_date& a, const partial_date& b) noexcept {
  if (is_on_or_before(a, b) == truth::yes) return b;
  if (is_on_or_before(b, a) == truth::yes) return a;
  const auto both = partial_date::between(a.earliest() < b.earliest() ? b.earliest() : a.earliest(),
                                          a.latest() < b.latest() ? b.latest() : a.latest());
  return both ? *both : b;
}

[[nodiscard]] inline effect effect_by_control(const act& which, bool registration_known, const readings& how) noexcept {
  const auto ground = effect_ground_of(which, registration_known, how);
  const auto* stated = which.effective.if_stated();
  switch (ground) {
    case efficacy_ground::registration: {
      const auto& registered = which.registration.if_stated()->on;
      const auto both = stated != nullptr ? later_of(registered, *stated) : registered;
      return {both == registered ? ground : efficacy_ground::stated_day, both};
    }
    case efficacy_ground::awaits_registration:
    case efficacy_ground::read_as_not_effective:
      return {ground, not_stated};
    default:
      return stated != nullptr ? effect{efficacy_ground::stated_day, *stated} : effect{ground, which.reference.on};
  }
}

}  // namespace detail

/// Since when an act has effect, by what it says of itself: its control (`control_of`), its registration, its
/// publication where that is a condition, and its effective day, which stands in for none of them: met later than that
/// day, it works from then on; read ex tunc, a registration works from that day. Where control is not stated, a stated
/// day is evidence that the act has effect. `registration_known` is false when asked as of a day on which the
/// registration was not yet on record. `silence_of_the_court` tells what follows from the Court's silence, and a
/// dossier what other acts do to this one.
[[nodiscard]] inline effect effect_of(const act& which, bool registration_known, const readings& how) noexcept {
  const effect by_control = detail::effect_by_control(which, registration_known, how);
  const auto* since = by_control.since.if_stated();
  if (since == nullptr || which.publicity != publicity::condition_of_effect) return by_control;
  const auto* published = which.published.if_stated();
  if (published == nullptr) return {efficacy_ground::awaits_publication, not_stated};
  const partial_date both = detail::later_of(*since, *published);
  return {both == *since ? by_control.ground : efficacy_ground::publication, both};
}

/// EFF-1  No effect before registration where control applies. Art. 3, c. 2, L. 20/1994. A dossier finds it not
/// applicable where the Court's silence stands in for the registration.
[[nodiscard]] inline finding registered_first(const act& which, bool registration_known) noexcept {
  if (control_of(which) == control::not_required) return does_not_apply(rule::EFF_1);
  const auto* registered = which.registration.if_stated();
  if (registered == nullptr || !registration_known) return lacks(rule::EFF_1, fact::registration);
  const auto* effective = which.effective.if_stated();
  const partial_date& since = effective != nullptr ? *effective : registered->on;
  if (since == registered->on || since.earliest() >= registered->on.latest()) {
    return judge(rule::EFF_1, true, since.earliest(), registered->on.earliest());
  }
  if (since.latest() < registered->on.earliest()) {
    return judge(rule::EFF_1, false, since.latest(), registered->on.earliest());
  }
  const fact open = since.precision() == precision::day ? fact::registration : fact::effective_day;
  return lacks(rule::EFF_1, open, {}, registered->on.earliest());
}

/// EFF-2  An act is registered on the day of its adoption or later, or a day on record is wrong: adopted on 20 March
/// 2018, registered on 13 April. Not applicable where no registration is stated.
[[nodiscard]] constexpr finding registered_after_adoption(const partial_date& adopted,
                                                          const stated<partial_date>& registered) noexcept {
  const auto* on = registered.if_stated();
  if (on == nullptr) return does_not_apply(rule::EFF_2);
  switch (is_on_or_before(adopted, *on)) {
    case truth::yes:
      return judge(rule::EFF_2, true, on->earliest(), adopted.latest());
    case truth::no:
      return judge(rule::EFF_2, false, on->latest(), adopted.earliest());
    case truth::undetermined:
      break;
  }
  return lacks(rule::EFF_2, adopted.precision() == precision::day ? fact::registration : fact::adoption_day);
}

/// What one beneficiary was awarded, and when.
struct dated_award {
  date on;      ///< the day of the award
  euro amount;  ///< what was awarded

  friend constexpr bool operator==(const dated_award&, const dated_award&) noexcept = default;
};

/// Awards to one beneficiary that sum to more than this in a calendar year have effect only once published.
inline constexpr euro publication_threshold = euros<1'000>;

namespace detail {

// Whether the award at `one` is the award at `index`, or comes before it in the same year.
[[nodiscard]] constexpr bool counts_in_year(std::span<const dated_award> to_one, std::size_t one,
                                            std::size_t index) noexcept {
  const date on = to_one[one].on;
  const date last = to_one[index].on;
  return on.year() == last.year() && (on < last || (on == last && one <= index));
}

}  // namespace detail

/// What the beneficiary had been awarded in the calendar year of the award at `index`, that award included. Of awards
/// of one day, those earlier in the list come first. Error: amount_out_of_range.
[[nodiscard]] constexpr result<euro> awarded_in_year(std::span<const dated_award> to_one, std::size_t index) noexcept {
  result<euro> total = euros<0>;
  for (std::size_t i = 0; i < to_one.size(); ++i) {
    if (detail::counts_in_year(to_one, i, index)) total = total + to_one[i].amount;
  }
  return total;
}

/// The index of the award by which a calendar year's sum first rises above the threshold; none, if none does. Of 600.00
/// on 1 March and 600.00 on 1 October, the second.
[[nodiscard]] constexpr std::optional<std::size_t> crosses_threshold(std::span<const dated_award> to_one,
                                                                     int year) noexcept {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < to_one.size(); ++i) {
    if (to_one[i].on.year() != year || (first && !detail::counts_in_year(to_one, i, *first))) continue;
    const auto total = awarded_in_year(to_one, i);
    if (!total || *total > publication_threshold) first = i;
  }
  return first;
}

/// EFF-4  An award that takes a beneficiary above 1,000 euro in the calendar year has no effect before its publication
/// (art. 26, cc. 2 and 3, D.Lgs. 33/2013). `in_year` is the year's sum with this award; an award that is published by
/// the day of its effect satisfies the rule whatever the sum. Not applicable up to 1,000.00, nor to what was awarded
/// before 20 April 2013.
[[nodiscard]] finding published_first(const partial_date& awarded, const stated<euro>& in_year,
                                      const stated<partial_date>& published,
                                      const stated<partial_date>& effective) noexcept;

}  // namespace avviso::inline v0

#endif
