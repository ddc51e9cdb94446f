#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# fuzz.sh [SECONDS [TARGET...]]: lets each fuzzer search for that long (600), from what it found before, and prints how often
# all of them have run, ever: tests/fuzz/executions.csv has the sum of each, and grows with each run.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh
seconds=${1:-600}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- fold limits text calls

sh cmake/install-packages.sh $packages_of_push
targets=$(printf 'fuzz_%s ' "$@")
sanitised -DAVVISO_TIER=push

list=tests/fuzz/executions.csv
for target; do
  step "fuzz_$target, $seconds seconds"
  found=build/fuzz/$target
  mkdir -p "$found"
  case $target in
    text) seeds='tests/json examples/casebook' longest=16384 ;;
    calls) seeds='tests/fuzz/calls tests/json' longest=16384 ;;
    limits) seeds= longest=64 ;;
    *) seeds= longest=4096 ;;
  esac
  status=0
  build/clang/tests/fuzz_$target -max_total_time="$seconds" -max_len=$longest -len_control=0 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/$target-" "$found" $seeds > "build/fuzz/$target.txt" 2>&1 || status=$?
  ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$target.txt")
  if [ $status -ne 0 ] || [ -z "$ran" ]; then
    tail -n 60 "build/fuzz/$target.txt" >&2
    exit 1
  fi
  echo "$ran executions, $(find "$found" -type f | wc -l) texts kept"
  awk -F ';' -v OFS=';' -v target="$target" -v ran="$ran" '
    $1 == target { $2 += ran; seen = 1 }
    { print }
    END { if (!seen) print target, ran }' $list > "$list.new"
  mv "$list.new" $list
done

step 'executions so far'
awk -F ';' '!/^(#|target)/ { printf "%-8s %14d\n", $1, $2; all += $2 } END { printf "%-8s %14d of 1000000000\n", "all", all }' $list
