# SPDX-License-Identifier: BSL-1.0
"""Many dossiers, laid ready for questions about all their grants at once."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from . import names
from ._binding import ffi, lib
from ._library import NULL, Handle, bytes_of, call, cents_out, check, day_in, day_out, made, name_in, text_of, view_of
from ._typing import Any, Generic, TypeVar, overload
from ._value import dataclass
from .dossier import Dossier, Snapshot, readings_in
from .question import Readings

V = TypeVar("V", covariant=True)


@dataclass(frozen=True, slots=True)
class Laid(Generic[V]):
    """What is told of a value, and the value where it is known."""

    told: names.Told
    value: V | None


class Column(Sequence[Laid[V]]):
    """What is told of many grants, in order. It stays where the library wrote it, and is read item by item; `buffer` is
    all of it as bytes, laid as avviso/c/portfolio.h has them."""

    __slots__ = ("buffer", "_rows", "_count", "_read")

    def __init__(self, rows: Any, count: int, read: Callable[[Any], V]) -> None:
        self._rows = rows
        self._count = count
        self._read = read
        self.buffer = memoryview(ffi.buffer(rows))

    def _item(self, index: int) -> Laid[V]:
        row = self._rows[index]
        told = names.Told(row.told)
        return Laid(told, self._read(row) if told is names.Told.KNOWN else None)

    @overload
    def __getitem__(self, index: int) -> Laid[V]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Laid[V], ...]: ...
    def __getitem__(self, index: int | slice) -> Laid[V] | tuple[Laid[V], ...]:
        if isinstance(index, slice):
            return tuple(self._item(each) for each in range(*index.indices(self._count)))
        return self._item(range(self._count)[index])

    def __len__(self) -> int:
        return self._count

    @property
    def values(self) -> list[V | None]:
        """The values, None where they are not known."""
        return [one.value for one in self]

    @property
    def told(self) -> list[names.Told]:
        """What is told of each."""
        return [one.told for one in self]


class Portfolio:
    """Dossiers by their ids, laid ready for questions by both days, with one reading for all. It answers as snapshots do;
    where a value cannot be laid, a question about many says Told.NOT_LAID. It never changes: `with_dossier` gives
    another."""

    __slots__ = ("readings", "dossiers", "grants", "_handle", "_grants")

    def __init__(self, readings: Readings, dossiers: dict[str, Dossier], handle: Handle) -> None:
        self.readings = readings
        self.dossiers = dossiers
        self._handle = handle
        count = ffi.new("size_t *")
        lib.avviso_portfolio_grants(handle.at, NULL, 0, count)
        self._grants = ffi.new("avviso_grant_number[]", max(1, count[0]))
        check(lib.avviso_portfolio_grants(handle.at, self._grants, count[0], count))
        view = ffi.new("avviso_text *")

        def called(function: Any, of: Any) -> str:
            check(function(handle.at, of, view))
            return text_of(view)

        #: Of each grant, in order, the id of its dossier and its name.
        self.grants: tuple[tuple[str, str], ...] = tuple(
            (called(lib.avviso_portfolio_id, one.notice), called(lib.avviso_portfolio_name, ffi.addressof(self._grants, i)))
            for i, one in enumerate(self._grants[0 : count[0]]))

    @classmethod
    def compile(cls, dossiers: Mapping[str, Dossier], readings: Readings) -> "Portfolio":
        """Lays dossiers, each under an id of its own. It takes milliseconds for each; other threads run meanwhile."""
        all = dict(dossiers)
        kept: list[Any] = []
        ids = ffi.new("avviso_text[]", len(all))
        for to, id in zip(ids, all):
            view_of(bytes_of(id), to, kept)
        handles = [_dossier(one) for one in all.values()]
        return cls(readings, all, made("portfolio", lib.avviso_portfolio_of, handles, ids, len(all),
                                       readings_in(readings, kept)))

    def with_dossier(self, id: str, dossier: Dossier) -> "Portfolio":
        """The same with one more dossier, or another in the place of the one of that id."""
        given = bytes_of(id)
        return Portfolio(self.readings, {**self.dossiers, id: dossier},
                         made("portfolio", lib.avviso_portfolio_with, self._handle.at, given, len(given),
                              _dossier(dossier)))

    def without(self, id: str) -> "Portfolio":
        """The same without the dossier of that id."""
        given = bytes_of(id)
        handle = made("portfolio", lib.avviso_portfolio_without, self._handle.at, given, len(given))
        return Portfolio(self.readings, {each: of for each, of in self.dossiers.items() if each != id}, handle)

    def __len__(self) -> int:
        return len(self.dossiers)

    def __repr__(self) -> str:
        return f"<Portfolio: {len(self)} dossiers, {len(self.grants)} grants>"

    def at(self, id: str, *, in_force: date, known: date) -> Snapshot:
        """The dossier of that id as of a day: it answers everything else, with reasons."""
        handle = made("snapshot", lib.avviso_portfolio_at, self._handle.at, self._notice(id), day_in(in_force),
                      day_in(known))
        return Snapshot(self.dossiers[id], in_force, known, self.readings, handle)

    def deadlines(self, which: names.DeadlineKind = names.DeadlineKind.ACTIVITIES_END, *, in_force: date,
                  known: date) -> Column[date]:
        """Of every grant, the day on which a time limit ends."""
        return self._all("day", lib.avviso_portfolio_all_deadlines, (name_in(which, names.DeadlineKind),), in_force,
                         known, _day)

    def sums(self, which: names.GrantSum, *, in_force: date, known: date) -> Column[Decimal | int]:
        """Of every grant, an amount; or its units, an int."""
        return self._all("amount", lib.avviso_portfolio_all_sums, (name_in(which, names.GrantSum),), in_force, known,
                         _units if which is names.GrantSum.UNITS else _amount)

    def standings(self, *, in_force: date, known: date) -> Column[names.GrantStanding]:
        """Of every grant, where it stands."""
        return self._all("standing", lib.avviso_portfolio_all_standings, (), in_force, known, _standing)

    def deadlines_then(self, asked: Iterable[tuple[int, date, date]],
                       which: names.DeadlineKind = names.DeadlineKind.ACTIVITIES_END) -> Column[date]:
        """The day on which a time limit of grants ends, each as of its own days: its place in `grants`, the day in force,
        the day of knowledge."""
        return self._then("day", lib.avviso_portfolio_deadlines, (name_in(which, names.DeadlineKind),), asked, _day)

    def sums_then(self, asked: Iterable[tuple[int, date, date]], which: names.GrantSum) -> Column[Decimal | int]:
        """An amount of grants, or their units, each as of its own days."""
        return self._then("amount", lib.avviso_portfolio_sums, (name_in(which, names.GrantSum),), asked,
                          _units if which is names.GrantSum.UNITS else _amount)

    def standings_then(self, asked: Iterable[tuple[int, date, date]]) -> Column[names.GrantStanding]:
        """Where grants stand, each as of its own days."""
        return self._then("standing", lib.avviso_portfolio_standings, (), asked, _standing)

    def notice_deadline(self, id: str, which: names.DeadlineKind, *, in_force: date, known: date) -> Laid[date]:
        """The day on which a time limit of a notice ends."""
        row = ffi.new("avviso_told_day[1]")
        call(lib.avviso_portfolio_notice_deadline, self._handle.at, self._notice(id), name_in(which, names.DeadlineKind),
             day_in(in_force), day_in(known), row)
        return Column(row, 1, _day)[0]

    def notice_sum(self, id: str, which: names.NoticeSum, *, in_force: date, known: date) -> Laid[Decimal | int]:
        """An amount of a notice; or its units, an int."""
        row = ffi.new("avviso_told_amount[1]")
        call(lib.avviso_portfolio_notice_sum, self._handle.at, self._notice(id), name_in(which, names.NoticeSum),
             day_in(in_force), day_in(known), row)
        read: Callable[[Any], Decimal | int] = _units if which is names.NoticeSum.UNITS else _amount
        return Column(row, 1, read)[0]

    def to_pandas(self, *, in_force: date, known: date) -> Any:
        """A pandas.DataFrame with a row for each grant: the end of its activities (a datetime.date), its money (Decimals),
        its units (Int64), its standing (a category), each with what is told of it, a category too, in a column `..._told`;
        what is not known is null. Without pandas, ImportError says so."""
        from importlib import import_module

        try:
            pandas: Any = import_module("pandas")
        except ModuleNotFoundError as why:
            raise ImportError("Portfolio.to_pandas needs pandas, which is not installed", name="pandas") from why
        columns: dict[str, Column[Any]] = {"end_of_activities": self.deadlines(in_force=in_force, known=known)}
        columns |= {str(which): self.sums(which, in_force=in_force, known=known) for which in names.GrantSum}
        columns["standing"] = self.standings(in_force=in_force, known=known)
        told, standing = (pandas.CategoricalDtype([str(one) for one in kind])
                          for kind in (names.Told, names.GrantStanding))
        kinds = {str(names.GrantSum.UNITS): "Int64", "standing": standing}
        table: dict[str, Any] = {"dossier": pandas.Series([id for id, _ in self.grants], dtype=object),
                                 "grant": pandas.Series([name for _, name in self.grants], dtype=object)}
        for name, column in columns.items():
            cells = [str(one) if isinstance(one, names.GrantStanding) else one for one in column.values]
            table[name] = pandas.Series(cells, dtype=kinds.get(name, object))
            table[f"{name}_told"] = pandas.Series([str(one) for one in column.told], dtype=told)
        return pandas.DataFrame(table)

    def _notice(self, id: str) -> int:
        given = bytes_of(id)
        out = ffi.new("uint32_t *")
        call(lib.avviso_portfolio_notice, self._handle.at, given, len(given), out)
        return int(out[0])

    def _all(self, kind: str, function: Any, which: tuple[int, ...], in_force: date, known: date,
             read: Callable[[Any], V]) -> Column[V]:
        count = len(self.grants)
        rows = ffi.new(f"avviso_told_{kind}[]", count)
        call(function, self._handle.at, *which, day_in(in_force), day_in(known), rows, count)
        return Column(rows, count, read)

    def _then(self, kind: str, function: Any, which: tuple[int, ...], asked: Iterable[tuple[int, date, date]],
              read: Callable[[Any], V]) -> Column[V]:
        all = [(range(len(self.grants))[place], day_in(in_force), day_in(known)) for place, in_force, known in asked]
        given = ffi.new("avviso_grant_then[]", len(all))
        for to, (place, in_force, known) in zip(given, all):
            to.grant, to.in_force, to.known = self._grants[place], in_force, known
        rows = ffi.new(f"avviso_told_{kind}[]", len(all))
        call(function, self._handle.at, *which, given, len(all), rows)
        return Column(rows, len(all), read)


def _dossier(dossier: Dossier) -> Any:
    if not isinstance(dossier, Dossier):
        raise TypeError(f"a Dossier is expected, not {type(dossier).__name__}")
    return dossier._handle.at


def _day(row: Any) -> date:
    return day_out(row.day)


def _amount(row: Any) -> Decimal | int:
    return cents_out(row.amount)


def _units(row: Any) -> Decimal | int:
    return int(row.amount)


def _standing(row: Any) -> names.GrantStanding:
    return names.GrantStanding(row.standing)
