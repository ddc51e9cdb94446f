#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# tidy.sh ROOT BUILD-DIRECTORY [all]: clang-tidy 14 has nothing to say about the headers; with "all", nor about the
# library's sources, which takes minutes.
root=$1 build=$2
command -v clang-tidy-14 > /dev/null || { echo "clang-tidy-14 is not installed: nothing was checked"; exit 77; }

findings=$(mktemp)
trap 'rm "$findings"' EXIT
{
  echo "$build/tests/headers/together.cpp"
  [ "$3" != all ] || find "$root/src" -name '*.cpp'
} | xargs -P "$(nproc)" -n 1 clang-tidy-14 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option \
  --extra-arg=-Wno-unused-command-line-argument > "$findings" 2>&1
status=$?
grep -E '(error|warning): ' "$findings" | sort -u  # a header is read many times over
exit $status
