#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# terms.sh ROOT [PAGE]: each row of the page of words names a header that declares the name and has the Italian term in its
# comments, and each kind of provision has its row.
cd "$1" || exit 1
page=${2:-.github/docs/terms.md}

status=0
complain() {
  echo "$page: $*" >&2
  status=1
}

rows=$(mktemp)
trap 'rm "$rows"' EXIT
grep -E '^\| [^-].*`.*` \| `.*` \|$' "$page" | sed 's/^| //; s/ |$//; s/`//g; s/ | /|/g' > "$rows"
[ -s "$rows" ] || complain 'has no rows'
while IFS='|' read -r italian english name header; do
  file=include/avviso/$header
  [ -f "$file" ] || { complain "$header: no such header"; continue; }
  [ -n "$english" ] || complain "$italian: no English term"
  grep -qw -- "$name" "$file" || complain "$header does not declare $name"
  echo "$italian" | tr , '\n' | sed 's/^ //' | while read -r term; do
    # A term may stand across two lines of a comment.
    tr '\n' ' ' < "$file" | sed 's:  *//[/!]* *: :g' | grep -qiF -- "$term" || echo "$term"
  done | while read -r term; do echo "$page: $header does not say «$term»" >&2; false; done || status=1
done < "$rows"

for kind in $(grep -oE 'struct [a-z_]+[,>]' include/avviso/provision/kinds.hpp | grep -oE '[a-z_]+[,>]' | tr -d ',>'); do
  cut -d '|' -f 3 "$rows" | grep -qx "$kind" || complain "no row for the provision $kind"
done
exit $status
