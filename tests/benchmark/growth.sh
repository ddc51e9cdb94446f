#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# growth.sh BUILD [N]: how costs grow with the dossier. The table of benchmark_growth; then seconds and memory of `ask
# grants`, `ask picture` and the reading of JSON, with N/4, N/2 and N grants that have one adhesion act each.
set -e
build=$1
most=${2:-10000}
growth=$build/tests/benchmark_growth
ask=$(find "$build" -type f -name ask -perm -u+x | head -n 1)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

"$growth"

measured() { # seconds and megabytes of a command
  /usr/bin/time -f '%e s %M kB' "$@" 2>&1 > /dev/null | tail -n 1
}

printf '\n%-10s %12s %22s %22s %22s\n' grants 'bytes read' validate grants picture
for grants in $((most / 4)) $((most / 2)) "$most"; do
  "$growth" --write "$grants" > "$work/dossier.json"
  bytes=$(wc -c < "$work/dossier.json")
  printf '%-10s %12s %22s %22s %22s\n' "$grants" "$bytes" "$(measured "$ask" validate "$work/dossier.json")" \
    "$(measured "$ask" "$work/dossier.json" grants)" "$(measured "$ask" "$work/dossier.json" picture)"
done
