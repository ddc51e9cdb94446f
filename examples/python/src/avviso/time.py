# SPDX-License-Identifier: BSL-1.0
"""Days, periods, the holidays of Italy, and time limits with every step of their computation."""
from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from . import names
from ._binding import ffi, lib
from ._library import (
    ENGLISH,
    Handle,
    bytes_of,
    call,
    check,
    day_in,
    day_out,
    made,
    name_in,
    optional_day_in,
    printed,
    struct,
    whole,
)
from ._typing import Any
from ._value import dataclass, field


def parse_day(text: str) -> date:
    """Reads exactly `YYYY-MM-DD`, from 1400 to 9999."""
    return _day(lib.avviso_day_parse, text)


def parse_italian_day(text: str) -> date:
    """Reads a day as Italian acts write it: «20 marzo 2018», «1º marzo 2018», «20/03/2018», «20.3.2018»."""
    return _day(lib.avviso_day_parse_italian, text)


def _day(parser: Any, text: str) -> date:
    given = bytes_of(text)
    out = ffi.new("avviso_day *")
    call(parser, given, len(given), out)
    return day_out(out[0])


def day_text(day: date, style: names.Style = names.Style.PLAIN) -> str:
    """A day in a style: `2022-06-30`, «30 giugno 2022», "30 June 2022", «30/06/2022»."""
    return printed(lib.avviso_day_print, day_in(day), name_in(style, names.Style))


def weekday(day: date) -> names.Weekday:
    """The day of the week."""
    out = ffi.new("int32_t *")
    call(lib.avviso_weekday, day_in(day), out)
    return names.Weekday(out[0])


def easter(year: int) -> date:
    """Easter Sunday, of a year from 1583 on."""
    out = ffi.new("avviso_day *")
    call(lib.avviso_easter, whole(year), out)
    return day_out(out[0])


@dataclass(frozen=True, slots=True)
class PartialDay:
    """A day as documents give it: one real day from `earliest` to `latest`."""

    earliest: date
    latest: date
    precision: names.Precision

    @classmethod
    def parse(cls, text: str) -> "PartialDay":
        """Reads `2022-06-30`, `2017-03`, `2017`, `2017-03/2017-05`, `2017-02|2018-02`, `unknown`, «febbraio 2018»."""
        given = bytes_of(text)
        out = ffi.new("avviso_partial_day *")
        call(lib.avviso_partial_day_parse, given, len(given), out)
        return cls._of(out)

    @classmethod
    def _of(cls, out: Any) -> "PartialDay":
        return cls(day_out(out.earliest), day_out(out.latest), names.Precision(out.precision))


