// SPDX-License-Identifier: BSL-1.0
// What comes to a grant after it has ended: nothing happens to it, until it is awarded anew. And what its end lets
// stay.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

const date report_day = day<2021, 9, 30>;
const date ended_on = day<2020, 6, 1>;
const date after = day<2020, 9, 1>;
const party lead = {.entity = "Lead"};
const party school = {.entity = "School"};

act with_terms(date on, std::string id = "award") {
  grant one{.name = "g", .partnership = partnership{.lead = lead}, .award = euros<5>};
  one.deadlines = deadlines{}.with(end_kind, old_end).with(report_kind, report_day);
  return decree(std::move(id), on, {award{.grants = {one}}});
}
act again(date on) { return decree("again", on, {award{.grants = {{.name = "g", .award = euros<5>}}}}); }
act ending(provision how, std::string id = "end", partial_date on = ended_on) {
  return decree(std::move(id), on, {std::move(how)});
}
act moves_report(date on, date to) {
  return decree("move", on, {extension{.which = report_kind, .to = to, .reach = reach::only({"g"})}});
}
ends report_of(const dossier& notice, const as_of& when = late) {
  return list(notice.as_of(when).grant("g").deadline(report_kind));
}
dates happened(const dossier& notice, milestone what, const as_of& when = late) {
  return list(notice.as_of(when).grant("g").milestone(what));
}
std::size_t partners_of(const dossier& notice) {
  const auto given = notice.as_of(late).grant("g").partnership();
  REQUIRE(given);
  const auto* members = given->if_known();
  REQUIRE(members != nullptr);
  return members->size();
}
bool is_in_the_way(const dossier& notice, std::string_view act, obstacle what) {
  const auto why = why_not(notice.as_of(late), act, 0, "g");
  REQUIRE(why);
  return std::any_of(why->begin(), why->end(), [&](const why_not_reason& one) { return one.obstacle == what; });
}

const dates none = {not_stated};

}  // namespace

TEST_CASE("S4: the report's term stays where the act that ends the grant says so, and nothing moves it then") {
  for (const auto& how : {provision(waiver{{"g"}, true}), provision(revocation{{"g"}, true})}) {
    const auto ended = of(founding(), with_terms(day<2020, 2, 1>), ending(how));
    CHECK(report_of(ended) == ends{report_day});
    CHECK(end_of(ended, late) == no_end);
    CHECK(report_of(*ended.with(moves_report(day<2020, 9, 1>, far))) == ends{report_day});
    const auto moved_before = *ended.with(moves_report(day<2020, 3, 1>, far));
    CHECK(report_of(moved_before) == ends{far});
    CHECK(!is_in_the_way(moved_before, "move", obstacle::grant_ended));
    CHECK(is_in_the_way(*ended.with(moves_report(day<2020, 9, 1>, far)), "move", obstacle::grant_ended));
  }
  const auto ended = of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}}));
  CHECK(report_of(ended) == no_end);
  CHECK(is_in_the_way(*ended.with(moves_report(day<2020, 3, 1>, far)), "move", obstacle::grant_ended));
}

TEST_CASE("S4: a grant ends once: a second end neither ends the report's term nor keeps it") {
  const auto both = [](bool first, bool second) {
    return of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}, first}),
              ending(revocation{{"g"}, second}, "end2", day<2020, 7, 1>));
  };
  CHECK(report_of(both(true, false)) == ends{report_day});
  CHECK(report_of(both(false, true)) == no_end);
  // Which of the two came first, nobody knows.
  const auto june = *partial_date::month(2020, 6);
  const auto either = of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}, true}, "end", june),
                         ending(revocation{{"g"}}, "end2", june));
  CHECK(report_of(either) == ends{report_day, not_stated});
}

TEST_CASE("S4: a grant that is awarded anew has no term of the report that was kept") {
  const auto anew = of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}, true}), again(day<2020, 10, 1>));
  CHECK(report_of(anew) == no_end);
  CHECK(report_of(anew, on_the_day(day<2020, 9, 30>)) == ends{report_day});
  CHECK(end_of(anew, late) == ends{old_end});
}

TEST_CASE("S4: neither agreement nor start nor closing of a grant that has ended") {
  const std::pair<milestone, provision> all[] = {
      {milestone::agreement_signed, agreement_signing{"g"}},
      {milestone::activities_started, start_of_activities{"g", day<2020, 5, 1>}},
      {milestone::closed, closing{reach::only({"g"})}},
      {milestone::closed, closing{reach::every_grant()}},
  };
  for (const auto& [what, says] : all) {
    for (const auto& how : {provision(waiver{{"g"}}), provision(revocation{{"g"}})}) {
      const auto ended = of(founding(), with_terms(day<2020, 2, 1>), ending(how));
      const auto then = *ended.with(decree("x", after, {says}));
      CHECK(happened(then, what) == none);
      CHECK(is_in_the_way(then, "x", obstacle::grant_ended));
      // Not if it is awarded anew before, nor if its end is annulled; and what has happened before it ended has.
      CHECK(happened(*then.with(again(day<2020, 8, 1>)), what) != none);
      CHECK(happened(*then.with(again(day<2020, 10, 1>)), what) == none);
      CHECK(happened(*then.with(decree("y", day<2020, 10, 1>, {annulment{"end", annulment_effect::ex_tunc}})), what) !=
            none);
      CHECK(happened(*ended.with(decree("x", day<2020, 5, 1>, {says})), what) == dates{day<2020, 5, 1>});
      CHECK(happened(*then.with(decree("z", day<2020, 3, 1>, {says})), what).front() != not_stated);
    }
  }
  const auto closed = *of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}}))
                           .with(decree("x", after, {closing{reach::every_grant()}}));
  CHECK(list(closed.as_of(late).notice().milestone(milestone::closed)) == dates{after});
}

