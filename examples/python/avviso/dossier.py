# SPDX-License-Identifier: BSL-1.0
"""The acts of one notice, and what they answer as of a day."""
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from ._binding import ffi, lib
from ._library import (
    Handle,
    bytes_of,
    cents_in,
    check,
    day_in,
    made,
    name_in,
    printed,
    read,
    text_of,
    whole,
)
from .answer import Answer, DeadlineTime, Explanation, Findings, Member
from .names import AnnulmentEffect, DeadlineKind, Field, GrantStanding, Language, RankingOutcome, Standing
from .question import Question, Readings
from .views import Changes, Due, PendingAct, Reason, Timeline, due_of, pending_of, reasons_of



def _json_in(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else bytes_of(text)


class Act:
    """An act, as the format dossier.schema.json has it. Acts are equal if their texts are."""

    __slots__ = ("_handle", "id")

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        view = ffi.new("avviso_text *")
        check(lib.avviso_act_id(handle.at, view))
        self.id = text_of(view)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Act":
        """Reads an act; JsonError tells every problem with its JSON pointer."""
        given = _json_in(text)
        return cls(made("act", lib.avviso_act_from_json, given, len(given)))

    def json(self) -> str:
        """The one text of the act."""
        return printed(lib.avviso_act_json, self._handle.at)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Act) and self.json() == other.json()

    def __hash__(self) -> int:
        return hash(self.json())

    def __repr__(self) -> str:
        return f"Act.from_json({self.json()!r})"


class Dossier:
    """The acts of one notice, and what sources state of it. A dossier never changes: `with_act` gives another. The order
    in which acts are added changes no answer."""

    __slots__ = ("_handle",)

    def __init__(self, acts: Iterable[Act] = ()) -> None:
        given = ffi.new("avviso_act *[]", _acts(acts))
        self._handle = made("dossier", lib.avviso_dossier_of, given, len(given))

    @classmethod
    def _of(cls, handle: Handle) -> "Dossier":
        new = cls.__new__(cls)
        new._handle = handle
        return new

    @classmethod
    def from_json(cls, text: str | bytes) -> "Dossier":
        """Reads a dossier; JsonError tells every problem with its JSON pointer."""
        given = _json_in(text)
        return cls._of(made("dossier", lib.avviso_dossier_from_json, given, len(given)))

    def json(self) -> str:
        """The one text of the dossier."""
        return printed(lib.avviso_dossier_json, self._handle.at)

    @property
    def acts(self) -> tuple[str, ...]:
        """The ids of the acts, in the order of the dossier."""
        return _listed(lib.avviso_dossier_act_count(self._handle.at), lib.avviso_dossier_act_id, self._handle)

    @property
    def grants(self) -> tuple[str, ...]:
        """The names of the grants that acts award, in the order of the awards."""
        return _listed(lib.avviso_dossier_grant_count(self._handle.at), lib.avviso_dossier_grant, self._handle)

    def act(self, id: str) -> Act:
        """The act of that id."""
        given = bytes_of(id)
        return Act(made("act", lib.avviso_dossier_act, self._handle.at, given, len(given)))

    def with_act(self, act: Act) -> "Dossier":
        """The dossier with one more act."""
        return Dossier._of(made("dossier", lib.avviso_dossier_with, self._handle.at, _acts([act])[0]))

    def without(self, id: str) -> "Dossier":
        """The dossier without an act."""
        given = bytes_of(id)
        return Dossier._of(made("dossier", lib.avviso_dossier_without, self._handle.at, given, len(given)))

    def questions(self) -> tuple[Question, ...]:
        """Every question that acts or sources answer: about the notice, each grant and each act."""
        all = made("questions", lib.avviso_questions_about, self._handle.at)
        return tuple(
            Question._of(read("question", lib.avviso_questions_at, all.at, index))
            for index in range(lib.avviso_questions_count(all.at))
        )

    def as_of(self, *, in_force: date, known: date, readings: Readings) -> "Snapshot":
        """The dossier by the acts in force on one day, as known on another; the silence of documents read so."""
        return Snapshot(self, in_force, known, readings)

    def audit(self, readings: Readings) -> Findings:
        """What the rules say of each act as it was on its own day."""
        kept: list[Any] = []
        return Findings(made("findings", lib.avviso_audit, self._handle.at, _readings(readings, kept)))

    def preview(self, drafts: Iterable[Act], *, in_force: date, known: date, readings: Readings) -> "Preview":
        """What acts not adopted yet would do, as known on a day."""
        return Preview(self, tuple(drafts), in_force, known, readings)

    def _hash(self) -> tuple[int, int]:
        high, low = ffi.new("uint64_t *"), ffi.new("uint64_t *")
        check(lib.avviso_dossier_hash(self._handle.at, high, low))
        return high[0], low[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dossier) and self._hash() == other._hash()

    def __hash__(self) -> int:
        return hash(self._hash())

    def __len__(self) -> int:
        return int(lib.avviso_dossier_act_count(self._handle.at))

    def __repr__(self) -> str:
        return f"<Dossier: {len(self)} acts, {len(self.grants)} grants>"


