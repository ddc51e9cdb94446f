// SPDX-License-Identifier: BSL-1.0
// Errata corrige: an act is read as it should have been written, from its beginning. Whoever asks as known before the
// correction still gets what was believed.
#include <doctest/doctest.h>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

constexpr date wrong_end = day<2021, 11, 30>;
constexpr date right_end = day<2021, 12, 31>;
constexpr date corrected_on = day<2021, 3, 1>;
constexpr date before_correction = day<2021, 2, 28>;

// Adopted on 1 January 2021, with a slip of the pen in both provisions.
act with_slips() {
  return decree("x", day<2021, 1, 1>,
                {to(wrong_end), top_up{top_up_target::each_grant, euros<5>, reach::every_grant()}});
}
top_up of_seven() { return {top_up_target::each_grant, euros<7>, reach::every_grant()}; }
act errata(std::string id, partial_date on, std::vector<provision> corrections) {
  return decree(std::move(id), on, std::move(corrections));
}
act errata_of_date(date end, std::string id = "errata", partial_date on = corrected_on) {
  return errata(std::move(id), on, {correction{"x", 0, to(end)}});
}
act annulling(std::string id, std::string what) {
  return decree(std::move(id), day<2021, 4, 15>, {annulment{std::move(what), annulment_effect::ex_tunc}});
}
dossier with(const dossier& before, const act& more) {
  const auto made = before.with(more);
  REQUIRE(made);
  return *made;
}
dossier without(const dossier& before, std::string_view id) {
  const auto made = before.without(id);
  REQUIRE(made);
  return *made;
}
std::vector<why_not_reason> reasons(const dossier& notice, std::string_view id) {
  const auto all = why_not(notice.as_of(late), id, 0, "g");
  REQUIRE(all);
  return *all;
}
template <class... Acts>
dossier corrected(const Acts&... more) {
  return of(founding(), awarding({"g"}), with_slips(), more...);
}

}  // namespace

TEST_CASE("an erratum of a date: read so from the beginning, once it is known") {
  const auto notice = corrected(errata_of_date(right_end));
  CHECK(end_of(notice, late) == ends{right_end});
  // Known when the correction had come, of a day before it: the act never said otherwise.
  CHECK(end_of(notice, seen(day<2021, 1, 15>, corrected_on)) == ends{right_end});
  // As known before: what was believed, of any day.
  CHECK(end_of(notice, seen(day<2021, 1, 15>, before_correction)) == ends{wrong_end});
  CHECK(end_of(notice, seen(late.in_force, before_correction)) == ends{wrong_end});
  // And before the act itself had effect, what held before it.
  CHECK(end_of(notice, seen(day<2020, 12, 31>, corrected_on)) == ends{old_end});
}

TEST_CASE("an erratum of an amount: the sum moves, and what was believed stays answerable") {
  const auto notice = corrected(errata("errata", corrected_on, {correction{"x", 1, of_seven()}}));
  CHECK(top_ups_of(notice, seen(day<2021, 1, 15>, corrected_on)) == amounts{euros<7>});
  CHECK(top_ups_of(notice, seen(late.in_force, before_correction)) == amounts{euros<5>});
  CHECK(end_of(notice, late) == ends{wrong_end});  // of the other provision it says nothing
  CHECK(list(notice.as_of(late).grant("g").total()) == amounts{euros<17>});
}

TEST_CASE("an erratum of the endowment: 25,000,000, not 2,500,000") {
  auto founded = founding(euros<2'500'000>);
  auto notice = std::get<establishment>(founding(euros<25'000'000>).provisions[0]);
  const auto all = of(founded, awarding({"g"}), errata("errata", corrected_on, {correction{"notice", 0, notice}}));
  CHECK(list(all.as_of(late).notice().endowment()) == amounts{euros<25'000'000>});
  CHECK(list(all.as_of(late).notice().unallocated()) == amounts{euros<24'999'990>});
  CHECK(list(all.as_of(seen(late.in_force, before_correction)).notice().endowment()) == amounts{euros<2'500'000>});
  CHECK(end_of(all, late) == ends{old_end});
}

