#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# librsvg.sh SVG: librsvg, which knows no custom properties, draws the picture in its colours: paper, ink, an act's hue.
# Skipped where rsvg-convert is not installed.
svg=$1
command -v rsvg-convert > /dev/null || { echo "rsvg-convert is not installed: the picture was not drawn"; exit 77; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
rsvg-convert "$svg" -o "$work/drawn.png" || exit 1
python3 - "$work/drawn.png" << 'END'
import collections, struct, sys, zlib

data = open(sys.argv[1], "rb").read()
at, packed = 8, b""
while at < len(data):
    size, kind = struct.unpack(">I4s", data[at : at + 8])
    body = data[at + 8 : at + 8 + size]
    if kind == b"IHDR":
        width, height, depth, colour = struct.unpack(">IIBB", body[:10])
    packed += body if kind == b"IDAT" else b""
    at += size + 12
if depth != 8 or colour not in (2, 6):
    sys.exit("the PNG is of an unexpected kind")
step = 4 if colour == 6 else 3
raw = zlib.decompress(packed)
line = bytearray(width * step)
seen = collections.Counter()
for y in range(height):
    start = y * (width * step + 1)
    how, given = raw[start], raw[start + 1 : start + 1 + width * step]
    above, line = line, bytearray(given)
    for i in range(len(line)):
        left = line[i - step] if i >= step else 0
        up, corner = above[i], above[i - step] if i >= step else 0
        near = min((abs(up - corner), 0, left), (abs(left - corner), 1, up), (abs(left + up - 2 * corner), 2, corner))[2]
        line[i] = (line[i] + (0, left, up, (left + up) // 2, near)[how]) & 255
    for x in range(0, len(line), step):
        seen[bytes(line[x : x + 3]).hex()] += 1
status = 0
for colour, least in {"ffffff": 100000, "2f6fb7": 500, "c8680a": 500, "f5f7f9": 5000}.items():
    if seen[colour] < least:
        print(f"only {seen[colour]} pixels are #{colour}, not {least}", file=sys.stderr)
        status = 1
if seen["000000"] > 2000:
    print(f"{seen['000000']} pixels are black, as of what has no colour", file=sys.stderr)
    status = 1
sys.exit(status)
END
