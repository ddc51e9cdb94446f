// SPDX-License-Identifier: BSL-1.0
// Calls that nobody should make: null pointers, numbers that name nothing, structures that are too short, places beyond
// the end, sizes that no memory has. Each gives its code, none ends the program or writes anything.
#include <avviso/avviso.h>

#include "check.h"
#include "dossier.h"

static avviso_error* error;
static char text[4096];
static size_t size;
static avviso_day day;
static int32_t number;
static avviso_cents cents;
static avviso_text view;

// A call that is refused, with that code.
static long refused;
#define REFUSED(call, code) \
  CHECK_CODE(call, code);   \
  ++refused;                \
  avviso_error_free(&error)
#define NULL_ARGUMENT(call) REFUSED(call, AVVISO_ARGUMENT_NULL)
#define OUT_OF_RANGE(call) REFUSED(call, AVVISO_ARGUMENT_OUT_OF_RANGE)
#define TOO_SHORT(call) REFUSED(call, AVVISO_STRUCT_TOO_SHORT)
#define TEXT text, sizeof text, &size

static const int32_t wild[] = {-2, -1000, 255, 256, 1000000, INT32_MAX, INT32_MIN};
enum { WILD = sizeof wild / sizeof *wild };

static void test_basics(void) {
  avviso_problem why;
  size_t count;
  NULL_ARGUMENT(avviso_error_problem(NULL, 0, &why));
  NULL_ARGUMENT(avviso_error_text(NULL, 0, 0, TEXT));
  CHECK(avviso_error_count(NULL) == 0 && avviso_error_left_out(NULL) == 0);
  avviso_error* kept;
  CHECK_CODE(avviso_day_parse("x", 1, &day, &kept), AVVISO_EXPECTED_DIGIT);
  NULL_ARGUMENT(avviso_error_problem(kept, 0, NULL));
  why.struct_size = 0;
  TOO_SHORT(avviso_error_problem(kept, 0, &why));
  why.struct_size = sizeof why - 1;
  TOO_SHORT(avviso_error_problem(kept, 0, &why));
  why.struct_size = sizeof why;
  OUT_OF_RANGE(avviso_error_problem(kept, 1, &why));
  OUT_OF_RANGE(avviso_error_problem(kept, SIZE_MAX, &why));
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_error_text(kept, 0, wild[i], TEXT));
  }
  NULL_ARGUMENT(avviso_error_text(kept, 0, 0, text, sizeof text, NULL));
  NULL_ARGUMENT(avviso_error_text(kept, 0, 0, NULL, 5, &size));
  avviso_error_free(&kept);
  avviso_error_free(&kept);
  avviso_error_free(NULL);
  OUT_OF_RANGE(avviso_enumeration_name(avviso_enumeration_count(), &view));
  OUT_OF_RANGE(avviso_enumeration_name(SIZE_MAX, &view));
  CHECK(avviso_code_name(INT32_MIN).size == 7 && avviso_code_name(INT32_MAX).size == 7);  // unknown
  NULL_ARGUMENT(avviso_enumeration_name(0, NULL));
  OUT_OF_RANGE(avviso_enumerator_count(10000, &count));
  NULL_ARGUMENT(avviso_enumerator_count(0, NULL));
  OUT_OF_RANGE(avviso_enumerator_name(10000, 0, &view));
  NULL_ARGUMENT(avviso_enumerator_name(0, 0, NULL));
  for (size_t which = 0; which < avviso_enumeration_count(); ++which) {
    CHECK_CODE(avviso_enumerator_name(which, INT32_MIN, &view), AVVISO_OK);
    CHECK(view.size == 0);
    CHECK_CODE(avviso_enumerator_name(which, INT32_MAX, &view), AVVISO_OK);
    CHECK(view.size == 0);
  }
}

