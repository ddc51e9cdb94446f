// SPDX-License-Identifier: BSL-1.0
// What each function gives, from C; compiled as C99 and, by library.cpp, as C++.
#include <avviso/avviso.h>
#include <stddef.h>

#include "check.h"
#include "dossier.h"

static avviso_error* error;
static char text[65536];
static size_t size;

// Whether a view is that text.
static int is_text(avviso_text view, const char* expected) {
  return view.size == strlen(expected) && (view.size == 0 || memcmp(view.data, expected, view.size) == 0);
}

// What was printed last.
static int is_printed(const char* expected) { return size == strlen(expected) && strcmp(text, expected) == 0; }

static avviso_day day_of(const char* iso) {
  avviso_day day = AVVISO_NO_DAY;
  CHECK_CODE(avviso_day_parse(iso, strlen(iso), &day, &error), AVVISO_OK);
  return day;
}

static void test_version(void) {
  CHECK(avviso_abi_version() == AVVISO_ABI_VERSION);
  CHECK(strlen(avviso_version()) >= 5);
}

static void test_names(void) {
  CHECK(is_text(avviso_code_name(AVVISO_OK), "ok"));
  CHECK(is_text(avviso_code_name(AVVISO_DAY_OUT_OF_RANGE), "day_out_of_range"));
  CHECK(is_text(avviso_code_name(AVVISO_FIELD_MISSING), "field_missing"));
  CHECK(is_text(avviso_code_name(AVVISO_NO_MEMORY), "no_memory"));
  for (avviso_code code = -3; code < 1200; ++code) CHECK(avviso_code_name(code).size > 0);
  CHECK(is_text(avviso_code_name(12345), "unknown"));
  CHECK(is_text(avviso_code_name(-1), "unknown"));
  CHECK(is_text(avviso_code_name(699), "unknown"));
  avviso_text name;
  CHECK_CODE(avviso_enumeration_name(2, &name), AVVISO_OK);
  CHECK(is_text(name, "field"));
  CHECK_CODE(avviso_enumerator_name(2, AVVISO_FIELD_TOTAL, &name), AVVISO_OK);
  CHECK(is_text(name, "total"));
}

static void test_days(void) {
  avviso_day day = 0;
  CHECK_CODE(avviso_day_from_civil(1970, 1, 1, &day, &error), AVVISO_OK);
  CHECK(day == 0);
  CHECK_CODE(avviso_day_from_civil(2022, 6, 30, &day, &error), AVVISO_OK);
  CHECK(day == 19173);
  int32_t year, month, day_of_month;
  CHECK_CODE(avviso_day_to_civil(day, &year, &month, &day_of_month, &error), AVVISO_OK);
  CHECK(year == 2022 && month == 6 && day_of_month == 30);
  CHECK(day_of("1400-01-01") == -208188);
  CHECK(day_of("9999-12-31") == 2932896);
  CHECK_CODE(avviso_day_parse_italian("1\xC2\xBA marzo 2018", 14, &day, &error), AVVISO_OK);
  CHECK(day == day_of("2018-03-01"));
  const struct {
    int32_t style;
    const char* printed;
  } styles[] = {{AVVISO_STYLE_PLAIN, "2022-06-30"},
                {AVVISO_STYLE_ITALIAN, "30 giugno 2022"},
                {AVVISO_STYLE_ENGLISH, "30 June 2022"},
                {AVVISO_STYLE_ITALIAN_DIGITS, "30/06/2022"},
                {AVVISO_STYLE_ISO, "2022-06-30"}};
  for (size_t i = 0; i < 5; ++i) {
    CHECK_CODE(avviso_day_print(19173, styles[i].style, text, sizeof text, &size, &error), AVVISO_OK);
    CHECK(is_printed(styles[i].printed));
  }
  int32_t weekday;
  CHECK_CODE(avviso_weekday(19173, &weekday, &error), AVVISO_OK);
  CHECK(weekday == AVVISO_WEEKDAY_THURSDAY);
  CHECK_CODE(avviso_easter(2022, &day, &error), AVVISO_OK);
  CHECK(day == day_of("2022-04-17"));
  avviso_partial_day partial;
  CHECK_CODE(avviso_partial_day_parse("2014-12", 7, &partial, &error), AVVISO_OK);
  CHECK(partial.earliest == day_of("2014-12-01") && partial.latest == day_of("2014-12-31"));
  CHECK(partial.precision == AVVISO_PRECISION_MONTH);
}

