// SPDX-License-Identifier: BSL-1.0
// Checks that say where they failed; a program returns `failures != 0`. Compiles as C99 and as C++.
#ifndef AVVISO_TESTS_C_CHECK_H
#define AVVISO_TESTS_C_CHECK_H

#include <stdio.h>
#include <string.h>

static int failures;
static long checks;

#define CHECK(condition)                                              \
  do {                                                                \
    ++checks;                                                         \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      ++failures;                                                     \
    }                                                                 \
  } while (0)

#define CHECK_CODE(call, code)                                                                \
  do {                                                                                        \
    const avviso_code got = call;                                                             \
    const avviso_code expected_code = code;                                                   \
    ++checks;                                                                                 \
    if (got != expected_code) {                                                               \
      fprintf(stderr, "%s:%d: %s gives %d, not %s\n", __FILE__, __LINE__, #call, got, #code); \
      ++failures;                                                                             \
    }                                                                                         \
  } while (0)

#endif
