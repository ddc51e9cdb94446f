#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# readme.sh ROOT PROGRAM: the lines in C of the README stand in the example, and the example prints what the README says
# that it prints, called as the README calls it.
root=$1 program=$2
readme=$root/README.md
call='./end_of_activities Lazio 2022-03-01 2022-06-30 < examples/casebook/prima.json'
block() { # KIND: the first block of that kind after the heading «From C»
  awk -v fence="\`\`\`$1" '/^\*\*From C\*\*/ { here = 1 } here && $0 == fence { on = 1; next } on && /^```$/ { exit } on' "$readme"
}
block sh | grep -qxF "$call" || { echo "$readme does not call: $call" >&2; exit 1; }
[ "$(block c | wc -l)" -gt 3 ] || { echo "$readme shows no C" >&2; exit 1; }
block c | while read -r line; do
  grep -qF "$line" "$root/examples/c/end_of_activities.c" || { echo "the example does not have: $line" >&2; exit 1; }
done || exit 1
said=$("$program" Lazio 2022-03-01 2022-06-30 < "$root/examples/casebook/prima.json") || exit 1
[ "$said" = "$(block text)" ] || { printf 'it prints:\n%s\n' "$said" >&2; exit 1; }
