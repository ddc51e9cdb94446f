// SPDX-License-Identifier: BSL-1.0
// The notice PRIMA 2/2018 and what its published acts let one say of its fourteen projects.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "prima.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr std::string_view time_and_money[] = {"Abruzzo", "Emilia-Romagna", "Lazio",  "Molise",
                                               "Puglia",  "Sardegna",       "Toscana"};
constexpr std::string_view time_alone[] = {"Basilicata", "Campania", "Liguria", "Marche", "Sicilia"};
constexpr std::string_view unnamed[] = {"unnamed-1", "unnamed-2"};

constexpr date first_end = day<2021, 12, 31>;
constexpr date second_end = day<2022, 6, 30>;

template <class T>
T known(const result<answer<T>>& given) {
  REQUIRE(given);
  CHECK(given->status() == status::known);
  REQUIRE(given->if_known() != nullptr);
  return *given->if_known();
}

// `id part` of each ground, in order.
template <class T>
std::vector<std::string> grounds(const dossier& of, const result<answer<T>>& given) {
  constexpr const char* parts[] = {"sets",         "adds", "subtracts", "superseded", "adhesion", "adhesion_not_stated",
                                   "not_effective"};
  REQUIRE(given);
  std::vector<std::string> all;
  for (const auto& one : given->grounds()) {
    all.push_back(of.acts()[one.act].id + " " + parts[static_cast<std::size_t>(one.part)]);
  }
  return all;
}

std::vector<finding> of_rule(const snapshot& at, rule which) {
  auto all = at.findings();
  all.erase(std::remove_if(all.begin(), all.end(), [&](const finding& one) { return one.rule != which; }), all.end());
  return all;
}

}  // namespace

TEST_CASE("PRIMA names fourteen grants, in the order of its sources") {
  const auto notice = prima();
  std::vector<std::string_view> expected(std::begin(time_and_money), std::end(time_and_money));
  expected.insert(expected.end(), std::begin(time_alone), std::end(time_alone));
  expected.insert(expected.end(), std::begin(unnamed), std::end(unnamed));
  CHECK(std::vector<std::string_view>(notice.grants().begin(), notice.grants().end()) == expected);
  CHECK(notice.acts().size() == 16);
}

TEST_CASE("twelve regions end on 30 June 2022, two are undetermined") {
  const auto notice = prima();
  for (const auto in_force : {day<2022, 3, 1>, day<2021, 12, 31>}) {
    const auto then = notice.as_of(seen(in_force, day<2022, 6, 30>));
    for (const auto region : time_and_money) {
      CAPTURE(region);
      CHECK(known(then.grant(region).end_of_activities()) == second_end);
      CHECK(list(then.grant(region).top_ups()) == amounts{not_stated});
      CHECK(status_of(then.grant(region).top_ups()) == status::not_stated);
    }
    for (const auto region : time_alone) {
      CAPTURE(region);
      CHECK(known(then.grant(region).end_of_activities()) == second_end);
      CHECK(known(then.grant(region).top_ups()) == euros<0>);
    }
    for (const auto grant : unnamed) {
      CHECK(list(then.grant(grant).end_of_activities()) == ends{first_end, second_end});
      CHECK(status_of(then.grant(grant).end_of_activities()) == status::undetermined);
      CHECK(list(then.grant(grant).top_ups()) == amounts{euros<0>, not_stated});
    }
  }
}

TEST_CASE("the answers name the decrees and the adhesions that made them") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2022, 3, 1>, day<2022, 6, 30>));
  using words = std::vector<std::string>;
  CHECK(grounds(notice, then.grant("Lazio").end_of_activities()) ==
        words{"first-extension superseded", "second-extension sets", "adhesion-Lazio adhesion"});
  CHECK(grounds(notice, then.grant("Lazio").top_ups()) == words{"second-extension adds", "adhesion-Lazio adhesion"});
  CHECK(grounds(notice, then.grant("Campania").top_ups()) == words{"adhesion-Campania adhesion"});
  CHECK(grounds(notice, then.grant("unnamed-1").end_of_activities()) ==
        words{"first-extension sets", "second-extension sets", "second-extension adhesion_not_stated"});

  const auto why = *explain(then, *then.grant("Lazio").end_of_activities());
  CHECK(why.asked.grant == "Lazio");
  REQUIRE(why.steps.size() == 3);
  CHECK(to_string(why.steps[1].act) == "D.D. n. 21 2021-03-19");
  CHECK(why.steps[1].from == first_end);
  CHECK(why.steps[1].to == second_end);
  CHECK(why.steps[1].efficacy == efficacy_ground::read_from_adoption);
  const auto& below = why.steps[2];
  CHECK(below.depth == 1);
  CHECK(to_string(below.act) == "adhesion 2021-03-19/2021-12-31");
  CHECK(below.elects == election::time_and_money);
}

