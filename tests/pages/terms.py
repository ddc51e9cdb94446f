# SPDX-License-Identifier: BSL-1.0
"""terms.py ROOT [PAGE]: each row of the page of words names a header that declares the name and has the Italian term in
its comments, and each kind of provision has its row."""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
include = root / "include" / "avviso"
row = re.compile(r"\| ([^-].*?) \| (.*?) \| `(.*?)` \| `(.*?)` \|")
kind = re.compile(r"struct ([a-z_]+)[,>]")


def comments_on_one_line(text):
    """A term may stand across two lines of a comment."""
    return re.sub(r" *//[/!]* *", " ", text.replace("\n", " ")).lower()


def complaints(page):
    rows = [found.groups() for found in map(row.fullmatch, page.read_text().splitlines()) if found]
    if not rows:
        yield "has no rows"
    for italian, english, name, header in rows:
        if not (include / header).is_file():
            yield f"{header}: no such header"
            continue
        text = (include / header).read_text()
        if not english.strip():
            yield f"{italian}: no English term"
        if not re.search(rf"\b{re.escape(name)}\b", text):
            yield f"{header} does not declare {name}"
        said = comments_on_one_line(text)
        for term in italian.split(","):
            if term.strip().lower() not in said:
                yield f"{header} does not say «{term.strip()}»"
    has_row = {name for _, _, name, _ in rows}
    for each in kind.findall((include / "provision" / "kinds.hpp").read_text()):
        if each not in has_row:
            yield f"no row for the provision {each}"


page = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else root / ".github" / "docs" / "terms.md"
found = list(complaints(page))
for complaint in found:
    print(f"{page}: {complaint}", file=sys.stderr)
sys.exit(1 if found else 0)
