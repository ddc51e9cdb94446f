// SPDX-License-Identifier: BSL-1.0
// What an act says of itself, corrected by another: its day, number, control, registration, publication, day of effect.
// A clerical error is put right from the beginning (artt. 287-288 c.p.c., art. 86 c.p.a.), once the correction is
// known.
#include <avviso/history/audit.hpp>
#include <avviso/history/brief_answer.hpp>
#include <avviso/history/difference.hpp>
#include <avviso/history/explanation.hpp>
#include <avviso/history/merging.hpp>
#include <avviso/history/portfolio.hpp>
#include <avviso/history/preview.hpp>
#include <avviso/history/timeline.hpp>
#include <avviso/history/why_not.hpp>
#include <avviso/history/wording.hpp>

#include <doctest/doctest.h>

#include "../../allocations/allocations.hpp"
#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date true_day = day<2021, 6, 5>;     // before the term of 30 June
constexpr date written_day = day<2021, 7, 5>;  // after it
constexpr date erratum_on = day<2021, 8, 1>;
constexpr date before_it = day<2021, 7, 31>;

// «Decreto n. 123 del 5 luglio 2021», of 5 June.
act misdated() { return decree("x", written_day, {to(new_end)}, "123"); }
act erratum(act_correction says, std::string id = "errata", partial_date on = erratum_on) {
  return decree(std::move(id), on, {std::move(says)});
}
act of_its_day() { return erratum({.of = "x", .on = true_day}); }
template <class... Acts>
dossier awarded_and(const Acts&... more) {
  return of(founding(), awarding({"g"}), more...);
}

}  // namespace

TEST_CASE("a corrected day of adoption holds from the beginning, once it is known") {
  const auto notice = awarded_and(misdated(), of_its_day());
  const date between = day<2021, 6, 20>;
  CHECK(end_of(notice, seen(between, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(between, before_it)) == ends{old_end});
  CHECK(end_of(notice, seen(written_day, before_it)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 6, 4>, late.known)) == ends{old_end});
  CHECK(standing_of(notice, "x", seen(between, late.known)) == places{standing::in_force});
  CHECK(standing_of(notice, "x", seen(between, before_it)) == places{standing::not_adopted});
}

TEST_CASE("rules judge an act by its corrected day: an extension that seemed late was in time") {
  const auto notice = awarded_and(misdated(), of_its_day());
  CHECK(outcomes(notice.as_of(late), "x", rule::EXT_1) == list_of{outcome::satisfied, outcome::satisfied});
  CHECK(outcomes(notice.as_of(seen(late.in_force, before_it)), "x", rule::EXT_1) ==
        list_of{outcome::violated, outcome::violated});
  const auto all = audit(notice, readings::documents());
  const auto is_late = [&](const finding& one) { return one.rule == rule::EXT_1 && one.outcome == outcome::violated; };
  CHECK(std::none_of(all.begin(), all.end(), is_late));
}

TEST_CASE("an act takes the place in the order that its corrected day gives it") {
  const auto other = decree("y", day<2021, 6, 20>, {to(far)});
  const auto notice = awarded_and(misdated(), other, of_its_day());
  CHECK(end_of(notice, seen(late.in_force, before_it)) == ends{new_end});  // of 5 July, it came last
  CHECK(end_of(notice, late) == ends{far});
}

TEST_CASE("a corrected number decides between two acts of one day") {
  const auto one = decree("x", day<2021, 3, 1>, {to(new_end)}, "12");
  const auto other = decree("y", day<2021, 3, 1>, {to(far)}, "13");
  const auto notice = awarded_and(one, other, erratum({.of = "x", .number = "21"}));
  CHECK(end_of(notice, seen(late.in_force, before_it)) == ends{far});
  CHECK(end_of(notice, late) == ends{new_end});
}

TEST_CASE("a corrected day of effect, earlier or later than the one written") {
  auto deferred = misdated();
  deferred.reference.on = true_day;
  deferred.effective = day<2021, 9, 1>;
  const auto sooner = awarded_and(deferred, erratum({.of = "x", .effective = day<2021, 7, 1>}));
  CHECK(end_of(sooner, seen(day<2021, 7, 15>, late.known)) == ends{new_end});
  CHECK(end_of(sooner, seen(day<2021, 7, 15>, before_it)) == ends{old_end});
  const auto later = awarded_and(deferred, erratum({.of = "x", .effective = day<2021, 12, 1>}));
  CHECK(end_of(later, seen(day<2021, 10, 1>, late.known)) == ends{old_end});
  CHECK(end_of(later, seen(day<2021, 12, 1>, late.known)) == ends{new_end});
}

