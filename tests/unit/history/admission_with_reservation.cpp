// SPDX-License-Identifier: BSL-1.0
// Ammissione con riserva, and its dissolution: the money is set aside, and the grant may not spend yet.
#include <doctest/doctest.h>

#include <avviso/history/why_not.hpp>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act admitted_reserved(std::string name = "g", bool with_reservation = true) {
  return decree(
      "award", day<2020, 2, 1>,
      {award{.grants = {{.name = std::move(name), .award = euros<10>, .with_reservation = with_reservation}}}});
}
act dissolves(dissolution as, date on = day<2020, 4, 1>) {
  return decree("dissolves", on, {reservation_dissolution{.grant = "g", .as = as}});
}
act ranked_as(ranking_outcome as) { return decree("ranking", day<2020, 1, 15>, {ranking{{{"g", as}}}}); }

}  // namespace

TEST_CASE("what is admitted with reservation is set aside and may not be spent, until the reservation is dissolved") {
  const auto notice = of(founding(), admitted_reserved(), dissolves(dissolution::admitted));
  const auto before = notice.as_of(on_the_day(day<2020, 3, 1>));
  CHECK(list(before.grant("g").standing()) == courses{grant_standing::admitted_with_reservation});
  CHECK(list(before.grant("g").may_spend(day<2020, 3, 1>)) == truths{false});
  CHECK(list(before.grant("g").award()) == amounts{euros<10>});
  CHECK(list(before.notice().unallocated()) == amounts{euros<90>});
  const auto reserved_one = before.grant("g").whole();
  REQUIRE(reserved_one);
  CHECK(reserved_one->with_reservation);
  const auto after = notice.as_of(late);
  CHECK(list(after.grant("g").standing()) == courses{grant_standing::awarded});
  CHECK(list(after.grant("g").may_spend(day<2020, 5, 1>)) == truths{true});
  const auto plain = after.grant("g").whole();
  REQUIRE(plain);
  CHECK_FALSE(plain->with_reservation);
}

TEST_CASE("dissolved against it, the admission falls, and its money is free again") {
  const auto notice = of(founding(), admitted_reserved(), dissolves(dissolution::excluded));
  const auto after = notice.as_of(late);
  CHECK(list(after.grant("g").standing()) == courses{grant_standing::revoked});
  CHECK(list(after.grant("g").award()) == amounts{euros<0>});
  CHECK(list(after.notice().unallocated()) == amounts{euros<100>});
  CHECK(list(after.ranked("g")) == std::vector<stated<ranking_outcome>>{ranking_outcome::rejected});
}

TEST_CASE("a grant with reservation is extended, suspended by nobody, waived and revoked as another") {
  const auto longer = decree("longer", day<2021, 1, 1>, {to(new_end)});
  CHECK(end_of(of(founding(), admitted_reserved(), longer), late) == ends{new_end});
  const auto suspends = decree("stops", day<2020, 3, 1>, {grant_suspension{.reach = reach::every_grant()}});
  CHECK(list(of(founding(), admitted_reserved(), suspends).as_of(late).grant("g").standing()) ==
        courses{grant_standing::admitted_with_reservation});
  const auto waives = decree("waives", day<2020, 3, 1>, {waiver{.grants = {"g"}}});
  CHECK(list(of(founding(), admitted_reserved(), waives).as_of(late).grant("g").standing()) ==
        courses{grant_standing::waived});
}

TEST_CASE("RAN-2 of a dossier: an agreement and a start before the dissolution") {
  const auto signs = [](date on) { return decree("signs", on, {agreement_signing{.grant = "g"}}); };
  const auto starts = [](date on) { return decree("starts", on, {start_of_activities{.grant = "g"}}); };
  const auto lifted = dissolves(dissolution::admitted);
  CHECK(only(of(founding(), admitted_reserved(), signs(day<2020, 3, 1>), lifted), "signs", rule::RAN_2).outcome ==
        outcome::violated);
  CHECK(only(of(founding(), admitted_reserved(), signs(day<2020, 5, 1>), lifted), "signs", rule::RAN_2).outcome ==
        outcome::satisfied);
  CHECK(only(of(founding(), admitted_reserved(), starts(day<2020, 3, 1>)), "starts", rule::RAN_2).outcome ==
        outcome::violated);
  CHECK(
      outcomes(of(founding(), admitted_reserved("g", false), signs(day<2020, 3, 1>)).as_of(late), "signs", rule::RAN_2)
          .empty());
}

