#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# examples.sh BATCH ROOT: batch prints a row for each grant and day; a file that is no dossier is refused.
cd "$2" || exit 1
"$1" 2022-06-30 2020-07-01 2022-03-01 < examples/casebook/prima.json | diff -u tests/c/batch.txt - >&2 || exit 1
said=$(echo '{"avviso": 2}' | "$1" 2022-06-30 2021-12-31 2>&1) && { echo "it was not refused" >&2; exit 1; }
case $said in
  /*) ;;
  *) echo "it is refused so: $said" >&2; exit 1 ;;
esac
