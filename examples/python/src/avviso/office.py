# SPDX-License-Identifier: BSL-1.0
"""What an office asks: what a dossier states once, which single fact would settle an answer, findings accepted with a
reason, two registers as one."""
from __future__ import annotations

from collections.abc import Iterator

from . import names
from ._binding import ffi, lib
from ._library import (
    Handle,
    bytes_of,
    check,
    in_each_language,
    made,
    name_in,
    optional_text_of,
    printed,
    read,
    struct,
    text_of,
    view_of,
)
from ._several import Several
from ._typing import TYPE_CHECKING, Any
from ._value import dataclass
from .answer import MEMBERS, NOT_STATED, VALUES, Finding, Findings

if TYPE_CHECKING:
    from .dossier import Dossier


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a dossier states once for all its acts; what is not stated is None."""

    control: names.Control = names.Control.NOT_STATED  # whether the Court of Auditors controls them
    legal_order: names.LegalOrder | None = None  # under whose law they are made
    authority: str | None = None  # who adopts them


def defaults_of(dossier: Handle) -> Defaults:
    one = read("defaults", lib.avviso_dossier_defaults, dossier.at)
    order = None if one.legal_order == NOT_STATED else names.LegalOrder(one.legal_order)
    return Defaults(names.Control(one.control), order, optional_text_of(one.authority))


def defaults_in(given: Defaults, kept: list[Any]) -> Any:
    """Defaults as the library takes them, as long as `kept` lives."""
    if not isinstance(given, Defaults):
        raise TypeError(f"Defaults are expected, not {type(given).__name__}")
    new = struct("defaults")
    new.control = name_in(given.control, names.Control)
    new.legal_order = NOT_STATED if given.legal_order is None else name_in(given.legal_order, names.LegalOrder)
    view_of(bytes_of(given.authority or ""), new.authority, kept)
    return new


@dataclass(frozen=True, slots=True)
class SettlingFact:
    """A fact that alone would settle an answer: what to ask for, and what then follows."""

    which: names.Fact
    act: str  # of which act, by id
    grant: str | None  # of an adhesion, whose
    values: tuple[Any, ...]  # what may then be answered, None (not stated) last; of a partnership, how many members
    english: str
    italian: str
    provision: int | None  # of a day of effect that one provision has of its own, index into the act's


def settling_of(handle: Handle) -> Iterator[SettlingFact]:
    for index in range(lib.avviso_settling_count(handle.at)):
        one = read("settling_fact", lib.avviso_settling_at, handle.at, index)
        english, italian = in_each_language(lib.avviso_settling_text, handle.at, index)
        yield SettlingFact(
            names.Fact(one.which), text_of(one.act), optional_text_of(one.grant),
            tuple(_value(handle, index, place) for place in range(one.value_count)), english, italian,
            None if one.provision < 0 else one.provision,
        )


def _value(handle: Handle, index: int, place: int) -> Any:
    value = read("value", lib.avviso_settling_value, handle.at, index, place)
    if value.kind == NOT_STATED:
        return None
    return int(value.number) if value.kind == MEMBERS else VALUES[value.kind](value)


@dataclass(frozen=True, slots=True)
class AcceptedFinding:
    """A finding with which an office lives, and why."""

    rule: names.Rule
    outcome: names.Outcome  # violated or undetermined
    of: str  # the id of the act; of a statement, its source
    grant: str | None  # None: of the act as a whole, and whatever grant it reaches
    reason: str


class Accepted(Several[AcceptedFinding]):
    """Findings with which an office lives: the register of what it has looked at once."""

    __slots__ = ()

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._all = tuple(self._read(index) for index in range(lib.avviso_accepted_count(handle.at)))

    @classmethod
    def from_json(cls, text: str | bytes) -> "Accepted":
        """Reads such a register; JsonError tells every problem with its JSON pointer."""
        given = text if isinstance(text, bytes) else bytes_of(text)
        return cls(made("accepted", lib.avviso_accepted_from_json, given, len(given)))

    @classmethod
    def all_of(cls, findings: Findings, reason: str) -> "Accepted":
        """What of some findings is violated or undetermined, each once, for one reason: where a register begins."""
        given = bytes_of(reason)
        return cls(made("accepted", lib.avviso_accept_all, _handle_of(findings).at, given, len(given)))

    def json(self) -> str:
        """The one text of the register."""
        return printed(lib.avviso_accepted_json, self._handle.at)

    def _read(self, index: int) -> AcceptedFinding:
        one = read("accepted_finding", lib.avviso_accepted_at, self._handle.at, index)
        return AcceptedFinding(names.Rule(one.rule), names.Outcome(one.outcome), text_of(one.of),
                               text_of(one.grant) if one.has_grant else None, text_of(one.reason))

    def __repr__(self) -> str:
        return f"<{len(self)} accepted findings>"


def _handle_of(findings: Findings) -> Handle:
    if not isinstance(findings, Findings):
        raise TypeError(f"Findings are expected, not {type(findings).__name__}")
    return findings._handle


class FindingsApart:
    """Findings, those that an office accepts apart from those that it does not."""

    __slots__ = ("open", "found", "accepted", "outdated")

    open: Findings
    """What nobody has accepted."""
    found: Findings
    """What is accepted."""
    accepted: tuple[tuple[Finding, AcceptedFinding], ...]
    """What is accepted, each with the entry that accepts it."""
    outdated: tuple[AcceptedFinding, ...]
    """The entries that accept nothing any more: delete them, so that they hide nothing later."""

    def __init__(self, findings: Findings, accepted: Accepted) -> None:
        if not isinstance(accepted, Accepted):
            raise TypeError(f"Accepted is expected, not {type(accepted).__name__}")
        apart = made("findings_apart", lib.avviso_set_apart, _handle_of(findings).at, accepted._handle.at)
        entry = ffi.new("size_t *")

        def entry_at(function: Any, index: int) -> AcceptedFinding:
            check(function(apart.at, index, entry))
            return accepted[int(entry[0])]

        self.open = Findings(made("findings", lib.avviso_apart_open, apart.at))
        self.found = Findings(made("findings", lib.avviso_apart_accepted, apart.at))
        self.accepted = tuple((one, entry_at(lib.avviso_apart_accepted_by, index))
                              for index, one in enumerate(self.found))
        self.outdated = tuple(entry_at(lib.avviso_apart_outdated, index)
                              for index in range(lib.avviso_apart_outdated_count(apart.at)))

    @property
    def verdict(self) -> names.Outcome:
        """The gravest of what nobody has accepted."""
        return self.open.verdict

    def __repr__(self) -> str:
        return f"<{len(self.open)} findings open, {len(self.accepted)} accepted: {self.verdict}>"


@dataclass(frozen=True, slots=True)
class Filled:
    """A member of an act of both registers that only the second states."""

    act: str
    member: str  # as in JSON


@dataclass(frozen=True, slots=True)
class Differing:
    """A member of an act of which two registers say different things."""

    act: str | None  # its id; None: what the registers keep beside their acts
    member: str
    first: str  # this stands
    second: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """An act of the second register that has another id in the merged dossier."""

    second: str  # its id there
    id: str  # its id now


@dataclass(frozen=True, slots=True)
class Merged:
    """Two registers of one notice as one, and all that they have not in common, by the ids of the merged dossier."""

    dossier: "Dossier"
    only_first: tuple[str, ...]  # acts, by id
    only_second: tuple[str, ...]
    filled: tuple[Filled, ...]
    differ: tuple[Differing, ...]  # what a person must decide: the first stands until then
    renamed: tuple[Renamed, ...]


def merged_of(handle: Handle, dossier: "Dossier") -> Merged:
    rows = [read("merged_row", lib.avviso_merged_at, handle.at, index)
            for index in range(lib.avviso_merged_count(handle.at))]

    def of(kind: names.MergedKind) -> list[Any]:
        return [row for row in rows if row.kind == kind.value]

    return Merged(
        dossier,
        tuple(text_of(row.act) for row in of(names.MergedKind.ONLY_FIRST)),
        tuple(text_of(row.act) for row in of(names.MergedKind.ONLY_SECOND)),
        tuple(Filled(text_of(row.act), text_of(row.member)) for row in of(names.MergedKind.FILLED)),
        tuple(Differing(optional_text_of(row.act), text_of(row.member), text_of(row.first), text_of(row.second))
              for row in of(names.MergedKind.DIFFERS)),
        tuple(Renamed(text_of(row.second), text_of(row.act)) for row in of(names.MergedKind.RENAMED)),
    )
