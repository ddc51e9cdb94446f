#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# split.sh SPLIT: a transcript of the example split, its golden text beside this file.
split=$1

run() {
  echo "\$ split $*"
  "$split" "$@" 2>&1
  code=$?
  [ $code -eq 0 ] || echo "(exit $code)"
}

run 1000000.00 1 1 1 1 1 1 1
run 15.095.804,23 1 1 1 1 1 1 1 1 1 1 1 1 1 1
run 0.03 1 3 3
run 0.04 1 3 3
run --increment 0.01 0.01 0.01 0.01
run --increment -0.10 1.00 3.00
run --increment 1.00 --method floor_and_keep_remainder 1 1 1
run -0.04 1 3 3
run --method first_in_order 1.00 5 3 9
run --method largest_weight_first 1.00 5 3 9
run --method floor_and_keep_remainder 1.00 5 3 9
run --method floor_and_keep_remainder -1.00 1 1
run 10 1/2 33.5% 0.165 0
run 92233720368547758.07 9223372036854775807 9223372036854775807
run --rate 75% --rounding floor 15095804.23
run --rate 90% --rounding floor 15095804.23
run --rate 90% --rounding half_up '€ 15.095.804,23'
run --rate 90% --rounding floor -15095804.23
run --rate -1/3 --rounding toward_zero 10mila

run
run 10
run 1.234 1 1
run 10 1 x
run 10 1 2/0
run 10 -1 2
run 10 0 0
run 92233720368547758.08 1
run 10 0.12345678901234567891
run --method hare 10 1 1
run --method
run --share 10 1
run --increment 1.00
run --increment -7 3 3
run --increment 0.01 92233720368547758.07
run --rate 90% 10
run --rounding floor 10
run --rate 90% --rounding bankers 10
run --rate 90% --rounding floor 10 20
run --rate 90% --rounding floor --method first_in_order 10
run --rate 2 --rounding floor 92233720368547758.07
