#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# tidy.sh ROOT BUILD-DIRECTORY: clang-tidy 14 has nothing to say about the library and its headers.
root=$1 build=$2
command -v clang-tidy-14 > /dev/null || { echo "clang-tidy-14 is not installed: nothing was checked"; exit 77; }

# Files that were clean and have not changed since need not be read again.
clean=$build/tests/style/clean
if [ -f "$clean" ] && [ -z "$(find "$root/include" "$root/src" "$root/.clang-tidy" -newer "$clean")" ]; then
  echo "unchanged since clang-tidy had nothing to say"
  exit 0
fi
touch "$clean.next"

findings=$(mktemp)
trap 'rm "$findings"' EXIT
{ find "$root/src" -name '*.cpp'; echo "$build/tests/headers/together.cpp"; } |
  xargs -P "$(nproc)" -n 1 clang-tidy-14 -p "$build" --quiet > "$findings" 2>&1
status=$?
grep -E '(error|warning): ' "$findings" | sort -u  # a header is read many times over
[ $status -eq 0 ] && mv "$clean.next" "$clean"
exit $status
