// SPDX-License-Identifier: BSL-1.0
// Rules are judged for each grant that an act reaches, against that grant's own days and by what stood when the act
// came: S23, S24. Small dossiers that were once answered wrongly.
#include <avviso/history/audit.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

grant ending(std::string name, stated<date> end, stated<euro> award = euros<10>) {
  grant one{.name = std::move(name), .award = award};
  one.deadlines = one.deadlines.with(end_kind, end);
  return one;
}

std::vector<finding> of_rule(const std::vector<finding>& all, const dossier& of, std::string_view id, rule which) {
  std::vector<finding> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const finding& one) { return one.rule == which && one.act && of.acts()[*one.act].id == id; });
  return some;
}
std::vector<finding> judged(const dossier& of, std::string_view id, rule which) {
  return of_rule(audit(of, readings::documents()), of, id, which);
}
finding only_judged(const dossier& of, std::string_view id, rule which) {
  const auto all = judged(of, id, which);
  REQUIRE(all.size() == 1);
  return all.front();
}

act endowed(std::string id, date on, euro endowment, stated<programme> fund = not_stated) {
  return decree(std::move(id), on,
                {establishment{{.number = "1", .title = "T", .programme = fund, .endowment = endowment}}});
}

}  // namespace

TEST_CASE("a late extension of every grant is late for the grant whose term had ended") {
  const auto late_one = of(decree("a", day<2020, 1, 10>, {award{.grants = {ending("G", day<2020, 12, 31>)}}}),
                           decree("e", day<2021, 2, 1>, {to(day<2021, 6, 30>)}));
  for (const auto& all : {audit(late_one, readings::documents()), late_one.as_of(late).findings()}) {
    const auto says = of_rule(all, late_one, "e", rule::EXT_1);
    REQUIRE(says.size() == 1);
    CHECK(says.front().outcome == outcome::violated);
    CHECK(says.front().grant == 0U);
    CHECK(says.front().limit == measure(day<2020, 12, 31>));
  }
  const auto why = why_not(late_one.as_of(late), "e", 0, "G");
  REQUIRE(why);
  REQUIRE(why->size() == 1);
  CHECK(why->front().obstacle == obstacle::adopted_after_expiry);
}

TEST_CASE("each grant against its own term, the notice against its own, whatever the reach") {
  const auto with = [](const reach& whom) {
    return of(founding(),
              decree("award", day<2020, 2, 1>,
                     {award{.grants = {ending("A", day<2020, 12, 31>), ending("B", not_stated),
                                       ending("C", day<2020, 12, 31>), ending("D", day<2021, 3, 31>)}}}),
              decree("x", day<2021, 2, 1>, {to(new_end, whom)}));
  };
  const auto told = [&](const reach& whom) {
    std::vector<std::string> all;
    const auto notice = with(whom);
    for (const auto& one : judged(notice, "x", rule::EXT_1)) {
      all.push_back((one.grant ? notice.grants()[*one.grant] : std::string("notice")) +
                    (one.outcome == outcome::violated ? " late" : ""));
    }
    return all;
  };
  using names = std::vector<std::string>;
  CHECK(told(reach::every_grant()) == names{"notice", "B", "A late", "C late", "D"});
  CHECK(told(reach::adhering()) == names{"notice", "B", "A late", "C late", "D"});
  CHECK(told(reach::only({"C", "B"})) == names{"B", "C late"});
  CHECK(told(reach::no_grant()) == names{"notice"});
}

TEST_CASE("an extension reaches no grant that was awarded later, or that had ended") {
  const auto notice = of(founding(), awarding({"g", "h"}), decree("end", day<2020, 6, 1>, {waiver{{"h"}}}),
                         decree("x", day<2021, 2, 1>, {to(new_end)}),
                         decree("later", day<2021, 3, 1>, {award{.grants = {ending("l", not_stated)}}}));
  std::vector<std::optional<std::uint32_t>> judged;
  for (const auto& one : about(notice.as_of(late), "x", rule::EXT_1)) judged.push_back(one.grant);
  CHECK(judged == std::vector<std::optional<std::uint32_t>>{std::nullopt, 0U});
}

