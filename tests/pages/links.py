# SPDX-License-Identifier: BSL-1.0
"""links.py ROOT: each relative link of a page leads to a file, and where it names a heading, to that heading."""

import itertools
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
link = re.compile(r"\]\(([^)]+)\)")
elsewhere = ("http:", "https:", "mailto:")


def links_of(page):
    """Code is no link: blocks and what stands between backticks are left out."""
    is_code = False
    for line in page.read_text().splitlines():
        if line.startswith("```"):
            is_code = not is_code
        elif not is_code:
            yield from link.findall(re.sub(r"`[^`]*`", "", line))


def headings_of(page):
    for line in page.read_text().splitlines():
        if found := re.match(r"#{1,6} (.*)", line):
            yield re.sub(r"[^a-z0-9-]", "", found[1].lower().replace(" ", "-"))


def complaints(page):
    for each in links_of(page):
        if each.startswith(elsewhere):
            continue
        file, _, heading = each.partition("#")
        target = page.parent / file if file else page
        if not target.exists():
            yield f"{each} leads nowhere"
        elif heading and heading not in headings_of(target):
            yield f"{each}: no such heading"


folders = (root / folder for folder in ("src", "tests", "examples", ".github"))
pages = itertools.chain([root / "README.md"], *(folder.rglob("*.md") for folder in folders))
failed = False
for page in pages:
    if "build" in page.relative_to(root).parts:
        continue
    for complaint in complaints(page):
        print(f"{page}: {complaint}", file=sys.stderr)
        failed = True
sys.exit(failed)
