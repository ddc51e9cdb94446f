// SPDX-License-Identifier: BSL-1.0
#include "holiday_law.hpp"

#include <avviso/time/easter.hpp>

#include <algorithm>
#include <optional>

namespace avviso::inline v0::detail {

namespace {

constexpr feast_day days_of_feasts[] = {
    {feast::new_year, 1, 1},
    {feast::epiphany, 1, 6},
    {feast::saint_joseph, 3, 19},
    {feast::unification_centenary, 3, 17},
    {feast::unification_anniversary, 3, 17},
    {feast::liberation, 4, 25},
    {feast::easter_monday, 0, 1},
    {feast::ascension, 0, 39},
    {feast::whit_monday, 0, 50},
    {feast::corpus_domini, 0, 60},
    {feast::labour_day, 5, 1},
    {feast::republic_day, 6, 2},
    {feast::saints_peter_and_paul, 6, 29},
    {feast::assumption, 8, 15},
    {feast::saint_francis, 10, 4},
    {feast::all_saints, 11, 1},
    {feast::national_unity, 11, 4},
    {feast::immaculate_conception, 12, 8},
    {feast::christmas, 12, 25},
    {feast::saint_stephen, 12, 26},
};

constexpr auto italy = territory_of_fact::italy;
constexpr auto rome = territory_of_fact::rome;
constexpr auto bolzano = territory_of_fact::bolzano;
constexpr auto makes = effect_on_feast::makes;
constexpr auto unmakes = effect_on_feast::unmakes;
constexpr std::optional<date> lasting = std::nullopt;

// Days of effect and of publication in the Gazzetta ufficiale. Where an act takes effect "on the day after its
// publication" (L. 260/1949, L. 54/1977 art. 4, D.P.R. 792/1985 art. 2), the first is derived from the second.
constexpr date law_260 = day<1949, 6, 1>;  // G.U. n. 124 of 31 May 1949
constexpr date pub_260 = day<1949, 5, 31>;
constexpr date law_54 = day<1977, 3, 8>;  // G.U. n. 63 of 7 March 1977
constexpr date pub_54 = day<1977, 3, 7>;
constexpr date dpr_792 = day<1986, 1, 1>;  // G.U. n. 306 of 31 December 1985
constexpr date pub_792 = day<1985, 12, 31>;
// L. 200/1986 made a single day a feast, Monday 2 June 1986, so it was published in the last issue of the Gazzetta
// before that day, Saturday 31 May, or earlier; the day of its own issue is not at hand.
constexpr date pub_200 = day<1986, 5, 31>;
constexpr date pub_336 = day<2000, 11, 22>;  // G.U. n. 273
constexpr date pub_dl_5 = day<2011, 2, 23>;  // G.U. n. 44; converted by L. 21 April 2011, n. 47
constexpr date pub_151 = day<2025, 10, 10>;  // G.U. n. 236; in force on 1 January 2026

// In the order of the feasts, then of time. D.P.R. 792/1985 also confirms 1 January, 15 August, 1 November, 8 and 25
// December, which L. 260/1949 had made holidays and no act had abolished: it is listed only where it changes something.
// L. 54/1977 moved the celebration of 2 June and of 4 November to a Sunday, which is no more a holiday than any Sunday.
constexpr holiday_fact facts[] = {
    {feast::new_year, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::epiphany, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::epiphany, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},
    {feast::epiphany, italy, makes, dpr_792, lasting, pub_792, legal_basis::dpr_792_1985_art_1},

    {feast::saint_joseph, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::saint_joseph, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},

    // Told as a national feast by secondary sources alone: it counts as known from the calendar's first day.
    {feast::unification_centenary, italy, makes, day<1961, 3, 17>, day<1961, 3, 17>, pub_260,
     legal_basis::usage_of_1961},

    {feast::unification_anniversary, italy, makes, day<2011, 3, 17>, day<2011, 3, 17>, pub_dl_5,
     legal_basis::dl_5_2011_art_1},

    {feast::liberation, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::easter_monday, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::ascension, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::ascension, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},

    // Usage has no day of publication: it counts as known from the calendar's first day.
    {feast::whit_monday, bolzano, makes, law_260, lasting, pub_260, legal_basis::bolzano_usage},

    {feast::corpus_domini, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::corpus_domini, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},

    {feast::labour_day, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::republic_day, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_1},
    {feast::republic_day, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},
    {feast::republic_day, italy, makes, day<1986, 6, 2>, day<1986, 6, 2>, pub_200, legal_basis::l_200_1986_art_1},
    {feast::republic_day, italy, makes, day<2001, 1, 1>, lasting, pub_336, legal_basis::l_336_2000_art_1},

    {feast::saints_peter_and_paul, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::saints_peter_and_paul, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},
    {feast::saints_peter_and_paul, rome, makes, dpr_792, lasting, pub_792, legal_basis::dpr_792_1985_art_1},

    {feast::assumption, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::saint_francis, italy, makes, day<2026, 1, 1>, lasting, pub_151, legal_basis::l_151_2025_art_1},

    {feast::all_saints, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::national_unity, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
    {feast::national_unity, italy, unmakes, law_54, lasting, pub_54, legal_basis::l_54_1977_art_1},

    {feast::immaculate_conception, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::christmas, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},

    {feast::saint_stephen, italy, makes, law_260, lasting, pub_260, legal_basis::l_260_1949_art_2},
};

constexpr bool in_order_of_feasts() {
  for (std::size_t i = 1; i < std::size(facts); ++i) {
    if (facts[i].what < facts[i - 1].what) return false;
  }
  return true;
}
static_assert(in_order_of_feasts(), "avviso: the facts of one feast stand together");

}  // namespace

std::span<const feast_day> feast_days() noexcept { return days_of_feasts; }

std::span<const holiday_fact> facts_of(feast what) noexcept {
  const std::span<const holiday_fact> all = facts;
  std::size_t begin = 0;
  while (begin < all.size() && all[begin].what != what) ++begin;
  std::size_t end = begin;
  while (end < all.size() && all[end].what == what) ++end;
  return all.subspan(begin, end - begin);
}

date day_in(int year, const feast_day& rule) noexcept {
  if (rule.month == 0) return *add_days(*easter(year), rule.day_or_after_easter);
  return *date::make(year, rule.month, rule.day_or_after_easter);
}

bool is_same_law_of_holidays(known_law a, known_law b) noexcept {
  const std::span<const holiday_fact> all = facts;
  return std::all_of(all.begin(), all.end(),
                     [&](const holiday_fact& one) { return a.includes(one.published) == b.includes(one.published); });
}

}  // namespace avviso::inline v0::detail
