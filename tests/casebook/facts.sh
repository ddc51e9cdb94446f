#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# facts.sh ASK ROOT: asks every row of the facts through the command ASK, compares the first two cells of each line that
# it prints with what is expected, and says how many facts are answered.
ask=$1 root=$2
facts=$root/tests/vectors/facts.csv

asked=0 answered=0
rows=$(grep -v '^#' "$facts" | tail -n +2)
while IFS=';' read -r fact words expected status source; do
  asked=$((asked + 1))
  eval "set -- $words"  # a word with blanks is quoted
  file=$1
  shift
  printed=$("$ask" "$root/examples/casebook/$file.json" "$@" 2>&1 < /dev/null) || printed="exit $?: $printed"
  found=$(printf '%s\n' "$printed" | awk -F '  +' '
    { values = values (NR > 1 ? " // " : "") $1
      all = all (NR > 1 ? " // " : "") $2
      if (NR > 1 && $2 != one) differ = 1
      one = $2 }
    END { print values ";" (differ ? all : one) }')
  if [ "$found" = "$expected;$status" ]; then
    answered=$((answered + 1))
  else
    printf '%s (%s): ask %s\n  expected %s\n  found    %s\n' "$fact" "$source" "$words" "$expected;$status" "$found" >&2
  fi
done <<ROWS
$rows
ROWS

echo "$answered of $asked facts answered"
[ "$answered" -eq "$asked" ] && [ "$asked" -eq 113 ]
