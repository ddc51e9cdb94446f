#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# What every push runs, on Debian 12, from nothing: optimised with g++ in build/, and with clang++ 14, checking its
# memory and itself for undefined behaviour, and fuzzed, in build/clang.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_push

build g++ build -DCMAKE_BUILD_TYPE=Release -DAVVISO_TIER=push -DAVVISO_BUILD_BENCHMARKS=ON
build clang++-14 build/clang -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG= -DAVVISO_TIER=push \
  -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 \
  -DCMAKE_CXX_FLAGS='-O1 -D_GLIBCXX_ASSERTIONS -fsanitize=address,undefined,fuzzer-no-link -fsanitize-trap=undefined'

run build/clang -LE release
run build -LE release
