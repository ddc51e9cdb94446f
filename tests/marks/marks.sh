#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# marks.sh ROOT COMMAND...: COMMAND prints the rulebook, id|severity|citation|English|Italian|source. Each rule has a citation,
# words in two languages, a function under include/avviso/rules/ whose comment begins with its id, a test case whose name
# does, and a row in the guide; and no mark, no row and no word of the guide or of README.md is of a rule that the rulebook
# lacks.
root=$1
shift

lists=$(mktemp -d)
trap 'rm -r "$lists"' EXIT
"$@" > "$lists/rulebook" || { echo "the rulebook was not printed" >&2; exit 1; }
[ -s "$lists/rulebook" ] || { echo "the rulebook is empty" >&2; exit 1; }
cut -d '|' -f 1 "$lists/rulebook" | sort -u > "$lists/rules"
families=$(cut -d - -f 1 "$lists/rules" | sort -u | paste -sd '|')
page=$root/.github/docs/rules.md

ids() { grep -ohE '[A-Z]{3}-[0-9]+' | sort -u; }
grep -rhoE --include='*.hpp' '^/// [A-Z]{3}-[0-9]+  ' "$root/include/avviso/rules" | ids > "$lists/implemented"
grep -rhoE --include='*.cpp' 'TEST_CASE\("[A-Z]{3}-[0-9]+[: ]' "$root/tests" | ids > "$lists/tested"
grep -oE '^\| [A-Z]{3}-[0-9]+ \|' "$page" | ids > "$lists/listed"
{ cat "$lists/listed"; grep -ohwE "($families)-[0-9]+" "$root/README.md" "$root"/.github/docs/*.md; } | sort -u > "$lists/named"

status=0
complain() {
  echo "$1: $2" >&2
  status=1
}

while IFS='|' read -r id severity citation english italian source; do
  by=$(echo "$source" | tr _ ' ')
  [ -n "$citation" ] || complain "$id" 'has no citation'
  [ -n "$english" ] || complain "$id" 'has no words in English'
  [ -n "$italian" ] && [ "$italian" != "$english" ] || complain "$id" 'has no words in Italian'
  grep -Fqx "$id" "$lists/implemented" || complain "$id" "no '/// $id  ' in include/avviso/rules/"
  grep -Fqx "$id" "$lists/tested" || complain "$id" "no test case begins with it"
  grep -Fq "| $id | $severity | $by | $english | " "$page" || complain "$id" "no such row in .github/docs/rules.md"
done < "$lists/rulebook"

for mark in implemented tested listed named; do
  for id in $(comm -23 "$lists/$mark" "$lists/rules"); do complain "$id" "$mark, but no rule of the rulebook"; done
done
exit $status
