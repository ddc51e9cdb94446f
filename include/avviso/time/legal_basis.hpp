// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_TIME_LEGAL_BASIS_HPP
#define AVVISO_TIME_LEGAL_BASIS_HPP

#include <avviso/requirements.hpp>

#include <cstdint>

namespace avviso::inline v0 {

/// The provision that makes a day a holiday or moves a time limit; `wording::text(basis, language)` cites it.
enum class legal_basis : std::uint8_t {
  // Holidays.
  l_260_1949_art_1,      ///< L. 27 May 1949, n. 260, art. 1
  l_260_1949_art_2,      ///< L. 27 May 1949, n. 260, art. 2
  l_54_1977_art_1,       ///< L. 5 March 1977, n. 54, art. 1
  dpr_792_1985_art_1,    ///< D.P.R. 28 December 1985, n. 792, art. 1
  l_200_1986_art_1,      ///< L. n. 200 of 1986, art. 1
  l_336_2000_art_1,      ///< L. 20 November 2000, n. 336, art. 1
  dl_5_2011_art_1,       ///< D.L. 22 February 2011, n. 5, art. 1
  l_151_2025_art_1,      ///< L. 8 October 2025, n. 151, art. 1
  bolzano_usage,         ///< usage and collective agreements of the province of Bolzano; no act of the State
  usage_of_1961,         ///< celebrated as a national feast in 1961; the act that made it one was not found
  declared_to_calendar,  ///< a holiday that the host program told the calendar

  // Time limits.
  reg_1182_71_art_3_2_b,  ///< Reg. (EEC, Euratom) 1182/71, art. 3(1) and (2)(b): days
  reg_1182_71_art_3_2_c,  ///< the same, art. 3(1) and (2)(c): weeks, months, years
  reg_1182_71_art_3_3,    ///< the same, art. 3(3): working days
  reg_1182_71_art_3_4,    ///< the same, art. 3(4): the next working day
  reg_1182_71_art_3_5,    ///< the same, art. 3(5): two working days at least
  reg_1182_71_arts_4_5,   ///< the same, arts. 4(1) and 5(1): no roll at a fixed date
  cc_2963,                ///< Italian civil code, art. 2963, paras 1, 2 and 4: the first day is not counted
  cc_2963_3,              ///< the same, para 3: the next day that is not a holiday
  cc_2963_5,              ///< the same, para 5: the month lacks the day
  cpc_155_1,              ///< Italian code of civil procedure, art. 155, para 1: days; of the administrative courts too
  cpc_155_2,              ///< the same, para 2: months and years by the common calendar
  cpc_155_4,              ///< the same, para 4: the next day that is not a holiday
  cpc_155_5,              ///< the same, para 5 (L. 28 December 2005, n. 263, art. 2): the same for Saturday
  cpa_52_3,  ///< code of the administrative courts (D.lgs. 104/2010), art. 52(3): the next day that is not a holiday
  cpa_52_4,  ///< the same, art. 52(4): the day before that is not a holiday, for a term that runs backward
  cpa_52_5,  ///< the same, art. 52(5): paragraph 3 for Saturday
  day_as_stated,             ///< the act itself states the day
  working_days_of_calendar,  ///< the term itself counts working days
  clear_days,                ///< «giorni liberi»: neither end is counted
  l_742_1969_art_1,          ///< L. 7 October 1969, n. 742, art. 1: the summer suspension
  dl_132_2014_art_16,        ///< D.L. 12 September 2014, n. 132, art. 16: the same, in August
  dl_18_2020_art_103,        ///< D.L. 17 March 2020, n. 18, art. 103(1)
  dl_23_2020_art_37,         ///< D.L. 8 April 2020, n. 23, art. 37
  declared_suspension        ///< a suspension that the host program declared
};

}  // namespace avviso::inline v0

#endif
