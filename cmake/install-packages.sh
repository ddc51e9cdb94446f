#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# install-packages.sh PACKAGE...: installs the Debian packages that are missing, if any.
set -e

missing=
for package; do
  case $(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null) in
    installed) ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

system=$(. /etc/os-release 2> /dev/null && echo "$ID $VERSION_ID") || system=unknown
if [ "$system" != 'debian 12' ]; then
  cat >&2 << END
This script installs packages on Debian 12 only; this system is: $system. Please install what these packages of
Debian 12 hold, then configure and build with CMake:
 $missing
They are: g++ 12 (or clang 14) or newer, CMake 3.25, Ninja, the headers of Boost 1.74 and of Microsoft's GSL 4.0; for the
tests also doctest 2.4.9, clang 14 with clang-tidy and clang-format, binutils, Google Benchmark, QuantLib, and Python
3.11 with cffi 1.15, setuptools, wheel and mypy.
  cmake -S . -B build -G Ninja && cmake --build build && ctest --test-dir build
END
  exit 1
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo > /dev/null || { echo "Please install, as root: apt-get install$missing" >&2; exit 1; }
  as_root=sudo
fi
echo "Installing:$missing"
cannot() {
  echo "These packages are missing, and could not be fetched; without them nothing is built:$missing" >&2
  exit 1
}
$as_root apt-get update -q || cannot
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing || cannot
