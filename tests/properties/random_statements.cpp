// SPDX-License-Identifier: BSL-1.0
// What sources state, made at random.
#include "random_provisions.hpp"

#include <set>
#include <utility>
#include <variant>

namespace reference {

using namespace avviso;

namespace {

stated_value value_of(dice& with, field which) {
  constexpr std::int64_t amounts[] = {0, 1, 2, 4, 8, 16, 32, 64, 128};
  switch (which) {
    case field::deadline:
      if (with.once_in(5))
        return deadline_time(random_end(with), with.once_in(2) ? deadline_hour(at<12, 0>) : not_stated);
      if (with.once_in(8)) return deadline_time(random_end(with));
      [[fallthrough]];
    case field::milestone:
      return with.once_in(3) ? *add_days(first_random_day, static_cast<std::int64_t>(with.roll(8))) : random_end(with);
    case field::units:
      return units::of(with.pick(amounts));
    case field::authority:
      return std::string(with.once_in(2) ? "Ministry" : "Agency");
    case field::fact:
      if (with.once_in(3)) return std::string("Rome");
      if (with.once_in(3)) return units::of(with.pick(amounts));
      if (with.once_in(3)) return random_end(with);
      [[fallthrough]];
    default:
      return euro::from_cents(with.pick(amounts) * 100);
  }
}

}  // namespace

std::vector<statement> random_statements(dice& with) {
  constexpr field of_grants[] = {field::deadline,  field::deadline, field::deadline,  field::units,
                                 field::award,     field::top_ups,  field::total,     field::fact,
                                 field::milestone, field::paid,     field::reductions};
  constexpr field of_notice[] = {field::deadline,  field::endowment, field::awarded, field::unallocated,
                                 field::granted,   field::units,     field::fact,    field::milestone,
                                 field::authority, field::paid};
  constexpr const char* sources[] = {"page", "report", "press"};
  constexpr milestone to_notice[] = {milestone::established, milestone::ranking_approved, milestone::closed};
  constexpr milestone to_grants[] = {milestone::closed, milestone::agreement_signed, milestone::report_submitted};
  const std::vector<deadline_name> limits = {deadline_kind::activities_end, deadline_kind::activities_end,
                                             deadline_kind::final_report, deadline_kind::expenditure_limit,
                                             deadline_name::named("preparation")};
  // Few questions, so that statements meet.
  std::vector<question> asked;
  for (int n = 0; n < 3; ++n) {
    const bool of_grant = !with.once_in(3);
    question one{.field = of_grant ? with.pick(of_grants) : with.pick(of_notice)};
    if (of_grant) one.grant = with.once_in(2) ? "g1" : "g2";
    if (one.field == field::deadline) one.deadline = with.pick(limits);
    if (one.field == field::milestone) one.milestone = of_grant ? with.pick(to_grants) : with.pick(to_notice);
    if (one.field == field::authority) {
      one.role = with.once_in(2) ? authority_role::delegated : authority_role::responsible;
      if (with.once_in(3)) one.name = "staff";
    }
    if (one.field == field::fact) one.name = "place";
    asked.push_back(one);
  }
  std::vector<statement> made;
  do {
    const auto& about = with.pick(asked);
    const auto day = [&] { return *add_days(first_random_day, static_cast<std::int64_t>(with.roll(8))); };
    stated<partial_date> of = not_stated;
    if (with.once_in(2)) {
      const date first = day();
      of = with.once_in(3) ? *partial_date::between(first, *add_days(first, 2)) : partial_date(first);
    }
    made.push_back(
        {.source = with.pick(sources), .known = day(), .of = of, .about = about, .value = value_of(with, about.field)});
  } while (made.size() < 6 && !with.once_in(4));
  return made;
}

}  // namespace reference
