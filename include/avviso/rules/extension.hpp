// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_RULES_EXTENSION_HPP
#define AVVISO_RULES_EXTENSION_HPP

#include <avviso/act.hpp>
#include <avviso/chosen.hpp>
#include <avviso/detail/adhesion.hpp>
#include <avviso/detail/deadline_of.hpp>
#include <avviso/grant.hpp>
#include <avviso/notice.hpp>
#include <avviso/notice_limits.hpp>
#include <avviso/programme.hpp>
#include <avviso/provision.hpp>
#include <avviso/readings.hpp>
#include <avviso/rules/asked_first.hpp>
#include <avviso/rules/efficacy.hpp>
#include <avviso/rules/extension_caps.hpp>
#include <avviso/rules/judge.hpp>
#include <avviso/rules/legal_order.hpp>
#include <avviso/rules/order.hpp>
#include <avviso/stated.hpp>
#include <avviso/time/period.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <vector>

namespace avviso::inline v0 {

class calendar;

/// EXT-1  An extension needs a living term: adopted on or before the old term's last day. After it, the act is a
/// renewal. Courts look at the day on which it was requested (orientamento: Cons. Stato, IV, no. 2757/2023; TAR
/// Lombardia, Milano, II, no. 1271/2021 and IV, no. 812/2023): the second function takes that day. A dossier finds it
/// satisfied once an act in force has ratified the late one (convalida, art. 21-nonies, c. 2, L. 241/1990):
/// `finding::ratified_by`.
[[nodiscard]] constexpr finding living_term(const partial_date& adopted, const stated<date>& old_end) noexcept {
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(rule::EXT_1, fact::old_end);
  return on_or_before(rule::EXT_1, adopted, *end, fact::adoption_day);
}

/// The same where the day of the request may be stated; where it is not, by the adoption. Read as `either`, an
/// extension requested on 30 June and adopted on 15 July, of a term that ends on 30 June, is undetermined:
/// `fact::timeliness`.
[[nodiscard]] constexpr finding living_term(const partial_date& adopted, const stated<date>& old_end,
                                            const stated<partial_date>& requested, timeliness by) noexcept {
  const auto by_adoption = living_term(adopted, old_end);
  const auto* asked = requested.if_stated();
  const auto* end = old_end.if_stated();
  if (asked == nullptr || end == nullptr || by == timeliness::adoption) return by_adoption;
  const auto by_request = on_or_before(rule::EXT_1, *asked, *end, fact::request_day);
  if (by == timeliness::request || by_request.outcome == by_adoption.outcome) return by_request;
  if (by_request.outcome == outcome::undetermined) return by_request;
  if (by_adoption.outcome == outcome::undetermined) return by_adoption;
  return lacks(rule::EXT_1, fact::timeliness, adopted.latest(), *end);
}

namespace detail {

// Whether an extension to one of several days does what a rule says, whichever it is: judged of the first and the last.
template <class Rule>
[[nodiscard]] constexpr finding of_each_end(const partial_date& days, Rule says) noexcept {
  const finding first = says(days.earliest());
  const finding last = says(days.latest());
  return first.outcome == last.outcome ? first : lacks(first.rule, fact::new_end, {}, first.limit);
}

// EXT-2 of the term as it is moved.
[[nodiscard]] constexpr finding comes_later(const stated<deadline_time>& old_end, const stated<deadline_time>& moved,
                                            bool shortens) noexcept {
  if (!old_end.is_stated()) return lacks(rule::EXT_2, fact::old_end, only_day(moved));
  const auto* end = old_end.if_stated();
  if (!moved.is_stated()) return lacks(rule::EXT_2, fact::new_end, {}, end->on);
  const auto* then = moved.if_stated();
  const bool is_open = then->on == end->on && !(then->until.is_stated() && end->until.is_stated());
  // Whatever the hour was, the end of its day is not earlier.
  if (is_open && shortens && then->until.is_none()) return judge(rule::EXT_2, false, then->on, end->on);
  if (is_open) return lacks(rule::EXT_2, fact::hour, then->on, end->on);
  return judge(rule::EXT_2, shortens ? *then < *end : *then > *end, then->on, end->on);
}

}  // namespace detail

/// EXT-2  An extension moves the term forward («spostamento in avanti»: Cons. Stato, IV, no. 2757/2023): to a later
/// day, or to a later hour of the same day. A provision that says expressly that it brings the term forward
/// (`shortens`, anticipo del termine) does not extend it, and moves it to an earlier one. Undetermined where the day is
/// not stated, or one of several that differ, and where an hour that decides is not.
[[nodiscard]] constexpr finding moves_forward(const stated<deadline_time>& old_end, const new_term& to,
                                              bool shortens = false) noexcept {
  const auto judged = [&](const new_term& one) { return detail::comes_later(old_end, one.after(old_end), shortens); };
  if (const auto* days = to.if_between()) return detail::of_each_end(*days, judged);
  return judged(to);
}

/// EXT-3  The prior day that the act states is the one in force, and so is the hour where it states one. Not applicable
/// to an act that states none.
[[nodiscard]] constexpr finding prior_day_agrees(const stated<deadline_time>& said,
                                                 const stated<deadline_time>& old_end) noexcept {
  if (!said.is_stated()) return does_not_apply(rule::EXT_3);
  const auto* prior = said.if_stated();
  if (!old_end.is_stated()) return lacks(rule::EXT_3, fact::old_end, prior->on);
  const auto* end = old_end.if_stated();
  const bool gives_hour = prior->until.if_given().has_value();
  const bool is_right = prior->on == end->on && (!gives_hour || prior->until == end->until);
  if (prior->on == end->on && gives_hour && !end->until.is_stated())
    return lacks(rule::EXT_3, fact::hour, prior->on, end->on);
  return judge(rule::EXT_3, is_right, prior->on, end->on);
}

/// EXT-4  The end of the activities, a first one or a new one, stays within the programme's limit for incurring
/// expenditure, by the law of the day on which it is decided. Not applicable where the programme had no limit yet.
/// Decided on 1 March 2022, an end on 31 March 2023 exceeds the limit of AMIF; decided on 1 May 2022, it does not.
[[nodiscard]] finding within_expenditure_limit(const stated<programme>& fund, const partial_date& decided,
                                               const stated<date>& to) noexcept;

/// The same of a programme without law of its own (programme::other): the limit is the notice's term for expenditure.
[[nodiscard]] constexpr finding within_stated_limit(const stated<date>& limit, const stated<date>& to) noexcept {
  const auto* end = to.if_stated();
  if (end == nullptr) return lacks(rule::EXT_4, fact::new_end);
  const auto* last = limit.if_stated();
  if (last == nullptr) return lacks(rule::EXT_4, fact::expenditure_limit, *end);
  finding says = judge(rule::EXT_4, *end <= *last, *end, *last);
  says.fund = programme::other;
  return says;
}

/// EXT-10  (warning) The activities end before the last day on which their costs can be paid, where the programme's law
/// wants both by one day, as that of AMIF from 12 April 2022: an end on 30 June 2024 leaves no day to pay the last
/// costs. Not applicable where payments have longer, and beyond the limit, which is EXT-4's.
[[nodiscard]] finding leaves_time_to_pay(const stated<programme>& fund, const partial_date& decided,
                                         const stated<date>& to) noexcept;

/// The same by the notice's own last day of expenditure, which is spent once it is paid (quietanzata). Not applicable
/// where the notice states none.
[[nodiscard]] constexpr finding leaves_time_by_notice(const stated<date>& limit, const stated<date>& to) noexcept {
  const auto* last = limit.if_stated();
  const auto* end = to.if_stated();
  if (last == nullptr || end == nullptr || *end > *last) return does_not_apply(rule::EXT_10);
  finding says = judge(rule::EXT_10, *end < *last, *end, *last);
  says.fund = programme::other;
  return says;
}

/// EXT-5  Where adhesion is required, an extension reaches a grant only by adhesion to the time. `elected` is what the
/// beneficiary accepted; not stated, nobody says that it adhered, and `silence` says what that means.
[[nodiscard]] inline finding time_adhered_to(const reach& whom, const stated<election>& elected,
                                             absence silence) noexcept {
  return detail::adhered(rule::EXT_5, whom, elected, silence, elects_time);
}

namespace detail {

[[nodiscard]] constexpr finding fewer_than_cap(std::size_t most, const stated<std::size_t>& how_many) noexcept {
  const auto* number = how_many.if_stated();
  if (number == nullptr) return lacks(rule::EXT_6, fact::extensions, {}, measure::count(most));
  return judge(rule::EXT_6, *number <= most, measure::count(*number), measure::count(most));
}

[[nodiscard]] constexpr finding shorter_than_cap(const longest_extension& longest, const stated<date>& first_end,
                                                 const stated<date>& to) noexcept {
  const auto* from = first_end.if_stated();
  if (from == nullptr) return lacks(rule::EXT_6, fact::first_end, to);
  const auto* end = to.if_stated();
  if (end == nullptr) return lacks(rule::EXT_6, fact::new_end);
  const auto last = add(*from, longest.length, longest.rounding);
  if (!last) return judge(rule::EXT_6, true, *end, {});  // the cap lies beyond all days
  return judge(rule::EXT_6, *end <= *last, *end, *last);
}

}  // namespace detail

/// EXT-6  The extensions of a term stay within the caps, in number and in total length. `how_many` counts the
/// extensions and this one. Measured: the number, where it exceeds its cap or is the only one capped; else the new end,
/// against the last day that the cap allows. With at most 12 months, a term first set on 31 December 2021 reaches 31
/// December 2022.
[[nodiscard]] constexpr finding within_extension_caps(const extension_caps& caps, const stated<date>& first_end,
                                                      const stated<date>& to,
                                                      const stated<std::size_t>& how_many) noexcept {
  const auto number = caps.most ? detail::fewer_than_cap(*caps.most, how_many) : does_not_apply(rule::EXT_6);
  if (!caps.longest || number.outcome == outcome::violated) return number;
  const auto length = detail::shorter_than_cap(*caps.longest, first_end, to);
  return number.outcome == outcome::undetermined && length.outcome == outcome::satisfied ? number : length;
}

/// What EXT-6 asks of a term beyond the term itself: when it was first to end, and how often it has been extended.
struct extended_so_far {
  stated<date> first_end = not_stated;             ///< the day first set
  stated<std::size_t> extensions = std::size_t{};  ///< before the one that is judged