static void test_periods(void) {
  avviso_period period;
  avviso_day day;
  CHECK_CODE(avviso_period_parse("1y2m-3d", 7, &period, &error), AVVISO_OK);
  CHECK(period.years == 1 && period.months == 2 && period.days == -3);
  CHECK_CODE(avviso_period_print(&period, AVVISO_STYLE_PLAIN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("1y2m-3d"));
  const avviso_period month = {0, 1, 0};
  CHECK_CODE(avviso_period_print(&month, AVVISO_STYLE_ITALIAN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("1 mese"));
  const avviso_day january = day_of("2023-01-31");
  CHECK_CODE(avviso_day_add(january, &month, AVVISO_MONTH_ROUNDING_DOWN, &day, &error), AVVISO_OK);
  CHECK(day == day_of("2023-02-28"));
  CHECK_CODE(avviso_day_add(january, &month, AVVISO_MONTH_ROUNDING_UP, &day, &error), AVVISO_OK);
  CHECK(day == day_of("2023-03-01"));
  CHECK_CODE(avviso_day_add(january, &month, AVVISO_MONTH_ROUNDING_REFUSE, &day, &error), AVVISO_MONTH_DAY_MISSING);
  avviso_problem why;
  why.struct_size = sizeof why;
  CHECK_CODE(avviso_error_problem(error, 0, &why), AVVISO_OK);
  CHECK(why.expected == 28 && is_text(why.found, "31"));
  avviso_error_free(&error);
  CHECK(day == day_of("2023-03-01"));  // untouched
  CHECK_CODE(avviso_day_difference(january, day_of("2024-03-01"), AVVISO_MONTH_ROUNDING_DOWN, &period, &error),
             AVVISO_OK);
  CHECK(period.years == 1 && period.months == 1 && period.days == 1);
}

static void test_calendars(void) {
  avviso_calendar *italy, *with_patron, *here;
  CHECK_CODE(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy, &error), AVVISO_OK);
  CHECK_CODE(avviso_calendar_with_yearly(italy, 6, 24, &with_patron, &error), AVVISO_OK);
  avviso_calendar_free(&italy);
  avviso_calendar_free(&italy);
  int32_t answer;
  CHECK_CODE(avviso_is_holiday(with_patron, day_of("2022-06-24"), &answer, &error), AVVISO_OK);
  CHECK(answer == 1);
  CHECK_CODE(avviso_is_working_day(with_patron, day_of("2022-06-24"), &answer, &error), AVVISO_OK);
  CHECK(answer == 0);
  CHECK_CODE(avviso_calendar_with_after_easter(with_patron, 50, &here, &error), AVVISO_OK);
  CHECK_CODE(avviso_is_holiday(here, day_of("2022-06-06"), &answer, &error), AVVISO_OK);
  CHECK(answer == 1);
  avviso_calendar_free(&here);
  CHECK_CODE(avviso_calendar_with_weekday(with_patron, 9, -1, AVVISO_WEEKDAY_MONDAY, &here, &error), AVVISO_OK);
  CHECK_CODE(avviso_is_holiday(here, day_of("2022-09-26"), &answer, &error), AVVISO_OK);
  CHECK(answer == 1);
  avviso_day day;
  CHECK_CODE(avviso_add_working_days(here, day_of("2022-06-23"), 1, &day, &error), AVVISO_OK);
  CHECK(day == day_of("2022-06-27"));
  CHECK_CODE(avviso_count_working_days(here, day_of("2022-06-23"), day_of("2022-06-27"), &answer, &error), AVVISO_OK);
  CHECK(answer == 2);
  const avviso_day listed[] = {day_of("2022-07-04")};
  avviso_calendar *office, *both;
  CHECK_CODE(avviso_calendar_of_holidays(listed, 1, day_of("2022-01-01"), day_of("2022-12-31"), AVVISO_NO_DAY, &office,
                                         &error),
             AVVISO_OK);
  CHECK_CODE(avviso_is_holiday(office, day_of("2023-01-01"), &answer, &error), AVVISO_BEYOND_HORIZON);
  avviso_error_free(&error);
  CHECK_CODE(avviso_calendar_united(here, office, &both, &error), AVVISO_OK);
  CHECK_CODE(avviso_is_holiday(both, day_of("2022-07-04"), &answer, &error), AVVISO_OK);
  CHECK(answer == 1);
  avviso_calendar_free(&both);
  avviso_calendar_free(&office);
  avviso_calendar_free(&here);
  avviso_calendar_free(&with_patron);
}

static void test_time_limits(void) {
  avviso_calendar* italy;
  CHECK_CODE(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy, &error), AVVISO_OK);
  avviso_limit limit;
  memset(&limit, 0, sizeof limit);
  limit.struct_size = sizeof limit;
  CHECK_CODE(avviso_length_parse("60d", 3, &limit.length, &error), AVVISO_OK);
  limit.regime = AVVISO_TIME_REGIME_EU_1182_71;
  CHECK_CODE(avviso_limit_prevailing(&limit, &error), AVVISO_OK);
  avviso_day last;
  avviso_limit_step steps[AVVISO_MOST_LIMIT_STEPS];
  size_t count;
  CHECK_CODE(avviso_limit_end(&limit, day_of("2018-03-20"), italy, NULL, &last, steps, &count, &error), AVVISO_OK);
  CHECK(last == day_of("2018-05-21"));
  CHECK(count == 2 && steps[1].to == last && steps[1].why == AVVISO_STEP_REASON_WEEKEND);
  CHECK(steps[1].article == AVVISO_LEGAL_BASIS_REG_1182_71_ART_3_4 && steps[1].feast == AVVISO_NOT_STATED);
  limit.regime = AVVISO_TIME_REGIME_ITALIAN_CIVIL;
  CHECK_CODE(avviso_limit_end(&limit, day_of("2018-03-20"), italy, NULL, &last, NULL, NULL, &error), AVVISO_OK);
  CHECK(last == day_of("2018-05-19"));
  const avviso_suspension closed = {day_of("2018-04-01"), day_of("2018-04-10"), 0};
  avviso_suspensions* suspended;
  CHECK_CODE(avviso_suspensions_of(&closed, 1, 2018, 2019, 1, AVVISO_NO_DAY, &suspended, &error), AVVISO_OK);
  CHECK(avviso_suspensions_count(suspended) == 4);
  avviso_suspension one;
  CHECK_CODE(avviso_suspensions_at(suspended, 0, &one), AVVISO_OK);
  CHECK(one.first == closed.first && one.law == AVVISO_LEGAL_BASIS_DECLARED_SUSPENSION);
  CHECK_CODE(avviso_suspensions_at(suspended, 1, &one), AVVISO_OK);
  CHECK(one.first == day_of("2018-08-01") && one.law == AVVISO_LEGAL_BASIS_DL_132_2014_ART_16);
  CHECK_CODE(avviso_limit_end(&limit, day_of("2018-03-20"), italy, suspended, &last, steps, &count, &error), AVVISO_OK);
  CHECK(last == day_of("2018-05-29"));
  CHECK_CODE(avviso_legal_basis_text(steps[0].article, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error),
             AVVISO_OK);
  CHECK(size > 0);
  avviso_suspensions_free(&suspended);
  avviso_calendar_free(&italy);
}

