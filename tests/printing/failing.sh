#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# failing.sh PROGRAM GOLDEN: what the checks that fail print, of a program in which all do.
output=$(mktemp)
trap 'rm "$output"' EXIT
"$1" --no-colors --no-version --no-path-filenames --no-line-numbers > "$output" && { echo "no check fails" >&2; exit 1; }
diff -u "$2" "$output" >&2
