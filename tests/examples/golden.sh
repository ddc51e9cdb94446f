#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# golden.sh GOLDEN-FILE EXIT-CODE STDERR-REGEX COMMAND...
golden=$1 code=$2 regex=$3
shift 3

texts=$(mktemp -d)
trap 'rm -r "$texts"' EXIT
"$@" > "$texts/stdout" 2> "$texts/stderr" < /dev/null
ended=$?

status=0
complain() {
  printf '%s\n' "$*" >&2
  status=1
}

diff -u "$golden" "$texts/stdout" >&2 || complain "prints something else than $golden"
[ $ended -eq "$code" ] || complain "ends with $ended, not $code"
if [ -n "$regex" ]; then
  grep -Eq -- "$regex" "$texts/stderr" || complain "says on stderr, instead of $regex:" "$(cat "$texts/stderr")"
elif [ -s "$texts/stderr" ]; then
  complain "says on stderr:" "$(cat "$texts/stderr")"
fi
exit $status
