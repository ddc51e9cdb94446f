# SPDX-License-Identifier: BSL-1.0
"""What the command prints: lines of a value, its status and what it is of."""
from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ._italian import ITALIAN
from .answer import Answer, DeadlineTime, Member
from .errors import NotOnRecord
from .names import GrantStanding, Language, PossibleValues, RankingOutcome, Standing, Status
from .views import Answered

Cell = tuple[str, str, str]  # its name in JSON, its text, and what stands before the text where people read

NOT_ON_RECORD = "not_on_record"
WIDEST = 72  # what is longer is left to stand out
HIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


# The tax code of a natural person, whose digits letters may stand for.
DIGIT = "[0-9LMNP-V]"
PERSON = re.compile(rf"[A-Z]{{6}}{DIGIT}{{2}}[A-EHLMPRST]{DIGIT}{{2}}[A-Z]{DIGIT}{{3}}[A-Z]", re.IGNORECASE)


def without_persons(text: str) -> str:
    """No message repeats the tax code of a natural person."""
    return PERSON.sub("…", text)


class Spelled(str):
    """A text as JSON has it, and as people read it."""

    __slots__ = ("said",)
    said: str

    def __new__(cls, spelled: str, said: str) -> Spelled:
        made = super().__new__(cls, spelled)
        made.said = said
        return made


def said(text: str) -> str:
    """As people read it."""
    return text.said if isinstance(text, Spelled) else text


def named(name: object, language: Language) -> Spelled:
    """A name that JSON has, of a status, an outcome, a kind of provision: as it is in English, in words in Italian."""
    spelled = str(name)
    return Spelled(spelled, ITALIAN.get(spelled, spelled) if language is Language.ITALIAN else spelled)


def in_words(name: object, language: Language) -> str:
    """The same in words in both languages, within a sentence."""
    return named(name, language).said.replace("_", " ")


def cell(name: str, text: str, lead: str = "") -> Cell:
    return name, text, lead


def spelled(value: Any, language: Language) -> str:
    """A value in a cell."""
    if isinstance(value, (bool, GrantStanding, RankingOutcome, Standing)):
        return named(str(value).lower(), language)
    if isinstance(value, DeadlineTime) and not value.is_hour_stated and language is Language.ITALIAN:
        return Spelled(str(value), f"{value.on}, ora non indicata")
    if isinstance(value, tuple):
        roles = [named(one.role, language) for one in value]

        def listed(names: list[str]) -> str:
            return "; ".join(f"{party(one)} ({', '.join((name, *more(one)))})" for one, name in zip(value, names))

        return Spelled(listed([*roles]), listed([one.said for one in roles]))
    return str(value)


def in_json(value: Any) -> object:
    """A value as JSON has it: a text, or a day and its hour."""
    if isinstance(value, DeadlineTime) and str(value) != str(value.on):
        until = "not_stated" if value.until is None else f"{value.until:%H:%M}"
        return {"date": str(value.on), "until": until}
    return str(spelled(value, Language.ENGLISH))


def party(one: Member) -> str:
    return one.entity if one.unit is None else f"{one.entity} – {one.unit}"


def identifier(one: Member) -> str:
    """The tax code of a party or, if it has none, its VAT number."""
    return one.tax_code or ("" if one.vat_number is None else f"IT{one.vat_number}")


def share(one: Member) -> str:
    return "" if one.share is None else str(one.share)


def more(one: Member) -> list[str]:
    return [text for text in (identifier(one), share(one)) if text]


@dataclass
class Line:
    """One line of an answer: the possible values, their status, and what they are of."""

    values: list[str | None]
    status: str
    cells: list[Cell] = field(default_factory=list)
    possible: PossibleValues = PossibleValues.ALTERNATIVES
    json: list[object] | None = None  # the values as JSON has them, where they are no texts

    @property
    def is_on_record(self) -> bool:
        return self.status != NOT_ON_RECORD

    def value_text(self, language: Language) -> Spelled:
        """The values alone: `8 | 15 | -`; `8 .. 15 | -` where they are the ends of a range."""
        if not self.is_on_record:
            return named(NOT_ON_RECORD, language)
        return Spelled(self._joined(str), self._joined(said))

    def _joined(self, read: Callable[[str], str]) -> str:
        joint = " | " if self.possible is PossibleValues.ALTERNATIVES else " .. "
        all = ""
        for value in self.values:
            if all:
                all += joint if value is not None else " | "
            all += "-" if value is None else on_one_line(read(value))
        return all + " ..." if self.possible is PossibleValues.INCOMPLETE else all


def line(value: str | None, *cells: Cell, status: Status | None = None) -> Line:
    """A value that is known, or not stated."""
    is_so = status or (Status.NOT_STATED if value is None else Status.KNOWN)
    return Line([value], str(is_so), list(cells))


def line_of(given: Answered, *cells: Cell, language: Language, says_why: bool = True) -> Line:
    """An answer of any kind. That no award of a grant, no notice, no such act is known and in force is a line of its own,
    and says why; every other error is raised."""
    if isinstance(given, Answer):
        values = [None if value is None else spelled(value, language) for value in given.candidates]
        as_json = [None if value is None else in_json(value) for value in given.candidates]
        return Line(values, str(given.status), list(cells), given.possible, as_json)
    if not isinstance(given, NotOnRecord):
        raise given
    why = [cell("why", given.text(language))] if says_why else []
    return Line([None], NOT_ON_RECORD, [*cells, *why])


def on_one_line(text: str) -> str:
    return re.sub("[\x00-\x20]+", " ", text).strip(" ")


def printed_lines(lines: list[Line], language: Language) -> str:
    """Value, status and what follows, two spaces or more between them, the columns aligned."""
    rows: list[list[str]] = []
    for one in lines:
        row = [one.value_text(language).said if one.is_on_record else "-", named(one.status, language).said]
        row += [on_one_line(lead + said(text) if text else "") for _, text, lead in one.cells]
        while len(row) > 2 and not row[-1]:
            row.pop()
        rows.append(row)
    widths = [0] * max((len(row) for row in rows), default=0)
    for row in rows:
        for index, text in enumerate(row[:-1]):
            if len(text) <= WIDEST:
                widths[index] = max(widths[index], len(text))
    out = ""
    for row in rows:
        for index, text in enumerate(row[:-1]):
            out += (text or "-").ljust(widths[index]) + "  "
        out += (row[-1] or "-") + "\n"
    return out


def json_lines(lines: list[Line]) -> str:
    """An array of objects: `value`, `status`, `possible` where the list is not all possible values, and the cells."""
    all = []
    for one in lines:
        values: list[object] = list(one.values) if one.json is None else one.json
        members: dict[str, object] = {"value": values[0] if len(values) == 1 else values, "status": one.status}
        if one.possible is not PossibleValues.ALTERNATIVES:
            members["possible"] = str(one.possible)
        members |= {name: text for name, text, _ in one.cells if text}
        keys = (f"    {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in members.items())
        all.append("  {\n" + ",\n".join(keys) + "\n  }")
    return "[\n" + ",\n".join(all) + "\n]\n" if all else "[]\n"


def csv_row(cells: list[str]) -> str:
    """A row of a table that spreadsheets read."""
    return ",".join('"' + one.replace('"', '""') + '"' if re.search('[",\r\n]', one) else one for one in cells) + "\n"


def shown(text: str, is_json: bool) -> str:
    """What a dossier says, without the characters that steer a terminal or turn a text around."""
    return HIDDEN.sub(lambda one: f"\\u{ord(one[0]):04x}" if is_json else "\ufffd", text)
