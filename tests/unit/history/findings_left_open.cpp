// SPDX-License-Identifier: BSL-1.0
// What the rules on windows, allotments, limits and awards say where acts leave open which came first, or are undone.
#include <doctest/doctest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace left_open {

namespace {

const as_of then = seen(far, far);

act annuls(partial_date on, std::string what) {
  return decree("no", on, {annulment{std::move(what), annulment_effect::ex_tunc}});
}
act of_number(std::string id, partial_date on, std::string number) {
  return decree(std::move(id), on, {establishment{{.number = std::move(number), .title = "Avviso"}}});
}
act window(std::string id, partial_date on, date opens, stated<date> closes) {
  window_opening made{opens, not_stated};
  if (const auto* last = closes.if_stated()) made.closes = *last;
  return decree(std::move(id), on, {made});
}
act allots(std::string id, partial_date on, std::vector<weighted_grant> among, euro amount = euros<10>) {
  return decree(std::move(id), on,
                {allotment{"more", amount, apportionment_method::largest_remainder, std::move(among)}});
}
act limiting(notice_limits limits, std::string id = "notice", partial_date on = day<2020, 1, 1>) {
  notice whole{.number = "1", .title = "Avviso", .endowment = euros<100'000>};
  whole.limits = std::move(limits);
  return decree(std::move(id), on, {establishment{whole}});
}
act giving(grant one, partial_date on = day<2020, 2, 1>) {
  return decree("award", on, {award{.grants = {std::move(one)}}});
}

}  // namespace

TEST_CASE("REF-3 of a dossier: the first establishment that stands is its notice; another number is another's") {
  const auto says = [](std::string_view id, const auto&... acts) {
    return outcomes(of(acts...).as_of(then), id, rule::REF_3);
  };
  const auto first = of_number("one", day<2020, 1, 1>, "1");
  CHECK(says("one", first).empty());
  CHECK(says("two", first, of_number("two", day<2020, 2, 1>, "2")) == list_of{outcome::violated});
  CHECK(says("two", first, of_number("two", day<2020, 2, 1>, "1")) == list_of{outcome::satisfied});
  CHECK(says("one", first, of_number("two", day<2019, 2, 1>, "2")) == list_of{outcome::violated});
  // Annulled, the first establishes nothing, and the second is the notice.
  CHECK(says("two", first, of_number("two", day<2020, 2, 1>, "2"), annuls(day<2020, 1, 15>, "one")).empty());
  // Of some day: whichever came first.
  const auto january = *partial_date::month(2020, 1);
  CHECK(says("two", of_number("one", january, "1"), of_number("two", january, "2")) == list_of{outcome::undetermined});
  auto both = first;
  both.provisions.push_back(of_number("", day<2020, 1, 1>, "2").provisions[0]);
  CHECK(says("one", both) == list_of{outcome::violated});
}

TEST_CASE("WIN-3 of a dossier: a suspension that ends before it begins, and days that nobody states") {
  const auto opened = window("w", day<2020, 1, 10>, day<2020, 2, 1>, day<2020, 3, 31>);
  const auto stops = [&](stated<deadline_time> from, stated<deadline_time> to) {
    return outcomes(of(founding(), opened, decree("s", day<2020, 2, 10>, {window_suspension{from, to}})).as_of(then),
                    "s", rule::WIN_3);
  };
  using enum outcome;
  CHECK(stops(day<2020, 2, 15>, day<2020, 2, 20>) == list_of{satisfied, satisfied});
  CHECK(stops(day<2020, 2, 15>, day<2020, 2, 15>) == list_of{satisfied, satisfied});
  CHECK(stops(day<2020, 2, 15>, day<2020, 2, 14>) == list_of{satisfied, violated});
  CHECK(stops(day<2020, 1, 31>, day<2020, 4, 1>) == list_of{violated, violated});
  CHECK(stops(not_stated, day<2020, 2, 20>) == list_of{undetermined, satisfied});
  CHECK(stops(day<2020, 2, 15>, not_stated) == list_of{satisfied, undetermined});
}

TEST_CASE("WIN-3 of a dossier: by each last day that the window may have, and of no window") {
  const auto opened = window("w", day<2020, 1, 10>, day<2020, 2, 1>, day<2020, 3, 31>);
  const auto longer = [](partial_date on) {
    return decree(
        "m", on,
        {extension{.which = deadline_kind::applications_close, .to = day<2020, 4, 30>, .reach = reach::no_grant()}});
  };
  const auto closing = [](date at, partial_date on) {
    return decree("c", on, {window_closing{.at = at, .because = closing_reason::other}});
  };
  const auto says = [&](date at, partial_date moved) {
    return only(of(founding(), opened, longer(moved), closing(at, day<2020, 3, 20>)), "c", rule::WIN_3, then);
  };
  CHECK(says(day<2020, 4, 15>, day<2020, 3, 19>).outcome == outcome::satisfied);
  CHECK(says(day<2020, 4, 15>, day<2020, 3, 21>).outcome == outcome::violated);
  CHECK(says(day<2020, 4, 15>, *partial_date::month(2020, 3)).outcome == outcome::undetermined);
  CHECK(says(day<2020, 3, 31>, *partial_date::month(2020, 3)).outcome == outcome::satisfied);
  CHECK(says(day<2020, 5, 1>, *partial_date::month(2020, 3)).outcome == outcome::violated);
  const auto none = only(of(founding(), closing(day<2020, 3, 1>, day<2020, 2, 1>)), "c", rule::WIN_3, then);
  CHECK(none.outcome == outcome::undetermined);
  CHECK(none.missing == fact::opening_day);
}

TEST_CASE("REO-1 of a dossier: by each last day that the window may have had") {
  const auto opened = window("w", day<2020, 1, 10>, day<2020, 2, 1>, day<2020, 3, 31>);
  const auto longer = [](partial_date on) {
    return decree(
        "m", on,
        {extension{.which = deadline_kind::applications_close, .to = day<2020, 4, 30>, .reach = reach::no_grant()}});
  };
  const auto again = [](date on) { return decree("again", on, {window_reopening{day<2020, 6, 1>, day<2020, 6, 30>}}); };
  const auto says = [&](date on, partial_date moved) {
    return only(of(founding(), opened, longer(moved), again(on)), "again", rule::REO_1, then).outcome;
  };
  const auto some_day = *partial_date::between(day<2020, 3, 1>, day<2020, 4, 25>);
  CHECK(says(day<2020, 5, 1>, some_day) == outcome::satisfied);
  CHECK(says(day<2020, 4, 20>, some_day) == outcome::undetermined);
  CHECK(says(day<2020, 4, 20>, day<2020, 3, 1>) == outcome::violated);
  CHECK(says(day<2020, 3, 31>, day<2020, 4, 1>) == outcome::violated);
}

TEST_CASE("TOP-4 of a dossier: only against the last allotment of the same money that stands before it") {
  const auto more =
      decree("more", day<2021, 1, 1>,
             {top_up{.target = top_up_target::envelope, .amount = euros<10>, .reach = reach::only({"g", "h"})}});
  const auto says = [&](const auto&... acts) {
    return only(of(founding(), awarding({"g", "h"}), more, acts...), "now", rule::TOP_4, then).outcome;
  };
  const auto all_to_g = allots("first", day<2021, 2, 1>, {{"g", 1}});
  const auto halves = allots("now", day<2021, 3, 1>, {{"g", 1}, {"h", 1}});
  CHECK(says(halves) == outcome::satisfied);
  CHECK(says(all_to_g, halves) == outcome::violated);
  CHECK(says(all_to_g, annuls(day<2021, 2, 15>, "first"), halves) == outcome::satisfied);
  CHECK(says(all_to_g, allots("second", day<2021, 2, 10>, {{"h", 1}, {"g", 1}}), halves) == outcome::satisfied);
  CHECK(says(allots("first", day<2021, 3, 2>, {{"g", 1}}), halves) == outcome::satisfied);
  auto waits = all_to_g;
  waits.control = control::required;
  const auto strictly = seen(far, far, readings::complete_register());
  CHECK(only(of(founding(), awarding({"g", "h"}), more, waits, halves), "now", rule::TOP_4, strictly).outcome ==
        outcome::satisfied);
  auto later_known = all_to_g;
  later_known.known = partial_date(*add_days(far, 1));
  CHECK(says(later_known, halves) == outcome::satisfied);
  // Of two of one act, the one that comes first in it.
  auto both = all_to_g;
  both.id = "now";
  both.provisions.push_back(halves.provisions[0]);
  CHECK(outcomes(of(founding(), awarding({"g", "h"}), more, both).as_of(then), "now", rule::TOP_4) ==
        list_of{outcome::satisfied, outcome::violated});
  // Of the money of another act.
  const auto other = decree("other", day<2021, 1, 2>, {std::get<top_up>(more.provisions[0])});
  auto of_other = all_to_g;
  std::get<allotment>(of_other.provisions[0]).of = "other";
  CHECK(says(other, of_other, halves) == outcome::satisfied);
}

TEST_CASE("TOP-2: the greatest endowment that a notice states, and one that acts leave open") {
  const auto up_to = [](euro most, std::string id, partial_date on) {
    notice whole{.number = "1", .title = "Avviso"};
    whole.limits.greatest_endowment = most;
    return decree(std::move(id), on, {establishment{whole}});
  };
  const auto says = [&](euro first, euro second, partial_date on) {
    return only(of(up_to(first, "notice", day<2020, 1, 1>), up_to(second, "again", on), awarding({"g", "h"})), "award",
                rule::TOP_2, then);
  };
  // 20 are awarded on 1 February 2020.
  CHECK(says(euros<30>, euros<19>, day<2020, 1, 20>).outcome == outcome::violated);
  CHECK(says(euros<19>, euros<30>, day<2020, 1, 20>).outcome == outcome::undetermined);
  CHECK(says(euros<19>, euros<30>, day<2020, 2, 2>).outcome == outcome::violated);
  const auto some_day = *partial_date::between(day<2020, 1, 20>, day<2020, 2, 20>);
  CHECK(says(euros<30>, euros<19>, some_day).outcome == outcome::undetermined);
  const auto either = says(euros<19>, euros<19>, some_day);  // by whichever of the two
  CHECK(either.outcome == outcome::violated);
  CHECK_FALSE(either.limited_by.has_value());
}

TEST_CASE("AGE-1 of a dossier: by each last day that the term may have on which the notice counts") {
  auto notice = limiting({.youngest = 18U, .ages_at = deadline_kind::applications_close});
  std::get<establishment>(notice.provisions[0]).notice.deadlines = {
      {deadline_kind::applications_close, day<2020, 1, 20>}};
  const auto longer = [](partial_date on) {
    return decree(
        "m", on,
        {extension{.which = deadline_kind::applications_close, .to = day<2020, 1, 31>, .reach = reach::no_grant()}});
  };
  const auto says = [&](date born, partial_date moved) {
    return only(of(notice, longer(moved), giving({.name = "g", .award = euros<1>, .born = birth_span{born, born}})),
                "award", rule::AGE_1, then);
  };
  const auto some_day = *partial_date::between(day<2020, 1, 15>, day<2020, 2, 15>);
  CHECK(says(day<2002, 1, 25>, some_day).outcome == outcome::undetermined);
  CHECK(says(day<2002, 1, 25>, some_day).missing == fact::age_day);
  CHECK(says(day<2002, 1, 20>, some_day).outcome == outcome::satisfied);
  CHECK(says(day<2002, 2, 1>, some_day).outcome == outcome::violated);
}

TEST_CASE("UNI-1 of a dossier: what a unit costs as the notice says where the act stands") {
  const auto more = [](funding by, stated<euro> cost) {
    return decree("more", day<2020, 5, 1>, {enlargement{.by = units::of(10), .funded_by = by, .cost = cost}});
  };
  const auto says = [&](const act& enlarges) {
    return only(of(limiting({.unit_cost = euros<100>}), enlarges), "more", rule::UNI_1, then);
  };
  for (const auto by : {funding::savings, funding::new_money}) {
    CHECK(says(more(by, euros<1'000>)).outcome == outcome::satisfied);
    CHECK(says(more(by, euros<999>)).outcome == outcome::violated);
    CHECK(says(more(by, euros<999>)).limit == measure(euros<1'000>));
  }
  CHECK(says(more(funding::savings, not_stated)).missing == fact::savings);
  CHECK(says(more(funding::new_money, not_stated)).missing == fact::new_money);
  CHECK(says(more(funding::not_stated, euros<1'000>)).missing == fact::savings);
  // The cost as it was said before the act, or after it.
  const auto dearer = [](partial_date on) { return limiting({.unit_cost = euros<200>}, "again", on); };
  const auto with = [&](partial_date on) {
    return only(of(limiting({.unit_cost = euros<100>}), dearer(on), more(funding::savings, euros<1'000>)), "more",
                rule::UNI_1, then);
  };
  CHECK(with(day<2020, 4, 1>).outcome == outcome::violated);
  CHECK(with(day<2020, 6, 1>).outcome == outcome::satisfied);
  CHECK(with(*partial_date::month(2020, 5)).outcome == outcome::undetermined);
}

TEST_CASE("RAN-1 of a dossier: of two bounds, the finding names the act that states the one that decides") {
  const auto ranks = decree("rank", day<2020, 1, 10>, {ranking{{{.name = "g", .outcome = ranking_outcome::selected}}}});
  const auto valid_until = [](date last) { return limiting({.ranking_valid_until = last}, "until"); };
  const auto valid_for =
      limiting({.ranking_valid_for = ranking_validity{months<6>, month_rounding::down}}, "for", day<2020, 1, 2>);
  const auto says = [&](date last, date awarded) {
    const auto notice = of(valid_until(last), valid_for, ranks, giving({.name = "g", .award = euros<1>}, awarded));
    const auto one = only(notice, "award", rule::RAN_1, then);
    return std::pair(one.outcome, one.limited_by ? notice.acts()[*one.limited_by].id : std::string());
  };
  CHECK(says(day<2020, 6, 30>, day<2020, 6, 30>) == std::pair(outcome::satisfied, std::string("until")));
  CHECK(says(day<2020, 6, 30>, day<2020, 7, 1>) == std::pair(outcome::violated, std::string("until")));
  CHECK(says(day<2020, 12, 31>, day<2020, 7, 10>) == std::pair(outcome::satisfied, std::string("for")));
  CHECK(says(day<2020, 12, 31>, day<2020, 7, 11>) == std::pair(outcome::violated, std::string("for")));
}

TEST_CASE("a term that a provision lets run from another: EXT-4 of its end, WIN-2 of a window, DEP-2 of a circle") {
  const auto amif = [] {
    notice whole{.number = "1", .title = "Avviso", .programme = programme::amif_2014_2020, .endowment = euros<100>};
    whole.deadlines = whole.deadlines.with(end_kind, day<2022, 6, 30>);
    return decree("notice", day<2020, 1, 1>, {establishment{whole}});
  }();
  const auto setting = [](deadline_name which, term_length length, decltype(dependent_deadline::from) from,
                          reach whom = reach::every_grant()) {
    const dependent_deadline rule{
        .which = std::move(which), .length = length, .regime = time_regime::italian_civil, .from = std::move(from)};
    return decree("s", day<2020, 3, 1>, {deadline_setting{rule, std::move(whom)}});
  };
  const auto says = [&](const act& sets, rule which) {
    return outcomes(of(amif, awarding({"g", "h"}), sets).as_of(then), "s", which);
  };
  // 1 February 2020 and so many days: 31 December 2022, the limit of AMIF, is the 1,064th.
  const auto ends_after = [&](std::int64_t days, reach whom) {
    return says(setting(end_kind, *term_length::make(0, 0, 0, days), milestone::awarded, std::move(whom)), rule::EXT_4);
  };
  const auto all = ends_after(1'064, reach::every_grant());
  REQUIRE_FALSE(all.empty());
  for (const auto one : all) CHECK(one == outcome::satisfied);
  for (const auto one : ends_after(1'066, reach::every_grant())) CHECK(one == outcome::violated);
  CHECK(ends_after(1'066, reach::only({"g"})) == list_of{outcome::violated});
  CHECK(ends_after(1'066, reach::only({"nobody"})).empty());
  CHECK(says(setting(report_kind, term_days<60>, milestone::awarded), rule::EXT_4).empty());
  // Of what never happened nobody knows an end.
  CHECK(says(setting(end_kind, term_days<60>, milestone::agreement_signed, reach::only({"g"})), rule::EXT_4).empty());
  CHECK(says(setting(deadline_kind::applications_close, term_days<60>, milestone::awarded, reach::only({"g"})),
             rule::WIN_2) == list_of{outcome::violated});
  CHECK(says(setting(report_kind, term_days<60>, milestone::awarded, reach::only({"g"})), rule::WIN_2).empty());
  const counted_from from_report{report_kind, when_moved::follows};
  CHECK(says(setting(report_kind, term_days<60>, from_report, reach::only({"g"})), rule::DEP_2) ==
        list_of{outcome::violated});
  CHECK(says(setting(deadline_name::named("audit"), term_days<60>, from_report, reach::only({"g"})), rule::DEP_2) ==
        list_of{outcome::satisfied});
}

}  // namespace left_open
