#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# check.sh ROOT CMAKE-VERSION PACKAGE-VERSION-FILE PROGRAM: the version is the same wherever it is told.
root=$1 version=$2 package=$3 program=$4

status=0
agrees() { # where, what it says, what it should say
  [ "$2" = "$3" ] || { echo "$1: '$2', not '$3'" >&2; status=1; }
}

agrees 'macros and version_string()' "$("$program" | paste -sd ' ')" "macros $version library $version"
agrees "$package" "$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' "$package")" "$version"
for file in $(grep -rlE '^namespace avviso' "$root/include" "$root/src"); do
  agrees "$file" "$(grep -ohE '^namespace avviso::inline v[0-9]+' "$file" | sort -u)" \
    "namespace avviso::inline v${version%%.*}"
done
exit $status
