// SPDX-License-Identifier: BSL-1.0
// What is taken, moved, or said anew: the rules alone, and a value that an act lowers.
#include <avviso/rules/reduction.hpp>

#include <doctest/doctest.h>

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

TEST_CASE("TOP-2: of an endowment up to an amount, what is granted above that is too much") {
  CHECK(within_endowment(euros<11>, not_stated, euros<10>).outcome == outcome::violated);
  CHECK(within_endowment(euros<11>, not_stated, euros<10>).limit == measure(euros<10>));
  CHECK(within_endowment(euros<10>, not_stated, euros<10>).outcome == outcome::undetermined);
  CHECK(within_endowment(euros<11>, euros<12>, euros<10>).outcome == outcome::satisfied);
}
