#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# deb.sh: the packages of Debian, in build/deb: built, read by lintian, installed in a root of their own, used by the first
# program, and removed without a trace.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev pkg-config dpkg-dev lintian

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

step 'build the packages'
tree=build/deb
rm -f "$tree"/*.deb
CXX=g++ cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_SHARED_LIBS=ON \
  -DAVVISO_BUILD_TESTS=OFF -DAVVISO_BUILD_EXAMPLES=OFF -DCMAKE_UNITY_BUILD=ON
cmake --build "$tree"
(cd "$tree" && cpack)
for package in "$tree"/*.deb; do dpkg-deb --info "$package" | sed -n 's/^ \(Package\|Depends\|Installed-Size\):/\1:/p'; done

step 'lintian'
lintian --fail-on error --allow-root "$tree"/*.deb

step 'install, use, remove'
root=$(mktemp -d)
trap 'rm -r "$root"' EXIT
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: > "$root/var/lib/dpkg/status"
held() { find "$root" -path "$root/var" -prune -o -type f -print -o -type l -print; }
in_root() { dpkg --root="$root" --log="$root/var/log" --force-depends --force-not-root --force-script-chrootless "$@"; }
in_root --install "$tree"/*.deb > /dev/null 2>&1 || refuse 'the packages are not installed'
held | grep -q 'libavviso\.so$' || refuse 'no library is installed'

libraries=$(dirname "$(held | grep 'libavviso\.so$')")
export PKG_CONFIG_PATH="$libraries/pkgconfig" LD_LIBRARY_PATH="$libraries"
g++ -std=c++20 -DCONSUMER_JSON tests/consumer/main.cpp $(pkg-config --cflags --libs avviso_json) -o "$root/first"
"$root/first" | sed -n 2p | grep -qx 2022-06-30 || refuse 'the first program does not answer'
cc -std=c99 examples/c/end_of_activities.c $(pkg-config --cflags --libs avviso_c) -o "$root/in_c"
"$root/in_c" Lazio 2022-03-01 2022-06-30 < examples/casebook/prima.json | head -1
rm "$root/first" "$root/in_c"

in_root --purge $(for package in "$tree"/*.deb; do dpkg-deb --field "$package" Package; done) > /dev/null
[ -z "$(held)" ] || refuse "left behind: $(held)"
echo 'installed, used, removed'
