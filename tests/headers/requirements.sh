#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# requirements.sh INCLUDE-DIRECTORY COMPILER ARGUMENTS...: whoever compiles without what avviso needs is told so in one
# #error, whichever header comes first, and in nothing else.
set -e
cd "$1"
shift
export LC_ALL=C

refuse() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Nothing is declared before requirements.hpp: what each header includes first is a header of avviso.
for header in $(find avviso -name '*.hpp' ! -path avviso/requirements.hpp); do
  first=$(grep -m1 '^#include' "$header") || refuse "$header includes nothing"
  case $first in '#include <avviso/'*) ;; *) refuse "$header includes first: $first" ;; esac
done

stops() { # what is said, compiler and arguments; a header on standard input
  expected=$1
  shift
  output=$("$@" -fsyntax-only -x c++ - 2>&1) && refuse "compiles with $*"
  [ "$(printf '%s\n' "$output" | grep -c '[0-9]: error: ')" = 1 ] || refuse "$output" "not one error with $*"
  printf '%s\n' "$output" | grep '[0-9]: error: ' | grep -qF "$expected" || refuse "$output" "another error with $*"
  printf '%s\n' "$output" | grep -q ' fatal error: ' || refuse "$output" "goes on with $*"
}

for header in avviso/avviso.hpp avviso/json.hpp avviso/version.hpp; do
  echo "#include <$header>" | stops 'avviso needs C++20: compile with -std=c++20 or later' "$@" -std=c++17
  echo "#include <$header>" | stops 'avviso needs a 64-bit target' "$@" -U__SIZEOF_INT128__
done
if echo | "$@" -m32 -E -x c++ - > /dev/null 2>&1; then
  echo '#include <avviso/avviso.hpp>' | stops 'avviso needs a 64-bit target' "$@" -m32
fi
