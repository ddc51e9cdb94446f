// SPDX-License-Identifier: BSL-1.0
// The corpus that every language runs: the rows of tests/vectors/*.csv, and every question about the dossiers of the
// casebook. Each gives one line,
//
// TABLE:NUMBER result|result|...
//
// where NUMBER is the row's line in its file, or the question's place from 1. A result is a text as the library prints
// it, a number in decimal digits, or `error CODE` followed, where a text was read, by ` POSITION EXPECTED FOUND`. The
// hash is FNV-1a of 64 bits over all lines in order, each with its newline. The last line of a program is
//
// rows COUNT hash HASH
#ifndef AVVISO_TESTS_C_CORPUS_H
#define AVVISO_TESTS_C_CORPUS_H

#include <avviso/avviso.h>
#include <stddef.h>

// One row of a table, its cells ending with a NUL; those that the row leaves out are empty.
enum { MOST_CELLS = 12 };
typedef struct csv_row {
  char text[8192];
  const char* cells[MOST_CELLS];
} csv_row;

// Calls `each` with all rows of a table, in order; the line has begun.
void each_row(const char* table, char separator, void (*each)(const csv_row* of));

// A whole file; the caller frees it.
char* read_file(const char* path, size_t* size);

// The dossier in a file of a folder.
avviso_dossier* dossier_at(const char* folder, const char* name);

// The line in the making, and what all lines come to.
void begin_line(const char* table, long number);
void put_text(const char* text, size_t size);
void put(const char* text);
void put_number(int64_t number);
void put_day(avviso_day day);
void put_cents(avviso_cents amount);
void put_error(avviso_code code, avviso_error** error);  // with what was found in a text; frees the error
void put_code(avviso_code code, avviso_error** error);   // the code alone
void end_line(void);
extern int prints_lines;
extern long line_count;
extern uint64_t line_hash;

// What stands in a cell; a cell that cannot be read ends the program.
avviso_day day_in(const char* cell);
avviso_cents cents_in(const char* cell);
int32_t name_in(const char* cell, const char* enumeration);

// The next of the items that | separates, and past it; 0 if there is none.
int next_item(const char** at, char* item, size_t capacity);

void stop(const char* why);

// The parts of the corpus.
void run_time(void);
void run_money(void);
void run_identity(void);
void run_dossiers(void);
extern const char* vectors_folder;
extern const char* dossiers_folder;
extern const char* casebook_folder;

#endif
