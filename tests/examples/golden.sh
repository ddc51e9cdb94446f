#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# golden.sh EXPAND GOLDEN-FILE EXIT-CODE STDERR-REGEX COMMAND...: EXPAND GOLDEN-FILE prints what COMMAND must print.
# STDERR-REGEX - says that it stays silent on stderr.
expand=$1 golden=$2 code=$3 regex=$4
shift 4

texts=$(mktemp -d)
trap 'rm -r "$texts"' EXIT
"$expand" "$golden" > "$texts/golden" || exit 1
"$@" > "$texts/stdout" 2> "$texts/stderr" < /dev/null
ended=$?

status=0
complain() {
  printf '%s\n' "$*" >&2
  status=1
}

diff -u --label "$golden" --label printed "$texts/golden" "$texts/stdout" >&2 || complain "prints something else than $golden"
[ $ended -eq "$code" ] || complain "ends with $ended, not $code"
if [ "$regex" != - ]; then
  grep -Eq -- "$regex" "$texts/stderr" || complain "says on stderr, instead of $regex:" "$(cat "$texts/stderr")"
elif [ -s "$texts/stderr" ]; then
  complain "says on stderr:" "$(cat "$texts/stderr")"
fi
exit $status
