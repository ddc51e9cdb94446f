# SPDX-License-Identifier: BSL-1.0
"""What can be asked, as data, and how the silence of documents is read."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from . import names
from ._binding import lib
from ._library import (
    ENGLISH,
    bytes_of,
    call,
    cents_in,
    cents_out,
    check,
    day_in,
    day_out,
    listed,
    made,
    name_in,
    printed,
    read,
    struct,
    text_of,
    view_of,
)
from ._typing import Any
from ._value import dataclass, replace


@dataclass(frozen=True, slots=True)
class Readings:
    """How the silence of documents is read, and whose statements prevail over others and over acts. There is no default:
    one of the two presets, or the first four; where nobody says, an extension is in time by either day."""

    efficacy: names.Efficacy
    absence: names.Absence
    record: names.Record
    registration: names.RegistrationEffect
    prevailing_source: str = ""
    timeliness: names.Timeliness = names.Timeliness.EITHER

    @classmethod
    def documents(cls) -> "Readings":
        """For readers of published documents."""
        return cls._of(read("readings", lib.avviso_readings_documents))

    @classmethod
    def complete_register(cls) -> "Readings":
        """For an office whose register is complete."""
        return cls._of(read("readings", lib.avviso_readings_complete_register))

    def json(self) -> str:
        """The readings as JSON text."""
        kept: list[Any] = []
        return printed(lib.avviso_readings_json, self._in(kept))

    def prevailing(self, source: str) -> "Readings":
        """The same, with the statements of a source that prevail."""
        return replace(self, prevailing_source=source)

    @classmethod
    def _of(cls, how: Any) -> "Readings":
        return cls(names.Efficacy(how.efficacy), names.Absence(how.absence), names.Record(how.record),
                   names.RegistrationEffect(how.registration), text_of(how.prevailing_source),
                   names.Timeliness(how.timeliness))

    def _in(self, kept: list[Any]) -> Any:
        new = struct("readings")
        new.efficacy = name_in(self.efficacy, names.Efficacy)
        new.absence = name_in(self.absence, names.Absence)
        new.record = name_in(self.record, names.Record)
        new.registration = name_in(self.registration, names.RegistrationEffect)
        view_of(bytes_of(self.prevailing_source), new.prevailing_source, kept)
        new.timeliness = name_in(self.timeliness, names.Timeliness)
        return new


def _bit(key: names.QuestionKey) -> int:
    return 1 << int(key.value)


@dataclass(frozen=True, slots=True)
class Question:
    """One question: a field, and what says which one is meant; without a grant, of the notice."""

    field: names.Field
    grant: str | None = None
    deadline: names.DeadlineKind | str | None = None  # a str: a time limit that acts name themselves
    milestone: names.Milestone | None = None
    role: names.AuthorityRole | None = None
    name: str | None = None  # the id of an act, for its standing; the proposal; the fact
    on: date | None = None  # for may_spend
    amount: Decimal | None = None  # for may_spend, if one is asked about
    line: str | None = None  # a line of the notice; None: the notice whole

    @classmethod
    def called(cls, word: str, grant: str | None = None) -> "Question":
        """The question that a word stands for: `end_of_activities`, `total`, `term:NAME`, `fact:NAME`,
        `ranked:PROPOSAL`, `act:ID`."""
        given = bytes_of(word)
        out = struct("question")
        call(lib.avviso_question_called, given, len(given), out)
        return replace(cls._of(out), grant=grant)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Question":
        """Reads `{"field": "deadline", "grant": "Lazio"}`."""
        given = text if isinstance(text, bytes) else bytes_of(text)
        one = made("questions", lib.avviso_question_from_json, given, len(given))
        return cls._of(read("question", lib.avviso_questions_at, one.at, 0))

    def json(self) -> str:
        """The question as JSON text."""
        kept: list[Any] = []
        return printed(lib.avviso_question_json, self._in(kept))

    def text(self, language: names.Language = ENGLISH) -> str:
        """What is asked, in words: "the end of the activities of Lazio"."""
        kept: list[Any] = []
        return printed(lib.avviso_question_text, self._in(kept), name_in(language, names.Language))

    def _text_in(self, dossier: Any, language: names.Language) -> str:
        kept: list[Any] = []
        return printed(lib.avviso_dossier_question_text, dossier, self._in(kept), name_in(language, names.Language))

    @classmethod
    def _of(cls, asked: Any) -> "Question":
        named = asked.names

        def has(key: names.QuestionKey) -> bool:
            return bool(named & _bit(key))

        deadline: names.DeadlineKind | str | None = None
        if has(names.QuestionKey.DEADLINE):
            deadline = names.DeadlineKind(asked.deadline) if asked.deadline >= 0 else text_of(asked.deadline_name)
        return cls(
            field=names.Field(asked.field),
            grant=text_of(asked.grant) if has(names.QuestionKey.GRANT) else None,
            deadline=deadline,
            milestone=names.Milestone(asked.milestone) if has(names.QuestionKey.MILESTONE) else None,
            role=names.AuthorityRole(asked.role) if has(names.QuestionKey.ROLE) else None,
            name=text_of(asked.name) if has(names.QuestionKey.NAME) else None,
            on=day_out(asked.on) if has(names.QuestionKey.ON) else None,
            amount=cents_out(asked.amount) if has(names.QuestionKey.AMOUNT) else None,
            line=text_of(asked.line) if has(names.QuestionKey.LINE) else None,
        )

    def _in(self, kept: list[Any]) -> Any:
        """The question as the library takes it, as long as `kept` lives."""
        new = struct("question")
        new.field = name_in(self.field, names.Field)
        named = 0
        if self.grant is not None:
            named |= _bit(names.QuestionKey.GRANT)
            view_of(bytes_of(self.grant), new.grant, kept)
        if self.line is not None:
            named |= _bit(names.QuestionKey.LINE)
            view_of(bytes_of(self.line), new.line, kept)
        if isinstance(self.deadline, str):
            named |= _bit(names.QuestionKey.DEADLINE)
            new.deadline = -1
            view_of(bytes_of(self.deadline), new.deadline_name, kept)
        elif self.deadline is not None:
            named |= _bit(names.QuestionKey.DEADLINE)
            new.deadline = name_in(self.deadline, names.DeadlineKind)
        if self.milestone is not None:
            named |= _bit(names.QuestionKey.MILESTONE)
            new.milestone = name_in(self.milestone, names.Milestone)
        if self.role is not None:
            named |= _bit(names.QuestionKey.ROLE)
            new.role = name_in(self.role, names.AuthorityRole)
        if self.name is not None:
            named |= _bit(names.QuestionKey.NAME)
            view_of(bytes_of(self.name), new.name, kept)
        if self.on is not None:
            named |= _bit(names.QuestionKey.ON)
            new.on = day_in(self.on)
        if self.amount is not None:
            named |= _bit(names.QuestionKey.AMOUNT)
            new.amount = cents_in(self.amount)
        new.names = named
        return new


def words() -> tuple[str, ...]:
    """The words that name a question by themselves, but for the grant: `endowment`, `end_of_activities`, ..."""
    return listed(lib.avviso_word_count(), lib.avviso_word)


@dataclass(frozen=True, slots=True)
class FieldRow:
    """All there is to know about a field."""

    field: names.Field
    name: str
    word: str
    english: str
    italian: str
    of: names.AskedOf
    value: names.ValueKind
    needs: frozenset[names.QuestionKey]  # what a question must name besides the grant
    takes: frozenset[names.QuestionKey]  # what it may name besides
    is_stated: bool  # whether a source may state it
    is_of_day: bool  # whether a source that states it speaks of a day
    has_day: bool  # whether it changes with the day in force
    is_listed: bool  # whether a difference asks it


def row_of(asked: names.Field) -> FieldRow:
    """The row of a field in the library's table."""
    row = struct("field_row")
    check(lib.avviso_field(name_in(asked, names.Field), row))

    def keys(bits: int) -> frozenset[names.QuestionKey]:
        return frozenset(key for key in names.QuestionKey if bits & _bit(key))

    return FieldRow(asked, text_of(row.name), text_of(row.word), text_of(row.english), text_of(row.italian),
                    names.AskedOf(row.of), names.ValueKind(row.value), keys(row.needs), keys(row.takes),
                    row.is_stated == 1, row.is_of_day == 1, row.has_day == 1, row.is_listed == 1)
