// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/top_up.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

using namespace avviso;

namespace {

const act decree_of_19_march{.id = "21", .reference = directorial_decree("21", day<2021, 3, 19>)};
const notice notice_2_2018{.number = "2/2018", .title = "PRIMA", .endowment = euros<25'000'000>};
const grant lazio{.name = "Lazio"};

top_up of_envelope(stated<euro> amount) { return {top_up_target::envelope, amount, reach::adhering()}; }
top_up of_each(stated<euro> amount) { return {top_up_target::each_grant, amount, reach::adhering()}; }

template <class T>
outcome outcome_of(const decision<T>& made, rule which) {
  const auto place = std::find_if(made.findings.begin(), made.findings.end(),
                                  [which](const finding& one) { return one.rule == which; });
  REQUIRE(place != made.findings.end());
  return place->outcome;
}

}  // namespace

TEST_CASE("TOP-1: the amount is stated and more than zero") {
  CHECK(amount_is_positive(euro::from_cents(1)).outcome == outcome::satisfied);
  CHECK(amount_is_positive(euros<0>).outcome == outcome::violated);
  CHECK(amount_is_positive(euros<-1>).outcome == outcome::violated);
  CHECK(amount_is_positive(not_stated).missing == fact::amount);
}

TEST_CASE("TOP-2: awards stay within the endowment") {
  CHECK(within_endowment(euros<15'095'804, 23>, euros<25'000'000>).outcome == outcome::satisfied);
  CHECK(within_endowment(euros<5>, euros<5>).outcome == outcome::satisfied);
  CHECK(within_endowment(euros<5, 1>, euros<5>).outcome == outcome::violated);
  CHECK(within_endowment(euros<5>, not_stated).missing == fact::endowment);
  CHECK(within_endowment(not_stated, euros<5>).missing == fact::awarded);
}

TEST_CASE("TOP-3: only who adhered to the money receives it") {
  const auto adhering = reach::adhering();
  CHECK(money_adhered_to(adhering, election::time_and_money, absence::not_stated).outcome == outcome::satisfied);
  CHECK(money_adhered_to(adhering, election::money, absence::not_stated).outcome == outcome::satisfied);
  CHECK(money_adhered_to(adhering, election::time, absence::not_stated).outcome == outcome::violated);
  CHECK(money_adhered_to(adhering, not_stated, absence::not_stated).missing == fact::adhesion);
  CHECK(money_adhered_to(adhering, not_stated, absence::not_adhered).outcome == outcome::violated);
  CHECK(money_adhered_to(reach::no_grant(), not_stated, absence::not_adhered).outcome == outcome::not_applicable);
}

TEST_CASE("CAP-2 of a top-up: what the grant then has in all; of who may adhere, what it has if it does") {
  const notice_limits limits{.greatest_grant = euros<10>};
  const auto judged = [&](const grant& before, const stated<election>& elected, absence silence) {
    const auto made = increase(before, of_each(euros<5>), decree_of_19_march, elected, limits, silence);
    REQUIRE(made);
    return made->findings.back();
  };
  const grant six{.name = "Lazio", .award = euros<6>};
  CHECK(judged(six, election::money, absence::not_stated).outcome == outcome::violated);
  CHECK(judged(six, not_stated, absence::not_stated).outcome == outcome::violated);
  CHECK(judged(six, not_stated, absence::not_stated).measured == measure(euros<11>));
  CHECK(judged(six, not_stated, absence::not_adhered).outcome == outcome::satisfied);
  CHECK(judged(six, election::time, absence::not_stated).measured == measure(euros<6>));
  const grant reduced{.name = "Lazio", .award = euros<6>, .reductions = euros<1>};
  CHECK(judged(reduced, election::money, absence::not_stated).outcome == outcome::satisfied);
  CHECK(judged(lazio, not_stated, absence::not_stated).missing == fact::amount);
}

TEST_CASE("a top-up raises the endowment by its amount, or to an amount not stated") {
  const auto raised = increase(notice_2_2018, of_envelope(euros<1'000'000>), decree_of_19_march, euros<15'095'804, 23>);
  REQUIRE(raised);
  CHECK(raised->value.endowment == euros<26'000'000>);
  CHECK(outcome_of(*raised, rule::TOP_2) == outcome::satisfied);

  const auto silent = increase(notice_2_2018, of_envelope(not_stated), decree_of_19_march, euros<15'095'804, 23>);
  REQUIRE(silent);
  CHECK(silent->value.endowment == not_stated);
  CHECK(outcome_of(*silent, rule::TOP_1) == outcome::undetermined);
  CHECK(outcome_of(*silent, rule::TOP_2) == outcome::not_applicable);  // waits for what TOP-1 lacks

  const auto elsewhere = increase(notice_2_2018, of_each(euros<1>), decree_of_19_march, euros<15'095'804, 23>);
  REQUIRE(elsewhere);
  CHECK(elsewhere->value == notice_2_2018);
}

TEST_CASE(
    "TOP-2 of an endowment that is not stated: more than the notice allows it to come to is too much all the same") {
  notice limited = notice_2_2018;
  limited.endowment = not_stated;
  limited.limits.greatest_endowment = euros<10'000'000>;
  const auto judged = [&](const stated<euro>& added, euro granted) {
    const auto made = increase(limited, of_envelope(added), decree_of_19_march, granted);
    REQUIRE(made);
    return outcome_of(*made, rule::TOP_2);
  };
  CHECK(judged(euros<5>, euros<10'000'000>) == outcome::undetermined);
  CHECK(judged(euros<5>, euros<10'000'000, 1>) == outcome::violated);
  CHECK(judged(not_stated, euros<10'000'000, 1>) == outcome::violated);
}

