#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# abi.sh INCLUDE RECORD [--record]: what the headers in C promise to programs that are compiled already (functions, how
# structures are laid out, the numbers of enumerators) is what abidw wrote down in RECORD, and beside it; abidiff
# compares. What is added is no difference: functions, enumerators, members at the end of structures that grow. `--record`
# writes it down. abidw reads stubs of all functions, since a library in C++ would tell its inside too, and slowly; that the
# library has them, c.exports knows.
include=$1 record=$2
command -v abidiff > /dev/null || { echo "abigail-tools are not installed: nothing was checked"; exit 77; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
set -e

{
  echo '#include <avviso/avviso.h>'
  sed 's|//.*||' "$include"/avviso/c/*.h | awk '
    /^AVVISO_API/ { is_function = 1 }
    is_function { sub(/^AVVISO_API/, ""); ends = sub(/; *$/, " { __builtin_trap(); }"); print; if (ends) is_function = 0 }'
} > "$work/stubs.c"
sed 's|//.*||' "$include"/avviso/c/*.h | grep -oE '\bAVVISO_[A-Z0-9_]+ = -?[0-9]+' | LC_ALL=C sort > "$work/numbers"
cc -std=c99 -g -O0 -fPIC -shared -I"$include" -Wl,-soname,libavviso_c.so -o "$work/libavviso_c.so" "$work/stubs.c"
abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-parameter-names --type-id-style hash \
  --out-file "$work/abi.xml" "$work/libavviso_c.so"
if [ "$3" = --record ]; then
  cp "$work/abi.xml" "$record"
  cp "$work/numbers" "${record%.xml}_numbers.csv"
  exit
fi

status=0
abidiff --no-added-syms "$record" "$work/abi.xml" > "$work/said" || status=$?
broken='\[D\]|offset changed|return type changed|^ *(type of|parameter [0-9]+ of type) .* changed|data member (deletion|change)'
if [ $((status & 3)) -ne 0 ] || grep -qE "$broken" "$work/said"; then
  cat "$work/said" >&2
  echo 'compiled programs would break: raise AVVISO_ABI_VERSION and record the new ABI' >&2
  exit 1
fi
gone=$(comm -23 "${record%.xml}_numbers.csv" "$work/numbers")
if [ -n "$gone" ]; then
  printf 'gone, or another number:\n%s\n' "$gone" >&2
  exit 1
fi
echo "$(grep -c '<function-decl' "$record") functions, $(wc -l < "${record%.xml}_numbers.csv") numbers: none gone, none changed"
