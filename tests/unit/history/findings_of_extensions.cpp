// SPDX-License-Identifier: BSL-1.0
// What the rules on extensions say of the acts of a dossier: the programme's limit, the caps that somebody states, the
// days that acts fix.
#include "../../../examples/prima/prima_notice.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

// PRIMA with its second extension adopted on some day, to some day.
dossier prima_extended(partial_date adopted, new_term to_day) {
  act second = prima_second_extension();
  second.reference.on = adopted;
  for (auto& one : second.provisions) {
    if (auto* extends = std::get_if<extension>(&one)) extends->to = to_day;
  }
  return of(prima_acts(second));
}

finding expenditure_of(const dossier& notice, std::string_view id = "second-extension", const as_of& when = late) {
  const auto all = about(notice.as_of(when), id, rule::EXT_4);
  REQUIRE(!all.empty());
  for (auto one : all) {  // the same of the notice and of each grant
    one.grant = all.front().grant;
    CHECK(one == all.front());
  }
  return all.front();
}

act charged_to(stated<programme> fund) {
  act notice = founding();
  std::get<establishment>(notice.provisions.front()).notice.programme = fund;
  return notice;
}

constexpr as_of in_2023 = {day<2023, 1, 1>, day<2023, 1, 1>, readings::documents()};

}  // namespace

TEST_CASE("EXT-4 of a dossier: an end on 31 March 2023 exceeds the limit of AMIF until 11 April 2022") {
  const auto decided_in_2021 = expenditure_of(prima_extended(day<2021, 3, 19>, day<2023, 3, 31>), "second-extension");
  CHECK(decided_in_2021.outcome == outcome::violated);
  CHECK(decided_in_2021.measured == measure(day<2023, 3, 31>));
  CHECK(decided_in_2021.limit == measure(day<2022, 12, 31>));
  CHECK(decided_in_2021.law_of == day<2021, 3, 19>);
  CHECK(expenditure_of(prima_extended(day<2022, 4, 11>, day<2023, 3, 31>), "second-extension", in_2023).outcome ==
        outcome::violated);
  for (const auto adopted : {day<2022, 4, 12>, day<2022, 5, 1>}) {
    const auto says = expenditure_of(prima_extended(adopted, day<2023, 3, 31>), "second-extension", in_2023);
    CHECK(says.outcome == outcome::satisfied);
    CHECK(says.limit == measure(day<2024, 6, 30>));
  }
  CHECK(expenditure_of(prima_extended(day<2021, 3, 19>, day<2022, 6, 30>)).outcome == outcome::satisfied);
}

TEST_CASE("EXT-4 and EXT-10 of a dossier: the limit is the programme's, or of another the notice's own") {
  const auto ending = [](programme fund, date end, stated<date> limit = not_stated) {
    auto notice = charged_to(fund);
    auto& whole = std::get<establishment>(notice.provisions.front()).notice;
    whole.deadlines = whole.deadlines.with(deadline_kind::expenditure_limit, limit);
    return of(notice, awarding({"g"}), decree("x", day<2022, 5, 1>, {to(end)}));
  };
  const auto later = as_of{day<2023, 1, 1>, day<2023, 1, 1>, readings::documents()};
  CHECK(expenditure_of(ending(programme::esf_2014_2020, day<2024, 1, 1>), "x", later).outcome == outcome::violated);
  CHECK(expenditure_of(ending(programme::none, day<2024, 1, 1>), "x", later).outcome == outcome::not_applicable);
  CHECK(expenditure_of(ending(programme::other, day<2024, 1, 1>), "x", later).missing == fact::expenditure_limit);
  CHECK(expenditure_of(ending(programme::other, day<2024, 1, 1>, day<2023, 12, 31>), "x", later).outcome ==
        outcome::violated);
  CHECK(expenditure_of(ending(programme::other, day<2023, 12, 31>, day<2023, 12, 31>), "x", later).outcome ==
        outcome::satisfied);
  const auto late_payments = [&](programme fund, date end) {
    return about(ending(fund, end).as_of(later), "x", rule::EXT_10).size();
  };
  CHECK(late_payments(programme::amif_2014_2020, day<2024, 6, 30>) == 2);  // of the notice, and of its grant
  CHECK(late_payments(programme::amif_2014_2020, day<2024, 6, 29>) == 0);
  CHECK(late_payments(programme::esf_2014_2020, day<2023, 12, 31>) == 2);
}

