#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# escaped.sh ASK: what a dossier says stays text in the picture, whatever it looks like.
ask=$1
picture=$("$ask" "$(dirname "$0")/hostile.json" picture) || exit 1
status=0
has() { printf '%s\n' "$picture" | grep -qF -- "$1" || { echo "the picture lacks $1" >&2; status=1; }; }
has_not() { printf '%s\n' "$picture" | grep -qF -- "$1" && { echo "the picture has $1" >&2; status=1; }; }

has 'A &amp; B &lt;script&gt;&quot;both&quot;&lt;/script&gt;'
has ']]&gt;&amp;amp;&lt;g&gt;'
has '30 Jun 2022'
has_not '<script'
has_not '</text><'
exit $status
