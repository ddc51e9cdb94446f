#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# links.sh ROOT: each relative link of a page leads to a file, and where it names a heading, to that heading.
cd "$1" || exit 1

status=0
for page in $(find README.md src tests examples .github -name '*.md' -not -path '*/build/*'); do
  # Code is no link: blocks and what stands between backticks are left out.
  links=$(awk '/^```/ { code = !code; next } !code' "$page" | sed 's/`[^`]*`//g' | grep -oE '\]\([^)]+\)' | sed 's/^](//; s/)$//')
  for link in $links; do
    case $link in http:* | https:* | mailto:*) continue ;; esac
    file=${link%%#*} heading=
    case $link in *'#'*) heading=${link#*#} ;; esac
    target=$page
    [ -z "$file" ] || target=$(dirname "$page")/$file
    if [ ! -e "$target" ]; then
      echo "$page: $link leads nowhere" >&2
      status=1
    elif [ -n "$heading" ]; then
      sed -n 's/^#\{1,6\} //p' "$target" | tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9\n-' | grep -qx -- "$heading" ||
        { echo "$page: $link: no such heading" >&2; status=1; }
    fi
  done
done
exit $status
