// SPDX-License-Identifier: BSL-1.0
// The part of malformed.c about what an office asks.

static void test_office_without_handles(void) {
  avviso_defaults once;
  avviso_settling_fact fact;
  avviso_accepted_finding entry;
  avviso_merged_row row;
  avviso_value value;
  avviso_dossier* dossier;
  avviso_settling* settling;
  avviso_accepted* accepted;
  avviso_findings* findings;
  avviso_findings_apart* apart;
  avviso_merged* merged;
  size_t at;
  NULL_ARGUMENT(avviso_dossier_defaults(NULL, &once));
  NULL_ARGUMENT(avviso_dossier_with_defaults(NULL, NULL, &dossier, &error));
  NULL_ARGUMENT(avviso_notice_line_title(NULL, 0, &view));
  NULL_ARGUMENT(avviso_settled_by(NULL, NULL, &settling, &error));
  NULL_ARGUMENT(avviso_settling_at(NULL, 0, &fact));
  NULL_ARGUMENT(avviso_settling_value(NULL, 0, 0, &value));
  NULL_ARGUMENT(avviso_settling_text(NULL, 0, 0, TEXT, &error));
  NULL_ARGUMENT(avviso_settling_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_accepted_from_json(NULL, 1, &accepted, &error));
  NULL_ARGUMENT(avviso_accepted_from_json("[]", 2, NULL, &error));
  NULL_ARGUMENT(avviso_accepted_json(NULL, TEXT, &error));
  NULL_ARGUMENT(avviso_accepted_at(NULL, 0, &entry));
  NULL_ARGUMENT(avviso_accept_all(NULL, "a", 1, &accepted, &error));
  NULL_ARGUMENT(avviso_set_apart(NULL, NULL, &apart, &error));
  NULL_ARGUMENT(avviso_apart_open(NULL, &findings, &error));
  NULL_ARGUMENT(avviso_apart_accepted(NULL, &findings, &error));
  NULL_ARGUMENT(avviso_apart_accepted_by(NULL, 0, &at));
  NULL_ARGUMENT(avviso_apart_outdated(NULL, 0, &at));
  NULL_ARGUMENT(avviso_merge(NULL, NULL, &merged, &error));
  NULL_ARGUMENT(avviso_merged_dossier(NULL, &dossier, &error));
  NULL_ARGUMENT(avviso_merged_at(NULL, 0, &row));
  CHECK(avviso_settling_count(NULL) == 0 && avviso_accepted_count(NULL) == 0 && avviso_merged_count(NULL) == 0);
  CHECK(avviso_apart_outdated_count(NULL) == 0);
  avviso_settling_free(NULL);
  avviso_accepted_free(NULL);
  avviso_findings_apart_free(NULL);
  avviso_merged_free(NULL);
}

static void test_office(const avviso_dossier* dossier, const avviso_snapshot* at) {
  avviso_defaults once;
  avviso_dossier* with;
  avviso_settling* settling;
  avviso_findings* findings;
  avviso_accepted* accepted;
  avviso_findings_apart* apart;
  avviso_merged* merged;
  avviso_accepted_finding entry;
  avviso_merged_row row;
  memset(&once, 0, sizeof once);
  TOO_SHORT(avviso_dossier_defaults(dossier, &once));
  TOO_SHORT(avviso_dossier_with_defaults(dossier, &once, &with, &error));
  once.struct_size = sizeof once + 8;
  REFUSED(avviso_dossier_with_defaults(dossier, &once, &with, &error), AVVISO_STRUCT_TOO_LONG);
  once.struct_size = sizeof once;
  NULL_ARGUMENT(avviso_dossier_with_defaults(dossier, NULL, &with, &error));
  NULL_ARGUMENT(avviso_dossier_with_defaults(dossier, &once, NULL, &error));
  NULL_ARGUMENT(avviso_dossier_defaults(dossier, NULL));
  once.control = AVVISO_CONTROL_REQUIRED;
  once.legal_order = AVVISO_LEGAL_ORDER_OTHER;
  REFUSED(avviso_dossier_with_defaults(dossier, &once, &with, &error), AVVISO_CONTROL_OF_ANOTHER_ORDER);
  CHECK(with == NULL);
  for (size_t i = 0; i < WILD; ++i) {
    once.control = wild[i];
    OUT_OF_RANGE(avviso_dossier_with_defaults(dossier, &once, &with, &error));
    once.control = AVVISO_CONTROL_NOT_STATED;
    once.legal_order = wild[i];
    OUT_OF_RANGE(avviso_dossier_with_defaults(dossier, &once, &with, &error));
    once.legal_order = AVVISO_NOT_STATED;
  }
  once.authority.size = 3;
  NULL_ARGUMENT(avviso_dossier_with_defaults(dossier, &once, &with, &error));

  NULL_ARGUMENT(avviso_settled_by(at, NULL, &settling, &error));
  CHECK(settling == NULL);
  CHECK_CODE(avviso_snapshot_findings(at, &findings, &error), AVVISO_OK);
  NULL_ARGUMENT(avviso_accept_all(findings, NULL, 1, &accepted, &error));
  NULL_ARGUMENT(avviso_set_apart(findings, NULL, &apart, &error));
  CHECK(avviso_accepted_from_json("[{}]", 4, &accepted, &error) != AVVISO_OK && accepted == NULL);
  avviso_error_free(&error);
  CHECK(avviso_accepted_from_json("{", 1, &accepted, &error) != AVVISO_OK);
  avviso_error_free(&error);
  CHECK_CODE(avviso_accept_all(findings, "", 0, &accepted, &error), AVVISO_OK);
  entry.struct_size = 4;
  TOO_SHORT(avviso_accepted_at(accepted, 0, &entry));
  entry.struct_size = sizeof entry;
  OUT_OF_RANGE(avviso_accepted_at(accepted, SIZE_MAX, &entry));
  NULL_ARGUMENT(avviso_accepted_at(accepted, 0, NULL));
  avviso_accepted_free(&accepted);
  avviso_findings_free(&findings);

  NULL_ARGUMENT(avviso_merge(dossier, NULL, &merged, &error));
  CHECK_CODE(avviso_merge(dossier, dossier, &merged, &error), AVVISO_OK);
  CHECK(avviso_merged_count(merged) == 0);
  row.struct_size = sizeof row;
  OUT_OF_RANGE(avviso_merged_at(merged, 0, &row));
  NULL_ARGUMENT(avviso_merged_dossier(merged, NULL, &error));
  avviso_merged_free(&merged);
}
