// SPDX-License-Identifier: BSL-1.0
// end_of_activities GRANT IN-FORCE KNOWN < DOSSIER: when the activities of a grant end, and why.
#include <avviso/avviso.h>
#include <stdio.h>
#include <string.h>

static int refused(avviso_error* error) {
  char why[1024];
  size_t size;
  if (avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, why, sizeof why, &size) == AVVISO_OK)
    fprintf(stderr, "%s\n", why);
  avviso_error_free(&error);
  return 1;
}

int main(int argc, char** argv) {
  static char text[1 << 20];
  size_t size = fread(text, 1, sizeof text, stdin);
  avviso_day in_force, known;
  avviso_readings readings = {.struct_size = sizeof readings};
  avviso_dossier* dossier;
  avviso_snapshot* then = NULL;
  avviso_answer* end = NULL;
  avviso_explanation* why = NULL;
  avviso_error* error;

  if (argc != 4) return 2;
  if (avviso_day_parse(argv[2], strlen(argv[2]), &in_force, &error) ||
      avviso_day_parse(argv[3], strlen(argv[3]), &known, &error))
    return refused(error);
  avviso_readings_documents(&readings);
  int failed =
      avviso_dossier_from_json(text, size, &dossier, &error) ||
      avviso_dossier_as_of(dossier, in_force, known, &readings, &then, &error) ||
      avviso_end_of_activities(then, argv[1], strlen(argv[1]), &end, &error) ||
      avviso_explain(then, end, &why, &error) ||
      avviso_explanation_text(why, AVVISO_EXPLANATION_TEXT, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, &error);
  if (!failed) fwrite(text, 1, size, stdout);
  avviso_dossier_free(&dossier);  // in any order: each handle keeps what it needs
  avviso_snapshot_free(&then);
  avviso_answer_free(&end);
  avviso_explanation_free(&why);
  return failed ? refused(error) : 0;
}
