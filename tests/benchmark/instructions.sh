#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# instructions.sh BENCHMARK_TIME OPERATION...: the instructions that one call of each operation takes, the mean over the
# sample of days, counted by callgrind. An operation is a row and a column of benchmark_time's table: "weekday/avviso".
program=$1
shift

count() { # instructions of a run of so many calls, with all that comes before and after them
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" --run "$1" "$2" 2>&1 |
    sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

for operation; do
  some=$(count "$operation" 1024)
  twice=$(count "$operation" 2048)
  printf '%-45s %6d\n' "$operation" $(((twice - some) / 1024))
done
