// SPDX-License-Identifier: BSL-1.0
// Dossiers at their edges: what is missing, what comes on one day, what goes astray.
#include <doctest/doctest.h>

#include <algorithm>

#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("an empty dossier has errors for answers, and nobody knows what is awarded") {
  const auto empty = of();
  const auto at = empty.as_of(late);
  CHECK(empty.acts().empty());
  CHECK(empty.grants().empty());
  CHECK(at.notice().endowment().error().code == errc::no_notice);
  CHECK(at.notice().unallocated().error().code == errc::no_notice);
  CHECK(at.notice().deadline(end_kind).error().code == errc::no_notice);
  CHECK(at.notice().whole().error().code == errc::no_notice);
  CHECK(at.grant("g").end_of_activities().error().code == errc::no_such_grant);
  CHECK(std::string(at.grant("g").top_ups().error().found) == "g");
  CHECK(at.grant("g").whole().error().code == errc::no_such_grant);
  CHECK(at.standing_of("a").error().code == errc::no_such_act);
  CHECK(list(at.notice().awarded()) == amounts{not_stated});
  CHECK(at.findings().empty());
}

TEST_CASE("acts need ids, each its own") {
  CHECK(dossier::of(founding(), founding()).error().code == errc::act_id_repeated);
  CHECK(std::string(dossier::of(founding(), founding()).error().found) == "notice");
  const auto nameless = dossier::of(founding(), decree("", day<2020, 1, 1>, {}));
  REQUIRE_FALSE(nameless);
  CHECK(nameless.error().code == errc::act_id_empty);
  CHECK(nameless.error().position == 1);
}

TEST_CASE("an award without a notice, and a notice without an award") {
  const auto award_only = of(awarding({"g"}));
  CHECK(award_only.as_of(late).notice().endowment().error().code == errc::no_notice);
  CHECK(list(award_only.as_of(late).notice().awarded()) == amounts{euros<10>});
  CHECK(list(award_only.as_of(late).grant("g").end_of_activities()) == ends{not_stated});
  CHECK(list(award_only.as_of(late).grant("g").may_spend(day<2021, 1, 1>)) == std::vector<stated<bool>>{not_stated});

  const auto notice_only = of(founding());
  CHECK(list(notice_only.as_of(late).notice().unallocated()) == amounts{not_stated});
  CHECK(list(notice_only.as_of(late).notice().deadline(end_kind)) == ends{old_end});
  CHECK(notice_only.as_of(late).grant("g").end_of_activities().error().code == errc::no_such_grant);
}

TEST_CASE("an extension adopted after the term moves it all the same, and is found unlawful") {
  const auto too_late = decree("x", day<2021, 7, 1>, {to(day<2021, 12, 31>)});
  const auto notice = of(founding(), awarding({"g"}), too_late);
  const auto at = notice.as_of(late);
  CHECK(list(at.grant("g").end_of_activities()) == ends{day<2021, 12, 31>});
  CHECK(outcomes(at, "x", rule::EXT_1) == list_of(2, outcome::violated));  // for the notice and for its grant
  CHECK(about(at, "x", rule::EXT_1)[0].measured == measure(day<2021, 7, 1>));
  CHECK(about(at, "x", rule::EXT_1)[0].limit == measure(old_end));
  CHECK(outcomes(at, "x", rule::EXT_2) == list_of(2, outcome::satisfied));

  auto on_the_last_day = too_late;
  on_the_last_day.reference.on = old_end;
  const auto lawful = of(founding(), awarding({"g"}), on_the_last_day);
  CHECK(outcomes(lawful.as_of(late), "x", rule::EXT_1) == list_of(2, outcome::satisfied));
}