class Snapshot:
    """A dossier as of a day: by the acts in force on one day, as known on another."""

    __slots__ = ("dossier", "in_force", "known", "readings", "_handle")

    def __init__(self, dossier: Dossier, in_force: date, known: date, readings: Readings,
                 handle: Handle | None = None) -> None:
        self.dossier = dossier
        self.in_force = in_force
        self.known = known
        self.readings = readings
        if handle is None:
            kept: list[Any] = []
            handle = made("snapshot", lib.avviso_dossier_as_of, dossier._handle.at, day_in(in_force), day_in(known),
                          _readings(readings, kept))
        self._handle = handle

    def in_force_on(self, day: date) -> "Snapshot":
        """The same knowledge, of another day in force."""
        return Snapshot(self.dossier, day, self.known, self.readings)

    @property
    def notice(self) -> "Notice":
        """The notice, to ask of it."""
        return Notice(self)

    def grant(self, name: str) -> "Grant":
        """A grant by its name, to ask of it; whether there is one, each answer says."""
        return Grant(self, name)

    def ask(self, question: Question) -> Answer[Any]:
        """The answer to any question. Besides what is wrong with it, NotOnRecord is raised where there is no such grant or
        act, or no notice."""
        kept: list[Any] = []
        return Answer(made("answer", lib.avviso_ask, self._handle.at, _question(question, kept)), self)

    def ask_word(self, word: str, grant: str | None = None) -> Answer[Any]:
        """The answer to the question that a word stands for, of the notice or of a grant."""
        given = bytes_of(word)
        name = ffi.NULL if grant is None else bytes_of(grant)
        return Answer(
            made("answer", lib.avviso_ask_word, self._handle.at, given, len(given), name,
                 0 if grant is None else len(name)),
            self,
        )

    def standing_of(self, act: str) -> Answer[Standing]:
        """Where an act stands, by its id."""
        given = bytes_of(act)
        return Answer(made("answer", lib.avviso_standing_of, self._handle.at, given, len(given)), self)

    def timeline(self, question: Question) -> Timeline:
        """How the answer to a question changes as the day in force advances."""
        kept: list[Any] = []
        return Timeline(question, self,
                        made("timeline", lib.avviso_timeline_of, self._handle.at, _question(question, kept)))

    def difference(self, after: "Snapshot") -> Changes:
        """What another view answers differently, and the acts that make the difference."""
        if not isinstance(after, Snapshot):
            raise TypeError(f"a Snapshot is expected, not {type(after).__name__}")
        return Changes(made("changes", lib.avviso_difference, self._handle.at, after._handle.at), self, after)

    def impact_of_annulment(self, act: str, effect: AnnulmentEffect) -> Changes:
        """What changes when an act, by its id, is annulled. The answers after it belong to another dossier."""
        given = bytes_of(act)
        return Changes(made("changes", lib.avviso_impact_of_annulment, self._handle.at, given, len(given),
                            name_in(effect, AnnulmentEffect)), self, self)

    def impact_of_removal(self, act: str) -> Changes:
        """What changes when an act, by its id, had never been made. The answers after it belong to another dossier."""
        given = bytes_of(act)
        return Changes(made("changes", lib.avviso_impact_of_removal, self._handle.at, given, len(given)), self, self)

    def findings(self) -> Findings:
        """What the rules say of every act on record."""
        return Findings(made("findings", lib.avviso_snapshot_findings, self._handle.at))

    def why_not(self, act: str, provision: int, grant: str | None = None,
                deadline: DeadlineKind | str | None = None) -> tuple[Reason, ...]:
        """Why a provision (from 0) of an act does not do for a grant, or for the notice, what it says; of which time
        limit, where it moves several. Empty where nothing stands in the way."""
        kept: list[Any] = []
        return tuple(reasons_of(made("reasons", lib.avviso_why_not,
                                     *self._of_provision(act, provision, grant, deadline, kept))))

    def explain_why_not(self, act: str, provision: int, grant: str | None = None,
                        deadline: DeadlineKind | str | None = None) -> Explanation:
        """The same as an explanation."""
        kept: list[Any] = []
        return Explanation(made("explanation", lib.avviso_explain_why_not,
                                *self._of_provision(act, provision, grant, deadline, kept)))

    def _of_provision(self, act: str, provision: int, grant: str | None, deadline: DeadlineKind | str | None,
                      kept: list[Any]) -> tuple[Any, ...]:
        given = bytes_of(act)
        name = ffi.NULL if grant is None else bytes_of(grant)
        which = ffi.NULL if deadline is None else Question(Field.DEADLINE, deadline=deadline)._in(kept)
        if whole(provision) < 0:
            raise OverflowError(f"{provision} is out of range")
        return self._handle.at, given, len(given), provision, name, 0 if grant is None else len(name), which

    def pending(self) -> tuple[PendingAct, ...]:
        """The known acts whose effect has not begun, or may not have."""
        return tuple(pending_of(made("pending", lib.avviso_pending_of, self._handle.at)))

    def due_between(self, first: date, last: date) -> tuple[Due, ...]:
        """The time limits of the notice and of the grants that fall, or may fall, from one day to another, both
        included."""
        return tuple(due_of(self, made("due", lib.avviso_due_between, self._handle.at, day_in(first), day_in(last))))

    def _when(self) -> tuple[object, ...]:
        return self.dossier, self.in_force, self.known, self.readings

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Snapshot) and self._when() == other._when()

    def __hash__(self) -> int:
        return hash(self._when())

    def __repr__(self) -> str:
        return f"<{self.dossier!r} in force on {self.in_force}, as known on {self.known}>"


