#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# hygiene.sh ROOT: small files, nothing left for later, every file under its licence, no stray names.
cd "$1" || exit 1

status=0
none() { # what must not be, the places where it is
  [ -z "$2" ] || { printf '%s:\n%s\n\n' "$1" "$2" >&2; status=1; }
}

none 'at the top level' "$(ls | grep -vxE 'CMakeLists\.txt|include|src|examples|tests|cmake|LICENSE|README\.md|build.*')"

code=$(find include src tests examples cmake CMakeLists.txt .clang-format .clang-tidy .ci -type f \
  ! -name '*.csv' ! -name '*.xml' ! -name '*.txt' ! -name '*.json' ! -name '*.svg' -o -name CMakeLists.txt | sort)
none 'longer than 500 lines' "$(find include src tests examples -type f ! -name '*.csv' ! -name '*.json' ! -name '*.xml' -exec awk 'FNR == 501 { print FILENAME }' {} +)"
none 'left for later' "$(grep -nE 'TO''DO|FIX''ME|XX''X' $code)"
none 'without an SPDX line' "$(awk 'FNR == 1 { if (file != "" && !has) print file; file = FILENAME; has = 0 }
  FNR <= 3 && /SPDX-License-Identifier: BSL-1\.0/ { has = 1 }
  END { if (!has) print file }' $code)"
none 'using namespace in a header' "$(grep -rnE --include='*.hpp' '^ *using namespace' include src tests examples)"
none 'a header guard that does not spell the path' "$(cd include && find avviso -name '*.hpp' -exec awk '
  FNR == 1 { guard = toupper(FILENAME); gsub(/[\/.]/, "_", guard) }
  FNR == 2 && $0 != "#ifndef " guard || FNR == 3 && $0 != "#define " guard { print FILENAME ": " guard }' {} +)"
none 'what newer compilers deprecate, and does without memory in silence (src/sort_stably.hpp does not)' \
  "$(grep -rnE 'std::(stable_sort|stable_partition|inplace_merge)\(' include src)"
# Names are sought up to the first number that has none (src/described/names.hpp).
none 'an enumerator numbered by hand, which may leave a gap' "$(find include/avviso -name '*.hpp' -exec awk '
  /enum class/ { name = $3; body = 1 }
  body && name !~ /^(errc|rule|territory|weekday)$/ && $0 ~ /^[^\/]*[a-z_0-9] = [0-9]/ { print FILENAME ": " name ": " $0 }
  /}/ { body = 0 }' {} +)"
exit $status