TEST_CASE("on the day before the last all are undetermined: the adhesion may have come on the last") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2021, 12, 30>, day<2022, 6, 30>));
  for (const auto& grant : notice.grants()) {
    CAPTURE(grant);
    CHECK(list(then.grant(grant).end_of_activities()) == ends{first_end, second_end});
  }
  CHECK(list(then.grant("Lazio").top_ups()) == amounts{euros<0>, not_stated});
  CHECK(known(then.grant("Campania").top_ups()) == euros<0>);
}

TEST_CASE("before the second decree was known, all end on 31 December 2021, by the first") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2022, 3, 1>, day<2021, 3, 18>));
  for (const auto& grant : notice.grants()) {
    CAPTURE(grant);
    CHECK(known(then.grant(grant).end_of_activities()) == first_end);
    CHECK(grounds(notice, then.grant(grant).end_of_activities()) == std::vector<std::string>{"first-extension sets"});
  }
  const auto day_after = notice.as_of(seen(day<2022, 3, 1>, day<2021, 3, 20>));
  for (const auto& grant : notice.grants()) {
    CAPTURE(grant);
    CHECK(list(day_after.grant(grant).end_of_activities()) == ends{first_end, second_end});
  }
}

TEST_CASE("no source states the original end") {
  const auto notice = prima();
  for (const auto in_force : {day<2020, 1, 1>, day<2020, 6, 16>}) {
    const auto then = notice.as_of(seen(in_force, day<2022, 6, 30>));
    for (const auto& grant : notice.grants())
      CHECK(status_of(then.grant(grant).end_of_activities()) == status::not_stated);
    CHECK(status_of(then.notice().deadline(deadline_kind::activities_end)) == status::not_stated);
  }
}

TEST_CASE("read strictly neither extension has effect, and the findings name both") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2022, 3, 1>, day<2022, 6, 30>, read_strictly));
  for (const auto& grant : notice.grants()) {
    CAPTURE(grant);
    const auto end = then.grant(grant).end_of_activities();
    CHECK(status_of(end) == status::not_stated);
    std::vector<std::string> named;
    for (const auto& one : end->findings()) {
      CHECK(one.rule == rule::EFF_1);
      CHECK(one.outcome == outcome::undetermined);
      CHECK(one.missing == fact::registration);
      named.push_back(notice.acts()[*one.act].id);
    }
    const auto expected = std::vector<std::string>{"first-extension", "second-extension"};
    CHECK(named == expected);
  }
}

TEST_CASE("the money of the notice") {
  const auto notice = prima();
  const auto before = notice.as_of(seen(day<2021, 3, 18>, day<2021, 3, 18>));
  CHECK(known(before.notice().endowment()) == euros<25'000'000>);
  CHECK(known(before.notice().awarded()) == euros<15'095'804, 23>);
  CHECK(known(before.notice().unallocated()) == euros<9'904'195, 77>);
  // Known before the increase, whatever day is asked about.
  CHECK(known(notice.as_of(seen(day<2022, 3, 1>, day<2021, 3, 18>)).notice().unallocated()) == euros<9'904'195, 77>);
  const auto after = notice.as_of(seen(day<2021, 3, 20>, day<2021, 3, 20>));
  CHECK(status_of(after.notice().endowment()) == status::not_stated);
  CHECK(known(after.notice().awarded()) == euros<15'095'804, 23>);
  CHECK(status_of(after.notice().unallocated()) == status::not_stated);
  CHECK(known(notice.as_of(seen(day<2021, 3, 20>, day<2021, 3, 20>, read_strictly)).notice().endowment()) ==
        euros<25'000'000>);
  // The award had its effect on some day up to the first extension.
  CHECK(list(notice.as_of(seen(day<2019, 1, 1>, day<2022, 6, 30>)).notice().unallocated()) ==
        amounts{euros<9'904'195, 77>, euros<25'000'000>});
}