static void test_time(void) {
  avviso_period period = {0, 0, 0};
  const avviso_period too_long = {INT32_MAX, 0, 0};
  avviso_partial_day partial;
  int32_t month, day_of_month;
  NULL_ARGUMENT(avviso_day_from_civil(2022, 1, 1, NULL, &error));
  REFUSED(avviso_day_from_civil(2022, 13, 1, &day, &error), AVVISO_MONTH_OUT_OF_RANGE);
  REFUSED(avviso_day_from_civil(2022, 4, 31, &day, &error), AVVISO_DAY_OUT_OF_RANGE);
  REFUSED(avviso_day_from_civil(INT32_MIN, INT32_MIN, INT32_MIN, &day, &error), AVVISO_YEAR_OUT_OF_RANGE);
  REFUSED(avviso_day_to_civil(AVVISO_NO_DAY, &number, &month, &day_of_month, &error), AVVISO_DATE_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_day_to_civil(0, NULL, &month, &day_of_month, &error));
  NULL_ARGUMENT(avviso_day_to_civil(0, &number, NULL, &day_of_month, &error));
  NULL_ARGUMENT(avviso_day_to_civil(0, &number, &month, NULL, &error));
  NULL_ARGUMENT(avviso_day_parse(NULL, 10, &day, &error));
  NULL_ARGUMENT(avviso_day_parse("2022-01-01", 10, NULL, &error));
  OUT_OF_RANGE(avviso_day_parse("2022-01-01", SIZE_MAX, &day, &error));
  REFUSED(avviso_day_parse(NULL, 0, &day, &error), AVVISO_EXPECTED_DIGIT);
  NULL_ARGUMENT(avviso_day_parse_italian(NULL, 1, &day, NULL));
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_day_print(0, wild[i], TEXT, &error));
    OUT_OF_RANGE(avviso_period_print(&period, wild[i], TEXT, &error));
    OUT_OF_RANGE(avviso_day_add(0, &period, wild[i], &day, &error));
    OUT_OF_RANGE(avviso_day_difference(0, 1, wild[i], &period, &error));
    OUT_OF_RANGE(avviso_legal_basis_text(wild[i], 0, TEXT, &error));
    OUT_OF_RANGE(avviso_legal_basis_text(0, wild[i], TEXT, &error));
  }
  REFUSED(avviso_day_print(INT32_MAX, 0, TEXT, &error), AVVISO_DATE_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_day_print(0, 0, NULL, 1, &size, &error));
  REFUSED(avviso_weekday(INT32_MIN, &number, &error), AVVISO_DATE_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_weekday(0, NULL, &error));
  REFUSED(avviso_easter(1582, &day, &error), AVVISO_EASTER_BEFORE_1583);
  REFUSED(avviso_easter(INT32_MIN, &day, &error), AVVISO_EASTER_BEFORE_1583);
  NULL_ARGUMENT(avviso_partial_day_parse("2022", 4, NULL, &error));
  REFUSED(avviso_partial_day_parse("", 0, &partial, &error), AVVISO_EXPECTED_DIGIT);
  NULL_ARGUMENT(avviso_period_parse("1m", 2, NULL, &error));
  REFUSED(avviso_period_parse("1", 1, &period, &error), AVVISO_PERIOD_UNIT_EXPECTED);
  NULL_ARGUMENT(avviso_period_print(NULL, 0, TEXT, &error));
  REFUSED(avviso_period_print(&too_long, 0, TEXT, &error), AVVISO_PERIOD_OUT_OF_RANGE);
  OUT_OF_RANGE(avviso_period_print(&period, AVVISO_STYLE_ITALIAN_DIGITS, TEXT, &error));
  NULL_ARGUMENT(avviso_day_add(0, NULL, 0, &day, &error));
  REFUSED(avviso_day_add(0, &too_long, 0, &day, &error), AVVISO_PERIOD_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_day_difference(0, 1, 0, NULL, &error));
}

