#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Which lines and branches of include/ and src/ the quick tests and those of the functions in C run: one row for each file,
# then the total. A branch is one way that a condition may go; those that the compiler adds, to destroy what a line made or to
# compare member by member, are not counted. Works in build/coverage; its coverage.csv says the same.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick gcovr

quickly g++ build/coverage -DCMAKE_CXX_FLAGS=--coverage -DCMAKE_CXX_FLAGS_DEBUG="-O0 $pieces_of_gcc"
find build/coverage -name '*.gcda' -delete
run build/coverage -L quick
cmake build/coverage -DAVVISO_TIER=push > /dev/null # a later tier than the quick one has the programs in C
cmake --build build/coverage --target library_c library_cpp malformed memory corpus corpus_cpp
run build/coverage -R '^c\.(library|library_cpp|malformed|memory|corpus)$'

step 'coverage'
# gcov counts a branch for each call that may throw, and no test takes it; and of a template now and then one less than none.
gcovr --root . --filter include/ --filter src/ --exclude-throw-branches --exclude-unreachable-branches \
  --exclude-branches-by-pattern '(?!.*(\b(if|while|for|switch|case)\b|default:|\?|&&|\|\|))' --gcov-ignore-parse-errors \
  --csv build/coverage/coverage.csv build/coverage
awk -F, '
  function row(name, lines, run, branches, taken) {
    printf "%-45s %6d / %-6d %5.1f %%  %6d / %-6d %5.1f %%\n", name, run, lines, lines ? 100 * run / lines : 100,
      taken, branches, branches ? 100 * taken / branches : 100
  }
  NR == 1 { for (i = 1; i <= NF; ++i) at[$i] = i; printf "%-45s %-24s %s\n", "", "lines", "branches"; next }
  {
    row($1, $at["line_total"], $at["line_covered"], $at["branch_total"], $at["branch_covered"])
    lines += $at["line_total"]; run += $at["line_covered"]
    branches += $at["branch_total"]; taken += $at["branch_covered"]
  }
  END { row("all", lines, run, branches, taken) }' build/coverage/coverage.csv