class _Asked:
    """Whom a question is asked of."""

    __slots__ = ("_at", "_name")

    def __init__(self, at: Snapshot, name: str | None = None) -> None:
        self._at = at
        self._name = name

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self) or not isinstance(other, _Asked):
            return False
        return (self._name, self._at) == (other._name, other._at)

    def __hash__(self) -> int:
        return hash((self._name, self._at))

    def ask(self, word: str) -> Answer[Any]:
        """The answer to the question that a word stands for."""
        return self._at.ask_word(word, self._name)

    def deadline(self, which: DeadlineKind | str) -> Answer[DeadlineTime]:
        """When a time limit ends: one of those that all notices have, or one that acts name themselves."""
        return self._at.ask(Question(Field.DEADLINE, self._name, deadline=which))

    def fact(self, name: str) -> Answer[Any]:
        """What sources state of it under that name."""
        return self._at.ask(Question(Field.FACT, self._name, name=name))

    @property
    def end_of_activities(self) -> Answer[DeadlineTime]:
        """When the activities end."""
        return self.ask("end_of_activities")

    @property
    def final_report(self) -> Answer[DeadlineTime]:
        """By when the final report is due."""
        return self.ask("final_report")

    @property
    def expenditure_limit(self) -> Answer[DeadlineTime]:
        """Until when expenditure may be incurred."""
        return self.ask("expenditure_limit")

    @property
    def units(self) -> Answer[int]:
        """How many units are to be carried out."""
        return self.ask("units")

    @property
    def closed(self) -> Answer[date]:
        """On which day it was closed."""
        return self.ask("closed")


class Grant(_Asked):
    """A grant as of a day. Each question raises NotOnRecord where no award of the grant is known and in force."""

    __slots__ = ()

    def __init__(self, at: Snapshot, name: str) -> None:
        bytes_of(name)
        super().__init__(at, name)

    def __repr__(self) -> str:
        return f"<Grant {self.name!r} of {self._at!r}>"

    @property
    def name(self) -> str:
        """Its name."""
        return self._name or ""

    def may_spend(self, on: date, amount: Decimal | int | None = None) -> Answer[bool]:
        """Whether it may spend on a day and, if an amount is given, so much."""
        name = bytes_of(self.name)
        cents = ffi.NULL if amount is None else ffi.new("avviso_cents *", cents_in(amount))
        return Answer(made("answer", lib.avviso_may_spend, self._at._handle.at, name, len(name), day_in(on), cents),
                      self._at)

    @property
    def award(self) -> Answer[Decimal]:
        """What was awarded."""
        return self.ask("award")

    @property
    def top_ups(self) -> Answer[Decimal]:
        """What was added."""
        return self.ask("top_ups")

    @property
    def total(self) -> Answer[Decimal]:
        """The award with what was added."""
        return self.ask("total")

    @property
    def last_day_to_spend(self) -> Answer[date]:
        """The last day on which it may spend."""
        return self.ask("last_day_to_spend")

    @property
    def standing(self) -> Answer[GrantStanding]:
        """Where it stands: awarded, suspended, waived, revoked, closed."""
        return self.ask("standing")

    @property
    def partnership(self) -> Answer[tuple[Member, ...]]:
        """Who carries it out."""
        return self.ask("partnership")

    @property
    def awarded_on(self) -> Answer[date]:
        """On which day it was awarded."""
        return self.ask("awarded_on")

    @property
    def agreement_signed(self) -> Answer[date]:
        """On which day its agreement was signed."""
        return self.ask("agreement_signed")

    @property
    def activities_started(self) -> Answer[date]:
        """On which day its activities started."""
        return self.ask("activities_started")


