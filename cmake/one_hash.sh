#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# one_hash.sh: the corpus (tests/c/corpus.h), through the functions in C and through the library in C++, gives one count and
# one hash, whatever it is compiled with: g++ 12 and clang++ 14, hardly and fully optimised, static and shared, C++20 and
# C++23, libstdc++ and libc++.
set -e
cd "$(dirname "$0")/.."
. cmake/steps.sh

sh cmake/install-packages.sh $packages_of_quick clang-14 libc++-14-dev libc++abi-14-dev

found=build/one_hash/found
mkdir -p build/one_hash
: > $found
# corpus_of NAME COMPILER FLAGS STANDARD SHARED
corpus_of() {
  tree=build/one_hash/$1
  step "$2 $3, C++$4, shared: $5"
  CXX=$2 cmake -S . -B "$tree" -DAVVISO_TIER=push -DCMAKE_BUILD_TYPE=None "-DCMAKE_CXX_FLAGS=$3" -DCMAKE_CXX_STANDARD="$4" \
    -DBUILD_SHARED_LIBS="$5" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 > "$tree.log"
  cmake --build "$tree" --target corpus corpus_cpp
  for program in corpus corpus_cpp; do
    said=$("$tree/tests/c/$program" tests/vectors tests/json examples/casebook)
    echo "$said"
    echo "$said" >> $found
  done
}
corpus_of gcc_O0 g++ -O0 20 OFF
corpus_of gcc_O3 g++ -O3 23 ON
corpus_of clang_O0 clang++-14 -O0 23 OFF
corpus_of clang_O3 clang++-14 -O3 20 ON
corpus_of libcxx_O3 clang++-14 '-O3 -stdlib=libc++' 20 OFF
corpus_of libcxx_O0 clang++-14 '-O0 -stdlib=libc++' 23 ON

step 'compare'
if [ "$(sort -u $found | wc -l)" -ne 1 ] || [ "$(wc -l < $found)" -ne 12 ]; then
  echo 'the answers depend on what they are compiled with' >&2
  exit 1
fi
echo "one hash of all twelve: $(head -1 $found)"