TEST_CASE("an extension to listed grants is judged against the days of those grants") {
  // g2 was extended alone; the decree that extends g1 states g1's old day.
  const auto for_g2 = decree("a", day<2021, 1, 1>, {to(day<2021, 12, 31>, reach::only({"g2"}))});
  const auto for_g1 = decree("b", day<2021, 2, 1>, {to(day<2021, 9, 30>, reach::only({"g1"}), old_end)});
  const auto notice = of(founding(), awarding({"g1", "g2"}), for_g2, for_g1);
  CHECK(outcomes(notice.as_of(late), "b", rule::EXT_2) == list_of{outcome::satisfied});
  CHECK(outcomes(notice.as_of(late), "b", rule::EXT_3) == list_of{outcome::satisfied});

  // One to which g1 did not adhere did not move its day either; it moved the notice's.
  auto offered = for_g2;
  offered.provisions = {to(day<2021, 12, 31>, reach::adhering())};
  const auto declined = adhesion_to("c", "g1", "a", election::money, day<2021, 1, 15>);
  const auto other = of(founding(), awarding({"g1", "g2"}), offered, for_g1, declined);
  CHECK(outcomes(other.as_of(late), "b", rule::EXT_3) == list_of{outcome::satisfied});
  CHECK(list(other.as_of(late).notice().deadline(end_kind)) == ends{day<2021, 12, 31>});
}

TEST_CASE("an extension is judged as it is on record: on the days that it can have, given that it is known") {
  auto later = decree("a", day<2021, 3, 2>, {to(day<2021, 12, 31>)});
  later.effective = day<2021, 3, 4>;
  const auto some_day = *partial_date::between(day<2021, 3, 1>, day<2021, 3, 5>);
  const auto notice = of(founding(), awarding({"g"}), later,
                         decree("x", some_day, {to(day<2021, 9, 30>, reach::every_grant(), old_end)}));
  // Known on 3 March it was adopted by then, so before the other had effect.
  CHECK(outcomes(notice.as_of({day<2022, 1, 1>, day<2021, 3, 3>, readings::documents()}), "x", rule::EXT_3) ==
        list_of(2, outcome::satisfied));
  CHECK(outcomes(notice.as_of(late), "x", rule::EXT_3) == list_of(2, outcome::undetermined));
}

TEST_CASE("acts of one day stand by kind, then by number as people count") {
  const auto on = day<2021, 3, 1>;
  const auto end_by = [&](const act& one, const act& other) {
    const auto notice = of(founding(), awarding({"g"}), one, other);
    return list(notice.as_of(late).grant("g").end_of_activities());
  };
  const auto nine = decree("z", on, {to(day<2021, 9, 30>)}, "9");
  const auto twenty_one = decree("a", on, {to(day<2021, 12, 31>)}, "21");
  CHECK(end_by(nine, twenty_one) == ends{day<2021, 12, 31>});

  const auto second = decree("z", on, {to(day<2021, 9, 30>)}, "35/2");
  const auto eighteenth = decree("a", on, {to(day<2021, 12, 31>)}, "35/18");
  CHECK(end_by(second, eighteenth) == ends{day<2021, 12, 31>});

  auto ministerial = nine;
  ministerial.reference.kind = act_kind::ministerial_decree;
  CHECK(end_by(ministerial, twenty_one) == ends{day<2021, 9, 30>});
  auto note = twenty_one;
  note.reference.kind = act_kind::note;
  CHECK(end_by(nine, note) == ends{day<2021, 9, 30>});
}