static void test_money(void) {
  avviso_cents cents;
  CHECK_CODE(avviso_euro_parse("15095804.23", 11, &cents, &error), AVVISO_OK);
  CHECK(cents == 1509580423);
  CHECK_CODE(avviso_euro_parse_written("15.095.804,23", 13, AVVISO_NOTATION_ITALIAN, &cents, &error), AVVISO_OK);
  CHECK(cents == 1509580423);
  CHECK_CODE(avviso_euro_parse_written("1.234", 5, AVVISO_NOT_STATED, &cents, &error), AVVISO_AMOUNT_AMBIGUOUS);
  avviso_error_free(&error);
  CHECK_CODE(avviso_euro_print(1509580423, AVVISO_STYLE_ITALIAN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("15.095.804,23"));
  CHECK_CODE(avviso_euro_print(INT64_MIN, AVVISO_STYLE_PLAIN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("-92233720368547758.08"));
  CHECK_CODE(avviso_add(INT64_MAX, 1, &cents, &error), AVVISO_AMOUNT_OUT_OF_RANGE);
  avviso_error_free(&error);
  CHECK_CODE(avviso_subtract(100, 250, &cents, &error), AVVISO_OK);
  CHECK(cents == -150);
  avviso_ratio ratio, third = {2, 6};
  CHECK_CODE(avviso_ratio_parse("33,33 %", 7, &ratio, &error), AVVISO_OK);
  CHECK(ratio.numerator == 3333 && ratio.denominator == 10000);
  CHECK_CODE(avviso_ratio_add(&third, &third, &ratio, &error), AVVISO_OK);
  CHECK(ratio.numerator == 2 && ratio.denominator == 3);
  CHECK_CODE(avviso_ratio_subtract(&third, &ratio, &ratio, &error), AVVISO_OK);
  CHECK(ratio.numerator == -1 && ratio.denominator == 3);
  CHECK_CODE(avviso_ratio_print(&third, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("1/3"));
  CHECK_CODE(avviso_ratio_make(1, 0, &ratio, &error), AVVISO_DENOMINATOR_ZERO);
  avviso_error_free(&error);
  const avviso_ratio nine_tenths = {9, 10};
  CHECK_CODE(avviso_multiply(1509580423, &nine_tenths, AVVISO_ROUNDING_FLOOR, &cents, &error), AVVISO_OK);
  CHECK(cents == 1358622380);
  CHECK_CODE(avviso_part_of(2500000000, 1509580423, &ratio, &error), AVVISO_OK);
  CHECK(ratio.numerator == 1509580423 && ratio.denominator == 2500000000);
  const int64_t weights[] = {1, 1, 1, 1, 1, 1, 1};
  avviso_cents shares[7], remainder;
  CHECK_CODE(avviso_apportion(100000000, weights, 7, AVVISO_APPORTIONMENT_METHOD_LARGEST_REMAINDER, shares, &remainder,
                              &error),
             AVVISO_OK);
  CHECK(shares[0] == 14285715 && shares[6] == 14285714 && remainder == 0);
  CHECK_CODE(avviso_apportion_increment(1, shares, 7, AVVISO_APPORTIONMENT_METHOD_FLOOR_AND_KEEP_REMAINDER, shares,
                                        &remainder, &error),
             AVVISO_OK);
  CHECK(shares[0] == 14285715 && remainder == 1);
  const avviso_ratio fractions[] = {{1, 3}, {2, 3}};
  CHECK_CODE(avviso_apportion_by_ratios(100, fractions, 2, AVVISO_APPORTIONMENT_METHOD_FIRST_IN_ORDER, shares,
                                        &remainder, &error),
             AVVISO_OK);
  CHECK(shares[0] == 34 && shares[1] == 66);
}

static void test_identity(void) {
  CHECK_CODE(avviso_identifier_parse(AVVISO_IDENTIFIER_CUP, "F84D18000300006", 15, text, sizeof text, &size, &error),
             AVVISO_OK);
  CHECK(is_printed("F84D18000300006"));
  // The code of a natural person is refused, and nowhere repeated.
  CHECK_CODE(
      avviso_identifier_parse(AVVISO_IDENTIFIER_TAX_CODE, "RSSMRA80A01H501U", 16, text, sizeof text, &size, &error),
      AVVISO_TAX_CODE_OF_PERSON);
  CHECK_CODE(avviso_error_text(error, 0, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size), AVVISO_OK);
  CHECK(strstr(text, "RSSMRA") == NULL);
  avviso_error_free(&error);
  int32_t territory;
  CHECK_CODE(avviso_territory_called("Regione Lazio", 13, &territory, &error), AVVISO_OK);
  CHECK(territory == AVVISO_TERRITORY_LAZIO);
  CHECK_CODE(avviso_territory_of_code("ITE4", 4, &territory, &error), AVVISO_OK);
  CHECK(territory == AVVISO_TERRITORY_LAZIO);
  avviso_territory row;
  row.struct_size = sizeof row;
  CHECK_CODE(avviso_territory_of(territory, &row, &error), AVVISO_OK);
  CHECK(is_text(row.name, "Lazio") && is_text(row.iso_3166_2, "IT-62") && row.is_autonomous_province == 0);
}

// Structures of another length: a shorter one is refused, of a longer one what is known is written, and one that goes
// in may not be longer.
static void test_sizes(const avviso_dossier* dossier) {
  struct {
    avviso_summary known;
    int32_t later;
  } longer;
  avviso_readings how;
  avviso_snapshot* at;
  avviso_answer* answer;
  /* Its first version ended before `timeliness`. */
  how.struct_size = offsetof(avviso_readings, timeliness) - 1;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_STRUCT_TOO_SHORT);
  how.struct_size = offsetof(avviso_readings, timeliness);
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  how.struct_size = sizeof how + 8;
  CHECK_CODE(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, NULL), AVVISO_STRUCT_TOO_LONG);
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, NULL), AVVISO_OK);
  CHECK_CODE(avviso_endowment(at, &answer, NULL), AVVISO_OK);
  longer.known.struct_size = sizeof longer;
  longer.later = 77;
  CHECK_CODE(avviso_answer_summary(answer, &longer.known), AVVISO_OK);
  CHECK(longer.later == 77 && longer.known.struct_size == sizeof longer && longer.known.candidate_count == 1);
  avviso_answer_free(&answer);
  avviso_snapshot_free(&at);
}