TEST_CASE("RAN-2 of a dossier: an award forgets the reservation of its ranking") {
  const auto with = ranked_as(ranking_outcome::selected_with_reservation);
  CHECK(only(of(founding(), with, admitted_reserved("g", false)), "award", rule::RAN_2).outcome == outcome::violated);
  CHECK(only(of(founding(), with, admitted_reserved()), "award", rule::RAN_2).outcome == outcome::satisfied);
  const auto early = dissolves(dissolution::admitted, day<2020, 1, 20>);
  CHECK(outcomes(of(founding(), with, early, admitted_reserved("g", false)).as_of(late), "award", rule::RAN_2).empty());
  CHECK(list(of(founding(), with).as_of(late).ranked("g")) ==
        std::vector<stated<ranking_outcome>>{ranking_outcome::selected_with_reservation});
  const auto against = dissolves(dissolution::excluded, day<2020, 1, 20>);
  CHECK(only(of(founding(), with, against, admitted_reserved("g", false)), "award", rule::REF_6).outcome ==
        outcome::violated);
}

TEST_CASE("RAN-3 of a dossier: a dissolution finds a reservation, of an award or of a ranking") {
  const auto admitted = dissolves(dissolution::admitted);
  CHECK(only(of(founding(), admitted_reserved(), admitted), "dissolves", rule::RAN_3).outcome == outcome::satisfied);
  CHECK(only(of(founding(), admitted_reserved("g", false), admitted), "dissolves", rule::RAN_3).outcome ==
        outcome::violated);
  CHECK(only(of(founding(), admitted_reserved(), dissolves(dissolution::excluded)), "dissolves", rule::RAN_3).outcome ==
        outcome::satisfied);
  const auto ranked = of(founding(), ranked_as(ranking_outcome::selected_with_reservation), admitted);
  CHECK(only(ranked, "dissolves", rule::RAN_3).outcome == outcome::satisfied);
  CHECK(only(ranked, "dissolves", rule::REF_1).outcome == outcome::satisfied);
  const auto plainly = of(founding(), ranked_as(ranking_outcome::selected), admitted);
  CHECK(only(plainly, "dissolves", rule::RAN_3).outcome == outcome::violated);
  const auto nobody = of(founding(), admitted);
  CHECK(only(nobody, "dissolves", rule::REF_1).outcome == outcome::violated);
}

TEST_CASE("RAN-2 of a dossier: an award with reservation that nobody knows of yet plays no part") {
  auto later = admitted_reserved();
  later.id = "later";
  later.known = partial_date(day<2020, 5, 1>);
  const auto starts = decree("starts", day<2020, 3, 1>, {start_of_activities{.grant = "g"}});
  const auto notice = of(founding(), admitted_reserved("g", false), later, starts);
  CHECK(outcomes(notice.as_of(on_the_day(day<2020, 4, 1>)), "starts", rule::RAN_2).empty());
  CHECK_FALSE(outcomes(notice.as_of(on_the_day(day<2020, 5, 1>)), "starts", rule::RAN_2).empty());
}

TEST_CASE("why_not of a dissolution: without a reservation there is nothing to dissolve, as RAN-3 says") {
  const auto reasons = [](const act& awards, const auto&... more) {
    const auto notice = of(founding(), awards, dissolves(dissolution::admitted), more...);
    const auto why = why_not(notice.as_of(late), "dissolves", 0, "g");
    REQUIRE(why);
    CHECK(why->empty() == (only(notice, "dissolves", rule::RAN_3).outcome == outcome::satisfied));
    return *why;
  };
  CHECK(reasons(admitted_reserved()).empty());
  const auto none = reasons(admitted_reserved("g", false));
  REQUIRE(none.size() == 1);
  CHECK(none[0].obstacle == obstacle::nothing_on_record);
  CHECK(none[0].is_sure);
  const auto some = reasons(admitted_reserved(), decree("w", day<2020, 2, 10>, {waiver{.grants = {"g"}}}));
  REQUIRE(some.size() == 1);
  CHECK(some[0].obstacle == obstacle::grant_ended);
}
