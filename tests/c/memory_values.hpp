// SPDX-License-Identifier: BSL-1.0
// The calls of memory.cpp about values: texts, days, money, identity.

static avviso_text view;
static std::int32_t number;
static avviso_day day;
static avviso_cents cents;

static void run_tables() {
  SPARES(avviso_abi_version);
  SPARES(avviso_version);
  SPARES(avviso_code_name, AVVISO_DATE_OUT_OF_RANGE);
  SPARES(avviso_enumeration_count);
  SPARES(avviso_enumeration_name, 0, &view);
  SPARES(avviso_enumerator_count, 0, &size);
  SPARES(avviso_enumerator_name, 0, 0, &view);
  SPARES(avviso_word_count);
  SPARES(avviso_word, 3, &view);
  SPARES(avviso_field_count);
  avviso_field_row field{};
  field.struct_size = sizeof field;
  SPARES(avviso_field, AVVISO_FIELD_DEADLINE, &field);
  avviso_rule_row rule{};
  rule.struct_size = sizeof rule;
  SPARES(avviso_rule, AVVISO_RULE_EXT_1, &rule);
  WRITES(avviso_legal_basis_text, 3, 0, buffer, capacity, needed, error);
}

static void run_errors() {
  avviso_error* wrong = nullptr;
  static_cast<void>(avviso_day_parse("2022-06-31", 10, &day, &wrong));
  avviso_problem told{};
  told.struct_size = sizeof told;
  SPARES(avviso_error_count, wrong);
  SPARES(avviso_error_left_out, wrong);
  SPARES(avviso_error_problem, wrong, 0, &told);
  run("avviso_error_text", AVVISO_OK,
      [&](avviso_error** /*unused*/) { return avviso_error_text(wrong, 0, 0, text, sizeof text, &size); });
  SPARES(avviso_error_free, &wrong);
  each_fails("avviso_day_parse, of a day that is none", AVVISO_DAY_OUT_OF_RANGE,
             [&](avviso_error** error) { return avviso_day_parse("2022-06-31", 10, &day, error); });
  each_fails("avviso_day_print, of a day that is none", AVVISO_DATE_OUT_OF_RANGE,
             [&](avviso_error** error) { return avviso_day_print(INT32_MAX, 0, text, sizeof text, &size, error); });
  each_fails("avviso_dossier_from_json, of a text that is refused", AVVISO_FIELD_MISSING, [&](avviso_error** error) {
    avviso_dossier* none = nullptr;
    return avviso_dossier_from_json("{\"avviso\": 1}", 13, &none, error);
  });
}

static void run_days() {
  std::int32_t month = 0;
  std::int32_t day_of_month = 0;
  avviso_partial_day partial{};
  avviso_period period{1, 2, 3};
  avviso_length length{};
  SPARES(avviso_day_from_civil, 2022, 6, 30, &day, nullptr);
  SPARES(avviso_day_to_civil, 18000, &number, &month, &day_of_month, nullptr);
  SPARES(avviso_day_parse, "2022-06-30", 10, &day, nullptr);
  SPARES(avviso_day_parse_italian, "20 marzo 2018", 13, &day, nullptr);
  SPARES(avviso_day_print, 18000, AVVISO_STYLE_ITALIAN, text, sizeof text, &size, nullptr);
  SPARES(avviso_weekday, 18000, &number, nullptr);
  SPARES(avviso_easter, 2022, &day, nullptr);
  SPARES(avviso_partial_day_parse, "2017-03/2017-05", 15, &partial, nullptr);
  SPARES(avviso_period_parse, "1 anno, 2 mesi e 3 giorni", 25, &period, nullptr);
  SPARES(avviso_period_print, &period, AVVISO_STYLE_ITALIAN, text, sizeof text, &size, nullptr);
  SPARES(avviso_day_add, 18000, &period, 0, &day, nullptr);
  SPARES(avviso_day_difference, 18000, 19000, 0, &period, nullptr);
  SPARES(avviso_length_parse, "60d", 3, &length, nullptr);
}

