#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# italian.sh ASK ROOT: lists all that the casebook and some smaller dossiers hold, in Italian, and looks for words that
# only English has: names of statuses, outcomes, standings and kinds, and what stands before a cell. In JSON the names
# stay: programs read it. Acts of the casebook have English ids, such as `award`.
ask=$1 root=$2
listed=$(mktemp)
trap 'rm -f "$listed"' EXIT
failed=0

english='known|not_stated|undetermined|conflict|not_on_record|true|false|none|valid|satisfied|violated|warning|error'
english="$english|not_adopted|adopted|in_force|annulled|not_awarded|awarded|suspended|waived|revoked|lapsed|closed|selected"
english="$english|reserve|rejected|lead|associated_entity|grouping_head|grouping_member|not_required"
english="$english|adhesion_not_stated|not_known|other_deadline|other_target|superseded|nothing_on_record|grant_ended"
english="$english|nobody_of_that_name|without_effect|not_yet_effective|corrected|withdrawn|leads_already|not_suspended"
english="$english|top_up|partner_change|grant_suspension|grant_resumption|window_opening|committee_appointment"
english="$english|the|of|was|by|from|until|before|always|hour|not|stated|added|acts|statements|registration|what"

# Lists one thing, under a line that tells the command.
list() {
  file=$1
  shift
  printf '» ask %s %s --lang it\n' "$file" "$*"
  "$ask" "$file" "$@" --lang it 2>&1 < /dev/null
}

# Looks through all that was listed of a dossier; of a command with such words, the first three lines. Facts have the
# names that sources give them, «lead».
look() {
  found=$(sed '/^» /!s/«[^»]*»//g' "$listed" | grep -nE "^» |\\b($english)\\b" |
    awk '/^[0-9]+:» / { of = $0; told = 0; next } { if (!told++) print of; if (told <= 3) print }')
  [ -z "$found" ] && return
  failed=1
  printf '%s\n' "$found" >&2
}

asked=0
for file in "$root"/examples/casebook/*.json "$root"/tests/cases/*.json "$root"/tests/examples/ask/hours/*.json; do
  "$ask" validate "$file" > /dev/null 2>&1 < /dev/null || continue
  asked=$((asked + 1))
  {
    list "$file" notice
    list "$file" grants
    list "$file" deadlines
    list "$file" envelope
    list "$file" partners
    list "$file" acts
    list "$file" audit
    list "$file" due 2000-01-01 2030-01-01
    list "$file" diff 2000-01-01 2030-01-01
    list "$file" timeline - endowment
    list "$file" timeline - applications_close
    for act in $("$ask" "$file" acts --json | sed -n 's/^ *"id": "\([^" ]*\)",$/\1/p'); do
      list "$file" why-not - "$act"
    done
  } > "$listed"
  look
done
echo "$asked dossiers listed"
[ "$asked" -gt 40 ] && [ "$failed" = 0 ]
