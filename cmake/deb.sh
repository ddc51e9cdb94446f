#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# deb.sh [OPTIONS OF CMAKE...]: the packages of Debian, in build/deb: built, read by lintian, installed in a root of their
# own, used by the first program in C++, in C and in Python, and removed without a trace. The functions in C are those
# that the symbols file of the package lists.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev pkg-config dpkg-dev lintian \
  $packages_of_python python3-pip

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

step 'build the packages'
tree=build/deb
sh cmake/packages.sh "$tree" "$@"
for package in "$tree"/*.deb; do dpkg-deb --info "$package" | sed -n 's/^ \(Package\|Depends\|Installed-Size\):/\1:/p'; done

step 'lintian'
lintian --fail-on error --allow-root "$tree"/*.deb

step 'symbols'
of_libraries=$(find "$tree" -maxdepth 1 -name 'libavviso[0-9]*.deb')
rm -rf "$tree/installed"
dpkg-deb --raw-extract "$of_libraries" "$tree/installed"
symbols_differ=4 # what is gone, what is new, and what is of another version
version=$(dpkg-deb --field "$of_libraries" Version)
(cd "$tree" && dpkg-gensymbols -q -c$symbols_differ -plibavviso -v"$version" \
  -e"$(find installed -type f -name 'libavviso_c.so.*')" -Iinstalled/DEBIAN/symbols -Osymbols)
echo "$(grep -c '^ ' "$tree/installed/DEBIAN/symbols") functions in C"

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
in_python() { (cd / && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$root/usr/lib/python3/dist-packages" /usr/bin/python3 "$@"); }
in_python -m avviso "$PWD/examples/casebook/prima.json" end Lazio --in-force 2022-03-01 --known 2022-06-30
in_python -c 'import avviso; print(avviso.__file__)' | grep -q "^$root/" || refuse 'another avviso was used'

in_root --purge $(for package in "$tree"/*.deb; do dpkg-deb --field "$package" Package; done) > /dev/null
[ -z "$(held)" ] || refuse "left behind: $(held)"
echo 'installed, used, removed'
