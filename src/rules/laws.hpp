// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_SRC_RULES_LAWS_HPP
#define AVVISO_SRC_RULES_LAWS_HPP

#include <avviso/rules/law_text.hpp>

namespace avviso::inline v0::detail {

// The laws on which the rules rest, each with the days on which its text was law, where an act that is judged can be
// older.

inline constexpr law_text act_itself{.citation = "l'atto stesso, lex specialis della procedura",
                                     .source = rule_source::act_itself};

inline constexpr law_text good_practice{.citation = "buona prassi, non imposta da una norma",
                                        .source = rule_source::good_practice};

// They look at the day on which the extension was requested; the second and the third of building permits.
inline constexpr law_text extensions_in_court{
    .citation =
        "orientamento: Cons. Stato, sez. IV, n. 2757/2023; TAR Lombardia, Milano, sez. II, n. 1271/2021 e sez. "
        "IV, n. 812/2023",
    .source = rule_source::case_law};
inline constexpr law_text cons_stato_2757_2023{.citation = "orientamento: Cons. Stato, sez. IV, n. 2757/2023",
                                               .source = rule_source::case_law};

inline constexpr law_text l_20_1994_art_3_2{.citation = "art. 3, c. 2, L. 14 gennaio 1994, n. 20",
                                            .of = day<1994, 1, 14>};

// L. 340/2000 entered into force on 9 December 2000; before that, silence had only the office's term of 30 days.
inline constexpr law_text silence_of_the_office{
    .citation = "art. 3, c. 2, L. 14 gennaio 1994, n. 20", .until = day<2000, 12, 8>, .of = day<1994, 1, 14>};
inline constexpr law_text silence_of_the_court_in_60_days{
    .citation = "art. 3, c. 2, L. 14 gennaio 1994, n. 20; art. 27, c. 1, L. 24 novembre 2000, n. 340",
    .from = day<2000, 12, 9>,
    .of = day<1994, 1, 14>};

// Added by art. 41 of d.l. 16 July 2020, n. 76, in force on the day after its publication.
inline constexpr law_text l_3_2003_art_11_2_bis{
    .citation = "art. 11, c. 2-bis, L. 16 gennaio 2003, n. 3", .from = day<2020, 7, 17>, .of = day<2003, 1, 16>};

// As amended by art. 6 L. 7 August 2015, n. 124, in force from 28 August 2015; by art. 63 d.l. 31 May 2021, n. 77, from
// 1 June 2021; by art. 1 L. 2 December 2025, n. 182, from 18 December 2025.
inline constexpr law_text l_241_1990_art_21_nonies{
    .citation =
        "art. 21-nonies, c. 1, L. 7 agosto 1990, n. 241, come modificato dall'art. 1 L. 2 dicembre 2025, n. 182",
    .from = day<2025, 12, 18>,
    .of = day<1990, 8, 7>};
inline constexpr law_text before_l_182_2025[] = {
    {.citation = "art. 21-nonies, c. 1, L. 7 agosto 1990, n. 241, come modificato dall'art. 6 L. 7 agosto 2015, n. 124",
     .from = day<2015, 8, 28>,
     .until = day<2021, 5, 31>,
     .of = day<1990, 8, 7>},
    {.citation =
         "art. 21-nonies, c. 1, L. 7 agosto 1990, n. 241, come modificato dall'art. 63 D.L. 31 maggio 2021, n. 77",
     .from = day<2021, 6, 1>,
     .until = day<2025, 12, 17>,
     .of = day<1990, 8, 7>}};

// D.lgs. 33/2013, published on 5 April 2013, in force from 20 April.
inline constexpr law_text dlgs_33_2013_art_26_3{
    .citation = "art. 26, cc. 2 e 3, D.Lgs. 14 marzo 2013, n. 33", .from = day<2013, 4, 20>, .of = day<2013, 3, 14>};

// Reg. 514/2014, published on 20 May 2014, in force on the day after. Reg. 2022/585, published on 11 April 2022, in
// force on the day after.
inline constexpr law_text reg_514_2014_art_16{
    .citation = "art. 16, parr. da 3 a 6, Reg. (UE) n. 514/2014", .from = day<2014, 5, 21>, .of = day<2014, 4, 16>};
inline constexpr law_text reg_514_2014_art_17_3{.citation = "art. 17, par. 3, Reg. (UE) n. 514/2014",
                                                .from = day<2014, 5, 21>,
                                                .until = day<2022, 4, 11>,
                                                .of = day<2014, 4, 16>};
inline constexpr law_text reg_514_2014_art_17_3_amended{
    .citation = "art. 17, par. 3, Reg. (UE) n. 514/2014, come modificato dall'art. 1, punto 1, Reg. (UE) 2022/585",
    .from = day<2022, 4, 12>,
    .of = day<2014, 4, 16>};

// Reg. 1303/2013, published on 20 December 2013; Reg. 2021/241, published on 18 February 2021; Reg. 2021/1060,
// published on 30 June 2021: each in force on the day after.
inline constexpr law_text reg_1303_2013_art_65_2{
    .citation = "art. 65, par. 2, Reg. (UE) n. 1303/2013", .from = day<2013, 12, 21>, .of = day<2013, 12, 17>};
inline constexpr law_text reg_2021_241_art_18_4{
    .citation = "art. 18, par. 4, lett. i), Reg. (UE) 2021/241", .from = day<2021, 2, 19>, .of = day<2021, 2, 12>};
inline constexpr law_text reg_2021_1060_art_63_2{
    .citation = "art. 63, par. 2, Reg. (UE) 2021/1060", .from = day<2021, 7, 1>, .of = day<2021, 6, 24>};

inline constexpr law_text reg_1407_2013_art_3{.citation = "art. 3, par. 2, Reg. (UE) n. 1407/2013",
                                              .from = day<2014, 1, 1>,
                                              .until = day<2023, 12, 31>,
                                              .of = day<2013, 12, 18>};
inline constexpr law_text reg_2023_2831_art_3{
    .citation = "art. 3, par. 2, Reg. (UE) 2023/2831", .from = day<2024, 1, 1>, .of = day<2023, 12, 13>};

// The texts before the latest.
inline constexpr law_text before_reg_2022_585[] = {reg_514_2014_art_17_3};
inline constexpr law_text before_reg_2023_2831[] = {reg_1407_2013_art_3};
inline constexpr law_text before_l_340_2000[] = {silence_of_the_office};

}  // namespace avviso::inline v0::detail

#endif
