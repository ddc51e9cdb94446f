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
none 'longer than 500 lines' "$(find include src tests examples -type f ! -name '*.csv' ! -name '*.json' ! -name '*.xml' -exec awk 'END { if (NR > 500) print FILENAME ": " NR }' {} \;)"
none 'left for later' "$(grep -nE 'TO''DO|FIX''ME|XX''X' $code)"
none 'without an SPDX line' "$(for file in $code; do head -3 "$file" | grep -q 'SPDX-License-Identifier: BSL-1\.0' || echo "$file"; done)"
none 'using namespace in a header' "$(grep -rnE --include='*.hpp' '^ *using namespace' include src tests examples)"
none 'a header guard that does not spell the path' "$(cd include && for header in $(find avviso -name '*.hpp'); do
  guard=$(echo "$header" | tr 'a-z/.' 'A-Z__')
  [ "$(sed -n "2,3p" "$header")" = "$(printf '#ifndef %s\n#define %s' "$guard" "$guard")" ] || echo "$header: $guard"
done)"
exit $status
