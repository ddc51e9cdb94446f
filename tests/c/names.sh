#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# names.sh PRINT HEADER: the header is what PRINT prints from the library's tables.
"$1" | diff -u "$2" - >&2 || { echo "renew it: $1 > $2" >&2; exit 1; }
