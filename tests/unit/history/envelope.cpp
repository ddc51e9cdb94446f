// SPDX-License-Identifier: BSL-1.0
// Money over time: awards that may have come, sums of what may have been added, sums that are too much.
#include <doctest/doctest.h>

#include <limits>

#include "acts.hpp"

using namespace avviso;
using namespace avviso::test;

TEST_CASE("an award that may not have come yet: the grant may spend, or not") {
  auto some_day = awarding({"g"});
  some_day.reference.on = *partial_date::month(2020, 2);
  const auto notice = of(founding(), some_day);
  const auto middle = notice.as_of({day<2020, 2, 10>, day<2022, 1, 1>, readings::documents()});
  CHECK(list(middle.grant("g").may_spend(day<2021, 1, 1>)) == std::vector<stated<bool>>{false, true});
  CHECK(list(middle.notice().awarded()) == amounts{euros<0>, euros<10>});
  CHECK(middle.grant("g").whole().error().code == errc::field_undetermined);
  CHECK(notice.as_of({day<2020, 1, 31>, day<2022, 1, 1>, readings::documents()}).grant("g").top_ups().error().code ==
        errc::no_such_grant);
}

TEST_CASE("one adhesion to two acts has one day") {
  const partial_date some_day = *partial_date::month(2021, 2);
  auto both = adhesion_to("a", "g", "x", election::money, some_day);
  both.provisions.emplace_back(adhesion{.grant = "g", .to = "y", .elects = election::money});
  const auto notice =
      of(founding(), awarding({"g"}),
         decree("x", day<2021, 1, 1>, {top_up{top_up_target::each_grant, euros<5>, reach::adhering()}}),
         decree("y", day<2021, 1, 2>, {top_up{top_up_target::each_grant, euros<7>, reach::adhering()}}), both);
  const auto middle = notice.as_of({day<2021, 2, 10>, day<2022, 1, 1>, readings::documents()});
  CHECK(list(middle.grant("g").top_ups()) == amounts{euros<0>, euros<12>});
}

TEST_CASE("a sum beyond what cents can hold is an error") {
  const auto most = euro::from_cents(std::numeric_limits<std::int64_t>::max());
  const auto add = [&](std::string id, reach whom) {
    return decree(
        std::move(id), day<2021, 1, 1>,
        {top_up{top_up_target::envelope, most, reach::no_grant()}, top_up{top_up_target::each_grant, most, whom}});
  };
  const auto notice = of(founding(), awarding({"g"}), add("a", reach::every_grant()), add("b", reach::every_grant()));
  const auto at = notice.as_of(late);
  CHECK(at.grant("g").top_ups().error().code == errc::amount_out_of_range);
  CHECK(at.notice().endowment().error().code == errc::amount_out_of_range);
  CHECK(at.notice().unallocated().error().code == errc::amount_out_of_range);
  CHECK(at.grant("g").whole().error().code == errc::amount_out_of_range);
  CHECK(list(at.notice().awarded()) == amounts{euros<10>});
  const auto awards = of(awarding({"g", "h"}, most));
  CHECK(awards.as_of(late).notice().awarded().error().code == errc::amount_out_of_range);
  CHECK(list(at.grant("g").end_of_activities()) == ends{old_end});
  CHECK_FALSE(at.findings().empty());
}

