#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh LIBRARY ASK CORPUS ROOT WORK: builds a wheel around LIBRARY, libavviso_c.so, installs it in a fresh virtual
# environment in WORK, and runs all tests there: beside ASK, the command, and CORPUS, the corpus in C. Nothing is fetched:
# cffi is Debian's.
set -eu
library=$(realpath "$1") ask=$(realpath "$2") corpus=$(realpath "$3") root=$(realpath "$4") work=$5
python=${AVVISO_PYTHON:-/usr/bin/python3}

"$python" -c 'import cffi, setuptools, venv, wheel' 2> /dev/null && command -v mypy > /dev/null || {
  echo "$python lacks cffi, setuptools, venv, wheel or mypy: nothing was checked"
  exit 77
}

rm -rf "$work"
mkdir -p "$work"
work=$(realpath "$work")
cp -r "$root/examples/python" "$work/source"
export AVVISO_LIBRARY="$library" AVVISO_INCLUDE="$root/include" AVVISO_ASK="$ask"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INDEX=1 PYTHONDONTWRITEBYTECODE=1
unset PYTHONPATH

"$python" -m venv --system-site-packages "$work/venv"
"$work/venv/bin/pip" wheel --quiet --no-build-isolation --no-deps --wheel-dir "$work/wheel" "$work/source"
"$work/venv/bin/pip" install --quiet "$work"/wheel/avviso-*.whl
cd "$work" # so that the package is the one installed
venv=$work/venv/bin/python

echo "wheel  $(cd wheel && stat -c '%n: %s bytes' ./*.whl)"
mypy --strict --cache-dir "$work/mypy" --python-executable "$venv" -p avviso
mypy --strict --cache-dir "$work/mypy" --python-executable "$venv" "$root"/tests/python/*.py "$root/examples/python/cluster.py"

in_c=$("$corpus" "$root/tests/vectors" "$root/tests/json" "$root/examples/casebook")
in_python=$("$venv" "$root/tests/python/corpus.py" "$root/tests/vectors" "$root/tests/json" "$root/examples/casebook")
echo "C      $in_c"
echo "Python $in_python"
[ "$in_c" = "$in_python" ]
"$venv" -B -m unittest discover --start-directory "$root/tests/python" --pattern 'test_*.py'
