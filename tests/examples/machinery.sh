#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# machinery.sh EXPAND: golden.sh itself, what it must accept and reject, and what it says.
expand=$1
golden=$(mktemp)
trap 'rm "$golden"' EXIT

compares() { sh "$(dirname "$0")/golden.sh" "$expand" "$golden" "$@" 2>&1; }
expects() { # accepted|rejected, arguments of golden.sh after the golden text
  verdict=$1
  shift
  compares "$@" > /dev/null && got=accepted || got=rejected
  [ $got = "$verdict" ] || { echo "$got, should be $verdict: $*" >&2; exit 1; }
}
expects_line() { # a line of what golden.sh says, its arguments after the golden text
  line=$1
  shift
  compares "$@" | grep -Fqx -- "$line" || { echo "not said: $line" >&2; exit 1; }
}

echo 30 > "$golden"
expects accepted 0 - echo 30
expects rejected 0 - echo 31
expects rejected 0 - printf 30
expects rejected 1 - echo 30
expects rejected 0 - false
expects rejected 0 - sh -c 'echo 30; echo loud >&2'
expects accepted 2 '^no such day$' sh -c 'echo 30; echo no such day >&2; exit 2'
expects rejected 2 '^no such day$' sh -c 'echo 30; echo no such month >&2; exit 2'
expects rejected 2 '^no such day$' sh -c 'echo 30; exit 2'

# A rule that is named is compared, and shown, in its words.
echo 'EXT-2 violated: {EXT-2} ({EXT-2 law})' > "$golden"
said=$("$expand" | awk -F '|' '$1 == "EXT-2" { print $1 " violated: " $4 " (" $3 ")" }')
expects accepted 0 - echo "$said"
expects rejected 0 - echo 'EXT-2 violated: {EXT-2} ({EXT-2 law})'
expects rejected 0 - echo 'EXT-2 violated: la proroga'
expects_line "-$said" 0 - echo 'EXT-2 violated: la proroga'
expects_line '+EXT-2 violated: la proroga' 0 - echo 'EXT-2 violated: la proroga'

echo '{NO-1}' > "$golden"
expects rejected 0 - echo '{NO-1}'
expects_line "$golden: NO-1: no such text in the rulebook" 0 - echo 30
rm "$golden"
expects rejected 0 - true
: > "$golden"
expects accepted 0 - true
