// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_FINDING_HPP
#define AVVISO_RULES_FINDING_HPP

#include <avviso/legal_order.hpp>
#include <avviso/money/euro.hpp>
#include <avviso/programme.hpp>
#include <avviso/result.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace avviso::inline v0 {

/// The rules, by their permanent ids: EXT extensions, REO re-openings, TOP top-ups, UNI units, EFF efficacy, REF
/// references, WIN windows, ACT acts, ANN annulments, PAR partnerships, CAP caps, AGE ages, APP applicants, SPE
/// spending, RAN rankings, ORD the order of days, DEP time limits that run
/// from others, LIN lines of a notice, PAY payments, RED what is taken or moved. What each says, its severity and its
/// law are in rulebook.hpp.
enum class rule : std::uint16_t {
  EXT_1 = 101,
  EXT_2 = 102,
  EXT_3 = 103,
  EXT_4 = 104,
  EXT_5 = 105,
  EXT_6 = 106,
  EXT_7 = 107,
  EXT_8 = 108,
  EXT_9 = 109,
  EXT_10 = 110,
  REO_1 = 151,
  TOP_1 = 201,
  TOP_2 = 202,
  TOP_3 = 203,
  TOP_4 = 204,
  TOP_5 = 205,
  TOP_6 = 206,
  TOP_7 = 207,
  TOP_8 = 208,
  TOP_9 = 209,
  UNI_1 = 251,
  EFF_1 = 301,
  EFF_2 = 302,
  EFF_3 = 303,
  EFF_4 = 304,
  REF_1 = 401,
  REF_2 = 402,
  REF_3 = 403,
  REF_4 = 404,
  REF_5 = 405,
  REF_6 = 406,
  REF_7 = 407,
  REF_8 = 408,
  WIN_1 = 451,
  WIN_2 = 452,
  WIN_3 = 453,
  WIN_4 = 454,
  ACT_1 = 501,
  ACT_2 = 502,
  ACT_3 = 503,
  ANN_1 = 551,
  PAR_1 = 601,
  PAR_2 = 602,
  PAR_3 = 603,
  PAR_4 = 604,
  PAR_5 = 605,
  CAP_1 = 701,
  CAP_2 = 702,
  CAP_3 = 703,
  AGE_1 = 711,
  DEM_1 = 721,
  APP_1 = 731,
  SPE_1 = 751,
  RAN_1 = 771,
  RAN_2 = 772,
  RAN_3 = 773,
  ORD_1 = 801,
  ORD_2 = 802,
  ORD_3 = 803,
  ORD_4 = 804,
  ORD_5 = 805,
  ORD_6 = 806,
  DEP_1 = 821,
  DEP_2 = 822,
  LIN_1 = 841,
  PAY_1 = 861,
  PAY_2 = 862,
  PAY_3 = 863,
  PAY_4 = 864,
  PAY_5 = 865,
  PAY_6 = 866,
  PAY_7 = 867,
  RED_1 = 881,
  RED_2 = 882,
  RED_3 = 883,
};

/// What a rule says.
enum class outcome : std::uint8_t {
  satisfied,
  violated,
  not_applicable,
  undetermined,  ///< a fact is missing: `finding::missing` names it
};

/// How grave it is that a rule is violated.
enum class severity : std::uint8_t { information, warning, error };

