# SPDX-License-Identifier: BSL-1.0
"""Texts of the library as a notebook shows them."""


def list_of(text: str) -> str:
    """An explanation: its headline, and below it a list of the lines, nested as they are indented."""
    from html import escape

    headline, *lines = text.rstrip("\n").split("\n")
    out = [f"<p><strong>{escape(headline)}</strong></p>"]
    levels: list[int] = []  # the indents of the items that are open
    for line in lines:
        said = line.lstrip(" ")
        level = len(line) - len(said)
        while levels and levels[-1] > level:
            levels.pop()
            out.append("</li></ul>")
        if levels and levels[-1] == level:
            out.append("</li>")
        else:
            levels.append(level)
            out.append("<ul>")
        out.append(f"<li>{escape(said.removeprefix('- '))}")
    return "".join(out) + "</li></ul>" * len(levels)
