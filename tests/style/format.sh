#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# format.sh ROOT: every file in C++ and C, but for the one that a program prints, is as clang-format 14 writes it (whose
# --dry-run is wrong about inline namespaces).
cd "$1" || exit 1
command -v clang-format-14 > /dev/null || { echo "clang-format-14 is not installed: nothing was checked"; exit 77; }
files=$(find include src tests examples -name '*.[hc]pp' -o -name '*.[hc]' ! -path include/avviso/c/names.h | sort)
[ "$(cat $files | cksum)" != "$(clang-format-14 $files | cksum)" ] || exit 0
for file in $files; do
  clang-format-14 "$file" | diff -u --label "$file" --label "$file, formatted" "$file" -
done
exit 1
