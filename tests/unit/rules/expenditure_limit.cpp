// SPDX-License-Identifier: BSL-1.0
#include <avviso/rules/expenditure_limit.hpp>
#include <avviso/rules/rulebook.hpp>
#include <avviso/wording.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace avviso;

namespace {
constexpr auto amif = programme::amif_2014_2020;

finding decided(const partial_date& when, date to) { return within_expenditure_limit(amif, when, to); }
}  // namespace

TEST_CASE("EXT-4: the limit is that of the law of the day") {
  const auto* before = expenditure_limit_on(amif, day<2022, 4, 11>);
  const auto* after = expenditure_limit_on(amif, day<2022, 4, 12>);
  REQUIRE(before != nullptr);
  REQUIRE(after != nullptr);
  CHECK(before->incurred == day<2022, 12, 31>);
  CHECK(before->disbursed == day<2023, 6, 30>);
  CHECK(after->incurred == day<2024, 6, 30>);
  CHECK(after->disbursed == day<2024, 6, 30>);
  CHECK(expenditure_limit_on(amif, day<2014, 5, 20>) == nullptr);
  CHECK(expenditure_limit_on(amif, day<2014, 5, 21>) == before);
  CHECK(expenditure_limit_on(amif, day<2030, 1, 1>) == after);
  // Incurred on 30 November 2022 and paid out on 15 July 2023: eligible by the second text only.
  CHECK_FALSE(before->allows(day<2022, 11, 30>, day<2023, 7, 15>));
  CHECK(after->allows(day<2022, 11, 30>, day<2023, 7, 15>));
  CHECK(before->allows(day<2022, 12, 31>, day<2023, 6, 30>));
  CHECK_FALSE(before->allows(day<2023, 1, 1>, day<2023, 6, 30>));
  CHECK_FALSE(before->allows(day<2013, 12, 31>, day<2014, 6, 30>));
  CHECK(before->allows(day<2014, 1, 1>, day<2014, 1, 1>));
  CHECK_FALSE(before->allows(day<2014, 1, 1>, day<2013, 12, 31>));
  CHECK_FALSE(before->allows(day<2022, 12, 31>, day<2023, 7, 1>));
}

TEST_CASE("EXT-4: the rulebook cites the text of the day") {
  const auto& row = entry(rule::EXT_4);
  const auto* enacted = law_on(row, day<2022, 4, 11>);
  REQUIRE(enacted != nullptr);
  CHECK(enacted->citation == "art. 17, par. 3, Reg. (UE) n. 514/2014");
  CHECK(enacted->until == day<2022, 4, 11>);
  CHECK(law_on(row, day<2022, 4, 12>) == &row.law);
  CHECK(*enacted == expenditure_limit_on(amif, day<2022, 4, 11>)->text);
  CHECK(row.law == expenditure_limit_on(amif, day<2022, 4, 12>)->text);
}

TEST_CASE("EXT-4: an extension stays within the limit in force when it is decided") {
  const auto june = decided(day<2021, 3, 19>, day<2022, 6, 30>);
  CHECK(june.outcome == outcome::satisfied);
  CHECK(june.measured == measure(day<2022, 6, 30>));
  CHECK(june.limit == measure(day<2022, 12, 31>));
  CHECK(decided(day<2022, 3, 1>, day<2023, 3, 31>).outcome == outcome::violated);
  CHECK(decided(day<2022, 5, 1>, day<2023, 3, 31>).outcome == outcome::satisfied);
  CHECK(decided(day<2022, 4, 11>, day<2023, 6, 30>).outcome == outcome::violated);
  CHECK(decided(day<2022, 4, 12>, day<2023, 6, 30>).outcome == outcome::satisfied);
  // Saturday 31 December 2022 is a fixed date: it does not move.
  CHECK(decided(day<2022, 3, 1>, day<2022, 12, 31>).outcome == outcome::satisfied);
  CHECK(decided(day<2022, 3, 1>, day<2023, 1, 1>).outcome == outcome::violated);
  CHECK(decided(day<2022, 5, 1>, day<2024, 6, 30>).outcome == outcome::satisfied);
  CHECK(decided(day<2022, 5, 1>, day<2024, 7, 1>).outcome == outcome::violated);
  CHECK(decided(day<2014, 5, 20>, day<2030, 1, 1>).outcome == outcome::not_applicable);
  CHECK(within_expenditure_limit(amif, day<2021, 3, 19>, not_stated).missing == fact::new_end);
  CHECK(within_expenditure_limit(not_stated, day<2021, 3, 19>, day<2022, 6, 30>).missing == fact::programme);
}

TEST_CASE("EXT-4: an imprecise day of decision matters only across the change") {
  const auto spring = *partial_date::month(2022, 4);
  CHECK(decided(spring, day<2022, 12, 31>).outcome == outcome::satisfied);
  CHECK(decided(spring, day<2023, 3, 31>).missing == fact::adoption_day);
  CHECK(decided(spring, day<2024, 7, 1>).outcome == outcome::violated);
  CHECK(decided(*partial_date::month(2022, 3), day<2023, 3, 31>).outcome == outcome::violated);
  CHECK(decided(day_between<2022, 4, 12, 2022, 4, 30>, day<2023, 3, 31>).outcome == outcome::satisfied);
  // The law changed in a year that is no alternative.
  const partial_date either[] = {*partial_date::month(2021, 2), *partial_date::month(2023, 2)};
  CHECK(decided(*partial_date::one_of(either), day<2023, 3, 31>).outcome == outcome::undetermined);
  const partial_date both_before[] = {*partial_date::month(2020, 2), *partial_date::month(2022, 2)};
  CHECK(decided(*partial_date::one_of(both_before), day<2023, 3, 31>).outcome == outcome::violated);
  CHECK(decided(partial_date::unknown(), day<2022, 12, 31>).outcome == outcome::satisfied);
  CHECK(decided(partial_date::unknown(), day<2030, 1, 1>).outcome == outcome::undetermined);
}

