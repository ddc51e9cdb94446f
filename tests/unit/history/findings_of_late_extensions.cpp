// SPDX-License-Identifier: BSL-1.0
// What the rules say of a late extension that another act ratifies, of caps and limits that are open, and of terms that
// stood still.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace late_extensions {

namespace {

const as_of then = seen(far, far);

// Adopted a month after the end of the activities.
act late_one() { return decree("l", day<2021, 8, 1>, {to(new_end)}); }
act ratifying(std::string id, partial_date on) { return decree(std::move(id), on, {ratification{"l"}}); }

// Of the notice and of its one grant alike.
finding late_says(const dossier& notice, const as_of& when = then) {
  const auto all = about(notice.as_of(when), "l", rule::EXT_1);
  REQUIRE(all.size() == 2);
  auto other = all[1];
  other.grant = all[0].grant;
  CHECK(other == all[0]);
  return all[0];
}

template <class... Acts>
dossier with_late(const Acts&... acts) {
  return of(founding(), awarding({"g"}), late_one(), acts...);
}

act charged(stated<programme> fund, stated<date> limit = not_stated, stated<date> end = old_end) {
  notice whole{.number = "1", .title = "Avviso", .programme = fund, .endowment = euros<100>};
  whole.deadlines = whole.deadlines.with(end_kind, end).with(deadline_kind::expenditure_limit, limit);
  return decree("notice", day<2020, 1, 1>, {establishment{whole}});
}

}  // namespace

TEST_CASE("EXT-1: of a ratification that may have no effect yet, nobody knows whether it cures") {
  const auto october = *partial_date::month(2021, 10);
  const auto some_day = with_late(ratifying("r", october));
  const auto open = late_says(some_day, seen(day<2021, 10, 15>, far));
  CHECK(open.outcome == outcome::undetermined);
  CHECK(open.missing == fact::effective_day);
  CHECK_FALSE(open.ratified_by);
  CHECK(late_says(some_day, seen(day<2021, 9, 30>, far)).outcome == outcome::violated);
  CHECK(late_says(some_day, seen(day<2021, 10, 31>, far)).outcome == outcome::satisfied);
  CHECK(late_says(some_day, seen(day<2021, 10, 15>, day<2021, 9, 30>)).outcome == outcome::violated);
  // Beside one that surely has effect, it does not matter.
  for (const auto& both : {with_late(ratifying("r", october), ratifying("s", day<2021, 10, 2>)),
                           with_late(ratifying("s", day<2021, 10, 2>), ratifying("r", october))}) {
    const auto cured = late_says(both, seen(day<2021, 10, 15>, far));
    CHECK(cured.outcome == outcome::satisfied);
    CHECK(cured.missing == fact::none);
    REQUIRE(cured.ratified_by);
    CHECK(both.acts()[*cured.ratified_by].id == "s");
  }
}

TEST_CASE("EXT-1: a ratification that is not registered, or that is stayed, cures nothing") {
  auto waits = ratifying("r", day<2021, 10, 1>);
  waits.control = control::required;
  CHECK(late_says(with_late(waits), seen(far, far, readings::complete_register())).outcome == outcome::violated);
  CHECK(late_says(with_late(waits)).missing == fact::effective_day);  // documents may be silent of a registration
  waits.registration = registration{.on = day<2021, 11, 1>};
  CHECK(late_says(with_late(waits)).outcome == outcome::satisfied);
  CHECK(late_says(with_late(waits), seen(day<2021, 10, 31>, far)).outcome == outcome::violated);
  const auto stayed = with_late(ratifying("r", day<2021, 10, 1>), decree("t", day<2021, 10, 20>, {stay{.of = "r"}}),
                                decree("u", day<2021, 12, 1>, {stay_end{"t"}}));
  CHECK(late_says(stayed, seen(day<2021, 10, 19>, far)).outcome == outcome::satisfied);
  CHECK(late_says(stayed, seen(day<2021, 10, 20>, far)).outcome == outcome::violated);
  CHECK(late_says(stayed, seen(day<2021, 12, 1>, far)).outcome == outcome::satisfied);
}

