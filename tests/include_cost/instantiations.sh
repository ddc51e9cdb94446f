#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# instantiations.sh INCLUDE-DIRECTORY CLANG ARGUMENTS...: what of a header's cost is templates, which is most of it and
# does not show in its lines. Classes and bodies of functions that the compiler instantiates where a header is included
# and nothing else, held against those of <string>+<vector>+<variant>+<optional>.
cd "$1" || exit 1
shift

limits='avviso/time/date.hpp 70
avviso/time/partial_date.hpp 75
avviso/money/euro.hpp 70
avviso/identity/cup.hpp 75
avviso/act.hpp 390
avviso/history/dossier.hpp 430
avviso/avviso.hpp 610' # most, in percent of the four

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

compile=$*
instantiations() {
  for name; do echo "#include <$name>"; done |
    $compile -c -x c++ -ftime-trace -ftime-trace-granularity=0 -o "$work/object.o" - &&
    grep -oE '"name": ?"Instantiate(Function|Class)"' "$work/object.json" | wc -l
}

four=$(instantiations string vector variant optional)
[ "${four:-0}" -gt 500 ] || { echo "the compiler does not trace" >&2; exit 1; }

status=0
row='%-38s %8s %7s %7s  %s\n'
printf "$row" header number percent 'at most' ''
printf "$row" '<string>+<vector>+<variant>+<optional>' "$four" 100 '' ''
while read -r header bound; do
  number=$(instantiations "$header")
  percent=$(((number * 100 + four - 1) / four))
  note=
  [ "$percent" -le "$bound" ] || { note='TOO MANY'; status=1; }
  printf "$row" "$header" "$number" "$percent" "$bound" "$note"
done <<EOF
$limits
EOF
exit $status
