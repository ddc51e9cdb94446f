// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/payment.hpp>

#include <doctest/doctest.h>

#include <optional>

using namespace avviso;

TEST_CASE("PAY-1: what a grant is paid stays within its total") {
  CHECK(paid_within_total(euros<100>, euros<100>).outcome == outcome::satisfied);
  const auto above = paid_within_total(euros<100, 1>, euros<100>);
  CHECK(above.outcome == outcome::violated);
  CHECK(above.measured == measure(euros<100, 1>));
  CHECK(above.limit == measure(euros<100>));
  CHECK(paid_within_total(not_stated, euros<100>).missing == fact::amount);
  CHECK(paid_within_total(euros<100>, not_stated).missing == fact::grant_total);
  CHECK(paid_within_total(not_stated, not_stated).outcome == outcome::undetermined);
}

TEST_CASE("PAY-2: no balance before the report is in") {
  const auto judged = [](payment_kind as, const partial_date& paid, const stated<partial_date>& report,
                         record silence = record::as_found) { return balance_after_report(as, paid, report, silence); };
  const partial_date reported = day<2022, 3, 31>;
  CHECK(judged(payment_kind::balance, day<2022, 3, 31>, reported).outcome == outcome::satisfied);
  CHECK(judged(payment_kind::balance, day<2022, 4, 1>, reported).outcome == outcome::satisfied);
  const auto early = judged(payment_kind::balance, day<2022, 3, 30>, reported);
  CHECK(early.outcome == outcome::violated);
  CHECK(early.measured == measure(day<2022, 3, 30>));
  CHECK(early.limit == measure(day<2022, 3, 31>));
  // The others come before it by nature.
  CHECK(judged(payment_kind::advance, day<2022, 3, 30>, reported).outcome == outcome::not_applicable);
  CHECK(judged(payment_kind::interim, day<2022, 3, 30>, not_stated).outcome == outcome::not_applicable);
  CHECK(judged(payment_kind::balance, day<2022, 3, 30>, not_stated).missing == fact::report_day);
  CHECK(judged(payment_kind::balance, day<2022, 3, 30>, not_stated, record::complete).outcome == outcome::violated);
  const auto march = *partial_date::month(2022, 3);
  CHECK(judged(payment_kind::balance, day<2022, 3, 30>, march).missing == fact::report_day);
  CHECK(judged(payment_kind::balance, march, reported).missing == fact::payment_day);
  CHECK(judged(payment_kind::balance, *partial_date::month(2022, 4), march).outcome == outcome::satisfied);
  CHECK(judged(payment_kind::balance, *partial_date::month(2022, 2), march).outcome == outcome::violated);
}

TEST_CASE("PAY-3: a payment is made within the programme's last day for payments") {
  // Art. 17(3) Reg. (EU) No 514/2014: paid until 30 June 2023; from 12 April 2022 on, until 30 June 2024.
  const stated<programme> amif = programme::amif_2014_2020;
  CHECK(paid_within_programme(amif, day<2022, 4, 11>).limit == measure(day<2023, 6, 30>));
  CHECK(paid_within_programme(amif, day<2022, 4, 12>).limit == measure(day<2024, 6, 30>));
  CHECK(paid_within_programme(amif, day<2024, 6, 30>).outcome == outcome::satisfied);
  const auto late = paid_within_programme(amif, day<2024, 7, 1>);
  CHECK(late.outcome == outcome::violated);
  CHECK(late.measured == measure(day<2024, 7, 1>));
  CHECK(late.fund == std::optional(programme::amif_2014_2020));
  // Art. 63(2) Reg. (EU) 2021/1060: 31 December 2029.
  CHECK(paid_within_programme(programme::esf_plus_2021_2027, day<2029, 12, 31>).outcome == outcome::satisfied);
  CHECK(paid_within_programme(programme::esf_plus_2021_2027, day<2030, 1, 1>).outcome == outcome::violated);
  CHECK(paid_within_programme(amif, *partial_date::year(2023)).outcome == outcome::satisfied);
  CHECK(paid_within_programme(amif, *partial_date::year(2024)).missing == fact::payment_day);
  CHECK(paid_within_programme(amif, *partial_date::year(2025)).outcome == outcome::violated);
  CHECK(paid_within_programme(not_stated, day<2024, 7, 1>).missing == fact::programme);
  CHECK(paid_within_programme(programme::none, day<2050, 1, 1>).outcome == outcome::not_applicable);
  CHECK(paid_within_programme(programme::other, day<2050, 1, 1>).outcome == outcome::not_applicable);
  CHECK(paid_within_programme(amif, day<2010, 1, 1>).outcome == outcome::not_applicable);
}

TEST_CASE("PAY-4: a recovery takes back no more than was paid") {
  CHECK(recovers_what_was_paid(euros<10>, euros<10>).outcome == outcome::satisfied);
  const auto above = recovers_what_was_paid(euros<10>, euros<9>);
  CHECK(above.outcome == outcome::violated);
  CHECK(above.measured == measure(euros<10>));
  CHECK(above.limit == measure(euros<9>));
  CHECK(recovers_what_was_paid(not_stated, euros<10>).missing == fact::amount);
  CHECK(recovers_what_was_paid(euros<10>, not_stated).missing == fact::amount);
}

TEST_CASE("PAY-5: a grant that is not awarded, or has ended, is paid nothing") {
  CHECK(pays_a_running_grant(true).outcome == outcome::satisfied);
  CHECK(pays_a_running_grant(false).outcome == outcome::violated);
}

