// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_PORTFOLIO_H
#define AVVISO_C_PORTFOLIO_H

#include <avviso/c/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Many dossiers, laid ready for questions by both days, with one reading for all. It answers as a snapshot does. Where
/// a value cannot be laid, the questions about one grant or notice ask the snapshot, and those about many say
/// AVVISO_TOLD_NOT_LAID. Laying a dossier takes milliseconds, an answer nanoseconds.
typedef struct avviso_portfolio avviso_portfolio;

/// Of `count` dossiers, each under an id of its own; of two with one id, the later counts.
AVVISO_API avviso_code avviso_portfolio_of(const avviso_dossier* const* dossiers, const avviso_text* ids, size_t count,
                                           const avviso_readings* readings, avviso_portfolio** out,
                                           avviso_error** error);

/// The same with one more dossier, or another in the place of the one of that id; the same without one. Numbers of
/// notices stay, and so do those of the grants of other dossiers.
AVVISO_API avviso_code avviso_portfolio_with(const avviso_portfolio* portfolio, const char* id, size_t size,
                                             const avviso_dossier* dossier, avviso_portfolio** out,
                                             avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_without(const avviso_portfolio* portfolio, const char* id, size_t size,
                                                avviso_portfolio** out, avviso_error** error);
AVVISO_API void avviso_portfolio_free(avviso_portfolio** portfolio);

/// A grant: the number of its notice, and its place among the grants of that dossier.
typedef struct avviso_grant_number {
  uint32_t notice;  ///< from 0
  uint32_t place;   ///< from 0, in the order of the awards
} avviso_grant_number;

/// The numbers of all notices, and of all grants, in order. `*count` becomes how many there are; where `capacity` is
/// less, none is written and the code is AVVISO_BUFFER_TOO_SHORT.
AVVISO_API avviso_code avviso_portfolio_notices(const avviso_portfolio* portfolio, uint32_t* out, size_t capacity,
                                                size_t* count);
AVVISO_API avviso_code avviso_portfolio_grants(const avviso_portfolio* portfolio, avviso_grant_number* out,
                                               size_t capacity, size_t* count);

/// The notice of a dossier's id, or AVVISO_NO_SUCH_DOSSIER; the grant of a notice by its name, or AVVISO_NO_SUCH_GRANT;
/// and back: the id and the name, views that live as long as the portfolio.
AVVISO_API avviso_code avviso_portfolio_notice(const avviso_portfolio* portfolio, const char* id, size_t size,
                                               uint32_t* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_grant(const avviso_portfolio* portfolio, uint32_t notice, const char* name,
                                              size_t size, avviso_grant_number* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_id(const avviso_portfolio* portfolio, uint32_t notice, avviso_text* out);
AVVISO_API avviso_code avviso_portfolio_name(const avviso_portfolio* portfolio, const avviso_grant_number* grant,
                                             avviso_text* out);

/// The snapshot of a notice's dossier, which answers everything else, with reasons.
AVVISO_API avviso_code avviso_portfolio_at(const avviso_portfolio* portfolio, uint32_t notice, avviso_day in_force,
                                           avviso_day known, avviso_snapshot** out, avviso_error** error);

/// What is told of a value (AVVISO_TOLD_...), and the value where it is known.
typedef struct avviso_told_day {
  avviso_day day;     ///< when known
  uint8_t told;       ///< AVVISO_TOLD_...
  uint8_t has_hour;   ///< 1 where an act gives the hour, or it is not stated: not at the end of the day
  uint8_t unused[2];  ///< 0
} avviso_told_day;

/// The same of an amount.
typedef struct avviso_told_amount {
  int64_t amount;     ///< cents, or a number of units
  uint8_t told;       ///< AVVISO_TOLD_...
  uint8_t unused[7];  ///< 0
} avviso_told_amount;

/// The same of a standing.
typedef struct avviso_told_standing {
  uint8_t standing;  ///< AVVISO_GRANT_STANDING_...
  uint8_t told;      ///< AVVISO_TOLD_...
} avviso_told_standing;

/// One question: of a grant, a time limit (AVVISO_DEADLINE_KIND_...), a sum (AVVISO_GRANT_SUM_...), its standing; of a
/// notice, a time limit and a sum (AVVISO_NOTICE_SUM_...).
AVVISO_API avviso_code avviso_portfolio_deadline(const avviso_portfolio* portfolio, const avviso_grant_number* grant,
                                                 int32_t which, avviso_day in_force, avviso_day known,
                                                 avviso_told_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_sum(const avviso_portfolio* portfolio, const avviso_grant_number* grant,
                                            int32_t which, avviso_day in_force, avviso_day known,
                                            avviso_told_amount* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_standing(const avviso_portfolio* portfolio, const avviso_grant_number* grant,
                                                 avviso_day in_force, avviso_day known, avviso_told_standing* out,
                                                 avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_notice_deadline(const avviso_portfolio* portfolio, uint32_t notice,
                                                        int32_t which, avviso_day in_force, avviso_day known,
                                                        avviso_told_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_notice_sum(const avviso_portfolio* portfolio, uint32_t notice, int32_t which,
                                                   avviso_day in_force, avviso_day known, avviso_told_amount* out,
                                                   avviso_error** error);

/// Of all grants as of one pair of days, in the order of `avviso_portfolio_grants`; `out` has room for all of them, or
/// the code is AVVISO_BUFFER_TOO_SHORT. Nothing is allocated, here and below.
AVVISO_API avviso_code avviso_portfolio_all_deadlines(const avviso_portfolio* portfolio, int32_t which,
                                                      avviso_day in_force, avviso_day known, avviso_told_day* out,
                                                      size_t capacity, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_all_sums(const avviso_portfolio* portfolio, int32_t which, avviso_day in_force,
                                                 avviso_day known, avviso_told_amount* out, size_t capacity,
                                                 avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_all_standings(const avviso_portfolio* portfolio, avviso_day in_force,
                                                      avviso_day known, avviso_told_standing* out, size_t capacity,
                                                      avviso_error** error);

/// One grant as of two days.
typedef struct avviso_grant_then {
  avviso_grant_number grant;  ///< of which grant
  avviso_day in_force;        ///< whose law is asked for
  avviso_day known;           ///< whose knowledge is used
} avviso_grant_then;

/// Of `count` grants, each as of its own days; `out` has room for as many. A grant or a day that does not exist refuses
/// all; its index is the position of the error.
AVVISO_API avviso_code avviso_portfolio_deadlines(const avviso_portfolio* portfolio, int32_t which,
                                                  const avviso_grant_then* of, size_t count, avviso_told_day* out,
                                                  avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_sums(const avviso_portfolio* portfolio, int32_t which,
                                             const avviso_grant_then* of, size_t count, avviso_told_amount* out,
                                             avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_standings(const avviso_portfolio* portfolio, const avviso_grant_then* of,
                                                  size_t count, avviso_told_standing* out, avviso_error** error);

/// The same of notices, by their numbers.
typedef struct avviso_notice_then {
  uint32_t notice;      ///< of which notice
  avviso_day in_force;  ///< whose law is asked for
  avviso_day known;     ///< whose knowledge is used
} avviso_notice_then;

/// The time limits, AVVISO_DEADLINE_KIND_..., and the sums, AVVISO_NOTICE_SUM_..., of `count` notices; `out` has room
/// for as many.
AVVISO_API avviso_code avviso_portfolio_notice_deadlines(const avviso_portfolio* portfolio, int32_t which,
                                                         const avviso_notice_then* of, size_t count,
                                                         avviso_told_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_portfolio_notice_sums(const avviso_portfolio* portfolio, int32_t which,
                                                    const avviso_notice_then* of, size_t count, avviso_told_amount* out,
                                                    avviso_error** error);

#ifdef __cplusplus
}
#endif

#endif
