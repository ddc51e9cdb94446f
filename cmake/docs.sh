#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# docs.sh: the guide and the reference as a site, build/docs/html/index.html. A warning of Doxygen's ends it, but for names
# without a comment, which it counts: the number may only fall.
set -e
cd "$(dirname "$0")/.."
most_without_a_comment=12

sh cmake/install-packages.sh doxygen
mkdir -p build/docs
number() { sed -n "s/^#define AVVISO_VERSION_$1 //p" include/avviso/version.hpp; }
export AVVISO_VERSION="$(number MAJOR).$(number MINOR).$(number PATCH)"
doxygen cmake/Doxyfile

log=build/docs/warnings.txt
if grep -v ' is not documented\.$' "$log" >&2; then exit 1; fi
without=$(grep -c ' is not documented\.$' "$log" || :)
echo "build/docs/html/index.html; $without names have no comment: see $log"
if [ "$without" -gt $most_without_a_comment ]; then
  echo "there were $most_without_a_comment before" >&2
  exit 1
fi