TEST_CASE("EXT-4 of a dossier: undetermined, for want of the programme, of the day decided, of the new end") {
  const auto april = prima_extended(*partial_date::month(2022, 4), day<2023, 3, 31>);
  CHECK(expenditure_of(april, "second-extension", in_2023).missing == fact::adoption_day);
  const auto unsaid = of(founding(), decree("x", day<2021, 1, 1>, {to(day<2022, 1, 1>)}));
  CHECK(expenditure_of(unsaid, "x").outcome == outcome::undetermined);
  CHECK(expenditure_of(unsaid, "x").missing == fact::programme);
  // By a period from a day that nobody states.
  const extension more{
      .which = end_kind, .to = new_term::by(months<6>, month_rounding::down), .reach = reach::only({"g"})};
  act notice = charged_to(programme::amif_2014_2020);
  std::get<establishment>(notice.provisions.front()).notice.deadlines = {};
  const auto from_nowhere = of(notice, awarding({"g"}), decree("x", day<2021, 1, 1>, {more}));
  CHECK(expenditure_of(from_nowhere, "x").missing == fact::new_end);
}

TEST_CASE("EXT-4 of a dossier: an end by a period, from each day that may be in force") {
  const extension six_months{
      .which = end_kind, .to = new_term::by(months<6>, month_rounding::down), .reach = reach::every_grant()};
  const auto to_limit = to(day<2022, 6, 30>);
  const auto notice =
      of(charged_to(programme::amif_2014_2020), decree("first", day<2021, 1, 1>, {to_limit}),
         decree("second", day<2021, 2, 1>, {six_months}), decree("third", day<2021, 2, 2>, {six_months}));
  CHECK(expenditure_of(notice, "second").outcome == outcome::satisfied);
  CHECK(expenditure_of(notice, "second").measured == measure(day<2022, 12, 30>));
  CHECK(expenditure_of(notice, "third").outcome == outcome::violated);
  // Whether the first came before is open: within the limit if it did not, and if it did.
  const auto open = of(charged_to(programme::amif_2014_2020), decree("first", *partial_date::year(2021), {to_limit}),
                       decree("second", day<2021, 2, 1>, {six_months}));
  CHECK(expenditure_of(open, "second").outcome == outcome::satisfied);
  CHECK(expenditure_of(open, "second").measured == measure());
}

TEST_CASE("EXT-4 of a dossier: not applicable before the programme had a law; not asked of another time limit") {
  const act notice = [] {
    act early = charged_to(programme::amif_2014_2020);
    early.reference.on = day<2014, 1, 10>;
    return early;
  }();
  const auto before_any = of(notice, decree("x", day<2014, 5, 20>, {to(day<2023, 3, 31>)}));
  CHECK(expenditure_of(before_any, "x").outcome == outcome::not_applicable);
  const extension report{.which = deadline_kind::final_report, .to = day<2025, 1, 1>, .reach = reach::every_grant()};
  CHECK(about(of(notice, decree("x", day<2021, 1, 1>, {report})).as_of(late), "x", rule::EXT_4).empty());
}

namespace {

list_of caps_of(const dossier& notice, std::string_view id, const extension_caps& caps) {
  const auto at = notice.as_of(late);
  list_of all;
  for (const auto& one : at.findings(caps)) {
    if (one.rule == rule::EXT_6 && notice.acts()[*one.act].id == id) all.push_back(one.outcome);
  }
  return all;
}

constexpr extension_caps one_year{.longest = longest_extension{months<12>, month_rounding::down}};
constexpr extension_caps at_most_two{.most = 2};

}  // namespace

