#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# size.sh: how large the libraries are, and a program that asks one question, stripped; and which files of the
# library bring most of its bytes.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev binutils \
  python3
tree=build/size
for shared in ON OFF; do
  CXX=g++ cmake -S . -B "$tree/$shared" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=$shared -DAVVISO_BUILD_TESTS=OFF \
    -DAVVISO_BUILD_EXAMPLES=OFF > /dev/null
  cmake --build "$tree/$shared" > /dev/null
done

step 'bytes'
tell() { printf '%-52s %10d\n' "$1" "$2"; }
stripped() { strip -o "$tree/stripped" "$1" && stat -c %s "$tree/stripped"; }
for library in avviso avviso_json avviso_c; do
  tell "lib$library.so, stripped" "$(stripped "$tree/ON/lib$library.so")"
done
# The README's own program: three acts, one question, its answer in words.
sed -n '/^#include <avviso\/avviso.hpp>$/,/^```$/p' README.md | sed '/^```/,$d' > "$tree/first.cpp"
ask() { # name, flags
  name=$1
  shift
  g++ -std=c++20 "$@" -Iinclude "$tree/first.cpp" "$tree/OFF/libavviso.a" -Wl,-Map="$tree/map.txt" -o "$tree/first"
  tell "$name" "$(stripped "$tree/first")"
}
ask 'the first program of the README, static, -O2' -O2
ask 'the same, what is not called left out' -O2 -Wl,--gc-sections
"$tree/first" | grep -q '30 June 2022' || { echo 'the first program does not answer' >&2; exit 1; }

step 'what it has of the library: the files that bring most bytes'
python3 - "$tree/map.txt" << 'END'
import collections, re, sys
text = open(sys.argv[1]).read().partition('Linker script and memory map')[2]
bytes = collections.Counter()
for size, name in re.findall(r'0x[0-9a-f]+ +(0x[0-9a-f]+) \S*libavviso\.a\((.*?)\)', text):
    bytes[name] += int(size, 16)
for name, size in bytes.most_common(15):
    print(f'{name:52} {size:10}')
END
