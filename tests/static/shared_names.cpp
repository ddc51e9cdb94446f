// SPDX-License-Identifier: BSL-1.0
// Whoever has all of avviso's names beside those of glibc, of the standard library and of its calendar qualifies the
// few that they share; the README lists them.
#include <avviso/avviso.hpp>

#include <error.h>
#include <search.h>
#include <chrono>

using namespace avviso;
using namespace std;
using namespace std::chrono;

static_assert(avviso::day<2022, 6, 30>.days() - avviso::day<2022, 6, 29>.days() == 1);
static_assert(avviso::days<7> == avviso::days<7> && avviso::weeks<1> != avviso::days<1>);
static_assert(avviso::months<12> != avviso::years<2>);
static_assert(weekday_of(avviso::day<2022, 6, 30>) == avviso::weekday::thursday);
static_assert(avviso::error{.code = avviso::errc::day_out_of_range}.code == avviso::errc::day_out_of_range);
static_assert(is_same_v<decltype(avviso::ratio::make(1, 2)), result<avviso::ratio>>);
static_assert(is_same_v<decltype(avviso::entry(rule::EXT_1)), const rulebook_entry&>);

// All else is said without its namespace.
static_assert(euros<1> < euros<2> && date::min() < date::max());
static_assert(is_same_v<decltype(dossier::of(vector<act>())), result<dossier>>);
