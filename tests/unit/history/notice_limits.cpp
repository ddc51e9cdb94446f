// SPDX-License-Identifier: BSL-1.0
// What a notice allows at most, or at least: judged of what acts give, wherever the notice says it.
#include <doctest/doctest.h>
#include <avviso/history/audit.hpp>
#include <avviso/history/preview.hpp>

#include <optional>

#include "acts.hpp"
#include "only_finding.hpp"

using namespace avviso;
using namespace avviso::test;

namespace {

act limiting(notice_limits limits, std::string id = "notice", date on = day<2020, 1, 1>) {
  return decree(std::move(id), on,
                {establishment{{.number = "1",
                                .title = "Avviso",
                                .endowment = euros<100'000>,
                                .deadlines = {{end_kind, old_end}},
                                .limits = limits}}});
}
act giving(grant one, std::string id = "award") {
  return decree(std::move(id), day<2020, 2, 1>, {award{.grants = {std::move(one)}}});
}
notice_limits limits_between(stated<euro> least, stated<euro> most) {
  return {.smallest_grant = least, .greatest_grant = most};
}
std::string act_that_limits(const finding& one, const dossier& of) {
  return one.limited_by ? of.acts()[*one.limited_by].id : std::string();
}

}  // namespace

TEST_CASE("CAP-2 of a dossier: an award between the smallest and the greatest grant, and the act that states it") {
  const auto says = [](stated<euro> amount) {
    return only(of(limiting(limits_between(euros<50>, euros<200>)), giving({.name = "g", .award = amount})), "award",
                rule::CAP_2);
  };
  CHECK(says(euros<50>).outcome == outcome::satisfied);
  CHECK(says(euros<200>).outcome == outcome::satisfied);
  CHECK(says(euros<201>).outcome == outcome::violated);
  CHECK(says(euros<201>).limit == measure(euros<200>));
  CHECK(says(euros<49>).outcome == outcome::violated);
  CHECK(says(euros<49>).limit == measure(euros<50>));
  CHECK(says(not_stated).missing == fact::amount);
  const auto notice = of(limiting(limits_between(not_stated, euros<200>)), giving({.name = "g", .award = euros<300>}));
  const auto one = only(notice, "award", rule::CAP_2);
  CHECK(act_that_limits(one, notice) == "notice");
  CHECK(wording::text(one, notice, language::english).find("; the limit is set by Directorial Decree") !=
        std::string::npos);
  CHECK(wording::text(one, notice, language::italian).find("; il limite è fissato dal Decreto Direttoriale") !=
        std::string::npos);
  // A notice that states none: nothing is asked.
  CHECK(outcomes(of(founding(), awarding({"g"})).as_of(late), "award", rule::CAP_2).empty());
}

TEST_CASE("CAP-2 of a dossier: what a grant is said to have anew has no more than the greatest, and may have less") {
  const auto notice = [](stated<euro> total) {
    return of(limiting(limits_between(euros<50>, euros<200>)), giving({.name = "g", .award = euros<60>}),
              decree("anew", day<2020, 6, 1>, {redetermination{.grant = "g", .total = total}}));
  };
  const auto says = [&](stated<euro> total) { return only(notice(total), "anew", rule::CAP_2); };
  CHECK(says(euros<200>).outcome == outcome::satisfied);
  CHECK(says(euros<20>).outcome == outcome::satisfied);
  const auto too_much = says(euros<300>);
  CHECK(too_much.outcome == outcome::violated);
  CHECK(too_much.measured == measure(euros<300>));
  CHECK(too_much.limit == measure(euros<200>));
  CHECK(act_that_limits(too_much, notice(euros<300>)) == "notice");
  CHECK(says(not_stated).missing == fact::amount);
}

