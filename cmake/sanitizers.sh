#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sanitizers.sh: every test under AddressSanitizer and UBSan with clang++ 14, with as many random dossiers and as long a
# search for texts that break something as before a release.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_push
sanitised -DAVVISO_TIER=release
run build/clang
