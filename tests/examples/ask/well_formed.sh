#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# well_formed.sh ASK: the picture is XML, whatever the names; U+FFFF, U+FFFE, U+202E and ends of lines among them.
ask=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
status=0
for name in 'G\357\277\277' 'G\357\277\276]]>' '&\302\240<' 'G\342\200\256' 'G\360\237\277\277'; do
  # shellcheck disable=SC2059
  name=$(printf "$name")
  cat > "$work/dossier.json" << END
{"avviso": 1, "acts": [{"id": "a", "reference": {"kind": "note", "number": "$name", "on": "2021"}, "provisions": [
  {"provision": "establishment", "notice": {"number": "$name", "title": "$name\\n\\t$name", "endowment": "9.00"}},
  {"provision": "award", "grants": [{"name": "$name", "award": "1.00", "deadlines": {"activities_end": "2022-06-30"}}]}]}]}
END
  "$ask" "$work/dossier.json" picture > "$work/picture.svg" || { "$ask" validate "$work/dossier.json"; status=1; }
  python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' "$work/picture.svg" ||
    { echo "the picture of $name is no XML" >&2; status=1; }
done
exit $status