  friend constexpr bool operator==(const extended_so_far&, const extended_so_far&) noexcept = default;
};

/// EXT-7  (information) A day that an act fixes stays where it is, even if it is not a working day: the act itself sets
/// it, and there is no computed period that could roll over.
/// Measured: the day. Not applicable to a working day. 30 June 2018, a Saturday, does not become Monday 2 July.
[[nodiscard]] finding fixed_day_stays(date fixed, const calendar& where) noexcept;

/// EXT-8  (warning) An extension has effect on or before the old term's last day, or the term lapses between its
/// adoption and its effect. Not applicable to what is adopted after that day: EXT-1 says that it is no extension.
[[nodiscard]] constexpr finding effective_in_time(const partial_date& adopted, const effect& of,
                                                  const stated<date>& old_end) noexcept {
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(rule::EXT_8, fact::old_end);
  if (adopted.earliest() > *end) return does_not_apply(rule::EXT_8);
  if (adopted.latest() > *end) return lacks(rule::EXT_8, fact::adoption_day, {}, *end);
  const auto* since = of.since.if_stated();
  if (since == nullptr) return lacks(rule::EXT_8, fact::effective_day, {}, *end);
  return on_or_before(rule::EXT_8, *since, *end, fact::effective_day);
}

/// EXT-9  A term that an award gives a grant stays within the notice's own, in force then. Not applicable where the
/// notice states none. Of a notice whose projects end by 31 December 2021, an award until 30 June 2022: violated.
[[nodiscard]] constexpr finding within_notice_term(const stated<date>& first, const stated<date>& of_notice) noexcept {
  const auto* last = of_notice.if_stated();
  if (last == nullptr) return does_not_apply(rule::EXT_9);
  const auto* own = first.if_stated();
  if (own == nullptr) return lacks(rule::EXT_9, fact::new_end, {}, *last);
  return judge(rule::EXT_9, *own <= *last, *own, *last);
}

namespace detail {

template <class = void>
[[nodiscard]] std::vector<finding> judge_extension(const stated<deadline_time>& old_end, const extension& what,
                                                   const act& by, readings how) {
  const effect effective = effect_of(by, true, how);
  const auto last_day = only_day(old_end);
  std::vector<finding> says = {living_term(by.reference.on, last_day, what.requested, how.timeliness),
                               moves_forward(old_end, what.to, what.shortens), prior_day_agrees(what.from, old_end),
                               effective_in_time(by.reference.on, effective, last_day), registered_first(by, true)};
  if (what.requested.is_stated()) says.push_back(requested_first(what.requested, by.reference.on));
  for (auto& one : says) one = asked_in(order_of(by), one);
  say_once(says);
  return says;
}

// Of whom the extension does not move, the rules on the move say nothing; those on the act say what they say.
inline void judge_nothing_moved(std::vector<finding>& all) {
  for (auto& one : all) {
    if (one.rule != rule::EFF_1) one = does_not_apply(one.rule);
  }
}

// EXT-6 of the term as it is moved, by what the notice allows. The notice bounds the terms of its grants, not its own
// window.
template <class = void>
[[nodiscard]] finding judge_length(const stated<deadline_time>& old_end, const extension& what, const act& by,
                                   const notice_limits& limits, const extended_so_far& so_far) {
  const auto caps = extension_caps::of(limits);
  if (is_of_window(what.which)) return does_not_apply(rule::EXT_6);
  const auto* before = so_far.extensions.if_stated();
  const auto how_many = before != nullptr ? stated<std::size_t>(*before + 1) : not_stated;
  const auto within = [&](const stated<date>& end) {
    return within_extension_caps(caps, so_far.first_end, end, how_many);
  };
  const auto* several = what.to.if_between();
  const auto says = several != nullptr ? of_each_end(*several, within) : within(only_day(what.to.after(old_end)));
  return asked_in(order_of(by), says);
}

}  // namespace detail

/// The notice once `by` has effect: the time limit moved, unless the extension reaches only named grants. Judged by
/// EXT-1, EXT-2, EXT-3, EXT-8 and EFF-1, and by ORD-6 where it states when it was requested; all but EFF-1 are not
/// applicable where nothing moves. An unlawful extension still moves the limit, until somebody annuls it: read the
/// findings.
template <std::same_as<notice> Notice>
[[nodiscard]] decision<Notice> extend(const Notice& before, const extension& what, const act& by, readings how) {
  const auto old_end = detail::deadline_of(before, what.which);
  decision<Notice> made{before, detail::judge_extension(old_end, what, by, how)};
  if (what.reach.whom() != reach::kind::listed) {
    detail::set_deadline(made.value, what.which, what.to.after(old_end));
  } else {
    detail::judge_nothing_moved(made.findings);
  }
  return made;
}

/// The same, judged by EXT-6 too: by the extensions that the notice allows.
template <std::same_as<notice> Notice>
[[nodiscard]] decision<Notice> extend(const Notice& before, const extension& what, const act& by,
                                      const extended_so_far& so_far, readings how) {
  auto made = extend(before, what, by, how);
  const bool moves = what.reach.whom() != reach::kind::listed;
  made.findings.push_back(
      moves ? detail::judge_length(detail::deadline_of(before, what.which), what, by, before.limits, so_far)
            : does_not_apply(rule::EXT_6));
  return made;
}

/// The grant once `by` has effect: the time limit moved, if the extension reaches it. Where that needs an adhesion,
/// EXT-5 decides: satisfied, the limit moves; violated, the grant comes back as it was; undetermined, nobody can say
/// which day is in force, and the limit is not stated. Judged as above and by EXT-5.
///
///     extend(lazio, more_time, decree_21, election::time_and_money, readings::documents()).value.deadlines[…]
template <std::same_as<grant> Grant>
[[nodiscard]] decision<Grant> extend(const Grant& before, const extension& what, const act& by,
                                     const stated<election>& elected, readings how) {
  const auto old_end = detail::deadline_of(before, what.which);
  decision<Grant> made{before, detail::judge_extension(old_end, what, by, how)};
  const finding adhesion = time_adhered_to(what.reach, elected, how.absence);
  switch (detail::reaches(what.reach, before, adhesion)) {
    case detail::reached::no:
      detail::judge_nothing_moved(made.findings);
      break;
    case detail::reached::yes:
      detail::set_deadline(made.value, what.which, what.to.after(old_end));
      break;
    case detail::reached::not_stated:
      detail::set_deadline(made.value, what.which, not_stated);
      break;
  }
  made.findings.push_back(adhesion);
  return made;
}

/// The same, judged by EXT-6 too: by the extensions that its notice allows, `notice::limits`.
template <std::same_as<grant> Grant>
[[nodiscard]] decision<Grant> extend(const Grant& before, const extension& what, const act& by,
                                     const stated<election>& elected, const notice_limits& limits,
                                     const extended_so_far& so_far, readings how) {
  auto made = extend(before, what, by, elected, how);
  const auto adhesion = time_adhered_to(what.reach, elected, how.absence);
  const bool may_move = detail::reaches(what.reach, before, adhesion) != detail::reached::no;
  made.findings.push_back(may_move
                              ? detail::judge_length(detail::deadline_of(before, what.which), what, by, limits, so_far)
                              : does_not_apply(rule::EXT_6));
  return made;
}

}  // namespace avviso::inline v0

#endif
