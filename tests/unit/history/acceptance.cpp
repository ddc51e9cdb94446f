// SPDX-License-Identifier: BSL-1.0
// Adesione, mancata adesione, recesso, chiusura dell'elenco: who accepts what a decree offers. «Hanno aderito
// unicamente alla proroga temporale le regioni Basilicata, Campania, Liguria, Marche, Sicilia»; of two others of the
// fourteen projects no list speaks.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date adhered = day<2021, 2, 1>;

// Time and 5 euro, to whoever adheres.
act offer() {
  return decree("x", day<2021, 1, 1>,
                {to(new_end, reach::adhering()), top_up{top_up_target::each_grant, euros<5>, reach::adhering()}});
}
act saying(std::string id, partial_date on, provision what) {
  return {.id = std::move(id),
          .reference = {.kind = act_kind::adhesion, .on = on},
          .control = control::not_required,
          .provisions = {std::move(what)}};
}
act declining(partial_date on) { return saying("decline", on, decline{"g", "x"}); }
act withdrawing(partial_date on) { return saying("withdrawal", on, withdrawal{"g", "x"}); }
act adhering(election elects = election::time_and_money, partial_date on = adhered) {
  return adhesion_to("adhesion", "g", "x", elects, on);
}
template <class... Acts>
dossier offered(const Acts&... more) {
  return of(founding(), awarding({"g", "h"}), offer(), more...);
}
const ends both_ends{old_end, new_end};

}  // namespace

TEST_CASE("whoever adheres to time alone has declined the money, however silence is read") {
  const auto notice = offered(adhering(election::time));
  for (const auto& how : {readings::documents(), readings::complete_register()}) {
    CHECK(end_of(notice, seen(adhered, adhered, how)) == ends{new_end});
    CHECK(top_ups_of(notice, seen(adhered, adhered, how)) == amounts{euros<0>});
  }
  // Of one of which no list speaks both stay open.
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("h").end_of_activities()) == both_ends);
  CHECK(list(at.grant("h").top_ups()) == amounts{euros<0>, euros<5>});
}

TEST_CASE("whoever adheres to both has both, from the day of the adhesion on") {
  const auto notice = offered(adhering());
  CHECK(end_of(notice, seen(day<2021, 1, 31>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(adhered, late.known)) == ends{new_end});
  CHECK(top_ups_of(notice, seen(day<2021, 1, 31>, late.known)) == amounts{euros<0>});
  CHECK(top_ups_of(notice, seen(adhered, late.known)) == amounts{euros<5>});
}

TEST_CASE("before the adhesion is known it is a silence, which is read as the question says") {
  const auto notice = offered(adhering());
  const date day_before = day<2021, 1, 31>;
  CHECK(end_of(notice, seen(late.in_force, day_before)) == both_ends);
  CHECK(end_of(notice, seen(late.in_force, day_before, readings::complete_register())) == ends{old_end});
}

TEST_CASE("an adhesion to the money alone moves no term") {
  const auto notice = offered(adhering(election::money));
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<5>});
}

TEST_CASE("who declines is not silent: neither time nor money, and nothing is left open") {
  const auto notice = offered(declining(adhered));
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<0>});
  CHECK((*notice.as_of(late).grant("g").end_of_activities()).status() == status::known);
  CHECK(end_of(notice, seen(late.in_force, day<2021, 1, 31>)) == both_ends);  // as known before
}

