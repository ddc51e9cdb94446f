#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# examples.sh BATCH ROOT: batch prints a row for each grant of all files; a file that is no dossier is refused.
cd "$2/examples/casebook" || exit 1
"$1" 2022-06-30 2022-03-01 prima.json prima-il-lavoro-lazio.json integrated-plans.json multi-action-2016.json |
  diff -u ../../tests/c/batch.txt - >&2 || exit 1
said=$("$1" 2022-06-30 2022-03-01 prima.json ../../README.md 2>&1) && { echo "it was not refused" >&2; exit 1; }
case $said in
  '../../README.md: '*) ;;
  *) echo "it is refused so: $said" >&2; exit 1 ;;
esac