class Notice(_Asked):
    """The notice as of a day. Each question raises NotOnRecord where no act that establishes it is known and in force."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Notice of {self._at!r}>"

    def ranked(self, proposal: str) -> Answer[RankingOutcome]:
        """How a proposal was ranked."""
        return self._at.ask(Question(Field.RANKED, name=proposal))

    @property
    def applications_open(self) -> Answer[DeadlineTime]:
        """When applications open."""
        return self.ask("applications_open")

    @property
    def applications_close(self) -> Answer[DeadlineTime]:
        """When applications close."""
        return self.ask("applications_close")

    @property
    def endowment(self) -> Answer[Decimal]:
        """Its money."""
        return self.ask("endowment")

    @property
    def awarded(self) -> Answer[Decimal]:
        """What is awarded, over all grants."""
        return self.ask("awarded")

    @property
    def granted(self) -> Answer[Decimal]:
        """What is granted in all: awards with what was added."""
        return self.ask("granted")

    @property
    def unallocated(self) -> Answer[Decimal]:
        """What is left of its money."""
        return self.ask("unallocated")

    @property
    def established(self) -> Answer[date]:
        """On which day it was established."""
        return self.ask("established")

    @property
    def committee_appointed(self) -> Answer[date]:
        """On which day its committee was appointed."""
        return self.ask("committee_appointed")

    @property
    def ranking_approved(self) -> Answer[date]:
        """On which day its ranking was approved."""
        return self.ask("ranking_approved")

    @property
    def responsible_authority(self) -> Answer[str]:
        """The responsible authority."""
        return self.ask("responsible_authority")

    @property
    def delegated_authority(self) -> Answer[str]:
        """The delegated authority."""
        return self.ask("delegated_authority")

    @property
    def audit_authority(self) -> Answer[str]:
        """The audit authority."""
        return self.ask("audit_authority")

    @property
    def managing_body(self) -> Answer[str]:
        """The managing body."""
        return self.ask("managing_body")


class Preview:
    """What acts not adopted yet would do to a dossier."""

    __slots__ = ("_handle", "before", "after")

    def __init__(self, dossier: Dossier, drafts: tuple[Act, ...], in_force: date, known: date,
                 readings: Readings) -> None:
        kept: list[Any] = []
        given = ffi.new("avviso_act *[]", _acts(drafts))
        self._handle = made("preview", lib.avviso_preview_of, dossier._handle.at, given, len(given), day_in(in_force),
                            day_in(known), _readings(readings, kept))
        after = dossier
        for one in drafts:
            after = after.with_act(one)
        self.before = Snapshot(dossier, in_force, known, readings,
                               made("snapshot", lib.avviso_preview_before, self._handle.at))
        self.after = Snapshot(after, in_force, known, readings,
                              made("snapshot", lib.avviso_preview_after, self._handle.at))

    @property
    def findings(self) -> Findings:
        """What the rules say of the drafts."""
        return Findings(made("findings", lib.avviso_preview_findings, self._handle.at))

    @property
    def changes(self) -> Changes:
        """What they would change."""
        return Changes(made("changes", lib.avviso_preview_changes, self._handle.at), self.before, self.after)

    def premesse(self, draft: str, language: Language = Language.ITALIAN) -> str:
        """The recitals of a draft, by its id."""
        given = bytes_of(draft)
        return printed(lib.avviso_preview_premesse, self._handle.at, given, len(given), name_in(language, Language))


def _acts(acts: Iterable[Act]) -> list[Any]:
    all = list(acts)
    for one in all:
        if not isinstance(one, Act):
            raise TypeError(f"an Act is expected, not {type(one).__name__}")
    return [one._handle.at for one in all]


def _readings(readings: Readings, kept: list[Any]) -> Any:
    if not isinstance(readings, Readings):
        raise TypeError(f"Readings are expected, not {type(readings).__name__}")
    return readings._in(kept)


def _question(question: Question, kept: list[Any]) -> Any:
    if not isinstance(question, Question):
        raise TypeError(f"a Question is expected, not {type(question).__name__}")
    return question._in(kept)


def _listed(count: int, function: Any, of: Handle) -> tuple[str, ...]:
    view = ffi.new("avviso_text *")
    found = []
    for index in range(count):
        check(function(of.at, index, view))
        found.append(text_of(view))
    return tuple(found)