/// How grave it is when the rule is violated. A number that is not a rule of avviso's, such as a house rule's, is a
/// programming error, and ends the program.
[[nodiscard]] constexpr severity severity_of(rule which) noexcept {
  switch (which) {
    case rule::EXT_7:
    case rule::WIN_4:
      return severity::information;
    case rule::EXT_8:
    case rule::EXT_10:
    case rule::TOP_9:
    case rule::REF_5:
    case rule::WIN_1:
    case rule::WIN_3:
    case rule::ACT_1:
    case rule::ACT_2:
    case rule::PAR_2:
    case rule::ORD_1:
    case rule::ORD_2:
    case rule::ORD_3:
    case rule::ORD_4:
    case rule::ORD_5:
    case rule::ORD_6:
    case rule::DEP_1:
    case rule::LIN_1:
    case rule::PAY_2:
    case rule::PAY_6:
      return severity::warning;
    case rule::EXT_1:
    case rule::EXT_2:
    case rule::EXT_3:
    case rule::EXT_4:
    case rule::EXT_5:
    case rule::EXT_6:
    case rule::EXT_9:
    case rule::REO_1:
    case rule::TOP_1:
    case rule::TOP_2:
    case rule::TOP_3:
    case rule::TOP_4:
    case rule::TOP_5:
    case rule::TOP_6:
    case rule::TOP_7:
    case rule::TOP_8:
    case rule::UNI_1:
    case rule::EFF_1:
    case rule::EFF_2:
    case rule::EFF_3:
    case rule::EFF_4:
    case rule::REF_1:
    case rule::REF_2:
    case rule::REF_3:
    case rule::REF_4:
    case rule::REF_6:
    case rule::REF_7:
    case rule::REF_8:
    case rule::WIN_2:
    case rule::ACT_3:
    case rule::ANN_1:
    case rule::PAR_1:
    case rule::PAR_3:
    case rule::PAR_4:
    case rule::PAR_5:
    case rule::DEP_2:
    case rule::CAP_1:
    case rule::CAP_2:
    case rule::CAP_3:
    case rule::AGE_1:
    case rule::DEM_1:
    case rule::APP_1:
    case rule::SPE_1:
    case rule::RAN_1:
    case rule::RAN_2:
    case rule::RAN_3:
    case rule::PAY_1:
    case rule::PAY_3:
    case rule::PAY_4:
    case rule::PAY_5:
    case rule::PAY_7:
    case rule::RED_1:
    case rule::RED_2:
    case rule::RED_3:
      return severity::error;
  }
  detail::opened_without_value();
}

/// Of whose acts a rule is asked. What Italian law or practice asks, and Italian courts of an extension, is asked of
/// Italian acts; the law of a programme of whoever is charged to it; what follows from the act itself, of all.
[[nodiscard]] constexpr legal_orders orders_of(rule which) noexcept {
  switch (which) {
    case rule::EXT_1:
    case rule::EXT_7:
    case rule::EFF_1:
    case rule::EFF_2:
    case rule::EFF_3:
    case rule::EFF_4:
    case rule::ACT_1:
    case rule::ACT_3:
    case rule::ANN_1:
    case rule::REF_5:
      return legal_orders::italian();
    default:
      return legal_orders::every();
  }
}

/// A fact that a rule needs and that was not stated.
enum class fact : std::uint8_t {
  none,
  adoption_day,          ///< the act's day of adoption, precisely enough
  old_end,               ///< the day in force before the act
  new_end,               ///< the day to which the act moves it
  effective_day,         ///< the day from which the act has effect
  registration,          ///< whether and when the Court of Auditors registered it
  adhesion,              ///< whether the beneficiary adhered
  amount,                ///< the amount added
  endowment,             ///< the notice's endowment in force
  awarded,               ///< the sum of the awards
  investment,            ///< whether the act finances or authorises a public investment
  cup,                   ///< whether the act bears a CUP
  category,              ///< how the source counts a partner
  share,                 ///< a member's part of the money
  total,                 ///< what the shares should sum to
  programme,             ///< the programme that the notice is charged to
  first_end,             ///< the first day set for the term, before any extension
  extensions,            ///< how many extensions of the term there have been
  holidays,              ///< the holidays of the year, which the calendar does not reach
  opening_day,           ///< the first day to apply
  closing_day,           ///< the last day to apply
  publication,           ///< the day of publication
  referral,              ///< whether the office of the Court of Auditors referred the act to the section
  contribution,          ///< the Union's contribution
  eligible_expenditure,  ///< the expenditure that a contribution is a part of
  unit_cost,             ///< the cost of one unit
  savings,               ///< what was saved and funds something else
  new_money,             ///< what was added and funds something else
  persons,               ///< how many apply together
  expenditure_limit,     ///< the last day on which a grant may incur expenditure
  law_in_time,           ///< whether a later law binds acts adopted before it
  hour,                  ///< the hour of a day on which an hour decides
  identifier,            ///< the tax code or VAT number of a party, where several have its name
  request_day,           ///< the day on which the extension was requested
  timeliness,            ///< by which day an extension is in time: a reading
  units,                 ///< how many units a grant has
  ages,                  ///< the ages of those who apply, as far as the notice bounds them
  exhaustion,            ///< whether and when the resources were exhausted
  known_day,             ///< since when the act is on record
  dependent_term,        ///< what becomes of a term that runs from the one that is moved
  age_day,               ///< the day on which the notice counts ages
  line_endowment,        ///< the endowment of a line of the notice
  grant_total,           ///< the award of a grant with what was added to it
  payment_day,           ///< the day of a payment, precisely enough
  report_day,            ///< whether and when the final report was submitted
  declared_period,       ///< the period of a declaration of expenditure
  unallocated,           ///< what is left of the endowment
  acceptance_day,        ///< the day on which an award was accepted, precisely enough
  start_day,             ///< the day on which the activities of a grant started, precisely enough
};

