#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# reproducible.sh [OPTIONS OF CMAKE...]: builds the packages of Debian twice, from copies of the sources in two folders, at two times, in two
# locales and without the network; the libraries, the binding and the packages are the same bytes, and one hash says so.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev dpkg-dev $packages_of_python python3-pip

work=$PWD/build/reproducible
unset CMAKE_CXX_COMPILER_LAUNCHER # what was compiled elsewhere proves nothing
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2> /dev/null || echo 1767225600)
export SOURCE_DATE_EPOCH
offline() { # as one who reaches no other machine, where the system lets us
  if unshare --map-root-user --net true 2> /dev/null; then unshare --map-root-user --net "$@"; else "$@"; fi
}

hash_of() {
  (cd "$1/tree" && find . -maxdepth 1 \( -name '*.deb' -o -name 'libavviso*.so.*.*.*' \) -type f -exec sha256sum {} + | LC_ALL=C sort -k 2)
}

rm -rf "$work"
for copy in one another_folder; do
  step "build in $copy"
  mkdir -p "$work/$copy/source"
  tar -c --exclude=./build --exclude=./.git . | tar -x -C "$work/$copy/source"
  if [ $copy = one ]; then export TZ=UTC LC_ALL=C; else export TZ=Pacific/Auckland LC_ALL=C.UTF-8; fi
  (umask 022; offline sh "$work/$copy/source/cmake/packages.sh" "$work/$copy/tree" "$@")
  hash_of "$work/$copy" > "$work/$copy.txt"
done

step 'compare'
cat "$work/one.txt"
diff "$work/one.txt" "$work/another_folder.txt" || { echo 'two builds, two results' >&2; exit 1; }
[ "$(wc -l < "$work/one.txt")" -eq 6 ] || { echo 'not all was built' >&2; exit 1; }
echo "one hash of both: $(sha256sum < "$work/one.txt" | cut -d ' ' -f 1)"
