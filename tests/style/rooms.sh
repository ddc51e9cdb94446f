#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# rooms.sh ROOT: every file of src/history stands in a room, and includes of its own room, and of those below it, alone.
# dossier.cpp, which is where a dossier becomes a snapshot, stands outside.
set -u
cd "$1/src/history" || exit 1

rooms='record fold fields findings reasons views' # each may use those before it
failed=0
complain() { echo "$*"; failed=1; }

for file in *.cpp *.hpp; do
  [ ! -e "$file" ] || [ "$file" = dossier.cpp ] || complain "$file stands in no room: $rooms"
done
below=
for room in $rooms; do
  below="$below $room"
  [ -d "$room" ] || { complain "no room $room"; continue; }
  for file in "$room"/*; do
    for used in $(sed -n 's/^#include "\(.*\)"$/\1/p' "$file"); do
      [ -e "$room/$used" ] || complain "$file includes $used, which is not there"
      case $used in
        ../../*) ;;                         # foundations and rules
        ../*) of=${used#../} of=${of%%/*}   # another room
          case " $below " in *" $of "*) ;; *) complain "$file includes $used: $of stands above $room" ;; esac ;;
      esac
    done
  done
done
for room in */; do
  case " $rooms " in *" ${room%/} "*) ;; *) complain "unknown room $room" ;; esac
done
# The C library is made of the others, and they know nothing of it.
grep -rnE '#include ("(\.\./)*c/|<avviso/avviso\.h>|<avviso/c/)' ../../src ../../include --include='*.[hc]pp' |
  grep -v '^\.\./\.\./src/c/' && complain 'what is not of the C library includes it'
exit "$failed"
