// SPDX-License-Identifier: BSL-1.0
// The part of library.c about what an office asks: defaults, what would settle an answer, accepted findings, registers
// merged.

static void test_citations_of_acts(const avviso_dossier* dossier) {
  avviso_act* act;
  CHECK_CODE(avviso_dossier_act(dossier, "dd-21", 5, &act, &error), AVVISO_OK);
  CHECK_CODE(avviso_act_text(act, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strcmp(text, "Directorial Decree no. 21 of 19 March 2021") == 0 && size == strlen(text));
  CHECK_CODE(avviso_act_text(act, AVVISO_LANGUAGE_ITALIAN, text, 3, &size, &error), AVVISO_BUFFER_TOO_SHORT);
  CHECK_CODE(avviso_act_text(act, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strcmp(text, "Decreto Direttoriale n. 21 del 19 marzo 2021") == 0);
  CHECK_CODE(avviso_act_text(act, 2, text, sizeof text, &size, &error), AVVISO_ARGUMENT_OUT_OF_RANGE);
  avviso_error_free(&error);
  avviso_act_free(&act);
}

static void test_defaults(const avviso_dossier* dossier) {
  avviso_dossier *with, *again;
  avviso_defaults once;
  memset(&once, 0, sizeof once);
  once.struct_size = sizeof once;
  CHECK_CODE(avviso_dossier_defaults(dossier, &once), AVVISO_OK);
  CHECK(once.control == AVVISO_CONTROL_NOT_STATED && once.legal_order == AVVISO_NOT_STATED);
  CHECK(once.authority.size == 0);
  once.control = AVVISO_CONTROL_NOT_REQUIRED;
  once.legal_order = AVVISO_LEGAL_ORDER_ITALIAN_REGION;
  once.authority.data = "Regione Lazio";
  once.authority.size = 13;
  CHECK_CODE(avviso_dossier_with_defaults(dossier, &once, &with, &error), AVVISO_OK);
  memset(&once, 0, sizeof once);
  once.struct_size = sizeof once;
  CHECK_CODE(avviso_dossier_defaults(with, &once), AVVISO_OK);
  CHECK(once.control == AVVISO_CONTROL_NOT_REQUIRED && once.legal_order == AVVISO_LEGAL_ORDER_ITALIAN_REGION);
  CHECK(is_text(once.authority, "Regione Lazio"));
  once.control = AVVISO_CONTROL_REQUIRED;
  CHECK_CODE(avviso_dossier_with_defaults(with, &once, &again, &error), AVVISO_DEFAULTS_REPEATED);
  CHECK(again == NULL);
  avviso_error_free(&error);
  avviso_dossier_free(&with);
}

// Whether the adhesion, of some day from March to December, came by a day of June.
static void test_settling(const avviso_dossier* dossier) {
  avviso_snapshot* at = as_of(dossier, "2021-06-30");
  avviso_question end;
  memset(&end, 0, sizeof end);
  end.struct_size = sizeof end;
  end.field = AVVISO_FIELD_DEADLINE;
  end.names = AVVISO_NAMES(DEADLINE) | AVVISO_NAMES(GRANT);
  end.deadline = AVVISO_DEADLINE_KIND_ACTIVITIES_END;
  end.grant.data = "Lazio";
  end.grant.size = 5;
  avviso_settling* settling;
  avviso_settling_fact one;
  avviso_value value;
  value.struct_size = sizeof value;
  CHECK_CODE(avviso_settled_by(at, &end, &settling, &error), AVVISO_OK);
  CHECK(avviso_settling_count(settling) == 1);
  one.struct_size = sizeof one;
  CHECK_CODE(avviso_settling_at(settling, 0, &one), AVVISO_OK);
  CHECK(one.which == AVVISO_FACT_ADOPTION_DAY);
  CHECK(is_text(one.act, "yes") && one.grant.size == 0 && one.provision == AVVISO_NOT_STATED);
  CHECK(one.value_count == 2);
  CHECK_CODE(avviso_settling_value(settling, 0, 0, &value), AVVISO_OK);
  CHECK(value.kind == AVVISO_VALUE_KIND_DEADLINE_TIME && value.day == day_of("2021-12-31"));
  CHECK_CODE(avviso_settling_value(settling, 0, 2, &value), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_settling_at(settling, 1, &one), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_settling_text(settling, 0, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "31 December 2021") != NULL);
  CHECK_CODE(avviso_settling_json(settling, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK(strstr(text, "\"act\": \"yes\"") != NULL);
  avviso_settling_free(&settling);
  CHECK(settling == NULL && avviso_settling_count(settling) == 0);
  avviso_snapshot_free(&at);
}

static void test_accepted(const avviso_dossier* dossier) {
  avviso_snapshot* at = as_of(dossier, "2022-06-30");
  avviso_findings *all, *some;
  avviso_accepted *accepted, *again;
  avviso_findings_apart* apart;
  avviso_accepted_finding one;
  size_t entry = 99;
  CHECK_CODE(avviso_snapshot_findings(at, &all, &error), AVVISO_OK);
  CHECK_CODE(avviso_accept_all(all, "as agreed", 9, &accepted, &error), AVVISO_OK);
  const size_t count = avviso_accepted_count(accepted);
  CHECK(count > 0);
  one.struct_size = sizeof one;
  CHECK_CODE(avviso_accepted_at(accepted, 0, &one), AVVISO_OK);
  CHECK(is_text(one.reason, "as agreed") && one.of.size > 0);
  CHECK(one.outcome == AVVISO_OUTCOME_VIOLATED || one.outcome == AVVISO_OUTCOME_UNDETERMINED);
  CHECK_CODE(avviso_accepted_at(accepted, count, &one), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_set_apart(all, accepted, &apart, &error), AVVISO_OK);
  CHECK_CODE(avviso_apart_open(apart, &some, &error), AVVISO_OK);
  const size_t open = avviso_findings_count(some);
  avviso_findings_free(&some);
  CHECK_CODE(avviso_apart_accepted(apart, &some, &error), AVVISO_OK);
  const size_t found = avviso_findings_count(some);
  CHECK(found >= count && open + found == avviso_findings_count(all));
  avviso_findings_free(&some);
  CHECK_CODE(avviso_apart_accepted_by(apart, 0, &entry), AVVISO_OK);
  CHECK(entry == 0);
  CHECK_CODE(avviso_apart_accepted_by(apart, found, &entry), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK(avviso_apart_outdated_count(apart) == 0);
  CHECK_CODE(avviso_apart_outdated(apart, 0, &entry), AVVISO_ARGUMENT_OUT_OF_RANGE);
  avviso_findings_apart_free(&apart);

  // As text and back; and an entry that accepts nothing any more.
  CHECK_CODE(avviso_accepted_json(accepted, text, sizeof text, &size, &error), AVVISO_OK);
  CHECK_CODE(avviso_accepted_from_json(text, size, &again, &error), AVVISO_OK);
  CHECK(avviso_accepted_count(again) == count);
  avviso_accepted_free(&again);
  static const char of_another[] =
      "[{\"rule\": \"EXT_1\", \"outcome\": \"violated\", \"of\": \"dd-99\", \"reason\": \"of old\"}]";
  CHECK_CODE(avviso_accepted_from_json(of_another, sizeof of_another - 1, &again, &error), AVVISO_OK);
  CHECK_CODE(avviso_set_apart(all, again, &apart, &error), AVVISO_OK);
  CHECK(avviso_apart_outdated_count(apart) == 1);
  CHECK_CODE(avviso_apart_outdated(apart, 0, &entry), AVVISO_OK);
  CHECK(entry == 0);
  avviso_findings_apart_free(&apart);
  avviso_accepted_free(&again);
  avviso_accepted_free(&accepted);
  avviso_findings_free(&all);
  avviso_snapshot_free(&at);
}

static void test_merging(const avviso_dossier* dossier) {
  avviso_dossier *shorter, *second, *merged_dossier;
  avviso_act* draft;
  avviso_merged* merged;
  avviso_merged_row row;
  CHECK_CODE(avviso_act_from_json(draft_text, sizeof draft_text - 1, &draft, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_without(dossier, "yes", 3, &shorter, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_with(shorter, draft, &second, &error), AVVISO_OK);
  CHECK_CODE(avviso_merge(dossier, second, &merged, &error), AVVISO_OK);
  CHECK(avviso_merged_count(merged) == 2);
  row.struct_size = sizeof row;
  CHECK_CODE(avviso_merged_at(merged, 0, &row), AVVISO_OK);
  CHECK(row.kind == AVVISO_MERGED_KIND_ONLY_FIRST && is_text(row.act, "yes"));
  CHECK_CODE(avviso_merged_at(merged, 1, &row), AVVISO_OK);
  CHECK(row.kind == AVVISO_MERGED_KIND_ONLY_SECOND && is_text(row.act, "dd-40") && row.member.size == 0);
  CHECK_CODE(avviso_merged_at(merged, 2, &row), AVVISO_ARGUMENT_OUT_OF_RANGE);
  CHECK_CODE(avviso_merged_dossier(merged, &merged_dossier, &error), AVVISO_OK);
  CHECK(avviso_dossier_act_count(merged_dossier) == 4);
  avviso_dossier_free(&merged_dossier);
  avviso_merged_free(&merged);
  CHECK(merged == NULL && avviso_merged_count(merged) == 0);
  avviso_dossier_free(&second);
  avviso_dossier_free(&shorter);
  avviso_act_free(&draft);
}

// A late extension that a later act ratifies; read by a caller whose structure ends before it, too.
static void test_ratified(const avviso_dossier* dossier) {
  static const char late[] =
      "{\"id\": \"dd-50\", \"reference\": {\"kind\": \"directorial_decree\", \"number\": \"50\", \"on\": "
      "\"2022-01-15\"}, \"control\": \"not_required\", \"provisions\": [{\"provision\": \"extension\", \"which\": "
      "\"activities_end\", \"to\": \"2023-06-30\", \"reach\": [\"Lazio\"]}]}";
  static const char ratifies[] =
      "{\"id\": \"dd-51\", \"reference\": {\"kind\": \"directorial_decree\", \"number\": \"51\", \"on\": "
      "\"2022-02-15\"}, \"control\": \"not_required\", \"provisions\": [{\"provision\": \"ratification\", \"of\": "
      "\"dd-50\"}]}";
  avviso_act* act;
  avviso_dossier *first, *shorter, *shortest, *both;
  avviso_findings* findings;
  CHECK_CODE(avviso_dossier_without(dossier, "yes", 3, &shorter, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_without(shorter, "dd-21", 5, &shortest, &error), AVVISO_OK);
  CHECK_CODE(avviso_act_from_json(late, sizeof late - 1, &act, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_with(shortest, act, &first, &error), AVVISO_OK);
  avviso_act_free(&act);
  avviso_dossier_free(&shortest);
  avviso_dossier_free(&shorter);
  CHECK_CODE(avviso_act_from_json(ratifies, sizeof ratifies - 1, &act, &error), AVVISO_OK);
  CHECK_CODE(avviso_dossier_with(first, act, &both, &error), AVVISO_OK);
  avviso_act_free(&act);
  avviso_dossier_free(&first);
  avviso_snapshot* at = as_of(both, "2022-06-30");
  CHECK_CODE(avviso_snapshot_findings(at, &findings, &error), AVVISO_OK);
  int ratified = 0;
  for (size_t i = 0; i < avviso_findings_count(findings); ++i) {
    avviso_finding one;
    one.struct_size = sizeof one;
    CHECK_CODE(avviso_findings_at(findings, i, &one), AVVISO_OK);
    if (one.ratified_by.size == 0) continue;
    CHECK(is_text(one.ratified_by, "dd-51"));
    ++ratified;
    one.struct_size = offsetof(avviso_finding, ratified_by);
    CHECK_CODE(avviso_findings_at(findings, i, &one), AVVISO_OK);
    CHECK(is_text(one.act, "dd-50"));
  }
  CHECK(ratified > 0);
  avviso_findings_free(&findings);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&both);
}

static void test_office(const avviso_dossier* dossier) {
  test_citations_of_acts(dossier);
  test_defaults(dossier);
  test_settling(dossier);
  test_accepted(dossier);
  test_merging(dossier);
  test_ratified(dossier);
}
