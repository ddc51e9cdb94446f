# SPDX-License-Identifier: BSL-1.0
"""Values: frozen, hashable, with a repr that reads back; days, amounts and fractions exact at the edges."""
import copy
import dataclasses
import datetime
import decimal
import inspect
import os
import pickle
import random
import typing
import unittest
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, cast

import avviso
from avviso import *  # noqa: F403  what repr writes is read back with these names

SAMPLES: list[Any] = [
    avviso.Period(1, -2, 3),
    avviso.PartialDay.parse("2017-03/2017-05"),
    avviso.Length.parse("10wd"),
    avviso.Suspension(date(2020, 2, 23), date(2020, 5, 15)),
    avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.EU_1182_71),
    avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.ITALIAN_CIVIL).expiry(
        date(2018, 3, 20), avviso.Calendar.of(avviso.Place.ITALY)),
    avviso.apportion(1_000_000, [1] * 7, avviso.ApportionmentMethod.LARGEST_REMAINDER),
    avviso.co_finance(Decimal("0.03"), Fraction(1, 2), Fraction(1, 2), avviso.Rounding.FLOOR),
    avviso.entry_of(avviso.Territory.LAZIO),
    avviso.Citation.parse("Decreto Direttoriale n. 21 del 19 marzo 2021"),
    avviso.Readings.documents().prevailing("Portale"),
    avviso.Question(avviso.Field.MAY_SPEND, "Lazio", on=date(2022, 5, 1), amount=Decimal("15000.00")),
    avviso.Question.called("term:NAME"),
    avviso.row_of(avviso.Field.DEADLINE),
    avviso.rule_row(avviso.Rule.EXT_1),
    avviso.DeadlineTime(date(2022, 6, 30), datetime.time(12)),
    avviso.Member(avviso.PartnerRole.LEAD, "Regione Lazio", share=Decimal("1.00")),
    avviso.Ground(avviso.Part.SETS, "dd-21", 0, 1),
    avviso.Rule.EXT_4,
    avviso.Act.from_json('{"id": "n", "reference": {"kind": "note", "number": "1", "on": "2021-02-01"}}'),
]


class Frozen(unittest.TestCase):
    def test_repr_reads_back(self) -> None:
        for one in SAMPLES:
            with self.subTest(one=one):
                read = eval(repr(one))
                self.assertEqual(read, one)
                self.assertEqual(hash(read), hash(one))
                self.assertIs(type(read), type(one))

    def test_they_are_copied(self) -> None:
        for one in SAMPLES:
            if not isinstance(one, avviso.Act):
                with self.subTest(one=one):
                    self.assertEqual(pickle.loads(pickle.dumps(one)), one)
                    self.assertEqual(copy.deepcopy(one), one)

    def test_nothing_is_set(self) -> None:
        for one in SAMPLES:
            if dataclasses.is_dataclass(one):
                name = dataclasses.fields(one)[0].name
                with self.subTest(one=one), self.assertRaises((dataclasses.FrozenInstanceError, TypeError)):
                    setattr(one, name, None)

    def test_nothing_is_deleted_or_added(self) -> None:
        one: Any = avviso.Period(1, 2, 3)
        with self.assertRaises(dataclasses.FrozenInstanceError):
            del one.years
        with self.assertRaises(dataclasses.FrozenInstanceError):
            one.weeks = 1
        self.assertFalse(hasattr(one, "__dict__"))
        self.assertEqual(one, avviso.Period(1, 2, 3))

    def test_they_are_made_by_place_and_by_name(self) -> None:
        made: Any = avviso.Period
        self.assertEqual(made(1, 2, days=3), made(days=3, months=2, years=1))
        for arguments, named in (((1, 2, 3, 4), {}), ((), {"weeks": 1}), ((1,), {"years": 1})):
            with self.assertRaises(TypeError):
                made(*arguments, **named)
        with self.assertRaises(TypeError):
            cast(Any, avviso.Suspension)(date(2020, 2, 23))
        self.assertEqual(str(inspect.signature(avviso.Suspension)).partition("law")[0],
                         "(first: 'date', last: 'date', ")

    def test_they_match_by_place(self) -> None:
        match avviso.Period(1, 2, 3):
            case avviso.Period(years, months, days=days):
                self.assertEqual((years, months, days), (1, 2, 3))

    def test_they_are_dataclasses_to_whoever_asks(self) -> None:
        limit = avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.EU_1182_71)
        longer = dataclasses.replace(limit, length=avviso.Length(days=61))
        self.assertEqual((longer.length.days, longer.regime), (61, limit.regime))
        self.assertEqual(dataclasses.asdict(avviso.Period(1, 2, 3)), {"years": 1, "months": 2, "days": 3})
        self.assertEqual([one.name for one in dataclasses.fields(avviso.Suspension)], ["first", "last", "law"])
        self.assertEqual(dataclasses.fields(avviso.Suspension)[2].default, avviso.LegalBasis.DECLARED_SUSPENSION)
        with self.assertRaises(TypeError):
            dataclasses.replace(limit, weeks=1)

    def test_deadlines_are_in_order(self) -> None:
        day, noon = date(2022, 6, 30), datetime.time(12)
        order = [avviso.DeadlineTime(day, noon), avviso.DeadlineTime(day), avviso.DeadlineTime(day, None, False)]
        self.assertEqual(sorted(reversed(order)), order)
        self.assertTrue(order[0] <= order[0] < order[1] >= order[0])

    def test_values_of_other_kinds_differ(self) -> None:
        self.assertEqual(len(set(SAMPLES)), len(SAMPLES))
        self.assertNotEqual(avviso.Period(0, 0, 1), (0, 0, 1))

    def test_periods_have_no_order(self) -> None:
        with self.assertRaises(TypeError):
            avviso.Period(0, 1, 0) < avviso.Period(0, 0, 31)  # type: ignore[operator]  # noqa: B015