TEST_CASE("a corrected registration: its day, its number, or that there was one") {
  auto controlled = decree("x", day<2021, 3, 1>, {to(new_end)});
  controlled.control = control::required;
  controlled.registration = registration{.number = "75", .on = day<2021, 5, 1>};
  const auto moved = erratum({.of = "x", .registration = registration{.number = "757", .on = day<2021, 4, 1>}});
  const auto notice = awarded_and(controlled, moved);
  CHECK(end_of(notice, seen(day<2021, 4, 15>, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 4, 15>, before_it)) == ends{old_end});
  controlled.registration = not_stated;
  const auto found = awarded_and(controlled, moved);
  const auto strictly = [](date known) { return seen(day<2021, 4, 15>, known, read_strictly); };
  CHECK(end_of(found, strictly(late.known)) == ends{new_end});
  CHECK(end_of(found, strictly(before_it)) == ends{old_end});
}

TEST_CASE("a corrected control: an act said to be free of it was subject to it") {
  const auto notice =
      awarded_and(decree("x", day<2021, 3, 1>, {to(new_end)}), erratum({.of = "x", .control = control::required}));
  const auto strictly = [](date known) { return seen(late.in_force, known, read_strictly); };
  CHECK(end_of(notice, strictly(before_it)) == ends{new_end});
  CHECK(end_of(notice, strictly(late.known)) == ends{old_end});
  CHECK(outcomes(notice.as_of(strictly(before_it)), "x", rule::EFF_1) == list_of{outcome::not_applicable});
  CHECK(outcomes(notice.as_of(strictly(late.known)), "x", rule::EFF_1) != list_of{outcome::not_applicable});
}

TEST_CASE("a corrected publication: the condition of the act's effect was met on that day") {
  auto published = decree("x", day<2021, 3, 1>, {to(new_end)});
  published.publicity = publicity::condition_of_effect;
  const auto notice = awarded_and(published, erratum({.of = "x", .published = day<2021, 3, 10>}));
  CHECK(end_of(notice, seen(day<2021, 3, 10>, late.known)) == ends{new_end});
  CHECK(end_of(notice, seen(day<2021, 3, 9>, late.known)) == ends{old_end});
  CHECK(end_of(notice, seen(late.in_force, before_it)) == ends{old_end});
}

TEST_CASE("what undoes a correction gives the act its written data back") {
  const auto undone_by = [](provision says) {
    return awarded_and(misdated(), of_its_day(), decree("u", day<2021, 10, 1>, {std::move(says)}));
  };
  const auto between = [](date known) { return seen(day<2021, 6, 20>, known); };
  for (const auto how : {annulment_effect::ex_tunc, annulment_effect::ex_nunc}) {
    const auto notice = undone_by(annulment{"errata", how});
    CHECK(end_of(notice, between(day<2021, 9, 30>)) == ends{new_end});
    CHECK(end_of(notice, between(day<2021, 10, 1>)) == ends{old_end});
  }
  CHECK(end_of(undone_by(annulment{"errata", annulment_effect::ex_tunc, 0U}), between(late.known)) == ends{old_end});
  CHECK(end_of(undone_by(stay{.of = "errata"}), between(late.known)) == ends{old_end});
  CHECK(end_of(undone_by(replacement{"errata"}), between(late.known)) == ends{old_end});
  const auto ended = awarded_and(misdated(), of_its_day(), decree("u", day<2021, 10, 1>, {stay{.of = "errata"}}),
                                 decree("e", day<2021, 11, 1>, {stay_end{"u"}}));
  CHECK(end_of(ended, between(day<2021, 10, 15>)) == ends{old_end});
  CHECK(end_of(ended, between(late.known)) == ends{new_end});
}

TEST_CASE("of two corrections the last prevails, datum by datum") {
  const auto second = erratum({.of = "x", .on = day<2021, 6, 10>}, "second", day<2021, 9, 1>);
  const auto third = erratum({.of = "x", .number = "321"}, "third", day<2021, 10, 1>);
  const auto notice = awarded_and(misdated(), of_its_day(), second, third);
  const auto reads = [&](date known) {
    return notice.as_of(seen(late.in_force, known)).dossier().find_act("x")->reference;
  };
  CHECK(reads(before_it) == directorial_decree("123", written_day));
  CHECK(reads(erratum_on) == directorial_decree("123", true_day));
  CHECK(reads(day<2021, 9, 1>) == directorial_decree("123", day<2021, 6, 10>));
  CHECK(reads(late.known) == directorial_decree("321", day<2021, 6, 10>));
}