TEST_CASE("of two corrections of one provision the last prevails, in whatever order they are put") {
  const auto first = errata_of_date(right_end);
  const auto second = errata_of_date(day<2022, 1, 31>, "errata-2", day<2021, 4, 1>);
  for (const auto& notice : {corrected(first, second), corrected(second, first)}) {
    CHECK(end_of(notice, late) == ends{day<2022, 1, 31>});
    CHECK(end_of(notice, seen(late.in_force, day<2021, 3, 31>)) == ends{right_end});
    CHECK(end_of(notice, seen(late.in_force, before_correction)) == ends{wrong_end});
  }
}

TEST_CASE("within one erratum the later provision prevails") {
  const auto twice =
      errata("errata", corrected_on, {correction{"x", 0, to(right_end)}, correction{"x", 0, to(old_end)}});
  CHECK(end_of(corrected(twice), late) == ends{old_end});
}

TEST_CASE("two corrections of one day that nothing tells apart leave open which is right") {
  CHECK(end_of(corrected(errata_of_date(right_end), errata_of_date(day<2022, 1, 31>, "errata-2")), late) ==
        ends{right_end, day<2022, 1, 31>});
}

TEST_CASE("a provision can be corrected into one of another kind") {
  const auto notice = corrected(errata("errata", corrected_on, {correction{"x", 0, of_seven()}}));
  CHECK(end_of(notice, late) == ends{old_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<12>});
}

TEST_CASE("a correction of a provision that the act has not, or of an act that is not there, changes nothing") {
  const auto notice = corrected(
      errata("errata", corrected_on, {correction{"x", 2, to(right_end)}, correction{"no such act", 0, to(right_end)}}));
  CHECK(end_of(notice, late) == ends{wrong_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<5>});
}

TEST_CASE("a correction of a correction says what the first should have said") {
  const auto first = errata_of_date(right_end);
  const auto second = errata("errata-2", day<2021, 4, 1>, {correction{"errata", 0, to(day<2022, 1, 31>)}});
  const auto notice = corrected(first, second);
  CHECK(end_of(notice, late) == ends{day<2022, 1, 31>});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, day<2021, 4, 1>)) == ends{day<2022, 1, 31>});
  CHECK(end_of(notice, seen(late.in_force, day<2021, 3, 31>)) == ends{right_end});
  CHECK(end_of(notice, seen(late.in_force, before_correction)) == ends{wrong_end});

  SUBCASE("whatever the order in which the acts are filed, and when one is taken away and put back") {
    const auto later_first = with(with(corrected(), second), first);
    CHECK(later_first == notice);
    CHECK(end_of(later_first, late) == ends{day<2022, 1, 31>});
    const auto without_first = without(later_first, "errata");
    CHECK(end_of(without_first, late) == ends{wrong_end});
    CHECK(end_of(with(without_first, first), late) == ends{day<2022, 1, 31>});
    const auto without_all = without(notice, "x");
    CHECK(end_of(without_all, late) == ends{old_end});
    CHECK(end_of(with(without_all, with_slips()), late) == ends{day<2022, 1, 31>});
  }
  SUBCASE("and so on") {
    const auto third = errata("errata-3", day<2021, 5, 1>, {correction{"errata-2", 0, to(day<2022, 2, 28>)}});
    CHECK(end_of(corrected(first, second, third), late) == ends{day<2022, 2, 28>});
    CHECK(end_of(with(corrected(first, third), second), late) == ends{day<2022, 2, 28>});
    CHECK(end_of(corrected(first, third), late) == ends{right_end});  // there is no second to correct
  }
  SUBCASE("nothing, where the first does not work, or another of the same provision comes after it") {
    CHECK(end_of(corrected(first, second, annulling("no", "errata")), late) == ends{wrong_end});
    CHECK(end_of(corrected(first, second, errata_of_date(old_end, "errata-3", day<2021, 5, 1>)), late) ==
          ends{old_end});
  }
  SUBCASE("it is told, and why") {
    CHECK(reasons(notice, "errata-2").empty());
    const auto why = reasons(notice, "errata");
    REQUIRE(why.size() == 1);
    CHECK(why[0].obstacle == obstacle::corrected);
    CHECK(why[0].act == "errata-2");
    const auto given = notice.as_of(late).grant("g").end_of_activities();
    REQUIRE(given.has_value());
    const auto told = explain(notice.as_of(late), *given);
    REQUIRE(told.has_value());
    const auto is_of = [&](std::string_view id, std::uint32_t depth) {
      return std::any_of(told->steps.begin(), told->steps.end(), [&](const explanation_step& one) {
        return one.id == id && one.depth == depth && one.proof == proof::proven;
      });
    };
    CHECK(is_of("x", 0));
    CHECK(is_of("errata", 1));
    CHECK(is_of("errata-2", 1));
  }
}

