// SPDX-License-Identifier: BSL-1.0
// batch KNOWN IN-FORCE FILE...: many dossiers at once. A row for each grant: its notice, its name, what is told of the
// end of its activities, the day where it is known, and all that is possible where it is not.
#include <avviso/avviso.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static avviso_error* error;

static int refused(const char* what) {
  char why[1024];
  size_t size;
  if (avviso_error_text(error, 0, AVVISO_LANGUAGE_ENGLISH, why, sizeof why, &size) == AVVISO_OK)
    fprintf(stderr, "%s: %s\n", what, why);
  avviso_error_free(&error);
  return 1;
}

static avviso_dossier* read_dossier(const char* path) {
  static char text[1 << 20];
  avviso_dossier* dossier = NULL;
  FILE* file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    return NULL;
  }
  const size_t size = fread(text, 1, sizeof text, file);
  fclose(file);
  if (avviso_dossier_from_json(text, size, &dossier, &error) != AVVISO_OK) refused(path);
  return dossier;
}

// What the portfolio does not tell, the snapshot does.
static void print_possible(const avviso_portfolio* all, const avviso_grant_number* grant, avviso_text name,
                           avviso_day in_force, avviso_day known) {
  avviso_snapshot* then = NULL;
  avviso_answer* end = NULL;
  char text[512];
  size_t size;
  if (avviso_portfolio_at(all, grant->notice, in_force, known, &then, NULL) == AVVISO_OK &&
      avviso_end_of_activities(then, name.data, name.size, &end, NULL) == AVVISO_OK &&
      avviso_answer_text(end, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, NULL) == AVVISO_OK)
    fwrite(text, 1, size, stdout);
  avviso_answer_free(&end);
  avviso_snapshot_free(&then);
}

static void print_rows(const avviso_portfolio* all, const avviso_grant_number* grants, const avviso_told_day* ends,
                       size_t count, avviso_day in_force, avviso_day known) {
  for (size_t i = 0; i < count; ++i) {
    avviso_text id, name, told;
    char day[16];
    size_t size;
    if (avviso_portfolio_id(all, grants[i].notice, &id) != AVVISO_OK ||
        avviso_portfolio_name(all, &grants[i], &name) != AVVISO_OK ||
        avviso_enumerator_name(AVVISO_ENUMERATION_TOLD, ends[i].told, &told) != AVVISO_OK)
      return;
    printf("%.*s;%.*s;%.*s;", (int)id.size, id.data, (int)name.size, name.data, (int)told.size, told.data);
    if (ends[i].told == AVVISO_TOLD_KNOWN) {
      if (avviso_day_print(ends[i].day, AVVISO_STYLE_ISO, day, sizeof day, &size, NULL) == AVVISO_OK)
        fwrite(day, 1, size, stdout);
    } else if (ends[i].told != AVVISO_TOLD_NO_SUCH) {
      print_possible(all, &grants[i], name, in_force, known);
    }
    putchar('\n');
  }
}

static int print_portfolio(const avviso_portfolio* all, avviso_day in_force, avviso_day known) {
  size_t count;
  avviso_portfolio_grants(all, NULL, 0, &count);
  avviso_grant_number* grants = calloc(count + 1, sizeof *grants);
  avviso_told_day* ends = calloc(count + 1, sizeof *ends);
  int failed = grants == NULL || ends == NULL;
  if (!failed) {
    failed = avviso_portfolio_grants(all, grants, count, &count) != AVVISO_OK ||
             avviso_portfolio_all_deadlines(all, AVVISO_DEADLINE_KIND_ACTIVITIES_END, in_force, known, ends, count,
                                            &error) != AVVISO_OK;
    if (failed) refused("the ends of activities");
  }
  if (!failed) print_rows(all, grants, ends, count, in_force, known);
  free(grants);
  free(ends);
  return failed;
}

int main(int argc, char** argv) {
  enum { MOST = 1000 };
  static avviso_dossier* dossiers[MOST];
  static avviso_text ids[MOST];
  avviso_readings readings = {.struct_size = sizeof readings};
  avviso_portfolio* all = NULL;
  avviso_day known, in_force;
  const size_t count = argc > 3 ? (size_t)argc - 3 : 0;
  if (count == 0 || count > MOST) return 2;
  if (avviso_day_parse(argv[1], strlen(argv[1]), &known, &error) != AVVISO_OK) return refused(argv[1]);
  if (avviso_day_parse(argv[2], strlen(argv[2]), &in_force, &error) != AVVISO_OK) return refused(argv[2]);
  int failed = avviso_readings_documents(&readings) != AVVISO_OK;
  for (size_t i = 0; i < count && !failed; ++i) {
    ids[i].data = argv[i + 3];
    ids[i].size = strlen(argv[i + 3]);
    dossiers[i] = read_dossier(argv[i + 3]);
    failed = dossiers[i] == NULL;
  }
  if (!failed) {
    failed =
        avviso_portfolio_of((const avviso_dossier* const*)dossiers, ids, count, &readings, &all, &error) != AVVISO_OK;
    if (failed) refused("the portfolio");
  }
  for (size_t i = 0; i < count; ++i) avviso_dossier_free(&dossiers[i]);  // the portfolio keeps what it needs
  if (!failed) failed = print_portfolio(all, in_force, known);
  avviso_portfolio_free(&all);
  return failed;
}
