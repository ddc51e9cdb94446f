#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Which lines and branches of include/ and src/ the quick tests run: one row for each file, then the total. Works in
# build/coverage.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick gcovr

quickly g++ build/coverage -DCMAKE_CXX_FLAGS=--coverage -DCMAKE_CXX_FLAGS_DEBUG=-O0
find build/coverage -name '*.gcda' -delete
run build/coverage -L quick

step 'coverage'
# gcov counts a branch for each call that may throw, and no test takes it.
gcovr --root . --filter include/ --filter src/ --exclude-throw-branches --exclude-unreachable-branches \
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
