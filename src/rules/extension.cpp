// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/extension.hpp>

#include "../deadline_of.hpp"
#include "judge.hpp"

namespace avviso::inline v0 {

using namespace detail;

finding living_term(const partial_date& adopted, const stated<date>& old_end) noexcept {
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(rule::EXT_1, fact::old_end);
  return on_or_before(rule::EXT_1, adopted, *end, fact::adoption_day);
}

finding moves_forward(const stated<date>& old_end, const new_term& to) noexcept {
  const auto* end = old_end.if_stated();
  const auto moved = to.after(old_end);
  const auto* day = moved.if_stated();
  if (end == nullptr) return lacks(rule::EXT_2, fact::old_end, moved);
  if (day == nullptr) return lacks(rule::EXT_2, fact::new_end, {}, *end);
  return judge(rule::EXT_2, *day > *end, *day, *end);
}

finding prior_day_agrees(const stated<date>& said, const stated<date>& old_end) noexcept {
  const auto* prior = said.if_stated();
  if (prior == nullptr) return does_not_apply(rule::EXT_3);
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(rule::EXT_3, fact::old_end, *prior);
  return judge(rule::EXT_3, *prior == *end, *prior, *end);
}

finding time_adhered_to(const reach& whom, const stated<election>& elected, absence silence) noexcept {
  return adhered(rule::EXT_5, whom, elected, silence, elects_time);
}

finding effective_in_time(const partial_date& adopted, const effect& of, const stated<date>& old_end) noexcept {
  const auto* end = old_end.if_stated();
  if (end == nullptr) return lacks(rule::EXT_8, fact::old_end);
  if (adopted.earliest() > *end) return does_not_apply(rule::EXT_8);
  if (adopted.latest() > *end) return lacks(rule::EXT_8, fact::adoption_day, {}, *end);
  const auto* since = of.since.if_stated();
  if (since == nullptr) return lacks(rule::EXT_8, fact::effective_day, {}, *end);
  return on_or_before(rule::EXT_8, *since, *end, fact::effective_day);
}

namespace {

std::vector<finding> judge_extension(const stated<date>& old_end, const extension& what, const act& by, readings how) {
  const effect effective = effect_of(by, true, how);
  return {living_term(by.reference.on, old_end), moves_forward(old_end, what.to), prior_day_agrees(what.from, old_end),
          effective_in_time(by.reference.on, effective, old_end), registered_first(by, true)};
}

}  // namespace

decision<notice> extend(const notice& before, const extension& what, const act& by, readings how) {
  const auto old_end = deadline_of(before, what.which);
  decision<notice> made{before, judge_extension(old_end, what, by, how)};
  if (what.reach.whom() != reach::kind::listed) set_deadline(made.value, what.which, what.to.after(old_end));
  return made;
}

decision<grant> extend(const grant& before, const extension& what, const act& by, const stated<election>& elected,
                       readings how) {
  const auto old_end = deadline_of(before, what.which);
  decision<grant> made{before, judge_extension(old_end, what, by, how)};
  const finding adhesion = time_adhered_to(what.reach, elected, how.absence);
  made.findings.push_back(adhesion);
  switch (reaches(what.reach, before, adhesion)) {
    case reached::no:
      break;
    case reached::yes:
      set_deadline(made.value, what.which, what.to.after(old_end));
      break;
    case reached::not_stated:
      set_deadline(made.value, what.which, not_stated);
      break;
  }
  return made;
}

}  // namespace avviso::inline v0