TEST_CASE("S4: started in the month in which the grant ended: on a day before that, or not at all") {
  const auto june = *partial_date::month(2020, 6);
  const auto either = of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}}, "end", june),
                         decree("x", day<2020, 6, 15>, {start_of_activities{"g"}}));
  CHECK(happened(either, milestone::activities_started) == dates{day<2020, 6, 15>, not_stated});
}

TEST_CASE("S4: a start that came after the end does not hold up what is spent once it is awarded anew") {
  const auto spends = [](const dossier& notice) {
    return list(notice.as_of(late).grant("g").may_spend(day<2020, 11, 1>));
  };
  const auto begun = of(founding(), awarding({"g"}), ending(waiver{{"g"}}), again(day<2020, 10, 1>));
  const auto starts = [](date on) { return decree("x", on, {start_of_activities{"g", day<2020, 12, 1>}}); };
  CHECK(spends(begun) == truths{true});
  CHECK(spends(*begun.with(starts(day<2020, 9, 1>))) == truths{true});
  CHECK(spends(*begun.with(starts(day<2020, 10, 15>))) == truths{false});
}

TEST_CASE("S4: who carries out a grant that has ended does not change, until it is awarded anew") {
  const provision joins = partner_change{"g", joining{{.who = school, .role = partner_role::partner}}};
  for (const auto& how : {provision(waiver{{"g"}}), provision(revocation{{"g"}})}) {
    const auto ended = of(founding(), with_terms(day<2020, 2, 1>), ending(how));
    const auto then = *ended.with(decree("x", after, {joins}));
    CHECK(partners_of(then) == 1);
    CHECK(is_in_the_way(then, "x", obstacle::grant_ended));
    CHECK(partners_of(*ended.with(decree("x", day<2020, 5, 1>, {joins}))) == 2);
    CHECK(!is_in_the_way(*ended.with(decree("x", day<2020, 5, 1>, {joins})), "x", obstacle::grant_ended));
    CHECK(partners_of(*then.with(again(day<2020, 8, 1>))) == 2);
    CHECK(partners_of(*then.with(again(day<2020, 10, 1>))) == 1);
  }
  // A grant that is closed has not ended so.
  const auto closed = of(founding(), with_terms(day<2020, 2, 1>), ending(closing{reach::only({"g"})}));
  CHECK(partners_of(*closed.with(decree("x", after, {joins}))) == 2);
  // Nobody knows which came first.
  const auto june = *partial_date::month(2020, 6);
  const auto either =
      of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}}, "end", june), decree("x", june, {joins}));
  CHECK(list(either.as_of(late).grant("g").partnership()).size() == 2);
}

TEST_CASE("S4: an audit judges who carries a grant out as findings do, once it has ended") {
  const provision joins = partner_change{"g", joining{{.who = school, .role = partner_role::partner}}};
  const provision leaves = partner_change{"g", leaving{.who = school, .role = partner_role::partner}};
  const auto notice = of(founding(), with_terms(day<2020, 2, 1>), ending(waiver{{"g"}}), decree("x", after, {joins}),
                         decree("y", day<2020, 10, 1>, {leaves}));
  const auto found = [](std::vector<finding> all) {
    std::erase_if(all, [](const finding& one) { return one.grant != 0U; });
    return all;
  };
  const auto by_audit = found(audit(notice, late.readings));
  CHECK(!by_audit.empty());
  CHECK(by_audit == found(notice.as_of(late).findings()));
}

TEST_CASE("a grant that two acts of one day revoke, of which nothing tells the order, has no term left") {
  const auto revokes = [](std::string id) {
    return decree(std::move(id), day<2021, 4, 8>, {revocation{.grants = {"g"}}});
  };
  const auto notice = of(founding(), awarding({"g"}), revokes("x1"), revokes("x2"));
  CHECK(end_of(notice, late) == no_end);
  CHECK(end_of(notice, on_the_day(day<2021, 4, 7>)) == ends{old_end});
  CHECK(list(notice.as_of(late).grant("g").standing()) == courses{grant_standing::revoked});
  auto waives = revokes("x2");
  waives.provisions = {waiver{.grants = {"g"}}};
  CHECK(end_of(of(founding(), awarding({"g"}), revokes("x1"), waives, revokes("x3")), late) == no_end);
}