@dataclass(frozen=True, slots=True)
class Period:
    """Years, months and days, each with its own sign, kept apart as given; so periods have no order."""

    years: int = 0
    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Reads `1y2m3d`, `-1m`, `2w`, `P1Y2M3D`, «1 anno, 2 mesi e 3 giorni»."""
        given = bytes_of(text)
        out = ffi.new("avviso_period *")
        call(lib.avviso_period_parse, given, len(given), out)
        return cls(out.years, out.months, out.days)

    @classmethod
    def between(cls, first: date, last: date, rounding: names.MonthRounding) -> "Period":
        """The period that leads from one day to another."""
        out = ffi.new("avviso_period *")
        call(lib.avviso_day_difference, day_in(first), day_in(last), name_in(rounding, names.MonthRounding), out)
        return cls(out.years, out.months, out.days)

    def after(self, day: date, rounding: names.MonthRounding) -> date:
        """`day` moved: years and months first, one rounding, then days."""
        out = ffi.new("avviso_day *")
        call(lib.avviso_day_add, day_in(day), self._in(), name_in(rounding, names.MonthRounding), out)
        return day_out(out[0])

    def text(self, style: names.Style = names.Style.PLAIN) -> str:
        """The period in a style: `1y2m3d`, «1 anno, 2 mesi e 3 giorni», `P1Y2M3D`."""
        return printed(lib.avviso_period_print, self._in(), name_in(style, names.Style))

    def _in(self) -> Any:
        new = ffi.new("avviso_period *")
        new.years, new.months, new.days = whole(self.years), whole(self.months), whole(self.days)
        return new


class Calendar:
    """The holidays of a place, by the law as known on a day. Italian ones reach from 1 June 1949 to 31 December 2199;
    beyond its reach a calendar refuses."""

    __slots__ = ("_handle",)

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    @classmethod
    def of(cls, place: names.Place, known: date | None = None) -> "Calendar":
        """The holidays of Italy, of Rome, of Bolzano; by all the law that this release knows, or as known on a day."""
        return cls(made("calendar", lib.avviso_calendar_of_place, name_in(place, names.Place), optional_day_in(known)))

    @classmethod
    def of_holidays(cls, holidays: Iterable[date], first: date, last: date, known: date | None = None) -> "Calendar":
        """The holidays that the caller lists, good from `first` to `last`."""
        days = [day_in(one) for one in holidays]
        given = ffi.new("avviso_day[]", days)
        return cls(
            made("calendar", lib.avviso_calendar_of_holidays, given, len(days), day_in(first), day_in(last),
                 optional_day_in(known))
        )

    def with_yearly(self, month: int, day: int) -> "Calendar":
        """With one more holiday each year, on a day of a month."""
        return Calendar(made("calendar", lib.avviso_calendar_with_yearly, self._handle.at, whole(month), whole(day)))

    def with_after_easter(self, days: int) -> "Calendar":
        """With one more holiday each year, so many days after Easter, or before it."""
        return Calendar(made("calendar", lib.avviso_calendar_with_after_easter, self._handle.at, whole(days)))

    def with_weekday(self, month: int, nth: int, day: names.Weekday) -> "Calendar":
        """With one more holiday each year, on the n-th weekday of a month, or on the last (-1)."""
        return Calendar(
            made("calendar", lib.avviso_calendar_with_weekday, self._handle.at, whole(month), whole(nth),
                 name_in(day, names.Weekday))
        )

    def __or__(self, other: "Calendar") -> "Calendar":
        """The holidays of either, on the days that both reach."""
        if not isinstance(other, Calendar):
            return NotImplemented
        return Calendar(made("calendar", lib.avviso_calendar_united, self._handle.at, other._handle.at))

    def is_holiday(self, day: date) -> bool:
        """Whether a feast falls on the day; a plain Sunday is none."""
        out = ffi.new("int32_t *")
        call(lib.avviso_is_holiday, self._handle.at, day_in(day), out)
        return bool(out[0])

    def is_working_day(self, day: date) -> bool:
        """Whether the day is neither a feast, a Saturday nor a Sunday."""
        out = ffi.new("int32_t *")
        call(lib.avviso_is_working_day, self._handle.at, day_in(day), out)
        return bool(out[0])

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after a day, or before it."""
        out = ffi.new("avviso_day *")
        call(lib.avviso_add_working_days, self._handle.at, day_in(day), whole(count), out)
        return day_out(out[0])

    def count_working_days(self, first: date, last: date) -> int:
        """How many working days there are from one day to another, both included."""
        out = ffi.new("int32_t *")
        call(lib.avviso_count_working_days, self._handle.at, day_in(first), day_in(last), out)
        return int(out[0])


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a time limit: calendar units, or working days alone; no part negative, not all zero."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    working_days: int = 0

    @classmethod
    def parse(cls, text: str) -> "Length":
        """Reads `60d`, `3m`, `1y6m`, `2w`, `10wd`, `P60D`, «30 giorni», «10 giorni lavorativi»."""
        given = bytes_of(text)
        out = ffi.new("avviso_length *")
        call(lib.avviso_length_parse, given, len(given), out)
        return cls(out.years, out.months, out.weeks, out.days, out.working_days)


@dataclass(frozen=True, slots=True)
class Suspension:
    """Days that do not count in time limits, both ends included, and the law that says so."""

    first: date
    last: date
    law: names.LegalBasis = names.LegalBasis.DECLARED_SUSPENSION


