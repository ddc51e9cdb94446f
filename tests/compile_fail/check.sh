#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# check.sh FILE COMPILER ARGUMENTS...
file=$1
shift

export LC_ALL=C  # plain quotes, English messages

refuse() {
  printf '%s\n' "$output" "$file: $1" >&2
  exit 1
}

expect=$(sed -n 's,^// expect: ,,p' "$file")
[ -n "$expect" ] || refuse "has no line '// expect: REGEX'"

output=$("$@" "$file" 2>&1) || refuse "does not compile even without AVVISO_MUST_FAIL"
output=$("$@" -DAVVISO_MUST_FAIL "$file" 2>&1) && refuse "compiles with AVVISO_MUST_FAIL"
printf '%s\n' "$output" | grep -E 'error:|note:' | grep -Eq -- "$expect" ||
  refuse "is refused, but not because of: $expect"