TEST_CASE("CAP-2 of a dossier: a top-up of each grant and an allotment, with what the grant had") {
  const top_up of_each{.target = top_up_target::each_grant, .amount = euros<60>, .reach = reach::every_grant()};
  const auto notice =
      of(limiting(limits_between(euros<10>, euros<100>)), giving({.name = "g", .award = euros<50>}),
         decree("once", day<2020, 3, 1>,
                {top_up{.target = top_up_target::each_grant, .amount = euros<40>, .reach = reach::only({"g"})}}),
         decree("twice", day<2020, 4, 1>, {of_each}));
  CHECK(only(notice, "once", rule::CAP_2).outcome == outcome::satisfied);
  const auto beyond = only(notice, "twice", rule::CAP_2);
  CHECK(beyond.outcome == outcome::violated);
  CHECK(beyond.measured == measure(euros<150>));
  CHECK(beyond.limit == measure(euros<100>));
  const auto allotted =
      of(limiting(limits_between(not_stated, euros<100>)), giving({.name = "g", .award = euros<50>}),
         decree("more", day<2020, 3, 1>,
                {top_up{.target = top_up_target::envelope, .amount = euros<80>, .reach = reach::every_grant()}}),
         decree("shares", day<2020, 4, 1>,
                {allotment{.of = "more",
                           .amount = euros<80>,
                           .by = apportionment_method::largest_remainder,
                           .among = {{.grant = "g", .weight = 1}}}}));
  CHECK(only(allotted, "shares", rule::CAP_2).outcome == outcome::violated);
  CHECK(only(allotted, "shares", rule::CAP_2).measured == measure(euros<130>));
}

TEST_CASE("a restated establishment replaces the limits that it states, and the others stay") {
  const auto notice = of(limiting(limits_between(euros<50>, euros<200>)), giving({.name = "g", .award = euros<300>}),
                         limiting(limits_between(not_stated, euros<400>), "again", day<2020, 6, 1>),
                         decree("later", day<2020, 7, 1>, {award{.grants = {{.name = "h", .award = euros<300>}}}}),
                         decree("small", day<2020, 7, 2>, {award{.grants = {{.name = "i", .award = euros<20>}}}}));
  CHECK(only(notice, "award", rule::CAP_2).outcome == outcome::violated);
  const auto later = only(notice, "later", rule::CAP_2);
  CHECK(later.outcome == outcome::satisfied);
  CHECK(act_that_limits(later, notice) == "again");
  CHECK(act_that_limits(only(notice, "small", rule::CAP_2), notice) == "notice");
  const auto whole = notice.as_of(late).notice().whole();
  REQUIRE(whole);
  CHECK(whole->limits == limits_between(euros<50>, euros<400>));
  const auto before = notice.as_of(on_the_day(day<2020, 3, 1>)).notice().whole();
  REQUIRE(before);
  CHECK(before->limits == limits_between(euros<50>, euros<200>));
  // An establishment of another number is of another notice.
  auto other = limiting(limits_between(not_stated, euros<1>), "other", day<2020, 1, 20>);
  std::get<establishment>(other.provisions[0]).notice.number = "2";
  CHECK(only(of(limiting(limits_between(euros<50>, euros<400>)), other, giving({.name = "g", .award = euros<300>})),
             "award", rule::CAP_2)
            .outcome == outcome::satisfied);
}

TEST_CASE("a limit is corrected and annulled as everything is, and a notice that comes later counts for its awards") {
  auto corrected = limiting(limits_between(not_stated, euros<200>));
  const auto now = std::get<establishment>(limiting(limits_between(not_stated, euros<400>)).provisions[0]);
  const auto award_of_300 = giving({.name = "g", .award = euros<300>});
  const auto corrects = decree("corrects", day<2020, 5, 1>, {correction{.of = "notice", .provision = 0, .now = now}});
  const auto notice = of(corrected, award_of_300, corrects);
  CHECK(only(notice, "award", rule::CAP_2, on_the_day(day<2020, 4, 1>)).outcome == outcome::violated);
  CHECK(only(notice, "award", rule::CAP_2).outcome == outcome::satisfied);
  const auto strict = limiting(limits_between(not_stated, euros<100>), "strict", day<2020, 1, 15>);
  const auto annuls =
      decree("annuls", day<2020, 5, 1>, {annulment{.of = "strict", .effect = annulment_effect::ex_tunc}});
  const auto annulled = of(limiting(limits_between(not_stated, euros<400>)), strict, award_of_300, annuls);
  CHECK(only(annulled, "award", rule::CAP_2, on_the_day(day<2020, 4, 1>)).outcome == outcome::violated);
  CHECK(only(annulled, "award", rule::CAP_2).outcome == outcome::satisfied);
  const auto late_notice =
      of(limiting(limits_between(not_stated, euros<200>), "notice", day<2020, 3, 1>), award_of_300);
  CHECK(only(late_notice, "award", rule::CAP_2).outcome == outcome::violated);
  // On some day of two months: before or after the award.
  auto open = limiting(limits_between(not_stated, euros<200>), "stricter", day<2020, 1, 1>);
  open.reference.on = day_between<2020, 1, 15, 2020, 3, 1>;
  const auto either = of(limiting(limits_between(not_stated, euros<400>)), open, award_of_300);
  CHECK(only(either, "award", rule::CAP_2).missing == fact::adoption_day);
}

