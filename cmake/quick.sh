#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# What a developer runs before each commit: one build with g++, in build/quick, and the tests that tell the most for
# their time. The next run builds what changed.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick

quickly g++ build/quick
run build/quick -L quick
