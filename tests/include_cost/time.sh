#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# time.sh INCLUDE-DIRECTORY RUNS COMPILER ARGUMENTS...: how long headers take to compile, optimising, in ratio to
# <string>+<vector>+<variant>+<optional>; medians of the processor's time. It measures the machine too, so no test holds
# it: run it when the machine is quiet, before a release.
cd "$1" || exit 1
runs=$2
shift 2
compile="$* -O2 -c -x c++ -o /dev/null -"

goals='avviso/time/date.hpp 0.75
avviso/money/euro.hpp 0.75
avviso/identity/cup.hpp 0.75
avviso/act.hpp 2
avviso/history/dossier.hpp 2.5
avviso/avviso.hpp 3.5'

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

once() { # seconds of the compiler, which reads these headers
  for name; do echo "#include <$name>"; done > "$work/includes"
  sh -c "$compile < $work/includes; times" | awk -F '[ms ]+' 'NR == 2 { print $1 * 60 + $2 }'
}
median() { sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }

i=0
while [ $i -lt "$runs" ]; do # in turn, so that a slow minute slows them all
  once string vector variant optional >> "$work/four"
  while read -r header goal; do once "$header" >> "$work/$(basename "$header")"; done <<EOF
$goals
EOF
  i=$((i + 1))
done

four=$(median "$work/four")
row='%-38s %6s %6s  %s\n'
printf "$row" header seconds ratio goal
printf "$row" '<string>+<vector>+<variant>+<optional>' "$four" 1 ''
while read -r header goal; do
  seconds=$(median "$work/$(basename "$header")")
  printf "$row" "$header" "$seconds" "$(awk "BEGIN { printf \"%.2f\", $seconds / $four }")" "$goal"
done <<EOF
$goals
EOF
