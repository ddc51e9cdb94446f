#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# macros.sh INCLUDE-DIRECTORY COMPILER ARGUMENTS...: all public headers together define no macro that is not called
# AVVISO_*, beyond those of the standard's and Boost's headers that they include. <format> is not everywhere.
cd "$1" || exit 1
shift

lists=$(mktemp -d)
trap 'rm -r "$lists"' EXIT

macros() { # names of the macros that the includes on standard input leave behind
  "$@" -E -dM -x c++ - | awk '{ sub(/\(.*/, "", $2); print $2 }' | sort -u
}

grep -rhE '^#include <' avviso | grep -vE '<avviso[/ ]|<format>' | sort -u | macros "$@" > "$lists/theirs"
find avviso -name '*.hpp' | sed 's/.*/#include <&>/' | macros "$@" > "$lists/all"
grep -q '^AVVISO_VERSION_MAJOR$' "$lists/all" || { echo "the headers were not read" >&2; exit 1; }

foreign=$(comm -13 "$lists/theirs" "$lists/all" | grep -v '^AVVISO_')
[ -z "$foreign" ] || { printf 'macros without the prefix AVVISO_:\n%s\n' "$foreign" >&2; exit 1; }
