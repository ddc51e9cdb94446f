#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# hostile.sh ASK: what a file holds, and a disk that is full, do no harm.
ask=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
status=0
complain() { printf '%s\n' "$*" >&2; status=1; }

# A name with what rings, colours and turns a terminal: U+202E, U+009B and U+2066 (JSON has no other control characters).
name=$(printf 'La\342\200\256zio\342\201\246')
cat > "$work/name.json" << END
{"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "note", "on": "2021"}, "provisions": [
  {"provision": "award", "grants": [{"name": "$name", "award": "1.00", "deadlines": {"activities_end": "2022-06-30"}}]}]}]}
END
turns=$(printf '\342\200\256\\|\342\201\246\\|\302\233\\|\033\\|\007')
for question in grants deadlines acts "explain $name award" "end nobody" picture "grants --json" audit; do
  # shellcheck disable=SC2086
  "$ask" "$work/name.json" $question > "$work/said" 2>&1
  LC_ALL=C grep -q "$turns" "$work/said" && complain "$question: writes what turns a terminal"
done
"$ask" "$work/name.json" grants --json | grep -q 'La\\u202ezio' || complain "JSON does not keep the name"

# The tax code of a person, here made up, is in no message.
for code in RSSMRA85T10A562X 'rss mra 85t10 a562x' ITRSSMRA85T10A562X RSSMRA85T10A562XY; do
  printf '{"avviso": 1, "acts": [{"id": "%s", "reference": {"kind": "%s", "on": "%s"}, "%s": 1}]}' \
    "$code" "$code" "$code" "$code" > "$work/code.json"
  "$ask" validate "$work/code.json" 2>&1 | grep -qi 'mra\|562' && complain "a message repeats the code $code"
  "$ask" "$work/name.json" end "$code" 2>&1 | grep -qi 'mra\|562' && complain "a message repeats the word $code"
done

# No more of a file is read than the limit, and no more errors are told.
"$ask" validate /dev/zero > /dev/null 2> "$work/said"
[ $? -eq 2 ] && [ "$(wc -c < "$work/said")" -lt 300 ] || complain "/dev/zero: $(head -c 300 "$work/said")"
{
  printf '{"avviso": 1, "acts": ['
  for key in a b c d e f g h; do printf '{"%060000d": ' 7; done
  printf '['
  i=0
  while [ $i -lt 3000 ]; do printf '99999999999999999999,'; i=$((i + 1)); done
  printf '0]'
  for key in a b c d e f g h; do printf '}'; done
  printf ']}'
} > "$work/wrong.json"
little=200000 # kB of memory; a program that checks its own memory needs more from the start
(ulimit -v $little; "$ask" --help) > /dev/null 2>&1 || little=unlimited
(ulimit -v $little; "$ask" validate "$work/wrong.json" > /dev/null 2> "$work/said") && complain "wrong.json is valid"
[ "$(wc -c < "$work/said")" -lt 3000000 ] || complain "wrong.json: $(wc -c < "$work/said") bytes of errors"
grep -q 'and more: [0-9]' "$work/said" || complain "wrong.json: does not say how many more errors there are"

# Output that is lost is no answer.
for question in "$work/name.json grants" "$work/name.json picture" --help "validate $work/name.json"; do
  # shellcheck disable=SC2086
  "$ask" $question > /dev/full 2> "$work/said"
  [ $? -eq 2 ] || complain "$question > /dev/full does not end with 2"
done
# So it is on a pipe that nobody reads, where that can be seen.
if [ -n "${BASH_VERSION:-}" ] || command -v bash > /dev/null; then
  ended=$(bash -c '"$0" "$1" picture 2> /dev/null | true; echo "${PIPESTATUS[0]}"' "$ask" "$work/name.json")
  case $ended in 0 | 2) ;; *) complain "a closed pipe ends with $ended" ;; esac
fi
exit $status
