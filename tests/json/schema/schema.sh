#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# schema.sh ROOT PRINT-DOSSIERS: the published schema is one, and agrees with the reader: see check.py.
python3 -c 'import jsonschema' 2> /dev/null || {
  echo "python3-jsonschema is not installed: nothing was checked"
  exit 77
}
dossiers=$(mktemp)
trap 'rm "$dossiers"' EXIT
"$2" > "$dossiers" && exec python3 "$(dirname "$0")/check.py" "$1" "$dossiers"
