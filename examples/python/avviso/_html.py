# SPDX-License-Identifier: BSL-1.0
"""Texts of the library as a notebook shows them."""


def list_of(text: str) -> str:
    """An explanation: its headline, and below it a list of the lines, nested as they are indented."""
    from html import escape

    headline, *lines = text.rstrip("\n").split("\n")
    out = [f"<p><strong>{escape(headline)}</strong></p>"]
    depth = 0
    for line in lines:
        said = line.lstrip(" ")
        level = max(1, (len(line) - len(said)) // 2)
        while depth < level:
            out.append("<ul>")
            depth += 1
        while depth > level:
            out.append("</ul>")
            depth -= 1
        out.append(f"<li>{escape(said.removeprefix('- '))}</li>")
    out.append("</ul>" * depth)
    return "".join(out)
