#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# consumers.sh: who uses avviso in ways that no other test has: by FetchContent; from a prefix that was moved; with two
# versions installed; compiled by g++ and clang++, as C++20 and C++23, without exceptions and type information, and with
# macros called min and max, as the header of Windows defines them.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh g++ clang-14 cmake ninja-build libboost-dev libmsgsl-dev nlohmann-json3-dev

root=$PWD work=$PWD/build/consumers
rm -rf "$work"
mkdir -p "$work"
refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

# install_of SOURCES PREFIX OPTIONS...: not optimised, in large pieces, since it only has to link.
install_of() {
  from=$1 prefix=$2
  shift 2
  CXX=g++ cmake -S "$from" -B "$prefix.tree" -DCMAKE_BUILD_TYPE=None -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 \
    -DAVVISO_BUILD_TESTS=OFF -DAVVISO_BUILD_EXAMPLES=OFF -DAVVISO_C=OFF "$@" > /dev/null
  cmake --build "$prefix.tree" > /dev/null
  cmake --install "$prefix.tree" --prefix "$prefix" > /dev/null
}

version=$(sed -n 's/^#define AVVISO_VERSION_[A-Z]* //p' include/avviso/version.hpp | paste -sd .)
major=${version%%.*} minor=${version#*.}
minor=${minor%.*}
next=$major.$((minor + 1))

step "two versions, $version and $next"
install_of "$root" "$work/built"
mkdir "$work/sources"
tar -c CMakeLists.txt LICENSE README.md cmake include src | tar -x -C "$work/sources"
sed -i "s/^\(#define AVVISO_VERSION_MINOR\) .*/\1 $((minor + 1))/" "$work/sources/include/avviso/version.hpp"
install_of "$work/sources" "$work/next" -DAVVISO_JSON=OFF

step 'a prefix that was moved'
mkdir "$work/elsewhere"
mv "$work/built" "$work/elsewhere/avviso"
rm -r "$work/built.tree" "$work/next.tree"
prefix=$work/elsewhere/avviso
said_by() { # a consumer's project, what CMake is told; the first line that the consumer prints
  project=$work/project_$1
  shift
  CXX=g++ cmake -S tests/consumer/installed -B "$project" -DCMAKE_BUILD_TYPE=None "$@" > /dev/null
  cmake --build "$project" > /dev/null
  "$project/values" > /dev/null
  "$project/consumer" | head -1
}
[ "$(said_by moved "-DCMAKE_PREFIX_PATH=$prefix")" = "$version" ] || refuse 'from a moved prefix another version is found'
for wanted in "$version" "$next"; do
  for order in "$prefix;$work/next" "$work/next;$prefix"; do
    found=$(said_by "of_$wanted" --fresh "-DCMAKE_PREFIX_PATH=$order" "-DAVVISO_WANTED=$wanted")
    case $found in "$wanted" | "$wanted".*) ;; *) refuse "of $order, asked for $wanted: $found" ;; esac
  done
  echo "asked for $wanted: found"
done

step 'compilers, standards, dialects'
cat > "$work/all.cpp" << 'END'
#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <span>
#include <string>
#include <variant>
#include <vector>
#ifdef WITH_MACROS
#include <boost/date_time/gregorian/greg_date.hpp>
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#include <avviso/avviso.hpp>
#include <avviso/json.hpp>

#include <cstdio>

int main() {
  const auto nothing = avviso::from_json<avviso::dossier>(R"({"avviso": 2, "acts": []})");
  std::printf("%s %s", avviso::day<2022, 6, 30>.iso().c_str(), avviso::to_json(*nothing).c_str());
}
END
libraries=$(dirname "$(find "$prefix" -name libavviso.a)")
combinations=0
for compiler in g++ clang++-14; do
  for standard in 20 2b; do
    for dialect in '' '-fno-exceptions -fno-rtti' -DWITH_MACROS; do
      $compiler -std=c++$standard -Wall -Wextra -Werror $dialect "-I$prefix/include" "$work/all.cpp" -o "$work/all" \
        "-L$libraries" -lavviso_json -lavviso
      [ "$("$work/all")" = '2022-06-30 {"avviso": 2, "acts": []}' ] || refuse "$compiler $standard $dialect: $("$work/all")"
      combinations=$((combinations + 1))
    done
  done
done
echo "$combinations programs, one answer"

step FetchContent
mkdir "$work/fetching"
cat > "$work/fetching/CMakeLists.txt" << END
cmake_minimum_required(VERSION 3.25)
project(fetching LANGUAGES CXX)
include(FetchContent)
FetchContent_Declare(avviso URL "$work/avviso.tar.gz" DOWNLOAD_EXTRACT_TIMESTAMP TRUE)
FetchContent_MakeAvailable(avviso)
add_executable(consumer "$root/tests/consumer/main.cpp")
target_link_libraries(consumer PRIVATE avviso::avviso)
END
tar -czf "$work/avviso.tar.gz" -C "$work" sources
CXX=clang++-14 cmake -S "$work/fetching" -B "$work/fetched" -DCMAKE_BUILD_TYPE=None -DCMAKE_UNITY_BUILD=ON \
  -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 > /dev/null
cmake --build "$work/fetched" > /dev/null
[ "$("$work/fetched/consumer" | head -1)" = "$next.${version##*.}" ] || refuse 'what was fetched is not what is used'
echo "fetched $next"
