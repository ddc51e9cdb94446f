// SPDX-License-Identifier: BSL-1.0
// The part of library.c about portfolios.

// What is told of one grant, as told of all and of many: the same, or not laid.
static void test_told(const avviso_portfolio* all, avviso_day in_force, avviso_day known) {
  avviso_grant_number grants[2];
  avviso_told_day days[2], day;
  avviso_told_amount sums[2], sum;
  avviso_told_standing standings[2], standing;
  avviso_grant_then asked[2];
  size_t count;
  CHECK_CODE(avviso_portfolio_grants(all, grants, 2, &count), AVVISO_OK);
  CHECK(count == 2);
  for (size_t i = 0; i < 2; ++i) {
    asked[i].grant = grants[i];
    asked[i].in_force = in_force;
    asked[i].known = known;
  }
  for (int batch = 0; batch < 2; ++batch) {
    CHECK_CODE(
        batch == 0
            ? avviso_portfolio_all_deadlines(all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, in_force, known, days, 2, &error)
            : avviso_portfolio_deadlines(all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, asked, 2, days, &error),
        AVVISO_OK);
    CHECK_CODE(batch == 0 ? avviso_portfolio_all_sums(all, AVVISO_GRANT_SUM_TOTAL, in_force, known, sums, 2, &error)
                          : avviso_portfolio_sums(all, AVVISO_GRANT_SUM_TOTAL, asked, 2, sums, &error),
               AVVISO_OK);
    CHECK_CODE(batch == 0 ? avviso_portfolio_all_standings(all, in_force, known, standings, 2, &error)
                          : avviso_portfolio_standings(all, asked, 2, standings, &error),
               AVVISO_OK);
    for (size_t i = 0; i < 2; ++i) {
      CHECK_CODE(avviso_portfolio_deadline(all, &grants[i], AVVISO_DEADLINE_KIND_ACTIVITIES_END, in_force, known, &day,
                                           &error),
                 AVVISO_OK);
      CHECK(days[i].told == AVVISO_TOLD_NOT_LAID ||
            (days[i].told == day.told && days[i].day == day.day && days[i].has_hour == day.has_hour));
      CHECK_CODE(avviso_portfolio_sum(all, &grants[i], AVVISO_GRANT_SUM_TOTAL, in_force, known, &sum, &error),
                 AVVISO_OK);
      CHECK(sums[i].told == AVVISO_TOLD_NOT_LAID || (sums[i].told == sum.told && sums[i].amount == sum.amount));
      CHECK_CODE(avviso_portfolio_standing(all, &grants[i], in_force, known, &standing, &error), AVVISO_OK);
      CHECK(standings[i].told == AVVISO_TOLD_NOT_LAID ||
            (standings[i].told == standing.told && standings[i].standing == standing.standing));
    }
  }
}

