#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# gdb.sh PRINTERS PROGRAM GOLDEN: how gdb prints the variables of PROGRAM's main.
command -v gdb > /dev/null || { echo "gdb is not installed: nothing was checked"; exit 77; }
gdb -nx -batch -ex 'python print("python")' 2> /dev/null | grep -qx python || { echo "gdb has no Python"; exit 77; }

output=$(mktemp)
trap 'rm "$output"' EXIT
printers=$1 program=$2 golden=$3
names=$(sed 's/ = .*//' "$golden")
set -- -nx -batch -ex 'set startup-with-shell off' -ex "source $printers" -ex 'break stop' -ex run -ex up
for name in $names; do set -- "$@" -ex "python print('$name = ' + gdb.parse_and_eval('$name').format_string())"; done
gdb "$@" "$program" > "$output" 2>&1
grep -qE 'ptrace: Operation not permitted|Could not trace' "$output" && { echo "no program can be traced here"; exit 77; }
grep -E "^($(echo $names | tr ' ' '|')) = " "$output" | diff -u "$golden" - >&2 || { cat "$output" >&2; exit 1; }