TEST_CASE("of two acts of the same days the kind of the higher rank prevails") {
  const auto on = day<2021, 3, 1>;
  const auto of_kind = [&](std::string id, act_kind kind, date end) {
    auto one = decree(std::move(id), on, {to(end)});
    one.reference.kind = kind;
    one.control = control::not_required;
    return one;
  };
  const auto prevails = [&](act_kind higher, act_kind lower) {
    const auto notice =
        of(founding(), awarding({"g"}), of_kind("a", higher, day<2021, 9, 30>), of_kind("z", lower, day<2021, 12, 31>));
    return list(notice.as_of(late).grant("g").end_of_activities()) == ends{day<2021, 9, 30>};
  };
  CHECK(prevails(act_kind::law, act_kind::ministerial_decree));
  CHECK(prevails(act_kind::law, act_kind::decree_law));  // it converts it
  CHECK(prevails(act_kind::commission_decision, act_kind::law));
  CHECK(prevails(act_kind::judgment, act_kind::court_order));
  CHECK(prevails(act_kind::court_order, act_kind::ministerial_decree));
  CHECK(prevails(act_kind::directorial_decree, act_kind::programme_agreement));
  CHECK(prevails(act_kind::agreement_amendment, act_kind::agreement));
  CHECK(prevails(act_kind::award, act_kind::committee_decision));
  CHECK(prevails(act_kind::award_letter, act_kind::award));
  CHECK(prevails(act_kind::adhesion, act_kind::start_declaration));
  CHECK(prevails(act_kind::start_declaration, act_kind::unnamed));
}

TEST_CASE("no two kinds of act have one rank") {
  std::vector<int> ranks;
  for (std::size_t i = 0; i < names_of<act_kind>().size(); ++i) ranks.push_back(rank_of(static_cast<act_kind>(i)));
  std::sort(ranks.begin(), ranks.end());
  CHECK(std::adjacent_find(ranks.begin(), ranks.end()) == ranks.end());
}

TEST_CASE("an act registered later stands later, whatever its day of adoption") {
  auto controlled = decree("a", day<2021, 3, 1>, {to(day<2021, 9, 30>)});
  controlled.control = control::required;
  controlled.registration = registration{.on = day<2021, 3, 20>};
  const auto other = decree("b", day<2021, 3, 10>, {to(day<2021, 12, 31>)});
  const auto notice = of(founding(), awarding({"g"}), controlled, other);
  CHECK(list(notice.as_of(late).grant("g").end_of_activities()) == ends{day<2021, 9, 30>});
  const auto before = notice.as_of({day<2021, 3, 19>, day<2022, 1, 1>, readings::documents()});
  CHECK(list(before.grant("g").end_of_activities()) == ends{day<2021, 12, 31>});
}

TEST_CASE("a registration that a source reports of an act that needs none does not move its effect") {
  auto free = decree("a", day<2021, 3, 1>, {to(day<2021, 9, 30>)});
  free.registration = registration{.on = day<2021, 3, 20>};
  const auto notice = of(founding(), awarding({"g"}), free);
  const auto at = notice.as_of({day<2021, 3, 1>, day<2022, 1, 1>, readings::documents()});
  CHECK(list(at.grant("g").end_of_activities()) == ends{day<2021, 9, 30>});
  CHECK(list(at.standing_of("a")) == std::vector<stated<standing>>{standing::in_force});
}

TEST_CASE("acts that nothing tells apart leave undetermined what they set differently") {
  const auto on = day<2021, 3, 1>;
  const auto one = decree("a", on, {to(day<2021, 9, 30>)});
  const auto other = decree("b", on, {to(day<2021, 12, 31>)});
  const auto notice = of(founding(), awarding({"g"}), one, other);
  const auto end = notice.as_of(late).grant("g").end_of_activities();
  CHECK(list(end) == ends{day<2021, 9, 30>, day<2021, 12, 31>});
  std::vector<std::string> setters;
  for (const auto& ground : end->grounds()) {
    if (ground.part == part::sets) setters.push_back(notice.acts()[ground.act].id);
  }
  const auto expected = std::vector<std::string>{"a", "b"};
  CHECK(setters == expected);

  auto same = other;
  same.provisions = one.provisions;
  CHECK(end_of(of(founding(), awarding({"g"}), one, same), late) == ends{day<2021, 9, 30>});
}

