// SPDX-License-Identifier: BSL-1.0
#ifndef AVVISO_AVVISO_H
#define AVVISO_AVVISO_H

/// avviso for programs in C (C99) and in every language that can call C: the library `avviso_c`.
///
/// Values. A day is an `int32_t`, days since 1970-01-01; an amount an `int64_t`, cents of euro; an enumerator an
/// `int32_t`, of those in `avviso/c/names.h`. Text is UTF-8.
///
/// Texts in are a pointer and a number of bytes; no NUL is looked for, and the pointer may be null if there are none.
/// Neither texts of more than a gibibyte nor lists of more than a million elements are taken. Texts out go to a buffer
/// of the caller. `*needed` becomes their number of bytes; where `capacity` is less, nothing is written and the code is
/// AVVISO_BUFFER_TOO_SHORT; where it is more, a NUL follows. An `avviso_text` out is a view: it lives as long as the
/// handle that it was read from, or for ever where none is named.
///
/// Handles (`avviso_dossier *`) are immutable: any number of threads may read one. Each keeps alive what it came from,
/// so they may be freed in any order, with `avviso_..._free`, which sets the pointer to null and does nothing if it is.
///
/// Structures that begin with `struct_size` grow at their end: the caller sets it to `sizeof` and, of a structure that
/// goes in, all else to zero where it says nothing. Those without it never change.
///
/// Functions return a code, AVVISO_OK or what is wrong, and on AVVISO_OK alone write what is asked. `error`, which may
/// be null, becomes null or a handle that tells all; handles out become null where there is no value, so neither may
/// hold a handle that is still to be freed. Null pointers, numbers that are no enumerator and structures that are too
/// short are refused, and where memory runs out the code is AVVISO_NO_MEMORY. There is no other state, and no function
/// reads a clock, a locale or a file.
#include <avviso/c/answer.h>
#include <avviso/c/basics.h>
#include <avviso/c/dossier.h>
#include <avviso/c/identity.h>
#include <avviso/c/money.h>
#include <avviso/c/names.h>
#include <avviso/c/office.h>
#include <avviso/c/portfolio.h>
#include <avviso/c/time.h>
#include <avviso/c/views.h>

#endif
