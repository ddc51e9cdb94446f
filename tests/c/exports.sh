#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# exports.sh LIBRARY LIST INCLUDE: the library exports the functions of the list, which are those that the headers
# declare, and nothing else.
export LC_ALL=C
nm -D --defined-only "$1" | awk '{ print $3 }' | sort |
  diff -u "$2" - >&2 || { echo "what is exported is not what $2 lists" >&2; exit 1; }
cat "$3"/avviso.h "$3"/c/*.h | grep -oE '^AVVISO_API [^(]*\(' | grep -oE 'avviso_[a-z0-9_]+\($' | tr -d '(' | sort |
  diff -u "$2" - >&2 || { echo "what the headers declare is not what $2 lists" >&2; exit 1; }