TEST_CASE("an award is judged by the endowment and the awards of its day, not by a later draft") {
  const auto borghi =
      of(endowed("avviso", day<2022, 1, 1>, euros<800>),
         decree("graduatoria", day<2022, 6, 23>, {award{.grants = {ending("A", not_stated, euros<700>)}}}));
  const act draft = decree("scorrimento", day<2022, 7, 20>, {award{.grants = {ending("B", not_stated, euros<150>)}}});
  const auto seen_with = preview(borghi, {draft}, on_the_day(day<2022, 7, 1>));
  REQUIRE(seen_with);
  std::vector<finding> violated;
  for (const auto& one : seen_with->findings) {
    if (one.rule == rule::TOP_2 && one.outcome == outcome::violated) violated.push_back(one);
  }
  REQUIRE(violated.size() == 1);
  CHECK(seen_with->after.dossier().acts()[*violated.front().act].id == "scorrimento");
  CHECK(violated.front().measured == measure(euros<850>));
  const auto both = *borghi.with(draft);
  CHECK(outcomes(both.as_of(seen(day<2023, 1, 1>, day<2023, 1, 1>)), "graduatoria", rule::TOP_2) ==
        list_of{outcome::satisfied});
  CHECK(outcomes(both.as_of(seen(day<2023, 1, 1>, day<2023, 1, 1>)), "scorrimento", rule::TOP_2) ==
        list_of{outcome::violated});
}

TEST_CASE("of two awards of one day, the one that stands first is not judged by the other") {
  act second = decree("second", day<2020, 3, 1>, {award{.grants = {ending("B", not_stated, euros<60>)}}}, "12");
  act first = decree("first", day<2020, 3, 1>, {award{.grants = {ending("A", not_stated, euros<60>)}}}, "9");
  const auto notice = of(founding(), first, second);
  CHECK(outcomes(notice.as_of(late), "first", rule::TOP_2) == list_of{outcome::satisfied});
  CHECK(outcomes(notice.as_of(late), "second", rule::TOP_2) == list_of{outcome::violated});
}

TEST_CASE("the Court's silence stands in for the registration, from the day after the term") {
  act notice = endowed("n", day<2018, 3, 20>, euros<1'000'000>);
  notice.control = control::required;
  notice.review = court_review{.received = day<2018, 3, 20>, .referred = false};
  const auto silent = of(notice);
  CHECK(only_judged(silent, "n", rule::EFF_1).outcome == outcome::not_applicable);
  const auto waited = only_judged(silent, "n", rule::EFF_3);
  CHECK(waited.outcome == outcome::satisfied);
  CHECK(waited.measured == measure(day<2018, 4, 20>));
  CHECK(waited.limit == measure(day<2018, 4, 20>));
  const auto at = [&](date on) { return outcomes(silent.as_of(on_the_day(on)), "n", rule::EFF_1); };
  CHECK(at(day<2018, 4, 19>) == list_of{outcome::undetermined});
  CHECK(at(day<2018, 4, 20>) == list_of{outcome::not_applicable});
}

