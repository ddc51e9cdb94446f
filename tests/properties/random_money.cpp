// SPDX-License-Identifier: BSL-1.0
// Provisions on money, at random: what is added, divided, taken, moved and said anew.
#include "random_provisions.hpp"

namespace reference {

using namespace avviso;

allotment filler::allotment() {
  constexpr apportionment_method methods[] = {
      apportionment_method::largest_remainder, apportionment_method::first_in_order,
      apportionment_method::largest_weight_first, apportionment_method::floor_and_keep_remainder};
  constexpr std::int64_t cents[] = {-100, 0, 1, 100, 1000};
  avviso::allotment made{
      .of = target(true), .amount = euro::from_cents(dice_.pick_number(cents)), .by = dice_.pick(methods), .among = {}};
  for (const auto& name : grants_) {
    if (!dice_.once_in(4)) made.among.push_back({name, static_cast<std::int64_t>(dice_.roll(4))});
  }
  if (!made.among.empty() && dice_.once_in(12)) made.among.back().weight = dice_.as_in_files ? 0 : -1;
  return made;
}

std::vector<std::string> filler::some_grants() {
  std::vector<std::string> some{grant()};
  if (!dice_.once_in(3)) return some;
  for (const auto& name : grants_) {
    if (name != some.front() && dice_.once_in(2)) some.push_back(name);
  }
  return some;
}

top_up filler::top_up() {
  return {.target = dice_.once_in(2) ? top_up_target::envelope : top_up_target::each_grant,
          .amount = amount(),
          .reach = whom()};
}

enlargement filler::enlargement() {
  return {.target = dice_.once_in(2) ? top_up_target::envelope : top_up_target::each_grant,
          .by = number(),
          .funded_by = dice_.once_in(2) ? funding::savings : funding::not_stated,
          .reach = whom()};
}

reduction filler::reduction() {
  constexpr reduction_cause causes[] = {reduction_cause::not_stated, reduction_cause::savings, reduction_cause::law};
  constexpr rounding roundings[] = {rounding::floor, rounding::half_up, rounding::half_even};
  avviso::reduction made{.target = dice_.once_in(3) ? top_up_target::envelope : top_up_target::each_grant,
                         .amount = amount(),
                         .reach = whom(),
                         .because = dice_.pick(causes)};
  const auto is_for_nobody = [&] { return made.reach.whom() == reach::kind::no_grant; };
  if (made.target == top_up_target::envelope) {
    const auto line = maybe_line();
    made.reach = line ? reach::no_grant_of(*line) : reach::no_grant();
  } else {
    if (is_for_nobody()) made.reach = reach::every_grant();
    if (dice_.once_in(3)) {
      made.amount = not_stated;
      made.part = reduced_part{*ratio::make(1 + static_cast<std::int64_t>(dice_.roll(3)), 3), dice_.pick(roundings)};
    }
  }
  if (dice_.once_in(4)) made.units = number();
  return made;
}

reallocation filler::reallocation() {
  const char* lines[] = {"A", "B", "C"};
  avviso::reallocation made{.from = std::string(lines[dice_.roll(3)]), .amount = not_negative()};
  if (!dice_.once_in(4)) made.to = made.from == "A" ? "B" : "A";
  if (made.to && dice_.once_in(4)) made.from.reset();
  return made;
}

redetermination filler::redetermination() {
  avviso::redetermination made{.total = not_negative()};
  if (!dice_.once_in(3)) {
    made.grant = grant();
  } else {
    made.line = maybe_line();
  }
  return made;
}

// As files have it; other amounts are below zero now and then.
stated<euro> filler::not_negative() {
  const auto any = amount();
  const auto* one = any.if_stated();
  return one != nullptr && *one < euros<0> ? stated<euro>(euros<0>) : any;
}

}  // namespace reference
