#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# check.sh ROOT CMAKE-VERSION TREE PROGRAM [LIBRARY-IN-C]: the version is the same wherever it is told.
root=$1 version=$2 tree=$3 program=$4 in_c=$5
package=$tree/avvisoConfigVersion.cmake

status=0
agrees() { # where, what it says, what it should say
  [ "$2" = "$3" ] || { echo "$1: '$2', not '$3'" >&2; status=1; }
}

agrees 'macros and version_string()' "$("$program" | paste -sd ' ')" \
  "macros $version library $version${in_c:+ library in C $version}"
[ -z "$in_c" ] || agrees 'the library in C' "$in_c" "libavviso_c.so.$version"
for described in "$tree"/avviso*.pc; do
  agrees "$described" "$(sed -n 's/^Version: //p' "$described")" "$version"
done
agrees 'the changelog' "$(sed -n 's/^## \([0-9.]*\).*/\1/p' "$root/.github/CHANGELOG.md" | grep . | head -1)" "$version"
agrees "$package" "$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' "$package")" "$version"
namespaces=$(grep -rohE '^namespace avviso::inline v[0-9]+' "$root/include" "$root/src" | sort -u)
agrees 'the sources' "$namespaces" "namespace avviso::inline v${version%%.*}"
none=$(grep -rlE '^namespace avviso' "$root/include" "$root/src" | xargs grep -LE '^namespace avviso::inline v[0-9]+')
agrees 'sources without a version' "$none" ''
exit $status
