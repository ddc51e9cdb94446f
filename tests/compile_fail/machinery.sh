#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# machinery.sh COMPILER ARGUMENTS...: check.sh itself, on files that it must accept or reject.
here=$(dirname "$0")

rejects() { # file, what check.sh must say of it
  file=$1 because=$2
  shift 2
  if said=$(sh "$here/check.sh" "$here/machinery/$file" "$@" 2>&1); then
    echo "$file was accepted" >&2
    exit 1
  fi
  case $said in
    *"$because"*) echo "$file: rejected as it should be" ;;
    *) printf '%s\n' "$said" "$file was rejected, but not with: $because" >&2; exit 1 ;;
  esac
}

rejects wrong_reason.cpp "is refused, but not because of" "$@"
rejects reason_in_source_only.cpp "is refused, but not because of" "$@"
rejects accepted.cpp "compiles with AVVISO_MUST_FAIL" "$@"
rejects twin_broken.cpp "does not compile even without" "$@"
rejects no_expectation.cpp "has no line" "$@"
sh "$here/check.sh" "$here/machinery/right_reason.cpp" "$@" && echo "right_reason.cpp: accepted as it should be"
