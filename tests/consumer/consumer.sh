#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# consumer.sh KIND WORK-DIRECTORY ROOT BUILD-DIRECTORY VERSION GENERATOR COMPILER
set -e
kind=$1 work=$2 root=$3 build=$4 version=$5 generator=$6
export CXX="$7"

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

# make SOURCE-DIRECTORY BUILD-DIRECTORY OPTIONS...: not optimised, and nothing for a debugger, since it only has to link.
make() {
  from=$1 to=$2
  shift 2
  cmake -S "$from" -B "$to" -G "$generator" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG= \
    -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 "$@" && cmake --build "$to" --parallel 2
}

case $kind in
  subdirectory) # the library itself is compiled by the other kinds, and as a subdirectory by cmake/consumers.sh
    cmake -S "$root/tests/consumer/subdirectory" -B "$work/project" -G "$generator" -DCMAKE_CXX_FLAGS='-fno-exceptions -fno-rtti'
    cmake --build "$work/project" --target values consumer
    rm -rf "$work/prefix"
    cmake --install "$work/project" --prefix "$work/prefix"
    [ "$(cd "$work/prefix" && find . -type f)" = ./bin/values ] || refuse "a parent's installation holds more than its own"
    ;;
  *)
    if [ "$kind" = shared ]; then
      build=$work/library
      make "$root" "$build" -DCMAKE_UNITY_BUILD=ON -DBUILD_SHARED_LIBS=ON -DAVVISO_BUILD_TESTS=OFF -DAVVISO_BUILD_EXAMPLES=OFF \
        "-DCMAKE_PROJECT_avviso_INCLUDE=$root/tests/consumer/without_exceptions.cmake"
      grep -qx 'AVVISO_STRICT:BOOL=OFF' "$build/CMakeCache.txt" || refuse "avviso is strict with whoever did not ask"
    fi
    prefix=$work/prefix
    rm -rf "$prefix"
    cmake --install "$build" --prefix "$prefix"
    make "$root/tests/consumer/installed" "$work/project" "-DCMAKE_PREFIX_PATH=$prefix" \
      -DCMAKE_DISABLE_FIND_PACKAGE_Microsoft.GSL=ON -DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON

    [ -f "$prefix/share/doc/avviso/LICENSE" ] || refuse "the licence is not installed"
    components() { cmake -S "$root/tests/consumer/components" -B "$work/components" "-DCMAKE_PREFIX_PATH=$prefix" "-DCOMPONENTS=$1" 2>&1; }
    components 'core;values' || refuse "the component core is not found"
    ! said=$(components 'core;sql') || refuse "a component that nobody knows is found"
    echo "$said" | tr -s ' \n' ' ' | grep -qF "no component 'sql': there are core, values, json and c" || refuse "of an unknown component: $said"

    # Each library finds its neighbours by itself.
    for library in $(find "$prefix" -name 'libavviso*.so'); do
      ! ldd "$library" | grep -F 'not found' || refuse "$library does not find what it needs"
    done

    # A program in C++ by pkg-config.
    if command -v pkg-config > /dev/null && [ -f "$prefix/include/avviso/json.hpp" ]; then
      libraries=$(dirname "$(find "$prefix" -name 'libavviso_json.*' | head -1)")
      "$CXX" -std=c++20 -DCONSUMER_JSON "$root/tests/consumer/main.cpp" -o "$work/by_pkg_config" \
        $(PKG_CONFIG_PATH=$libraries/pkgconfig pkg-config --cflags --libs avviso_json) "-Wl,-rpath,$libraries"
      "$work/by_pkg_config" > /dev/null || refuse "the consumer by pkg-config does not run"
    fi

    # Programs in C, by CMake and by pkg-config; where the header is not found without it.
    if [ -f "$prefix/include/avviso/avviso.h" ]; then
      without_boost=-DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
      [ "$kind" != shared ] || without_boost= # avviso::c loads the shared avviso
      make "$root/examples/c" "$work/in_c" "-DCMAKE_PREFIX_PATH=$prefix" $without_boost
      end() { "$1" Lazio 2022-03-01 2022-06-30 < "$root/examples/casebook/prima.json" | head -1; }
      expected='The end of the activities of Lazio is 30 June 2022 (in force on 1 March 2022, as known on 30 June 2022).'
      [ "$(end "$work/in_c/c_end_of_activities")" = "$expected" ] || refuse "the consumer in C does not answer"
      libraries=$(dirname "$(find "$prefix" -name libavviso_c.so)")
      if command -v pkg-config > /dev/null; then
        cc -std=c99 "$root/examples/c/end_of_activities.c" -o "$work/by_pkg_config" \
          $(PKG_CONFIG_PATH=$libraries/pkgconfig pkg-config --cflags --libs avviso_c) "-Wl,-rpath,$libraries"
        [ "$(end "$work/by_pkg_config")" = "$expected" ] || refuse "the consumer by pkg-config does not answer"
        ! cc -std=c99 -fsyntax-only "$root/examples/c/end_of_activities.c" 2> /dev/null || refuse "avviso.h is found anyhow"
      fi
    fi

    ! grep -rIiE '\bgsl\b' "$prefix" || refuse "the installed package mentions GSL"
    ! grep -rIiE 'nlohmann' "$prefix" || refuse "the installed package mentions nlohmann-json"
    ! grep -rIF -e "$root" -e "$build" -e "$prefix" "$prefix" || refuse "the installed package mentions where it was built"
    ;;
esac

if [ "$kind" != subdirectory ]; then
  said=$("$work/project/consumer")
  expected="$version
2022-06-30
a day from 1 to 30 is expected, not 31"
  if [ -f "$prefix/include/avviso/json.hpp" ]; then # what of avviso::json is installed works
    [ -f "$prefix/include/avviso/dossier.schema.json" ] || refuse "the schema is not installed"
    expected="$expected
{\"avviso\": 2, \"acts\": []}"
  fi
  [ "$said" = "$expected" ] || refuse "the consumer prints: $said"
fi
said=$("$work/project/values")
[ "$said" = "30 giugno 2022: 66,67" ] || refuse "the consumer of avviso::values prints: $said"

if [ "$kind" = shared ]; then
  soname=libavviso.so.${version%.*}
  inside=$(nm -DC --defined-only "$build/libavviso.so" | cut -d ' ' -f 3- | grep '^avviso::v[0-9]*::detail::' |
    grep -v '::alternatives<' | wc -l) # how a provision is made, copied and compared, whatever it says
  [ "$inside" -lt 10 ] || refuse "the shared library exports $inside names of its inside: see src/exports.map"
  objdump -p "$work/project/consumer" | grep -F "NEEDED" | grep -qF "$soname" || refuse "the consumer does not load $soname"
fi