TEST_CASE("PAY-6: no day is declared twice") {
  const auto of = [](stated<date> from, stated<date> to) {
    return expenditure_declaration{.grant = "g", .amount = euros<1>, .from = from, .to = to};
  };
  const auto first = of(day<2021, 1, 1>, day<2021, 6, 30>);
  CHECK(periods_apart(of(day<2021, 7, 1>, day<2021, 12, 31>), first).outcome == outcome::satisfied);
  CHECK(periods_apart(of(day<2020, 7, 1>, day<2020, 12, 31>), first).outcome == outcome::satisfied);
  const auto twice = periods_apart(of(day<2021, 6, 30>, day<2021, 12, 31>), first);
  CHECK(twice.outcome == outcome::violated);
  CHECK(twice.measured == measure(day<2021, 6, 30>));
  CHECK(twice.limit == measure(day<2021, 6, 30>));
  CHECK(periods_apart(of(day<2021, 7, 1>, not_stated), first).outcome == outcome::satisfied);
  CHECK(periods_apart(of(not_stated, day<2020, 12, 31>), first).outcome == outcome::satisfied);
  CHECK(periods_apart(of(not_stated, day<2021, 12, 31>), first).missing == fact::declared_period);
  CHECK(periods_apart(of(not_stated, not_stated), first).missing == fact::declared_period);
}

TEST_CASE("PAY-6: a day that is surely in both periods is declared twice, whatever else is not stated") {
  const auto of = [](stated<date> from, stated<date> to) {
    return expenditure_declaration{.grant = "g", .amount = euros<1>, .from = from, .to = to};
  };
  const auto year = of(day<2021, 1, 1>, day<2021, 12, 31>);
  const auto from_june = of(day<2021, 6, 1>, not_stated);
  const auto until_june = of(not_stated, day<2021, 6, 1>);
  const auto nobody_says = of(not_stated, not_stated);
  for (const auto& open : {from_june, until_june}) {
    CHECK(periods_apart(open, year).outcome == outcome::violated);
    CHECK(periods_apart(year, open).outcome == outcome::violated);
    CHECK(periods_apart(open, open).outcome == outcome::violated);  // 1 June, in both
    CHECK(periods_apart(open, nobody_says).missing == fact::declared_period);
    CHECK(periods_apart(nobody_says, open).missing == fact::declared_period);
  }
  CHECK(periods_apart(from_june, until_june).outcome == outcome::violated);
  CHECK(periods_apart(until_june, from_june).outcome == outcome::violated);
  CHECK(periods_apart(year, from_june).measured == measure(day<2021, 1, 1>));
  CHECK(periods_apart(year, from_june).limit == measure());
  CHECK(periods_apart(until_june, year).measured == measure());
  CHECK(periods_apart(until_june, year).limit == measure(day<2021, 12, 31>));
  // What begins before a year may end in it, or before it begins.
  const auto from_2020 = of(day<2020, 6, 1>, not_stated);
  const auto until_2022 = of(not_stated, day<2022, 6, 1>);
  for (const auto& open : {from_2020, until_2022}) {
    CHECK(periods_apart(open, year).missing == fact::declared_period);
    CHECK(periods_apart(year, open).missing == fact::declared_period);
  }
  CHECK(periods_apart(from_2020, from_june).missing == fact::declared_period);
  CHECK(periods_apart(from_2020, until_2022).missing == fact::declared_period);
  // On either side of a day that both have.
  const auto first_half = of(day<2021, 1, 1>, day<2021, 6, 1>);
  CHECK(periods_apart(from_june, first_half).outcome == outcome::violated);
  CHECK(periods_apart(of(day<2021, 6, 2>, not_stated), first_half).outcome == outcome::satisfied);
  CHECK(periods_apart(first_half, of(day<2021, 6, 2>, not_stated)).outcome == outcome::satisfied);
  const auto second_half = of(day<2021, 6, 1>, day<2021, 12, 31>);
  CHECK(periods_apart(until_june, second_half).outcome == outcome::violated);
  CHECK(periods_apart(of(not_stated, day<2021, 5, 31>), second_half).outcome == outcome::satisfied);
  CHECK(periods_apart(second_half, of(not_stated, day<2021, 5, 31>)).outcome == outcome::satisfied);
}

TEST_CASE("PAY-3: of a day of payment that is open, what each of its days says, if they agree") {
  const stated<programme> amif = programme::amif_2014_2020;
  // The law is of 21 May 2014: before, no day to pay by was set.
  CHECK(paid_within_programme(amif, *partial_date::year(2014)).outcome == outcome::satisfied);
  CHECK(paid_within_programme(amif, partial_date::unknown()).missing == fact::payment_day);
  const partial_date in_either_law[] = {*partial_date::month(2022, 3), *partial_date::month(2022, 5)};
  CHECK(paid_within_programme(amif, *partial_date::one_of(in_either_law)).outcome == outcome::satisfied);
  const partial_date in_time_or_late[] = {*partial_date::month(2022, 3), *partial_date::month(2024, 7)};
  CHECK(paid_within_programme(amif, *partial_date::one_of(in_time_or_late)).missing == fact::payment_day);
  const partial_date before_or_late[] = {*partial_date::month(2014, 4), *partial_date::month(2024, 7)};
  CHECK(paid_within_programme(amif, *partial_date::one_of(before_or_late)).missing == fact::payment_day);
  CHECK(paid_within_programme(amif, *partial_date::month(2024, 6)).outcome == outcome::satisfied);
  CHECK(paid_within_programme(amif, *partial_date::month(2024, 7)).outcome == outcome::violated);
  CHECK(paid_within_programme(amif, *partial_date::month(2024, 7)).measured == measure());
}