// A buffer that is too short is left as it was; one that has room for no NUL gets none.
static void test_buffers(void) {
  memset(text, 'x', 32);
  CHECK_CODE(avviso_day_print(19173, AVVISO_STYLE_PLAIN, text, 9, &size, &error), AVVISO_BUFFER_TOO_SHORT);
  CHECK(size == 10 && text[0] == 'x' && error == NULL);
  CHECK_CODE(avviso_day_print(19173, AVVISO_STYLE_PLAIN, NULL, 0, &size, &error), AVVISO_BUFFER_TOO_SHORT);
  CHECK(size == 10);
  CHECK_CODE(avviso_day_print(19173, AVVISO_STYLE_PLAIN, text, 10, &size, &error), AVVISO_OK);
  CHECK(memcmp(text, "2022-06-30x", 11) == 0);
}

#include "library_dossier.h"
#include "library_lines.h"
#include "library_office.h"
#include "library_outlive.h"
#include "library_portfolio.h"

int main(void) {
  test_version();
  test_names();
  test_days();
  test_periods();
  test_calendars();
  test_time_limits();
  test_money();
  test_identity();
  test_buffers();
  avviso_dossier* dossier = NULL;
  CHECK_CODE(avviso_dossier_from_json(dossier_text, sizeof dossier_text - 1, &dossier, &error), AVVISO_OK);
  test_sizes(dossier);
  test_dossier(dossier);
  test_answers(dossier);
  test_views(dossier);
  test_lines();
  test_office(dossier);
  test_portfolio(dossier);
  test_outliving();
  avviso_dossier_free(&dossier);
  CHECK(error == NULL);
  printf("%ld checks, %d failures\n", checks, failures);
  return failures != 0;
}