static void test_portfolio(const avviso_dossier* dossier) {
  avviso_dossier* without_adhesion;
  avviso_portfolio *all, *fewer, *again;
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  CHECK_CODE(avviso_dossier_without(dossier, "yes", 3, &without_adhesion, &error), AVVISO_OK);
  const avviso_dossier* dossiers[] = {dossier, without_adhesion};
  const avviso_text ids[] = {{"first", 5}, {"second", 6}};
  CHECK_CODE(avviso_portfolio_of(dossiers, ids, 2, &how, &all, &error), AVVISO_OK);
  avviso_dossier_free(&without_adhesion);

  uint32_t notices[2], notice;
  size_t count;
  avviso_text view;
  avviso_grant_number lazio;
  CHECK_CODE(avviso_portfolio_notices(all, notices, 1, &count), AVVISO_BUFFER_TOO_SHORT);
  CHECK(count == 2);
  CHECK_CODE(avviso_portfolio_notices(all, notices, 2, &count), AVVISO_OK);
  CHECK_CODE(avviso_portfolio_id(all, notices[1], &view), AVVISO_OK);
  CHECK(is_text(view, "second"));
  CHECK_CODE(avviso_portfolio_notice(all, "second", 6, &notice, &error), AVVISO_OK);
  CHECK(notice == notices[1]);
  CHECK_CODE(avviso_portfolio_grant(all, notice, "LAZIO", 5, &lazio, &error), AVVISO_OK);
  CHECK_CODE(avviso_portfolio_name(all, &lazio, &view), AVVISO_OK);
  CHECK(is_text(view, "Lazio") && lazio.notice == notice);

  const avviso_day known = day_of("2022-06-30");
  const char* days[] = {"2019-01-01", "2020-07-01", "2021-06-01", "2022-03-01"};
  for (size_t i = 0; i < 4; ++i) test_told(all, day_of(days[i]), known);

  // The value, and that of the snapshot.
  avviso_told_day told;
  avviso_told_amount sum;
  CHECK_CODE(avviso_portfolio_deadline(all, &lazio, AVVISO_DEADLINE_KIND_ACTIVITIES_END, day_of("2022-03-01"), known,
                                       &told, &error),
             AVVISO_OK);
  CHECK(told.told == AVVISO_TOLD_UNDETERMINED);
  lazio.notice = notices[0];
  CHECK_CODE(avviso_portfolio_deadline(all, &lazio, AVVISO_DEADLINE_KIND_ACTIVITIES_END, day_of("2022-03-01"), known,
                                       &told, &error),
             AVVISO_OK);
  CHECK(told.told == AVVISO_TOLD_KNOWN && told.day == known && told.has_hour == 0);
  CHECK_CODE(
      avviso_portfolio_notice_deadline(all, notice, AVVISO_DEADLINE_KIND_ACTIVITIES_END, known, known, &told, &error),
      AVVISO_OK);
  CHECK_CODE(avviso_portfolio_notice_sum(all, notice, AVVISO_NOTICE_SUM_ENDOWMENT, known, known, &sum, &error),
             AVVISO_OK);
  CHECK(sum.told == AVVISO_TOLD_KNOWN && sum.amount == 2500000000);
  const avviso_notice_then both[] = {{notices[0], known, known}, {notices[1], known, known}};
  avviso_told_day days_of_both[2];
  avviso_told_amount sums_of_both[2];
  CHECK_CODE(avviso_portfolio_notice_deadlines(all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, both, 2, days_of_both, &error),
             AVVISO_OK);
  CHECK(days_of_both[1].told == AVVISO_TOLD_NOT_LAID ||
        (days_of_both[1].told == told.told && days_of_both[1].day == told.day));
  CHECK_CODE(avviso_portfolio_notice_sums(all, AVVISO_NOTICE_SUM_ENDOWMENT, both, 2, sums_of_both, &error), AVVISO_OK);
  CHECK(sums_of_both[1].told == AVVISO_TOLD_NOT_LAID ||
        (sums_of_both[1].told == sum.told && sums_of_both[1].amount == sum.amount));
  avviso_snapshot* at;
  avviso_answer* answer;
  CHECK_CODE(avviso_portfolio_at(all, notice, known, known, &at, &error), AVVISO_OK);
  CHECK_CODE(avviso_endowment(at, &answer, &error), AVVISO_OK);
  avviso_answer_free(&answer);
  avviso_snapshot_free(&at);

  // Numbers stay; what is taken out is no longer there.
  CHECK_CODE(avviso_portfolio_without(all, "first", 5, &fewer, &error), AVVISO_OK);
  CHECK_CODE(avviso_portfolio_notice(fewer, "second", 6, &notice, &error), AVVISO_OK);
  CHECK(notice == notices[1]);
  CHECK_CODE(avviso_portfolio_notice(fewer, "first", 5, &notice, &error), AVVISO_NO_SUCH_DOSSIER);
  avviso_error_free(&error);
  CHECK_CODE(avviso_portfolio_name(fewer, &lazio, &view), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_portfolio_id(fewer, notices[0], &view), AVVISO_NO_SUCH_DOSSIER);
  const avviso_grant_then gone[] = {{{notices[1], 0}, known, known}, {lazio, known, known}};
  avviso_told_day days_told[2];
  avviso_problem why;
  why.struct_size = sizeof why;
  CHECK_CODE(avviso_portfolio_deadlines(fewer, AVVISO_DEADLINE_KIND_ACTIVITIES_END, gone, 2, days_told, &error),
             AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_error_problem(error, 0, &why), AVVISO_OK);
  CHECK(why.position == 1 && is_text(why.where, "of"));
  avviso_error_free(&error);
  CHECK_CODE(avviso_portfolio_with(fewer, "first", 5, dossier, &again, &error), AVVISO_OK);
  CHECK_CODE(avviso_portfolio_grants(again, NULL, 0, &count), AVVISO_BUFFER_TOO_SHORT);
  CHECK(count == 2);
  avviso_portfolio_free(&again);
  avviso_portfolio_free(&fewer);
  avviso_portfolio_free(&all);
}