TEST_CASE("EXT-6 of a dossier: from the first day set for the term, whatever extensions came between") {
  const auto notice =
      of(founding(), decree("1", day<2021, 1, 1>, {to(day<2021, 12, 31>)}),
         decree("2", day<2021, 2, 1>, {to(day<2022, 6, 30>)}), decree("3", day<2021, 3, 1>, {to(day<2022, 7, 1>)}));
  CHECK(caps_of(notice, "1", one_year) == list_of{outcome::satisfied});
  CHECK(caps_of(notice, "2", one_year) == list_of{outcome::satisfied});
  CHECK(caps_of(notice, "3", one_year) == list_of{outcome::violated});
  CHECK(caps_of(notice, "2", at_most_two) == list_of{outcome::satisfied});
  CHECK(caps_of(notice, "3", at_most_two) == list_of{outcome::violated});
  for (const auto* id : {"1", "2", "3"}) {
    CHECK(caps_of(notice, id, extension_caps::none()) == list_of{outcome::not_applicable});
    CHECK(outcomes(notice.as_of(late), id, rule::EXT_6) == list_of{outcome::not_applicable});
  }
}

TEST_CASE("EXT-6 of a dossier: undetermined, where days leave open which came first, and where no day was set") {
  const auto at_most_one = extension_caps{.most = 1};
  const auto open = of(founding(), decree("1", *partial_date::month(2021, 1), {to(day<2021, 12, 31>)}),
                       decree("2", *partial_date::month(2021, 1), {to(day<2022, 1, 31>)}));
  CHECK(caps_of(open, "1", at_most_one) == list_of{outcome::undetermined});
  CHECK(caps_of(open, "1", at_most_two) == list_of{outcome::satisfied});  // first or second
  const auto nowhere = of(awarding({"g"}), decree("1", day<2021, 1, 1>, {to(day<2021, 12, 31>, reach::only({"g"}))}));
  CHECK(caps_of(nowhere, "1", one_year) == list_of{outcome::undetermined});
  CHECK(caps_of(nowhere, "1", at_most_one) == list_of{outcome::satisfied});
}

TEST_CASE("EXT-6 of a dossier: what does not count") {
  const auto at_most_one = extension_caps{.most = 1};
  const auto first = decree("1", day<2021, 1, 1>, {to(day<2021, 12, 31>, reach::only({"h"}))});
  const auto second = decree("2", day<2021, 2, 1>, {to(day<2022, 6, 30>, reach::only({"g", "h"}))});
  // An extension of another grant, an annulled one, one of the window before the last.
  CHECK(caps_of(of(awarding({"g", "h"}), first, second), "2", at_most_one) ==
        list_of{outcome::satisfied, outcome::violated});
  const auto annulled = decree("no", day<2021, 1, 20>, {annulment{"1", annulment_effect::ex_tunc}});
  CHECK(caps_of(of(awarding({"g", "h"}), first, second, annulled), "2", at_most_one) ==
        list_of{outcome::satisfied, outcome::satisfied});
  const auto window_to = [](date last) {
    return extension{.which = deadline_kind::applications_close, .to = last, .reach = reach::no_grant()};
  };
  const auto reopened =
      of(founding(), decree("open", day<2020, 2, 1>, {window_opening{day<2020, 2, 2>, day<2020, 3, 1>}}),
         decree("more", day<2020, 2, 20>, {window_to(day<2020, 4, 1>)}),
         decree("again", day<2020, 6, 1>, {window_reopening{day<2020, 6, 2>, day<2020, 7, 1>}}),
         decree("longer", day<2020, 6, 20>, {window_to(day<2020, 8, 1>)}));
  CHECK(caps_of(reopened, "longer", at_most_one) == list_of{outcome::satisfied});
  CHECK(caps_of(reopened, "longer", {.longest = longest_extension{months<1>, month_rounding::down}}) ==
        list_of{outcome::satisfied});
}

