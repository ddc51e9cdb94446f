# SPDX-License-Identifier: BSL-1.0
"""The answer to a question: known, not stated, undetermined or a conflict, and why."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from functools import total_ordering

from . import names
from ._binding import ffi, lib
from ._html import list_of
from ._library import (
    ENGLISH,
    EPOCH,
    Handle,
    bytes_of,
    cents_in,
    cents_out,
    check,
    day_in,
    day_out,
    from_ordinal,
    made,
    name_in,
    new,
    optional_day_out,
    optional_text_of,
    printed,
    read,
    struct,
    text_of,
    view_of,
    whole,
)
from ._several import Several
from ._typing import TYPE_CHECKING, Any, Generic, TypeVar
from ._value import dataclass
from .errors import Problem, family
from .question import Question

if TYPE_CHECKING:
    from typing import NoReturn, TypeAlias

    from .dossier import Snapshot
    from .office import SettlingFact
    from .views import Timeline

T = TypeVar("T", covariant=True)

# Looked up once: each value that is read asks for them.
NOT_STATED: int = lib.AVVISO_NOT_STATED
HOUR_NOT_STATED: int = lib.AVVISO_HOUR_NOT_STATED
MEMBERS: int = names.ValueKind.MEMBERS.value
VALUE, SIZE_OF_VALUE = ffi.typeof("avviso_value *"), ffi.sizeof("avviso_value")
answer_value = lib.avviso_answer_value


@total_ordering
@dataclass(frozen=True, slots=True)
class DeadlineTime:
    """The day on which a time limit ends; with the day, or at an hour, which may not be stated. Ordered by day and hour;
    with the day after all hours, an hour that is not stated last."""

    on: date
    until: time | None = None
    is_hour_stated: bool = True

    def __lt__(self, other: "DeadlineTime") -> bool:
        if not isinstance(other, DeadlineTime):
            return NotImplemented
        return self._place() < other._place()

    def _place(self) -> tuple[date, int, time]:
        return self.on, 2 if not self.is_hour_stated else 1 if self.until is None else 0, self.until or time.min

    def __str__(self) -> str:
        if not self.is_hour_stated:
            return f"{self.on}, hour not stated"
        return str(self.on) if self.until is None else f"{self.on} {self.until:%H:%M}"


Stateable: TypeAlias = date | Decimal | int | str | DeadlineTime
"""What a source may state: a day, an amount, units, a text, when a time limit ends."""


@dataclass(frozen=True, slots=True)
class Member:
    """A party of a partnership, in one role; what is not stated is None."""

    role: names.PartnerRole
    entity: str
    unit: str | None = None
    category: str | None = None
    share: Decimal | None = None
    tax_code: str | None = None
    vat_number: str | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """Why an answer is what it is: a provision of an act, or what a source states."""

    part: names.Part
    name: str  # the act's id, or the source
    provision: int | None  # index into the act's provisions; None of a statement
    index: int  # of the act, or of the statement, in the dossier

    @property
    def is_statement(self) -> bool:
        """Whether a source states it, and no act."""
        return self.part is names.Part.STATEMENT


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of an act, perhaps for one grant."""

    rule: names.Rule
    id: str  # `EXT-1`
    outcome: names.Outcome
    severity: names.Severity
    act: str | None
    provision: int | None  # None: the act as a whole
    grant: str | None
    source: str | None  # whose statement was judged
    missing: names.Fact | None  # what is not stated and would decide
    measured: date | Decimal | int | None
    limit: date | Decimal | int | None  # what it is compared with
    law_of: date | None  # the day whose law was read
    limited_by: str | None  # the act that states the limit, where the notice does
    line: str | None  # the line of the notice that was judged, where one was
    ratified_by: str | None  # the act that ratifies what would else violate the rule


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule, as the rulebook has it: what it requires, in both languages."""

    rule: names.Rule
    id: str  # `EXT-1`
    severity: names.Severity
    english: str
    italian: str


def rule_row(rule: names.Rule) -> RuleRow:
    """The row of a rule in the rulebook."""
    row = struct("rule_row")
    check(lib.avviso_rule(name_in(rule, names.Rule), row))
    return RuleRow(rule, text_of(row.id), names.Severity(row.severity), text_of(row.english), text_of(row.italian))


def _measure(unit: int, number: int) -> date | Decimal | int | None:
    kind = names.Unit(unit)
    if kind is names.Unit.NONE:
        return None
    if kind is names.Unit.DAY:
        return day_out(number)
    return cents_out(number) if kind is names.Unit.CENTS else number


class Findings(Several[Finding]):
    """What rules say, in order."""

    __slots__ = ()

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._all = tuple(self._read(index) for index in range(lib.avviso_findings_count(handle.at)))

    def _read(self, index: int) -> Finding:
        one = read("finding", lib.avviso_findings_at, self._handle.at, index)
        return Finding(
            rule=names.Rule(one.rule), id=text_of(one.id), outcome=names.Outcome(one.outcome),
            severity=names.Severity(one.severity),
            act=optional_text_of(one.act), provision=None if one.provision < 0 else one.provision,
            grant=optional_text_of(one.grant), source=optional_text_of(one.source),
            missing=None if one.missing == names.Fact.NONE.value else names.Fact(one.missing),
            measured=_measure(one.measured_unit, one.measured), limit=_measure(one.limit_unit, one.limit),
            law_of=optional_day_out(one.law_of), limited_by=optional_text_of(one.limited_by), line=optional_text_of(one.line),
            ratified_by=optional_text_of(one.ratified_by),
        )

    def __repr__(self) -> str:
        return f"<{len(self)} findings: {self.verdict}>"

    @property
    def verdict(self) -> names.Outcome:
        """The gravest: violated, by a rule whose severity is error, else undetermined, else satisfied; not applicable
        where no rule applied."""
        out = ffi.new("int32_t *")
        check(lib.avviso_findings_verdict(self._handle.at, out))
        return names.Outcome(out[0])

    def text(self, index: int, language: names.Language = ENGLISH) -> str:
        """One finding in words."""
        if not 0 <= index < len(self):
            raise IndexError(index)
        return printed(lib.avviso_findings_text, self._handle.at, index, name_in(language, names.Language))

    def json(self) -> str:
        """All of them as JSON text."""
        return printed(lib.avviso_findings_json, self._handle.at)


class Explanation:
    """Why an answer is what it is: the acts that made it, the rules and the readings that decided."""

    __slots__ = ("_handle",)

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def text(self, language: names.Language = ENGLISH,
             style: names.ExplanationStyle = names.ExplanationStyle.TEXT) -> str:
        """In words: a headline and a line for each act; a paragraph; a tree with all there is to know; the recitals of a
        decree."""
        return printed(lib.avviso_explanation_text, self._handle.at, name_in(style, names.ExplanationStyle),
                       name_in(language, names.Language))

    def json(self) -> str:
        """All of it as JSON text."""
        return printed(lib.avviso_explanation_json, self._handle.at)

    def __str__(self) -> str:
        return self.text().rstrip("\n")

    def __repr__(self) -> str:
        return f"<Explanation: {self.text().splitlines()[0]}>"

    def _repr_html_(self) -> str:
        return list_of(self.text())


class Answer(Generic[T]):
    """The answer to one question. Its candidates are the values that are possible, ascending, None (not stated) last:
    one of an answer that is known; `possible` tells how to read many."""

    __slots__ = ("_handle", "_at", "_told", "_candidates")

    def __init__(self, handle: Handle, at: "Snapshot") -> None:
        self._handle = handle
        self._at = at
        self._told: Any = None
        self._candidates: tuple[T | None, ...] | None = None

    def _summary(self) -> Any:
        if self._told is None:
            self._told = read("summary", lib.avviso_answer_summary, self._handle.at)
        return self._told

    @property
    def status(self) -> names.Status:
        """Known, not stated, undetermined or a conflict."""
        return names.Status(self._summary().status)

    @property
    def possible(self) -> names.PossibleValues:
        """How to read the candidates: as alternatives, as the ends of a range, or as bounds of what is not complete."""
        return names.PossibleValues(self._summary().possible)

    @property
    def question(self) -> Question:
        """What was asked."""
        return Question._of(read("question", lib.avviso_answer_question, self._handle.at))

    @property
    def is_known(self) -> bool:
        """Whether there is one value."""
        return self.status is names.Status.KNOWN

    @property
    def value(self) -> T:
        """The value of an answer that is known; of any other, NotKnown is raised."""
        out = new(VALUE)
        out.struct_size = SIZE_OF_VALUE
        if code := answer_value(self._handle.at, out):
            self._refuse(code)
        value: T = self._value(0, out)
        return value

    def _refuse(self, code: int) -> NoReturn:
        """Says of which answer there is no value."""
        asked, italian = self.question, names.Language.ITALIAN
        raise family(code)((Problem(
            code=names.Code(code), found=self.text(), english=f"{asked.text()} is not known: {self.text()}",
            italian=f"{asked.text(italian)} non è noto: {self.text(italian)}"),))

    @property
    def candidates(self) -> tuple[T | None, ...]:
        """The values that are possible."""
        if self._candidates is None:
            self._candidates = tuple(self._candidate(index) for index in range(self._summary().candidate_count))
        return self._candidates

    def _candidate(self, index: int) -> Any:
        return self._value(index, read("value", lib.avviso_answer_candidate, self._handle.at, index))

    def _value(self, index: int, value: Any) -> Any:
        kind = value.kind
        if read_as := VALUES.get(kind):
            return read_as(value)
        if kind == MEMBERS:
            return tuple(self._member(index, place) for place in range(value.number))
        if kind != NOT_STATED:
            raise ValueError(f"a value of kind {kind}, which this package does not know")
        return None

    def _member(self, candidate: int, index: int) -> Member:
        one = read("member", lib.avviso_answer_member, self._handle.at, candidate, index)
        return Member(names.PartnerRole(one.role), text_of(one.entity), optional_text_of(one.unit),
                      optional_text_of(one.category), cents_out(one.share) if one.has_share else None,
                      optional_text_of(one.tax_code), optional_text_of(one.vat_number))

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """Why the answer is what it is."""
        found = []
        for index in range(self._summary().ground_count):
            one = read("ground", lib.avviso_answer_ground, self._handle.at, index)
            found.append(Ground(names.Part(one.part), text_of(one.name), None if one.provision < 0 else one.provision,
                                one.index))
        return tuple(found)

    @property
    def findings(self) -> Findings:
        """What rules say of the acts that the answer rests on, wherever a rule is not simply satisfied."""
        return Findings(made("findings", lib.avviso_answer_findings, self._handle.at))

    def explain(self) -> Explanation:
        """Why the answer is what it is."""
        return Explanation(made("explanation", lib.avviso_explain, self._at._handle.at, self._handle.at))

    def settled_by(self) -> "tuple[SettlingFact, ...]":
        """The facts each of which alone would settle it; none, where it is settled or no single fact is enough."""
        return self._at.settled_by(self.question)

    def timeline(self) -> "Timeline":
        """How the answer to the same question changes as the day in force advances."""
        return self._at.timeline(self.question)

    def text(self, language: names.Language = ENGLISH) -> str:
        """The values in words: "31 December 2021 or 30 June 2022"."""
        return printed(lib.avviso_answer_text, self._handle.at, name_in(language, names.Language))

    def json(self) -> str:
        """All of the answer as JSON text."""
        return printed(lib.avviso_answer_json, self._handle.at)

    def __iter__(self) -> Iterator[T | None]:
        return iter(self.candidates)

    def _content(self) -> tuple[object, ...]:
        return (self.question, self.status, self.possible, self.candidates, self.grounds)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answer) and self._content() == other._content()

    def __hash__(self) -> int:
        return hash(self._content())

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<{self.question.text()}: {self.status}, {self.text()}>"

    def _repr_html_(self) -> str:
        return list_of(self.explain().text())


def _deadline_time(value: Any) -> DeadlineTime:
    on, minute = from_ordinal(value.day + EPOCH), value.minute
    if minute >= 0:
        return DeadlineTime(on, time(minute // 60, minute % 60))
    return DeadlineTime(on, None, minute != HOUR_NOT_STATED)


VALUES: dict[int, Callable[[Any], object]] = {
    names.ValueKind.DATE.value: lambda value: day_out(value.day),
    names.ValueKind.EURO.value: lambda value: cents_out(value.number),
    names.ValueKind.UNITS.value: lambda value: int(value.number),
    names.ValueKind.BOOLEAN.value: lambda value: value.number == 1,
    names.ValueKind.STANDING.value: lambda value: names.Standing(value.number),
    names.ValueKind.GRANT_STANDING.value: lambda value: names.GrantStanding(value.number),
    names.ValueKind.RANKING_OUTCOME.value: lambda value: names.RankingOutcome(value.number),
    names.ValueKind.TEXT.value: lambda value: text_of(value.text),
    names.ValueKind.DEADLINE_TIME.value: _deadline_time,
}


def value_in(value: Stateable, kept: list[Any]) -> Any:
    """A value as the library takes it, as long as `kept` lives."""
    new = struct("value")
    new.day, new.minute = lib.AVVISO_NO_DAY, lib.AVVISO_NO_HOUR
    if isinstance(value, DeadlineTime):
        new.kind, new.day = names.ValueKind.DEADLINE_TIME.value, day_in(value.on)
        if not value.is_hour_stated:
            new.minute = HOUR_NOT_STATED
        elif value.until is not None:
            new.minute = value.until.hour * 60 + value.until.minute
    elif isinstance(value, str):
        new.kind = names.ValueKind.TEXT.value
        view_of(bytes_of(value), new.text, kept)
    elif isinstance(value, Decimal):
        new.kind, new.number = names.ValueKind.EURO.value, cents_in(value)
    elif isinstance(value, date):
        new.kind, new.day = names.ValueKind.DATE.value, day_in(value)
    else:
        new.kind, new.number = names.ValueKind.UNITS.value, whole(value, 64)
    return new
