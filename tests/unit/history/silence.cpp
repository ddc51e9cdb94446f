// SPDX-License-Identifier: BSL-1.0
// What the silence of the Court of Auditors does in a history: an act has effect when the office's 30 days are over and
// it has not referred it (art. 3, c. 2, L. 20/1994), and in any case after 60 (art. 27, c. 1, L. 340/2000): from the
// day after the last of them, S11.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act received(partial_date adopted, court_review review) {
  return {.id = "notice",
          .reference = directorial_decree(not_stated, adopted),
          .control = control::required,
          .review = std::move(review),
          .provisions = {establishment{{.number = "2/2018", .title = "PRIMA"}}}};
}
act adopted_20_march(court_review review) { return received(day<2018, 3, 20>, std::move(review)); }

places standing_on(const act& one, const as_of& when) { return list(of(one).as_of(when).standing_of("notice")); }

// It has effect from that day and not the day before, and nobody knows of it before that day either.
void check_effect_from(const act& one, date expected, const readings& how = readings::documents()) {
  CAPTURE(expected.days());
  const date before = *add_days(expected, -1);
  CHECK(standing_on(one, seen(before, far, how)) == places{standing::adopted});
  CHECK(standing_on(one, seen(expected, far, how)) == places{standing::in_force});
  CHECK(standing_on(one, seen(far, before, how)) == places{standing::adopted});
  CHECK(standing_on(one, seen(far, expected, how)) == places{standing::in_force});
  CHECK(list(of(one).as_of(seen(far, far, how)).notice().milestone(milestone::established)) == dates{expected});
}

const clarification answered_24_april{.asked = day<2018, 4, 10>, .answered = day<2018, 4, 24>};

}  // namespace

TEST_CASE("received on 20 March 2018 and not referred to the section: after 19 April; else after Saturday 19 May") {
  check_effect_from(adopted_20_march({.received = day<2018, 3, 20>, .referred = false}), day<2018, 4, 20>);
  check_effect_from(adopted_20_march({.received = day<2018, 3, 20>, .referred = true}), day<2018, 5, 20>);
  check_effect_from(adopted_20_march({.received = day<2018, 3, 20>}), day<2018, 5, 20>);  // whether is not stated
}

TEST_CASE("a request of 10 April answered on the 24th: after 24 May; else 60 + 14 days, to Monday 4 June") {
  check_effect_from(adopted_20_march({day<2018, 3, 20>, false, {answered_24_april}}), day<2018, 5, 25>);
  check_effect_from(adopted_20_march({day<2018, 3, 20>, true, {answered_24_april}}), day<2018, 6, 5>);
}

TEST_CASE("answered on 31 May, after 51 days: 30 of them suspend at most, so after Monday 18 June") {
  const clarification late_answer{.asked = day<2018, 4, 10>, .answered = day<2018, 5, 31>};
  check_effect_from(adopted_20_march({day<2018, 3, 20>, true, {late_answer}}), day<2018, 6, 19>);
}

TEST_CASE(
    "D.D. 21 of 19 March 2021, if received that day: after Monday 19 April, for the 18th is a Sunday; else 18 May") {
  check_effect_from(received(day<2021, 3, 19>, {.received = day<2021, 3, 19>, .referred = false}), day<2021, 4, 20>);
  check_effect_from(received(day<2021, 3, 19>, {.received = day<2021, 3, 19>}), day<2021, 5, 19>);
}

TEST_CASE("registered on its 24th day: the registration gives it effect, and the silence has no part in it") {
  auto registered = adopted_20_march({.received = day<2018, 3, 20>, .referred = false});
  registered.registration = registration{.number = "757", .on = day<2018, 4, 13>};
  check_effect_from(registered, day<2018, 4, 13>);
}

TEST_CASE("registered only after the terms: from the end of the terms, as far as is known before the registration") {
  auto late_registration = adopted_20_march({.received = day<2018, 3, 20>, .referred = false});
  late_registration.registration = registration{.on = day<2018, 5, 2>};
  CHECK(standing_on(late_registration, seen(day<2018, 4, 20>, day<2018, 5, 1>)) == places{standing::in_force});
  CHECK(standing_on(late_registration, seen(day<2018, 4, 19>, day<2018, 5, 1>)) == places{standing::adopted});
}

