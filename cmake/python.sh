#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# python.sh [TREE]: the package for Python, on Debian 12, from nothing: builds the library in C (in TREE, else in build), a
# wheel around it in TREE/python/wheel, installs that in a fresh virtual environment and runs all its tests there; then
# prints what a call costs in C++, in C and in Python.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh
tree=${1:-build}

sh cmake/install-packages.sh $packages_of_quick binutils python3-pandas python3-distributed $packages_of_python

step "build in $tree"
[ -f "$tree/CMakeCache.txt" ] || first=-DCMAKE_BUILD_TYPE=Release
CXX=g++ cmake -S . -B "$tree" $first -DAVVISO_BUILD_TESTS=ON -DAVVISO_BUILD_EXAMPLES=ON
cmake --build "$tree" --target avviso_c ask corpus cost
step 'test the package'
AVVISO_CLUSTER=1 sh tests/python/run.sh "$tree/libavviso_c.so" "$tree/examples/ask" "$tree/tests/c/corpus" . "$tree/python"
step 'what a call costs'
"$tree/python/venv/bin/python" tests/python/cost.py "$tree/tests/python/cost" .
