#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# corpus.sh C CPP ROOT: the corpus through the C functions and through the library gives the same count and the same
# hash; on failure the first lines that differ are shown. Each table, but for that of the facts, which c.facts reads, and
# each dossier of the casebook has lines.
set -- "$1" "$2" "$3/tests/vectors" "$3/tests/json" "$3/examples/casebook"
in_c=$("$1" "$3" "$4" "$5") || exit 1
in_cpp=$("$2" "$3" "$4" "$5") || exit 1
echo "C    $in_c"
echo "C++  $in_cpp"
export LC_ALL=C
if [ "$in_c" = "$in_cpp" ]; then
  "$1" "$3" "$4" "$5" --lines | sed -n 's/:[0-9]* .*//p' | sort -u > told.txt
  find "$3" "$5" -maxdepth 1 \( -name '*.csv' ! -name facts.csv -o -name '*.json' \) -exec basename {} \; |
    sed 's/\.[a-z]*$//' | sort -u | diff - told.txt >&2 && exit 0
  echo 'the corpus leaves out a table or a dossier' >&2
  exit 1
fi
"$1" "$3" "$4" "$5" --lines > lines_of_c.txt
"$2" "$3" "$4" "$5" --lines | diff -u - lines_of_c.txt | head -20 >&2
exit 1
