// SPDX-License-Identifier: BSL-1.0
// Rows in, lines out.
#include "corpus.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char* vectors_folder;
const char* dossiers_folder;
const char* casebook_folder;

int prints_lines;
long line_count;
uint64_t line_hash = UINT64_C(14695981039346656037);
static char line[1 << 20];
static size_t line_size;

void stop(const char* why) {
  fprintf(stderr, "corpus: %s\n", why);
  exit(1);
}

char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  size_t capacity = 1 << 16;
  char* text = (char*)malloc(capacity);
  if (file == NULL || text == NULL) stop(path);
  *size = 0;
  for (;;) {
    const size_t got = fread(text + *size, 1, capacity - *size - 1, file);
    if (got == 0) break;
    *size += got;
    if (capacity - *size < 2) {
      capacity *= 2;
      text = (char*)realloc(text, capacity);
      if (text == NULL) stop(path);
    }
  }
  fclose(file);
  text[*size] = '\0';
  return text;
}

void put_text(const char* text, size_t size) {
  if (size >= sizeof line - line_size) stop("a line is too long");
  if (size > 0) memcpy(line + line_size, text, size);
  line_size += size;
}

void put(const char* text) { put_text(text, strlen(text)); }

void put_number(int64_t number) {
  char digits[24];
  snprintf(digits, sizeof digits, "%" PRId64, number);
  put(digits);
}

void put_day(avviso_day day) {
  char text[16];
  size_t size;
  if (avviso_day_print(day, AVVISO_STYLE_PLAIN, text, sizeof text, &size, NULL) != AVVISO_OK) stop("a day");
  put_text(text, size);
}

void put_cents(avviso_cents amount) {
  char text[32];
  size_t size;
  if (avviso_euro_print(amount, AVVISO_STYLE_PLAIN, text, sizeof text, &size, NULL) != AVVISO_OK) stop("an amount");
  put_text(text, size);
}

void put_code(avviso_code code, avviso_error** error) {
  put("error ");
  put_number(code);
  avviso_error_free(error);
}

void put_error(avviso_code code, avviso_error** error) {
  avviso_problem why;
  why.struct_size = sizeof why;
  if (avviso_error_problem(*error, 0, &why) != AVVISO_OK || why.code != code) stop("an error that is not told");
  put("error ");
  put_number(code);
  put(" ");
  put_number(why.position);
  put(" ");
  put_number(why.expected);
  put(" ");
  put_text(why.found.data, why.found.size);
  avviso_error_free(error);
}

void begin_line(const char* table, long number) {
  line_size = 0;
  put(table);
  put(":");
  put_number(number);
  put(" ");
}

void end_line(void) {
  put("\n");
  for (size_t i = 0; i < line_size; ++i) line_hash = (line_hash ^ (unsigned char)line[i]) * UINT64_C(1099511628211);
  ++line_count;
  if (prints_lines) fwrite(line, 1, line_size, stdout);
}

avviso_day day_in(const char* cell) {
  avviso_day day = 0;
  if (avviso_day_parse(cell, strlen(cell), &day, NULL) != AVVISO_OK) stop(cell);
  return day;
}

avviso_cents cents_in(const char* cell) {
  avviso_cents amount = 0;
  if (avviso_euro_parse(cell, strlen(cell), &amount, NULL) != AVVISO_OK) stop(cell);
  return amount;
}

int32_t name_in(const char* cell, const char* enumeration) {
  for (size_t which = 0; which < avviso_enumeration_count(); ++which) {
    avviso_text name;
    size_t count;
    if (avviso_enumeration_name(which, &name) != AVVISO_OK || avviso_enumerator_count(which, &count) != AVVISO_OK)
      stop(enumeration);
    if (name.size != strlen(enumeration) || memcmp(name.data, enumeration, name.size) != 0) continue;
    for (int32_t number = 0; (size_t)number < count; ++number) {
      if (avviso_enumerator_name(which, number, &name) != AVVISO_OK) stop(enumeration);
      if (name.size > 0 && name.size == strlen(cell) && memcmp(name.data, cell, name.size) == 0) return number;
    }
  }
  stop(cell);
  return 0;
}

int next_item(const char** at, char* item, size_t capacity) {
  if (*at == NULL || **at == '\0') return 0;
  const char* end = strchr(*at, '|');
  const size_t size = end != NULL ? (size_t)(end - *at) : strlen(*at);
  if (size >= capacity) stop(*at);
  memcpy(item, *at, size);
  item[size] = '\0';
  *at = end != NULL ? end + 1 : NULL;
  return 1;
}

// Cuts the row into cells at the separators.
static void cut(csv_row* of, char separator) {
  char* at = of->text;
  for (int cell = 0; cell < MOST_CELLS; ++cell) {
    of->cells[cell] = at;
    char* end = strchr(at, separator);
    if (end == NULL) {
      at += strlen(at);
    } else {
      *end = '\0';
      at = end + 1;
    }
  }
}

void each_row(const char* table, char separator, void (*each)(const csv_row* of)) {
  char path[4096];
  size_t size;
  snprintf(path, sizeof path, "%s/%s.csv", vectors_folder, table);
  char* text = read_file(path, &size);
  long number = 0;
  int is_header = 1;
  for (char* at = text; *at != '\0';) {
    char* end = strchr(at, '\n');
    if (end == NULL) stop("a table without its last newline");
    *end = '\0';
    ++number;
    if (*at != '\0' && *at != '#') {
      csv_row one;
      if (strlen(at) >= sizeof one.text) stop(table);
      strcpy(one.text, at);
      cut(&one, separator);
      if (!is_header) {
        begin_line(table, number);
        each(&one);
        end_line();
      }
      is_header = 0;
    }
    at = end + 1;
  }
  free(text);
}

avviso_dossier* dossier_at(const char* folder, const char* name) {
  char path[4096];
  size_t size;
  snprintf(path, sizeof path, "%s/%s.json", folder, name);
  char* text = read_file(path, &size);
  avviso_dossier* dossier;
  if (avviso_dossier_from_json(text, size, &dossier, NULL) != AVVISO_OK) stop(path);
  free(text);
  return dossier;
}
