#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# picture.sh SVG: headless Chromium draws the picture, in light and in dark, and neither is one plain surface. Skipped
# where Chromium is not installed: it is 300 MB.
svg=$1
browser=$(command -v chromium || command -v chromium-browser) ||
  { echo "chromium is not installed: the picture was not drawn"; exit 77; }

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

draws() { # name, further options: a PNG of some size
  name=$1
  shift
  "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$work/$name" --window-size=1200,1000 "$@" \
    --screenshot="$work/$name.png" "$svg" > "$work/$name.log" 2>&1
  [ -f "$work/$name.png" ] || { cat "$work/$name.log" >&2; echo "$name: nothing was drawn" >&2; exit 1; }
  size=$(wc -c < "$work/$name.png")
  [ "$size" -gt 40000 ] || { echo "$name: $size bytes, as of an empty or broken picture" >&2; exit 1; }
  echo "$name: $size bytes"
}

draws light
draws dark --blink-settings=preferredColorScheme=0
cmp -s "$work/light.png" "$work/dark.png" && { echo "light and dark look alike" >&2; exit 1; }
exit 0
