// SPDX-License-Identifier: BSL-1.0
// Rules that need no table of law judge while the program is compiled.
#include <avviso/rules/caps.hpp>
#include <avviso/rules/extension.hpp>
#include <avviso/rules/references.hpp>
#include <avviso/rules/top_up.hpp>
#include <avviso/rules/units.hpp>
#include <avviso/rules/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

using namespace avviso;

// Named, for g++ 12 takes no address of a temporary while it compiles.
constexpr stated<date> ended = day<2021, 12, 31>;
constexpr stated<date> later = day<2023, 1, 1>;
constexpr stated<date> nobody_says = not_stated;
constexpr stated<euro> nothing = euros<0>;
constexpr stated<euro> one = euros<1>;
constexpr stated<euro> hundred = euros<100>;
constexpr stated<euro> savings = euros<340'000>;
constexpr stated<euro> each = euros<5'000>;
constexpr stated<euro> silence = not_stated;
constexpr stated<std::size_t> no_number = not_stated;

static_assert(living_term(day<2021, 12, 31>, ended).outcome == outcome::satisfied);
static_assert(living_term(day<2022, 1, 1>, ended).outcome == outcome::violated);
static_assert(moves_forward(ended, new_term::by(months<6>, month_rounding::down)).measured ==
              measure(day<2022, 6, 30>));
static_assert(prior_day_agrees(nobody_says, ended).outcome == outcome::not_applicable);
constexpr extension_caps a_year{.longest = longest_extension{months<12>, month_rounding::down}};
static_assert(within_extension_caps(a_year, ended, later, no_number).outcome == outcome::violated);
constexpr effect from_registration{efficacy_ground::registration, partial_date(day<2021, 4, 16>)};
static_assert(effective_in_time(day<2021, 3, 19>, from_registration, ended).outcome == outcome::satisfied);

static_assert(amount_is_positive(nothing).outcome == outcome::violated);
static_assert(within_endowment(silence, one).missing == fact::awarded);
constexpr share_change shrinks[] = {{euros<2>, euros<1>}};
static_assert(nobody_loses(shrinks, one).outcome == outcome::violated);
static_assert(within_union_ceiling(hundred, hundred, union_ceiling::project).outcome == outcome::violated);

constexpr stated<date> opening = day<2015, 11, 16>;
constexpr stated<partial_date> published = partial_date(day<2015, 11, 17>);
static_assert(opens_once_published(opening, published).outcome == outcome::violated);
static_assert(window_was_closed(day<2022, 1, 1>, ended).outcome == outcome::satisfied);
static_assert(enlargement_is_funded(units::of(68), each, savings, silence).outcome == outcome::satisfied);
constexpr stated<std::int64_t> persons = std::int64_t{6};
static_assert((*within_joint_cap(hundred, persons, euros<10>, euros<50>)).outcome == outcome::violated);
static_assert(age_on(day<2000, 2, 29>, day<2016, 2, 29>, age_bound::turned, 16, leap_birthday::on_1_march).outcome ==
              outcome::satisfied);
constexpr std::string_view on_record[] = {"21/2021"};
static_assert(references_on_record(on_record, on_record).outcome == outcome::satisfied);
constexpr dated_award awards[] = {{day<2021, 3, 1>, euros<600>}, {day<2021, 10, 1>, euros<600>}};
static_assert(crosses_threshold(awards, 2021) == 1U);

constexpr finding findings[] = {living_term(day<2022, 1, 1>, ended), amount_is_positive(one)};
static_assert(verdict(findings) == outcome::violated);
constexpr finding warned[] = {opens_once_published(opening, published)};
static_assert(verdict(warned) == outcome::satisfied);

static_assert(*date::parse_italian("1º marzo 2018") == day<2018, 3, 1>);
static_assert(*period::parse("1y2m3d") == *period::make(1, 2, 3));
static_assert(*difference(day<2021, 12, 31>, day<2022, 6, 30>, month_rounding::down) == months<6>);
static_assert(*ratio::parse("33,33 %") == *ratio::make(3333, 10000));

}  // namespace
