// SPDX-License-Identifier: BSL-1.0
// What acts would do before anybody adopts them: the decree of 19 March 2021 as a draft of the day before.
#include "../../../examples/prima/prima_notice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr as_of on_the_eve = {day<2022, 3, 1>, day<2021, 3, 18>, readings::documents()};

// The second extension of PRIMA and its adhesions, dated as the decree.
std::vector<act> drafts_of(date adopted, date until) {
  act decree = prima_second_extension();
  decree.reference.on = adopted;
  for (auto& one : decree.provisions) {
    if (auto* extends = std::get_if<extension>(&one)) extends->to = until;
  }
  std::vector<act> all = {decree};
  for (const auto& one : prima_acts()) {
    if (one.reference.kind != act_kind::adhesion) continue;
    all.push_back(one);
    all.back().reference.on = adopted;
  }
  return all;
}

previewed previewed_of(const dossier& notice, const std::vector<act>& drafts, const as_of& when,
                       const extension_caps& caps = extension_caps::none()) {
  const auto made = preview(notice, drafts, when, caps);
  REQUIRE(made);
  return *made;
}

std::vector<finding> of_rule(const previewed& made, rule which) {
  std::vector<finding> all;
  std::copy_if(made.findings.begin(), made.findings.end(), std::back_inserter(all),
               [which](const finding& one) { return one.rule == which; });
  return all;
}
// The rules violated, each once, for however many grants.
std::vector<rule> violated(const previewed& made) {
  std::vector<rule> all;
  for (const auto& one : made.findings) {
    if (one.outcome == outcome::violated && (all.empty() || all.back() != one.rule)) all.push_back(one.rule);
  }
  return all;
}

std::string line(const changed_field& one) {
  const auto value = [](const result<answer<any_value>>& given) {
    return given ? wording::text(*given, language::english) : wording::text(given.error(), language::english);
  };
  return (one.what.grant ? *one.what.grant + ": " : std::string()) + value(one.before) + " -> " + value(one.after);
}

std::vector<std::string> ends_in(const previewed& made) {
  std::vector<std::string> all;
  for (const auto& one : made.changes) {
    if (one.what.field == field::deadline && one.what.grant) all.push_back(line(one));
  }
  return all;
}

}  // namespace

TEST_CASE("the decree of 19 March 2021 as a draft of the day before: twelve regions would end on 30 June 2022") {
  const auto notice = of(prima_acts());
  const auto made = previewed_of(notice, drafts_of(day<2021, 3, 19>, day<2022, 6, 30>), on_the_eve);
  CHECK(made.before.dossier().acts().size() == 3);  // the record as it was: no later decree, no adhesion
  CHECK(made.after.dossier().acts().size() == 16);
  const auto ends = ends_in(made);
  REQUIRE(ends.size() == 14);
  CHECK(ends[2] == "Lazio: 31 December 2021 -> 30 June 2022");
  CHECK(ends[13] == "unnamed-2: 31 December 2021 -> 31 December 2021 or 30 June 2022");
  CHECK(violated(made) == std::vector<rule>{});
  CHECK(of_rule(made, rule::EXT_1).front().outcome == outcome::satisfied);
  CHECK(of_rule(made, rule::EXT_3).front().outcome == outcome::satisfied);
  CHECK(of_rule(made, rule::EXT_5).size() == 14);
  for (const auto& one : made.findings) {
    if (one.act) CHECK(*one.act < made.after.dossier().acts().size());
  }
}

TEST_CASE("every rule of the rulebook says something of a preview, in the order of the rulebook") {
  const auto notice = of(prima_acts());
  for (const auto& drafts : {drafts_of(day<2021, 3, 19>, day<2022, 6, 30>), std::vector<act>()}) {
    const auto made = previewed_of(notice, drafts, on_the_eve);
    for (const auto& row : rulebook()) {
      CAPTURE(row.id);
      const auto all = of_rule(made, row.rule);
      REQUIRE_FALSE(all.empty());
      const bool judged = std::all_of(all.begin(), all.end(), [](const finding& one) { return one.act.has_value(); });
      CHECK((judged || (all.size() == 1 && all.front().outcome == outcome::not_applicable)));
    }
    CHECK(std::is_sorted(made.findings.begin(), made.findings.end(),
                         [](const finding& a, const finding& b) { return a.rule < b.rule; }));
    if (drafts.empty()) {
      CHECK(made.findings.size() == rulebook().size());
      CHECK(made.changes.empty());
      CHECK(made.before.dossier() == made.after.dossier());
    }
  }
}

