// SPDX-License-Identifier: BSL-1.0
// What is taken, moved, or said anew: the rules alone, and a value that an act lowers.
#include <avviso/rules/reduction.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <utility>

#include "avviso/avviso.hpp"

using namespace avviso;

namespace {

act decree_of(control needs) {
  return {.id = "d", .reference = directorial_decree("1", day<2022, 1, 1>), .control = needs};
}

const grant with_ten{.name = "A", .award = euros<8>, .top_ups = euros<4>, .reductions = euros<2>};

grant reduced(const reduction& says, const stated<election>& elected = not_stated) {
  const auto after = reduce(with_ten, says, decree_of(control::not_required), elected, absence::not_stated);
  REQUIRE(after);
  return after->value;
}

}  // namespace

TEST_CASE("RED-1: what is taken is stated, more than zero, and no more than there is") {
  CHECK(takes_what_there_is(euros<5>, euros<10>).outcome == outcome::satisfied);
  CHECK(takes_what_there_is(euros<10>, euros<10>).outcome == outcome::satisfied);
  const auto too_much = takes_what_there_is(euros<10, 1>, euros<10>);
  CHECK(too_much.outcome == outcome::violated);
  CHECK(too_much.measured == measure(euros<10, 1>));
  CHECK(too_much.limit == measure(euros<10>));
  CHECK(takes_what_there_is(euros<0>, not_stated).outcome == outcome::violated);
  CHECK(takes_what_there_is(euro::from_cents(-1), euros<10>).outcome == outcome::violated);
  CHECK(takes_what_there_is(not_stated, euros<10>).missing == fact::amount);
  CHECK(takes_what_there_is(euros<5>, not_stated).missing == fact::grant_total);
}

TEST_CASE("RED-1: an endowment that is lowered covers what is granted") {
  CHECK(covers_what_is_granted(euros<10>, euros<10>).outcome == outcome::satisfied);
  CHECK(covers_what_is_granted(euros<9>, euros<10>).outcome == outcome::violated);
  CHECK(covers_what_is_granted(euro::from_cents(-1), not_stated).outcome == outcome::violated);
  CHECK(covers_what_is_granted(not_stated, euros<10>).missing == fact::endowment);
  CHECK(covers_what_is_granted(euros<9>, not_stated).missing == fact::awarded);
}

TEST_CASE("RED-1: a total that is said anew is stated, and zero or more") {
  CHECK(is_a_total(euros<0>).outcome == outcome::satisfied);
  CHECK(is_a_total(euro::from_cents(-1)).outcome == outcome::violated);
  CHECK(is_a_total(not_stated).missing == fact::amount);
}

TEST_CASE("RED-2: what is taken finds a grant that runs") {
  CHECK(takes_from_a_running_grant(true).outcome == outcome::satisfied);
  CHECK(takes_from_a_running_grant(false).outcome == outcome::violated);
}

TEST_CASE("RED-3: money moves between lines that there are, as far as it is left") {
  CHECK(moves_what_is_left(true, euros<5>, euros<5>).outcome == outcome::satisfied);
  CHECK(moves_what_is_left(true, euros<5, 1>, euros<5>).outcome == outcome::violated);
  CHECK(moves_what_is_left(false, euros<1>, euros<5>).outcome == outcome::violated);
  CHECK(moves_what_is_left(true, euros<0>, euros<5>).outcome == outcome::violated);
  CHECK(moves_what_is_left(true, not_stated, euros<5>).missing == fact::amount);
  CHECK(moves_what_is_left(true, euros<5>, not_stated).missing == fact::unallocated);
}

TEST_CASE("a notice's endowment is lowered; of what goes to each grant it stays") {
  const notice before{.number = "1", .title = "Avviso", .endowment = euros<100>};
  reduction says{.target = top_up_target::envelope, .amount = euros<30>, .reach = reach::no_grant()};
  auto after = reduce(before, says, decree_of(control::not_required), euros<70>);
  REQUIRE(after);
  CHECK(after->value.endowment == stated<euro>(euros<70>));
  CHECK(after->findings.front().outcome == outcome::satisfied);
  after = reduce(before, says, decree_of(control::not_required), euros<71>);
  CHECK(after->findings.front().outcome == outcome::violated);
  says.amount = not_stated;
  after = reduce(before, says, decree_of(control::not_required), euros<70>);
  CHECK_FALSE(after->value.endowment.is_stated());
  says = {.target = top_up_target::each_grant, .amount = euros<1>, .reach = reach::every_grant()};
  after = reduce(before, says, decree_of(control::not_required), euros<70>);
  CHECK(after->value.endowment == stated<euro>(euros<100>));
}

TEST_CASE("a grant loses an amount, or a part of what it has, rounded as the act says") {
  reduction says{.target = top_up_target::each_grant, .amount = euros<3>, .reach = reach::only({"A"})};
  const auto by = decree_of(control::not_required);
  auto after = reduce(with_ten, says, by, not_stated, absence::not_stated);
  REQUIRE(after);
  CHECK(after->value.reductions == stated<euro>(euros<5>));
  CHECK(after->findings.front().limit == measure(euros<10>));
  says.amount = not_stated;
  says.part = reduced_part{*ratio::make(1, 3), rounding::half_up};
  after = reduce(with_ten, says, by, not_stated, absence::not_stated);
  CHECK(after->value.reductions == stated<euro>(euros<5, 33>));
  says.part->rounding = rounding::ceiling;
  CHECK(reduced(says).reductions == stated<euro>(euros<5, 34>));
  says.reach = reach::only({"B"});
  CHECK(reduced(says) == with_ten);
  says.reach = reach::adhering();
  CHECK_FALSE(reduced(says).reductions.is_stated());
  CHECK(reduced(says, election::time) == with_ten);
}

