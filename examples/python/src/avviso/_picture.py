# SPDX-License-Identifier: BSL-1.0
"""The picture of a dossier as of a day, as a notebook shows it: the acts by their days, and beneath them each grant as a
bar to the end of its activities, hatched where that is not one day."""
import json
from collections.abc import Iterator
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from .answer import Answer
from .errors import AvvisoError
from .names import Precision
from .time import PartialDay

if TYPE_CHECKING:
    from .dossier import Snapshot

LEFT, RIGHT, WIDTH = 170, 690, 900  # where the days begin and end, and the sheet
ROW = 22
LETTERS = 24  # of the name of a grant
HATCH = ('<pattern id="avviso-open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
         '<rect width="3" height="6" fill="#4a7ab5"/></pattern>')


def picture_of(at: "Snapshot") -> str:
    """The notice and its grants as SVG."""
    acts = [one for one in _acts(at) if one[0] <= at.known]
    ends = [(name, _end(at, name)) for name in at.dossier.grants]
    days = [day for day, _ in acts] + [day for _, one in ends for day in _days(one)]
    if not days:
        return ""
    first, last = min(days).toordinal(), max(days).toordinal()

    def x(day: date) -> int:
        return LEFT + (RIGHT - LEFT) * (day.toordinal() - first) // max(1, last - first)

    base = ROW + 10
    out = [_text(LEFT, 14, str(min(days))), _text(RIGHT, 14, str(max(days)), 'text-anchor="end"'),
           f'<line x1="{LEFT}" y1="{base}" x2="{RIGHT}" y2="{base}" stroke="currentColor"/>']
    for day, cited in acts:
        out.append(f'<circle cx="{x(day)}" cy="{base}" r="4" fill="#b5564a"><title>{escape(cited)}</title></circle>')
    for row, (name, end) in enumerate(ends, 2):
        y = row * ROW + 6
        begin, rest = LEFT, [x(day) for day in _days(end)]
        said = " | ".join("-" if one is None else str(one) for one in end.candidates) if isinstance(end, Answer) else "-"
        why = f"<title>{escape(end.explain().text() if isinstance(end, Answer) else str(end))}</title>"
        out.append(_text(4, y + 12, name if len(name) <= LETTERS else name[: LETTERS - 1] + "…"))
        if rest:
            out.append(f'<rect x="{begin}" y="{y}" width="{rest[0] - begin}" height="14" fill="#4a7ab5">{why}</rect>')
            out.append(f'<rect x="{rest[0]}" y="{y}" width="{rest[-1] - rest[0]}" height="14" fill="url(#avviso-open)"/>')
        out.append(_text(RIGHT + 8, y + 12, said))
    height = (len(ends) + 2) * ROW + 8
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
            f'font-family="sans-serif" font-size="12"><defs>{HATCH}</defs>{"".join(out)}</svg>')


def _text(x: int, y: int, says: str, more: str = "") -> str:
    return f'<text x="{x}" y="{y}" fill="currentColor" {more}>{escape(says)}</text>'


def _acts(at: "Snapshot") -> Iterator[tuple[date, str]]:
    """The days of the acts of which any is known, and how they are cited."""
    for id in at.dossier.acts:
        act = at.dossier.act(id)
        on = PartialDay.parse(json.loads(act.json())["reference"]["on"])
        if on.precision not in (Precision.UNKNOWN, Precision.MONTH_OF_SOME_YEAR):
            yield on.earliest, act.text()


def _end(at: "Snapshot", name: str) -> Answer[Any] | AvvisoError:
    try:
        return at.grant(name).end_of_activities
    except AvvisoError as why:
        return why


def _days(end: Answer[Any] | AvvisoError) -> list[date]:
    return [one.on for one in end.candidates if one is not None] if isinstance(end, Answer) else []