TEST_CASE("of more than sixteen amounts the smallest and the largest remain, and not stated") {
  std::vector<act> acts{founding(), awarding({"g"})};
  const auto add_up_to = [&](int count, stated<euro> last) {
    auto all = acts;
    for (int i = 0; i < count; ++i) {
      const stated<euro> amount = i + 1 < count ? stated<euro>(euro::from_cents(std::int64_t{100} << i)) : last;
      all.push_back(decree(nth_id(i), *partial_date::year(2021),
                           {top_up{top_up_target::each_grant, amount, reach::every_grant()},
                            top_up{top_up_target::envelope, amount, reach::no_grant()}}));
    }
    const auto notice = of(all);
    const auto middle = notice.as_of({day<2021, 6, 1>, day<2022, 1, 1>, readings::documents()});
    const auto envelope = list(middle.notice().endowment());
    const auto sums = list(middle.grant("g").top_ups());
    CHECK(envelope.size() == sums.size());
    return sums;
  };
  const auto sixteen = add_up_to(4, euros<8>);
  CHECK(sixteen.size() == 16);
  CHECK(sixteen.front() == stated<euro>(euros<0>));
  CHECK(sixteen.back() == stated<euro>(euros<15>));
  CHECK(add_up_to(5, euros<16>) == amounts{euros<0>, euros<31>});
  CHECK(add_up_to(6, euros<32>) == amounts{euros<0>, euros<63>});
  CHECK(add_up_to(12, euros<2048>) == amounts{euros<0>, euros<4095>});
  CHECK(add_up_to(6, not_stated) == amounts{euros<0>, euros<31>, not_stated});
  CHECK(add_up_to(5, not_stated).size() == 17);

  // An amount that is surely added and not stated leaves no sum stated.
  auto all = acts;
  for (int i = 0; i < 6; ++i) {
    all.push_back(
        decree(nth_id(i), *partial_date::year(2021),
               {top_up{top_up_target::each_grant, euro::from_cents(std::int64_t{100} << i), reach::every_grant()}}));
  }
  all.push_back(decree("z", day<2021, 1, 1>, {top_up{top_up_target::each_grant, not_stated, reach::every_grant()}}));
  CHECK(top_ups_of(of(all), {day<2021, 6, 1>, day<2022, 1, 1>, readings::documents()}) == amounts{not_stated});
}

TEST_CASE("an award of others that is uncertain leaves a grant as it is") {
  auto others = awarding({"h"});
  others.id = "others";
  others.reference.on = *partial_date::year(2021);
  const auto notice = of(founding(), awarding({"g"}), others);
  const auto middle = notice.as_of({day<2021, 6, 1>, day<2022, 1, 1>, readings::documents()});
  REQUIRE(middle.grant("g").whole());
  CHECK((*middle.grant("g").whole()).award == euros<10>);
  CHECK(middle.grant("h").whole().error().code == errc::field_undetermined);
}

TEST_CASE("of two awards of one grant, and of two establishments, the later stands") {
  auto again = awarding({"g"}, euros<12>);
  again.id = "again";  // before «award» by its id, after it by its day
  again.reference.on = day<2020, 3, 1>;
  auto founded_again = founding(euros<200>);
  founded_again.id = "anew";
  founded_again.reference.on = day<2020, 1, 15>;
  founded_again.known = day<2020, 6, 1>;
  const auto notice = of(founding(), founded_again, awarding({"g"}), again);
  const auto at = notice.as_of(late);
  CHECK((*at.grant("g").whole()).award == euros<12>);
  CHECK(list(at.notice().awarded()) == amounts{euros<12>});
  CHECK((*at.notice().whole()).endowment == euros<200>);
  CHECK(list(at.notice().endowment()) == amounts{euros<200>});
  const auto before = notice.as_of({day<2022, 1, 1>, day<2020, 5, 31>, readings::documents()});
  CHECK(list(before.notice().endowment()) == amounts{euros<100>});
}

TEST_CASE("grants that nobody names, of a total that nobody states: something is awarded, and not stated how much") {
  const auto some = decree("award", day<2020, 2, 1>, {award{.grants = {}}});
  const auto at = of(founding(), some).as_of(late);
  CHECK(list(at.notice().awarded()) == amounts{not_stated});
  CHECK(list(at.notice().unallocated()) == amounts{not_stated});
  CHECK(list(at.notice().endowment()) == amounts{euros<100>});
  CHECK(list(of(founding(), some).as_of(seen(day<2020, 1, 31>, day<2022, 1, 1>)).notice().awarded()) ==
        amounts{euros<0>});
  const auto stated_total = decree("award", day<2020, 2, 1>, {award{.grants = {}, .total = euros<30>}});
  CHECK(list(of(founding(), stated_total).as_of(late).notice().unallocated()) == amounts{euros<70>});
}