class Suspensions:
    """Suspensions in order and apart: those that the caller declares; with those of the terms of trials in August of the
    years from `august[0]` to `august[1]`; and that of administrative terms in 2020. By the law known on a day."""

    __slots__ = ("_handle", "all")

    def __init__(self, declared: Iterable[Suspension] = (), *, august: tuple[int, int] | None = None,
                 of_2020: bool = False, known: date | None = None) -> None:
        rows = list(declared)
        given = ffi.new("avviso_suspension[]", len(rows))
        for to, one in zip(given, rows):
            to.first, to.last = day_in(one.first), day_in(one.last)
            to.law = name_in(one.law, names.LegalBasis)
        since, until = (0, 0) if august is None else (whole(august[0]), whole(august[1]))
        self._handle = made("suspensions", lib.avviso_suspensions_of, given, len(rows), since, until,
                            1 if of_2020 else 0, optional_day_in(known))
        row = ffi.new("avviso_suspension *")
        found = []
        for index in range(lib.avviso_suspensions_count(self._handle.at)):
            check(lib.avviso_suspensions_at(self._handle.at, index, row))
            found.append(Suspension(day_out(row.first), day_out(row.last), names.LegalBasis(row.law)))
        self.all = tuple(found)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a computation: from which day to which, why, by which provision and, where that is the reason, for
    which holiday."""

    start: date
    end: date
    why: names.StepReason
    article: names.LegalBasis
    feast: names.Feast | None
    feast_law: names.LegalBasis | None


@dataclass(frozen=True, slots=True)
class Expiry:
    """When a time limit ends, and every step that led there."""

    last_day: date
    steps: tuple[Step, ...]


_prevailing = struct("limit")
call(lib.avviso_limit_prevailing, _prevailing)


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A time limit: how long, by which law, which way, and how what the law leaves open is read; of that, what prevails
    unless said otherwise."""

    length: Length
    regime: names.TimeRegime
    direction: names.TimeDirection = names.TimeDirection.FORWARD
    ends: names.EndDays = names.EndDays.FIRST_EXCLUDED
    initiates: names.InitiatingDay = names.InitiatingDay(_prevailing.initiates)
    following_event: names.AfterEvent = names.AfterEvent(_prevailing.following_event)
    backward_on_holiday: names.BackwardEnd = names.BackwardEnd(_prevailing.backward_on_holiday)
    saturday: names.SaturdayOfProcedure = names.SaturdayOfProcedure(_prevailing.saturday)
    fixed_day: names.DayOfAct = names.DayOfAct(_prevailing.fixed_day)
    _given: Any = field(init=False, repr=False, compare=False)  # as the library takes it

    def __post_init__(self) -> None:
        object.__setattr__(self, "_given", self._in())

    def end(self, event: date, calendar: Calendar, suspended: Suspensions | None = None) -> date:
        """The last day, counted from the day of an event."""
        out = ffi.new("avviso_day *")
        call(lib.avviso_limit_end, self._given, day_in(event), _calendar(calendar), _suspended(suspended), out, ffi.NULL,
             ffi.NULL)
        return day_out(out[0])

    def expiry(self, event: date, calendar: Calendar, suspended: Suspensions | None = None) -> Expiry:
        """The last day, and every step that led there."""
        out = ffi.new("avviso_day *")
        steps = ffi.new("avviso_limit_step[]", lib.AVVISO_MOST_LIMIT_STEPS)
        count = ffi.new("size_t *")
        call(lib.avviso_limit_end, self._given, day_in(event), _calendar(calendar), _suspended(suspended), out, steps,
             count)
        return Expiry(day_out(out[0]), tuple(_step(steps[index]) for index in range(count[0])))

    def _in(self) -> Any:
        new = struct("limit")
        to, length = new.length, self.length
        to.years, to.months, to.weeks = whole(length.years), whole(length.months), whole(length.weeks)
        to.days, to.working_days = whole(length.days), whole(length.working_days)
        new.direction = name_in(self.direction, names.TimeDirection)
        new.regime = name_in(self.regime, names.TimeRegime)
        new.ends = name_in(self.ends, names.EndDays)
        new.initiates = name_in(self.initiates, names.InitiatingDay)
        new.following_event = name_in(self.following_event, names.AfterEvent)
        new.backward_on_holiday = name_in(self.backward_on_holiday, names.BackwardEnd)
        new.saturday = name_in(self.saturday, names.SaturdayOfProcedure)
        new.fixed_day = name_in(self.fixed_day, names.DayOfAct)
        return new


def _calendar(calendar: Calendar) -> Any:
    if not isinstance(calendar, Calendar):
        raise TypeError(f"a Calendar is expected, not {type(calendar).__name__}")
    return calendar._handle.at


def _suspended(suspended: Suspensions | None) -> Any:
    if suspended is None:
        return ffi.NULL
    if not isinstance(suspended, Suspensions):
        raise TypeError(f"Suspensions are expected, not {type(suspended).__name__}")
    return suspended._handle.at


def _step(row: Any) -> Step:
    return Step(
        start=day_out(getattr(row, "from")),
        end=day_out(row.to),
        why=names.StepReason(row.why),
        article=names.LegalBasis(row.article),
        feast=None if row.feast < 0 else names.Feast(row.feast),
        feast_law=None if row.feast_law < 0 else names.LegalBasis(row.feast_law),
    )


def citation_of(basis: names.LegalBasis, language: names.Language = ENGLISH) -> str:
    """What cites a provision of law: «Reg. (EEC, Euratom) 1182/71, art. 3(4)»."""
    return printed(lib.avviso_legal_basis_text, name_in(basis, names.LegalBasis), name_in(language, names.Language))
