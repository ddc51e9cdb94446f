#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# cases.sh ASK CASES: asks each question of the list, and looks at what is printed.
#   $ FILE QUESTION...   asks it of FILE.json, beside the list
#   + PATTERN            a line of the answer, or of the error, matches
#   - PATTERN            no line matches
#   = LINE               the answer is this line alone
ask=$1
cases=$2
cd "$(dirname "$cases")" || exit 1
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
asked= failed=0 number=0 looked=1

fail() {
  failed=1
  printf '%s\n  %s\n' "$cases:$number: $asked" "$1"
  sed 's/^/  | /' "$printed" | head -n 20
}

while IFS= read -r line || [ -n "$line" ]; do
  number=$((number + 1))
  what=${line#? }
  case $line in
    '$ '*)
      [ "$looked" = 1 ] || fail 'nothing is expected of it'
      asked=$what looked=0
      # The words of a question are apart by blanks; one word may be in single quotes.
      eval "set -- $what"
      file=$1.json
      shift
      "$ask" "$file" "$@" > "$printed" 2>&1
      ;;
    '+ '*) looked=1 && grep -Eq -- "$what" "$printed" || fail "no line matches: $what" ;;
    '- '*) looked=1 && ! grep -Eq -- "$what" "$printed" || fail "a line matches: $what" ;;
    '= '*) looked=1 && [ "$(tr -s ' ' < "$printed")" = "$what" ] || fail "is not: $what" ;;
    '' | '#'*) ;;
    *) fail "no such line: $line" ;;
  esac
done < "$cases"
[ "$looked" = 1 ] || fail 'nothing is expected of it'
exit "$failed"
