#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# leaves.sh ROOT COMPILER ARGUMENTS...: printing one day, amount, citation or error reads nothing of the history, of the
# rules or of the acts, neither in the header that a caller includes nor in the source that has the words.
cd "$1" || exit 1
shift

words='time money identity'
leaves='include/avviso/language.hpp include/avviso/result_wording.hpp'
for folder in $words; do leaves="$leaves include/avviso/$folder/wording.hpp"; done
leaves="$leaves src/wording/date.cpp src/wording/time.cpp src/wording/money.cpp src/wording/act_reference.cpp"
leaves="$leaves src/wording/error.cpp"

status=0
for leaf in $leaves; do
  reached=$("$@" -M "$leaf" | tr ' ' '\n' | grep -E 'avviso/(history|rules|provision)/|avviso/act\.hpp')
  if [ -n "$reached" ]; then
    printf '%s reaches:\n%s\n' "$leaf" "$reached" >&2
    status=1
  fi
done
"$@" -M include/avviso/wording.hpp | grep -q avviso/history/ || { echo "the compiler lists no headers" >&2; exit 1; }
exit $status