TEST_CASE("an act without a number may stand anywhere among numbered ones, and never turns their order") {
  const auto on = day<2021, 3, 1>;
  const auto nine = decree("c", on, {to(day<2021, 7, 31>)}, "9");
  const auto twenty_one = decree("a", on, {to(day<2021, 8, 31>)}, "21");
  const auto unnumbered = decree("b", on, {to(day<2021, 9, 30>)});
  const auto notice = of(founding(), awarding({"g"}), nine, twenty_one, unnumbered);
  CHECK(list(notice.as_of(late).grant("g").end_of_activities()) == ends{day<2021, 8, 31>, day<2021, 9, 30>});
}

TEST_CASE("an adhesion to an unknown act or grant is found") {
  const auto offer = decree("x", day<2021, 1, 1>, {to(day<2021, 12, 31>, reach::adhering())});
  const auto notice = of(founding(), awarding({"g"}), offer, adhesion_to("a", "g", "nowhere", election::time),
                         adhesion_to("b", "stranger", "x", election::time), adhesion_to("c", "g", "x", election::time));
  const auto at = notice.as_of(late);
  CHECK(outcomes(at, "a", rule::REF_1) == list_of{outcome::violated});
  CHECK(outcomes(at, "b", rule::REF_1) == list_of{outcome::violated});
  CHECK(outcomes(at, "c", rule::REF_1) == list_of{outcome::satisfied});
  CHECK(list(at.grant("g").end_of_activities()) == ends{day<2021, 12, 31>});

  const auto listed = decree("y", day<2021, 1, 2>, {to(day<2021, 12, 31>, reach::only({"g", "stranger"}))});
  const auto other = of(founding(), awarding({"g"}), listed);
  CHECK(outcomes(other.as_of(late), "y", rule::REF_1) == list_of{outcome::violated});
  const auto found = other.as_of(late).findings();
  const auto missed = std::find_if(found.begin(), found.end(), [](const finding& one) {
    return one.rule == rule::REF_1 && one.outcome == outcome::violated;
  });
  REQUIRE(missed != found.end());
  CHECK(missed->measured == measure::count(1));
  CHECK(missed->limit == measure::count(2));

  // Known before the act that it refers to.
  auto known_later = offer;
  known_later.known = day<2021, 5, 1>;
  const auto early = of(founding(), awarding({"g"}), known_later, adhesion_to("c", "g", "x", election::time));
  CHECK(outcomes(early.as_of({day<2021, 4, 1>, day<2021, 4, 1>, readings::documents()}), "c", rule::REF_1) ==
        list_of{outcome::violated});
}

// An adhesion accepts what it elects; a later one of the same grant to the same act replaces it. S20.
TEST_CASE("adhesions are taken effect by effect, and the last one decides") {
  const auto offer = decree(
      "x", day<2021, 1, 1>,
      {top_up{top_up_target::each_grant, euros<5>, reach::adhering()}, to(day<2021, 12, 31>, reach::adhering())});
  const auto time = adhesion_to("a", "g", "x", election::time, day<2021, 2, 1>);
  const auto money = adhesion_to("b", "g", "x", election::money, day<2021, 3, 1>);
  const auto at = [&](const dossier& notice, date in_force) {
    const auto then = notice.as_of({in_force, day<2022, 1, 1>, readings::documents()});
    return std::pair(list(then.grant("g").end_of_activities()), list(then.grant("g").top_ups()));
  };
  const auto neither = of(founding(), awarding({"g"}), offer);
  CHECK(at(neither, day<2021, 4, 1>) == std::pair(ends{old_end, day<2021, 12, 31>}, amounts{euros<0>, euros<5>}));
  const auto time_alone = of(founding(), awarding({"g"}), offer, time);
  CHECK(at(time_alone, day<2021, 1, 31>) == std::pair(ends{old_end}, amounts{euros<0>}));
  CHECK(at(time_alone, day<2021, 2, 1>) == std::pair(ends{day<2021, 12, 31>}, amounts{euros<0>}));
  const auto then_money = of(founding(), awarding({"g"}), offer, time, money);
  CHECK(at(then_money, day<2021, 2, 28>) == std::pair(ends{day<2021, 12, 31>}, amounts{euros<0>}));
  CHECK(at(then_money, day<2021, 3, 1>) == std::pair(ends{old_end}, amounts{euros<5>}));
  const auto then_both = of(founding(), awarding({"g"}), offer, time,
                            adhesion_to("b", "g", "x", election::time_and_money, day<2021, 3, 1>));
  CHECK(at(then_both, day<2021, 3, 1>) == std::pair(ends{day<2021, 12, 31>}, amounts{euros<5>}));
}

