// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_MONEY_H
#define AVVISO_C_MONEY_H

#include <avviso/c/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Reads `15095804.23`, `25000000`, `-0.05`. The second, an amount as documents write it, in a notation
/// (AVVISO_NOTATION_..., or -1 where nobody says which: then the text must have one reading only): «€ 15.095.804,23».
AVVISO_API avviso_code avviso_euro_parse(const char* text, size_t size, avviso_cents* out, avviso_error** error);
AVVISO_API avviso_code avviso_euro_parse_written(const char* text, size_t size, int32_t notation, avviso_cents* out,
                                                 avviso_error** error);

/// In the styles plain, Italian and English (avviso/c/time.h).
AVVISO_API avviso_code avviso_euro_print(avviso_cents amount, int32_t style, char* buffer, size_t capacity,
                                         size_t* needed, avviso_error** error);

/// An exact fraction. Functions give it in lowest terms, with a denominator above zero, and take any.
typedef struct avviso_ratio {
  int64_t numerator;    ///< with the sign
  int64_t denominator;  ///< not 0
} avviso_ratio;

/// Reads `2/3`, `75 %`, `33,33 %`, `5 ‰`, `0.125`, `-3`; prints `2/3`, in the style plain.
AVVISO_API avviso_code avviso_ratio_parse(const char* text, size_t size, avviso_ratio* out, avviso_error** error);
AVVISO_API avviso_code avviso_ratio_make(int64_t numerator, int64_t denominator, avviso_ratio* out,
                                         avviso_error** error);
AVVISO_API avviso_code avviso_ratio_print(const avviso_ratio* ratio, char* buffer, size_t capacity, size_t* needed,
                                          avviso_error** error);
AVVISO_API avviso_code avviso_ratio_add(const avviso_ratio* a, const avviso_ratio* b, avviso_ratio* out,
                                        avviso_error** error);
AVVISO_API avviso_code avviso_ratio_subtract(const avviso_ratio* a, const avviso_ratio* b, avviso_ratio* out,
                                             avviso_error** error);

/// That part of an amount, rounded to the cent (AVVISO_ROUNDING_...); what part of `whole` an amount is; sums, refused
/// where they leave 64 bits.
AVVISO_API avviso_code avviso_multiply(avviso_cents amount, const avviso_ratio* part, int32_t rounding,
                                       avviso_cents* out, avviso_error** error);
AVVISO_API avviso_code avviso_part_of(avviso_cents whole, avviso_cents amount, avviso_ratio* out, avviso_error** error);
AVVISO_API avviso_code avviso_add(avviso_cents a, avviso_cents b, avviso_cents* out, avviso_error** error);
AVVISO_API avviso_code avviso_subtract(avviso_cents a, avviso_cents b, avviso_cents* out, avviso_error** error);

/// An amount divided to the cent in proportion to `count` weights (AVVISO_APPORTIONMENT_METHOD_...). `shares` has room
/// for `count`; shares and remainder sum to the amount. The second, by fractions; the third, the awards after an
/// increase or a cut, apportioned over them: nobody's award decreases when the pot grows.
AVVISO_API avviso_code avviso_apportion(avviso_cents total, const int64_t* weights, size_t count, int32_t method,
                                        avviso_cents* shares, avviso_cents* remainder, avviso_error** error);
AVVISO_API avviso_code avviso_apportion_by_ratios(avviso_cents total, const avviso_ratio* weights, size_t count,
                                                  int32_t method, avviso_cents* shares, avviso_cents* remainder,
                                                  avviso_error** error);
AVVISO_API avviso_code avviso_apportion_increment(avviso_cents increment, const avviso_cents* awards, size_t count,
                                                  int32_t method, avviso_cents* shares, avviso_cents* remainder,
                                                  avviso_error** error);

/// Limits that the law of the funds sets: of the Union's contribution to an eligible expenditure
/// (AVVISO_UNION_CEILING_...); of indirect costs by a method and on staff costs, of built land, of an hour's cost by
/// the annual gross one; and, of a grant to persons who apply together, `per_head` for each, `joint` at most.
AVVISO_API avviso_code avviso_highest_union_contribution(avviso_cents eligible, int32_t ceiling, avviso_cents* out,
                                                         avviso_error** error);
AVVISO_API avviso_code avviso_highest_indirect_costs_by_method(avviso_cents direct_costs, avviso_cents* out,
                                                               avviso_error** error);
AVVISO_API avviso_code avviso_highest_indirect_costs_on_staff(avviso_cents direct_staff_costs, avviso_cents* out,
                                                              avviso_error** error);
AVVISO_API avviso_code avviso_highest_cost_of_built_land(avviso_cents total_eligible, avviso_cents* out,
                                                         avviso_error** error);
AVVISO_API avviso_code avviso_hourly_rate(avviso_cents annual_gross, int32_t rounding, avviso_cents* out,
                                          avviso_error** error);
AVVISO_API avviso_code avviso_highest_joint_grant(avviso_cents per_head, int64_t persons, avviso_cents joint,
                                                  avviso_cents* out, avviso_error** error);

/// What the Union, the State and the beneficiary pay of a sum, by the rates of the first two.
AVVISO_API avviso_code avviso_co_finance(avviso_cents total, const avviso_ratio* union_rate,
                                         const avviso_ratio* national_rate, int32_t rounding, avviso_cents* union_share,
                                         avviso_cents* national_share, avviso_cents* own_share, avviso_error** error);

#ifdef __cplusplus
}
#endif

#endif