static void run_calendars() {
  GIVES(calendar, avviso_calendar_of_place, AVVISO_PLACE_ITALY, AVVISO_NO_DAY, out, error);
  const avviso_day holidays[] = {18000, 18001};
  GIVES(calendar, avviso_calendar_of_holidays, holidays, 2, 17000, 19000, AVVISO_NO_DAY, out, error);
  avviso_calendar* italy = nullptr;
  require(avviso_calendar_of_place(AVVISO_PLACE_ITALY, AVVISO_NO_DAY, &italy, nullptr));
  GIVES(calendar, avviso_calendar_with_yearly, italy, 6, 24, out, error);
  GIVES(calendar, avviso_calendar_with_after_easter, italy, 50, out, error);
  GIVES(calendar, avviso_calendar_with_weekday, italy, 9, 1, 1, out, error);
  GIVES(calendar, avviso_calendar_united, italy, italy, out, error);
  SPARES(avviso_is_holiday, italy, 18000, &number, nullptr);
  SPARES(avviso_is_working_day, italy, 18000, &number, nullptr);
  SPARES(avviso_add_working_days, italy, 18000, 100, &day, nullptr);
  SPARES(avviso_count_working_days, italy, 18000, 19000, &number, nullptr);
  const avviso_suspension closed = {18000, 18010, 0};
  GIVES(suspensions, avviso_suspensions_of, &closed, 1, 2019, 2021, 1, AVVISO_NO_DAY, out, error);
  avviso_suspensions* suspended = nullptr;
  require(avviso_suspensions_of(&closed, 1, 2019, 2021, 1, AVVISO_NO_DAY, &suspended, nullptr));
  avviso_suspension one{};
  SPARES(avviso_suspensions_count, suspended);
  SPARES(avviso_suspensions_at, suspended, 0, &one);
  avviso_limit limit{};
  limit.struct_size = sizeof limit;
  limit.length.days = 60;
  avviso_limit_step steps[AVVISO_MOST_LIMIT_STEPS];
  SPARES(avviso_limit_prevailing, &limit, nullptr);
  SPARES(avviso_limit_end, &limit, 18000, italy, suspended, &day, steps, &size, nullptr);
  avviso_suspensions_free(&suspended);
  avviso_calendar_free(&italy);
}

static void run_amounts() {
  avviso_ratio ratio{};
  const avviso_ratio half = {1, 2};
  SPARES(avviso_euro_parse, "15095804.23", 11, &cents, nullptr);
  SPARES(avviso_euro_parse_written, "15.095.804,23", 13, -1, &cents, nullptr);
  SPARES(avviso_euro_print, 1509580423, AVVISO_STYLE_ITALIAN, text, sizeof text, &size, nullptr);
  SPARES(avviso_ratio_parse, "2/3", 3, &ratio, nullptr);
  SPARES(avviso_ratio_make, 2, 4, &ratio, nullptr);
  SPARES(avviso_ratio_print, &half, text, sizeof text, &size, nullptr);
  SPARES(avviso_ratio_add, &half, &half, &ratio, nullptr);
  SPARES(avviso_ratio_subtract, &half, &half, &ratio, nullptr);
  SPARES(avviso_multiply, 101, &half, 0, &cents, nullptr);
  SPARES(avviso_part_of, 100, 50, &ratio, nullptr);
  SPARES(avviso_add, 1, 2, &cents, nullptr);
  SPARES(avviso_subtract, 1, 2, &cents, nullptr);
  SPARES(avviso_highest_union_contribution, 100, 0, &cents, nullptr);
  SPARES(avviso_highest_indirect_costs_by_method, 100, &cents, nullptr);
  SPARES(avviso_highest_indirect_costs_on_staff, 100, &cents, nullptr);
  SPARES(avviso_highest_cost_of_built_land, 100, &cents, nullptr);
  SPARES(avviso_hourly_rate, 172000, 0, &cents, nullptr);
  SPARES(avviso_highest_joint_grant, 100, 3, 1000, &cents, nullptr);
  avviso_cents union_share = 0;
  avviso_cents national_share = 0;
  SPARES(avviso_co_finance, 100, &half, &half, 0, &union_share, &national_share, &cents, nullptr);
  const int64_t weights[] = {1, INT64_MAX, 3};
  const avviso_ratio fractions[] = {{1, 3}, {1, 7}, {1, 11}};
  const avviso_cents awards[] = {1, 2, 3};
  avviso_cents shares[3];
  run("avviso_apportion", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion(100, weights, 3, 0, shares, &cents, error); });
  run("avviso_apportion_by_ratios", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion_by_ratios(100, fractions, 3, 0, shares, &cents, error); });
  run("avviso_apportion_increment", AVVISO_OK,
      [&](avviso_error** error) { return avviso_apportion_increment(100, awards, 3, 0, shares, &cents, error); });
}

static void run_identity() {
  SPARES(avviso_identifier_parse, AVVISO_IDENTIFIER_CUP, "F84D18000300006", 15, text, sizeof text, &size, nullptr);
  SPARES(avviso_protocol_number_parse, "35/0002585", 10, 2016, text, sizeof text, &size, nullptr);
  SPARES(avviso_territory_called, "Valle d'Aosta", 13, &number, nullptr);
  SPARES(avviso_territory_of_code, "ITI4", 4, &number, nullptr);
  avviso_territory territory{};
  territory.struct_size = sizeof territory;
  SPARES(avviso_territory_of, number, &territory, nullptr);
  constexpr char cited[] = "Decreto Direttoriale n. 21 del 19 marzo 2021 del Direttore Generale dell'Immigrazione";
  GIVES(citation, avviso_citation_parse, cited, sizeof cited - 1, out, error);
  avviso_citation* citation = nullptr;
  require(avviso_citation_parse(cited, sizeof cited - 1, &citation, nullptr));
  avviso_cited says{};
  says.struct_size = sizeof says;
  SPARES(avviso_citation_read, citation, &says);
  avviso_citation_free(&citation);
}

static void run_values() {
  run_tables();
  run_errors();
  run_days();
  run_calendars();
  run_amounts();
  run_identity();
}