TEST_CASE("an adhesion decides from when a provision reaches a grant, not where it stands") {
  const auto offer = decree("x", day<2021, 1, 1>, {to(day<2021, 12, 31>, reach::adhering())});
  const auto later = decree("y", day<2021, 2, 1>, {to(day<2021, 9, 30>)});
  const auto notice =
      of(founding(), awarding({"g"}), offer, later, adhesion_to("a", "g", "x", election::time, day<2021, 3, 1>));
  CHECK(list(notice.as_of(late).grant("g").end_of_activities()) == ends{day<2021, 9, 30>});
}

TEST_CASE("dossiers that leave much open are answered at once") {
  std::vector<act> unknown{founding(), awarding({"g"})};
  std::vector<act> tied = unknown;
  std::vector<act> silent = unknown;
  std::vector<act> money = unknown;
  for (int i = 0; i < 40; ++i) {
    const auto id = nth_id(i);
    const date end = *add_days(day<2023, 1, 1>, i);
    auto some = decree(id, partial_date::unknown(), {to(end)});
    some.control = control::not_stated;
    some.registration = registration{.on = partial_date::unknown()};
    unknown.push_back(some);
    tied.push_back(decree(id, day<2021, 1, 1>, {to(end)}));
    silent.push_back(decree(id, day<2021, 1, 1>, {to(end, reach::adhering())}));
    money.push_back(
        decree(id, *partial_date::year(2021),
               {top_up{top_up_target::each_grant, euro::from_cents(std::int64_t{1} << i), reach::adhering()}}));
  }
  const as_of middle{day<2021, 6, 1>, day<2022, 1, 1>, readings::documents()};
  // Of more than sixteen days the first and the last; the notice's own where perhaps no act is in force.
  const ends bounds{day<2023, 1, 1>, day<2023, 2, 9>};
  const ends from_the_old{old_end, day<2023, 2, 9>};
  CHECK(end_of(of(unknown), middle) == from_the_old);
  CHECK(end_of(of(tied), middle) == bounds);
  CHECK(end_of(of(silent), middle) == from_the_old);
  CHECK(top_ups_of(of(money), middle) == amounts{euros<0>, euro::from_cents((std::int64_t{1} << 40) - 1)});
  const auto same_day = of(tied);
  CHECK_FALSE(same_day.as_of(middle).findings().empty());
}

TEST_CASE("a grant of a large dossier takes 600 bytes at most, and its name is kept once") {
  const auto bytes_with = [](int grants, std::size_t length) {
    std::vector<std::string> names;
    for (int n = 0; n < grants; ++n) names.push_back(nth_id(10'000 + n).append(length, 'a'));
    std::vector<act> acts = {founding(), awarding(names)};
    names.clear();
    names.shrink_to_fit();
    const auto before = bytes_held();
    const auto notice = *dossier::of(acts);
    return bytes_held() - before;
  };
  constexpr int some = 1024;
  const auto each = (bytes_with(2 * some, 0) - bytes_with(some, 0)) / some;
  CHECK(each <= 600);
  const auto each_of_long_name = (bytes_with(2 * some, 100) - bytes_with(some, 100)) / some;
  CHECK(each_of_long_name - each < 150);
}