static void test_calendars(void) {
  avviso_calendar *calendar, *other;
  avviso_suspensions* suspended;
  avviso_suspension one = {10, 9, 0};
  avviso_limit limit;
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_calendar_of_place(wild[i], 0, &calendar, &error));
  }
  REFUSED(avviso_calendar_of_place(0, INT32_MAX, &calendar, &error), AVVISO_DATE_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_calendar_of_place(0, 0, NULL, &error));
  CHECK_CODE(avviso_calendar_of_place(0, AVVISO_NO_DAY, &calendar, &error), AVVISO_OK);
  NULL_ARGUMENT(avviso_calendar_of_holidays(NULL, 1, 0, 1, 0, &other, &error));
  OUT_OF_RANGE(avviso_calendar_of_holidays(&day, SIZE_MAX, 0, 1, 0, &other, &error));
  NULL_ARGUMENT(avviso_calendar_with_yearly(NULL, 1, 1, &other, &error));
  REFUSED(avviso_calendar_with_yearly(calendar, 13, 1, &other, &error), AVVISO_MONTH_OUT_OF_RANGE);
  CHECK(other == NULL);
  REFUSED(avviso_calendar_with_yearly(calendar, INT32_MIN, INT32_MAX, &other, &error), AVVISO_MONTH_OUT_OF_RANGE);
  REFUSED(avviso_calendar_with_after_easter(calendar, INT32_MAX, &other, &error), AVVISO_HOLIDAY_NEVER_FALLS);
  REFUSED(avviso_calendar_with_after_easter(calendar, INT32_MIN, &other, &error), AVVISO_HOLIDAY_NEVER_FALLS);
  OUT_OF_RANGE(avviso_calendar_with_weekday(calendar, 1, 1, 0, &other, &error));
  OUT_OF_RANGE(avviso_calendar_with_weekday(calendar, 1, 1, 8, &other, &error));
  REFUSED(avviso_calendar_with_weekday(calendar, 1, 6, 1, &other, &error), AVVISO_HOLIDAY_NEVER_FALLS);
  NULL_ARGUMENT(avviso_calendar_united(calendar, NULL, &other, &error));
  NULL_ARGUMENT(avviso_is_holiday(NULL, 0, &number, &error));
  NULL_ARGUMENT(avviso_is_holiday(calendar, 18000, NULL, &error));
  REFUSED(avviso_is_holiday(calendar, 2932896, &number, &error), AVVISO_BEYOND_HORIZON);
  NULL_ARGUMENT(avviso_is_working_day(NULL, 0, &number, &error));
  REFUSED(avviso_add_working_days(calendar, 18000, INT32_MAX, &day, &error), AVVISO_BEYOND_HORIZON);
  REFUSED(avviso_add_working_days(calendar, 18000, INT32_MIN, &day, &error), AVVISO_BEYOND_HORIZON);
  REFUSED(avviso_count_working_days(calendar, 18000, 17000, &number, &error), AVVISO_RANGE_REVERSED);

  REFUSED(avviso_suspensions_of(&one, 1, 0, 0, 0, 0, &suspended, &error), AVVISO_RANGE_REVERSED);
  OUT_OF_RANGE(avviso_suspensions_of(NULL, 0, 2019, 2018, 0, 0, &suspended, &error));
  OUT_OF_RANGE(avviso_suspensions_of(NULL, 0, INT32_MIN, INT32_MAX, 0, 0, &suspended, &error));
  OUT_OF_RANGE(avviso_suspensions_of(NULL, 0, 0, 0, 2, 0, &suspended, &error));
  NULL_ARGUMENT(avviso_suspensions_of(NULL, 0, 0, 0, 0, 0, NULL, &error));
  NULL_ARGUMENT(avviso_suspensions_at(NULL, 0, &one));
  CHECK(avviso_suspensions_count(NULL) == 0);

  memset(&limit, 0, sizeof limit);
  TOO_SHORT(avviso_limit_prevailing(&limit, &error));
  NULL_ARGUMENT(avviso_limit_prevailing(NULL, &error));
  TOO_SHORT(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error));
  limit.struct_size = UINT32_MAX;
  REFUSED(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error), AVVISO_STRUCT_TOO_LONG);
  limit.struct_size = sizeof limit;
  REFUSED(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error), AVVISO_LENGTH_NOT_POSITIVE);
  limit.length.days = -1;
  REFUSED(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error), AVVISO_LENGTH_NOT_POSITIVE);
  limit.length.days = 1;
  limit.length.working_days = 1;
  REFUSED(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error), AVVISO_WORKING_DAYS_NOT_ALONE);
  limit.length.working_days = 0;
  NULL_ARGUMENT(avviso_limit_end(&limit, 18000, NULL, NULL, &day, NULL, NULL, &error));
  NULL_ARGUMENT(avviso_limit_end(&limit, 18000, calendar, NULL, NULL, NULL, NULL, &error));
  REFUSED(avviso_limit_end(&limit, 2932896, calendar, NULL, &day, NULL, NULL, &error), AVVISO_DATE_OUT_OF_RANGE);
  int32_t* const choices[] = {&limit.direction,       &limit.regime,   &limit.ends,      &limit.initiates,
                              &limit.following_event, &limit.saturday, &limit.fixed_day, &limit.backward_on_holiday};
  for (size_t i = 0; i < 8; ++i) {
    for (size_t j = 0; j < WILD; ++j) {
      *choices[i] = wild[j];
      OUT_OF_RANGE(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error));
    }
    *choices[i] = 0;
  }
  CHECK_CODE(avviso_limit_end(&limit, 18000, calendar, NULL, &day, NULL, NULL, &error), AVVISO_OK);
  NULL_ARGUMENT(avviso_length_parse("1d", 2, NULL, &error));
  avviso_calendar_free(&calendar);
  avviso_calendar_free(NULL);
  avviso_suspensions_free(NULL);
}

