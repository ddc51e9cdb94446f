// SPDX-License-Identifier: BSL-1.0
// The part of malformed.c about dossiers and what is asked of them.

#include "malformed_office.h"

static void test_empty_handles(void) {
  avviso_text* none = NULL;
  avviso_value value;
  avviso_summary summary;
  avviso_question asked;
  avviso_ground ground;
  avviso_member member;
  avviso_finding finding;
  avviso_reason reason;
  avviso_pending_act waiting;
  avviso_answer* answer;
  avviso_findings* findings;
  avviso_changes* changes;
  avviso_snapshot* snapshot;
  avviso_explanation* why;
  avviso_questions* questions;
  avviso_pending* pending;
  avviso_due* due;
  uint64_t high, low;
  NULL_ARGUMENT(avviso_act_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_act_id(NULL, &view));
  NULL_ARGUMENT(avviso_act_text(NULL, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_dossier_line(NULL, 0, &view));
  NULL_ARGUMENT(avviso_portfolio_id(NULL, 0, &view));
  NULL_ARGUMENT(avviso_question_called(NULL, 5, &asked, &error));
  NULL_ARGUMENT(avviso_question_called("total", 5, NULL, &error));
  NULL_ARGUMENT(avviso_dossier_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_dossier_act_id(NULL, 0, &view));
  NULL_ARGUMENT(avviso_dossier_grant(NULL, 0, none));
  NULL_ARGUMENT(avviso_dossier_hash(NULL, &high, &low));
  avviso_notice* notice;
  avviso_notice_row row;
  NULL_ARGUMENT(avviso_dossier_deadline(NULL, 0, &view));
  NULL_ARGUMENT(avviso_notice_of(NULL, &notice, &error));
  NULL_ARGUMENT(avviso_notice_read(NULL, &row));
  NULL_ARGUMENT(avviso_notice_line(NULL, 0, &view));
  NULL_ARGUMENT(avviso_notice_applicant(NULL, 0, &view));
  NULL_ARGUMENT(avviso_questions_about(NULL, &questions, &error));
  NULL_ARGUMENT(avviso_questions_at(NULL, 0, &asked));
  NULL_ARGUMENT(avviso_answer_summary(NULL, &summary));
  NULL_ARGUMENT(avviso_answer_question(NULL, &asked));
  NULL_ARGUMENT(avviso_answer_value(NULL, &value));
  NULL_ARGUMENT(avviso_answer_candidate(NULL, 0, &value));
  NULL_ARGUMENT(avviso_answer_member(NULL, 0, 0, &member));
  NULL_ARGUMENT(avviso_answer_ground(NULL, 0, &ground));
  NULL_ARGUMENT(avviso_answer_text(NULL, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_answer_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_answer_findings(NULL, &findings, &error));
  NULL_ARGUMENT(avviso_snapshot_findings(NULL, &findings, &error));
  NULL_ARGUMENT(avviso_audit(NULL, NULL, &findings, &error));
  NULL_ARGUMENT(avviso_findings_at(NULL, 0, &finding));
  NULL_ARGUMENT(avviso_findings_verdict(NULL, &number));
  NULL_ARGUMENT(avviso_findings_text(NULL, 0, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_findings_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_explain(NULL, NULL, &why, &error));
  NULL_ARGUMENT(avviso_explanation_text(NULL, 0, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_explanation_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_timeline_from(NULL, 0, &day, &number, &error));
  NULL_ARGUMENT(avviso_timeline_answer(NULL, 0, &answer, &error));
  NULL_ARGUMENT(avviso_timeline_act(NULL, 0, 0, &view));
  NULL_ARGUMENT(avviso_difference(NULL, NULL, &changes, &error));
  NULL_ARGUMENT(avviso_impact_of_annulment(NULL, "a", 1, 0, &changes, &error));
  NULL_ARGUMENT(avviso_impact_of_removal(NULL, "a", 1, &changes, &error));
  NULL_ARGUMENT(avviso_changes_question(NULL, 0, &asked));
  NULL_ARGUMENT(avviso_changes_before(NULL, 0, &answer, &error));
  NULL_ARGUMENT(avviso_changes_after(NULL, 0, &answer, &error));
  NULL_ARGUMENT(avviso_changes_act(NULL, 0, 0, &view));
  NULL_ARGUMENT(avviso_changes_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_preview_before(NULL, &snapshot, &error));
  NULL_ARGUMENT(avviso_preview_after(NULL, &snapshot, &error));
  NULL_ARGUMENT(avviso_preview_findings(NULL, &findings, &error));
  NULL_ARGUMENT(avviso_preview_changes(NULL, &changes, &error));
  NULL_ARGUMENT(avviso_preview_premesse(NULL, "a", 1, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_reasons_at(NULL, 0, &reason));
  NULL_ARGUMENT(avviso_reasons_text(NULL, 0, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_pending_of(NULL, &pending, &error));
  NULL_ARGUMENT(avviso_pending_at(NULL, 0, &waiting));
  NULL_ARGUMENT(avviso_pending_text(NULL, 0, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_due_between(NULL, 0, 1, &due, &error));
  NULL_ARGUMENT(avviso_timeline_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_preview_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_reasons_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_pending_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_due_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_readings_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_snapshot_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_question_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_dossier_as_of_json(NULL, "{}", 2, &snapshot, &error));
  NULL_ARGUMENT(avviso_question_from_json(NULL, 2, &questions, &error));
  NULL_ARGUMENT(avviso_due_is_sure(NULL, 0, &number));
  NULL_ARGUMENT(avviso_due_answer(NULL, 0, &answer, &error));
  CHECK(avviso_dossier_act_count(NULL) + avviso_dossier_grant_count(NULL) + avviso_questions_count(NULL) == 0);
  CHECK(avviso_findings_count(NULL) + avviso_timeline_count(NULL) + avviso_changes_count(NULL) == 0);
  CHECK(avviso_changes_act_count(NULL, 0) + avviso_reasons_count(NULL) + avviso_pending_count(NULL) == 0);
  CHECK(avviso_dossier_line_count(NULL) == 0);
  CHECK(avviso_due_count(NULL) + avviso_dossier_deadline_count(NULL) + avviso_timeline_act_count(NULL, 0) == 0);
}

static void test_free(void) {
  avviso_act_free(NULL);
  avviso_dossier_free(NULL);
  avviso_snapshot_free(NULL);
  avviso_notice_free(NULL);
  avviso_questions_free(NULL);
  avviso_answer_free(NULL);
  avviso_findings_free(NULL);
  avviso_explanation_free(NULL);
  avviso_timeline_free(NULL);
  avviso_changes_free(NULL);
  avviso_preview_free(NULL);
  avviso_reasons_free(NULL);
  avviso_pending_free(NULL);
  avviso_due_free(NULL);
}

static void test_asking(const avviso_snapshot* at) {
  avviso_question asked;
  avviso_answer* answer = NULL;
  avviso_timeline* line = NULL;
  avviso_reasons* reasons;
  avviso_explanation* why;
  memset(&asked, 0, sizeof asked);
  NULL_ARGUMENT(avviso_ask(at, NULL, &answer, &error));
  TOO_SHORT(avviso_ask(at, &asked, &answer, &error));
  asked.struct_size = sizeof asked + 1;
  REFUSED(avviso_ask(at, &asked, &answer, &error), AVVISO_STRUCT_TOO_LONG);
  asked.struct_size = sizeof asked;
  REFUSED(avviso_ask(at, &asked, &answer, &error), AVVISO_QUESTION_INCOMPLETE);
  NULL_ARGUMENT(avviso_ask(at, &asked, NULL, &error));
  NULL_ARGUMENT(avviso_ask(NULL, &asked, &answer, &error));
  REFUSED(avviso_timeline_of(at, &asked, &line, &error), AVVISO_QUESTION_INCOMPLETE);
  REFUSED(avviso_question_text(&asked, 0, TEXT, &error), AVVISO_QUESTION_INCOMPLETE);
  NULL_ARGUMENT(avviso_question_text(NULL, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_dossier_question_text(NULL, &asked, 0, TEXT, &error));
  const struct {
    uint32_t key;
    int32_t* value;
  } keys[] = {{0, &asked.field},
              {AVVISO_NAMES(DEADLINE), &asked.deadline},
              {AVVISO_NAMES(MILESTONE), &asked.milestone},
              {AVVISO_NAMES(ROLE), &asked.role}};
  for (size_t i = 0; i < 4; ++i) {
    for (size_t j = 0; j < WILD; ++j) {
      asked.names = keys[i].key;
      *keys[i].value = wild[j];
      OUT_OF_RANGE(avviso_ask(at, &asked, &answer, &error));
      CHECK(answer == NULL);
    }
    *keys[i].value = 0;
  }
  asked.names = 1U << 8U;
  OUT_OF_RANGE(avviso_ask(at, &asked, &answer, &error));
  asked.names = UINT32_MAX;
  OUT_OF_RANGE(avviso_ask(at, &asked, &answer, &error));
  asked.names = AVVISO_NAMES(GRANT);
  asked.grant.size = 3;
  NULL_ARGUMENT(avviso_ask(at, &asked, &answer, &error));
  asked.grant.data = "abc";
  asked.grant.size = SIZE_MAX;
  OUT_OF_RANGE(avviso_ask(at, &asked, &answer, &error));
  asked.field = AVVISO_FIELD_MAY_SPEND;
  asked.names = AVVISO_NAMES(ON);
  asked.on = AVVISO_NO_DAY;
  REFUSED(avviso_ask(at, &asked, &answer, &error), AVVISO_DATE_OUT_OF_RANGE);
  REFUSED(avviso_ask_word(at, "", 0, NULL, 0, &answer, &error), AVVISO_NO_SUCH_QUESTION);
  NULL_ARGUMENT(avviso_ask_word(at, NULL, 2, NULL, 0, &answer, &error));
  REFUSED(avviso_ask_word(at, "total", 5, NULL, 0, &answer, &error), AVVISO_QUESTION_INCOMPLETE);
  REFUSED(avviso_ask_word(at, "total", 5, "", 0, &answer, &error), AVVISO_NO_SUCH_GRANT);
  NULL_ARGUMENT(avviso_end_of_activities(at, NULL, 5, &answer, &error));
  REFUSED(avviso_end_of_activities(at, NULL, 0, &answer, &error), AVVISO_NO_SUCH_GRANT);
  OUT_OF_RANGE(avviso_total(at, "Lazio", SIZE_MAX / 2, &answer, &error));
  NULL_ARGUMENT(avviso_grant_standing(NULL, "Lazio", 5, &answer, &error));
  REFUSED(avviso_may_spend(at, "Lazio", 5, INT32_MIN, NULL, &answer, &error), AVVISO_DATE_OUT_OF_RANGE);
  NULL_ARGUMENT(avviso_endowment(at, NULL, &error));
  REFUSED(avviso_standing_of(at, "dd-99", 5, &answer, &error), AVVISO_NO_SUCH_ACT);
  REFUSED(avviso_why_not(at, "dd-99", 5, 0, NULL, 0, NULL, &reasons, &error), AVVISO_NO_SUCH_ACT);
  REFUSED(avviso_why_not(at, "dd-21", 5, UINT32_MAX, NULL, 0, NULL, &reasons, &error), AVVISO_NO_SUCH_PROVISION);
  REFUSED(avviso_explain_why_not(at, "dd-21", 5, 0, "Lazo", 4, NULL, &why, &error), AVVISO_NO_SUCH_GRANT);

  CHECK_CODE(avviso_end_of_activities(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  avviso_value value;
  avviso_summary summary;
  value.struct_size = sizeof value;
  summary.struct_size = 8;
  OUT_OF_RANGE(avviso_answer_candidate(answer, 1, &value));
  OUT_OF_RANGE(avviso_answer_candidate(answer, SIZE_MAX, &value));
  NULL_ARGUMENT(avviso_answer_candidate(answer, 0, NULL));
  value.struct_size = 0;
  TOO_SHORT(avviso_answer_candidate(answer, 0, &value));
  TOO_SHORT(avviso_answer_value(answer, &value));
  TOO_SHORT(avviso_answer_summary(answer, &summary));
  OUT_OF_RANGE(avviso_answer_text(answer, 2, TEXT, &error));
  NULL_ARGUMENT(avviso_explain(at, NULL, &why, &error));
  CHECK_CODE(avviso_explain(at, answer, &why, &error), AVVISO_OK);
  asked.field = AVVISO_FIELD_ENDOWMENT;
  asked.names = 0;
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_explanation_text(why, wild[i], 0, TEXT, &error));
    OUT_OF_RANGE(avviso_explanation_text(why, 0, wild[i], TEXT, &error));
    OUT_OF_RANGE(avviso_question_text(&asked, wild[i], TEXT, &error));
  }
  avviso_explanation_free(&why);
  avviso_answer_free(&answer);
}

static void test_portfolios(const avviso_dossier* dossier, const avviso_readings* how) {
  avviso_portfolio *all, *other;
  avviso_snapshot* at;
  avviso_grant_number grants[1];
  const avviso_grant_number nowhere[] = {{0, 1}, {1, 0}, {UINT32_MAX, UINT32_MAX}};
  avviso_told_day told;
  avviso_told_amount sum;
  avviso_told_standing standing;
  uint32_t notice;
  size_t count;
  const avviso_dossier* none = NULL;
  const avviso_text id = {"a", 1}, wrong = {NULL, 1};
  NULL_ARGUMENT(avviso_portfolio_of(NULL, &id, 1, how, &all, &error));
  NULL_ARGUMENT(avviso_portfolio_of(&dossier, NULL, 1, how, &all, &error));
  NULL_ARGUMENT(avviso_portfolio_of(&none, &id, 1, how, &all, &error));
  NULL_ARGUMENT(avviso_portfolio_of(&dossier, &wrong, 1, how, &all, &error));
  NULL_ARGUMENT(avviso_portfolio_of(&dossier, &id, 1, NULL, &all, &error));
  OUT_OF_RANGE(avviso_portfolio_of(&dossier, &id, SIZE_MAX, how, &all, &error));
  CHECK_CODE(avviso_portfolio_of(NULL, NULL, 0, how, &all, &error), AVVISO_OK);
  CHECK_CODE(avviso_portfolio_all_standings(all, 0, 0, NULL, 0, &error), AVVISO_OK);
  avviso_portfolio_free(&all);
  CHECK_CODE(avviso_portfolio_of(&dossier, &id, 1, how, &all, &error), AVVISO_OK);
  NULL_ARGUMENT(avviso_portfolio_with(all, "b", 1, NULL, &other, &error));
  NULL_ARGUMENT(avviso_portfolio_with(NULL, "b", 1, dossier, &other, &error));
  NULL_ARGUMENT(avviso_portfolio_without(NULL, "b", 1, &other, &error));
  NULL_ARGUMENT(avviso_portfolio_notices(all, NULL, 1, &count));
  NULL_ARGUMENT(avviso_portfolio_grants(all, grants, 1, NULL));
  NULL_ARGUMENT(avviso_portfolio_notice(all, "a", 1, NULL, &error));
  REFUSED(avviso_portfolio_notice(all, "b", 1, &notice, &error), AVVISO_NO_SUCH_DOSSIER);
  REFUSED(avviso_portfolio_grant(all, 7, "Lazio", 5, grants, &error), AVVISO_NO_SUCH_DOSSIER);
  REFUSED(avviso_portfolio_grant(all, 0, "Lazo", 4, grants, &error), AVVISO_NO_SUCH_GRANT);
  REFUSED(avviso_portfolio_at(all, UINT32_MAX, 0, 0, &at, &error), AVVISO_NO_SUCH_DOSSIER);
  REFUSED(avviso_portfolio_at(all, 0, INT32_MIN, 0, &at, &error), AVVISO_DATE_OUT_OF_RANGE);
  CHECK_CODE(avviso_portfolio_grants(all, grants, 1, &count), AVVISO_OK);
  for (size_t i = 0; i < 3; ++i) {
    const avviso_grant_then asked = {nowhere[i], 0, 0};
    OUT_OF_RANGE(avviso_portfolio_name(all, &nowhere[i], &view));
    OUT_OF_RANGE(avviso_portfolio_deadline(all, &nowhere[i], 0, 0, 0, &told, &error));
    OUT_OF_RANGE(avviso_portfolio_sum(all, &nowhere[i], 0, 0, 0, &sum, &error));
    OUT_OF_RANGE(avviso_portfolio_standing(all, &nowhere[i], 0, 0, &standing, &error));
    OUT_OF_RANGE(avviso_portfolio_deadlines(all, 0, &asked, 1, &told, &error));
    OUT_OF_RANGE(avviso_portfolio_sums(all, 0, &asked, 1, &sum, &error));
    OUT_OF_RANGE(avviso_portfolio_standings(all, &asked, 1, &standing, &error));
  }
  const avviso_notice_then unknown = {1, 0, 0};
  OUT_OF_RANGE(avviso_portfolio_notice_deadlines(all, 0, &unknown, 1, &told, &error));
  OUT_OF_RANGE(avviso_portfolio_notice_sums(all, 0, &unknown, 1, &sum, &error));
  NULL_ARGUMENT(avviso_portfolio_notice_sums(all, 0, NULL, 1, &sum, &error));
  const avviso_grant_then never = {grants[0], INT32_MAX, 0};
  OUT_OF_RANGE(avviso_portfolio_deadlines(all, 0, &never, 1, &told, &error));
  NULL_ARGUMENT(avviso_portfolio_deadlines(all, 0, NULL, 1, &told, &error));
  OUT_OF_RANGE(avviso_portfolio_deadlines(all, 0, &never, SIZE_MAX, &told, &error));
  NULL_ARGUMENT(avviso_portfolio_all_deadlines(all, 0, 0, 0, NULL, 1, &error));
  REFUSED(avviso_portfolio_all_deadlines(all, 0, 0, 0, &told, 0, &error), AVVISO_BUFFER_TOO_SHORT);
  REFUSED(avviso_portfolio_all_sums(all, 0, INT32_MIN, 0, &sum, 1, &error), AVVISO_DATE_OUT_OF_RANGE);
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_portfolio_deadline(all, grants, wild[i], 0, 0, &told, &error));
    OUT_OF_RANGE(avviso_portfolio_sum(all, grants, wild[i], 0, 0, &sum, &error));
    OUT_OF_RANGE(avviso_portfolio_notice_deadline(all, 0, wild[i], 0, 0, &told, &error));
    OUT_OF_RANGE(avviso_portfolio_notice_sum(all, 0, wild[i], 0, 0, &sum, &error));
    OUT_OF_RANGE(avviso_portfolio_all_deadlines(all, wild[i], 0, 0, &told, 1, &error));
    OUT_OF_RANGE(avviso_portfolio_all_sums(all, wild[i], 0, 0, &sum, 1, &error));
  }
  avviso_portfolio_free(&all);
  avviso_portfolio_free(NULL);
}

static void test_dossiers(void) {
  avviso_dossier *dossier, *other;
  avviso_act* act;
  avviso_snapshot* at;
  avviso_changes* changes;
  avviso_preview* preview;
  avviso_field_row row;
  avviso_readings how;
  test_empty_handles();
  test_free();
  NULL_ARGUMENT(avviso_dossier_from_json(NULL, 3, &dossier, &error));
  NULL_ARGUMENT(avviso_dossier_from_json("{}", 2, NULL, &error));
  OUT_OF_RANGE(avviso_dossier_from_json("{}", SIZE_MAX, &dossier, &error));
  REFUSED(avviso_dossier_from_json("", 0, &dossier, &error), AVVISO_NOT_JSON);
  REFUSED(avviso_dossier_from_json("\0", 1, &dossier, &error), AVVISO_NOT_JSON);
  REFUSED(avviso_dossier_from_json("[]", 2, &dossier, &error), AVVISO_TYPE_WRONG);
  REFUSED(avviso_dossier_from_json("{}", 2, &dossier, &error), AVVISO_FIELD_MISSING);
  REFUSED(avviso_act_from_json("{\"id\":7}", 8, &act, &error), AVVISO_TYPE_WRONG);
  CHECK(act == NULL && dossier == NULL);
  const avviso_act* acts[] = {NULL};
  NULL_ARGUMENT(avviso_dossier_of(acts, 1, &other, &error));
  NULL_ARGUMENT(avviso_dossier_of(NULL, 1, &other, &error));
  OUT_OF_RANGE(avviso_dossier_of(acts, SIZE_MAX, &other, &error));
  CHECK_CODE(avviso_dossier_from_json(dossier_text, sizeof dossier_text - 1, &dossier, &error), AVVISO_OK);
  NULL_ARGUMENT(avviso_dossier_with(dossier, NULL, &other, &error));
  NULL_ARGUMENT(avviso_dossier_with(NULL, NULL, &other, &error));
  REFUSED(avviso_dossier_without(dossier, "", 0, &other, &error), AVVISO_NO_SUCH_ACT);
  NULL_ARGUMENT(avviso_dossier_without(dossier, NULL, 1, &other, &error));
  REFUSED(avviso_dossier_act(dossier, "x", 1, &act, &error), AVVISO_NO_SUCH_ACT);
  OUT_OF_RANGE(avviso_dossier_act_id(dossier, 3, &view));
  OUT_OF_RANGE(avviso_dossier_grant(dossier, SIZE_MAX, &view));
  NULL_ARGUMENT(avviso_dossier_grant(dossier, 0, NULL));
  avviso_question about;
  avviso_value value;
  memset(&about, 0, sizeof about);
  memset(&value, 0, sizeof value);
  TOO_SHORT(avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, &value, &other, &error));
  about.struct_size = sizeof about;
  about.field = AVVISO_FIELD_ENDOWMENT;
  NULL_ARGUMENT(avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, NULL, &other, &error));
  TOO_SHORT(avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, &value, &other, &error));
  value.struct_size = sizeof value;
  value.minute = 24 * 60;
  value.kind = AVVISO_VALUE_KIND_DEADLINE_TIME;
  REFUSED(avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, &value, &other, &error),
          AVVISO_HOUR_OUT_OF_RANGE);
  for (size_t i = 0; i < WILD; ++i) {
    value.kind = AVVISO_VALUE_KIND_DEADLINE_TIME;
    value.minute = wild[i];
    CHECK((avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, &value, &other, &error) != AVVISO_OK) &&
          other == NULL);
    avviso_error_free(&error);
    value.kind = wild[i];
    OUT_OF_RANGE(avviso_dossier_with_statement(dossier, "a", 1, 0, NULL, 0, &about, &value, &other, &error));
  }
  value.kind = AVVISO_VALUE_KIND_EURO;
  REFUSED(avviso_dossier_with_statement(dossier, "a", 1, 0, "x", 1, &about, &value, &other, &error),
          AVVISO_MONTH_NAME_EXPECTED);
  NULL_ARGUMENT(avviso_dossier_hash(dossier, NULL, NULL));
  row.struct_size = sizeof row;
  avviso_rule_row rule;
  rule.struct_size = sizeof rule;
  OUT_OF_RANGE(avviso_rule(100, &rule));
  NULL_ARGUMENT(avviso_rule(AVVISO_RULE_EXT_1, NULL));
  for (size_t i = 0; i < WILD; ++i) {
    OUT_OF_RANGE(avviso_rule(wild[i], &rule));
    OUT_OF_RANGE(avviso_field(wild[i], &row));
  }
  OUT_OF_RANGE(avviso_word(avviso_word_count(), &view));
  NULL_ARGUMENT(avviso_word(0, NULL));

  NULL_ARGUMENT(avviso_readings_documents(NULL));
  memset(&how, 0, sizeof how);
  TOO_SHORT(avviso_readings_complete_register(&how));
  TOO_SHORT(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, &error));
  how.struct_size = sizeof how;
  NULL_ARGUMENT(avviso_dossier_as_of(dossier, 19000, 19000, NULL, &at, &error));
  NULL_ARGUMENT(avviso_dossier_as_of(NULL, 19000, 19000, &how, &at, &error));
  REFUSED(avviso_dossier_as_of(dossier, AVVISO_NO_DAY, 19000, &how, &at, &error), AVVISO_DATE_OUT_OF_RANGE);
  REFUSED(avviso_dossier_as_of(dossier, 19000, INT32_MAX, &how, &at, &error), AVVISO_DATE_OUT_OF_RANGE);
  int32_t* const choices[] = {&how.efficacy, &how.absence, &how.record, &how.registration};
  for (size_t i = 0; i < 4; ++i) {
    for (size_t j = 0; j < WILD; ++j) {
      *choices[i] = wild[j];
      OUT_OF_RANGE(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, &error));
      CHECK(at == NULL);
    }
    *choices[i] = 0;
  }
  how.prevailing_source.data = text;
  how.prevailing_source.size = 64;
  memset(text, 'a', 64);
  OUT_OF_RANGE(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, &error));
  how.prevailing_source.data = NULL;
  NULL_ARGUMENT(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, &error));
  how.prevailing_source.size = 0;
  CHECK_CODE(avviso_dossier_as_of(dossier, 19000, 19000, &how, &at, &error), AVVISO_OK);

  test_asking(at);
  NULL_ARGUMENT(avviso_difference(at, NULL, &changes, &error));
  REFUSED(avviso_impact_of_removal(at, "dd-99", 5, &changes, &error), AVVISO_NO_SUCH_ACT);
  OUT_OF_RANGE(avviso_impact_of_annulment(at, "dd-21", 5, 9, &changes, &error));
  NULL_ARGUMENT(avviso_preview_of(dossier, NULL, 2, 19000, 19000, &how, &preview, &error));
  NULL_ARGUMENT(avviso_preview_of(dossier, NULL, 0, 19000, 19000, NULL, &preview, &error));
  REFUSED(avviso_preview_of(dossier, NULL, 0, INT32_MIN, 19000, &how, &preview, &error), AVVISO_DATE_OUT_OF_RANGE);
  test_portfolios(dossier, &how);
  test_office_without_handles();
  test_office(dossier, at);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&dossier);
}
