// SPDX-License-Identifier: BSL-1.0
// The silence of the Court of Auditors: art. 3, c. 2, L. 20/1994 and art. 27, c. 1, L. 340/2000.
#include <algorithm>

#include "reference_days.hpp"
#include "reference_world.hpp"

namespace reference {

using namespace avviso;

namespace {

// Only of the years of which random acts are.
bool is_rest_day(day_number number) {
  const date that = *date::from_days(number);
  if ((number + 4) % 7 == 0) return true;  // 1 January 1970 was a Thursday
  constexpr int feasts[][2] = {{1, 1}, {1, 6}, {4, 25}, {5, 1}, {6, 2}, {8, 15}, {11, 1}, {12, 8}, {12, 25}, {12, 26}};
  for (const auto& [month, day] : feasts) {
    if (that.month() == month && that.day() == day) return true;
  }
  constexpr date easter_mondays[] = {day<2019, 4, 22>, day<2020, 4, 13>, day<2021, 4, 5>, day<2022, 4, 18>,
                                     day<2023, 4, 10>};
  return std::find(std::begin(easter_mondays), std::end(easter_mondays), that) != std::end(easter_mondays);
}

day_number last_day(day_number from, day_number length) {
  day_number last = from + length;
  while (is_rest_day(last)) ++last;
  return last;
}

}  // namespace

maybe_day silent_effect(day_number received, bool office_only, const std::vector<request_days>& requests,
                        day_number known) {
  day_number office = last_day(received, 30);
  bool office_waits = false;  // for an answer, and may do so forever
  day_number suspended = 0;
  maybe_day free_from = received;  // from when the Court may ask; none: it waits for an answer
  for (const auto& one : requests) {
    if (one.asked > known) continue;
    const maybe_day answered = one.answered && *one.answered <= known ? one.answered : std::nullopt;
    if (!free_from || one.asked < *free_from || (answered && *answered < one.asked)) return std::nullopt;
    free_from = answered;
    if (one.asked <= office) {
      office_waits = !answered;
      if (answered) office = last_day(*answered, 30);
    }
    if (one.asked <= last_day(received, 60 + suspended)) {
      suspended = answered ? std::min<day_number>(30, suspended + *answered - one.asked) : 30;
    }
  }
  const auto in_any_case = last_day(received, 60 + suspended);
  const auto effect = 1 + (office_only && !office_waits ? std::min(office, in_any_case) : in_any_case);
  return effect <= known ? maybe_day(effect) : std::nullopt;
}

// By what it states; else by what it is: the Court controls acts of the State's administrations that spend.
bool is_free_of_control(const act& one) {
  if (one.control != control::not_stated) return one.control == control::not_required;
  constexpr act_kind of_nobody_controlled[] = {
      act_kind::adhesion,           act_kind::start_declaration, act_kind::law,      act_kind::decree_law,
      act_kind::committee_decision, act_kind::court_order,       act_kind::judgment, act_kind::commission_decision};
  const auto* end = std::end(of_nobody_controlled);
  if (std::find(std::begin(of_nobody_controlled), end, act_kind{one.reference.kind}) != end) return true;
  if (one.legal_order.is_stated() && !(one.legal_order == stated<legal_order>(legal_order::italian_state))) return true;
  std::size_t appointments = 0;
  for (const auto& says : one.provisions) appointments += std::holds_alternative<committee_appointment>(says) ? 1U : 0U;
  return appointments > 0 && appointments == one.provisions.size();
}

}  // namespace reference