TEST_CASE("as long as something is open of a correction, the act stands as it is written") {
  const auto between = seen(day<2021, 6, 20>, late.known);
  auto controlled = of_its_day();
  controlled.control = control::required;  // and nobody says whether it was registered
  CHECK(end_of(awarded_and(misdated(), controlled), between) == ends{old_end});
  controlled.registration = registration{.on = day<2021, 9, 1>};
  CHECK(end_of(awarded_and(misdated(), controlled), between) == ends{new_end});
  CHECK(end_of(awarded_and(misdated(), controlled), seen(day<2021, 6, 20>, day<2021, 8, 31>)) == ends{old_end});
  const auto some_day = erratum({.of = "x", .on = true_day}, "errata", day_between<2021, 8, 1, 2021, 8, 31>);
  CHECK(end_of(awarded_and(misdated(), some_day), seen(day<2021, 6, 20>, day<2021, 8, 15>)) == ends{old_end});
  CHECK(end_of(awarded_and(misdated(), some_day), seen(day<2021, 6, 20>, day<2021, 8, 31>)) == ends{new_end});
  // Two of one day that nothing tells apart, and that say different things.
  const auto rival = erratum({.of = "x", .on = day<2021, 6, 10>}, "rival");
  CHECK(end_of(awarded_and(misdated(), of_its_day(), rival), between) == ends{old_end});
  // And that say the same.
  CHECK(end_of(awarded_and(misdated(), of_its_day(), erratum({.of = "x", .on = true_day}, "rival")), between) ==
        ends{new_end});
}

TEST_CASE("a corrected day may be imprecise: the answer is then open as of an imprecise day") {
  const auto notice = awarded_and(misdated(), erratum({.of = "x", .on = day_between<2021, 6, 1, 2021, 6, 30>}));
  CHECK(end_of(notice, seen(day<2021, 6, 20>, late.known)) == ends{old_end, new_end});
  CHECK(end_of(notice, seen(day<2021, 6, 30>, late.known)) == ends{new_end});
}

TEST_CASE("a correction of the data of an act that corrects") {
  const auto late_one = erratum({.of = "x", .on = true_day}, "errata", day<2021, 12, 1>);
  const auto of_the_erratum = erratum({.of = "errata", .on = erratum_on}, "second", day<2021, 12, 15>);
  const auto notice = awarded_and(misdated(), late_one, of_the_erratum);
  const auto between = [](date known) { return seen(day<2021, 6, 20>, known); };
  CHECK(end_of(notice, between(day<2021, 11, 30>)) == ends{old_end});
  CHECK(end_of(notice, between(day<2021, 12, 1>)) == ends{new_end});
  CHECK(notice.as_of(late).dossier().find_act("errata")->reference.on == partial_date(erratum_on));
}

TEST_CASE("a deferred correction declares what was so, whatever its own day of effect") {
  auto deferred = of_its_day();
  deferred.effective = far;
  CHECK(end_of(awarded_and(misdated(), deferred), seen(day<2021, 6, 20>, late.known)) == ends{new_end});
}

TEST_CASE("a correction of an act that is not there is found, and so is one that says nothing") {
  const auto found = [](act_correction says, rule which) {
    return outcomes(awarded_and(misdated(), erratum(std::move(says))).as_of(late), "errata", which);
  };
  CHECK(found({.of = "nowhere", .on = true_day}, rule::REF_1) == list_of{outcome::violated});
  CHECK(found({.of = "x", .on = true_day}, rule::REF_1) == list_of{outcome::satisfied});
  CHECK(found({.of = "x"}, rule::REF_8) == list_of{outcome::violated});
  CHECK(found({.of = "x", .on = true_day}, rule::REF_8) == list_of{outcome::satisfied});
}

TEST_CASE("acts that correct each other's data are refused, and so is a control that an act's order does not know") {
  const auto circle = dossier::of(erratum({.of = "b", .on = true_day}, "a"), erratum({.of = "a", .on = true_day}, "b"));
  REQUIRE(!circle);
  CHECK(circle.error().code == errc::acts_in_a_circle);
  const auto own = dossier::of(erratum({.of = "a", .on = true_day}, "a"));
  REQUIRE(!own);
  auto british = misdated();
  british.legal_order = legal_order::other;
  british.control = control::not_stated;
  const auto abroad = dossier::of(british, erratum({.of = "x", .control = control::required}));
  REQUIRE(!abroad);
  CHECK(abroad.error().code == errc::control_of_another_order);
}

