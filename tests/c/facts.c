// SPDX-License-Identifier: BSL-1.0
// facts VECTORS CASEBOOK: each fact of the casebook that the command can be asked in so many words, asked in C by the
// call that they stand for, is what the table expects.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus.h"

enum { MOST_WORDS = 16, MOST_LINES = 64 };

static long facts, right;

// The values and the statuses of the lines of one answer.
static char values[1 << 16];
static const char* statuses[MOST_LINES];
static size_t lines;

static void add_to_values(const char* text, size_t size) {
  const size_t at = strlen(values);
  if (at >= sizeof values || size >= sizeof values - at) {
    stop("an answer is too long");
    return;
  }
  memcpy(values + at, text, size);
  values[at + size] = '\0';
}
static void add(const char* text) { add_to_values(text, strlen(text)); }

static void begin(const char* status) {
  if (lines == MOST_LINES) stop("an answer has too many lines");
  if (lines > 0) add(" // ");
  statuses[lines++] = status;
}

static void text_line(avviso_text text) {
  begin(text.size > 0 ? "known" : "not_stated");
  if (text.size > 0) {
    add_to_values(text.data, text.size);
  } else {
    add("-");
  }
}

static void add_day(avviso_day day) {
  char iso[16];
  size_t size;
  if (avviso_day_print(day, AVVISO_STYLE_PLAIN, iso, sizeof iso, &size, NULL) != AVVISO_OK) stop("a day");
  add_to_values(iso, size);
}

static void add_value(const avviso_value* value) {
  char text[64];
  size_t size;
  switch (value->kind) {
    case AVVISO_NOT_STATED:
      add("-");
      break;
    case AVVISO_VALUE_KIND_DATE:
    case AVVISO_VALUE_KIND_DEADLINE_TIME:
      add_day(value->day);
      if (value->minute == AVVISO_HOUR_NOT_STATED) add(", hour not stated");
      if (value->minute >= 0) {
        snprintf(text, sizeof text, " %02d:%02d", (int)value->minute / 60, (int)value->minute % 60);
        add(text);
      }
      break;
    case AVVISO_VALUE_KIND_EURO:
      if (avviso_euro_print(value->number, AVVISO_STYLE_PLAIN, text, sizeof text, &size, NULL) != AVVISO_OK)
        stop("an amount");
      add_to_values(text, size);
      break;
    case AVVISO_VALUE_KIND_UNITS:
      snprintf(text, sizeof text, "%ld", (long)value->number);
      add(text);
      break;
    case AVVISO_VALUE_KIND_TEXT:
      add_to_values(value->text.data, value->text.size);
      break;
    default:
      stop("no row asks for such a value");
  }
}

static const char* name_of_status(int32_t status) {
  static const char* const names[] = {"known", "not_stated", "undetermined", "conflict"};
  return names[status];
}

// Of a grant, or a notice, that no act in force awards or establishes yet, nothing is on record. Frees the answer; a
// line that says nothing is left out, where that is asked.
static void answer_line(avviso_code code, avviso_answer** answer, int leave_out) {
  if (code == AVVISO_NO_SUCH_GRANT || code == AVVISO_NO_NOTICE) {
    if (leave_out) return;
    begin("not_on_record");
    add("-");
    return;
  }
  if (code != AVVISO_OK) stop("a question that is refused");
  avviso_summary summary;
  summary.struct_size = sizeof summary;
  if (avviso_answer_summary(*answer, &summary) != AVVISO_OK) stop("a summary");
  if (!leave_out || summary.status != AVVISO_STATUS_NOT_STATED) {
    begin(name_of_status(summary.status));
    for (size_t i = 0; i < summary.candidate_count; ++i) {
      avviso_value value;
      value.struct_size = sizeof value;
      if (avviso_answer_candidate(*answer, i, &value) != AVVISO_OK) stop("a candidate");
      const int is_end = summary.possible != AVVISO_POSSIBLE_VALUES_ALTERNATIVES && value.kind != AVVISO_NOT_STATED;
      if (i > 0) add(is_end ? " .. " : " | ");
      add_value(&value);
    }
  }
  avviso_answer_free(answer);
}