TEST_CASE("adopted on 15 January 2022 the decree renews, and to 31 March 2023 it exceeds the fund's limit") {
  const auto notice = of(prima_acts());
  const auto violated_by = [&](date adopted, date until) {
    return violated(previewed_of(notice, drafts_of(adopted, until), on_the_eve));
  };
  CHECK(violated_by(day<2022, 1, 15>, day<2022, 6, 30>) == std::vector<rule>{rule::EXT_1});
  CHECK(violated_by(day<2021, 3, 19>, day<2023, 3, 31>) == std::vector<rule>{rule::EXT_4});
  CHECK(violated_by(day<2022, 5, 1>, day<2023, 3, 31>) == std::vector<rule>{rule::EXT_1});
  // The term running until 30 June 2022, as it does, the decree of 1 May would be in time and within the limit.
  std::vector<act> third = {decree("third", day<2022, 5, 1>, {to(day<2023, 3, 31>)}, "99")};
  const as_of in_april = {day<2022, 5, 1>, day<2022, 4, 30>, readings::documents()};
  CHECK(violated(previewed_of(notice, third, in_april)) == std::vector<rule>{});
  third.front().reference.on = day<2022, 4, 11>;
  CHECK(violated(previewed_of(notice, third, in_april)) == std::vector<rule>{rule::EXT_4});
}

TEST_CASE("a preview leaves the dossier as it was, and knows of it what the day knew") {
  const auto notice = of(prima_acts());
  const auto before = notice.as_of(late).findings();
  const auto made = previewed_of(notice, drafts_of(day<2021, 3, 19>, day<2022, 6, 30>), on_the_eve);
  CHECK(notice == of(prima_acts()));
  CHECK(notice.acts().size() == 16);
  CHECK(notice.as_of(late).findings() == before);
  // The drafts come after the day of knowledge: both snapshots know them.
  CHECK(made.before.when() == made.after.when());
  CHECK(made.after.when().known == day<2021, 3, 19>);
  CHECK(made.after.when().in_force == on_the_eve.in_force);
  // A draft adopted before that day leaves it where it is.
  CHECK(previewed_of(notice, {decree("x", day<2020, 1, 1>, {})}, on_the_eve).after.when() == on_the_eve);
}

TEST_CASE("both snapshots know what is known on the last day that a draft states of itself, or later") {
  const auto notice = of(founding(), awarding({"g"}));
  const auto known = [&](const act& draft, date asked_on) {
    const auto made = previewed_of(notice, {draft}, {day<2022, 1, 1>, asked_on, readings::documents()});
    CHECK(made.before.when() == made.after.when());
    return made.after.when().known;
  };
  const date eve = day<2021, 2, 28>;
  auto draft = decree("x", day<2021, 3, 1>, {to(new_end)});
  CHECK(known(draft, eve) == day<2021, 3, 1>);
  draft.control = control::required;
  draft.registration = registration{.on = day_between<2021, 4, 1, 2021, 4, 20>};
  CHECK(known(draft, eve) == day<2021, 4, 20>);
  draft.published = day<2021, 5, 2>;
  CHECK(known(draft, eve) == day<2021, 5, 2>);
  draft.known = day<2021, 6, 1>;
  CHECK(known(draft, eve) == day<2021, 6, 1>);
  draft.published = day<2021, 7, 1>;
  CHECK(known(draft, eve) == day<2021, 7, 1>);
  CHECK(known(draft, day<2021, 12, 1>) == day<2021, 12, 1>);
}

TEST_CASE("an id that the day knows already is an error; one that only later acts have is not") {
  const auto notice = of(prima_acts());
  const auto twin = decree("second-extension", day<2021, 3, 19>, {});
  CHECK(preview(notice, {twin}, on_the_eve));
  const auto knows_it = preview(notice, {twin}, seen(day<2022, 3, 1>, day<2021, 3, 19>));
  REQUIRE_FALSE(knows_it);
  CHECK(knows_it.error().code == errc::act_id_repeated);
  CHECK(preview(notice, {twin, twin}, on_the_eve).error().code == errc::act_id_repeated);
  CHECK(preview(notice, {decree("", day<2021, 3, 19>, {})}, on_the_eve).error().code == errc::act_id_empty);
}

