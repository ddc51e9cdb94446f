#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# clang-tidy 14 over the headers and all sources of the library, as cmake/test.sh has configured build/; it takes
# minutes, so the tests read the headers alone.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
exec sh "$root/tests/style/tidy.sh" "$root" "$root/build" all