TEST_CASE("an end beyond the programme's limit: no spending after the limit, and a finding on a first end too") {
  act notice = endowed("n", day<2018, 3, 20>, euros<1'000'000>, programme::amif_2014_2020);
  notice.control = control::required;
  notice.registration = registration{.number = "7", .on = day<2018, 4, 13>};
  const auto beyond = of(notice, decree("a", day<2018, 6, 1>,
                                        {award{.grants = {ending("P1", day<2025, 12, 31>, euros<400'000>),
                                                          ending("P2", day<2021, 12, 31>, euros<700'000>)}}}));
  const auto says = judged(beyond, "a", rule::EXT_4);
  REQUIRE(says.size() == 2);
  CHECK(says[0].outcome == outcome::violated);
  CHECK(says[0].grant == 0U);
  CHECK(says[0].measured == measure(day<2025, 12, 31>));
  CHECK(says[0].limit == measure(day<2022, 12, 31>));
  CHECK(says[1].outcome == outcome::satisfied);
  const auto p1 = beyond.as_of(seen(day<2025, 6, 30>, day<2025, 6, 30>)).grant("P1");
  CHECK(list(p1.may_spend(day<2025, 6, 30>)) == truths{false});
  CHECK(list(p1.may_spend(day<2025, 6, 30>, euros<1>)) == truths{false});
  CHECK(list(p1.may_spend(day<2024, 6, 30>, euros<1>)) == truths{true});
}

TEST_CASE(
    "an end that a resumption moves is judged by the programme's limit, and against the report, for who stood still") {
  act notice = endowed("n", day<2018, 3, 20>, euros<1'000'000>, programme::amif_2014_2020);
  award made{.grants = {{.name = "G", .award = euros<10>}, {.name = "H", .award = euros<10>}}};
  for (auto& one : made.grants)
    one.deadlines = {{deadline_kind::activities_end, day<2022, 12, 1>},
                     {deadline_kind::final_report, day<2022, 12, 31>}};
  const auto whole = [&](const reach& suspended, std::vector<deadline_name> moves) {
    return of(notice, decree("a", day<2020, 2, 1>, {made}), decree("s", day<2020, 6, 1>, {grant_suspension{suspended}}),
              decree("r", day<2020, 9, 1>, {grant_resumption{reach::every_grant(), std::move(moves)}}));
  };
  const auto both = whole(reach::every_grant(), {deadline_kind::activities_end});
  CHECK(outcomes(both.as_of(late), "r", rule::EXT_4) == list_of{outcome::violated, outcome::violated});
  const auto says = about(both.as_of(late), "r", rule::EXT_4).front();
  CHECK(says.measured == measure(day<2023, 3, 3>));
  CHECK(says.limit == measure(day<2022, 12, 31>));
  CHECK(outcomes(both.as_of(late), "r", rule::ORD_2) == list_of{outcome::violated, outcome::violated});
  // Its other rules are those of extensions.
  CHECK(about(both.as_of(late), "r", rule::EXT_1).empty());
  const auto one = whole(reach::only({"G"}), {deadline_kind::activities_end});
  CHECK(outcomes(one.as_of(late), "r", rule::EXT_4) == list_of{outcome::violated});
  CHECK(about(one.as_of(late), "r", rule::EXT_4).front().grant == 0U);
  CHECK(about(whole(reach::every_grant(), {}).as_of(late), "r", rule::EXT_4).empty());
  const auto with_report = whole(reach::every_grant(), {deadline_kind::activities_end, deadline_kind::final_report});
  CHECK(outcomes(with_report.as_of(late), "r", rule::ORD_2) == list_of{outcome::satisfied, outcome::satisfied});
}

TEST_CASE("a first term is judged by the notice's own") {
  const auto notice =
      of(founding(), decree("award", day<2020, 2, 1>, {award{.grants = {ending("A", far), ending("B", old_end)}}}));
  const auto says = judged(notice, "award", rule::EXT_9);
  REQUIRE(says.size() == 2);
  CHECK(says[0].outcome == outcome::violated);
  CHECK(says[0].limit == measure(old_end));
  CHECK(says[1].outcome == outcome::satisfied);
}

TEST_CASE("committee and award before the window closes, award before the notice has effect") {
  act notice = endowed("n", day<2021, 3, 20>, euros<1'000'000>, programme::amif_2014_2020);
  auto& founds = std::get<establishment>(notice.provisions.front()).notice;
  founds.deadlines = founds.deadlines.with(deadline_kind::applications_close, day<2021, 6, 30>);
  notice.control = control::required;
  notice.registration = registration{.number = "7", .on = day<2021, 4, 13>};
  const auto impossible = of(notice, decree("c", day<2021, 5, 1>, {committee_appointment{}}),
                             decree("a", day<2021, 4, 1>,
                                    {award{.grants = {ending("P1", day<2025, 12, 31>, euros<400'000>),
                                                      ending("P2", not_stated, euros<700'000>)}}}));
  CHECK(only_judged(impossible, "c", rule::ORD_4).outcome == outcome::violated);
  // On the day of the award nobody could know a window: the notice was not in force.
  const auto early = only_judged(impossible, "a", rule::ORD_5);
  CHECK(early.outcome == outcome::violated);
  CHECK(early.measured == measure(day<2021, 4, 1>));
  CHECK(early.limit == measure(day<2021, 4, 13>));
  CHECK(only_judged(impossible, "a", rule::ORD_4).outcome == outcome::violated);
  for (const auto& all : {audit(impossible, readings::documents()), impossible.as_of(late).findings()}) {
    const auto spent = of_rule(all, impossible, "a", rule::TOP_2);
    REQUIRE(spent.size() == 1);
    CHECK(spent.front().outcome == outcome::violated);
    CHECK(spent.front().measured == measure(euros<1'100'000>));
    CHECK(spent.front().limit == measure(euros<1'000'000>));
  }
}

TEST_CASE("an extension of the activities that leaves the report behind is warned of") {
  grant alfa = ending("Alfa", day<2021, 12, 31>);
  alfa.deadlines = alfa.deadlines.with(deadline_kind::final_report, day<2022, 3, 1>);
  const auto notice =
      of(endowed("a0", day<2020, 1, 10>, euros<1'000'000>), decree("a1", day<2020, 6, 17>, {award{.grants = {alfa}}}),
         decree("a2", day<2021, 3, 19>, {to(day<2022, 6, 30>)}));
  CHECK(only_judged(notice, "a1", rule::ORD_2).outcome == outcome::satisfied);
  const auto warned = only_judged(notice, "a2", rule::ORD_2);
  CHECK(warned.outcome == outcome::violated);
  CHECK(warned.grant == 0U);
  CHECK(warned.measured == measure(day<2022, 3, 1>));
  CHECK(warned.limit == measure(day<2022, 6, 30>));
  // An act that moves both is judged once it has moved both.
  const extension report{.which = deadline_kind::final_report, .to = day<2022, 9, 30>, .reach = reach::every_grant()};
  const auto both =
      of(endowed("a0", day<2020, 1, 10>, euros<1'000'000>), decree("a1", day<2020, 6, 17>, {award{.grants = {alfa}}}),
         decree("a2", day<2021, 3, 19>, {to(day<2022, 6, 30>), report}));
  CHECK(only_judged(both, "a2", rule::ORD_2).outcome == outcome::satisfied);
}

TEST_CASE("a window that closes before it opens; an end before the award, or before the start") {
  const auto window = of(founding(), decree("w", day<2020, 3, 1>, {window_opening{day<2020, 5, 1>, day<2020, 4, 1>}}));
  CHECK(only_judged(window, "w", rule::ORD_1).outcome == outcome::violated);
  const auto ended = of(decree("a", day<2020, 2, 1>, {award{.grants = {ending("A", day<2020, 1, 31>)}}}));
  CHECK(only_judged(ended, "a", rule::ORD_3).outcome == outcome::violated);
  const auto started = of(decree("a", day<2020, 2, 1>, {award{.grants = {ending("A", day<2020, 12, 31>)}}}),
                          decree("s", day<2021, 1, 10>, {start_of_activities{.grant = "A"}}));
  CHECK(only_judged(started, "s", rule::ORD_3).outcome == outcome::violated);
}

TEST_CASE("a condition that comes later is on record, or not yet") {
  act topped = decree("dm", day<2024, 4, 17>,
                      {top_up{.target = top_up_target::envelope, .amount = euros<850>, .reach = reach::no_grant()}});
  topped.subject_to = {"decision"};
  const auto notice =
      of(endowed("avviso", day<2022, 8, 23>, euros<1'500>), topped, decree("decision", day<2024, 7, 15>, {}));
  CHECK(only_judged(notice, "dm", rule::REF_1).outcome == outcome::satisfied);
  const auto on = [&](date day) { return outcomes(notice.as_of(on_the_day(day)), "dm", rule::REF_1); };
  CHECK(on(day<2024, 7, 14>) == list_of{outcome::not_applicable});
  CHECK(on(day<2024, 7, 15>) == list_of{outcome::satisfied});
  const auto never = of(endowed("avviso", day<2022, 8, 23>, euros<1'500>), topped);
  CHECK(only_judged(never, "dm", rule::REF_1).outcome == outcome::not_applicable);
}

TEST_CASE("an audit knows the conditions of an act, whenever they came") {
  act extends = decree("x", day<2021, 6, 1>, {to(new_end)});
  extends.subject_to = {"c"};
  const auto met = [&](date on) { return of(founding(), extends, decree("c", on, {})); };
  CHECK(only_judged(met(old_end), "x", rule::EXT_8).outcome == outcome::satisfied);
  CHECK(only_judged(met(day<2021, 7, 1>), "x", rule::EXT_8).outcome == outcome::violated);
}

TEST_CASE("may spend: up to its own limit of expenditure, whatever its end") {
  grant one = ending("A", day<2026, 12, 31>, euros<900>);
  one.deadlines = one.deadlines.with(deadline_kind::expenditure_limit, day<2026, 6, 30>);
  const auto notice = of(
      decree("a", day<2023, 7, 21>, {establishment{{.number = "1", .title = "Agrisolare"}}, award{.grants = {one}}}));
  const auto a = notice.as_of(seen(day<2027, 1, 1>, day<2027, 1, 1>)).grant("A");
  CHECK(list(a.may_spend(day<2026, 6, 30>)) == truths{true});
  CHECK(list(a.may_spend(day<2026, 7, 1>)) == truths{false});
  CHECK(list(a.may_spend(day<2026, 7, 1>, euros<1>)) == truths{false});
  CHECK(list(a.last_day_to_spend()) == dates{day<2026, 6, 30>});
}

TEST_CASE("ten thousand grants alike are judged together") {
  award many{.grants = {}};
  for (int i = 0; i < 10'000; ++i) many.grants.push_back(ending(nth_id(i), i % 2 == 0 ? old_end : new_end));
  const auto notice = of(founding(), decree("award", day<2020, 2, 1>, {many}), decree("x", day<2021, 8, 1>, {to(far)}),
                         decree("y", day<2021, 9, 1>, {to(far, reach::adhering())}));
  const auto began = std::clock();
  const auto says = about(notice.as_of(late), "x", rule::EXT_1);
  const auto took = std::clock() - began;
  CHECK(took < 10 * CLOCKS_PER_SEC);  // even unoptimized; one grant at a time, it would be minutes
  CHECK(says.size() == 10'001);
  CHECK(std::count_if(says.begin(), says.end(), [](const finding& one) { return one.outcome == outcome::violated; }) ==
        5'001);
}

TEST_CASE("each of thousands of adhesions is judged without looking through the others") {
  constexpr int count = 5'000;
  award many{.grants = {}};
  std::vector<act> acts{founding()};
  for (int i = 0; i < count; ++i) {
    many.grants.push_back(ending(nth_id(i), old_end));
    acts.push_back(adhesion_to("to " + nth_id(i), nth_id(i), "x", election::time, day<2021, 2, 1>));
  }
  acts.push_back(decree("award", day<2020, 2, 1>, {many}));
  acts.push_back(decree("x", day<2021, 1, 1>, {to(new_end, reach::adhering())}));
  const auto notice = *dossier::of(acts);
  const auto began = std::clock();
  const auto late_says = about(notice.as_of(late), "x", rule::EXT_5);
  const auto says = judged(notice, "to " + nth_id(7), rule::REF_1);
  const auto took = std::clock() - began;
  CHECK(took < 10 * CLOCKS_PER_SEC);  // even unoptimized
  CHECK(late_says.size() == count);
  CHECK(says.size() == 1);
}

// S20: an adhesion to a list that is closed has no effect, and a finding says so.
TEST_CASE("an adhesion after the list closed moves nothing and is found; one before it, or a withdrawal, is not") {
  const auto adhering_on = [](const act& reply) {
    return of(decree("a", day<2020, 1, 10>, {award{.grants = {ending("G", day<2020, 12, 31>, euros<1000>)}}}),
              decree("e", day<2020, 6, 1>, {to(day<2021, 6, 30>, reach::adhering())}),
              decree("cl", day<2020, 7, 1>, {adhesions_closing{"e"}}), reply);
  };
  const auto late_one = adhering_on(adhesion_to("h", "G", "e", election::time, day<2020, 8, 1>));
  CHECK(list(late_one.as_of(late).grant("G").end_of_activities()) == ends{day<2020, 12, 31>});
  const auto says = only_judged(late_one, "h", rule::REF_4);
  CHECK(says.outcome == outcome::violated);
  CHECK(says.grant == 0U);
  CHECK(of_rule(late_one.as_of(late).findings(), late_one, "h", rule::REF_4).size() == 1);
  const auto in_time = adhering_on(adhesion_to("h", "G", "e", election::time, day<2020, 6, 15>));
  CHECK(list(in_time.as_of(late).grant("G").end_of_activities()) == ends{day<2021, 6, 30>});
  CHECK(judged(in_time, "h", rule::REF_4).empty());
  CHECK(judged(adhering_on(decree("h", day<2020, 8, 1>, {withdrawal{"G", "e"}})), "h", rule::REF_4).empty());
  // On some day of July, before or after the fifteenth: nobody knows.
  const auto around = of(decree("a", day<2020, 1, 10>, {award{.grants = {ending("G", day<2020, 12, 31>)}}}),
                         decree("e", day<2020, 6, 1>, {to(day<2021, 6, 30>, reach::adhering())}),
                         decree("cl", day<2020, 7, 15>, {adhesions_closing{"e"}}),
                         adhesion_to("h", "G", "e", election::time, *partial_date::month(2020, 7)));
  CHECK(only_judged(around, "h", rule::REF_4).outcome == outcome::undetermined);
}
