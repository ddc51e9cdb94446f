#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Runs everything before a release, on a bare Debian 12; it takes hours. It runs what a push runs, with thousands of
# random dossiers and ten minutes for each fuzzer; newer compilers and another standard library; the whole lint; the
# coverage of the tests; and a sample of mutations that they should notice.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_push $packages_of_python clang-16 clang-19 libc++-14-dev libc++abi-14-dev gcovr \
  libbenchmark-dev abigail-tools cppcheck valgrind

optimised -DAVVISO_TIER=release -DAVVISO_BUILD_BENCHMARKS=ON -DCMAKE_UNITY_BUILD=OFF \
  -DCMAKE_CXX_FLAGS_RELEASE='-O3 -DNDEBUG'
sanitised -DAVVISO_TIER=release

for compiler in clang++-16 clang++-19; do
  quickly $compiler build/$compiler
  run build/$compiler -L quick
done

# QuantLib, which test_properties needs, is built with the other standard library.
targets='avviso avviso_json test_unit test_vectors test_json'
quickly clang++-14 build/libc++ -DCMAKE_CXX_FLAGS=-stdlib=libc++
targets=
run build/libc++ -R '^(unit|vectors|json)$'

sh cmake/threads.sh
sh cmake/valgrind.sh
sh cmake/one_hash.sh
sh cmake/consumers.sh
sh cmake/python.sh
sh cmake/deb.sh
sh cmake/reproducible.sh
sh cmake/docs.sh
step 'the ABI of the functions in C'
sh tests/c/abi.sh include tests/c/abi.xml
step 'bytes'
sh cmake/size.sh

step 'what a user pays to include'
sh tests/include_cost/time.sh include 7 g++ -std=c++20 -I.
step 'lint'
sh cmake/lint.sh
step 'coverage'
sh cmake/coverage.sh
step 'mutation'
sh cmake/mutation.sh --sample 60

run build/clang
run build
