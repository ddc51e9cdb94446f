// SPDX-License-Identifier: BSL-1.0
// The part of library.c about acts, dossiers and what is asked of them.

static avviso_snapshot* as_of(const avviso_dossier* dossier, const char* in_force) {
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  avviso_snapshot* at = NULL;
  CHECK_CODE(avviso_dossier_as_of(dossier, day_of(in_force), day_of("2022-06-30"), &how, &at, &error), AVVISO_OK);
  return at;
}

static void test_dossier(const avviso_dossier* dossier) {
  avviso_text view;
  CHECK(avviso_dossier_act_count(dossier) == 3);
  CHECK_CODE(avviso_dossier_act_id(dossier, 1, &view), AVVISO_OK);
  CHECK(is_text(view, "dd-21"));
  CHECK(avviso_dossier_grant_count(dossier) == 1);
  CHECK_CODE(avviso_dossier_grant(dossier, 0, &view), AVVISO_OK);
  CHECK(is_text(view, "Lazio"));

  // Act by act, and without one: the content is what counts.
  avviso_act* draft;
  avviso_dossier *with, *again;
  uint64_t high, low, high_again, low_again;
  CHECK_CODE(avviso_act_from_json(draft_text, sizeof draft_text - 1, &draft, &error), AVVISO_OK);
  CHECK_CODE(avviso_act_id(draft, &view), AVVISO_OK);
  CHECK(is_text(view, "dd-40"));
  CHECK_CODE(avviso_dossier_with(dossier, draft, &with, &error), AVVISO_OK);
  CHECK(avviso_dossier_act_count(with) == 4);
  CHECK_CODE(avviso_dossier_with(with, draft, &again, &error), AVVISO_ACT_ID_REPEATED);
  CHECK(again == NULL);
  avviso_error_free(&error);
  CHECK_CODE(avviso_dossier_without(with, "dd-40", 5, &again, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_hash(dossier, &high, &low), AVVISO_OK);
  CHECK_CODE(avviso_dossier_hash(again, &high_again, &low_again), AVVISO_OK);
  CHECK(high == high_again && low == low_again);
  avviso_dossier_free(&again);
  CHECK(again == NULL);
  const avviso_act* acts[] = {draft};
  CHECK_CODE(avviso_dossier_of(acts, 1, &again, &error), AVVISO_OK);
  CHECK(avviso_dossier_act_count(again) == 1);
  avviso_dossier_free(&again);
  avviso_act_free(&draft);
  CHECK_CODE(avviso_dossier_act(with, "dd-40", 5, &draft, &error), AVVISO_OK);
  CHECK_CODE(avviso_act_json(draft, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"id\": \"dd-40\"") != NULL);
  avviso_act_free(&draft);
  CHECK_CODE(avviso_dossier_act(with, "dd-41", 5, &draft, &error), AVVISO_NO_SUCH_ACT);
  avviso_error_free(&error);

  // One text for one value.
  CHECK_CODE(avviso_dossier_json(with, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_from_json(text, size, &again, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_hash(with, &high, &low), AVVISO_OK);
  CHECK_CODE(avviso_dossier_hash(again, &high_again, &low_again), AVVISO_OK);
  CHECK(high == high_again && low == low_again);
  avviso_dossier_free(&again);
  avviso_dossier_free(&with);
}

static void test_json_errors(void) {
  static const char wrong[] =
      "{\"avviso\":1,\"acts\":[{\"id\":\"a\",\"reference\":{\"kind\":\"decree\","
      "\"on\":\"2022-06-31\"},\"provisions\":[{\"provision\":\"extnsion\"}]}]}";
  avviso_dossier* dossier;
  avviso_problem why;
  CHECK_CODE(avviso_dossier_from_json(wrong, sizeof wrong - 1, &dossier, &error), AVVISO_REFUSED);
  CHECK(dossier == NULL && avviso_error_count(error) == 2 && avviso_error_left_out(error) == 0);
  why.struct_size = sizeof why;
  CHECK_CODE(avviso_error_problem(error, 0, &why), AVVISO_OK);
  CHECK(is_text(why.where, "/acts/0/reference/on") && is_text(why.found, "\"2022-06-31\""));
  CHECK(why.code == AVVISO_REFUSED && why.reason == AVVISO_DAY_OUT_OF_RANGE && why.expected == 30);
  CHECK_CODE(avviso_error_problem(error, 1, &why), AVVISO_OK);
  CHECK(is_text(why.where, "/acts/0/provisions/0/provision") && why.code == AVVISO_NAME_UNKNOWN);
  CHECK(why.expectation.size > 100);
  CHECK_CODE(avviso_error_problem(error, 2, &why), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size), AVVISO_OK);
  CHECK(strstr(text, "a day from 1 to 30 is expected, not 31") != NULL);
  avviso_error_free(&error);
  CHECK_CODE(avviso_dossier_from_json("{\n  ]", 5, &dossier, &error), AVVISO_NOT_JSON);
  CHECK_CODE(avviso_error_problem(error, 0, &why), AVVISO_OK);
  CHECK(why.line == 2 && why.column == 3 && why.byte == 4);
  avviso_error_free(&error);
}

static void test_answers(const avviso_dossier* given) {
  test_json_errors();
  // A handle lives though what it came from is freed.
  avviso_dossier* dossier;
  CHECK_CODE(avviso_dossier_without(given, "yes", 3, &dossier, &error), AVVISO_OK);
  avviso_snapshot* at = as_of(dossier, "2022-03-01");
  avviso_dossier_free(&dossier);
  avviso_answer* answer;
  CHECK_CODE(avviso_end_of_activities(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  avviso_snapshot_free(&at);
  avviso_summary summary;
  summary.struct_size = sizeof summary;
  CHECK_CODE(avviso_answer_summary(answer, &summary), AVVISO_OK);
  CHECK(summary.status == AVVISO_STATUS_UNDETERMINED && summary.candidate_count == 2);
  avviso_value value;
  value.struct_size = sizeof value;
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_NOT_KNOWN);
  CHECK_CODE(avviso_answer_candidate(answer, 1, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_DEADLINE_TIME && value.day == day_of("2022-06-30"));
  CHECK(value.minute == AVVISO_NO_HOUR);
  CHECK_CODE(avviso_answer_text(answer, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(is_printed("31 December 2021 or 30 June 2022"));
  avviso_answer_free(&answer);

  at = as_of(given, "2022-03-01");
  CHECK_CODE(avviso_end_of_activities(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.day == day_of("2022-06-30"));
  avviso_question asked;
  asked.struct_size = sizeof asked;
  CHECK_CODE(avviso_answer_question(answer, &asked), AVVISO_OK);
  CHECK(asked.field == AVVISO_FIELD_DEADLINE && asked.names == (AVVISO_NAMES(DEADLINE) | AVVISO_NAMES(GRANT)));
  CHECK(asked.deadline == AVVISO_DEADLINE_KIND_ACTIVITIES_END && is_text(asked.grant, "Lazio"));
  CHECK_CODE(avviso_question_text(&asked, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "termine finale delle attivit") != NULL);
  avviso_ground ground;
  ground.struct_size = sizeof ground;
  CHECK_CODE(avviso_answer_summary(answer, &summary), AVVISO_OK);
  int sets = 0;
  for (size_t i = 0; i < summary.ground_count; ++i) {
    CHECK_CODE(avviso_answer_ground(answer, i, &ground), AVVISO_OK);
    if (ground.part == AVVISO_PART_SETS && is_text(ground.name, "dd-21") && ground.provision == 0) ++sets;
  }
  CHECK(sets == 1);
  CHECK_CODE(avviso_answer_json(answer, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"2022-06-30\"") != NULL);

  avviso_explanation* why;
  CHECK_CODE(avviso_explain(at, answer, &why, &error), AVVISO_OK);
  CHECK_CODE(
      avviso_explanation_text(why, AVVISO_EXPLANATION_TEXT, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error),
      AVVISO_OK);
  CHECK(strstr(text, "The end of the activities of Lazio is 30 June 2022") == text);
  for (int32_t style = AVVISO_EXPLANATION_PARAGRAPH; style <= AVVISO_EXPLANATION_PREMESSE; ++style) {
    CHECK_CODE(avviso_explanation_text(why, style, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size, &error),
               AVVISO_OK);
    CHECK(strstr(text, "30 giugno 2022") != NULL);
  }
  CHECK_CODE(avviso_explanation_json(why, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"steps\"") != NULL);
  avviso_explanation_free(&why);

  // An answer of another dossier is not explained.
  avviso_dossier* other;
  CHECK_CODE(avviso_dossier_without(given, "yes", 3, &other, &error), AVVISO_OK);
  avviso_snapshot* elsewhere = as_of(other, "2022-03-01");
  CHECK_CODE(avviso_explain(elsewhere, answer, &why, &error), AVVISO_ANSWER_OF_ANOTHER_DOSSIER);
  avviso_error_free(&error);
  avviso_snapshot_free(&elsewhere);
  avviso_dossier_free(&other);
  avviso_answer_free(&answer);

  CHECK_CODE(avviso_end_of_activities(at, "Lazo", 4, &answer, &error), AVVISO_NO_SUCH_GRANT);
  CHECK(answer == NULL);
  CHECK_CODE(avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size), AVVISO_OK);
  CHECK(strstr(text, "Lazo") != NULL);
  avviso_error_free(&error);

  // Every short cut, and the word that says the same.
  const struct {
    const char* word;
    int64_t number;
  } numbers[] = {{"total", 100000000}, {"standing", AVVISO_GRANT_STANDING_AWARDED}, {"partnership", 1}};
  for (size_t i = 0; i < 3; ++i) {
    CHECK_CODE(avviso_ask_word(at, numbers[i].word, strlen(numbers[i].word), "Lazio", 5, &answer, &error), AVVISO_OK);
    CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
    CHECK(value.number == numbers[i].number);
    if (i < 2) avviso_answer_free(&answer);
  }
  avviso_member member;
  member.struct_size = sizeof member;
  CHECK_CODE(avviso_answer_member(answer, 0, 0, &member), AVVISO_OK);
  CHECK(member.role == AVVISO_PARTNER_ROLE_LEAD && is_text(member.entity, "Regione Lazio") && member.has_share == 0);
  CHECK(is_text(member.tax_code, "80143490581") && is_text(member.vat_number, ""));
  CHECK_CODE(avviso_answer_member(answer, 0, 1, &member), AVVISO_ARGUMENT_OUT_OF_RANGE);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_total(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_EURO && value.number == 100000000);
  CHECK_CODE(avviso_answer_member(answer, 0, 0, &member), AVVISO_NO_SUCH_VALUE);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_grant_standing(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_endowment(at, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.number == 2500000000);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_standing_of(at, "dd-21", 5, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_STANDING && value.number == AVVISO_STANDING_IN_FORCE);
  avviso_answer_free(&answer);
  const avviso_cents amount = 200000000;
  CHECK_CODE(avviso_may_spend(at, "Lazio", 5, day_of("2022-04-01"), NULL, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_BOOLEAN && value.number == 1);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_may_spend(at, "Lazio", 5, day_of("2022-04-01"), &amount, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.number == 0);
  avviso_findings* findings;
  CHECK_CODE(avviso_answer_findings(answer, &findings, &error), AVVISO_OK);
  avviso_findings_free(&findings);
  avviso_answer_free(&answer);

  // Words and questions are two ways to say one thing.
  CHECK_CODE(avviso_question_called("fact:fund", 9, &asked, &error), AVVISO_OK);
  CHECK(asked.field == AVVISO_FIELD_FACT && asked.names == AVVISO_NAMES(NAME) && is_text(asked.name, "fund"));
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_TEXT && is_text(value.text, "FAMI"));
  CHECK_CODE(avviso_answer_ground(answer, 0, &ground), AVVISO_OK);
  CHECK(ground.part == AVVISO_PART_STATEMENT && is_text(ground.name, "page") && ground.provision == AVVISO_NOT_STATED);
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_question_called("term:azioni propedeutiche", 25, &asked, &error), AVVISO_OK);
  CHECK(asked.deadline == AVVISO_NOT_STATED && is_text(asked.deadline_name, "azioni propedeutiche"));
  CHECK_CODE(avviso_question_called("end", 3, &asked, &error), AVVISO_NO_SUCH_QUESTION);
  avviso_error_free(&error);
  CHECK(avviso_word_count() > 20);
  for (size_t i = 0; i < avviso_word_count(); ++i) {
    avviso_text word;
    CHECK_CODE(avviso_word(i, &word), AVVISO_OK);
    CHECK_CODE(avviso_question_called(word.data, word.size, &asked, &error), AVVISO_OK);
  }
  // What one more source states.
  avviso_dossier* said;
  CHECK_CODE(avviso_question_called("fact:seat", 9, &asked, &error), AVVISO_OK);
  const struct {
    avviso_value value;
    const char* text;
  } values[] = {{{sizeof value, AVVISO_VALUE_KIND_DATE, 19173, 0, 0, {NULL, 0}}, "30 June 2022"},
                {{sizeof value, AVVISO_VALUE_KIND_EURO, 0, 0, 150, {NULL, 0}}, "1.50"},
                {{sizeof value, AVVISO_VALUE_KIND_UNITS, 0, 0, 960, {NULL, 0}}, "960"},
                {{sizeof value, AVVISO_VALUE_KIND_TEXT, 0, 0, 0, {"Roma", 4}}, "Roma"},
                {{sizeof value, AVVISO_VALUE_KIND_DEADLINE_TIME, 19173, 14 * 60, 0, {NULL, 0}}, "14:00"}};
  for (size_t i = 0; i < 5; ++i) {
    CHECK_CODE(avviso_dossier_with_statement(given, "page", 4, 18800, NULL, 0, &asked, &values[i].value, &said, &error),
               AVVISO_OK);
    avviso_snapshot* then = as_of(said, "2022-03-01");
    CHECK_CODE(avviso_ask(then, &asked, &answer, &error), AVVISO_OK);
    CHECK_CODE(avviso_answer_text(answer, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
    CHECK(strstr(text, values[i].text) != NULL);
    avviso_answer_free(&answer);
    avviso_snapshot_free(&then);
    avviso_dossier_free(&said);
  }
  asked.names = 0;
  asked.field = AVVISO_FIELD_ENDOWMENT;
  CHECK_CODE(avviso_dossier_with_statement(given, "page", 4, 18800, "2021", 4, &asked, &values[0].value, &said, &error),
             AVVISO_STATEMENT_VALUE_MISMATCHED);
  CHECK(said == NULL);
  avviso_error_free(&error);

  avviso_field_row row;
  row.struct_size = sizeof row;
  CHECK(avviso_field_count() == AVVISO_FIELD_REDUCTIONS + 1);
  CHECK_CODE(avviso_field(AVVISO_FIELD_MAY_SPEND, &row), AVVISO_OK);
  CHECK(row.of == AVVISO_ASKED_OF_GRANT && row.needs == AVVISO_NAMES(ON) && row.takes == AVVISO_NAMES(AMOUNT));
  CHECK(row.value == AVVISO_VALUE_KIND_BOOLEAN && is_text(row.name, "may_spend") && row.has_day == 1);
  memset(&asked, 0, sizeof asked);
  asked.struct_size = sizeof asked;
  asked.field = AVVISO_FIELD_ENDOWMENT;
  asked.names = AVVISO_NAMES(GRANT);
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_QUESTION_KEY_UNUSED);
  avviso_error_free(&error);
  avviso_snapshot_free(&at);
}

// What is asked, as JSON text and back.
static void test_asked_as_json(const avviso_dossier* dossier) {
  avviso_snapshot* at = as_of(dossier, "2022-03-01");
  avviso_snapshot* again;
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  CHECK_CODE(avviso_readings_json(&how, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"efficacy\": \"from_adoption\"") != NULL);
  CHECK_CODE(avviso_snapshot_json(at, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"in_force\": \"2022-03-01\"") != NULL);
  CHECK_CODE(avviso_dossier_as_of_json(dossier, text, size, &again, &error), AVVISO_OK);
  char first[4096];
  memcpy(first, text, size);
  const size_t first_size = size;
  CHECK_CODE(avviso_snapshot_json(again, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(size == first_size && memcmp(text, first, size) == 0);
  avviso_snapshot_free(&again);
  CHECK_CODE(avviso_dossier_as_of_json(dossier, "{}", 2, &again, &error), AVVISO_FIELD_MISSING);
  avviso_error_free(&error);

  static const char asked_text[] = "{\"field\": \"deadline\", \"grant\": \"Lazio\"}";
  avviso_questions* asked;
  avviso_question one;
  one.struct_size = sizeof one;
  CHECK_CODE(avviso_question_from_json(asked_text, sizeof asked_text - 1, &asked, &error), AVVISO_OK);
  CHECK(avviso_questions_count(asked) == 1);
  CHECK_CODE(avviso_questions_at(asked, 0, &one), AVVISO_OK);
  CHECK(one.deadline == AVVISO_DEADLINE_KIND_ACTIVITIES_END && is_text(one.grant, "Lazio"));
  CHECK_CODE(avviso_question_json(&one, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"grant\": \"Lazio\"") != NULL);
  avviso_questions_free(&asked);
  avviso_snapshot_free(&at);
}

static void test_findings(const avviso_snapshot* at, const avviso_dossier* dossier) {
  avviso_findings* all;
  avviso_finding one;
  int32_t verdict;
  CHECK_CODE(avviso_snapshot_findings(at, &all, &error), AVVISO_OK);
  one.struct_size = sizeof one;
  size_t found = 0;
  for (size_t i = 0; i < avviso_findings_count(all); ++i) {
    CHECK_CODE(avviso_findings_at(all, i, &one), AVVISO_OK);
    if (one.rule != AVVISO_RULE_EXT_1 || one.outcome != AVVISO_OUTCOME_SATISFIED) continue;
    ++found;
    CHECK(is_text(one.id, "EXT-1") && is_text(one.act, "dd-21") && one.severity == AVVISO_SEVERITY_ERROR);
    CHECK(one.measured_unit == AVVISO_UNIT_DAY && one.measured == day_of("2021-03-19"));
    CHECK(one.limit == day_of("2021-12-31"));
    CHECK_CODE(avviso_findings_text(all, i, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
    CHECK(strstr(text, "EXT-1 satisfied") != NULL);
  }
  CHECK(found == 1);
  avviso_rule_row rule;
  rule.struct_size = sizeof rule;
  CHECK_CODE(avviso_rule(AVVISO_RULE_EXT_10, &rule), AVVISO_OK);
  CHECK(is_text(rule.id, "EXT-10") && rule.severity == AVVISO_SEVERITY_WARNING && rule.italian.size > 20);
  CHECK_CODE(avviso_findings_verdict(all, &verdict), AVVISO_OK);
  CHECK(verdict == AVVISO_OUTCOME_UNDETERMINED);
  CHECK_CODE(avviso_findings_json(all, text, sizeof text, &size, &error), AVVISO_OK);
  avviso_findings_free(&all);
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_complete_register(&how), AVVISO_OK);
  CHECK(how.efficacy == AVVISO_EFFICACY_STRICT && how.record == AVVISO_RECORD_COMPLETE);
  CHECK_CODE(avviso_audit(dossier, &how, &all, &error), AVVISO_OK);
  CHECK(avviso_findings_count(all) > 0);
  avviso_findings_free(&all);
}

static void test_changes(avviso_changes* changes, const char* act) {
  avviso_question asked;
  avviso_text view;
  asked.struct_size = sizeof asked;
  int found = 0;
  for (size_t i = 0; i < avviso_changes_count(changes); ++i) {
    avviso_answer* answer;
    CHECK_CODE(avviso_changes_question(changes, i, &asked), AVVISO_OK);
    if (asked.field != AVVISO_FIELD_DEADLINE || asked.deadline != AVVISO_DEADLINE_KIND_ACTIVITIES_END ||
        !is_text(asked.grant, "Lazio"))
      continue;
    ++found;
    CHECK_CODE(avviso_changes_before(changes, i, &answer, &error), AVVISO_OK);
    avviso_answer_free(&answer);
    CHECK_CODE(avviso_changes_after(changes, i, &answer, &error), AVVISO_OK);
    avviso_answer_free(&answer);
    for (size_t j = 0; j < avviso_changes_act_count(changes, i); ++j) {
      CHECK_CODE(avviso_changes_act(changes, i, j, &view), AVVISO_OK);
      if (is_text(view, act)) ++found;
    }
  }
  CHECK(found == 2);
  CHECK_CODE(avviso_changes_json(changes, text, sizeof text, &size, &error), AVVISO_OK);
  avviso_changes_free(&changes);
}

static void test_preview(const avviso_dossier* dossier) {
  avviso_act* draft;
  avviso_preview* preview;
  avviso_changes* changes;
  avviso_findings* findings;
  avviso_snapshot* at;
  avviso_answer* answer;
  avviso_value value;
  value.struct_size = sizeof value;
  avviso_readings how;
  how.struct_size = sizeof how;
  CHECK_CODE(avviso_readings_documents(&how), AVVISO_OK);
  CHECK_CODE(avviso_act_from_json(draft_text, sizeof draft_text - 1, &draft, &error), AVVISO_OK);
  const avviso_act* drafts[] = {draft};
  CHECK_CODE(avviso_preview_of(dossier, drafts, 1, day_of("2022-06-01"), day_of("2022-06-01"), &how, &preview, &error),
             AVVISO_OK);
  avviso_act_free(&draft);
  CHECK_CODE(avviso_preview_changes(preview, &changes, &error), AVVISO_OK);
  test_changes(changes, "dd-40");
  CHECK_CODE(avviso_preview_findings(preview, &findings, &error), AVVISO_OK);
  CHECK(avviso_findings_count(findings) > 10);
  avviso_findings_free(&findings);
  CHECK_CODE(avviso_preview_premesse(preview, "dd-40", 5, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size, &error),
             AVVISO_OK);
  CHECK(strstr(text, "Visto") != NULL || strstr(text, "VISTO") != NULL);
  CHECK_CODE(avviso_preview_json(preview, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"changes\"") != NULL);
  CHECK_CODE(avviso_preview_before(preview, &at, &error), AVVISO_OK);
  avviso_snapshot_free(&at);
  CHECK_CODE(avviso_preview_after(preview, &at, &error), AVVISO_OK);
  avviso_preview_free(&preview);
  CHECK_CODE(avviso_end_of_activities(at, "Lazio", 5, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.day == day_of("2022-12-31"));
  avviso_answer_free(&answer);
  avviso_snapshot_free(&at);
}

static void test_views(const avviso_dossier* dossier) {
  avviso_snapshot* at = as_of(dossier, "2022-03-01");
  avviso_snapshot* before = as_of(dossier, "2020-07-01");
  test_asked_as_json(dossier);
  test_findings(at, dossier);

  avviso_changes* changes;
  CHECK_CODE(avviso_difference(before, at, &changes, &error), AVVISO_OK);
  test_changes(changes, "dd-21");
  CHECK_CODE(avviso_impact_of_annulment(at, "dd-21", 5, AVVISO_ANNULMENT_EFFECT_EX_TUNC, &changes, &error), AVVISO_OK);
  test_changes(changes, "dd-21");
  CHECK_CODE(avviso_impact_of_removal(at, "dd-21", 5, &changes, &error), AVVISO_OK);
  test_changes(changes, "dd-21");
  test_preview(dossier);

  avviso_question asked;
  asked.struct_size = sizeof asked;
  CHECK_CODE(avviso_question_called("end_of_activities", 17, &asked, &error), AVVISO_OK);
  asked.names |= AVVISO_NAMES(GRANT);
  asked.grant.data = "Lazio";
  asked.grant.size = 5;
  avviso_timeline* line;
  CHECK_CODE(avviso_timeline_of(at, &asked, &line, &error), AVVISO_OK);
  CHECK(avviso_timeline_count(line) == 4);
  const char* days[] = {"1400-01-01", "2020-06-17", "2021-03-19", "2021-12-31"};
  const size_t act_counts[] = {0, 1, 2, 0};
  for (size_t i = 0; i < avviso_timeline_count(line) && i < 4; ++i) {
    avviso_day from;
    int32_t up_to;
    avviso_answer* answer;
    CHECK_CODE(avviso_timeline_from(line, i, &from, &up_to, &error), AVVISO_OK);
    CHECK(from == day_of(days[i]) && up_to == 0);
    CHECK_CODE(avviso_timeline_answer(line, i, &answer, &error), i == 0 ? AVVISO_NO_SUCH_GRANT : AVVISO_OK);
    avviso_error_free(&error);
    avviso_answer_free(&answer);
    CHECK(avviso_timeline_act_count(line, i) == act_counts[i]);
    avviso_text act = {NULL, 0};
    if (i == 1) CHECK_CODE(avviso_timeline_act(line, i, 0, &act), AVVISO_OK);
    if (i == 1) CHECK(act.size > 0);
  }
  CHECK_CODE(avviso_timeline_json(line, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"from\": \"2020-06-17\"") != NULL);
  avviso_timeline_free(&line);

  avviso_reasons* reasons;
  avviso_reason reason;
  reason.struct_size = sizeof reason;
  CHECK_CODE(avviso_why_not(before, "dd-21", 5, 0, "Lazio", 5, NULL, &reasons, &error), AVVISO_OK);
  CHECK(avviso_reasons_count(reasons) > 0);
  CHECK_CODE(avviso_reasons_at(reasons, 0, &reason), AVVISO_OK);
  CHECK(reason.obstacle == AVVISO_OBSTACLE_NOT_YET_EFFECTIVE && reason.is_sure == 1);
  CHECK_CODE(avviso_reasons_text(reasons, 0, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(size > 0);
  CHECK_CODE(avviso_reasons_json(reasons, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"obstacle\": \"not_yet_effective\"") != NULL);
  avviso_reasons_free(&reasons);
  CHECK_CODE(avviso_why_not(before, "dd-21", 5, 7, NULL, 0, NULL, &reasons, &error), AVVISO_NO_SUCH_PROVISION);
  avviso_error_free(&error);
  avviso_explanation* why;
  CHECK_CODE(avviso_explain_why_not(before, "dd-21", 5, 0, "Lazio", 5, &asked, &why, &error), AVVISO_OK);
  avviso_explanation_free(&why);

  avviso_pending* pending;
  avviso_pending_act waiting;
  waiting.struct_size = sizeof waiting;
  CHECK_CODE(avviso_pending_of(before, &pending, &error), AVVISO_OK);
  CHECK(avviso_pending_count(pending) == 2);
  CHECK_CODE(avviso_pending_at(pending, 0, &waiting), AVVISO_OK);
  CHECK(is_text(waiting.act, "dd-21") && waiting.since_first == day_of("2021-03-19"));
  CHECK(waiting.provision == AVVISO_NOT_STATED);
  CHECK_CODE(avviso_pending_text(pending, 0, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK_CODE(avviso_pending_json(pending, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"act\": \"dd-21\"") != NULL);
  avviso_pending_free(&pending);

  avviso_due* due;
  int32_t is_sure;
  avviso_answer* answer;
  CHECK_CODE(avviso_due_between(at, day_of("2022-06-01"), day_of("2022-07-01"), &due, &error), AVVISO_OK);
  CHECK(avviso_due_count(due) == 2);  // the notice's, and the grant's
  CHECK_CODE(avviso_due_is_sure(due, 1, &is_sure), AVVISO_OK);
  CHECK(is_sure == 1);
  CHECK_CODE(avviso_due_answer(due, 1, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_question(answer, &asked), AVVISO_OK);
  CHECK(is_text(asked.grant, "Lazio"));
  avviso_answer_free(&answer);
  CHECK_CODE(avviso_due_json(due, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"is_sure\": true") != NULL);
  avviso_due_free(&due);

  avviso_snapshot_free(&before);
  avviso_snapshot_free(&at);
}