// S9: documents that are silent on the registration leave it open; a strict reader and a complete record do not.
TEST_CASE("without a passage through the Court on record its silence counts for nothing") {
  auto no_review = adopted_20_march({.received = day<2018, 3, 20>});
  no_review.review = not_stated;
  CHECK(standing_on(no_review, seen(far, far)) == places{standing::adopted, standing::in_force});
  CHECK(standing_on(no_review, seen(far, far, read_strictly)) == places{standing::adopted});
  CHECK(standing_on(no_review, seen(far, far, readings::complete_register())) == places{standing::adopted});
}

TEST_CASE("a request interrupts the office's term: its first last day passes, and 30 days run from the answer") {
  const auto one = adopted_20_march({day<2018, 3, 20>, false, {{day<2018, 4, 10>, day<2018, 4, 30>}}});
  CHECK(standing_on(one, on_the_day(day<2018, 4, 20>)) == places{standing::adopted});
  check_effect_from(one, day<2018, 5, 31>);
}

TEST_CASE("a request never answered: the 60 days are 90, which the Court's silence never exceeds") {
  const clarification open{.asked = day<2018, 4, 10>};
  check_effect_from(adopted_20_march({day<2018, 3, 20>, true, {open}}), day<2018, 6, 19>);
}

TEST_CASE("August counts: received on 16 July 2018, the 60th day is 14 September") {
  check_effect_from(received(day<2018, 7, 16>, {.received = day<2018, 7, 16>}), day<2018, 9, 15>);
}

TEST_CASE("received on some day from 20 to 31 March: in force from 20 April to 1 May, and between undetermined") {
  const auto some_day = adopted_20_march({.received = day_between<2018, 3, 20, 2018, 3, 31>, .referred = false});
  CHECK(standing_on(some_day, seen(day<2018, 4, 19>, far)) == places{standing::adopted});
  CHECK(standing_on(some_day, seen(day<2018, 4, 20>, far)) == places{standing::adopted, standing::in_force});
  CHECK(standing_on(some_day, seen(day<2018, 4, 30>, far)) == places{standing::adopted, standing::in_force});
  CHECK(standing_on(some_day, seen(day<2018, 5, 1>, far)) == places{standing::in_force});
}

TEST_CASE("whatever is read of registration or of silence in documents, the law's terms run") {
  const readings how{.efficacy = efficacy::strict,
                     .absence = absence::not_stated,
                     .record = record::as_found,
                     .registration = registration_effect::ex_tunc};
  check_effect_from(adopted_20_march({.received = day<2018, 3, 20>, .referred = false}), day<2018, 4, 20>, how);
}

TEST_CASE("an extension that has effect by silence moves the term from that day, and the awards of it stand") {
  auto extends = decree("x", day<2021, 3, 19>, {to(day<2021, 12, 31>)});
  extends.control = control::required;
  extends.review = court_review{.received = day<2021, 3, 19>};
  const auto notice = of(founding(), awarding({"g"}), extends);
  CHECK(end_of(notice, seen(day<2021, 5, 18>, far)) == ends{old_end});
  CHECK(end_of(notice, seen(day<2021, 5, 19>, far)) == ends{day<2021, 12, 31>});
  CHECK(end_of(notice, seen(far, day<2021, 5, 18>)) == ends{old_end});
}

TEST_CASE("silence and publication: the later of the two") {
  auto published = adopted_20_march({.received = day<2018, 3, 20>, .referred = false});
  published.publicity = publicity::condition_of_effect;
  published.known = day<2018, 3, 20>;
  published.published = day<2018, 4, 16>;
  check_effect_from(published, day<2018, 4, 20>);
  published.published = day<2018, 4, 21>;
  check_effect_from(published, day<2018, 4, 21>);
}

TEST_CASE("not referred, and answered late or never: the sixty days have effect in any case") {
  check_effect_from(adopted_20_march({day<2018, 3, 20>, false, {{day<2018, 4, 10>, day<2018, 5, 31>}}}),
                    day<2018, 6, 19>);
  check_effect_from(adopted_20_march({day<2018, 3, 20>, false, {{.asked = day<2018, 4, 10>}}}), day<2018, 6, 19>);
}
