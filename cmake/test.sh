#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# What every push runs, on Debian 12, from nothing: optimised with g++ in build/, and with clang++ 14, checking its
# memory and itself for undefined behaviour, and fuzzed, in build/clang.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_push $packages_of_python

optimised -DAVVISO_TIER=push
sanitised -DAVVISO_TIER=push -DAVVISO_BUILD_EXAMPLES=OFF
run build/clang -LE release
run build -LE release
