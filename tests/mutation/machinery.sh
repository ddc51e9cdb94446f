#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# machinery.sh COMPILER: the mutants of a file are those written down; of a program, each ends as its comment says.
command -v python3 > /dev/null || { echo "python3 is not installed: nothing was checked"; exit 77; }
here=$(cd "$(dirname "$0")" && pwd)
compiler=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work" || exit 1
set -e

python3 "$here/run.py" "$here/machinery" --in listed --list | diff "$here/machinery/listed.txt" -

cp -r "$here/machinery/run" .
cat > expected << 'END'
run/tested.cpp:3:50: < -> <=: killed static_assert
run/tested.cpp:8:15: != -> ==: killed tested
run/tested.cpp:8:28: >= -> >: survived
run/tested.cpp:9:17: - 1 -> - 0: killed tested
run/tested.cpp:12:22: first -> last: not built
END
python3 "$here/run.py" . --build "$compiler run/tested.cpp -o" --test tested=./tested --in run --all --least 1 > said
sed -n 's/^\[[0-9]*\/5\] //p' said | diff expected -
cmp run/tested.cpp "$here/machinery/run/tested.cpp"
[ "$(tail -1 said)" = 'killed 3 / 4' ]
grep -q '^+ while (left != 0 && left > 0) {$' said

# What is on record is not asked again, and counts.
again() { python3 "$here/run.py" . --build "$compiler run/tested.cpp -o" --test tested=./tested --in run --least 1 --record kept "$@"; }
again --sample 2 --seed 1 > said
[ "$(wc -l < kept)" -eq 2 ]
again --all > said
grep -q '^3 of 5 mutants' said
grep -q '^in all so far: killed 3 / 4, 75.0 %$' said
[ "$(wc -l < kept)" -eq 5 ]
again --again > said
grep -q '^1 of 5 mutants' said
grep -q '^in all so far: killed 3 / 4, 75.0 %$' said