TEST_CASE("EXT-4: a finding cites the text that it was judged by") {
  const auto cites = [](const finding& one) { return wording::italian(one).find("2022/585") != std::string::npos; };
  CHECK_FALSE(cites(decided(day<2022, 4, 11>, day<2023, 3, 31>)));
  CHECK(cites(decided(day<2022, 4, 12>, day<2023, 3, 31>)));
}

TEST_CASE("SPE-1: expenditure on or before a limit, which limits nothing where nobody states it") {
  CHECK(spends_within(day<2022, 12, 31>, day<2022, 12, 31>, fact::programme).outcome == outcome::satisfied);
  CHECK(spends_within(day<2022, 12, 31>, day<2023, 1, 1>, fact::programme).outcome == outcome::violated);
  CHECK(spends_within(not_stated, day<2023, 1, 1>, fact::expenditure_limit).missing == fact::expenditure_limit);
}

TEST_CASE("EXT-4: each programme has its own law, and the finding cites it") {
  const auto says = [](programme fund, date to) { return within_expenditure_limit(fund, day<2022, 5, 1>, to); };
  for (const auto fund : {programme::esf_2014_2020, programme::erdf_2014_2020}) {
    CHECK(says(fund, day<2023, 12, 31>).outcome == outcome::satisfied);
    CHECK(says(fund, day<2024, 1, 1>).outcome == outcome::violated);
    CHECK(law_of(says(fund, day<2024, 1, 1>), entry(rule::EXT_4)).citation ==
          "art. 65, par. 2, Reg. (UE) n. 1303/2013");
  }
  for (const auto fund : {programme::amif_2021_2027, programme::esf_plus_2021_2027, programme::erdf_2021_2027}) {
    CHECK(says(fund, day<2029, 12, 31>).outcome == outcome::satisfied);
    CHECK(says(fund, day<2030, 1, 1>).outcome == outcome::violated);
    CHECK(within_expenditure_limit(fund, day<2021, 6, 30>, day<2030, 1, 1>).outcome == outcome::not_applicable);
    CHECK(law_of(says(fund, day<2030, 1, 1>), entry(rule::EXT_4)).citation == "art. 63, par. 2, Reg. (UE) 2021/1060");
  }
  CHECK(says(programme::rrf, day<2026, 8, 31>).outcome == outcome::satisfied);
  CHECK(says(programme::rrf, day<2026, 9, 1>).outcome == outcome::violated);
  CHECK(says(programme::none, day<2099, 1, 1>).outcome == outcome::not_applicable);
  CHECK(expenditure_limit_on(programme::other, day<2022, 5, 1>) == nullptr);
  CHECK(expenditure_limits(programme::none).empty());
}

TEST_CASE("EXT-4: of another programme the notice states the limit") {
  CHECK(within_stated_limit(day<2025, 6, 30>, day<2025, 6, 30>).outcome == outcome::satisfied);
  const auto late = within_stated_limit(day<2025, 6, 30>, day<2025, 7, 1>);
  CHECK(late.outcome == outcome::violated);
  CHECK(law_of(late, entry(rule::EXT_4)).source == rule_source::act_itself);
  CHECK(within_stated_limit(not_stated, day<2025, 7, 1>).missing == fact::expenditure_limit);
  CHECK(within_stated_limit(day<2025, 6, 30>, not_stated).missing == fact::new_end);
}

TEST_CASE("EXT-10: an end on the last day to pay leaves no time to pay") {
  const auto says = [](const partial_date& when, date to) { return leaves_time_to_pay(amif, when, to); };
  CHECK(says(day<2022, 5, 1>, day<2024, 6, 29>).outcome == outcome::satisfied);
  CHECK(says(day<2022, 5, 1>, day<2024, 6, 30>).outcome == outcome::violated);
  CHECK(says(day<2022, 5, 1>, day<2024, 7, 1>).outcome == outcome::not_applicable);  // EXT-4's
  // As enacted, payments had six months more.
  CHECK(says(day<2022, 4, 11>, day<2022, 12, 31>).outcome == outcome::not_applicable);
  CHECK(says(*partial_date::month(2022, 4), day<2024, 6, 30>).missing == fact::adoption_day);
  // Regulation (EU) No 1303/2013 is law since December 2013; before, no day to pay by was set.
  const auto by_esf = [](const partial_date& when) {
    return leaves_time_to_pay(programme::esf_2014_2020, when, day<2023, 12, 31>);
  };
  CHECK(by_esf(*partial_date::year(2014)).outcome == outcome::violated);
  CHECK(by_esf(*partial_date::year(2012)).outcome == outcome::not_applicable);
  CHECK(by_esf(*partial_date::year(2013)).outcome == outcome::undetermined);
  CHECK(by_esf(*partial_date::year(2013)).missing == fact::adoption_day);
  CHECK(leaves_time_to_pay(programme::esf_2014_2020, *partial_date::year(2013), day<2023, 12, 30>).outcome ==
        outcome::satisfied);
  CHECK(leaves_time_to_pay(amif, day<2022, 5, 1>, not_stated).outcome == outcome::not_applicable);
  CHECK(leaves_time_to_pay(not_stated, day<2022, 5, 1>, day<2024, 6, 30>).outcome == outcome::not_applicable);
  CHECK(leaves_time_to_pay(programme::none, day<2022, 5, 1>, day<2024, 6, 30>).outcome == outcome::not_applicable);
  CHECK(severity_of(rule::EXT_10) == severity::warning);
}
