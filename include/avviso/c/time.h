// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_TIME_H
#define AVVISO_C_TIME_H

#include <avviso/c/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/// How a value is printed. Not every value has every style; a style that it lacks is AVVISO_ARGUMENT_OUT_OF_RANGE.
enum avviso_style {
  AVVISO_STYLE_PLAIN = 0,           ///< what the parser reads: `2022-06-30`, `15095804.23`, `1y2m3d`, `2/3`
  AVVISO_STYLE_ITALIAN = 1,         ///< «30 giugno 2022», «15.095.804,23», «1 anno, 2 mesi e 3 giorni»
  AVVISO_STYLE_ENGLISH = 2,         ///< "30 June 2022", "15,095,804.23", "1 year, 2 months and 3 days"
  AVVISO_STYLE_ITALIAN_DIGITS = 3,  ///< of a day: «30/06/2022»
  AVVISO_STYLE_ISO = 4              ///< ISO 8601: `2022-06-30`, `P1Y2M3D`
};

/// A civil day and back, checked: there is no 31 April.
AVVISO_API avviso_code avviso_day_from_civil(int32_t year, int32_t month, int32_t day, avviso_day* out,
                                             avviso_error** error);
AVVISO_API avviso_code avviso_day_to_civil(avviso_day day, int32_t* year, int32_t* month, int32_t* day_of_month,
                                           avviso_error** error);

