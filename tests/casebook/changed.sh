#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# changed.sh ASK ROOT: another date in a copy of PRIMA is another answer.
ask=$1 prima=$2/examples/casebook/prima.json

copy=$(mktemp)
trap 'rm "$copy"' EXIT
sed 's/"to": "2022-06-30"/"to": "2022-09-30"/' "$prima" > "$copy"

before=$("$ask" "$prima" end Campania)
after=$("$ask" "$copy" end Campania)
printf '%s\n%s\n' "$before" "$after"
[ "${before%% *}" = 2022-06-30 ] && [ "${after%% *}" = 2022-09-30 ]