TEST_CASE("what happened to an act later is not known yet; what an imprecise day leaves open stays") {
  act registered = founding();
  registered.control = control::required;
  registered.registration = registration{.number = "757", .on = day<2020, 2, 1>};
  registered.published = day<2020, 2, 3>;
  registered.known = day<2020, 1, 1>;
  registered.review = court_review{
      .received = day<2020, 1, 10>,
      .requests = {{.asked = day<2020, 1, 15>, .answered = day<2020, 1, 25>}, {.asked = day<2020, 1, 27>}}};
  const auto notice =
      *of(registered)
           .with(statement{
               .source = "sito", .known = day<2020, 2, 1>, .about = {.field = field::endowment}, .value = euros<100>});
  const auto known_on = [&](date known) {
    return previewed_of(notice, {}, seen(day<2020, 3, 1>, known)).before.dossier();
  };
  const auto first = known_on(day<2020, 1, 20>);
  const act* then = first.find_act("notice");
  REQUIRE(then != nullptr);
  CHECK(then->registration == registration{.on = date::max()});  // it was not registered, and that is known
  CHECK(then->published == not_stated);
  CHECK(then->review.if_stated()->requests == std::vector<clarification>{{.asked = day<2020, 1, 15>}});
  CHECK(first.statements().empty());
  const auto before_receipt = known_on(day<2020, 1, 9>);
  CHECK(before_receipt.find_act("notice")->review == not_stated);
  CHECK(known_on(day<2020, 2, 3>) == notice);
  CHECK(known_on(day<2019, 12, 31>) == of(std::vector<act>()));
  act open = founding();
  open.reference.on = *partial_date::year(2020);
  open.registration = registration{.on = *partial_date::year(2020)};
  CHECK(previewed_of(of(open), {}, seen(day<2020, 3, 1>, day<2020, 6, 1>)).before.dossier() == of(open));
}

TEST_CASE("the findings of a preview tell of other acts what the drafts change") {
  const auto notice = of(founding(), decree("second", day<2021, 8, 1>, {to(day<2022, 6, 30>)}, "2"),
                         decree("last", day<2021, 9, 1>, {}, "3"));
  // The term had ended in June: with an extension of May it had not.
  const auto made = previewed_of(notice, {decree("first", day<2021, 5, 1>, {to(day<2021, 12, 31>)}, "1")}, late);
  const auto& acts = made.after.dossier();
  const auto place = [&](std::string_view id) {
    for (std::uint32_t i = 0; i < acts.acts().size(); ++i) {
      if (acts.acts()[i].id == id) return i;
    }
    return std::uint32_t{99};
  };
  std::vector<rule> of_second;
  for (const auto& one : made.findings) {
    CHECK(one.act != place("last"));
    if (one.act == place("second")) of_second.push_back(one.rule);
  }
  // EXT-8 becomes applicable with EXT-1, and EXT-2 compares with another day.
  CHECK(of_second == std::vector<rule>{rule::EXT_1, rule::EXT_2, rule::EXT_8});
  CHECK(of_rule(made, rule::EXT_1).size() == 2);
  CHECK(of_rule(made, rule::EXT_6).size() == 1);
}

TEST_CASE("the caps that the caller knows of judge a preview") {
  const auto notice = of(prima_acts());
  const auto made = previewed_of(notice, drafts_of(day<2021, 3, 19>, day<2022, 6, 30>), on_the_eve, {.most = 1});
  CHECK(violated(made) == std::vector<rule>{rule::EXT_6});
}

TEST_CASE("a draft that names grants is asked about them alone, and nothing else changes") {
  const auto notice = of(founding(), awarding({"g", "h", "i"}), decree("x", day<2020, 5, 1>, {to(day<2021, 9, 30>)}));
  const auto check = [&](const dossier& before, const act& draft) {
    const auto made = previewed_of(before, {draft}, late);
    const auto all = difference(made.before, made.after);
    REQUIRE(made.changes.size() == all.size());
    for (std::size_t n = 0; n < all.size(); ++n) CHECK(made.changes[n].what == all[n].what);
    return all.size();
  };
  CHECK(check(notice, decree("y", day<2021, 1, 1>, {to(day<2022, 3, 1>, reach::only({"g", "h"}))})) >= 2);
  CHECK(check(notice, decree("y", day<2021, 1, 1>, {waiver{{"g"}}, to(day<2022, 3, 1>, reach::only({"h"}))})) >= 3);
  CHECK(check(notice, decree("y", day<2021, 1, 1>, {revocation{{"h"}}})) >= 3);
  CHECK(check(notice, decree("y", day<2021, 1, 1>, {award{.grants = {{.name = "j", .award = euros<5>}}}})) >= 3);
  // Acts that wait for the draft, or that correct it, carry it to others.
  act waits = decree("z", day<2021, 2, 1>, {to(day<2022, 6, 30>)});
  waits.subject_to = {"y"};
  CHECK(check(*notice.with(waits), decree("y", day<2021, 1, 1>, {waiver{{"g"}}})) >= 6);
  const auto corrects = decree("z", day<2021, 2, 1>, {correction{"y", 0, to(day<2022, 6, 30>)}});
  CHECK(check(*notice.with(corrects), decree("y", day<2021, 1, 1>, {waiver{{"g"}}})) >= 4);
}