static void word_line(const avviso_snapshot* at, const char* word, const char* grant, int leave_out) {
  avviso_answer* answer;
  const size_t size = grant != NULL ? strlen(grant) : 0;
  answer_line(avviso_ask_word(at, word, strlen(word), grant, size, &answer, NULL), &answer, leave_out);
}

// «fact NAME@GRANT».
static void fact_line(const avviso_snapshot* at, const char* key) {
  char word[256];
  const char* grant = strchr(key, '@');
  const size_t size = grant != NULL ? (size_t)(grant - key) : strlen(key);
  snprintf(word, sizeof word, "fact:%.*s", (int)size, key);
  word_line(at, word, grant != NULL ? grant + 1 : NULL, 0);
}

static void timeline_lines(const avviso_snapshot* at, const char* grant, const char* word) {
  avviso_question asked;
  asked.struct_size = sizeof asked;
  if (avviso_question_called(word, strlen(word), &asked, NULL) != AVVISO_OK) stop(word);
  if (strncmp(grant, "line:", 5) == 0) {
    asked.names |= AVVISO_NAMES(LINE);
    asked.line.data = grant + 5;
    asked.line.size = strlen(grant + 5);
  } else if (strcmp(grant, "-") != 0) {
    asked.names |= AVVISO_NAMES(GRANT);
    asked.grant.data = grant;
    asked.grant.size = strlen(grant);
  }
  avviso_timeline* line;
  if (avviso_timeline_of(at, &asked, &line, NULL) != AVVISO_OK) stop(word);
  for (size_t i = 0; i < avviso_timeline_count(line); ++i) {
    avviso_answer* answer;
    answer_line(avviso_timeline_answer(line, i, &answer, NULL), &answer, 0);
  }
  avviso_timeline_free(&line);
}

static void notice_lines(const avviso_snapshot* at) {
  static const char* const rest[] = {
      "applications_open",     "applications_close",  "endowment",        "units",
      "established",           "committee_appointed", "ranking_approved", "closed",
      "responsible_authority", "delegated_authority", "audit_authority",  "managing_body"};
  avviso_notice* notice;
  avviso_notice_row row;
  avviso_text text;
  row.struct_size = sizeof row;
  if (avviso_notice_of(at, &notice, NULL) != AVVISO_OK || avviso_notice_read(notice, &row) != AVVISO_OK)
    stop("the notice");
  text_line(row.number);
  text_line(row.title);
  text_line(row.fund);
  text.size = 0;
  if (row.programme != AVVISO_NOT_STATED &&
      avviso_enumerator_name(AVVISO_ENUMERATION_PROGRAMME, row.programme, &text) != AVVISO_OK)
    stop("the programme");
  text_line(text);
  for (size_t i = 0; i == 0 || i < row.line_count; ++i) {
    if (avviso_notice_line(notice, i, &text) != AVVISO_OK) text.size = 0;
    text_line(text);
  }
  for (size_t i = 0; i == 0 || i < row.applicant_count; ++i) {
    if (avviso_notice_applicant(notice, i, &text) != AVVISO_OK) text.size = 0;
    text_line(text);
  }
  avviso_notice_free(&notice);
  for (size_t i = 0; i < sizeof rest / sizeof *rest; ++i) word_line(at, rest[i], NULL, 0);
}

// The time limits of the notice, or of a grant, that are stated.
static void deadline_lines(const avviso_dossier* dossier, const avviso_snapshot* at, const char* grant) {
  static const char* const usual[] = {"applications_open", "applications_close", "end_of_activities", "final_report",
                                      "expenditure_limit"};
  for (size_t i = grant != NULL ? 2 : 0; i < 5; ++i) word_line(at, usual[i], grant, 1);
  for (size_t i = 0; i < avviso_dossier_deadline_count(dossier); ++i) {
    char word[512];
    avviso_text name;
    if (avviso_dossier_deadline(dossier, i, &name) != AVVISO_OK) stop("a time limit");
    snprintf(word, sizeof word, "term:%.*s", (int)name.size, name.data);
    word_line(at, word, grant, 1);
  }
}