static void test_money(void) {
  avviso_ratio ratio, bad = {1, 0}, half = {1, 2};
  const int64_t weights[] = {1, -1};
  avviso_cents shares[2];
  NULL_ARGUMENT(avviso_euro_parse("1", 1, NULL, &error));
  NULL_ARGUMENT(avviso_euro_parse(NULL, 1, &cents, &error));
  REFUSED(avviso_euro_parse("1.5", 3, &cents, &error), AVVISO_FRACTION_NOT_CENTS);
  REFUSED(avviso_euro_parse("92233720368547758.08", 20, &cents, &error), AVVISO_AMOUNT_OUT_OF_RANGE);
  OUT_OF_RANGE(avviso_euro_print(1, AVVISO_STYLE_ISO, TEXT, &error));
  NULL_ARGUMENT(avviso_euro_print(1, 0, text, 10, NULL, &error));
  NULL_ARGUMENT(avviso_ratio_parse("1", 1, NULL, &error));
  NULL_ARGUMENT(avviso_ratio_make(1, 2, NULL, &error));
  REFUSED(avviso_ratio_make(INT64_MIN, -1, &ratio, &error), AVVISO_RATIO_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_ratio_print(NULL, TEXT, &error));
  REFUSED(avviso_ratio_print(&bad, TEXT, &error), AVVISO_DENOMINATOR_ZERO);
  NULL_ARGUMENT(avviso_ratio_add(NULL, &half, &ratio, &error));
  REFUSED(avviso_ratio_add(&half, &bad, &ratio, &error), AVVISO_DENOMINATOR_ZERO);
  NULL_ARGUMENT(avviso_ratio_subtract(&half, NULL, &ratio, &error));
  NULL_ARGUMENT(avviso_multiply(1, NULL, 0, &cents, &error));
  REFUSED(avviso_part_of(0, 1, &ratio, &error), AVVISO_DENOMINATOR_ZERO);
  NULL_ARGUMENT(avviso_add(1, 1, NULL, &error));
  REFUSED(avviso_subtract(INT64_MIN, 1, &cents, &error), AVVISO_AMOUNT_OUT_OF_RANGE);
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_euro_parse_written("1", 1, wild[i], &cents, &error));
    OUT_OF_RANGE(avviso_euro_print(1, wild[i], TEXT, &error));
    OUT_OF_RANGE(avviso_multiply(1, &half, wild[i], &cents, &error));
    OUT_OF_RANGE(avviso_apportion(1, weights, 1, wild[i], shares, &cents, &error));
    OUT_OF_RANGE(avviso_apportion_by_ratios(1, &half, 1, wild[i], shares, &cents, &error));
    OUT_OF_RANGE(avviso_apportion_increment(1, weights, 1, wild[i], shares, &cents, &error));
    OUT_OF_RANGE(avviso_highest_union_contribution(1, wild[i], &cents, &error));
    OUT_OF_RANGE(avviso_hourly_rate(1, wild[i], &cents, &error));
    OUT_OF_RANGE(avviso_co_finance(1, &half, &half, wild[i], &cents, &cents, &cents, &error));
  }
  REFUSED(avviso_apportion(1, weights, 2, 0, shares, &cents, &error), AVVISO_WEIGHT_NEGATIVE);
  REFUSED(avviso_apportion(1, NULL, 0, 0, NULL, &cents, &error), AVVISO_NO_POSITIVE_WEIGHT);
  NULL_ARGUMENT(avviso_apportion(1, NULL, 1, 0, shares, &cents, &error));
  NULL_ARGUMENT(avviso_apportion(1, weights, 1, 0, NULL, &cents, &error));
  NULL_ARGUMENT(avviso_apportion(1, weights, 1, 0, shares, NULL, &error));
  OUT_OF_RANGE(avviso_apportion(1, weights, SIZE_MAX, 0, shares, &cents, &error));
  OUT_OF_RANGE(avviso_apportion_by_ratios(1, &half, SIZE_MAX / 16, 0, shares, &cents, &error));
  REFUSED(avviso_apportion_by_ratios(1, &bad, 1, 0, shares, &cents, &error), AVVISO_DENOMINATOR_ZERO);
  REFUSED(avviso_apportion_increment(-2, weights, 1, 0, shares, &cents, &error), AVVISO_CUT_ABOVE_AWARDS);
  REFUSED(avviso_highest_joint_grant(1, -1, 1, &cents, &error), AVVISO_COUNT_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_highest_cost_of_built_land(1, NULL, &error));
  NULL_ARGUMENT(avviso_highest_indirect_costs_by_method(1, NULL, &error));
  NULL_ARGUMENT(avviso_highest_indirect_costs_on_staff(1, NULL, &error));
  NULL_ARGUMENT(avviso_co_finance(1, &half, &half, 0, NULL, &cents, &cents, &error));
}

