# SPDX-License-Identifier: BSL-1.0
"""The acts of one notice, and what they answer as of a day."""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from . import names
from ._binding import ffi, lib
from ._library import (
    Handle,
    bytes_of,
    check,
    day_in,
    listed,
    made,
    name_in,
    printed,
    read,
    text_of,
    whole,
)
from ._typing import Any, overload
from .answer import Answer, Explanation, Findings, Stateable, value_in
from .asked import Grant, Line, Notice
from .office import (
    Accepted,
    Defaults,
    FindingsApart,
    Merged,
    SettlingFact,
    defaults_in,
    defaults_of,
    merged_of,
    settling_of,
)
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

    def text(self, language: names.Language = names.Language.ENGLISH) -> str:
        """How it is cited: "Directorial Decree no. 21 of 19 March 2021"."""
        return printed(lib.avviso_act_text, self._handle.at, name_in(language, names.Language))

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
        all = _acts(acts)
        self._handle = made("dossier", lib.avviso_dossier_of, [one._handle.at for one in all], len(all))

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
        return listed(lib.avviso_dossier_act_count(self._handle.at), lib.avviso_dossier_act_id, self._handle.at)

    @property
    def grants(self) -> tuple[str, ...]:
        """The names of the grants that acts award, in the order of the awards."""
        return listed(lib.avviso_dossier_grant_count(self._handle.at), lib.avviso_dossier_grant, self._handle.at)

    @property
    def lines(self) -> tuple[str, ...]:
        """The names of the lines of the notices that acts establish, in the order of the acts."""
        return listed(lib.avviso_dossier_line_count(self._handle.at), lib.avviso_dossier_line, self._handle.at)

    @property
    def deadlines(self) -> tuple[str, ...]:
        """The time limits that acts name themselves, by name."""
        return listed(lib.avviso_dossier_deadline_count(self._handle.at), lib.avviso_dossier_deadline, self._handle.at)

    def act(self, id: str) -> Act:
        """The act of that id."""
        given = bytes_of(id)
        return Act(made("act", lib.avviso_dossier_act, self._handle.at, given, len(given)))

    def with_act(self, act: Act) -> "Dossier":
        """The dossier with one more act."""
        return Dossier._of(made("dossier", lib.avviso_dossier_with, self._handle.at, _acts([act])[0]._handle.at))

    def with_statement(self, source: str, known: date, about: Question, value: Stateable,
                       of: str | None = None) -> "Dossier":
        """The dossier with what one more source states since a day; `of` is the day that it speaks of, as PartialDay reads
        it."""
        kept: list[Any] = []
        given = bytes_of(source)
        speaks_of = ffi.NULL if of is None else bytes_of(of)
        return Dossier._of(made("dossier", lib.avviso_dossier_with_statement, self._handle.at, given, len(given),
                                day_in(known), speaks_of, 0 if of is None else len(speaks_of), _question(about, kept),
                                value_in(value, kept)))

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

    def words_of(self, question: Question, language: names.Language = names.Language.ENGLISH) -> str:
        """What is asked, in words; of a line with its title, where the acts that state one agree."""
        return question._text_in(self._handle.at, language)

    def as_of(self, *, in_force: date, known: date, readings: Readings) -> "Snapshot":
        """The dossier by the acts in force on one day, as known on another; the silence of documents read so."""
        return Snapshot(self, in_force, known, readings)

    @overload
    def audit(self, readings: Readings) -> Findings: ...
    @overload
    def audit(self, readings: Readings, *, accepted: Accepted) -> FindingsApart: ...
    def audit(self, readings: Readings, *, accepted: Accepted | None = None) -> Findings | FindingsApart:
        """What the rules say of each act as it was on its own day; with what an office accepts, that apart."""
        kept: list[Any] = []
        all = Findings(made("findings", lib.avviso_audit, self._handle.at, readings_in(readings, kept)))
        return all if accepted is None else FindingsApart(all, accepted)

    @property
    def defaults(self) -> Defaults:
        """What it states once for all its acts: control, legal order, authority."""
        return defaults_of(self._handle)

    def with_defaults(self, defaults: Defaults) -> "Dossier":
        """The dossier with what it states once for all its acts; refused, where it states other things already."""
        kept: list[Any] = []
        return Dossier._of(made("dossier", lib.avviso_dossier_with_defaults, self._handle.at,
                                defaults_in(defaults, kept)))

    def merge(self, second: "Dossier") -> Merged:
        """This register and that of another office as one, and all that they have not in common."""
        if not isinstance(second, Dossier):
            raise TypeError(f"a Dossier is expected, not {type(second).__name__}")
        merged = made("merged", lib.avviso_merge, self._handle.at, second._handle.at)
        return merged_of(merged, Dossier._of(made("dossier", lib.avviso_merged_dossier, merged.at)))

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
                          readings_in(readings, kept))
        self._handle = handle

    def in_force_on(self, day: date) -> "Snapshot":
        """The same knowledge, of another day in force."""
        return Snapshot(self.dossier, day, self.known, self.readings)

    @property
    def notice(self) -> "Notice":
        """The notice, to ask of it."""
        return Notice(self)

    def line(self, name: str) -> "Line":
        """A line of the notice by its name, to ask of it; whether there is one, each answer says."""
        return Line(self, name)

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
        return (Notice(self) if grant is None else Grant(self, grant)).ask(word)

    def standing_of(self, act: str) -> Answer[names.Standing]:
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

    def impact_of_annulment(self, act: str, effect: names.AnnulmentEffect) -> Changes:
        """What changes when an act, by its id, is annulled. The answers after it belong to another dossier."""
        given = bytes_of(act)
        return Changes(made("changes", lib.avviso_impact_of_annulment, self._handle.at, given, len(given),
                            name_in(effect, names.AnnulmentEffect)), self, self)

    def impact_of_removal(self, act: str) -> Changes:
        """What changes when an act, by its id, had never been made. The answers after it belong to another dossier."""
        given = bytes_of(act)
        return Changes(made("changes", lib.avviso_impact_of_removal, self._handle.at, given, len(given)), self, self)

    @overload
    def findings(self) -> Findings: ...
    @overload
    def findings(self, *, accepted: Accepted) -> FindingsApart: ...
    def findings(self, *, accepted: Accepted | None = None) -> Findings | FindingsApart:
        """What the rules say of every act on record; with what an office accepts, that apart."""
        all = Findings(made("findings", lib.avviso_snapshot_findings, self._handle.at))
        return all if accepted is None else FindingsApart(all, accepted)

    def settled_by(self, question: Question) -> tuple[SettlingFact, ...]:
        """The facts each of which alone would settle the answer to a question: what an office should ask for."""
        kept: list[Any] = []
        return tuple(settling_of(made("settling", lib.avviso_settled_by, self._handle.at, _question(question, kept))))

    def settled_by_json(self, question: Question) -> str:
        """The same as JSON text."""
        kept: list[Any] = []
        facts = made("settling", lib.avviso_settled_by, self._handle.at, _question(question, kept))
        return printed(lib.avviso_settling_json, facts.at)

    def why_not(self, act: str, provision: int, grant: str | None = None,
                deadline: names.DeadlineKind | str | None = None) -> tuple[Reason, ...]:
        """Why a provision (from 0) of an act does not do for a grant, or for the notice, what it says; of which time
        limit, where it moves several. Empty where nothing stands in the way."""
        kept: list[Any] = []
        return tuple(reasons_of(made("reasons", lib.avviso_why_not,
                                     *self._of_provision(act, provision, grant, deadline, kept))))

    def explain_why_not(self, act: str, provision: int, grant: str | None = None,
                        deadline: names.DeadlineKind | str | None = None) -> Explanation:
        """The same as an explanation."""
        kept: list[Any] = []
        return Explanation(made("explanation", lib.avviso_explain_why_not,
                                *self._of_provision(act, provision, grant, deadline, kept)))

    def _of_provision(self, act: str, provision: int, grant: str | None, deadline: names.DeadlineKind | str | None,
                      kept: list[Any]) -> tuple[Any, ...]:
        given = bytes_of(act)
        name = ffi.NULL if grant is None else bytes_of(grant)
        which = ffi.NULL if deadline is None else Question(names.Field.DEADLINE, deadline=deadline)._in(kept)
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

    def json(self) -> str:
        """The days and the readings as JSON text."""
        return printed(lib.avviso_snapshot_json, self._handle.at)

    def _when(self) -> tuple[object, ...]:
        return self.dossier, self.in_force, self.known, self.readings

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Snapshot) and self._when() == other._when()

    def __hash__(self) -> int:
        return hash(self._when())

    def _repr_html_(self) -> str:
        from ._picture import picture_of

        return picture_of(self)

    def __repr__(self) -> str:
        return f"<{self.dossier!r} in force on {self.in_force}, as known on {self.known}>"


