# SPDX-License-Identifier: BSL-1.0
"""A question to a dossier in a file, with the words that follow it, and from where it is asked."""
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ._lines import Line, cell, json_lines, line, line_of, named, printed_lines
from ._value import replace
from .answer import Answer
from .dossier import Dossier, Snapshot
from .errors import AvvisoError
from .identity import parse_identifier
from .names import AskedOf, Identifier, Language
from .question import Question, Readings, row_of
from .views import Answered

LAST = date.max
Told = tuple[str, int]  # what is printed, and the exit code


class BadInput(Exception):
    """The input is wrong, in words."""


def in_english(english: str, italian: str) -> str:
    return english


def in_italian(english: str, italian: str) -> str:
    return italian


def content(path: str, say: Callable[[str, str], str] = in_english) -> bytes:
    """What a file holds."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        raise BadInput(f"«{path}»: {say('the file cannot be read', 'il file non si può leggere')}") from None


@dataclass(frozen=True)
class Inquiry:
    """A dossier, from where it is asked, and what follows the question."""

    of: Dossier
    readings: Readings
    in_force: date | None
    known: date
    language: Language
    json: bool
    words: tuple[str, ...]
    accepted: str = ""  # the file of what the office accepts
    csv: bool = False

    @cached_property
    def text(self) -> dict[str, Any]:
        """The dossier as JSON has it."""
        read: dict[str, Any] = json.loads(self.of.json())
        return read

    def say(self, english: str, italian: str) -> str:
        return italian if self.language is Language.ITALIAN else english

    def at(self, otherwise: date = LAST, known: date | None = None) -> Snapshot:
        return self.of.as_of(in_force=self.in_force or otherwise, known=known or self.known, readings=self.readings)

    def grant(self, word: str) -> str:
        """A grant by its name, however it is spelt, or by its CUP or its project code."""
        if word in self.of.grants:
            return word
        named = self._grant_alike(word) or self._grant_coded(word)
        if named is None:
            names = ", ".join(self.of.grants) or self.say("none", "nessuno")
            raise BadInput(self.say(f"grant «{word}»: not on record; expected one of {names}",
                                    f"sovvenzione «{word}»: non risulta agli atti; atteso uno fra {names}"))
        return named

    def _grant_alike(self, word: str) -> str | None:
        """Which grant the library takes the name for, whenever it is awarded."""
        try:
            at = self.of.as_of(in_force=LAST, known=LAST, readings=self.readings)
            return at.grant(word).standing.question.grant
        except AvvisoError:
            return None

    def _grant_coded(self, word: str) -> str | None:
        def code(kind: Identifier) -> str | None:
            try:
                return parse_identifier(kind, word)
            except AvvisoError:
                return None

        codes = {"cup": code(Identifier.CUP), "project_code": code(Identifier.PROJECT_CODE)}
        for act in self.text["acts"]:
            for says in act.get("provisions", []):
                for one in says.get("grants", []) if says["provision"] == "award" else []:
                    if any(each is not None and one.get(name) == each for name, each in codes.items()):
                        return str(one["name"])
        return None

    def act(self, word: str) -> str:
        if word not in self.of.acts:
            names = ", ".join(self.of.acts) or self.say("none", "nessuno")
            raise BadInput(self.say(f"act «{word}»: not on record; expected one of {names}",
                                    f"atto «{word}»: non risulta agli atti; atteso uno fra {names}"))
        return word

    def line(self, name: str) -> str:
        if name not in self.of.lines:
            names = ", ".join(f"line:{one}" for one in self.of.lines) or self.say("none", "nessuna")
            raise BadInput(self.say(f"line «line:{name}»: not on record; expected one of {names}",
                                    f"linea «line:{name}»: non risulta agli atti; attesa una fra {names}"))
        return name

    def question(self, word: str, field: str) -> Question:
        """What a word asks of a grant, of a line of the notice, line:NAME, or of the notice, which is called -."""
        if word.startswith("line:"):
            return replace(Question.called(field), line=self.line(word.removeprefix("line:")))
        grant = self.subject(word)
        asked = Question.called(field)
        of = row_of(asked.field).of
        if of is AskedOf.NOTICE and grant is not None:
            raise BadInput(self.say(f"{field} is a field of the notice, whose name here is -, and of no grant",
                                    f"{field} è un campo dell'avviso, che qui si chiama -, e di nessuna sovvenzione"))
        return replace(asked, grant=grant) if of in (AskedOf.GRANT, AskedOf.EITHER) else asked

    def subject(self, word: str) -> str | None:
        """A grant; None for -, the notice itself."""
        return None if word == "-" else self.grant(word)

    def ask(self, at: Snapshot, asked: Question) -> Answered:
        try:
            return at.ask(asked)
        except AvvisoError as why:
            return why

    def tell(self, lines: list[Line]) -> str:
        if self.json:
            return json_lines(lines)
        nothing = line(named("none", self.language), cell("what", self.say("nothing to list", "nulla da elencare")))
        return printed_lines(lines or [nothing], self.language)

    def tell_one(self, given: Answered, *cells: tuple[str, str, str]) -> str:
        """One answer, which in JSON is all that the library knows of it."""
        if self.json and isinstance(given, Answer):
            return given.json()
        return self.tell([line_of(given, *cells, language=self.language)])
