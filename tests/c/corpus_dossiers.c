// SPDX-License-Identifier: BSL-1.0
#include <string.h>

#include "corpus.h"

static void put_value(const avviso_value* value) {
  put_number(value->kind);
  put(":");
  switch (value->kind) {
    case AVVISO_VALUE_KIND_DATE:
      put_day(value->day);
      break;
    case AVVISO_VALUE_KIND_DEADLINE_TIME:
      put_day(value->day);
      put(" ");
      put_number(value->minute);
      break;
    case AVVISO_VALUE_KIND_EURO:
      put_cents(value->number);
      break;
    case AVVISO_VALUE_KIND_TEXT:
      put_text(value->text.data, value->text.size);
      break;
    case AVVISO_NOT_STATED:
      break;
    default:
      put_number(value->number);
      break;
  }
}

static void put_answer(const avviso_answer* answer) {
  avviso_summary summary;
  summary.struct_size = sizeof summary;
  if (avviso_answer_summary(answer, &summary) != AVVISO_OK) stop("a summary");
  put_number(summary.status);
  put(" ");
  put_number(summary.possible);
  for (size_t i = 0; i < summary.candidate_count; ++i) {
    avviso_value value;
    value.struct_size = sizeof value;
    if (avviso_answer_candidate(answer, i, &value) != AVVISO_OK) stop("a candidate");
    put("|");
    put_value(&value);
  }
  for (size_t i = 0; i < summary.ground_count; ++i) {
    avviso_ground ground;
    ground.struct_size = sizeof ground;
    if (avviso_answer_ground(answer, i, &ground) != AVVISO_OK) stop("a ground");
    put("|");
    put_number(ground.part);
    put(" ");
    put_text(ground.name.data, ground.name.size);
    put(" ");
    put_number(ground.provision);
  }
}

static void put_answered(avviso_code code, avviso_answer** answer, avviso_error** error) {
  if (code == AVVISO_OK) {
    put_answer(*answer);
    avviso_answer_free(answer);
  } else {
    put_code(code, error);
  }
}

static avviso_snapshot* as_of(const avviso_dossier* dossier, avviso_day in_force, avviso_day known, int is_strict,
                              int is_complete) {
  avviso_readings how;
  memset(&how, 0, sizeof how);
  how.struct_size = sizeof how;
  how.efficacy = is_strict ? AVVISO_EFFICACY_STRICT : AVVISO_EFFICACY_FROM_ADOPTION;
  how.absence = is_complete ? AVVISO_ABSENCE_NOT_ADHERED : AVVISO_ABSENCE_NOT_STATED;
  how.record = AVVISO_RECORD_AS_FOUND;
  avviso_snapshot* snapshot;
  if (avviso_dossier_as_of(dossier, in_force, known, &how, &snapshot, NULL) != AVVISO_OK) stop("as of");
  return snapshot;
}

static avviso_dossier* prima;

static void run_prima(const csv_row* of) {
  avviso_snapshot* at = as_of(prima, day_in(of->cells[0]), day_in(of->cells[1]), strcmp(of->cells[2], "strict") == 0,
                              strcmp(of->cells[3], "not_adhered") == 0);
  const char* grant = of->cells[4];
  avviso_answer* answer;
  avviso_error* error;
  avviso_code code = avviso_end_of_activities(at, grant, strlen(grant), &answer, &error);
  put_answered(code, &answer, &error);
  put("|");
  code = avviso_ask_word(at, "top_ups", 7, grant, strlen(grant), &answer, &error);
  put_answered(code, &answer, &error);
  avviso_snapshot_free(&at);
}

static void put_explained(const avviso_snapshot* at, const avviso_answer* answer) {
  static char text[1 << 18];
  size_t size;
  avviso_explanation* why;
  if (avviso_explain(at, answer, &why, NULL) != AVVISO_OK) stop("an explanation");
  if (avviso_explanation_text(why, AVVISO_EXPLANATION_PARAGRAPH, AVVISO_LANGUAGE_ITALIAN, text, sizeof text, &size,
                              NULL) != AVVISO_OK)
    stop("a paragraph");
  put("|");
  put_text(text, size);
  avviso_explanation_free(&why);
}

// Every question, as of the last day there is; of ends of activities, why.
static void run_questions(const char* name) {
  avviso_dossier* dossier = dossier_at(casebook_folder, name);
  const avviso_day last = day_in("9999-12-31");
  avviso_snapshot* at = as_of(dossier, last, last, 0, 0);
  avviso_questions* all;
  if (avviso_questions_about(dossier, &all, NULL) != AVVISO_OK) stop(name);
  for (size_t i = 0; i < avviso_questions_count(all); ++i) {
    avviso_question asked;
    asked.struct_size = sizeof asked;
    if (avviso_questions_at(all, i, &asked) != AVVISO_OK) stop(name);
    begin_line(name, (long)i + 1);
    char text[4096];
    size_t size;
    if (avviso_question_text(&asked, AVVISO_LANGUAGE_ENGLISH, text, sizeof text, &size, NULL) != AVVISO_OK) stop(name);
    put_text(text, size);
    put("|");
    avviso_answer* answer;
    avviso_error* error;
    const avviso_code code = avviso_ask(at, &asked, &answer, &error);
    if (code != AVVISO_OK) {
      put_code(code, &error);
    } else {
      put_answer(answer);
      if (asked.field == AVVISO_FIELD_DEADLINE && asked.deadline == AVVISO_DEADLINE_KIND_ACTIVITIES_END)
        put_explained(at, answer);
      avviso_answer_free(&answer);
    }
    end_line();
  }
  avviso_questions_free(&all);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&dossier);
}

void run_dossiers(void) {
  static const char* const casebook[] = {"erasmus-2020",
                                         "giovani-2g",
                                         "impact-2018",
                                         "inside",
                                         "integrated-plans",
                                         "multi-action-2016",
                                         "percorsi",
                                         "portal",
                                         "prima",
                                         "prima-il-lavoro-lazio",
                                         "scuola-al-centro",
                                         "sport",
                                         "sport-e-inclusione"};
  prima = dossier_at(dossiers_folder, "prima");
  each_row("prima", ',', run_prima);
  avviso_dossier_free(&prima);
  for (size_t i = 0; i < sizeof casebook / sizeof *casebook; ++i) run_questions(casebook[i]);
}