TEST_CASE("an answer shows the correction by which the acts that it rests on read, and names them so") {
  const auto notice = awarded_and(misdated(), of_its_day());
  const auto when = seen(day<2021, 6, 20>, late.known);
  const auto given = notice.as_of(when).ask({.field = field::deadline, .deadline = end_kind, .grant = "g"});
  REQUIRE(given);
  const auto why = explain(notice.as_of(when), *given);
  REQUIRE(why);
  REQUIRE(why->steps.size() >= 2);
  const auto step =
      std::find_if(why->steps.begin(), why->steps.end(), [](const auto& one) { return one.id == "errata"; });
  REQUIRE(step != why->steps.end());
  CHECK(step->part == part::corrects);
  CHECK(step->proof == proof::proven);
  CHECK(step->depth == 1);
  const auto moved = std::find_if(why->steps.begin(), why->steps.end(), [](const auto& one) { return one.id == "x"; });
  REQUIRE(moved != why->steps.end());
  CHECK(moved->act.on == partial_date(true_day));
  const auto text = wording::premesse(*why, notice, language::italian);
  REQUIRE(text);
  CHECK(text->find("n. 123 del 5 giugno 2021") != std::string::npos);
  CHECK(text->find("5 luglio 2021") == std::string::npos);
}

TEST_CASE("a correction that another overrides is told so") {
  const auto second = erratum({.of = "x", .on = day<2021, 6, 10>}, "second", day<2021, 9, 1>);
  const auto notice = awarded_and(misdated(), of_its_day(), second);
  const auto reasons = why_not(notice.as_of(late), "errata", 0, std::nullopt);
  REQUIRE(reasons);
  REQUIRE(reasons->size() == 1);
  CHECK(reasons->front().obstacle == obstacle::superseded);
  const auto of_second = why_not(notice.as_of(late), "second", 0, std::nullopt);
  REQUIRE(of_second);
  CHECK(of_second->empty());
}

TEST_CASE("the fast ways and the portfolio say what the snapshot says, on both clocks") {
  const auto notice = awarded_and(misdated(), decree("y", day<2021, 6, 20>, {to(far)}), of_its_day());
  const named_dossier only[] = {{"n", notice}};
  const auto all = portfolio::compile(only, readings::documents());
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  for (const date in_force : {day<2021, 6, 4>, true_day, day<2021, 6, 20>, written_day, late.in_force}) {
    for (const date known : {day<2021, 6, 4>, written_day, before_it, erratum_on, late.known}) {
      const auto at = notice.as_of(seen(in_force, known));
      const auto whole = at.ask(asked);
      const auto brief = at.value_of(asked);
      CHECK(bool(whole) == bool(brief));
      if (!whole || !brief) continue;
      CHECK(brief->status == whole->status());
      const auto of_all = all.deadline(all.grants()[0], end_kind, {in_force, known});
      CHECK(of_all.told == told_as::known);
      REQUIRE(whole->status() == status::known);
      CHECK(of_all.day == std::get<deadline_time>(*whole->if_known()).on.days());
    }
  }
}

TEST_CASE("a timeline turns on the corrected days, and a difference shows what a correction changes") {
  const auto notice = awarded_and(misdated(), of_its_day());
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  const auto line = timeline(notice.as_of(late), asked);
  CHECK(std::any_of(line.begin(), line.end(), [](const stretch& one) { return one.from == true_day; }));
  CHECK(std::none_of(line.begin(), line.end(), [](const stretch& one) { return one.from == written_day; }));
  const auto day_between_them = day<2021, 6, 20>;
  const auto changes =
      difference(notice.as_of(seen(day_between_them, before_it)), notice.as_of(seen(day_between_them, erratum_on)));
  CHECK(std::any_of(changes.begin(), changes.end(), [&](const changed_field& one) { return one.what == asked; }));
}

