#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# hostile.sh PORTFOLIO CASEBOOK: what a folder holds, and a disk that is full, do no harm; and two ways to ask agree.
portfolio=$1 casebook=$2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
status=0
complain() { printf '%s\n' "$*" >&2; status=1; }
refuses() { # what stderr says, the folder
  "$portfolio" "$2" --date 2022-05-02 > "$work/said" 2> "$work/wrong"
  [ $? -eq 2 ] || complain "$2 does not end with 2"
  [ -s "$work/said" ] && complain "$2: prints an answer"
  grep -qF -- "$1" "$work/wrong" || complain "$2: does not say «$1» but:" "$(cat "$work/wrong")"
}

# A file that cannot be read, here a folder, and every other that is wrong: all are named.
mkdir "$work/broken" "$work/broken/folder.json" "$work/empty"
printf '{"avviso": 1, "acts": [' > "$work/broken/cut.json"
printf '{"avviso": 1, "acts": [{"id": "a"}]}' > "$work/broken/short.json"
cp "$casebook/prima.json" "$work/broken"
refuses 'folder.json»: the file cannot be read' "$work/broken"
refuses 'cut.json: line 1, column' "$work/broken"
refuses 'short.json: /acts/0/reference: the field is missing' "$work/broken"
refuses 'there is no *.json in it' "$work/empty"
refuses 'the folder cannot be read' "$work/none"
refuses 'the folder cannot be read' "$casebook/prima.json"

# The tax code of a person, here made up, is in no message.
mkdir "$work/person"
printf '{"avviso": 1, "acts": [{"id": "a", "RSSMRA85T10A562X": 1}]}' > "$work/person/code.json"
refuses 'code.json: /acts/0/…: no such field' "$work/person"

# Names with what turns a terminal (U+202E, U+2066), with what CSV and XML quote.
mkdir "$work/names"
name=$(printf 'La\342\200\256zio, \\"A\\" <&\342\201\246')
cat > "$work/names/notice.json" << END
{"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "note", "on": "2021-01-01"}, "provisions": [
  {"provision": "award", "grants": [{"name": "$name", "award": "1.00", "deadlines": {"activities_end": "2022-06-30"}}]}]}]}
END
turns=$(printf '\342\200\256\\|\342\201\246\\|\033\\|\007')
for report in '' ending 'ending --csv' 'ending --json' picture month; do
  # shellcheck disable=SC2086
  "$portfolio" "$work/names" $report --date 2022-05-02 > "$work/said" 2>&1 || complain "$report: $(cat "$work/said")"
  LC_ALL=C grep -q "$turns" "$work/said" && complain "$report: writes what turns a terminal"
  # shellcheck disable=SC2086
  "$portfolio" "$work/names" $report --date 2022-05-02 > /dev/full 2> /dev/null
  [ $? -eq 2 ] || complain "$report > /dev/full does not end with 2"
done
"$portfolio" "$work/names" ending --csv --date 2022-05-02 | grep -q '^notice,"La.*zio, ""A"" <&.*",2022-06-30,true,59,1.00,' ||
  complain 'CSV does not quote the name'
"$portfolio" "$work/names" ending --json --date 2022-05-02 | grep -q '"La\\u202ezio, \\"A\\" <&\\u2066"' ||
  complain 'JSON does not keep the name'

# The same numbers give the same grants, and all of them.
"$portfolio" --grants 1000 ending --within 4000 --csv --date 2021-06-01 > "$work/one" || complain 'no generated grants'
"$portfolio" --grants 1000 ending --within 4000 --csv --date 2021-06-01 > "$work/two"
cmp -s "$work/one" "$work/two" || complain 'generated grants differ from run to run'
[ "$(wc -l < "$work/one")" -gt 900 ] || complain "generated grants: $(wc -l < "$work/one") lines"
exit $status