TEST_CASE("EXT-6 of a dossier by the notice's own caps, the same in findings, audit and preview") {
  const notice_limits once{.most_extensions = 1U,
                           .longest_extension = longest_extension{months<12>, month_rounding::down}};
  const auto notice = of(limiting(once), decree("1", day<2021, 1, 1>, {to(day<2021, 12, 31>)}),
                         decree("2", day<2021, 2, 1>, {to(day<2022, 3, 31>)}));
  const auto first = only(notice, "1", rule::EXT_6);
  CHECK(first.outcome == outcome::satisfied);
  CHECK(act_that_limits(first, notice) == "notice");
  const auto second = only(notice, "2", rule::EXT_6);
  CHECK(second.outcome == outcome::violated);
  CHECK(second.measured == measure::count(2));
  for (const auto& one : audit(notice, readings::documents())) {
    if (one.rule == rule::EXT_6 && notice.acts()[*one.act].id == "2") CHECK(one == second);
  }
  const auto drafted = preview(of(limiting(once), decree("1", day<2021, 1, 1>, {to(day<2021, 12, 31>)})),
                               {decree("2", day<2021, 2, 1>, {to(day<2022, 3, 31>)})}, on_the_day(day<2021, 2, 1>));
  REQUIRE(drafted);
  CHECK(std::any_of(drafted->findings.begin(), drafted->findings.end(),
                    [](const finding& one) { return one.rule == rule::EXT_6 && one.outcome == outcome::violated; }));
  // The stricter of the notice and of whoever asks decides.
  const auto strict = notice.as_of(late).findings({.most = 0});
  CHECK(std::count_if(strict.begin(), strict.end(), [](const finding& one) {
          return one.rule == rule::EXT_6 && one.outcome == outcome::violated;
        }) == 2);
  // The window of the notice itself is not bounded by it.
  const extension window{.which = deadline_kind::applications_close, .to = day<2020, 3, 1>, .reach = reach::no_grant()};
  CHECK(only(of(limiting({.most_extensions = 0U}), decree("w", day<2020, 1, 2>, {window})), "w", rule::EXT_6).outcome ==
        outcome::not_applicable);
}

TEST_CASE("EXT-4 and EXT-10 of a dossier: the notice's own last day of expenditure binds beside the programme's") {
  auto notice = limiting({});
  auto& founds = std::get<establishment>(notice.provisions[0]).notice;
  founds.programme = programme::amif_2014_2020;
  founds.deadlines = founds.deadlines.with(deadline_kind::expenditure_limit, day<2022, 3, 31>);
  const auto says = [&](date end) {
    const auto all = of(notice, decree("x", day<2021, 1, 1>, {to(end)}));
    return std::pair(only(all, "x", rule::EXT_4), outcomes(all.as_of(late), "x", rule::EXT_10));
  };
  CHECK(says(day<2022, 3, 30>).first.outcome == outcome::satisfied);
  CHECK(says(day<2022, 3, 30>).second.empty());
  CHECK(says(day<2022, 3, 31>).first.outcome == outcome::satisfied);
  CHECK(says(day<2022, 3, 31>).second == list_of{outcome::violated});
  const auto beyond = says(day<2022, 4, 1>).first;
  CHECK(beyond.outcome == outcome::violated);
  CHECK(beyond.limit == measure(day<2022, 3, 31>));
  const auto all = of(notice, awarding({"g"}), decree("x", day<2021, 1, 1>, {to(day<2022, 6, 30>)}));
  CHECK(list(all.as_of(late).grant("g").last_day_to_spend()) == dates{day<2022, 3, 31>});
  CHECK(list(all.as_of(late).grant("g").may_spend(day<2022, 4, 1>)) == truths{false});
}

