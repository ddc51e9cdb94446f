#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# laws.sh ROOT: each day from which the tables take a text for law, or for published, has its row in the changelog.
cd "$1" || exit 1
page=.github/CHANGELOG.md
tables='src/rules/laws.hpp src/time/holiday_law.cpp src/time/time_limit.cpp src/time/suspension.cpp'

days=$(sed -E 's/\.(of|until) = day<[^>]*>//g; s/(day<[^>]*>), day<[^>]*>, (pub_|day<)/\1, \2/' $tables |
  grep -oE 'day<[0-9]+, *[0-9]+, *[0-9]+>' | tr -d ' a-z<>' | awk -F, '{ printf "%04d-%02d-%02d\n", $1, $2, $3 }' | sort -u)
[ -n "$days" ] || { echo "the tables of law hold no day" >&2; exit 1; }

status=0
for day in $days; do
  grep -qE "^\|.* $day \|" "$page" || { echo "$page: no row for $day, a day of law in $tables" >&2; status=1; }
done
exit $status
