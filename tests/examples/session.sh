#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# session.sh PROGRAM SESSION: runs the lines of SESSION that begin with "$ " and the program's name, and prints the
# session as it goes: each line, what it prints, what it says on stderr after "! ", and how it ends where that is not 0.
program=$1 name=${1##*/}
grep "^\\\$ $name" "$2" | while read -r line; do
  printf '%s\n' "$line"
  said=$(mktemp)
  eval "\"$program\" ${line#\$ $name}" 2> "$said" < /dev/null
  ended=$?
  sed 's/^/! /' "$said"
  rm "$said"
  [ $ended -eq 0 ] || printf '(exit %s)\n' $ended
done
