#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# clang-tidy 14 over the headers and all sources of the library, as cmake/test.sh has configured build/, and cppcheck over
# the same; it takes minutes, so the tests read the headers alone.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
sh "$root/cmake/install-packages.sh" cppcheck
# What cppcheck does not see: what is taken by value is moved into its place; a handler of exceptions calls errors.cpp; of
# two pointers one is not null.
(cd "$root" && cppcheck --std=c++20 --enable=warning,performance,portability --error-exitcode=1 --suppress=passedByValue \
  --suppress=rethrowNoCurrentException:src/c/errors.cpp --suppress=nullPointerRedundantCheck:include/avviso/rules/caps.hpp \
  -j "$(nproc)" -q -I include -I src -D__SIZEOF_INT128__=16 -D__cplusplus=202002L src)
exec sh "$root/tests/style/tidy.sh" "$root" "$root/build" all