// Calls `each` with the name of each grant.
static void each_grant(const avviso_dossier* dossier, const avviso_snapshot* at,
                       void (*each)(const avviso_dossier*, const avviso_snapshot*, const char*)) {
  for (size_t i = 0; i < avviso_dossier_grant_count(dossier); ++i) {
    char grant[512];
    avviso_text name;
    if (avviso_dossier_grant(dossier, i, &name) != AVVISO_OK) stop("a grant");
    snprintf(grant, sizeof grant, "%.*s", (int)name.size, name.data);
    each(dossier, at, grant);
  }
}

static void end_line_of(const avviso_dossier* dossier, const avviso_snapshot* at, const char* grant) {
  (void)dossier;
  word_line(at, "end_of_activities", grant, 0);
}

static void partner_lines(const avviso_snapshot* at, const char* grant) {
  avviso_answer* answer;
  avviso_value value;
  value.struct_size = sizeof value;
  if (avviso_ask_word(at, "partnership", 11, grant, strlen(grant), &answer, NULL) != AVVISO_OK ||
      avviso_answer_value(answer, &value) != AVVISO_OK)
    stop("a partnership");
  for (size_t i = 0; i < (size_t)value.number; ++i) {
    avviso_member member;
    member.struct_size = sizeof member;
    if (avviso_answer_member(answer, 0, i, &member) != AVVISO_OK) stop("a member");
    text_line(member.entity);
    if (member.unit.size == 0) continue;
    add(" \xE2\x80\x93 ");
    add_to_values(member.unit.data, member.unit.size);
  }
  avviso_answer_free(&answer);
}

// Acts by the first day on which they may have been adopted, as their JSON has it; of one day in the order of their
// ids.
typedef struct act_day {
  avviso_partial_day day;
  char text[128];
} act_day;

static act_day day_of_act(const avviso_dossier* dossier, size_t index) {
  static char json[1 << 16];
  act_day found;
  size_t size;
  avviso_text id;
  avviso_act* act;
  if (avviso_dossier_act_id(dossier, index, &id) != AVVISO_OK ||
      avviso_dossier_act(dossier, id.data, id.size, &act, NULL) != AVVISO_OK ||
      avviso_act_json(act, json, sizeof json - 1, &size, NULL) != AVVISO_OK)
    stop("an act");
  avviso_act_free(&act);
  const char* at = strstr(json, "\"on\": \"");
  if (at == NULL) stop("an act without a day");
  at += 7;
  const size_t length = strcspn(at, "\"");
  if (length >= sizeof found.text || avviso_partial_day_parse(at, length, &found.day, NULL) != AVVISO_OK)
    stop("the day of an act");
  memcpy(found.text, at, length);
  found.text[length] = '\0';
  return found;
}

static void act_lines(const avviso_dossier* dossier) {
  act_day all[MOST_LINES];
  const size_t count = avviso_dossier_act_count(dossier);
  if (count > MOST_LINES) stop("too many acts");
  for (size_t i = 0; i < count; ++i) {
    const act_day one = day_of_act(dossier, i);
    size_t at = i;
    for (; at > 0 && all[at - 1].day.earliest > one.day.earliest; --at) all[at] = all[at - 1];
    all[at] = one;
  }
  for (size_t i = 0; i < count; ++i) {
    begin(all[i].day.precision == AVVISO_PRECISION_DAY ? "known" : "undetermined");
    add(all[i].text);
  }
}

static void ask(const avviso_dossier* dossier, const avviso_snapshot* at, const char* const* words) {
  static const char* const money[] = {"endowment", "awarded", "granted", "unallocated"};
  const char* what = words[1];
  if (strcmp(what, "fact") == 0) {
    fact_line(at, words[2]);
  } else if (strcmp(what, "end") == 0) {
    word_line(at, "end_of_activities", words[2], 0);
  } else if (strcmp(what, "timeline") == 0) {
    timeline_lines(at, words[2], words[3]);
  } else if (strcmp(what, "notice") == 0) {
    notice_lines(at);
  } else if (strcmp(what, "deadlines") == 0) {
    deadline_lines(dossier, at, NULL);
    each_grant(dossier, at, deadline_lines);
  } else if (strcmp(what, "partners") == 0) {
    partner_lines(at, words[2]);
  } else if (strcmp(what, "acts") == 0) {
    act_lines(dossier);
  } else if (strcmp(what, "grants") == 0) {
    each_grant(dossier, at, end_line_of);
  } else if (strcmp(what, "envelope") == 0) {
    for (size_t i = 0; i < 4; ++i) word_line(at, money[i], NULL, 0);
    word_line(at, "units", NULL, 1);
  } else {
    stop(what);
  }
}