TEST_CASE("the notice is adopted, then registered and in force") {
  const auto notice = prima();
  const auto on = [&](date in_force, date known_on) {
    return known(notice.as_of(seen(in_force, known_on)).standing_of("adoption"));
  };
  CHECK(on(day<2018, 3, 19>, day<2022, 6, 30>) == standing::not_adopted);
  CHECK(on(day<2018, 4, 12>, day<2022, 6, 30>) == standing::adopted);
  CHECK(on(day<2018, 4, 13>, day<2022, 6, 30>) == standing::in_force);
  CHECK(on(day<2018, 4, 1>, day<2018, 4, 1>) == standing::adopted);
  CHECK(on(day<2018, 5, 1>, day<2018, 4, 12>) == standing::adopted);
  CHECK(on(day<2018, 5, 1>, day<2018, 3, 19>) == standing::not_adopted);
  const auto early = notice.as_of(seen(day<2018, 4, 12>, day<2022, 6, 30>));
  REQUIRE_FALSE(early.notice().endowment());
  CHECK(early.notice().endowment().error().code == errc::no_notice);
  CHECK(early.grant("Lazio").end_of_activities().error().code == errc::no_such_grant);
  CHECK(known(notice.as_of(seen(day<2018, 4, 13>, day<2022, 6, 30>)).notice().endowment()) == euros<25'000'000>);
}

TEST_CASE("the prior day that the second decree states is the one in force; another one is found") {
  const auto at = seen(day<2022, 3, 1>, day<2022, 6, 30>);
  const auto notice = prima();
  const auto agrees = of_rule(notice.as_of(at), rule::EXT_3);
  // Of fourteen grants; and of the notice, once it has an end.
  REQUIRE(agrees.size() == 14 + 15);
  for (std::size_t i = 0; i < 14; ++i) CHECK(agrees[i].outcome == outcome::not_applicable);
  for (std::size_t i = 14; i < agrees.size(); ++i) {
    CHECK(agrees[i].outcome == outcome::satisfied);
    CHECK(agrees[i].measured == measure(first_end));
    CHECK(agrees[i].limit == measure(first_end));
    CHECK(notice.acts()[*agrees[i].act].id == "second-extension");
  }

  act other = prima_second_extension();
  for (auto& provision : other.provisions) {
    if (auto* extends = std::get_if<extension>(&provision)) extends->from = day<2021, 9, 30>;
  }
  const auto changed = *dossier::of(prima_acts(other));
  const auto differs = of_rule(changed.as_of(at), rule::EXT_3);
  REQUIRE(differs.size() == 14 + 15);
  CHECK(differs.back().outcome == outcome::violated);
  CHECK(differs.back().measured == measure(day<2021, 9, 30>));
  CHECK(differs.back().limit == measure(first_end));
  CHECK(known(changed.as_of(at).grant("Lazio").end_of_activities()) == second_end);  // history records, rules judge
}