TEST_CASE("who declines and then adheres has adhered, from the adhesion on") {
  const auto notice = offered(declining(day<2021, 1, 15>), adhering());
  CHECK(end_of(notice, seen(day<2021, 1, 31>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(adhered, late.known)) == ends{new_end});
}

TEST_CASE("a withdrawal takes back both, from its own day on") {
  const auto notice = offered(adhering(), withdrawing(day<2021, 3, 1>));
  CHECK(end_of(notice, seen(day<2021, 2, 28>, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 3, 1>, late.known)) == ends{old_end});
  CHECK(top_ups_of(notice, seen(day<2021, 2, 28>, late.known)) == amounts{euros<5>});
  CHECK(top_ups_of(notice, seen(day<2021, 3, 1>, late.known)) == amounts{euros<0>});
  // As known before it, it has not been made.
  CHECK(end_of(notice, seen(late.in_force, day<2021, 2, 28>)) == ends{new_end});
}

TEST_CASE("nobody knows of a withdrawal before it is made, though its record says so") {
  auto early = withdrawing(day<2021, 3, 1>);
  early.known = day<2021, 2, 10>;
  const auto notice = offered(adhering(), early);
  CHECK(end_of(notice, seen(late.in_force, day<2021, 2, 28>)) == ends{new_end});
  CHECK(end_of(notice, seen(late.in_force, day<2021, 3, 1>)) == ends{old_end});

  auto adhesion_on_record = adhering();
  adhesion_on_record.known = day<2021, 1, 10>;
  CHECK(end_of(offered(adhesion_on_record), seen(late.in_force, day<2021, 1, 31>)) == both_ends);
}

TEST_CASE("a withdrawal from a stated day counts from that day, and is known from the one on which it is made") {
  auto from_april = withdrawing(day<2021, 3, 1>);
  from_april.effective = day<2021, 4, 1>;
  const auto notice = offered(adhering(), from_april);
  CHECK(end_of(notice, seen(day<2021, 3, 31>, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 4, 1>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 4, 1>, day<2021, 2, 28>)) == ends{new_end});
}

TEST_CASE("after a withdrawal one can adhere again") {
  auto again = adhering(election::time, day<2021, 4, 1>);
  again.id = "again";
  const auto notice = offered(adhering(), withdrawing(day<2021, 3, 1>), again);
  CHECK(end_of(notice, seen(day<2021, 3, 31>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 4, 1>, late.known)) == ends{new_end});
  CHECK(top_ups_of(notice, seen(day<2021, 4, 1>, late.known)) == amounts{euros<0>});  // this time to time alone
}

TEST_CASE("a withdrawal of one grant is not that of another, nor from another act") {
  const auto other = decree("y", day<2021, 1, 2>, {top_up{top_up_target::each_grant, euros<7>, reach::adhering()}});
  const auto notice = offered(other, adhering(), adhesion_to("to-y", "g", "y", election::money),
                              adhesion_to("of-h", "h", "x", election::time_and_money), withdrawing(day<2021, 3, 1>));
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").top_ups()) == amounts{euros<7>});
  CHECK(list(at.grant("h").end_of_activities()) == ends{new_end});
}

TEST_CASE("withdrawn on the day of the adhesion, or on some day of its month: not known which came last") {
  CHECK(end_of(offered(adhering(), withdrawing(adhered)), late) == both_ends);
  const auto some_day = *partial_date::between(day<2021, 1, 31>, day<2021, 2, 28>);
  CHECK(end_of(offered(adhering(), withdrawing(some_day)), late) == both_ends);
}

TEST_CASE("an adhesion with no day but «tra il 19 marzo e il 31 dicembre 2021»: open until its last day") {
  const auto notice = offered(adhering(election::time, day_between<2021, 3, 19, 2021, 12, 31>));
  CHECK(end_of(notice, seen(day<2021, 3, 18>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 3, 19>, late.known)) == both_ends);
  CHECK(end_of(notice, seen(day<2021, 12, 31>, late.known)) == ends{new_end});
}

TEST_CASE("a closed list of adhesions ends the silence: who is not on it has not adhered") {
  const auto closed = decree("closed", day<2021, 3, 1>, {adhesions_closing{"x"}});
  const auto notice = offered(adhesion_to("of-h", "h", "x", election::time_and_money), closed);
  CHECK(end_of(notice, seen(day<2021, 2, 28>, late.known)) == both_ends);
  CHECK(end_of(notice, seen(day<2021, 3, 1>, late.known)) == ends{old_end});
  CHECK(top_ups_of(notice, seen(day<2021, 3, 1>, late.known)) == amounts{euros<0>});
  CHECK(end_of(notice, seen(late.in_force, day<2021, 2, 28>)) == both_ends);  // as known before the list was closed
  CHECK(list(notice.as_of(late).grant("h").end_of_activities()) == ends{new_end});  // who is on it has
}

TEST_CASE("the list of one act says nothing of another") {
  const auto closed = decree("closed", day<2021, 3, 1>, {adhesions_closing{"y"}});
  const auto other = decree("y", day<2021, 1, 2>, {top_up{top_up_target::each_grant, euros<7>, reach::adhering()}});
  const auto notice = offered(other, closed);
  CHECK(end_of(notice, late) == both_ends);
  CHECK(top_ups_of(notice, late) == amounts{euros<0>, euros<5>});  // those of «y» are decided
}

TEST_CASE("a list closed on some day of March, if it was: until the month is over the silence may stay one") {
  const auto closed = decree("closed", *partial_date::month(2021, 3), {adhesions_closing{"x"}});
  const auto notice = offered(closed);
  CHECK(end_of(notice, seen(day<2021, 3, 30>, late.known)) == both_ends);
  CHECK(end_of(notice, seen(day<2021, 3, 31>, late.known)) == ends{old_end});
}

TEST_CASE("an act that is only proposed to the Court offers nothing yet, whoever adheres") {
  auto waiting = offer();
  waiting.control = control::required;
  waiting.registration = registration{.on = far};  // not yet
  const auto notice = of(founding(), awarding({"g"}), waiting, adhering());
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<0>});
}
