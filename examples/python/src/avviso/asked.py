# SPDX-License-Identifier: BSL-1.0
"""Whom questions are asked of, as of a day: a notice, its lines, its grants."""
from __future__ import annotations

from datetime import date
from decimal import Decimal

from . import names
from ._binding import ffi, lib
from ._library import (
    HANDLES,
    NULL,
    Handle,
    bytes_of,
    cents_in,
    day_in,
    gc,
    listed,
    made,
    new,
    optional_text_of,
    read,
    refuse_again,
)
from ._typing import TYPE_CHECKING, Any
from ._value import dataclass, replace
from .answer import Answer, DeadlineTime, Member
from .question import Question

if TYPE_CHECKING:
    from .dossier import Snapshot


ANSWER, free_answer = HANDLES["answer"]
ask_word = lib.avviso_ask_word


class _Asked:
    """Whom a question is asked of."""

    __slots__ = ("_at", "_name", "_snapshot", "_given", "_size")

    def __init__(self, at: "Snapshot", name: str | None = None) -> None:
        self._at = at
        self._name = name
        self._snapshot = at._handle.at
        self._given = NULL if name is None else bytes_of(name)
        self._size = 0 if name is None else len(self._given)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self) or not isinstance(other, _Asked):
            return False
        return (self._name, self._at) == (other._name, other._at)

    def __hash__(self) -> int:
        return hash((self._name, self._at))

    def ask(self, word: str) -> Answer[Any]:
        """The answer to the question that a word stands for."""
        return self._ask(bytes_of(word))

    def _ask(self, word: bytes) -> Answer[Any]:
        # As `made`, but without a call between: it is what programs ask most.
        out = new(ANSWER)
        if code := ask_word(self._snapshot, word, len(word), self._given, self._size, out, NULL):
            refuse_again(ask_word, code, (self._snapshot, word, len(word), self._given, self._size, out))
        return Answer(Handle(gc(out, free_answer)), self._at)

    def deadline(self, which: names.DeadlineKind | str) -> Answer[DeadlineTime]:
        """When a time limit ends: one of those that all notices have, or one that acts name themselves."""
        return self._at.ask(self._question(names.Field.DEADLINE, deadline=which))

    def _question(self, field: names.Field, **keys: Any) -> Question:
        return Question(field, self._name, **keys)

    def fact(self, name: str) -> Answer[Any]:
        """What sources state of it under that name."""
        return self._at.ask(self._question(names.Field.FACT, name=name))

    @property
    def end_of_activities(self) -> Answer[DeadlineTime]:
        """When the activities end."""
        return self._ask(b"end_of_activities")

    @property
    def final_report(self) -> Answer[DeadlineTime]:
        """By when the final report is due."""
        return self._ask(b"final_report")

    @property
    def expenditure_limit(self) -> Answer[DeadlineTime]:
        """Until when expenditure may be incurred."""
        return self._ask(b"expenditure_limit")

    @property
    def units(self) -> Answer[int]:
        """How many units are to be carried out."""
        return self._ask(b"units")

    @property
    def closed(self) -> Answer[date]:
        """On which day it was closed."""
        return self._ask(b"closed")


class Grant(_Asked):
    """A grant as of a day. Each question raises NotOnRecord where no award of the grant is known and in force."""

    __slots__ = ()

    def __init__(self, at: "Snapshot", name: str) -> None:
        bytes_of(name)  # a grant has a name
        super().__init__(at, name)

    def __repr__(self) -> str:
        return f"<Grant {self.name!r} of {self._at!r}>"

    @property
    def name(self) -> str:
        """Its name."""
        return self._name or ""

    def may_spend(self, on: date, amount: Decimal | int | None = None) -> Answer[bool]:
        """Whether it may spend on a day and, if an amount is given, so much."""
        cents = NULL if amount is None else ffi.new("avviso_cents *", cents_in(amount))
        return Answer(made("answer", lib.avviso_may_spend, self._at._handle.at, self._given, len(self._given),
                           day_in(on), cents), self._at)

    @property
    def award(self) -> Answer[Decimal]:
        """What was awarded."""
        return self._ask(b"award")

    @property
    def top_ups(self) -> Answer[Decimal]:
        """What was added."""
        return self._ask(b"top_ups")

    @property
    def reductions(self) -> Answer[Decimal]:
        """What was taken."""
        return self._ask(b"reductions")

    @property
    def total(self) -> Answer[Decimal]:
        """The award with what was added, less what was taken."""
        return self._ask(b"total")

    @property
    def paid(self) -> Answer[Decimal]:
        """What was paid to it, less what was recovered."""
        return self._ask(b"paid")

    @property
    def payable(self) -> Answer[Decimal]:
        """What is left to be paid of its total."""
        return self._ask(b"payable")

    @property
    def to_recover(self) -> Answer[Decimal]:
        """What it was paid beyond its total, or though it has ended."""
        return self._ask(b"to_recover")

    @property
    def declared(self) -> Answer[Decimal]:
        """What it declares to have spent."""
        return self._ask(b"declared")

    @property
    def undeclared(self) -> Answer[Decimal]:
        """What is left to be declared of its total."""
        return self._ask(b"undeclared")

    @property
    def last_day_to_spend(self) -> Answer[date]:
        """The last day on which it may spend."""
        return self._ask(b"last_day_to_spend")

    @property
    def standing(self) -> Answer[names.GrantStanding]:
        """Where it stands: awarded, suspended, waived, revoked, lapsed, closed."""
        return self._ask(b"standing")

    @property
    def partnership(self) -> Answer[tuple[Member, ...]]:
        """Who carries it out."""
        return self._ask(b"partnership")

    @property
    def awarded_on(self) -> Answer[date]:
        """On which day it was awarded."""
        return self._ask(b"awarded_on")

    @property
    def agreement_signed(self) -> Answer[date]:
        """On which day its agreement was signed."""
        return self._ask(b"agreement_signed")

    @property
    def activities_started(self) -> Answer[date]:
        """On which day its activities started."""
        return self._ask(b"activities_started")

    @property
    def report_submitted(self) -> Answer[date]:
        """On which day its final report was submitted."""
        return self._ask(b"report_submitted")

    @property
    def accepted(self) -> Answer[date]:
        """On which day it was accepted."""
        return self._ask(b"accepted")