TEST_CASE("CAP-1 of a dossier: what the notice allows each person and all together") {
  const notice_limits joint{.per_person = euros<10'000>, .jointly = euros<50'000>};
  const auto says = [&](const notice_limits& limits, stated<euro> amount, stated<std::uint32_t> persons) {
    return only(of(limiting(limits), giving({.name = "g", .award = amount, .persons = persons})), "award", rule::CAP_1);
  };
  CHECK(says(joint, euros<50'000>, 6U).outcome == outcome::satisfied);
  CHECK(says(joint, euros<50'001>, 6U).outcome == outcome::violated);
  CHECK(says(joint, euros<30'000>, 2U).limit == measure(euros<20'000>));
  CHECK(says(joint, euros<30'000>, not_stated).missing == fact::persons);
  CHECK(says({.jointly = euros<50'000>}, euros<50'001>, not_stated).outcome == outcome::violated);
  CHECK(says({.per_person = euros<10'000>}, euros<60'000>, 6U).outcome == outcome::satisfied);
  CHECK(says({.per_person = euros<10'000>}, not_stated, 6U).missing == fact::amount);
  CHECK(outcomes(of(founding(), awarding({"g"})).as_of(late), "award", rule::CAP_1).empty());
}

TEST_CASE("CAP-3 of a dossier: units at the notice's cost of a unit; UNI-1 knows it too") {
  const notice_limits costs{.unit_cost = euros<5'340>};
  const auto says = [&](stated<euro> amount, stated<units> number) {
    return only(of(limiting(costs), giving({.name = "g", .award = amount, .units = number})), "award", rule::CAP_3);
  };
  CHECK(says(euros<64'080>, units::of(12)).outcome == outcome::satisfied);
  CHECK(says(euros<64'081>, units::of(12)).outcome == outcome::violated);
  CHECK(says(euros<64'080>, not_stated).missing == fact::units);
  CHECK(says(not_stated, units::of(12)).missing == fact::amount);
  const enlargement more{.by = units::of(10), .funded_by = funding::savings, .cost = euros<53'400>};
  const auto notice = of(limiting(costs), decree("more", day<2020, 5, 1>, {more}));
  CHECK(only(notice, "more", rule::UNI_1).outcome == outcome::satisfied);
  CHECK(act_that_limits(only(notice, "more", rule::UNI_1), notice) == "notice");
  auto too_little = more;
  too_little.cost = euros<53'399>;
  CHECK(only(of(limiting(costs), decree("more", day<2020, 5, 1>, {too_little})), "more", rule::UNI_1).outcome !=
        outcome::satisfied);
}

TEST_CASE("AGE-1 of a dossier: the youngest and the oldest of those who apply") {
  const notice_limits ages{.youngest = 18U, .oldest = oldest_age{.years = 35U, .until = upper_age::not_yet}};
  const auto says = [](const notice_limits& limits, stated<age_span> those) {
    return only(of(limiting(limits), giving({.name = "g", .award = euros<1>, .ages = those})), "award", rule::AGE_1);
  };
  CHECK(says(ages, age_span{18U, 34U}).outcome == outcome::satisfied);
  CHECK(says(ages, age_span{17U, 34U}).outcome == outcome::violated);
  CHECK(says(ages, age_span{18U, 35U}).outcome == outcome::violated);
  CHECK(says(ages, not_stated).missing == fact::ages);
  const notice_limits until{.oldest = oldest_age{.years = 35U, .until = upper_age::until_birthday}};
  CHECK(says(until, age_span{20U, 35U}).missing == fact::ages);
  CHECK(says(until, age_span{20U, 36U}).outcome == outcome::violated);
}

TEST_CASE("AGE-1 of a dossier: by days of birth on the day of the notice, or on the last day of a term of it") {
  const auto says = [](stated<date> on, stated<deadline_kind> term, const std::vector<act>& more = {}) {
    auto notice = limiting({.youngest = 18U, .ages_on = on, .ages_at = term});
    std::get<establishment>(notice.provisions[0]).notice.deadlines = {
        {deadline_kind::applications_close, day<2020, 1, 20>}, {end_kind, old_end}};
    const birth_span born{day<2002, 1, 25>, day<2002, 1, 25>};
    return only(of(notice, giving({.name = "g", .award = euros<1>, .born = born}), more), "award", rule::AGE_1);
  };
  CHECK(says(day<2020, 1, 25>, not_stated).outcome == outcome::satisfied);
  CHECK(says(day<2020, 1, 24>, not_stated).outcome == outcome::violated);
  CHECK(says(not_stated, not_stated).missing == fact::age_day);
  CHECK(says(not_stated, deadline_kind::applications_close).outcome == outcome::violated);
  CHECK(says(not_stated, deadline_kind::final_report).missing == fact::age_day);
  CHECK(says(day<2020, 1, 25>, deadline_kind::applications_close).outcome == outcome::satisfied);
  // The term as it stood when the award came: moved before it, and after it.
  const auto longer = [](date on) {
    return std::vector{decree(
        "longer", on,
        {extension{.which = deadline_kind::applications_close, .to = day<2020, 1, 31>, .reach = reach::no_grant()}})};
  };
  CHECK(says(not_stated, deadline_kind::applications_close, longer(day<2020, 1, 15>)).outcome == outcome::satisfied);
  CHECK(says(not_stated, deadline_kind::applications_close, longer(day<2020, 3, 1>)).outcome == outcome::violated);
}

TEST_CASE("APP-1 of a dossier: a grant to one who may not apply, and a grant that does not say") {
  auto notice = limiting({});
  std::get<establishment>(notice.provisions[0]).notice.applicants = {"Regioni", "Province autonome"};
  const auto says = [&](stated<std::string> as) {
    return outcomes(of(notice, giving({.name = "g", .award = euros<1>, .applicant = as})).as_of(late), "award",
                    rule::APP_1);
  };
  CHECK(says("regioni") == list_of{outcome::satisfied});
  CHECK(says("Associazioni") == list_of{outcome::violated});
  CHECK(says(not_stated).empty());
}

TEST_CASE("RAN-1 of a dossier: an award draws on the ranking that named it first, while that is valid") {
  const auto says = [](const notice_limits& limits, date awarded) {
    const auto ranked = [](ranking_outcome as) { return ranking{{{"g", as}}}; };
    auto gives = giving({.name = "g", .award = euros<1>});
    gives.reference.on = awarded;
    const auto notice = of(limiting(limits), decree("ranking", day<2020, 1, 31>, {ranked(ranking_outcome::reserve)}),
                           decree("moves up", awarded, {ranked(ranking_outcome::selected)}), gives);
    return only(notice, "award", rule::RAN_1);
  };
  const notice_limits months_18{.ranking_valid_for = ranking_validity{months<18>, month_rounding::down}};
  CHECK(says(months_18, day<2021, 7, 31>).outcome == outcome::satisfied);
  const auto over = says(months_18, day<2021, 8, 1>);
  CHECK(over.outcome == outcome::violated);
  CHECK(over.limit == measure(day<2021, 7, 31>));
  const notice_limits until{.ranking_valid_until = day<2020, 12, 31>};
  CHECK(says(until, day<2020, 12, 31>).outcome == outcome::satisfied);
  CHECK(says(until, day<2021, 1, 1>).outcome == outcome::violated);
  const auto unranked = of(limiting(until), giving({.name = "g", .award = euros<1>}));
  CHECK(outcomes(unranked.as_of(late), "award", rule::RAN_1).empty());
}
