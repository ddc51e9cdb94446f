#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# valgrind.sh: the quick programs of the tests and those of the functions in C under valgrind, in build/valgrind: nothing is read
# that was not written, nothing is left behind. With few random dossiers, since everything takes thirty times as long.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick valgrind

targets='test_unit test_vectors test_json test_casebook test_properties library_c library_cpp malformed corpus'
quickly g++ build/valgrind -DAVVISO_TIER=push # a later tier than the quick one has the programs in C
export AVVISO_DOSSIERS=1
under() { # program and arguments
  step "valgrind $*"
  program=build/valgrind/tests/$1
  shift
  # The operators new and delete that count are the programs' own.
  valgrind --quiet --soname-synonyms=somalloc=nouserintercepts --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect,possible "$program" "$@" \
    > build/valgrind/valgrind.txt || { tail -n 40 build/valgrind/valgrind.txt >&2; exit 1; }
  tail -n 2 build/valgrind/valgrind.txt
}
under test_unit --test-case-exclude='ten thousand grants*,each of thousands of adhesions*' # they take no longer than seconds
under test_vectors
under test_json --test-case-exclude='json limits:*' # they ask how much is too much
under test_casebook
under test_properties --source-file='*/fold.cpp,*/laws.cpp,*/portfolio.cpp,*/timeline.cpp'
under c/library_c
under c/library_cpp
under c/malformed
under c/corpus tests/vectors tests/json examples/casebook
echo 'valgrind has nothing to say'
