#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# The package for Python, on Debian 12, from nothing: builds the library in C, a wheel around it, installs that in a fresh
# virtual environment and runs all its tests there; then prints what a call costs in C++, in C and in Python.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev doctest-dev libquantlib0-dev \
  nlohmann-json3-dev binutils python3-pandas $packages_of_python

[ -f build/CMakeCache.txt ] || first=-DCMAKE_BUILD_TYPE=Release
CXX=g++ cmake -S . -B build $first -DAVVISO_BUILD_TESTS=ON -DAVVISO_BUILD_EXAMPLES=ON
cmake --build build --target avviso_c ask corpus cost
step 'test the package'
sh tests/python/run.sh build/libavviso_c.so build/examples/ask build/tests/c/corpus . build/python
step 'what a call costs'
build/python/venv/bin/python tests/python/cost.py build/tests/python/cost .