TEST_CASE("EXT-1: an extension that may have come late is cured as well; one that lacks its term is not") {
  const auto may_be_late = decree("l", day<2021, 6, 1>, {to(new_end)});
  auto open = may_be_late;
  open.reference.on = *partial_date::between(day<2021, 6, 1>, day<2021, 7, 31>);
  const auto with = [](const act& extends, const auto&... acts) {
    return of(founding(), awarding({"g"}), extends, acts...);
  };
  CHECK(late_says(with(open)).missing == fact::adoption_day);
  CHECK(late_says(with(open, ratifying("r", day<2021, 10, 1>))).outcome == outcome::satisfied);
  const auto october = ratifying("r", *partial_date::month(2021, 10));
  CHECK(late_says(with(open, october), seen(day<2021, 10, 15>, far)).missing == fact::adoption_day);
  CHECK_FALSE(late_says(with(may_be_late, ratifying("r", day<2021, 10, 1>))).ratified_by);  // it needs no cure
  const auto no_term = of(awarding({"g"}), decree("l", day<2021, 8, 1>, {to(new_end, reach::only({"g"}))}),
                          ratifying("r", day<2021, 10, 1>));
  CHECK(only(no_term, "l", rule::EXT_1, then).missing == fact::old_end);
}

TEST_CASE("EXT-1 and why_not say the same of a late extension: of its request, its ratification, its legal order") {
  auto requested = late_one();
  std::get<extension>(requested.provisions[0]).requested = partial_date(old_end);
  auto asked_too_late = late_one();
  std::get<extension>(asked_too_late.provisions[0]).requested = partial_date(day<2021, 7, 1>);
  auto abroad = late_one();
  abroad.legal_order = legal_order::other;
  auto open = late_one();
  open.reference.on = *partial_date::between(day<2021, 6, 1>, day<2021, 8, 1>);
  const auto compared = [](const dossier& notice, const as_of& when) {
    const auto found = late_says(notice, when).outcome;
    for (const std::optional<std::string_view> grant : {std::optional<std::string_view>("g"), {}}) {
      const auto why = why_not(notice.as_of(when), "l", 0, grant);
      REQUIRE(why);
      const bool is_late = std::any_of(why->begin(), why->end(), [](const why_not_reason& one) {
        return one.obstacle == obstacle::adopted_after_expiry;
      });
      CHECK(is_late == (found == outcome::violated));
    }
    return found;
  };
  const auto filed = [](const act& extends, const auto&... acts) {
    return of(founding(), awarding({"g"}), extends, acts...);
  };
  const auto read_by = [](timeliness by) {
    auto how = readings::documents();
    how.timeliness = by;
    return seen(far, far, how);
  };
  CHECK(compared(filed(requested), read_by(timeliness::adoption)) == outcome::violated);
  CHECK(compared(filed(requested), read_by(timeliness::request)) == outcome::satisfied);
  CHECK(compared(filed(requested), read_by(timeliness::either)) == outcome::undetermined);
  for (const auto by : {timeliness::adoption, timeliness::request, timeliness::either})
    CHECK(compared(filed(asked_too_late), read_by(by)) == outcome::violated);
  CHECK(compared(filed(abroad), then) == outcome::not_applicable);
  CHECK(compared(filed(open), then) == outcome::undetermined);
  CHECK(compared(filed(late_one()), then) == outcome::violated);
  CHECK(compared(filed(late_one(), ratifying("r", day<2021, 10, 1>)), then) == outcome::satisfied);
  CHECK(compared(filed(late_one(), ratifying("r", *partial_date::month(2021, 10))), seen(day<2021, 10, 15>, far)) ==
        outcome::undetermined);
  const auto undone =
      decree("u", day<2021, 11, 1>, {annulment{.of = "r", .effect = annulment_effect::ex_tunc, .provision = 0U}});
  CHECK(compared(filed(late_one(), ratifying("r", day<2021, 10, 1>), undone), then) == outcome::violated);
}