// Cuts words apart at blanks; those between quotes stay together.
static size_t cut_words(char* text, const char** words) {
  size_t count = 0;
  for (char* at = text; *at != '\0';) {
    const char end = *at == '"' ? '"' : ' ';
    if (*at == '"') ++at;
    if (count == MOST_WORDS) stop(text);
    words[count++] = at;
    while (*at != '\0' && *at != end) ++at;
    if (*at != '\0') *at++ = '\0';
    while (*at == ' ') ++at;
  }
  return count;
}

// Takes the options off the end.
static avviso_snapshot* snapshot_of(const avviso_dossier* dossier, const char** words, size_t count) {
  avviso_readings how;
  avviso_snapshot* at;
  avviso_day known = day_in("9999-12-31"), in_force = known;
  memset(&how, 0, sizeof how);
  how.struct_size = sizeof how;
  if (avviso_readings_documents(&how) != AVVISO_OK) stop("readings");
  for (; count > 2 && strncmp(words[count - 2], "--", 2) == 0; count -= 2) {
    if (strcmp(words[count - 2], "--known") == 0) {
      known = day_in(words[count - 1]);
    } else if (strcmp(words[count - 2], "--in-force") == 0) {
      in_force = day_in(words[count - 1]);
    } else if (avviso_readings_complete_register(&how) != AVVISO_OK) {
      stop("readings");
    }
  }
  if (avviso_dossier_as_of(dossier, in_force, known, &how, &at, NULL) != AVVISO_OK) stop("as of");
  return at;
}

// What the library alone is asked, and what names a cell or a label of the command's lines.
static int is_of_the_library(const char* words) {
  static const char* const marks[] = {" whole ", " computed ", " only:", " cell:"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; ++i) {
    if (strstr(words, marks[i]) != NULL) return 1;
  }
  return 0;
}

static void run_fact(const csv_row* of) {
  char text[1024];
  const char* words[MOST_WORDS] = {NULL};
  if (is_of_the_library(of->cells[1])) return;
  if (strlen(of->cells[1]) >= sizeof text) stop(of->cells[1]);
  strcpy(text, of->cells[1]);
  const size_t count = cut_words(text, words);
  avviso_dossier* dossier = dossier_at(casebook_folder, words[0]);
  avviso_snapshot* at = snapshot_of(dossier, words, count);
  values[0] = '\0';
  lines = 0;
  ask(dossier, at, words);
  avviso_snapshot_free(&at);
  avviso_dossier_free(&dossier);

  // A status that all lines have stands once.
  char all[2048] = "";
  int differ = 0;
  for (size_t i = 0; i < lines; ++i) differ = differ || strcmp(statuses[i], statuses[0]) != 0;
  for (size_t i = 0; i < (differ ? lines : 1); ++i) {
    if (i > 0) strcat(all, " // ");
    strcat(all, statuses[i]);
  }
  ++facts;
  if (strcmp(values, of->cells[2]) == 0 && strcmp(all, of->cells[3]) == 0) {
    ++right;
  } else {
    fprintf(stderr, "%s, %s:\n  %s; %s\nnot\n  %s; %s\n", of->cells[0], of->cells[1], values, all, of->cells[2],
            of->cells[3]);
  }
}

int main(int argc, char** argv) {
  if (argc != 3) stop("which folders?");
  vectors_folder = argv[1];
  casebook_folder = argv[2];
  each_row("facts", ';', run_fact);
  printf("%ld of %ld facts\n", right, facts);
  return right == facts && facts > 75 ? 0 : 1;
}