TEST_CASE("EXT-7 of a dossier: each day that an act fixes, by the holidays of Italy") {
  const auto fixed = [](const provision& says) {
    return about(of(founding(), decree("x", day<2021, 1, 1>, {says})).as_of(late), "x", rule::EXT_7);
  };
  const auto christmas = fixed(to(day<2021, 12, 25>));
  REQUIRE(christmas.size() == 1);
  CHECK(christmas[0].outcome == outcome::satisfied);
  CHECK(christmas[0].measured == measure(day<2021, 12, 25>));
  CHECK(fixed(to(day<2021, 12, 31>)).front().outcome == outcome::not_applicable);  // a Friday
  CHECK(fixed(to(day<2200, 1, 1>)).front().missing == fact::holidays);
  CHECK(
      fixed(extension{
                .which = end_kind, .to = new_term::by(months<1>, month_rounding::down), .reach = reach::every_grant()})
          .empty());
  const auto window = fixed(window_opening{day<2020, 6, 2>, not_stated});  // Republic Day
  REQUIRE(window.size() == 1);
  CHECK(window[0].outcome == outcome::satisfied);
  const auto again = fixed(window_reopening{day<2020, 6, 1>, day<2020, 6, 7>});  // a Monday and a Sunday
  REQUIRE(again.size() == 2);
  CHECK(again[0].outcome == outcome::not_applicable);
  CHECK(again[1].outcome == outcome::satisfied);
  notice with_window{.number = "1", .title = "Avviso"};
  with_window.deadlines = {{deadline_kind::applications_close, day<2020, 6, 7>}};
  CHECK(fixed(establishment{with_window}).size() == 1);
}

TEST_CASE("EXT-7 of a dossier: by the holidays as they were known") {
  // St Francis is a holiday again from 2026, by a law published in October 2025. 4 October 2027 is a Monday.
  const auto notice = of(founding(), decree("x", day<2021, 1, 1>, {to(day<2027, 10, 4>)}));
  CHECK(outcomes(notice.as_of(on_the_day(day<2024, 1, 1>)), "x", rule::EXT_7) == list_of{outcome::not_applicable});
  CHECK(outcomes(notice.as_of(on_the_day(day<2026, 1, 1>)), "x", rule::EXT_7) == list_of{outcome::satisfied});
}

TEST_CASE("EXT-8 of a dossier is not asked of what was adopted after the term: that is no extension") {
  const auto notice = of(founding(), decree("x", day<2021, 7, 1>, {to(day<2022, 6, 30>)}));
  CHECK(outcomes(notice.as_of(late), "x", rule::EXT_1) == list_of{outcome::violated});
  CHECK(outcomes(notice.as_of(late), "x", rule::EXT_8) == list_of{outcome::not_applicable});
  act registered_late = decree("x", day<2021, 6, 1>, {to(day<2022, 6, 30>)});
  registered_late.control = control::required;
  registered_late.registration = registration{.on = day<2021, 7, 1>};
  CHECK(outcomes(of(founding(), registered_late).as_of(late), "x", rule::EXT_8) == list_of{outcome::violated});
}

TEST_CASE("EXT-3 where an act annuls another from a day that is open: it cannot come both early and late") {
  // As of 1 June 2020: an act of May to July annuls the one of August if it has come by then, and only then could it be
  // the last; but then it comes before the one of 10 June. So the day before is that of June or that of August.
  constexpr auto from_may_to_july = day_between<2020, 5, 1, 2020, 7, 31>;
  const auto of_june = decree("june", day<2020, 6, 10>, {to(day<2021, 3, 31>)}, "2");
  const auto annulling =
      decree("annuls", from_may_to_july,
             {to(day<2021, 4, 30>), annulment{.of = "august", .effect = annulment_effect::ex_nunc}}, "3");
  const auto of_august = decree("august", day<2020, 8, 10>, {to(day<2021, 5, 31>)}, "4");
  const auto said = [&](date from) {
    const auto notice = of(founding(), of_june, annulling, of_august,
                           decree("x", day<2020, 9, 1>, {to(day<2021, 12, 31>, reach::every_grant(), from)}, "5"));
    return outcomes(notice.as_of(seen(day<2020, 6, 1>, day<2021, 1, 1>)), "x", rule::EXT_3);
  };
  CHECK(said(day<2021, 4, 30>) == list_of{outcome::violated});
  CHECK(said(day<2021, 3, 31>) == list_of{outcome::undetermined});
  CHECK(said(day<2021, 5, 31>) == list_of{outcome::undetermined});
}
