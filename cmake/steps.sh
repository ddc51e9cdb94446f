# SPDX-License-Identifier: BSL-1.0
# What the test scripts share: they source it from the root of the checkout.

export CMAKE_GENERATOR=Ninja
export NINJA_STATUS='[%f/%t, %es] '
command -v ccache > /dev/null && export CMAKE_CXX_COMPILER_LAUNCHER=ccache # used where it is installed, never required

# What the quick tests need to be built and run; what a push needs.
packages_of_quick='g++ lld cmake ninja-build libboost-dev libmsgsl-dev doctest-dev clang-format-14 libquantlib0-dev
  nlohmann-json3-dev python3'
packages_of_push="$packages_of_quick clang-14 libclang-rt-14-dev clang-tidy-14 binutils gdb python3-jsonschema pkg-config"

# What the package for Python needs to be built, checked and tested.
packages_of_python='python3-dev python3-venv python3-setuptools python3-wheel python3-cffi mypy'

step() { printf '\n== %s\n' "$*"; }

# g++ looks for memory to use again from 128 megabytes on, which large pieces need ten times over: not so soon.
pieces_of_gcc='--param ggc-min-heapsize=800000'

# build COMPILER DIRECTORY OPTIONS...: configures and builds a tree of tests, strict with warnings, linked by lld, which
# takes a sixth of the time; only the targets in $targets, if it names any.
build() {
  step "$1: build in $2"
  compiler=$1 tree=$2
  shift 2
  CXX=$compiler cmake -S . -B "$tree" -DAVVISO_STRICT=ON -DAVVISO_BUILD_TESTS=ON -DAVVISO_BUILD_EXAMPLES=ON \
    -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld -DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=lld "$@"
  cmake --build "$tree" --parallel "$(nproc)" ${targets:+--target $targets}
}

# quickly COMPILER DIRECTORY OPTIONS...: a tree of the quick tests, compiled in large pieces, the library optimised a little:
# that takes less than it saves the tests.
quickly() {
  compiler=$1 tree=$2 little=-O1
  shift 2
  [ "$compiler" != g++ ] || little="-O1 $pieces_of_gcc"
  build "$compiler" "$tree" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="$little" -DAVVISO_TIER=quick \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=64 "$@"
}

# optimised, sanitised OPTIONS...: the two trees of a push: with g++, optimised a little, two dozen files at a time, and
# before a release as a user would build it, file by file; with clang++ 14 checking its memory and itself for undefined
# behaviour, the library as one file.
optimised() {
  build g++ build -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG $pieces_of_gcc" \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 "$@"
}
sanitised() {
  checks='-O1 -D_GLIBCXX_ASSERTIONS -fsanitize=address,undefined,fuzzer-no-link -fsanitize-trap=undefined'
  build clang++-14 build/clang -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG= -DCMAKE_CXX_FLAGS="$checks" \
    -DCMAKE_C_COMPILER=clang-14 -DCMAKE_C_FLAGS="$checks" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=0 "$@"
}

# run DIRECTORY OPTIONS...: runs its tests, and ends with ctest's summary.
run() {
  step "test $1"
  ctest --test-dir "$@" --output-on-failure --no-tests=error -j "$(nproc)"
}
