#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# cost.sh INCLUDE-DIRECTORY COMPILER ARGUMENTS...: the table of what each public header costs. Preprocessed lines are
# held against <string>+<vector>+<variant>+<optional>; times measure the machine too, and time.sh prints them.
cd "$1" || exit 1
shift

leaf=75 other=165 # most lines, in percent of the four headers
never='/(boost/date_time/gregorian/gregorian\.hpp|boost/multiprecision/.*|gsl/.*|iostream|locale|regex|chrono)$'

bound_of() { # percent; nothing for what is included by name and pays its own price
  case ${1#avviso/} in
    throwing.hpp | interop/*) ;;
    avviso.hpp | json.hpp) echo 180 ;; # all of it, and what is answered of it
    */wording.hpp | identity/act_reference.hpp | money/apportion.hpp | money/envelope.hpp | time/suspensions.hpp) echo $other ;; # lists, texts
    result.hpp | stated.hpp | inline_text.hpp | version.hpp | time/* | money/* | identity/*) echo $leaf ;;
    *) echo $other ;;
  esac
}

includes() { for name; do echo "#include <$name>"; done; }
lines() { includes "$@" | $compile -E -P -MD -MF "$reached_by" -x c++ - | wc -l; } # and which files are reached

reached_by=$(mktemp)
trap 'rm "$reached_by"' EXIT

compile=$*
four='string vector variant optional'
yardstick=$(lines $four)
[ "$yardstick" -gt 10000 ] || { echo "the compiler does not preprocess" >&2; exit 1; }

status=0
row='%-38s %8s %7s %7s  %s\n'
printf "$row" header lines percent 'at most' ''
printf "$row" '<string>+<vector>+<variant>+<optional>' "$yardstick" 100 '' ''
for header in $(find avviso -name '*.hpp' | sort); do
  count=$(lines "$header")
  percent=$(((count * 100 + yardstick - 1) / yardstick))
  bound=$(bound_of "$header")
  files=$(tr ' ' '\n' < "$reached_by")
  notes=$(printf '%s\n' "$files" | grep -q '/memory$' && echo 'reaches <memory>')
  if [ -n "$bound" ]; then
    [ "$percent" -le "$bound" ] || notes="$notes TOO MANY LINES"
    reached=$(printf '%s\n' "$files" | grep -E "$never")
    [ -z "$reached" ] || notes="$notes MUST NOT REACH $(echo $reached)"
    case $notes in *TOO* | *MUST*) status=1 ;; esac
  fi
  printf "$row" "$header" "$count" "$percent" "$bound" "$notes"
done
exit $status
