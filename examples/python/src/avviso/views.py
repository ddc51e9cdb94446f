# SPDX-License-Identifier: BSL-1.0
"""What changes along time and between views, what is pending, what is due, and what stands in the way."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from . import names
from ._binding import ffi, lib
from ._library import (
    Handle,
    call,
    check,
    day_out,
    in_each_language,
    listed,
    made,
    optional_day_out,
    optional_text_of,
    printed,
    read,
    text_of,
)
from ._several import Several
from ._typing import TYPE_CHECKING, Any
from ._value import dataclass
from .answer import Answer
from .errors import AvvisoError
from .question import Question

if TYPE_CHECKING:
    from typing import TypeAlias

    from .dossier import Snapshot

Answered: TypeAlias = Answer[Any] | AvvisoError
"""An answer, or why there was none: before a grant is awarded, NotOnRecord."""


def answered(at: "Snapshot", function: Callable[..., int], *arguments: Any) -> Answered:
    """The answer that a function gives, or what it refuses."""
    try:
        return Answer(made("answer", function, *arguments), at)
    except AvvisoError as why:
        return why


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days with one answer: from `start` until the next stretch begins."""

    start: date
    answer: Answered
    acts: tuple[str, ...]  # those that make the difference to the stretch before, by id
    is_up_to_asked: bool  # whether on each of its days the last possible value is that day


class Timeline(Several[Stretch]):
    """How the answer to a question changes as the day in force advances."""

    __slots__ = ("question",)

    def __init__(self, question: Question, at: "Snapshot", handle: Handle) -> None:
        self.question = question
        self._handle = handle
        start, up_to = ffi.new("avviso_day *"), ffi.new("int32_t *")
        found = []
        for index in range(lib.avviso_timeline_count(handle.at)):
            call(lib.avviso_timeline_from, handle.at, index, start, up_to)
            day = day_out(start[0])
            acts = listed(lib.avviso_timeline_act_count(handle.at, index), lib.avviso_timeline_act, handle.at, index)
            answer = answered(at.in_force_on(day), lib.avviso_timeline_answer, handle.at, index)
            found.append(Stretch(day, answer, acts, up_to[0] == 1))
        self._all = tuple(found)

    def json(self) -> str:
        """All of it as JSON text."""
        return printed(lib.avviso_timeline_json, self._handle.at)

    def __repr__(self) -> str:
        return f"<Timeline of {self.question.text()}: {len(self)} stretches>"

    def _repr_html_(self) -> str:
        from html import escape

        rows = "".join(
            f"<tr><td>{one.start}</td><td>{escape(str(one.answer))}</td><td>{escape(', '.join(one.acts))}</td></tr>"
            for one in self
        )
        return (f"<table><caption>{escape(self.question.text())}</caption>"
                f"<tr><th>from</th><th>answer</th><th>by</th></tr>{rows}</table>")


@dataclass(frozen=True, slots=True)
class Change:
    """A question that two views answer differently, and the acts that make the difference, by id."""

    question: Question
    before: Answered
    after: Answered
    acts: tuple[str, ...]


class Changes(Several[Change]):
    """What two views answer differently."""

    __slots__ = ()

    def __init__(self, handle: Handle, before: "Snapshot", after: "Snapshot") -> None:
        self._handle = handle
        self._all = tuple(self._read(index, before, after) for index in range(lib.avviso_changes_count(handle.at)))

    def _read(self, index: int, before: "Snapshot", after: "Snapshot") -> Change:
        at = self._handle.at
        return Change(
            Question._of(read("question", lib.avviso_changes_question, at, index)),
            answered(before, lib.avviso_changes_before, at, index),
            answered(after, lib.avviso_changes_after, at, index),
            listed(lib.avviso_changes_act_count(at, index), lib.avviso_changes_act, at, index),
        )

    def __repr__(self) -> str:
        return f"<{len(self)} changes>"

    def json(self) -> str:
        """All of them as JSON text."""
        return printed(lib.avviso_changes_json, self._handle.at)


@dataclass(frozen=True, slots=True)
class Reason:
    """What stands in the way of a provision of an act."""

    obstacle: names.Obstacle
    is_sure: bool  # else it may be so
    efficacy: names.EfficacyGround | None  # where the act has no effect
    act: str | None  # the act that stands in the way, by id
    english: str
    italian: str


def reasons_of(handle: Handle) -> Iterator[Reason]:
    for index in range(lib.avviso_reasons_count(handle.at)):
        one = read("reason", lib.avviso_reasons_at, handle.at, index)
        yield Reason(
            names.Obstacle(one.obstacle), one.is_sure == 1,
            None if one.efficacy < 0 else names.EfficacyGround(one.efficacy),
            optional_text_of(one.act),
            *in_each_language(lib.avviso_reasons_text, handle.at, index),
        )


@dataclass(frozen=True, slots=True)
class PendingAct:
    """A known act whose effect has not begun, or may not have; or a provision of one that has a day of its own."""

    act: str
    why: names.EfficacyGround  # what it waits for, or what will give it effect
    since_first: date | None  # from when it will have effect, at the earliest; None: nobody knows
    since_last: date | None  # at the latest
    english: str
    italian: str
    provision: int | None  # index into the act's provisions; None: the act


def pending_of(handle: Handle) -> Iterator[PendingAct]:
    for index in range(lib.avviso_pending_count(handle.at)):
        one = read("pending_act", lib.avviso_pending_at, handle.at, index)
        english, italian = in_each_language(lib.avviso_pending_text, handle.at, index)
        yield PendingAct(
            text_of(one.act), names.EfficacyGround(one.why), optional_day_out(one.since_first),
            optional_day_out(one.since_last), english, italian,
            None if one.provision < 0 else one.provision,
        )


@dataclass(frozen=True, slots=True)
class Due:
    """A time limit that falls, or may fall, within some days; `answer.question` says whose."""

    answer: Answer[Any]
    is_sure: bool


def due_of(at: "Snapshot", handle: Handle) -> Iterator[Due]:
    out = ffi.new("int32_t *")
    for index in range(lib.avviso_due_count(handle.at)):
        check(lib.avviso_due_is_sure(handle.at, index, out))
        yield Due(Answer(made("answer", lib.avviso_due_answer, handle.at, index), at), out[0] == 1)