TEST_CASE("an annulment is not corrected: what would be put in its place annuls nothing") {
  const auto of_annulment = errata("errata", day<2021, 5, 1>, {correction{"no", 0, to(right_end)}});
  const auto notice = corrected(annulling("no", "x"), of_annulment);
  CHECK(end_of(notice, late) == ends{old_end});
  const auto why = reasons(notice, "errata");
  REQUIRE_FALSE(why.empty());
  CHECK(why[0].obstacle == obstacle::nothing_on_record);
}

TEST_CASE("of two corrections the first is overtaken") {
  const auto notice = corrected(errata_of_date(right_end), errata_of_date(old_end, "errata-2", day<2021, 5, 1>));
  const auto why = reasons(notice, "errata");
  REQUIRE(why.size() == 1);
  CHECK(why[0].obstacle == obstacle::superseded);
  CHECK(why[0].act == "errata-2");
  CHECK(reasons(notice, "errata-2").empty());
}

TEST_CASE("an erratum without effect corrects nothing: it waits for its registration as any act does") {
  auto waiting = errata_of_date(right_end);
  waiting.control = control::required;
  waiting.registration = registration{.on = far};  // not yet
  CHECK(end_of(corrected(waiting), late) == ends{wrong_end});
  waiting.registration = registration{.on = day<2021, 5, 1>};
  CHECK(end_of(corrected(waiting), seen(late.in_force, day<2021, 4, 30>)) == ends{wrong_end});
  CHECK(end_of(corrected(waiting), seen(day<2021, 1, 15>, day<2021, 5, 1>)) == ends{right_end});
}

TEST_CASE("nobody knows of an erratum before it is adopted, though its record says so") {
  auto early = errata_of_date(right_end);
  early.known = day<2021, 1, 2>;
  CHECK(end_of(corrected(early), seen(late.in_force, before_correction)) == ends{wrong_end});
  CHECK(end_of(corrected(early), seen(late.in_force, corrected_on)) == ends{right_end});
}

TEST_CASE("an erratum of some day in March: known on a day of March, it may have come") {
  const auto notice = corrected(errata_of_date(right_end, "errata", *partial_date::month(2021, 3)));
  CHECK(end_of(notice, seen(late.in_force, before_correction)) == ends{wrong_end});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, day<2021, 3, 15>)) == ends{wrong_end, right_end});
  CHECK(end_of(notice, seen(day<2021, 1, 15>, day<2021, 3, 31>)) == ends{right_end});
}

TEST_CASE("an erratum of an award: the grant it names in place of another") {
  auto misnamed = awarding({"Trentino"});
  const auto renamed = errata("errata", corrected_on,
                              {correction{"award", 0, award{.grants = {{.name = "Trento", .award = euros<10>}}}}});
  const auto notice = of(founding(), misnamed, renamed);
  CHECK(list(notice.as_of(late).grant("Trento").award()) == amounts{euros<10>});
  CHECK(notice.as_of(late).grant("Trentino").award().error().code == errc::no_such_grant);
  const auto before = notice.as_of(seen(late.in_force, before_correction));
  CHECK(list(before.grant("Trentino").award()) == amounts{euros<10>});
  CHECK(before.grant("Trento").award().error().code == errc::no_such_grant);
}

TEST_CASE("an erratum of an adhesion: to time alone, not to the money too") {
  const auto offer =
      decree("offer", day<2021, 1, 1>,
             {to(right_end, reach::adhering()), top_up{top_up_target::each_grant, euros<5>, reach::adhering()}});
  const auto notice = of(founding(), awarding({"g"}), offer, adhesion_to("a", "g", "offer", election::time_and_money),
                         errata("errata", corrected_on, {correction{"a", 0, adhesion{"g", "offer", election::time}}}));
  CHECK(end_of(notice, late) == ends{right_end});
  CHECK(top_ups_of(notice, late) == amounts{euros<0>});
  CHECK(top_ups_of(notice, seen(late.in_force, before_correction)) == amounts{euros<5>});
}