TEST_CASE("EXT-6 of a dossier: of an end on one of several days, by the first and by the last of them") {
  const auto between = [](date first, date last) {
    return extension{
        .which = end_kind, .to = new_term::between(*partial_date::between(first, last)), .reach = reach::every_grant()};
  };
  const extension_caps half_a_year{.longest = longest_extension{months<6>, month_rounding::down}};
  const auto says = [&](const extension& moves) {
    const auto notice = of(founding(), awarding({"g"}), decree("x", day<2021, 5, 1>, {moves}));
    list_of all;
    for (const auto& one : notice.as_of(then).findings(half_a_year)) {
      if (one.rule == rule::EXT_6) all.push_back(one.outcome);
    }
    return all;
  };
  // From 30 June 2021 six months lead to 30 December.
  CHECK(says(between(day<2021, 12, 1>, day<2021, 12, 30>)) == list_of(2, outcome::satisfied));
  CHECK(says(between(day<2021, 12, 1>, day<2021, 12, 31>)) == list_of(2, outcome::undetermined));
  CHECK(says(between(day<2021, 12, 31>, day<2022, 1, 31>)) == list_of(2, outcome::violated));
}

TEST_CASE(
    "EXT-4 and EXT-10 of a dossier: of an end on one of several days, and of a notice that states its own limit") {
  const auto says = [](const act& notice, const new_term& end, rule which) {
    const extension moves{.which = end_kind, .to = end, .reach = reach::every_grant()};
    list_of all;
    for (const auto& one : about(of(notice, decree("x", day<2021, 5, 1>, {moves})).as_of(then), "x", which))
      all.push_back(one.outcome);
    return all;
  };
  const auto amif = charged(programme::amif_2014_2020);
  const auto between = [](date first, date last) { return new_term::between(*partial_date::between(first, last)); };
  CHECK(says(amif, between(day<2022, 12, 1>, day<2022, 12, 31>), rule::EXT_4) == list_of{outcome::satisfied});
  CHECK(says(amif, between(day<2022, 12, 1>, day<2023, 1, 1>), rule::EXT_4) == list_of{outcome::undetermined});
  CHECK(says(amif, between(day<2023, 1, 1>, day<2023, 1, 31>), rule::EXT_4) == list_of{outcome::violated});
  const auto own = charged(programme::amif_2014_2020, day<2022, 6, 30>);
  CHECK(says(own, day<2022, 6, 29>, rule::EXT_4) == list_of{outcome::satisfied});
  CHECK(says(own, day<2022, 6, 29>, rule::EXT_10).empty());
  CHECK(says(own, day<2022, 6, 30>, rule::EXT_10) == list_of{outcome::violated});
  CHECK(says(own, day<2022, 7, 1>, rule::EXT_4) == list_of{outcome::violated});
  CHECK(says(own, day<2022, 7, 1>, rule::EXT_10).empty());  // beyond the limit it is EXT-4's
  const auto unsaid = charged(not_stated, day<2022, 6, 30>);
  CHECK(says(unsaid, day<2022, 6, 29>, rule::EXT_4) == list_of{outcome::undetermined});
  CHECK(says(unsaid, day<2022, 7, 1>, rule::EXT_4) == list_of{outcome::violated});
}