TEST_CASE(
    "a snapshot's dossier has its acts as they read then, is of the same content, and grows from what is written") {
  const auto notice = awarded_and(misdated(), of_its_day());
  const auto seen_late = notice.as_of(late).dossier();
  CHECK(seen_late.find_act("x")->reference.on == partial_date(true_day));
  CHECK(seen_late.hash() == notice.hash());
  CHECK(seen_late.as_of(seen(late.in_force, before_it)).dossier().find_act("x")->reference.on ==
        partial_date(written_day));
  const auto more = seen_late.with(decree("z", day<2021, 9, 1>, {}));
  REQUIRE(more);
  CHECK(more->find_act("x")->reference.on == partial_date(written_day));
  const auto fewer = seen_late.without("errata");
  REQUIRE(fewer);
  CHECK(*fewer == awarded_and(misdated()));
}

TEST_CASE("a preview of a correction shows what it changes") {
  const auto notice = awarded_and(misdated());
  const auto made = preview(notice, {of_its_day()}, seen(day<2021, 6, 20>, day<2021, 7, 31>));
  REQUIRE(made);
  const question asked{.field = field::deadline, .deadline = end_kind, .grant = "g"};
  CHECK(std::any_of(made->changes.begin(), made->changes.end(),
                    [&](const changed_field& one) { return one.what == asked; }));
}

TEST_CASE("two registers find an act by its written or by its corrected data") {
  auto other = decree("dd-123", true_day, {to(new_end)}, "123");
  const auto ours = awarded_and(misdated(), of_its_day());
  for (const auto& [first, second] : {std::pair(ours, awarded_and(other)), std::pair(awarded_and(other), ours)}) {
    const auto both = merge(first, second);
    REQUIRE(both);
    CHECK(both->renamed.size() == 1);
    CHECK(both->differ.empty());
    CHECK(end_of(both->dossier, seen(day<2021, 6, 20>, late.known)) == ends{new_end});
  }
}

TEST_CASE("of what one act corrects twice, the later provision stands") {
  auto twice = of_its_day();
  twice.provisions.insert(twice.provisions.begin(), act_correction{.of = "x", .on = day<2021, 6, 1>});
  const auto notice = awarded_and(misdated(), twice);
  CHECK(standing_of(notice, "x", seen(true_day, late.known)) == places{standing::in_force});
  CHECK(standing_of(notice, "x", seen(*add_days(true_day, -1), late.known)) == places{standing::not_adopted});
}

TEST_CASE("an audit reads the numbers of other acts as they were known on the day of each") {
  const auto y = decree("y", erratum_on, {}, "6");
  const auto twins = [](const dossier& notice) {
    std::vector<std::string> all;
    for (const auto& one : audit(notice, readings::documents())) {
      if (one.rule == rule::REF_2 && one.outcome == outcome::violated) all.push_back(notice.acts()[*one.act].id);
    }
    return all;
  };
  const auto x = decree("x", erratum_on, {to(new_end)}, "5");
  const auto to_6 = act_correction{.of = "x", .number = "6"};
  CHECK(twins(awarded_and(x, y, erratum(to_6, "errata", before_it))) == std::vector<std::string>{"x", "y"});
  CHECK(twins(awarded_and(x, y, erratum(to_6, "errata", far))) == std::vector<std::string>{"x"});
  CHECK(twins(awarded_and(x, y, erratum({.of = "x", .number = "7"}, "errata", before_it))).empty());
}

TEST_CASE("an audit grows as the acts of which others correct the numbers") {
  const auto many = [](int acts, bool each_by_its_own) {
    std::vector<act> all = {founding()};
    std::vector<provision> errata;
    for (int n = 0; n < acts; ++n) {
      const auto on = *add_days(day<2020, 2, 1>, n);
      award made{.grants = {{.name = nth_id(n), .award = euros<1>}}};
      all.push_back(decree(nth_id(n), on, {std::move(made)}, std::to_string(n)));
      const act_correction says{.of = nth_id(n), .number = std::to_string(n + 1)};
      if (each_by_its_own) all.push_back(erratum(says, "e" + std::to_string(n), *add_days(on, 10)));
      errata.emplace_back(says);
    }
    if (!each_by_its_own) all.push_back(decree("errata", *add_days(day<2020, 2, 1>, acts), std::move(errata)));
    return *dossier::of(all);
  };
  const auto audited = [&](int acts, bool each_by_its_own) {
    const auto notice = many(acts, each_by_its_own);
    return bytes_asked_for_by([&] { CHECK_FALSE(audit(notice, readings::documents()).empty()); });
  };
  CHECK(audited(256, false) < 3 * audited(128, false));
  CHECK(audited(256, true) < 3 * audited(128, true));
}
