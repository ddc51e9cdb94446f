// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_C_BASICS_H
#define AVVISO_C_BASICS_H

#include <stddef.h>
#include <stdint.h>

/// What stands before each function that the library exports.
#if defined(__GNUC__)
#define AVVISO_API __attribute__((visibility("default")))
#else
#define AVVISO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// The ABI of these headers. A program, or a binding when it is loaded, compares it with `avviso_abi_version()` and
/// refuses the library if they differ. It changes whenever something is taken away or changes its meaning, and not when
/// functions, enumerators or members of growing structures are added.
#define AVVISO_ABI_VERSION 1

/// That of the library which is loaded.
AVVISO_API int32_t avviso_abi_version(void);

/// The release of the library, "0.1.0". Static.
AVVISO_API const char* avviso_version(void);

/// AVVISO_OK or what is wrong. Codes are permanent; new ones are added, so a code that a program does not know is to be
/// taken for AVVISO_INTERNAL. 1-499 why a value cannot exist (`avviso::errc`); 600-699 what is wrong with a JSON text;
/// 900-999 what is wrong with the call.
typedef int32_t avviso_code;

typedef int32_t avviso_day;    ///< days since 1970-01-01; from 1400-01-01 (-208188) to 9999-12-31 (2932896)
typedef int64_t avviso_cents;  ///< cents of euro

/// Not a day. As the day of which the law is known: all that this release of the library knows.
#define AVVISO_NO_DAY INT32_MIN

/// A text that somebody else owns; `data` may be null if `size` is 0. As a key: no text if `data` is null.
typedef struct avviso_text {
  const char* data;  ///< not terminated
  size_t size;       ///< in bytes
} avviso_text;

/// The name of a code, `day_out_of_range`; `unknown` of a number that is none. A static view.
AVVISO_API avviso_text avviso_code_name(avviso_code code);

/// Why a function refused: one problem or, of a JSON text, all of them.
typedef struct avviso_error avviso_error;
AVVISO_API void avviso_error_free(avviso_error** error);

/// How many problems there are; 0 of null. Of a JSON text at most 1000 are told; `left_out` is how many more there are.
AVVISO_API size_t avviso_error_count(const avviso_error* error);
AVVISO_API size_t avviso_error_left_out(const avviso_error* error);

/// One problem. Texts that say nothing are empty; the views live as long as the error.
typedef struct avviso_problem {
  uint32_t struct_size;     ///< sizeof this structure, which the caller sets
  avviso_code code;         ///< what is wrong
  avviso_code reason;       ///< why a value in a JSON text is refused: a code of 1-499; else 0
  uint32_t position;        ///< of a value: byte offset in the text that was read, or index in the list that was given
  int64_t expected;         ///< of a value: the bound or the character that its code speaks of, else 0
  uint64_t line;            ///< where a text ceases to be JSON, from 1; else 0
  uint64_t column;          ///< from 1, in bytes
  uint64_t byte;            ///< from 0
  avviso_text where;        ///< the JSON pointer (RFC 6901), or the name of the argument
  avviso_text found;        ///< what stood there
  avviso_text expectation;  ///< of a JSON text, what is expected there: a type, names between ` | `, a spelling
} avviso_problem;

/// Reads one of them; AVVISO_ARGUMENT_OUT_OF_RANGE beyond the last.
AVVISO_API avviso_code avviso_error_problem(const avviso_error* error, size_t index, avviso_problem* out);

/// One problem in words, a line without a full stop.
AVVISO_API avviso_code avviso_error_text(const avviso_error* error, size_t index, int32_t language, char* buffer,
                                         size_t capacity, size_t* needed);

/// The enumerations, as avviso/c/names.h has them: how many there are, what each is called, and the names of its
/// enumerators by number: `deadline`, `EXT_1`. A name is empty where no enumerator has that number. Static views.
AVVISO_API size_t avviso_enumeration_count(void);
AVVISO_API avviso_code avviso_enumeration_name(size_t enumeration, avviso_text* out);
AVVISO_API avviso_code avviso_enumerator_count(size_t enumeration, size_t* out);  ///< the highest number + 1
AVVISO_API avviso_code avviso_enumerator_name(size_t enumeration, int32_t number, avviso_text* out);

#ifdef __cplusplus
}
#endif

#endif
