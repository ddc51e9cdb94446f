#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sizes.sh PRINT LIST: the structures are as long as the list says.
"$1" | diff -u "$2" - >&2
