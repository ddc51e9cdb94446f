#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# facts.sh ASK ROOT: asks every row of the facts that the command ASK can be asked, compares the first two cells of each
# line that it prints with what is expected, and says how many facts are answered, by whom they are said, and how many
# only the library is asked.
ask=$1 root=$2
facts=$root/tests/vectors/facts.csv

asked=0 answered=0 of_the_library=0 acts=0 statement=0
rows=$(grep -v '^#' "$facts" | tail -n +2)
while IFS=';' read -r fact words expected status by source; do
  case $words in
    *' whole '* | *' computed '*)
      of_the_library=$((of_the_library + 1))
      continue ;;
  esac
  asked=$((asked + 1))
  eval "set -- $words"  # a word with blanks is quoted
  file=$1
  shift
  # Which lines count, by their third cell; which cell stands for the first.
  only='' cell=1 question=''
  for word in "$@"; do
    case $word in
      only:*) only=${word#only:} ;;
      cell:*) cell=${word#cell:} ;;
      *) question="$question '$(printf '%s' "$word" | sed "s/'/'\\\\''/g")'" ;;
    esac
  done
  eval "set -- $question"
  printed=$("$ask" "$root/examples/casebook/$file.json" "$@" 2>&1 < /dev/null) || printed="exit $?: $printed"
  found=$(printf '%s\n' "$printed" | awk -F '  +' -v only="$only" -v cell="$cell" '
    only != "" && $3 != only { next }
    { values = values (lines > 0 ? " // " : "") $cell
      all = all (lines > 0 ? " // " : "") $2
      if (lines > 0 && $2 != one) differ = 1
      one = $2
      ++lines }
    END { print values ";" (differ ? all : one) }')
  if [ "$found" = "$expected;$status" ]; then
    answered=$((answered + 1))
    case $by in
      acts) acts=$((acts + 1)) ;;
      statement) statement=$((statement + 1)) ;;
    esac
  else
    printf '%s (%s): ask %s\n  expected %s\n  found    %s\n' "$fact" "$source" "$words" "$expected;$status" "$found" >&2
  fi
done <<ROWS
$rows
ROWS

echo "$answered of $asked facts answered: $acts by acts, $statement by statements; the library alone is asked $of_the_library"
[ "$answered" -eq "$asked" ] && [ "$asked" -gt 100 ]
