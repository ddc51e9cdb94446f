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

look() {
  file=$1
  shift
  "$ask" "$file" "$@" --lang it > "$listed" 2>&1 < /dev/null
  # Facts have the names that sources give them, «lead».
  found=$(sed 's/«[^»]*»//g' "$listed" | grep -nwE "$english")
  [ -z "$found" ] && return
  failed=1
  printf 'ask %s %s --lang it\n%s\n' "$file" "$*" "$(printf '%s\n' "$found" | head -n 3)" >&2
}

asked=0
for file in "$root"/examples/casebook/*.json "$root"/tests/cases/*.json "$root"/tests/examples/ask/hours/*.json; do
  "$ask" validate "$file" > "$listed" 2>&1 < /dev/null || continue
  asked=$((asked + 1))
  look "$file" notice
  look "$file" grants
  look "$file" deadlines
  look "$file" envelope
  look "$file" partners
  look "$file" acts
  look "$file" audit
  look "$file" due 2000-01-01 2030-01-01
  look "$file" diff 2000-01-01 2030-01-01
  look "$file" timeline - endowment
  look "$file" timeline - applications_close
  for act in $("$ask" "$file" acts --json | sed -n 's/^ *"id": "\([^" ]*\)",$/\1/p'); do
    look "$file" why-not - "$act"
  done
done
echo "$asked dossiers listed"
[ "$asked" -gt 40 ] && [ "$failed" = 0 ]
