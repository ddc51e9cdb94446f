// SPDX-License-Identifier: BSL-1.0
#include <stdlib.h>
#include <string.h>

#include "corpus.h"

static void run_add(const csv_row* of) {
  avviso_period period;
  if (avviso_period_parse(of->cells[1], strlen(of->cells[1]), &period, NULL) != AVVISO_OK) stop(of->cells[1]);
  for (int32_t rounding = AVVISO_MONTH_ROUNDING_DOWN; rounding <= AVVISO_MONTH_ROUNDING_REFUSE; ++rounding) {
    avviso_error* error;
    avviso_day day;
    const avviso_code code = avviso_day_add(day_in(of->cells[0]), &period, rounding, &day, &error);
    if (rounding > 0) put("|");
    if (code == AVVISO_OK) {
      put_day(day);
    } else {
      put_code(code, &error);
    }
  }
}

static void run_easter(const csv_row* of) {
  avviso_error* error;
  avviso_day day;
  const avviso_code code = avviso_easter(atoi(of->cells[0]), &day, &error);
  if (code == AVVISO_OK) {
    put_day(day);
  } else {
    put_code(code, &error);
  }
}

static avviso_calendar* calendar_of(const char* place, const char* known) {
  avviso_calendar* made;
  const int32_t which = strcmp(place, "rome") == 0      ? AVVISO_PLACE_ROME
                        : strcmp(place, "bolzano") == 0 ? AVVISO_PLACE_BOLZANO
                                                        : AVVISO_PLACE_ITALY;
  const avviso_day day = *known == '\0' ? AVVISO_NO_DAY : day_in(known);
  if (avviso_calendar_of_place(which, day, &made, NULL) != AVVISO_OK) stop(place);
  return made;
}

static void put_count(avviso_code code, int32_t count, avviso_error** error) {
  if (code == AVVISO_OK) {
    put_number(count);
  } else {
    put_code(code, error);
  }
}

static void run_holiday(const csv_row* of) {
  avviso_calendar* where = calendar_of(of->cells[1], of->cells[2]);
  avviso_error* error;
  int32_t is_holiday = 0;
  const avviso_code code = avviso_is_holiday(where, day_in(of->cells[0]), &is_holiday, &error);
  put_count(code, is_holiday, &error);
  avviso_calendar_free(&where);
}

static void run_working_days(const csv_row* of) {
  avviso_calendar* where = calendar_of(of->cells[2], "");
  avviso_error* error;
  int32_t count = 0;
  const avviso_code code = avviso_count_working_days(where, day_in(of->cells[0]), day_in(of->cells[1]), &count, &error);
  put_count(code, count, &error);
  avviso_calendar_free(&where);
}

static int32_t regime_of(const char* name) {
  static const char* const names[] = {"eu", "eu-fixed", "civil", "procedural", "process", "procedure"};
  for (int32_t i = 0; i < 6; ++i) {
    if (strcmp(names[i], name) == 0) return i;
  }
  stop(name);
  return 0;
}

static avviso_suspensions* suspensions_of(const char* name, avviso_day event, avviso_day known) {
  avviso_suspensions* made;
  int32_t year, month, day;
  if (avviso_day_to_civil(event, &year, &month, &day, NULL) != AVVISO_OK) stop(name);
  const int is_august = strcmp(name, "august") == 0;
  if (avviso_suspensions_of(NULL, 0, is_august ? year - 2 : 0, is_august ? year + 2 : 0, strcmp(name, "2020") == 0,
                            known, &made, NULL) != AVVISO_OK)
    stop(name);
  return made;
}

static void run_limit(const csv_row* of) {
  const avviso_day event = day_in(of->cells[0]);
  avviso_limit limit;
  memset(&limit, 0, sizeof limit);
  limit.struct_size = sizeof limit;
  if (avviso_length_parse(of->cells[1], strlen(of->cells[1]), &limit.length, NULL) != AVVISO_OK) stop(of->cells[1]);
  limit.regime = regime_of(of->cells[2]);
  limit.direction =
      strcmp(of->cells[3], "backward") == 0 ? AVVISO_TIME_DIRECTION_BACKWARD : AVVISO_TIME_DIRECTION_FORWARD;
  limit.ends = strcmp(of->cells[4], "both") == 0 ? AVVISO_END_DAYS_BOTH_EXCLUDED : AVVISO_END_DAYS_FIRST_EXCLUDED;
  if (avviso_limit_prevailing(&limit, NULL) != AVVISO_OK) stop("readings");
  const avviso_day known = *of->cells[6] == '\0' ? AVVISO_NO_DAY : day_in(of->cells[6]);
  avviso_calendar* where = calendar_of(of->cells[5], of->cells[6]);
  avviso_suspensions* suspended = suspensions_of(of->cells[7], event, known);
  avviso_limit_step steps[AVVISO_MOST_LIMIT_STEPS];
  size_t count = 0;
  avviso_day last;
  avviso_error* error;
  const avviso_code code = avviso_limit_end(&limit, event, where, suspended, &last, steps, &count, &error);
  if (code != AVVISO_OK) {
    put_code(code, &error);
  } else {
    put_day(last);
  }
  for (size_t i = 0; i < count; ++i) {
    put("|");
    put_day(steps[i].from);
    put(" ");
    put_day(steps[i].to);
    const int32_t numbers[] = {steps[i].why, steps[i].article, steps[i].feast, steps[i].feast_law};
    for (size_t n = 0; n < 4; ++n) {
      put(" ");
      put_number(numbers[n]);
    }
  }
  avviso_suspensions_free(&suspended);
  avviso_calendar_free(&where);
}

void run_time(void) {
  each_row("time_add", ',', run_add);
  each_row("time_easter", ',', run_easter);
  each_row("time_holiday", ',', run_holiday);
  each_row("time_working_days", ',', run_working_days);
  each_row("time_limit", ',', run_limit);
}