TEST_CASE("RED-1 of a grant that a reduction does not reach is not asked: nothing is taken from it") {
  const auto by = decree_of(control::not_required);
  const auto judged = [&](top_up_target target, reach whom, const stated<election>& elected = not_stated,
                          absence silence = absence::not_stated) {
    const reduction says{.target = target, .amount = euros<30>, .reach = std::move(whom)};  // of one that has 10
    const auto after = reduce(with_ten, says, by, elected, silence);
    REQUIRE(after);
    CHECK(after->findings.front().rule == rule::RED_1);
    return after->findings.front().outcome;
  };
  CHECK(judged(top_up_target::each_grant, reach::every_grant()) == outcome::violated);
  CHECK(judged(top_up_target::each_grant, reach::only({"A", "B"})) == outcome::violated);
  CHECK(judged(top_up_target::each_grant, reach::only({"B"})) == outcome::not_applicable);
  CHECK(judged(top_up_target::each_grant, reach::no_grant()) == outcome::not_applicable);
  CHECK(judged(top_up_target::each_grant, reach::adhering(), election::money) == outcome::violated);
  CHECK(judged(top_up_target::each_grant, reach::adhering()) == outcome::violated);  // if it adhered, it lacks them
  CHECK(judged(top_up_target::each_grant, reach::adhering(), election::time) == outcome::not_applicable);
  CHECK(judged(top_up_target::each_grant, reach::adhering(), not_stated, absence::not_adhered) ==
        outcome::not_applicable);
  CHECK(judged(top_up_target::envelope, reach::every_grant()) == outcome::not_applicable);
  CHECK(judged(top_up_target::envelope, reach::no_grant()) == outcome::not_applicable);
}

TEST_CASE("what lowers the endowment takes nothing from a grant") {
  const reduction says{.target = top_up_target::envelope, .amount = euros<3>, .reach = reach::every_grant()};
  CHECK(reduced(says) == with_ten);
}

TEST_CASE("a part of what nobody states is not stated; of what a grant has, the part of it") {
  const reduction says{.target = top_up_target::each_grant,
                       .reach = reach::every_grant(),
                       .part = reduced_part{*ratio::make(1, 2), rounding::half_up}};
  const auto by = decree_of(control::not_required);
  const grant unstated{.name = "A", .award = not_stated};
  const auto after = reduce(unstated, says, by, not_stated, absence::not_stated);
  REQUIRE(after);
  CHECK_FALSE(after->value.reductions.is_stated());
  CHECK(after->findings.front().missing == fact::amount);
  CHECK(reduced(says).reductions == stated<euro>(euros<7>));  // 2, and half of 10
}

TEST_CASE("a reduction beyond the range is refused and not wrapped") {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  const auto by = decree_of(control::not_required);
  const auto code_of = [](const auto& made) {
    REQUIRE_FALSE(made);
    return made.error().code;
  };
  const auto of_notice = [&](euro endowment, euro amount) {
    const notice before{.number = "1", .title = "Avviso", .endowment = endowment};
    const reduction says{.target = top_up_target::envelope, .amount = amount, .reach = reach::no_grant()};
    return reduce(before, says, by, euros<1>);
  };
  CHECK(code_of(of_notice(euros<1>, euro::from_cents(least))) == errc::amount_out_of_range);
  CHECK(code_of(of_notice(euro::from_cents(-2), euro::from_cents(most))) == errc::amount_out_of_range);
  const auto of_grant = [&](const grant& before, const reduction& says) {
    return code_of(reduce(before, says, by, not_stated, absence::not_stated));
  };
  const reduction one_euro{.target = top_up_target::each_grant, .amount = euros<1>, .reach = reach::every_grant()};
  const auto cents = [](std::int64_t number) { return euro::from_cents(number); };
  CHECK(of_grant({.name = "A", .award = euros<1>, .reductions = cents(least)}, one_euro) == errc::amount_out_of_range);
  CHECK(of_grant({.name = "A", .award = cents(most), .top_ups = cents(1)}, one_euro) == errc::amount_out_of_range);
  CHECK(of_grant({.name = "A", .award = cents(-2), .reductions = cents(most)}, one_euro) == errc::amount_out_of_range);
  CHECK(of_grant({.name = "A", .award = cents(most), .reductions = cents(most)}, one_euro) ==
        errc::amount_out_of_range);
  const reduction thrice{.target = top_up_target::each_grant,
                         .reach = reach::every_grant(),
                         .part = reduced_part{*ratio::make(3, 1), rounding::half_up}};
  CHECK(of_grant({.name = "A", .award = cents(most)}, thrice) == errc::amount_out_of_range);
}

TEST_CASE("TOP-2: of an endowment up to an amount, what is granted above that is too much") {
  CHECK(within_endowment(euros<11>, not_stated, euros<10>).outcome == outcome::violated);
  CHECK(within_endowment(euros<11>, not_stated, euros<10>).limit == measure(euros<10>));
  CHECK(within_endowment(euros<10>, not_stated, euros<10>).outcome == outcome::undetermined);
  CHECK(within_endowment(euros<11>, euros<12>, euros<10>).outcome == outcome::satisfied);
}
