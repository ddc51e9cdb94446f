#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# mutation.sh [--sample N] [--seed S] [--all] [--again] [--file PATH] [--list]: finds the small changes in the library's sources
# that no test notices. It works on a copy in build/mutation and of this checkout only writes tests/mutation/verdicts.tsv,
# the verdicts so far: a run goes on where the last one stopped, and its last line but one tells of all of them. --again asks
# those that survived once more.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick

copy=build/mutation/source built=build/mutation/build
mkdir -p "$copy"
# A file that did not change keeps its time, so a second run builds little.
find CMakeLists.txt LICENSE README.md .github cmake include src examples tests -type f | while read -r file; do
  cmp -s "$file" "$copy/$file" || { mkdir -p "$copy/$(dirname "$file")" && cp "$file" "$copy/$file"; }
done
(cd "$copy" && find . -type f) | while read -r file; do
  [ -f "$file" ] || rm "$copy/$file"
done

configure() {
  command -v ld.lld > /dev/null && set -- -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld
  CXX=g++ cmake -S "$copy" -B "$built" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG= \
    -DCMAKE_CXX_FLAGS='-O1 -D_GLIBCXX_ASSERTIONS' -DAVVISO_TIER=quick -DAVVISO_BUILD_TESTS=ON "$@" > /dev/null
}
case " $* " in
  *' --list '* | *' --help '*) ;;
  *) configure ;;
esac

one() { echo "test_$1=$2 $built/tests/test_$1 --abort-after=1"; }
exec python3 tests/mutation/run.py "$copy" --record tests/mutation/verdicts.tsv --build "cmake --build $built --target" \
  --test "$(one unit)" --test "$(one vectors)" --test "$(one casebook)" \
  --test "$(one json 'AVVISO_DOSSIERS=5')" --test "$(one properties 'AVVISO_DOSSIERS=20')" \
  --in src/rules --in src/time --in src/money --in src/history "$@"
