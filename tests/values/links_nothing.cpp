// SPDX-License-Identifier: BSL-1.0
#include <avviso/money/apportion.hpp>
#include <avviso/money/co_financing.hpp>
#include <avviso/money/notation.hpp>
#include <avviso/money/rounding.hpp>
#include <avviso/rules/acts.hpp>
#include <avviso/rules/caps.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/partnership.hpp>
#include <avviso/rules/references.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/rules/units.hpp>
#include <avviso/rules/window.hpp>
#include <avviso/time/period.hpp>
#include <avviso/time/weekday.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace avviso;

namespace {

const act decree{.id = "21/2021",
                 .reference = directorial_decree("21", day<2021, 3, 19>),
                 .control = control::required,
                 .registration = registration{.on = day<2021, 4, 16>}};

const notice call{.number = "2/2018",
                  .title = "PRIMA",
                  .endowment = euros<25'000'000>,
                  .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}};

const grant lazio{
    .name = "Lazio", .award = euros<1'000>, .deadlines = {{deadline_kind::activities_end, day<2021, 12, 31>}}};

constexpr new_term half_a_year = new_term::by(months<6>, month_rounding::down);

}  // namespace

TEST_CASE("dates and periods are read, reckoned and printed without the library") {
  const auto read = date::parse_italian("1º marzo 2018");
  REQUIRE(read);
  CHECK(std::string_view(read->italian().c_str()) == "1º marzo 2018");
  CHECK(std::string_view(read->italian_digits().c_str()) == "01/03/2018");
  CHECK(std::string_view(read->english().c_str()) == "1 March 2018");
  CHECK(weekday_of(*read) == weekday::thursday);
  CHECK(date::parse("2018-02-29").error().code == errc::day_out_of_range);

  const auto length = period::parse("1 anno, 2 mesi e 3 giorni");
  REQUIRE(length);
  CHECK(std::string_view(length->plain().c_str()) == "1y2m3d");
  CHECK(std::string_view(length->english().c_str()) == "1 year, 2 months and 3 days");
  CHECK(std::string_view(length->italian().c_str()) == "1 anno, 2 mesi e 3 giorni");
  CHECK(*difference(day<2021, 12, 31>, day<2022, 6, 30>, month_rounding::down) == months<6>);
}

TEST_CASE("money is read, multiplied and divided without the library") {
  CHECK(*parse_euro("€ 15.095.804,23", notation::italian) == euros<15'095'804, 23>);
  CHECK(*parse_euro("10mila euro", notation::italian) == euros<10'000>);
  CHECK(*parse_euro("1,234.56") == euros<1'234, 56>);
  CHECK(*multiply(euros<15'095'804, 23>, *ratio::parse("90 %"), rounding::floor) == euros<13'586'223, 80>);
  CHECK(highest_union_contribution(euros<100>, union_ceiling::project) == euros<75>);

  const std::vector<std::int64_t> weights = {1, 3, 3};
  const auto shares = apportion(euro::from_cents(4), weights, apportionment_method::largest_remainder);
  REQUIRE(shares);
  CHECK(shares->shares == std::vector{euro::from_cents(0), euro::from_cents(2), euro::from_cents(2)});
  const std::vector<euro> awards = {euros<1>, euros<3>};
  CHECK((*apportion(euros<4>, awards, apportionment_method::first_in_order)).shares == awards);
  CHECK((*apportion_increment(euros<4>, awards, apportionment_method::largest_weight_first)).shares ==
        std::vector{euros<2>, euros<6>});
}

TEST_CASE("a notice and a grant are extended and increased without the library") {
  const extension more_time{.which = deadline_kind::activities_end, .to = half_a_year, .reach = reach::every_grant()};
  const auto longer = extend(call, more_time, decree, readings::documents());
  CHECK(longer.value.deadlines[deadline_kind::activities_end] == day<2022, 6, 30>);
  CHECK(verdict(longer.findings) == outcome::satisfied);
  CHECK(extend(lazio, more_time, decree, not_stated, readings::documents())
            .value.deadlines[deadline_kind::activities_end] == day<2022, 6, 30>);

  const extension named{
      .which = deadline_name::named("azioni propedeutiche"), .to = day<2022, 6, 30>, .reach = reach::every_grant()};
  CHECK(extend(lazio, named, decree, not_stated, readings::documents()).value.named_deadlines.size() == 1);

  const top_up money{.target = top_up_target::envelope, .amount = euros<1>, .reach = reach::no_grant()};
  const auto richer = increase(call, money, decree, euros<0>);
  REQUIRE(richer);
  CHECK(richer->value.endowment == euros<25'000'001>);
  const top_up each{.target = top_up_target::each_grant, .amount = euros<1>, .reach = reach::every_grant()};
  CHECK((*increase(lazio, each, decree, not_stated, absence::not_stated)).value.top_ups == euros<1>);
  CHECK(lazio == lazio);
  CHECK(call == call);
  CHECK(decree == decree);
}

TEST_CASE("rules that need no table of law judge without the library") {
  const auto ended = day<2021, 12, 31>;
  CHECK(within_extension_caps({.most = 1}, ended, day<2022, 6, 30>, std::size_t{2}).outcome == outcome::violated);
  CHECK(opens_once_published(day<2015, 11, 16>, day<2015, 11, 17>).outcome == outcome::violated);
  CHECK(window_was_closed(day<2017, 6, 19>, day<2017, 6, 18>).outcome == outcome::satisfied);
  CHECK(enlargement_is_funded(units::of(68), euros<5'000>, euros<340'000>, euros<0>).outcome == outcome::satisfied);
  CHECK(has_number(decree.reference).outcome == outcome::satisfied);
  CHECK(has_day(decree.reference).outcome == outcome::satisfied);
  CHECK(registered_after_adoption(day<2021, 3, 19>, day<2021, 4, 16>).outcome == outcome::satisfied);
  CHECK((*within_joint_cap(euros<50'000>, std::int64_t{6}, euros<10'000>, euros<50'000>)).outcome ==
        outcome::satisfied);
  CHECK(age_on(day<2000, 2, 29>, day<2016, 2, 29>, age_bound::turned, 16, leap_birthday::on_1_march).outcome ==
        outcome::satisfied);
  const std::vector<std::string_view> ids = {"21/2021"};
  CHECK(references_on_record(ids, ids).outcome == outcome::satisfied);
  const std::vector<member> alone = {{.who = {"Lazio"}, .role = partner_role::lead, .share = euros<1>}};
  CHECK(one_lead(alone).outcome == outcome::satisfied);
  CHECK(associated_without_budget(alone).outcome == outcome::not_applicable);
  CHECK(shares_sum(alone, euros<1>).outcome == outcome::satisfied);
  const std::vector<dated_award> awards = {{day<2021, 3, 1>, euros<600>}, {day<2021, 10, 1>, euros<600>}};
  CHECK(crosses_threshold(awards, 2021) == std::size_t{1});
}

TEST_CASE("acts are copied and compared without the library") {
  act moves = decree;
  moves.provisions = {
      extension{.which = deadline_kind::activities_end, .to = half_a_year, .reach = reach::every_grant()}};
  const act copy = moves;
  CHECK(copy == moves);
  CHECK(copy != decree);
}
