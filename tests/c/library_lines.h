// SPDX-License-Identifier: BSL-1.0
// The part of library.c about the lines of a notice.

// A notice with two lines and a grant of one; asked of the line, in a question as long as it is and as it was before.
static void test_lines(void) {
  static const char lined[] =
      "{\"avviso\": 1, \"acts\": [{\"id\": \"n\", \"reference\": {\"kind\": \"notice\", \"on\": \"2021-01-01\"},"
      "\"control\": \"not_required\", \"provisions\": [{\"provision\": \"establishment\", \"notice\": {\"number\": "
      "\"1\","
      "\"title\": \"x\", \"lines\": [{\"name\": \"A\", \"title\": \"Formazione\", \"endowment\": \"60.00\"}, "
      "{\"name\": \"B\","
      "\"endowment\": \"40.00\"}]}}, {\"provision\": \"award\", \"grants\": [{\"name\": \"g\", \"line\": \"A\","
      "\"award\": \"70.00\"}]}]}]}";
  avviso_dossier* notice;
  avviso_answer* answer;
  avviso_text view;
  CHECK_CODE(avviso_dossier_from_json(lined, sizeof lined - 1, &notice, &error), AVVISO_OK);
  CHECK(avviso_dossier_line_count(notice) == 2);
  CHECK_CODE(avviso_dossier_line(notice, 1, &view), AVVISO_OK);
  CHECK(is_text(view, "B"));
  CHECK_CODE(avviso_dossier_line(notice, 2, &view), AVVISO_ARGUMENT_OUT_OF_RANGE);
  avviso_snapshot* at = as_of(notice, "2022-01-01");
  avviso_value value;
  value.struct_size = sizeof value;
  avviso_question asked;
  memset(&asked, 0, sizeof asked);
  asked.struct_size = sizeof asked;
  asked.field = AVVISO_FIELD_ENDOWMENT;
  asked.names = AVVISO_NAMES(LINE);
  asked.line.data = "A";
  asked.line.size = 1;
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.number == 6000);
  CHECK_CODE(avviso_answer_question(answer, &asked), AVVISO_OK);
  CHECK(asked.names == AVVISO_NAMES(LINE) && is_text(asked.line, "A"));
  CHECK_CODE(avviso_dossier_question_text(notice, &asked, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size, &error),
             AVVISO_OK);
  CHECK(strstr(text, "Formazione") != NULL);
  asked.struct_size = offsetof(avviso_question, line);
  CHECK_CODE(avviso_answer_question(answer, &asked), AVVISO_OK);
  avviso_answer_free(&answer);
  asked.names = 0;
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_OK);
  CHECK_CODE(avviso_answer_value(answer, &value), AVVISO_OK);
  CHECK(value.number == 10000);
  avviso_answer_free(&answer);
  asked.struct_size -= 1;
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_STRUCT_TOO_SHORT);
  avviso_error_free(&error);
  asked.struct_size = sizeof asked;
  asked.names = AVVISO_NAMES(LINE);
  asked.line.data = "C";
  asked.line.size = 1;
  CHECK_CODE(avviso_ask(at, &asked, &answer, &error), AVVISO_NO_SUCH_LINE);
  avviso_error_free(&error);
  avviso_findings* findings;
  CHECK_CODE(avviso_snapshot_findings(at, &findings, &error), AVVISO_OK);
  int of_a = 0;
  for (size_t i = 0; i < avviso_findings_count(findings); ++i) {
    avviso_finding one;
    one.struct_size = sizeof one;
    CHECK_CODE(avviso_findings_at(findings, i, &one), AVVISO_OK);
    if (is_text(one.line, "A") && one.outcome == AVVISO_OUTCOME_VIOLATED) ++of_a;
  }
  CHECK(of_a == 1);
  avviso_findings_free(&findings);
  // The title of a line, where the notice states one.
  avviso_notice* whole;
  CHECK_CODE(avviso_notice_of(at, &whole, &error), AVVISO_OK);
  CHECK_CODE(avviso_notice_line_title(whole, 0, &view), AVVISO_OK);
  CHECK(is_text(view, "Formazione"));
  CHECK_CODE(avviso_notice_line_title(whole, 1, &view), AVVISO_OK);
  CHECK(view.size == 0);
  CHECK_CODE(avviso_notice_line_title(whole, 2, &view), AVVISO_ARGUMENT_OUT_OF_RANGE);
  avviso_notice_free(&whole);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&notice);
}
