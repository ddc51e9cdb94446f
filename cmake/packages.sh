#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# packages.sh TREE [OPTIONS OF CMAKE...]: builds the packages of Debian in TREE, from the sources where this script is: the
# same bytes wherever that is, and whenever, if SOURCE_DATE_EPOCH says as of when.
set -e
tree=$(realpath -m "$1")
shift
cd "$(dirname "$0")/.."

rm -f "$tree"/*.deb
CXX=g++ cmake -S . -B "$tree" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_SHARED_LIBS=ON \
  -DAVVISO_BUILD_TESTS=OFF -DAVVISO_BUILD_EXAMPLES=OFF -DCMAKE_UNITY_BUILD=ON \
  "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$PWD=." "$@"
cmake --build "$tree"
(cd "$tree" && cpack)
sh cmake/python_deb.sh "$tree"