# Views: they hold answers or a dossier, which are read and not written.
VIEWS = {avviso.Change, avviso.Due, avviso.Merged, avviso.Stretch}
VALUES = sorted((one for name in avviso.__all__ if dataclasses.is_dataclass(one := getattr(avviso, name))
                 and one not in VIEWS), key=lambda one: str(one.__name__))


def some(kind: Any, chosen: random.Random) -> Any:
    """Any value of a type, as the members of the package's values have them."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return chosen.choice(list(kind))
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return kind(**{one.name: some(hints[one.name], chosen) for one in dataclasses.fields(kind) if one.init})
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (tuple, frozenset):
        return origin(some(parts[0], chosen) for _ in range(chosen.randrange(3)))
    if parts:
        return some(chosen.choice(parts), chosen)
    made: dict[Any, Callable[[], Any]] = {
        int: lambda: chosen.randrange(-(2**31), 2**31),
        bool: lambda: chosen.random() < 0.5,
        str: lambda: "".join(chosen.choice("aè'\"\\\n\0\u202e") for _ in range(chosen.randrange(4))),
        date: lambda: date.fromordinal(chosen.randrange(1, date.max.toordinal() + 1)),
        datetime.time: lambda: datetime.time(chosen.randrange(24), chosen.randrange(60)),
        Decimal: lambda: Decimal(chosen.randrange(-(2**63), 2**63)) / 100,
        Fraction: lambda: Fraction(chosen.randrange(-99, 99), chosen.randrange(1, 99)),
        type(None): lambda: None,
        object: lambda: date(2022, 6, 30),
    }
    return made[kind]()


class Property(unittest.TestCase):
    def test_of_every_type_repr_reads_back_and_nothing_is_set(self) -> None:
        seed = int(os.environ.get("AVVISO_SEED", "0")) or random.randrange(1, 2**31)
        chosen = random.Random(seed)
        self.assertGreater(len(VALUES), 25)
        for kind in VALUES:
            for _ in range(40):
                one = some(kind, chosen)
                with self.subTest(seed=seed, one=one):
                    read = eval(repr(one))
                    self.assertIs(type(read), kind)
                    self.assertEqual((read, hash(read)), (one, hash(one)))
                    self.assertEqual(pickle.loads(pickle.dumps(one)), one)
                    self.assertEqual(copy.deepcopy(one), one)
                    with self.assertRaises((dataclasses.FrozenInstanceError, TypeError)):
                        setattr(one, dataclasses.fields(one)[0].name, None)

    def test_floats_are_no_members(self) -> None:
        """A float goes nowhere, whichever member of a value that the library reads it stands in."""
        asked: list[Callable[[Any], Any]] = [
            lambda x: avviso.Period(x).text(), lambda x: avviso.Period(0, x).text(), lambda x: avviso.Period(0, 0, x).text(),
            lambda x: avviso.Question(avviso.Field.MAY_SPEND, "g", on=date(2022, 1, 1), amount=x).json(),
            lambda x: avviso.Question(avviso.Field.MAY_SPEND, "g", on=x).json(),
            lambda x: avviso.Question(avviso.Field.TOTAL, x).json(), lambda x: avviso.Question(x).json(),
            lambda x: avviso.Calendar.of(avviso.Place.ITALY).add_working_days(date(2022, 1, 1), x),
            *(lambda x, name=name: avviso.TimeLimit(avviso.Length(**{name: x}), avviso.TimeRegime.EU_1182_71).end(
                date(2022, 1, 1), avviso.Calendar.of(avviso.Place.ITALY)) for name in ("years", "months", "weeks", "days",
                                                                                      "working_days")),
        ]
        for place, ask in enumerate(asked):
            with self.subTest(place=place), self.assertRaises(TypeError):
                ask(1.0)

    def test_ends_are_in_order(self) -> None:
        day, next = date(2022, 6, 30), date(2022, 7, 1)
        ends = [avviso.DeadlineTime(day, datetime.time(9)), avviso.DeadlineTime(day, datetime.time(12)),
                avviso.DeadlineTime(day), avviso.DeadlineTime(day, None, False), avviso.DeadlineTime(next, datetime.time(0))]
        self.assertEqual(sorted(reversed(ends)), ends)
        self.assertTrue(ends[0] < ends[1] <= ends[1] and ends[4] > ends[3])
        with self.assertRaises(TypeError):
            ends[0] < day  # type: ignore[operator]  # noqa: B015


class Money(unittest.TestCase):
    def test_amounts_have_two_places(self) -> None:
        self.assertEqual(str(avviso.parse_euro("25000000")), "25000000.00")
        self.assertEqual(str(avviso.parse_euro("-0.05")), "-0.05")
        self.assertEqual(avviso.parse_euro("92233720368547758.07"), Decimal(2**63 - 1) / 100)
        self.assertEqual(str(avviso.parse_euro("-92233720368547758.08")), "-92233720368547758.08")

    def test_every_spelling_of_an_amount_is_the_amount(self) -> None:
        for one in (Decimal("12.5"), Decimal("12.50"), Decimal("12.500"), Decimal("125E-1"), Decimal("0.125E2")):
            self.assertEqual(avviso.euro_text(one), "12.50")
        self.assertEqual(avviso.euro_text(Decimal("25E6")), avviso.euro_text(25_000_000))
        self.assertEqual(avviso.euro_text(Decimal("-0.00")), "0.00")

    def test_no_decimal_context_rounds(self) -> None:
        with decimal.localcontext() as context:
            context.prec = 2
            context.rounding = decimal.ROUND_UP
            half = avviso.multiply(Decimal("15095804.23"), Fraction(3, 4), avviso.Rounding.FLOOR)
            self.assertEqual(str(half), "11321853.17")
            self.assertEqual(str(avviso.add(Decimal("15095804.23"), 1)), "15095805.23")

    def test_floats_are_refused(self) -> None:
        with self.assertRaises(TypeError):
            avviso.euro_text(0.1)  # type: ignore[arg-type]
        with self.assertRaises(TypeError):
            avviso.multiply(1, 0.5, avviso.Rounding.FLOOR)  # type: ignore[arg-type]
        with self.assertRaises(TypeError):
            avviso.apportion(1, [0.5, 0.5], avviso.ApportionmentMethod.LARGEST_REMAINDER)  # type: ignore[list-item]

    def test_what_is_no_amount_is_refused(self) -> None:
        finer: list[Decimal | int] = [Decimal("0.001"), Decimal("1E-999999")]
        beyond: list[Decimal | int] = [Decimal("NaN"), Decimal("Infinity"), Decimal("92233720368547758.08"), Decimal("1E999999"), 10**30]
        for wrong in [*finer, *beyond]:
            with self.subTest(wrong=wrong), self.assertRaises(avviso.MoneyError) as refused:
                avviso.euro_text(wrong)
            code = avviso.Code.FRACTION_NOT_CENTS if wrong in finer else avviso.Code.AMOUNT_OUT_OF_RANGE
            self.assertIs(refused.exception.code, code)

    def test_no_cent_is_lost(self) -> None:
        parts = avviso.apportion(1_000_000, [1] * 7, avviso.ApportionmentMethod.LARGEST_REMAINDER)
        self.assertEqual(sum(parts.shares) + parts.remainder, 1_000_000)
        self.assertEqual(avviso.part_of(3, 1), Fraction(1, 3))


class Time(unittest.TestCase):
    def test_a_moment_is_no_day(self) -> None:
        with self.assertRaises(TypeError):
            avviso.weekday(datetime.datetime(2022, 6, 30))
        self.assertIs(avviso.weekday(date(2022, 6, 30)), avviso.Weekday.THURSDAY)

    def test_days_before_1400_are_refused(self) -> None:
        with self.assertRaises(avviso.DateError) as refused:
            avviso.weekday(date(1399, 12, 31))
        self.assertIs(refused.exception.code, avviso.Code.DATE_OUT_OF_RANGE)

    def test_a_month_from_28_february(self) -> None:
        self.assertEqual(avviso.Period(months=1).after(date(2023, 2, 28), avviso.MonthRounding.DOWN), date(2023, 3, 28))

    def test_a_time_limit_and_its_steps(self) -> None:
        limit = avviso.TimeLimit(avviso.Length.parse("60d"), avviso.TimeRegime.EU_1182_71)
        italy = avviso.Calendar.of(avviso.Place.ITALY)
        expiry = limit.expiry(date(2018, 3, 20), italy)
        self.assertEqual(expiry.last_day, date(2018, 5, 21))
        self.assertIs(expiry.steps[-1].why, avviso.StepReason.WEEKEND)
        self.assertIn("1182/71", avviso.citation_of(expiry.steps[-1].article))

    def test_calendars_grow(self) -> None:
        own = avviso.Calendar.of_holidays([date(2024, 5, 2)], date(2024, 1, 1), date(2024, 12, 31))
        self.assertTrue(own.is_holiday(date(2024, 5, 2)))
        more = own.with_yearly(7, 4).with_after_easter(1).with_weekday(11, -1, avviso.Weekday.THURSDAY)
        for day in (date(2024, 7, 4), date(2024, 4, 1), date(2024, 11, 28)):
            self.assertTrue(more.is_holiday(day))
            self.assertFalse(own.is_holiday(day))
        self.assertTrue((own | avviso.Calendar.of(avviso.Place.ROME)).is_holiday(date(2024, 6, 29)))
        self.assertEqual(own.add_working_days(date(2024, 5, 1), 1), date(2024, 5, 3))
        self.assertFalse(own.is_working_day(date(2024, 5, 2)))

    def test_suspensions_are_in_order(self) -> None:
        all = avviso.Suspensions(august=(2019, 2020), of_2020=True).all
        self.assertEqual([one.first for one in all], [date(2019, 8, 1), date(2020, 2, 23), date(2020, 8, 1)])

    def test_texts_in_styles(self) -> None:
        self.assertEqual(avviso.day_text(date(2022, 6, 30), avviso.Style.ITALIAN), "30 giugno 2022")
        self.assertEqual(avviso.Period(1, 2, 3).text(avviso.Style.ISO), "P1Y2M3D")
        self.assertEqual(avviso.Period.between(date(2021, 1, 31), date(2021, 3, 1), avviso.MonthRounding.DOWN),
                         avviso.Period(0, 1, 1))
        self.assertEqual(avviso.euro_text(Decimal("15095804.23"), avviso.Style.ITALIAN), "15.095.804,23")


if __name__ == "__main__":
    unittest.main()