TEST_CASE("what the rules say of the extensions") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2022, 3, 1>, day<2022, 6, 30>));
  const auto outcomes = [&](rule which) {
    std::vector<outcome> all;
    for (const auto& one : of_rule(then, which)) all.push_back(one.outcome);
    return all;
  };
  // Of the first no source states the day before it, for any of fourteen grants; the second moves the notice's too.
  list_of of_each(14, outcome::undetermined);
  of_each.insert(of_each.end(), 15, outcome::satisfied);
  CHECK(outcomes(rule::EXT_1) == of_each);
  // What EXT-1 lacks is asked once.
  list_of waiting(14, outcome::not_applicable);
  waiting.insert(waiting.end(), 15, outcome::satisfied);
  CHECK(outcomes(rule::EXT_2) == waiting);
  CHECK(outcomes(rule::EXT_8) == waiting);
  CHECK(outcomes(rule::TOP_1) == list_of{outcome::undetermined});
  // By how much was the endowment raised? The award came before.
  CHECK(outcomes(rule::TOP_2) == list_of{outcome::satisfied, outcome::not_applicable});  // and waits for it
  list_of adhesion_to_time{outcome::not_applicable};
  adhesion_to_time.insert(adhesion_to_time.end(), 12, outcome::satisfied);
  adhesion_to_time.insert(adhesion_to_time.end(), 2, outcome::undetermined);
  CHECK(outcomes(rule::EXT_5) == adhesion_to_time);
  list_of adhesion_to_money(7, outcome::satisfied);
  adhesion_to_money.insert(adhesion_to_money.end(), 7, outcome::not_applicable);  // of two EXT-5 asks it
  CHECK(outcomes(rule::TOP_3) == adhesion_to_money);
  CHECK(outcomes(rule::REF_1) == list_of(12, outcome::satisfied));
}

TEST_CASE("who may spend") {
  const auto notice = prima();
  const auto may = [&](std::string_view grant, date on) {
    return notice.as_of(seen(on, day<2022, 6, 30>)).grant(grant).may_spend(on);
  };
  CHECK(known(may("Marche", day<2022, 5, 1>)));
  CHECK(known(may("Marche", day<2022, 6, 30>)));
  CHECK_FALSE(known(may("Marche", day<2022, 7, 1>)));
  CHECK(status_of(may("unnamed-1", day<2022, 5, 1>)) == status::undetermined);
  CHECK(known(may("unnamed-1", day<2021, 12, 31>)));
  CHECK_FALSE(known(may("unnamed-1", day<2022, 7, 1>)));
  CHECK(may("Veneto", day<2022, 5, 1>).error().code == errc::no_such_grant);
}

TEST_CASE("a register that is complete leaves nothing open") {
  const auto notice = prima();
  const auto then = notice.as_of(
      seen(day<2022, 3, 1>, day<2022, 6, 30>,
           {.efficacy = efficacy::from_adoption, .absence = absence::not_adhered, .record = record::as_found}));
  for (const auto grant : unnamed) {
    CHECK(known(then.grant(grant).end_of_activities()) == first_end);
    CHECK(known(then.grant(grant).top_ups()) == euros<0>);
  }
  CHECK(known(then.grant("Lazio").end_of_activities()) == second_end);
}

TEST_CASE("the notice and its grants as wholes") {
  const auto notice = prima();
  const auto then = notice.as_of(seen(day<2022, 3, 1>, day<2022, 6, 30>));
  const auto whole = then.notice().whole();
  REQUIRE(whole);
  CHECK(whole->number == "2/2018");
  CHECK(whole->endowment == not_stated);
  CHECK(whole->deadlines[deadline_kind::activities_end] == second_end);  // moves by the decree, without adhesion
  const auto lazio = then.grant("Lazio").whole();
  REQUIRE(lazio);
  CHECK(lazio->deadlines[deadline_kind::activities_end] == second_end);
  CHECK(lazio->award == not_stated);
  CHECK(lazio->top_ups == not_stated);
  CHECK(lazio->partnership.if_stated()->lead.entity == "Regione Lazio");
  CHECK(then.grant("unnamed-1").whole().error().code == errc::field_undetermined);
  CHECK(then.grant("Veneto").whole().error().code == errc::no_such_grant);
}

TEST_CASE("the order of the acts changes nothing") {
  auto acts = prima_acts();
  const auto notice = prima();
  const auto at = seen(day<2021, 12, 30>, day<2022, 6, 30>);
  for (std::size_t turn = 0; turn < acts.size(); ++turn) {
    std::rotate(acts.begin(), acts.begin() + 1, acts.end());
    const auto other = dossier::of(acts);
    REQUIRE(other);
    CHECK(*other == notice);
    CHECK(*explain(other->as_of(at), *other->as_of(at).grant("Lazio").end_of_activities()) ==
          *explain(notice.as_of(at), *notice.as_of(at).grant("Lazio").end_of_activities()));
    CHECK(other->as_of(at).findings() == notice.as_of(at).findings());
  }
}