/// A number that a rule compared: a day (since 1970-01-01), an amount (in cents), a count, or nothing.
struct measure {
  /// What the number counts.
  enum class unit : std::uint8_t { none, day, cents, count };

  constexpr measure() noexcept = default;
  /// A day, an amount, or what is stated of one.
  constexpr measure(date day) noexcept : in(unit::day), value(day.days()) {}  // NOLINT(google-explicit-constructor)
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr measure(euro amount) noexcept : in(unit::cents), value(amount.cents()) {}
  template <class T>
  constexpr measure(const stated<T>& maybe) noexcept {  // NOLINT(google-explicit-constructor)
    if (const auto* one = maybe.if_stated()) *this = measure(*one);
  }

  /// A number of things.
  [[nodiscard]] static constexpr measure count(std::size_t things) noexcept {
    measure counted;
    counted.in = unit::count;
    counted.value = static_cast<std::int64_t>(things);
    return counted;
  }

  unit in = unit::none;    ///< what `value` counts
  std::int64_t value = 0;  ///< days since 1970-01-01, cents, or things

  friend constexpr bool operator==(const measure&, const measure&) noexcept = default;
};

/// What a rule says of an act, perhaps for one grant. A flat value; `wording::text` puts it into words.
struct finding {
  avviso::rule rule;          ///< which rule, of avviso or of a house
  avviso::outcome outcome;    ///< what it says
  fact missing = fact::none;  ///< where it is undetermined: what nobody states; or what `asked_first` asks in its place
  measure measured = {};      ///< what the rule looked at
  measure limit = {};         ///< what it was compared with
  std::optional<date> law_of = {};              ///< the day whose law was read, where the rule's law has changed
  std::optional<programme> fund = {};           ///< the programme whose law was read, where each has its own
  std::optional<std::uint32_t> act = {};        ///< index into `dossier::acts()`, when a dossier was judged
  std::optional<std::uint32_t> provision = {};  ///< index into that act's provisions; none: the act as a whole
  std::optional<std::uint32_t> grant = {};      ///< index into `dossier::grants()`, when one grant was judged
  std::optional<std::uint32_t> statement = {};  ///< index into `dossier::statements()`, when what a source states was
  /// Index into `dossier::acts()`: the act that states the limit, where the notice does.
  std::optional<std::uint32_t> limited_by = {};
  /// Index into `dossier::acts()`: the act whose ratification cures what else would violate the rule.
  std::optional<std::uint32_t> ratified_by = {};
  /// Index into `dossier::lines()`, when one line of the notice was judged, and not the notice.
  std::optional<std::uint32_t> line = {};

  friend constexpr bool operator==(const finding&, const finding&) noexcept = default;
};

/// A value that an act has changed, and what the rules say of the change.
template <class T>
struct decision {
  T value;                        ///< as changed
  std::vector<finding> findings;  ///< satisfied rules too
};

namespace detail {

template <class SeverityOf>
[[nodiscard]] constexpr outcome verdict_of(std::span<const finding> findings, SeverityOf of) noexcept {
  bool undetermined = false;
  bool applied = false;
  for (const auto& one : findings) {
    if (one.outcome == outcome::violated && of(one.rule) == severity::error) return outcome::violated;
    undetermined = undetermined || one.outcome == outcome::undetermined;
    applied = applied || one.outcome != outcome::not_applicable;
  }
  if (undetermined) return outcome::undetermined;
  return applied ? outcome::satisfied : outcome::not_applicable;
}

}  // namespace detail

/// The gravest that was found: violated (by a rule of severity error), else undetermined, else satisfied;
/// not_applicable when no rule applied. A violated warning leaves the verdict satisfied.
[[nodiscard]] constexpr outcome verdict(std::span<const finding> findings) noexcept {
  return detail::verdict_of(findings, severity_of);
}

}  // namespace avviso::inline v0

#endif