TEST_CASE("the first payment or declaration tells of every grant, the next of the one that it is about") {
  const auto notice = of(founding(), awarding({"g", "h"}));
  const auto pays = [](std::string id, date on) {
    return decree(std::move(id), on,
                  {payment{.grant = "g", .kind = payment_kind::advance, .amount = euros<4>, .paid_on = on}});
  };
  const auto said_of_h = [](const dossier& before, const act& draft) {
    std::vector<std::string> all;
    for (const auto& one : previewed_of(before, {draft}, late).changes) {
      if (one.what.grant == "h") all.push_back(wording::text(one.what, language::english) + " " + line(one));
    }
    return all;
  };
  const auto first = pays("first", day<2021, 3, 1>);
  const std::vector<std::string> paid = {"what was paid to h h: not stated -> 0.00 euro",
                                         "what is left to be paid to h h: not stated -> 10.00 euro",
                                         "what is to be recovered from h h: not stated -> 0.00 euro"};
  CHECK(said_of_h(notice, first) == paid);
  const auto then = notice.with(first);
  REQUIRE(then);
  CHECK(said_of_h(*then, pays("next", day<2021, 4, 1>)).empty());

  const auto declares =
      decree("declares", day<2021, 3, 1>, {expenditure_declaration{.grant = "g", .amount = euros<3>}});
  CHECK(said_of_h(notice, declares).size() == 2);
}

TEST_CASE("what a day knew of the data of acts is read as the question reads silence") {
  auto awards = decree("g", day<2021, 3, 5>, {award{}, stay{.of = "l"}});
  awards.reference.on = *partial_date::between(day<2021, 3, 5>, day<2021, 3, 8>);
  awards.publicity = publicity::condition_of_effect;
  awards.published = day<2021, 3, 7>;
  awards.known = day<2021, 3, 1>;
  auto corrects = decree("i", day<2021, 3, 6>, {act_correction{.of = "g", .on = day<2021, 3, 1>}});
  corrects.control = control::not_stated;  // without a registration it corrects nothing, as some read it
  const auto notice = of(awards, corrects);
  auto strict = readings::documents();
  strict.efficacy = efficacy::strict;
  for (const auto& how : {readings::documents(), strict}) {
    const as_of when{.in_force = day<2021, 3, 11>, .known = day<2021, 3, 6>, .readings = how};
    CHECK(list(previewed_of(notice, {}, when).before.notice().awarded()) ==
          list(notice.as_of(when).notice().awarded()));
  }
}

TEST_CASE("a preview tells of no other act what a draft leaves as it is, wherever the draft stands among the acts") {
  notice whole{.number = "1", .title = "Avviso", .endowment = euros<100>};
  whole.limits.greatest_grant = euros<50>;
  whole.limits.unit_cost = euros<5>;
  const auto filed = of(decree("notice", day<2020, 1, 1>, {establishment{whole}}), awarding({"g", "h"}));
  const auto told_of_award = [&](const act& draft, rule which) {
    const auto shown = previewed_of(filed, {draft}, late);
    const auto acts = shown.after.dossier().acts();
    return std::count_if(shown.findings.begin(), shown.findings.end(), [&](const finding& one) {
      return one.rule == which && one.act && acts[*one.act].id == "award";
    });
  };
  for (const auto* id : {"a", "n", "z"}) {
    for (const auto on : {day<2019, 1, 1>, day<2020, 1, 15>, day<2021, 1, 1>}) {
      const auto appoints = decree(id, on, {committee_appointment{}});
      CHECK(told_of_award(appoints, rule::CAP_2) == 0);
      CHECK(told_of_award(appoints, rule::CAP_3) == 0);
    }
    // Of what a draft changes it tells: by another limit, or by another act that states it.
    whole.limits.greatest_grant = euros<9>;
    CHECK(told_of_award(decree(id, day<2020, 1, 15>, {establishment{whole}}), rule::CAP_2) == 2);
    whole.limits.greatest_grant = euros<50>;
    CHECK(told_of_award(decree(id, day<2020, 1, 15>, {establishment{whole}}), rule::CAP_2) == 2);
    CHECK(told_of_award(decree(id, day<2020, 3, 1>, {establishment{whole}}), rule::CAP_2) == 0);
  }
}
