// SPDX-License-Identifier: BSL-1.0
// batch KNOWN DAY... < DOSSIER: a row for each grant and day in force: its status, the end of its activities if it is
// known, and the candidates if it is not.
#include <avviso/avviso.h>
#include <stdio.h>
#include <string.h>

static avviso_error* error;

static int refused(void) {
  char why[1024];
  size_t size;
  if (avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, why, sizeof why, &size) == AVVISO_OK)
    fprintf(stderr, "%s\n", why);
  avviso_error_free(&error);
  return 1;
}

static void print_row(avviso_text grant, const char* day, const avviso_answer* answer) {
  avviso_summary summary = {.struct_size = sizeof summary};
  avviso_text status;
  char value[256];
  size_t size;
  if (avviso_answer_summary(answer, &summary) != AVVISO_OK) return;
  if (avviso_enumerator_name(AVVISO_ENUMERATION_STATUS, summary.status, &status) != AVVISO_OK) return;
  if (avviso_answer_text(answer, AVVISO_LANGUAGE_ENGLISH, value, sizeof value, &size, NULL) != AVVISO_OK) return;
  printf("%.*s;%s;%.*s;%s\n", (int)grant.size, grant.data, day, (int)status.size, status.data, value);
}

static int print_day(const avviso_dossier* dossier, const char* day, avviso_day known,
                     const avviso_readings* readings) {
  avviso_day in_force;
  avviso_snapshot* then;
  if (avviso_day_parse(day, strlen(day), &in_force, &error) != AVVISO_OK ||
      avviso_dossier_as_of(dossier, in_force, known, readings, &then, &error) != AVVISO_OK)
    return refused();
  for (size_t i = 0; i < avviso_dossier_grant_count(dossier); ++i) {
    avviso_text grant;
    avviso_answer* answer;
    if (avviso_dossier_grant(dossier, i, &grant) != AVVISO_OK) break;
    switch (avviso_end_of_activities(then, grant.data, grant.size, &answer, NULL)) {
      case AVVISO_OK:
        print_row(grant, day, answer);
        avviso_answer_free(&answer);
        break;
      case AVVISO_NO_SUCH_GRANT:
        printf("%.*s;%s;not_on_record;\n", (int)grant.size, grant.data, day);
        break;
      default:
        avviso_snapshot_free(&then);
        return 1;
    }
  }
  avviso_snapshot_free(&then);
  return 0;
}

int main(int argc, char** argv) {
  static char text[1 << 20];
  const size_t size = fread(text, 1, sizeof text, stdin);
  avviso_readings readings = {.struct_size = sizeof readings};
  avviso_dossier* dossier;
  avviso_day known;
  if (argc < 3) return 2;
  if (avviso_day_parse(argv[1], strlen(argv[1]), &known, &error) != AVVISO_OK ||
      avviso_readings_documents(&readings) != AVVISO_OK ||
      avviso_dossier_from_json(text, size, &dossier, &error) != AVVISO_OK)
    return refused();
  int failed = 0;
  for (int i = 2; i < argc && !failed; ++i) failed = print_day(dossier, argv[i], known, &readings);
  avviso_dossier_free(&dossier);
  return failed;
}
