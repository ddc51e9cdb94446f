#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# portfolio.sh [N...]: what a portfolio costs beside a timeline and a fold written by hand, SQLite and NumPy. Installs
# what the rivals need, builds optimised in build/benchmark, and prints question,n,rival,ns,ratio,checksum: nanoseconds
# of processor time for an answer, and how many times those of avviso they are. Of `build` for a grant; of `bytes` the
# bytes of a grant beside the dossiers. N is a number of grants (10000 100000; 1000000 needs 8 GB of memory). An
# environment variable AVVISO_BUILD names another folder to build in.
set -e
cd "$(dirname "$0")/../.."
sh cmake/install-packages.sh g++ cmake ninja-build libboost-dev libmsgsl-dev libbenchmark-dev libquantlib0-dev \
  libsqlite3-dev python3-numpy >&2
build=${AVVISO_BUILD:-build/benchmark}
[ -f "$build/CMakeCache.txt" ] || cmake -S . -B "$build" -G Ninja -DAVVISO_BUILD_TESTS=OFF -DAVVISO_BUILD_EXAMPLES=OFF \
  -DAVVISO_JSON=OFF -DAVVISO_BUILD_BENCHMARKS=ON >&2
cmake --build "$build" --target benchmark_portfolio_rivals >&2
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
uptime >&2

"$build/tests/benchmark_portfolio_rivals" --dump "$work" "$@" > "$work/rows"
for dump in "$work"/boxes.*; do
  # Together these two make some processors use other kernels than their own.
  env -u OPENBLAS_CORETYPE -u OPENBLAS_L2_SIZE /usr/bin/python3 tests/benchmark/portfolio/numpy_rival.py "$dump" >> "$work/rows"
done
uptime >&2
awk -F, -v OFS=, '
  { row[NR] = $0; if ($3 == "avviso") { own[$1 "," $2] = $4; sum[$1 "," $2] = $5 } }
  END {
    print "question", "n", "rival", "ns", "ratio", "checksum"
    for (i = 1; i <= NR; ++i) {
      split(row[i], of, ",")
      key = of[1] "," of[2]
      ratio = key in own && own[key] > 0 ? sprintf("%.3g", of[4] / own[key]) : "-"
      print of[1], of[2], of[3], of[4], ratio, of[5]
      if (!(key in seen)) seen[key] = of[5]
      if (of[5] != seen[key]) { print "not the same checksum: " row[i] > "/dev/stderr"; wrong = 1 }
    }
    exit wrong
  }' "$work/rows"
