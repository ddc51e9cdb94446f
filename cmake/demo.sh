#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds avviso and its examples on Debian 12, from nothing, and runs the first of them.
set -e
cd "$(dirname "$0")/.."

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev

export CMAKE_GENERATOR=Ninja CXX=g++ # used the first time; an existing build/ keeps its own
[ -f build/CMakeCache.txt ] || first='-DCMAKE_BUILD_TYPE=Release -DAVVISO_BUILD_TESTS=OFF'
cmake -S . -B build $first
cmake --build build --target examples
exec build/examples/prima
