#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# corpus.sh C CPP ROOT: the corpus through the C functions and through the library gives the same count and the same
# hash; on failure the first lines that differ are shown.
set -- "$1" "$2" "$3/tests/vectors" "$3/tests/json" "$3/examples/casebook"
in_c=$("$1" "$3" "$4" "$5") || exit 1
in_cpp=$("$2" "$3" "$4" "$5") || exit 1
echo "C    $in_c"
echo "C++  $in_cpp"
[ "$in_c" = "$in_cpp" ] && exit 0
"$1" "$3" "$4" "$5" --lines > lines_of_c.txt
"$2" "$3" "$4" "$5" --lines | diff -u - lines_of_c.txt | head -20 >&2
exit 1