TEST_CASE("EXT-4 of a dossier: by each limit of expenditure that the notice may have where the act stands") {
  const extension of_limit{
      .which = deadline_kind::expenditure_limit, .to = day<2022, 12, 31>, .reach = reach::every_grant()};
  const auto moved_in = [&](partial_date on) { return decree("limit", on, {of_limit}); };
  const auto extends = decree("x", day<2021, 5, 10>, {to(day<2022, 9, 30>)});
  const auto says = [&](const act& moves) {
    return only(of(charged(programme::other, day<2022, 6, 30>), moves, extends), "x", rule::EXT_4, then).outcome;
  };
  CHECK(says(moved_in(day<2021, 5, 9>)) == outcome::satisfied);
  CHECK(says(moved_in(day<2021, 5, 11>)) == outcome::violated);
  CHECK(says(moved_in(*partial_date::month(2021, 5))) == outcome::undetermined);
}

TEST_CASE("EXT-9 of a dossier: of an award, by each end that the notice may have where it stands") {
  const auto ends_in = [](date end) {
    grant one{.name = "g", .award = euros<10>};
    one.deadlines = one.deadlines.with(end_kind, end);
    return decree("award", day<2021, 5, 10>, {award{.grants = {one}}});
  };
  const auto says = [&](partial_date moved, date end) {
    const auto moves = decree("m", moved, {extension{.which = end_kind, .to = new_end, .reach = reach::no_grant()}});
    return only(of(founding(), moves, ends_in(end)), "award", rule::EXT_9, then);
  };
  CHECK(says(day<2021, 5, 9>, new_end).outcome == outcome::satisfied);
  CHECK(says(day<2021, 5, 11>, new_end).outcome == outcome::violated);
  CHECK(says(*partial_date::month(2021, 5), new_end).outcome == outcome::undetermined);
  CHECK(says(*partial_date::month(2021, 5), new_end).missing == fact::old_end);
  CHECK(says(*partial_date::month(2021, 5), old_end).outcome == outcome::satisfied);
  CHECK(says(*partial_date::month(2021, 5), far).outcome == outcome::violated);
}

TEST_CASE("EXT-4 of the end of a suspension: the end that it moves is within the limit, of whoever stood still") {
  // Of an end on 30 November 2022, that moves by the days that a suspension lasted.
  const auto notice = charged(programme::amif_2014_2020, not_stated, day<2022, 11, 30>);
  const auto suspended = decree("s", day<2021, 3, 1>, {grant_suspension{reach::only({"g"})}});
  const auto resumed = [](date on, reach whom = reach::every_grant()) {
    return decree("r", on, {grant_resumption{.reach = std::move(whom), .moves = {end_kind}}});
  };
  const auto says = [&](const auto&... acts) {
    return about(of(notice, awarding({"g", "h"}), acts...).as_of(then), "r", rule::EXT_4);
  };
  const auto month_later = says(suspended, resumed(day<2021, 4, 1>));  // 31 days: 31 December 2022
  REQUIRE(month_later.size() == 1);
  CHECK(month_later[0].outcome == outcome::satisfied);
  CHECK(month_later[0].measured == measure(day<2022, 12, 31>));
  CHECK(month_later[0].grant == std::optional<std::uint32_t>(0));
  CHECK(says(suspended, resumed(day<2021, 4, 2>)).front().outcome == outcome::violated);
  CHECK(says(resumed(day<2021, 4, 2>)).empty());                                 // nothing stood still
  CHECK(says(suspended, resumed(day<2021, 4, 2>, reach::only({"h"}))).empty());  // not this one
  const auto all =
      says(decree("s", day<2021, 3, 1>, {grant_suspension{reach::every_grant()}}), resumed(day<2021, 4, 2>));
  REQUIRE_FALSE(all.empty());
  for (const auto& one : all) CHECK(one.outcome == outcome::violated);
  // A resumption that moves another term, or none.
  const auto moves = [&](std::vector<deadline_name> which) {
    return says(suspended, decree("r", day<2021, 4, 2>,
                                  {grant_resumption{.reach = reach::every_grant(), .moves = std::move(which)}}));
  };
  CHECK(moves({report_kind}).empty());
  CHECK(moves({}).empty());
}

}  // namespace late_extensions