static void test_identity(void) {
  avviso_territory territory;
  avviso_citation* citation;
  avviso_cited cited;
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_identifier_parse(wild[i], "x", 1, TEXT, &error));
    OUT_OF_RANGE(avviso_territory_of(wild[i], &territory, &error));
  }
  OUT_OF_RANGE(avviso_territory_of(0, &territory, &error));
  for (int32_t kind = 0; kind < 10; ++kind) {
    NULL_ARGUMENT(avviso_identifier_parse(kind, NULL, 1, TEXT, &error));
    CHECK(avviso_identifier_parse(kind, "", 0, TEXT, &error) != AVVISO_OK);
    avviso_error_free(&error);
  }
  REFUSED(avviso_protocol_number_parse("1", 1, INT32_MIN, TEXT, &error), AVVISO_YEAR_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_territory_called("Lazio", 5, NULL, &error));
  REFUSED(avviso_territory_called("Atlantide", 9, &number, &error), AVVISO_NO_SUCH_TERRITORY);
  REFUSED(avviso_territory_of_code("", 0, &number, &error), AVVISO_NO_SUCH_TERRITORY);
  territory.struct_size = 4;
  TOO_SHORT(avviso_territory_of(12, &territory, &error));
  NULL_ARGUMENT(avviso_citation_parse("D.D. n. 21", 10, NULL, &error));
  REFUSED(avviso_citation_parse("Ricetta 3/03", 12, &citation, &error), AVVISO_ACT_KIND_UNKNOWN);
  CHECK(citation == NULL);
  NULL_ARGUMENT(avviso_citation_read(NULL, &cited));
  avviso_citation_free(&citation);
  avviso_citation_free(NULL);
}

#include "malformed_dossier.h"

int main(void) {
  test_basics();
  test_time();
  test_calendars();
  test_money();
  test_identity();
  test_dossiers();
  CHECK(error == NULL && refused >= 200);
  printf("%ld calls refused, %ld checks, %d failures\n", refused, checks, failures);
  return failures != 0;
}