/// Reads exactly `YYYY-MM-DD`; the second, a day as Italian acts write it: «20 marzo 2018», «1º marzo 2018»,
/// «20/03/2018», «20.3.2018».
AVVISO_API avviso_code avviso_day_parse(const char* text, size_t size, avviso_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_day_parse_italian(const char* text, size_t size, avviso_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_day_print(avviso_day day, int32_t style, char* buffer, size_t capacity, size_t* needed,
                                        avviso_error** error);

/// The day of the week, 1 (Monday) to 7; Easter Sunday of a year from 1583 on.
AVVISO_API avviso_code avviso_weekday(avviso_day day, int32_t* out, avviso_error** error);
AVVISO_API avviso_code avviso_easter(int32_t year, avviso_day* out, avviso_error** error);

/// A day as documents give it: a day, `2017-03`, `2017`, `2017-03/2017-05`, `2017-02|2018-02`, `--02`, `unknown`, and
/// what `avviso_day_parse_italian` reads, «febbraio 2018». One real day from `earliest` to `latest`.
typedef struct avviso_partial_day {
  avviso_day earliest;  ///< included
  avviso_day latest;    ///< included
  int32_t precision;    ///< AVVISO_PRECISION_...
} avviso_partial_day;

/// Reads one; what is wrong stands at a byte of the text, as the error tells.
AVVISO_API avviso_code avviso_partial_day_parse(const char* text, size_t size, avviso_partial_day* out,
                                                avviso_error** error);

/// Years, months and days, each with its own sign, kept apart as given; each within ± 9,999,999.
typedef struct avviso_period {
  int32_t years;   ///< calendar years, with their sign
  int32_t months;  ///< calendar months, with theirs
  int32_t days;    ///< days, with theirs
} avviso_period;

/// Reads `1y2m3d`, `-1m`, `2w`, `P1Y2M3D`, «1 anno, 2 mesi e 3 giorni».
AVVISO_API avviso_code avviso_period_parse(const char* text, size_t size, avviso_period* out, avviso_error** error);
AVVISO_API avviso_code avviso_period_print(const avviso_period* period, int32_t style, char* buffer, size_t capacity,
                                           size_t* needed, avviso_error** error);

/// `day` moved: years and months first, one rounding (AVVISO_MONTH_ROUNDING_...), then days.
AVVISO_API avviso_code avviso_day_add(avviso_day day, const avviso_period* period, int32_t rounding, avviso_day* out,
                                      avviso_error** error);

/// The period that leads from one day to another.
AVVISO_API avviso_code avviso_day_difference(avviso_day from, avviso_day to, int32_t rounding, avviso_period* out,
                                             avviso_error** error);

/// The holidays of a place, by the law as known on a day (AVVISO_NO_DAY: all of this release). Italian ones reach from
/// 1 June 1949 to 31 December 2199; beyond its reach a calendar refuses. Building one takes about 0.1 ms, asking it
/// nanoseconds.
typedef struct avviso_calendar avviso_calendar;
enum avviso_place { AVVISO_PLACE_ITALY = 0, AVVISO_PLACE_ROME = 1, AVVISO_PLACE_BOLZANO = 2 };
AVVISO_API avviso_code avviso_calendar_of_place(int32_t place, avviso_day known, avviso_calendar** out,
                                                avviso_error** error);

/// A calendar of the holidays that the caller lists, good from `first` to `last`.
AVVISO_API avviso_code avviso_calendar_of_holidays(const avviso_day* holidays, size_t count, avviso_day first,
                                                   avviso_day last, avviso_day known, avviso_calendar** out,
                                                   avviso_error** error);

/// The same calendar with one more holiday each year: on a day of a month; so many days after Easter, or before it; on
/// the n-th weekday of a month, or the last (-1). The last: the holidays of either, on the days that both reach.
AVVISO_API avviso_code avviso_calendar_with_yearly(const avviso_calendar* calendar, int32_t month, int32_t day,
                                                   avviso_calendar** out, avviso_error** error);
AVVISO_API avviso_code avviso_calendar_with_after_easter(const avviso_calendar* calendar, int32_t days,
                                                         avviso_calendar** out, avviso_error** error);
AVVISO_API avviso_code avviso_calendar_with_weekday(const avviso_calendar* calendar, int32_t month, int32_t nth,
                                                    int32_t weekday, avviso_calendar** out, avviso_error** error);
AVVISO_API avviso_code avviso_calendar_united(const avviso_calendar* a, const avviso_calendar* b, avviso_calendar** out,
                                              avviso_error** error);
AVVISO_API void avviso_calendar_free(avviso_calendar** calendar);

/// Whether a feast falls on the day (a plain Sunday is none); whether it is neither a feast, a Saturday nor a Sunday.
AVVISO_API avviso_code avviso_is_holiday(const avviso_calendar* calendar, avviso_day day, int32_t* out,
                                         avviso_error** error);
AVVISO_API avviso_code avviso_is_working_day(const avviso_calendar* calendar, avviso_day day, int32_t* out,
                                             avviso_error** error);

/// The `count`-th working day after a day, or before it; how many there are from one day to another, both included.
AVVISO_API avviso_code avviso_add_working_days(const avviso_calendar* calendar, avviso_day day, int32_t count,
                                               avviso_day* out, avviso_error** error);
AVVISO_API avviso_code avviso_count_working_days(const avviso_calendar* calendar, avviso_day first, avviso_day last,
                                                 int32_t* out, avviso_error** error);

/// The length of a time limit: calendar units, or working days alone; no part negative, not all zero.
typedef struct avviso_length {
  int32_t years;         ///< calendar years
  int32_t months;        ///< calendar months
  int32_t weeks;         ///< weeks
  int32_t days;          ///< days
  int32_t working_days;  ///< working days; alone
} avviso_length;

/// Reads `60d`, `3m`, `1y6m`, `2w`, `10wd`, `P60D`, «30 giorni», «10 giorni lavorativi».
AVVISO_API avviso_code avviso_length_parse(const char* text, size_t size, avviso_length* out, avviso_error** error);

/// A time limit: how long, which way, by which law, and how what the law leaves open is read.
typedef struct avviso_limit {
  uint32_t struct_size;         ///< sizeof this structure, which the caller sets
  avviso_length length;         ///< how long
  int32_t direction;            ///< AVVISO_TIME_DIRECTION_...
  int32_t regime;               ///< AVVISO_TIME_REGIME_...
  int32_t ends;                 ///< AVVISO_END_DAYS_...
  int32_t initiates;            ///< AVVISO_INITIATING_DAY_...
  int32_t following_event;      ///< AVVISO_AFTER_EVENT_...
  int32_t backward_on_holiday;  ///< AVVISO_BACKWARD_END_...
  int32_t saturday;             ///< AVVISO_SATURDAY_OF_PROCEDURE_...
  int32_t fixed_day;            ///< AVVISO_DAY_OF_ACT_...
} avviso_limit;

/// Sets the last five to what prevails.
AVVISO_API avviso_code avviso_limit_prevailing(avviso_limit* limit, avviso_error** error);

/// Days that do not count in time limits, both ends included, in order and apart.
typedef struct avviso_suspensions avviso_suspensions;
/// One of them.
typedef struct avviso_suspension {
  avviso_day first;  ///< its first day
  avviso_day last;   ///< its last day, included
  int32_t law;       ///< AVVISO_LEGAL_BASIS_...; of those that the caller declares, _DECLARED_SUSPENSION
} avviso_suspension;

/// Those that the caller declares (`law` is not looked at); with the suspensions of the terms of trials in August of
/// the years from `august_from` to `august_to`, none if both are 0; and, if `of_2020` is 1, that of administrative
/// terms in 2020; by the law known on a day. A day that two of them cover is left to the one that begins first.
AVVISO_API avviso_code avviso_suspensions_of(const avviso_suspension* declared, size_t count, int32_t august_from,
                                             int32_t august_to, int32_t of_2020, avviso_day known,
                                             avviso_suspensions** out, avviso_error** error);
AVVISO_API size_t avviso_suspensions_count(const avviso_suspensions* suspensions);  ///< 0 of null
AVVISO_API avviso_code avviso_suspensions_at(const avviso_suspensions* suspensions, size_t index,
                                             avviso_suspension* out);
AVVISO_API void avviso_suspensions_free(avviso_suspensions** suspensions);

/// One step of a computation: from which day to which, why (AVVISO_STEP_REASON_...), by which provision and, where that
/// is the reason, for which holiday (else -1).
typedef struct avviso_limit_step {
  avviso_day from;    ///< the last day so far
  avviso_day to;      ///< the last day after this step
  int32_t why;        ///< AVVISO_STEP_REASON_...
  int32_t article;    ///< AVVISO_LEGAL_BASIS_...
  int32_t feast;      ///< AVVISO_FEAST_...
  int32_t feast_law;  ///< AVVISO_LEGAL_BASIS_...
} avviso_limit_step;
#define AVVISO_MOST_LIMIT_STEPS 8  ///< no time limit has more

/// When a time limit ends, counted from the day of an event, and every step that led there. `suspended` may be null:
/// nothing is. `steps` has room for AVVISO_MOST_LIMIT_STEPS, and `step_count` becomes how
/// many there are; both may be null.
AVVISO_API avviso_code avviso_limit_end(const avviso_limit* limit, avviso_day event, const avviso_calendar* calendar,
                                        const avviso_suspensions* suspended, avviso_day* out, avviso_limit_step* steps,
                                        size_t* step_count, avviso_error** error);

/// What cites a provision of law: «Reg. (EEC, Euratom) 1182/71, art. 3(4)».
AVVISO_API avviso_code avviso_legal_basis_text(int32_t basis, int32_t language, char* buffer, size_t capacity,
                                               size_t* needed, avviso_error** error);

#ifdef __cplusplus
}
#endif

#endif