class _OfNotice(_Asked):
    """What is asked of a notice and of each of its lines."""

    __slots__ = ()

    @property
    def applications_open(self) -> Answer[DeadlineTime]:
        """When applications open."""
        return self._ask(b"applications_open")

    @property
    def applications_close(self) -> Answer[DeadlineTime]:
        """When applications close."""
        return self._ask(b"applications_close")

    @property
    def endowment(self) -> Answer[Decimal]:
        """Its money."""
        return self._ask(b"endowment")

    @property
    def awarded(self) -> Answer[Decimal]:
        """What is awarded, over all grants."""
        return self._ask(b"awarded")

    @property
    def granted(self) -> Answer[Decimal]:
        """What is granted in all: awards with what was added."""
        return self._ask(b"granted")

    @property
    def unallocated(self) -> Answer[Decimal]:
        """What is left of its money."""
        return self._ask(b"unallocated")

    @property
    def paid(self) -> Answer[Decimal]:
        """What was paid to its grants, less what was recovered."""
        return self._ask(b"paid")

    @property
    def declared(self) -> Answer[Decimal]:
        """What its grants declare to have spent."""
        return self._ask(b"declared")

    @property
    def established(self) -> Answer[date]:
        """On which day it was established."""
        return self._ask(b"established")

    @property
    def committee_appointed(self) -> Answer[date]:
        """On which day its committee was appointed."""
        return self._ask(b"committee_appointed")

    @property
    def ranking_approved(self) -> Answer[date]:
        """On which day its ranking was approved."""
        return self._ask(b"ranking_approved")


class Line(_OfNotice):
    """A line of the notice as of a day: what the notice would be if it had this line alone. Each question raises
    NotOnRecord where no establishment known has a line of that name."""

    __slots__ = ()

    def __init__(self, at: "Snapshot", name: str) -> None:
        super().__init__(at, name)

    def __repr__(self) -> str:
        return f"<Line {self._name!r} of {self._at!r}>"

    @property
    def name(self) -> str:
        """Its name."""
        return self._name or ""

    def _ask(self, word: bytes) -> Answer[Any]:
        return self._at.ask(replace(Question.called(word.decode()), line=self._name))

    def _question(self, field: names.Field, **keys: Any) -> Question:
        return Question(field, line=self._name, **keys)


@dataclass(frozen=True, slots=True)
class NoticeDetails:
    """What no question asks of a notice; what is not stated is None."""

    number: str | None
    title: str | None
    fund: str | None
    programme: names.Programme | None
    lines: tuple[str, ...]  # the names of its lines (linee, azioni, lotti), in the notice's order
    applicants: tuple[str, ...]  # who may apply
    line_titles: tuple[str | None, ...] = ()  # of each line


class Notice(_OfNotice):
    """The notice as of a day. Each question raises NotOnRecord where no act that establishes it is known and in force."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Notice of {self._at!r}>"

    def details(self) -> "NoticeDetails":
        """What acts say of it as a whole. DossierError, field_undetermined, where a part of it has several possible
        values: then ask field by field."""
        handle = made("notice", lib.avviso_notice_of, self._at._handle.at)
        row = read("notice_row", lib.avviso_notice_read, handle.at)
        return NoticeDetails(
            number=optional_text_of(row.number), title=optional_text_of(row.title), fund=optional_text_of(row.fund),
            programme=None if row.programme < 0 else names.Programme(row.programme),
            lines=listed(row.line_count, lib.avviso_notice_line, handle.at),
            applicants=listed(row.applicant_count, lib.avviso_notice_applicant, handle.at),
            line_titles=tuple(title or None for title in listed(row.line_count, lib.avviso_notice_line_title, handle.at)))

    def ranked(self, proposal: str) -> Answer[names.RankingOutcome]:
        """How a proposal was ranked."""
        return self._at.ask(Question(names.Field.RANKED, name=proposal))

    @property
    def responsible_authority(self) -> Answer[str]:
        """The responsible authority."""
        return self._ask(b"responsible_authority")

    @property
    def delegated_authority(self) -> Answer[str]:
        """The delegated authority."""
        return self._ask(b"delegated_authority")

    @property
    def audit_authority(self) -> Answer[str]:
        """The audit authority."""
        return self._ask(b"audit_authority")

    @property
    def managing_body(self) -> Answer[str]:
        """The managing body."""
        return self._ask(b"managing_body")