TEST_CASE("what a grant receives: its amount, a share nobody states, or nothing") {
  const auto receives = [](const top_up& what, stated<election> elected, absence silence) {
    const auto made = increase(lazio, what, decree_of_19_march, elected, silence);
    REQUIRE(made);
    return made->value.top_ups;
  };
  CHECK(receives(of_each(euros<100>), election::time_and_money, absence::not_stated) == euros<100>);
  CHECK(receives(of_envelope(euros<100>), election::time_and_money, absence::not_stated) == not_stated);
  CHECK(receives(of_each(euros<100>), election::time, absence::not_stated) == euros<0>);
  CHECK(receives(of_each(euros<100>), not_stated, absence::not_adhered) == euros<0>);
  CHECK(receives(of_each(euros<100>), not_stated, absence::not_stated) == not_stated);
  CHECK(receives({top_up_target::envelope, euros<100>, reach::no_grant()}, not_stated, absence::not_stated) ==
        euros<0>);
}

TEST_CASE("an amount beyond the range is refused and not wrapped") {
  notice rich = notice_2_2018;
  rich.endowment = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  CHECK(increase(rich, of_envelope(euros<1>), decree_of_19_march, not_stated).error().code ==
        errc::amount_out_of_range);
  grant full = lazio;
  full.top_ups = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  CHECK(increase(full, of_each(euros<1>), decree_of_19_march, election::money, absence::not_stated).error().code ==
        errc::amount_out_of_range);
}

TEST_CASE("TOP-7: an allotment divides what was added, or less; of an amount not stated nobody can say") {
  CHECK(divides_what_was_added(euros<300>, euros<300>).outcome == outcome::satisfied);
  CHECK(divides_what_was_added(euros<0>, euros<300>).outcome == outcome::satisfied);
  const auto over = divides_what_was_added(euros<300, 1>, euros<300>);
  CHECK(over.outcome == outcome::violated);
  CHECK(over.measured == measure(euros<300, 1>));
  CHECK(over.limit == measure(euros<300>));
  const auto open = divides_what_was_added(euros<300>, not_stated);
  CHECK(open.outcome == outcome::undetermined);
  CHECK(open.missing == fact::amount);
}

TEST_CASE("TOP-8: money for a grant that has ended is found") {
  CHECK(pays_the_living(false) == finding{.rule = rule::TOP_8, .outcome = outcome::satisfied});
  CHECK(pays_the_living(true) == finding{.rule = rule::TOP_8, .outcome = outcome::violated});
}

TEST_CASE("TOP-9: a second award of a grant that runs is a warning") {
  CHECK(awarded_once(false) == finding{.rule = rule::TOP_9, .outcome = outcome::satisfied});
  CHECK(awarded_once(true) == finding{.rule = rule::TOP_9, .outcome = outcome::violated});
  CHECK(severity_of(rule::TOP_9) == severity::warning);
}

TEST_CASE("CAP-2 of a value: increase judges the grant by the greatest that its notice allows") {
  notice_limits limits;
  limits.greatest_grant = euros<100>;
  const grant one{.name = "g", .award = euros<90>};
  const act by{.id = "x", .reference = directorial_decree("21", day<2021, 3, 1>), .control = control::not_required};
  const auto judged = [&](const stated<euro>& more, const notice_limits& by_these) {
    const top_up adds{.target = top_up_target::each_grant, .amount = more, .reach = reach::every_grant()};
    const auto made = increase(one, adds, by, not_stated, by_these, absence::not_stated);
    REQUIRE(made);
    return made->findings.back();
  };
  CHECK(judged(euros<10>, limits).rule == rule::CAP_2);
  CHECK(judged(euros<10>, limits).outcome == outcome::satisfied);
  CHECK(judged(euros<11>, limits).outcome == outcome::violated);
  CHECK(judged(not_stated, limits).missing == fact::amount);
  CHECK(judged(euros<11>, notice_limits{}).outcome == outcome::not_applicable);
}

TEST_CASE("CAP-2 of a value: what a grant would have is refused beyond the range, and not wrapped") {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  const auto cents = [](std::int64_t number) { return euro::from_cents(number); };
  const auto refused = [](const grant& one) {
    const auto made = increase(one, {top_up_target::each_grant, euros<1>, reach::every_grant()}, decree_of_19_march,
                               not_stated, notice_limits{.greatest_grant = euros<10>}, absence::not_stated);
    return !made && made.error().code == errc::amount_out_of_range;
  };
  CHECK(refused({.name = "g", .award = cents(0), .top_ups = cents(most)}));
  CHECK(refused({.name = "g", .award = cents(0), .reductions = cents(least)}));
  CHECK(refused({.name = "g", .award = cents(most), .top_ups = cents(1)}));
  CHECK(refused({.name = "g", .award = cents(most)}));
  CHECK(refused({.name = "g", .award = cents(least), .top_ups = cents(0), .reductions = cents(most)}));
  CHECK_FALSE(refused({.name = "g", .award = cents(most - 100)}));
}
