#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# docs.sh: the guide and the reference as a site, build/docs/html/index.html. A warning of Doxygen's ends it,
# and so does a public name without a comment.
set -e
cd "$(dirname "$0")/.."

sh cmake/install-packages.sh doxygen
mkdir -p build/docs
number() { sed -n "s/^#define AVVISO_VERSION_$1 //p" include/avviso/version.hpp; }
export AVVISO_VERSION="$(number MAJOR).$(number MINOR).$(number PATCH)"
doxygen cmake/Doxyfile

log=build/docs/warnings.txt
if [ -s "$log" ]; then
  cat "$log" >&2
  exit 1
fi
echo 'build/docs/html/index.html'
