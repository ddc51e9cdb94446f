#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# machinery.sh COMPILER ARGUMENTS...: check.sh itself, on texts that it must accept or reject.
readme=$(mktemp)
trap 'rm "$readme"' EXIT

expects() { # accepted|rejected, source, output, then check.sh's compiler and arguments
  verdict=$1
  printf '# avviso\n```sh\nls\n```\n```cpp\nauto x = 0;\n```\n```cpp\n%s\n```\nprints\n```text\n%s\n```\n' "$2" "$3" > "$readme"
  shift 3
  sh "$(dirname "$0")/check.sh" "$readme" "$@" > /dev/null 2>&1 && got=accepted || got=rejected
  [ $got = "$verdict" ] || { echo "$got, should be $verdict:" >&2; cat "$readme" >&2; exit 1; }
}

day='#include <avviso/time/date.hpp>
#include <cstdio>
int main() { std::puts(avviso::day<2022, 6, 30>.iso().c_str()); }'

expects accepted "$day" 2022-06-30 "$@"
expects rejected "$day" 2022-07-01 "$@"
expects rejected 'int main() { return missing; }' '' "$@"
expects rejected 'int main() { return 1; }' '' "$@"
expects rejected 'no program' 2022-06-30 "$@"
