// SPDX-License-Identifier: BSL-1.0
// What the rules on windows say of the acts of a dossier.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// «Il 17 novembre 2015 è stato pubblicato l'Avviso Pubblico», «a partire dal 16 novembre 2015 e fino al 29 febbraio
// 2016»: Giovani 2G.
act giovani_2g(stated<partial_date> published, bool with_window) {
  notice call{.number = "1/2015", .title = "Giovani 2G"};
  if (with_window) {
    call.deadlines = {{deadline_kind::applications_open, day<2015, 11, 16>},
                      {deadline_kind::applications_close, day<2016, 2, 29>}};
  }
  act one = decree("notice", day<2015, 11, 10>, {establishment{call}});
  one.published = std::move(published);
  return one;
}
const window_opening its_window{day<2015, 11, 16>, day<2016, 2, 29>};

finding opening_of(const dossier& notice, std::string_view id, const as_of& when = late) {
  const auto all = about(notice.as_of(when), id, rule::WIN_1);
  REQUIRE(all.size() == 1);
  return all.front();
}

}  // namespace

TEST_CASE("WIN-1 of a dossier: the window of Giovani 2G opens the day before its notice is published") {
  const auto says = opening_of(of(giovani_2g(day<2015, 11, 17>, true)), "notice");
  CHECK(says.outcome == outcome::violated);
  CHECK(says.measured == measure(day<2015, 11, 16>));
  CHECK(says.limit == measure(day<2015, 11, 17>));
  // The same where the window is a provision of its own, in the act or in another: it is the notice that counts.
  act own = giovani_2g(day<2015, 11, 17>, false);
  own.provisions.emplace_back(its_window);
  CHECK(opening_of(of(own), "notice").outcome == outcome::violated);
  act apart = decree("window", day<2015, 11, 12>, {its_window});
  apart.published = day<2015, 11, 12>;
  CHECK(opening_of(of(giovani_2g(day<2015, 11, 17>, false), apart), "window").outcome == outcome::violated);
  CHECK(opening_of(of(giovani_2g(day<2015, 11, 16>, false), apart), "window").outcome == outcome::satisfied);
  // Without a notice on record, the act's own.
  CHECK(opening_of(of(apart), "window").outcome == outcome::satisfied);
}

TEST_CASE("WIN-1 of a dossier: undetermined, for want of a day") {
  CHECK(opening_of(of(giovani_2g(not_stated, true)), "notice").missing == fact::publication);
  CHECK(opening_of(of(giovani_2g(*partial_date::month(2015, 11), true)), "notice").missing == fact::publication);
  const auto no_day = of(decree("window", day<2015, 11, 12>, {window_opening{not_stated, day<2016, 2, 29>}}));
  CHECK(opening_of(no_day, "window").missing == fact::opening_day);
  // Known before its publication, and asked as of then.
  act early = giovani_2g(day<2015, 11, 17>, true);
  early.known = day<2015, 11, 10>;
  CHECK(opening_of(of(early), "notice", on_the_day(day<2015, 11, 12>)).missing == fact::publication);
  CHECK(opening_of(of(early), "notice", on_the_day(day<2015, 11, 17>)).outcome == outcome::violated);
  // A notice that names no first day opens no window.
  CHECK(about(of(founding()).as_of(late), "notice", rule::WIN_1).empty());
}

TEST_CASE("WIN-1 of a dossier: a re-opening is announced by its own publication") {
  act again = decree("again", day<2017, 6, 19>, {window_reopening{day<2017, 6, 19>, not_stated}});
  CHECK(opening_of(of(giovani_2g(day<2015, 11, 17>, true), again), "again").missing == fact::publication);
  again.published = day<2017, 6, 19>;
  CHECK(opening_of(of(giovani_2g(day<2015, 11, 17>, true), again), "again").outcome == outcome::satisfied);
  again.published = day<2017, 6, 20>;
  CHECK(opening_of(of(giovani_2g(day<2015, 11, 17>, true), again), "again").outcome == outcome::violated);
}

TEST_CASE("REO-1 of a dossier: against the last day of the window that was extended to 31 May 2016") {
  const extension longer{
      .which = deadline_kind::applications_close, .to = day<2016, 5, 31>, .reach = reach::no_grant()};
  const auto reopened_on = [&](partial_date on) {
    const auto notice = of(giovani_2g(day<2015, 11, 17>, true), decree("longer", day<2016, 2, 20>, {longer}),
                           decree("again", on, {window_reopening{day<2017, 6, 19>, not_stated}}));
    const auto all = about(notice.as_of(late), "again", rule::REO_1);
    REQUIRE(all.size() == 1);
    return all.front();
  };
  const auto a_year_later = reopened_on(day<2017, 6, 19>);
  CHECK(a_year_later.outcome == outcome::satisfied);
  CHECK(a_year_later.limit == measure(day<2016, 5, 31>));
  CHECK(reopened_on(day<2016, 6, 1>).outcome == outcome::satisfied);
  CHECK(reopened_on(day<2016, 5, 31>).outcome == outcome::violated);
  CHECK(reopened_on(day<2016, 3, 15>).outcome == outcome::violated);  // past the first last day, not the second
  CHECK(reopened_on(*partial_date::year(2016)).missing == fact::adoption_day);
  CHECK(reopened_on(day_between<2016, 3, 1, 2016, 7, 1>).missing == fact::adoption_day);
}

TEST_CASE("REO-1 of a dossier: undetermined where nobody states when the window closed") {
  const auto notice = of(founding(), decree("again", day<2020, 6, 1>, {window_reopening{not_stated, not_stated}}));
  const auto all = about(notice.as_of(late), "again", rule::REO_1);
  REQUIRE(all.size() == 1);
  CHECK(all.front().missing == fact::closing_day);
  CHECK(about(notice.as_of(late), "notice", rule::REO_1).empty());
}

TEST_CASE("WIN-3 of a dossier: a suspension of a window does not end before it begins") {
  const auto suspended = [](date from, date to) {
    const auto notice = of(giovani_2g(day<2015, 11, 17>, true),
                           decree("s", day<2015, 12, 1>, {window_suspension{.from = from, .to = to}}));
    return about(notice.as_of(late), "s", rule::WIN_3);
  };
  const auto backward = suspended(day<2016, 1, 10>, day<2016, 1, 5>);
  REQUIRE(backward.size() == 2);
  CHECK(backward[0].outcome == outcome::satisfied);
  CHECK(backward[1].outcome == outcome::violated);
  CHECK(backward[1].measured == measure(day<2016, 1, 5>));
  CHECK(backward[1].limit == measure(day<2016, 1, 10>));
  const auto of_a_day = suspended(day<2016, 1, 10>, day<2016, 1, 10>);
  CHECK(std::all_of(of_a_day.begin(), of_a_day.end(),
                    [](const finding& one) { return one.outcome == outcome::satisfied; }));
}
