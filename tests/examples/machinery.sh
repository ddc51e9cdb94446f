#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# golden.sh itself: what it must accept and reject.
golden=$(mktemp)
trap 'rm "$golden"' EXIT
echo 30 > "$golden"

expects() { # accepted|rejected, arguments of golden.sh
  verdict=$1
  shift
  sh "$(dirname "$0")/golden.sh" "$golden" "$@" > /dev/null 2>&1 && got=accepted || got=rejected
  [ $got = "$verdict" ] || { echo "$got, should be $verdict: $*" >&2; exit 1; }
}

expects accepted 0 '' echo 30
expects rejected 0 '' echo 31
expects rejected 0 '' printf 30
expects rejected 1 '' echo 30
expects rejected 0 '' false
expects rejected 0 '' sh -c 'echo 30; echo loud >&2'
expects accepted 2 '^no such day$' sh -c 'echo 30; echo no such day >&2; exit 2'
expects rejected 2 '^no such day$' sh -c 'echo 30; echo no such month >&2; exit 2'
expects rejected 2 '^no such day$' sh -c 'echo 30; exit 2'
