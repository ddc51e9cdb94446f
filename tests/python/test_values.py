# SPDX-License-Identifier: BSL-1.0
"""Values: frozen, hashable, with a repr that reads back; days, amounts and fractions exact at the edges."""
import copy
import dataclasses
import datetime
import decimal
import pickle
import unittest
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

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

    def test_values_of_other_kinds_differ(self) -> None:
        self.assertEqual(len(set(SAMPLES)), len(SAMPLES))
        self.assertNotEqual(avviso.Period(0, 0, 1), (0, 0, 1))

    def test_periods_have_no_order(self) -> None:
        with self.assertRaises(TypeError):
            avviso.Period(0, 1, 0) < avviso.Period(0, 0, 31)  # type: ignore[operator]  # noqa: B015


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
