# SPDX-License-Identifier: BSL-1.0
# What the test scripts share: they source it from the root of the checkout, once the packages are there.

export CMAKE_GENERATOR=Ninja
export NINJA_STATUS='[%f/%t, %es] '
command -v ccache > /dev/null && export CMAKE_CXX_COMPILER_LAUNCHER=ccache # used where it is installed, never required

step() { printf '\n== %s\n' "$*"; }

# build COMPILER DIRECTORY OPTIONS...: configures and builds a tree of tests, strict with warnings.
build() {
  step "$1: build in $2"
  compiler=$1 tree=$2
  shift 2
  CXX=$compiler cmake -S . -B "$tree" -DAVVISO_STRICT=ON -DAVVISO_BUILD_TESTS=ON -DAVVISO_BUILD_EXAMPLES=ON "$@"
  cmake --build "$tree"
}

# run DIRECTORY OPTIONS...: runs its tests, and ends with ctest's summary.
run() {
  step "test $1"
  ctest --test-dir "$@" --output-on-failure --no-tests=error -j "$(nproc)"
}

# What the tests of a push need to be built and run.
packages_of_push='g++ cmake ninja-build libboost-dev libmsgsl-dev doctest-dev clang-14 libclang-rt-14-dev clang-tidy-14
  clang-format-14 binutils gdb libbenchmark-dev libquantlib0-dev nlohmann-json3-dev python3-jsonschema'