class Preview:
    """What acts not adopted yet would do to a dossier."""

    __slots__ = ("_handle", "before", "after")

    def __init__(self, dossier: Dossier, drafts: tuple[Act, ...], in_force: date, known: date,
                 readings: Readings) -> None:
        kept: list[Any] = []
        given = [one._handle.at for one in _acts(drafts)]
        self._handle = made("preview", lib.avviso_preview_of, dossier._handle.at, given, len(given), day_in(in_force),
                            day_in(known), readings_in(readings, kept))
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

    def json(self) -> str:
        """All of it as JSON text."""
        return printed(lib.avviso_preview_json, self._handle.at)

    def __repr__(self) -> str:
        return f"<Preview: {self.findings.verdict}, {len(self.changes)} changes>"

    def premesse(self, draft: str, language: names.Language = names.Language.ITALIAN) -> str:
        """The recitals of a draft, by its id."""
        given = bytes_of(draft)
        return printed(lib.avviso_preview_premesse, self._handle.at, given, len(given),
                       name_in(language, names.Language))


def _acts(acts: Iterable[Act]) -> list[Act]:
    """The acts, which the caller keeps alive as long as the library reads them."""
    all = list(acts)
    for one in all:
        if not isinstance(one, Act):
            raise TypeError(f"an Act is expected, not {type(one).__name__}")
    return all


def readings_in(readings: Readings, kept: list[Any]) -> Any:
    """Readings as the library takes them, as long as `kept` lives."""
    if not isinstance(readings, Readings):
        raise TypeError(f"Readings are expected, not {type(readings).__name__}")
    return readings._in(kept)


def _question(question: Question, kept: list[Any]) -> Any:
    if not isinstance(question, Question):
        raise TypeError(f"a Question is expected, not {type(question).__name__}")
    return question._in(kept)
