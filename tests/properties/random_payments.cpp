// SPDX-License-Identifier: BSL-1.0
// Amounts; payments, recoveries and final reports, made at random.
#include <utility>

#include "random_provisions.hpp"

namespace reference {

using namespace avviso;

stated<euro> filler::amount() {
  constexpr std::int64_t euros_each[] = {-1, 0, 1, 2, 4, 8, 16, 32, 64, 128};
  if (dice_.once_in(4)) return not_stated;
  return euro::from_cents(dice_.pick_number(euros_each) * 100);
}

// A day by which to accept, among those on which acts are made.
date filler::some_last_day() {
  return *add_days(first_random_day, static_cast<std::int64_t>(dice_.roll(longest_window)));
}

// Now and then what is awarded lapses unless it is accepted; and, now and then, it is.
void filler::add_conditions(list& into) {
  if (!dice_.once_in(5)) return;
  const auto whose = grant();
  into.emplace_back(award_lapse{whose, some_last_day()});
  if (dice_.once_in(4)) into.emplace_back(award_acceptance{whose, maybe_day()});
}

void filler::add_payment(list& into) {
  constexpr payment_kind kinds[] = {payment_kind::advance, payment_kind::interim, payment_kind::balance};
  do {
    const auto whose = dice_.once_in(12) ? std::string("stranger") : grant();
    if (dice_.once_in(6)) {
      into.emplace_back(report_submission{whose, maybe_day()});
    } else if (dice_.once_in(6)) {
      into.emplace_back(award_acceptance{whose, maybe_day()});
    } else if (dice_.once_in(8)) {
      into.emplace_back(award_lapse{whose, some_last_day()});
    } else if (dice_.once_in(5)) {
      expenditure_declaration made{.grant = whose, .amount = amount()};
      if (!dice_.once_in(4)) made.from = random_end(dice_);
      if (!dice_.once_in(4)) made.to = random_end(dice_);
      into.emplace_back(std::move(made));
    } else if (dice_.once_in(4)) {
      into.emplace_back(recovery{whose, amount(), maybe_day()});
    } else {
      into.emplace_back(payment{.grant = whose, .kind = dice_.pick(kinds), .amount = amount(), .paid_on = maybe_day()});
    }
  } while (dice_.once_in(3));
}

}  // namespace reference
