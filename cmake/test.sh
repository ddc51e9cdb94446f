#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds and tests avviso on Debian 12, from nothing: optimised with g++ in build/, and with clang++ 14, checking its
# memory and itself for undefined behaviour, and fuzzed, in build/clang.
set -e
cd "$(dirname "$0")/.."

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev \
  doctest-dev clang-14 libclang-rt-14-dev clang-tidy-14 clang-format-14 binutils libbenchmark-dev libquantlib0-dev \
  nlohmann-json3-dev python3-jsonschema

export CMAKE_GENERATOR=Ninja
step() { printf '\n== %s\n' "$*"; }

step 'g++: build'
CXX=g++ cmake -S . -B build -DCMAKE_BUILD_TYPE=Release \
  -DAVVISO_BUILD_TESTS=ON -DAVVISO_BUILD_EXAMPLES=ON -DAVVISO_BUILD_BENCHMARKS=ON
cmake --build build

step 'clang++ 14: build'
CXX=clang++-14 cmake -S . -B build/clang -DCMAKE_BUILD_TYPE=Debug \
  -DCMAKE_CXX_FLAGS='-O1 -D_GLIBCXX_ASSERTIONS -fsanitize=address,undefined,fuzzer-no-link -fsanitize-trap=undefined'
cmake --build build/clang

step 'clang++ 14: test'
ctest --test-dir build/clang --output-on-failure --no-tests=error -j "$(nproc)"

step 'g++: test'
exec ctest --test-dir build --output-on-failure --no-tests=error -j "$(nproc)"
