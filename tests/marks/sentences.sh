#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sentences.sh ROOT COMMAND...: COMMAND prints the rulebook, id|severity|citation|English|Italian|source. The words of a rule
# stand in the rulebook, and in the page of the guide that it prints, alone, and so does its law in parentheses after them: golden texts name both,
# {EXT-1}. Two whole texts, one a language, spell them out, so that one sees what a reader sees.
english=tests/examples/prima/report.txt
italian=tests/examples/prima/report_it.txt
cd "$1" || exit 1
shift

rulebook=$(mktemp)
trap 'rm "$rulebook"' EXIT
"$@" > "$rulebook" || { echo "the rulebook was not printed" >&2; exit 1; }
[ -s "$rulebook" ] || { echo "the rulebook is empty" >&2; exit 1; }

# spelled FILE...: what each file spells out, in literals broken across lines too: language|file|name
spelled() {
  awk -v rulebook="$rulebook" '
    function look() {
      gsub(/""/, "", text)
      for (words in name) if (index(text, words)) print language[words] "|" file "|" name[words]
    }
    BEGIN {
      while ((getline row < rulebook) > 0) {
        split(row, field, "|")
        name[field[4]] = "{" field[1] "}"
        name[field[5]] = "{" field[1] " it}"
        name["(" field[3] ")"] = "(" field[3] "), a {RULE law}"
        language[field[4]] = "english"
        language[field[5]] = "italian"
      }
    }
    FNR == 1 { look(); file = FILENAME; text = "" }
    { sub(/^ +/, ""); text = text $0 }
    END { look() }' "$@" | sort
}

status=0
complain() {
  echo "$*" >&2
  status=1
}

named=$(find include src examples tests cmake -type f ! -path src/rules/rulebook.cpp ! -path $english ! -path $italian)
found=$(spelled $named)
[ -z "$found" ] || complain "spelled out where a name stands for it:
$(echo "$found" | cut -d '|' -f 2- | sed 's/|/: /')"

whole() { # the language, its whole text
  languages=$(spelled "$2" | cut -d '|' -f 1 | grep . | sort -u)
  [ "$languages" = "$1" ] || complain "$2: spells out rules in: ${languages:-no language}, not $1"
  ! grep -n '{[A-Z]' "$2" >&2 || complain "$2: names a rule"
}
whole english $english
whole italian $italian
exit $status
