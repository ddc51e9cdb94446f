// SPDX-License-Identifier: BSL-1.0
#include <avviso/field_table.hpp>
#include <avviso/history/snapshot.hpp>

#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "../record/archive.hpp"
#include "line_alone.hpp"

namespace avviso::inline v0 {

any_value detail::any(const stated_value& value) {
  return std::visit([](const auto& one) -> any_value { return one; }, value);
}

namespace detail {

template <class T>
answer<any_value> any(const answer<T>& given) {
  std::vector<stated<any_value>> candidates;
  for (const auto& one : given.candidates()) {
    const auto* value = one.if_stated();
    if (value == nullptr) {
      candidates.emplace_back(not_stated);
    } else if constexpr (std::is_same_v<T, stated_value>) {
      candidates.emplace_back(any(*value));
    } else {
      candidates.emplace_back(any_value(*value));
    }
  }
  const auto grounds = given.grounds();
  const auto findings = given.findings();
  return {given.asked(),
          std::move(candidates),
          {grounds.begin(), grounds.end()},
          {findings.begin(), findings.end()},
          given.of(),
          given.status() == status::conflict,
          given.possible()};
}

template answer<any_value> any(const answer<date>& given);
template answer<any_value> any(const answer<deadline_time>& given);
template answer<any_value> any(const answer<euro>& given);
template answer<any_value> any(const answer<units>& given);
template answer<any_value> any(const answer<bool>& given);
template answer<any_value> any(const answer<standing>& given);
template answer<any_value> any(const answer<grant_standing>& given);
template answer<any_value> any(const answer<ranking_outcome>& given);
template answer<any_value> any(const answer<std::string>& given);
template answer<any_value> any(const answer<std::vector<member>>& given);
template answer<any_value> any(const answer<stated_value>& given);

}  // namespace detail

namespace {

template <class T>
result<answer<any_value>> of_any(const result<answer<T>>& given) {
  if (!given) return given.error();
  return detail::any(*given);
}
template <class T>
result<answer<any_value>> of_any(const answer<T>& given) {
  return detail::any(given);
}

}  // namespace

using namespace detail;

result<answer<any_value>> snapshot::ask(const question& what) const {
  if (const auto why = why_refused(what)) return *why;
  if (what.line) {
    if (const auto none = no_such_line(fold(*this), *what.line)) return *none;
  }
  if (const auto seen = asking::of_line(*this, what)) {
    auto whole = what;
    whole.line.reset();
    const auto given = seen->ask(whole);
    if (!given || !what.line) return given;
    return as_of_line(*given, *what.line);
  }
  auto grant = what.grant;
  if (grant) grant = archive::of(of_).as_awarded(*grant);
  switch (what.field) {
    case field::deadline:
      return of_any(grant ? deadline(*what.deadline, *grant) : deadline(*what.deadline));
    case field::endowment:
      return of_any(endowment());
    case field::awarded:
      return of_any(awarded());
    case field::granted:
      return of_any(granted());
    case field::unallocated:
      return of_any(unallocated());
    case field::award:
      return of_any(award(*grant));
    case field::top_ups:
      return of_any(top_ups(*grant));
    case field::total:
      return of_any(total(*grant));
    case field::units:
      return of_any(grant ? units(*grant) : units());
    case field::may_spend:
      return of_any(may_spend(*grant, *what.on, what.amount));
    case field::last_day_to_spend:
      return of_any(last_day_to_spend(*grant));
    case field::grant_standing:
      return of_any(grant_standing(*grant));
    case field::partnership:
      return of_any(partnership(*grant));
    case field::milestone:
      return of_any(grant ? milestone(*what.milestone, *grant) : milestone(*what.milestone));
    case field::authority:
      return of_any(authority(*what.role, what.name));
    case field::ranked:
      return of_any(ranked(what.name));
    case field::standing:
      return of_any(standing_of(what.name));
    case field::reductions:
      return of_any(reductions(*grant));
    case field::fact:
      return of_any(grant ? fact(what.name, *grant) : fact(what.name));
    case field::paid:
      return of_any(grant ? paid(*grant) : paid());
    case field::payable:
      return of_any(payable(*grant));
    case field::to_recover:
      return of_any(to_recover(*grant));
    case field::declared:
      return of_any(grant ? declared(*grant) : declared());
    case field::undeclared:
      return of_any(undeclared(*grant));
  }
  return error{.code = errc::question_incomplete, .found = inline_text<31>("field")};  // no field has this number
}

}  // namespace avviso::inline v0
