# SPDX-License-Identifier: BSL-1.0
"""Calls that nobody should make: each raises an error of Python, none ends the interpreter or gives an answer."""
import unittest
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import avviso

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "examples/casebook/prima.json").read_text(encoding="utf-8")
PRIMA = avviso.Dossier.from_json(TEXT)
DOCUMENTS = avviso.Readings.documents()
AT = PRIMA.as_of(in_force=date(2022, 3, 1), known=date.max, readings=DOCUMENTS)
LAZIO = AT.grant("Lazio")
DAY = date(2022, 6, 30)
ITALY = avviso.Calendar.of(avviso.Place.ITALY)
LIMIT = avviso.TimeLimit(avviso.Length(days=60), avviso.TimeRegime.EU_1182_71)
FLOOR = avviso.Rounding.FLOOR
DOWN = avviso.MonthRounding.DOWN
METHOD = avviso.ApportionmentMethod.LARGEST_REMAINDER
ACT = PRIMA.act(PRIMA.acts[0])

# What stands where something else is expected.
NO_TEXT: list[Any] = [None, 1, b"x", 1.5, [], "\ud800"]
NO_DAY: list[Any] = [None, 1, "2022-06-30", datetime(2022, 6, 30), 1.5, date(1, 1, 1)]
NO_AMOUNT: list[Any] = [None, 0.1, "1.00", True, Decimal("0.001"), Decimal("NaN"), Decimal("-Infinity"), 10**40, []]
NO_RATIO: list[Any] = [None, 0.5, "1/2", True, Decimal("0.5"), Fraction(1, 2**70), 2**70]
NO_NUMBER: list[Any] = [None, 1.5, "1", True, 2**31, -(2**63), []]
NO_NAME: list[Any] = [None, 0, -1, "floor", avviso.Language.ENGLISH, 2**40]
NO_HANDLE: list[Any] = [None, 1, "x", object()]

# Each call, with what is to be wrong in it.
CALLS: list[tuple[Callable[[Any], Any], list[Any]]] = [
    (avviso.parse_day, [*NO_TEXT, "", "2022-06-31", "x" * 10_000, "2022-06-30\0"]),
    (avviso.parse_italian_day, [*NO_TEXT, "31 giugno 2022"]),
    (avviso.PartialDay.parse, [*NO_TEXT, "--13"]),
    (avviso.Period.parse, [*NO_TEXT, "1x", "99999999y"]),
    (avviso.Length.parse, [*NO_TEXT, "0d", "1d1wd"]),
    (avviso.parse_euro, [*NO_TEXT, "1,00", "1e5", "99999999999999999999"]),
    (avviso.parse_written_euro, [*NO_TEXT, "1.000"]),
    (avviso.parse_ratio, [*NO_TEXT, "1/0"]),
    (avviso.Citation.parse, [*NO_TEXT, "lettera"]),
    (avviso.territory_called, [*NO_TEXT, "Atlantide"]),
    (avviso.territory_of_code, [*NO_TEXT, "99"]),
    (lambda wrong: avviso.parse_identifier(avviso.Identifier.CUP, wrong), [*NO_TEXT, "F84D1800030000"]),
    (lambda wrong: avviso.parse_identifier(wrong, "F84D18000300006"), NO_NAME),
    (lambda wrong: avviso.parse_protocol_number("35/0002585", wrong), [*NO_NUMBER, 0]),
    (avviso.entry_of, NO_NAME),
    (avviso.weekday, NO_DAY),
    (avviso.easter, [*NO_NUMBER, 1582]),
    (lambda wrong: avviso.day_text(DAY, wrong), NO_NAME),
    (lambda wrong: avviso.Period(days=1).after(wrong, DOWN), NO_DAY),
    (lambda wrong: avviso.Period(days=1).after(DAY, wrong), NO_NAME),
    (lambda wrong: avviso.Period(days=wrong).after(DAY, DOWN), NO_NUMBER),
    (lambda wrong: avviso.Calendar.of(wrong), NO_NAME),
    (lambda wrong: avviso.Calendar.of_holidays([wrong], DAY, DAY), NO_DAY),
    (lambda wrong: ITALY.is_holiday(wrong), [*NO_DAY, date(2200, 1, 1)]),
    (lambda wrong: ITALY.add_working_days(DAY, wrong), NO_NUMBER),
    (lambda wrong: ITALY.with_yearly(wrong, 31), [*NO_NUMBER, 2, 13]),
    (lambda wrong: ITALY | wrong, NO_HANDLE),
    (lambda wrong: LIMIT.end(wrong, ITALY), NO_DAY),
    (lambda wrong: LIMIT.end(DAY, wrong), NO_HANDLE),
    (lambda wrong: LIMIT.expiry(DAY, ITALY, wrong), [1, "x", object()]),
    (lambda wrong: avviso.TimeLimit(avviso.Length(days=wrong), LIMIT.regime).end(DAY, ITALY), [*NO_NUMBER, -1, 0]),
    (lambda wrong: avviso.TimeLimit(LIMIT.length, wrong).end(DAY, ITALY), NO_NAME),
    (lambda wrong: avviso.Suspensions([avviso.Suspension(wrong, DAY)]), NO_DAY),
    (avviso.citation_of, NO_NAME),
    (avviso.euro_text, NO_AMOUNT),
    (lambda wrong: avviso.multiply(wrong, 1, FLOOR), NO_AMOUNT),
    (lambda wrong: avviso.multiply(1, wrong, FLOOR), NO_RATIO),
    (lambda wrong: avviso.multiply(1, 1, wrong), NO_NAME),
    (lambda wrong: avviso.add(wrong, Decimal("92233720368547758.07")), [*NO_AMOUNT, 1]),
    (lambda wrong: avviso.part_of(wrong, 1), [*NO_AMOUNT, 0]),
    (lambda wrong: avviso.apportion(1, [1, wrong], METHOD), [None, 0.5, "1", True, -1, 2**63]),
    (lambda wrong: avviso.apportion(1, wrong, METHOD), [None, 1, [], [0, 0]]),
    (lambda wrong: avviso.apportion_increment(1, [wrong], METHOD), NO_AMOUNT),
    (lambda wrong: avviso.hourly_rate(1, wrong), NO_NAME),
    (lambda wrong: avviso.highest_joint_grant(1, wrong, 1), [None, 1.5, "1", True, 2**63, -1]),
    (lambda wrong: avviso.co_finance(1, wrong, 0, FLOOR), [*NO_RATIO, 2]),
    (avviso.Act.from_json, [None, 1, "", "{}", b"\xff", "\ud800", "[" * 10_000, TEXT]),
    (avviso.Dossier.from_json, [None, 1, "", "{}", b"\xff", "\ud800", "[" * 10_000, TEXT[:-3], TEXT * 2]),
    (avviso.Dossier, [1, [None], [1], ["x"], [ACT, ACT]]),
    (PRIMA.with_act, [*NO_HANDLE, ACT]),
    (PRIMA.without, [*NO_TEXT, "nothing"]),
    (PRIMA.act, [*NO_TEXT, "nothing"]),
    (lambda wrong: PRIMA.with_statement("Portale", DAY, avviso.Question.called("units"), wrong),
     [None, 1.5, True, "twelve", DAY, 2**63, []]),
    (lambda wrong: PRIMA.as_of(in_force=wrong, known=DAY, readings=DOCUMENTS), NO_DAY),
    (lambda wrong: PRIMA.as_of(in_force=DAY, known=wrong, readings=DOCUMENTS), NO_DAY),
    (lambda wrong: PRIMA.as_of(in_force=DAY, known=DAY, readings=wrong), NO_HANDLE),
    (lambda wrong: PRIMA.as_of(in_force=DAY, known=DAY, readings=DOCUMENTS.prevailing(wrong)), [*NO_TEXT, "x" * 64]),
    (PRIMA.audit, NO_HANDLE),
    (ACT.text, [None, 0, -1, "english", FLOOR]),
    (lambda wrong: PRIMA.preview([wrong], in_force=DAY, known=DAY, readings=DOCUMENTS), [*NO_HANDLE, ACT]),
    (AT.grant, [None, 1, b"x", [], "\ud800"]),
    (lambda wrong: AT.grant(wrong).total, ["", "nobody"]),
    (AT.ask, [*NO_HANDLE, avviso.Question(avviso.Field.DEADLINE), avviso.Question(avviso.Field.TOTAL),
              avviso.Question(avviso.Field.STANDING, name="nothing"), avviso.Question(avviso.Field.ENDOWMENT, on=DAY)]),
    (lambda wrong: AT.ask(avviso.Question(wrong)), NO_NAME),
    (AT.ask_word, [*NO_TEXT, "", "end", "total"]),
    (avviso.Question.called, [*NO_TEXT, "", "end"]),
    (AT.standing_of, [*NO_TEXT, "nothing"]),
    (AT.timeline, [*NO_HANDLE, avviso.Question(avviso.Field.DEADLINE)]),
    (AT.difference, NO_HANDLE),
    (AT.impact_of_removal, [*NO_TEXT, "nothing"]),
    (lambda wrong: AT.impact_of_annulment("second-extension", wrong), NO_NAME),
    (lambda wrong: AT.why_not(wrong, 0, "Lazio"), [*NO_TEXT, "nothing"]),
    (lambda wrong: AT.why_not("second-extension", wrong, "Lazio"), [*NO_NUMBER, -1, 99]),
    (lambda wrong: AT.due_between(wrong, DAY), NO_DAY),
    (lambda wrong: LAZIO.may_spend(wrong), NO_DAY),
    (lambda wrong: LAZIO.may_spend(DAY, wrong), [one for one in NO_AMOUNT if one is not None]),
    (lambda wrong: LAZIO.deadline(wrong), [None, 1, avviso.Language.ENGLISH, b"x"]),
    (lambda wrong: LAZIO.end_of_activities.text(wrong), [None, 0, -1, "english", FLOOR]),
    (lambda wrong: LAZIO.end_of_activities.explain().text(style=wrong), NO_NAME),
    (lambda wrong: PRIMA.audit(DOCUMENTS).text(wrong), [-1, 10**6, None, "x", 1.5]),
    (avviso.row_of, NO_NAME),
    (avviso.rule_row, NO_NAME),
]

EXPECTED = (avviso.AvvisoError, TypeError, ValueError, OverflowError, IndexError)


class Malformed(unittest.TestCase):
    def test_each_raises(self) -> None:
        many = 0
        for place, (call, wrongs) in enumerate(CALLS):
            for wrong in wrongs:
                many += 1
                with self.subTest(call=place, wrong=repr(wrong)[:60]):
                    with self.assertRaises(EXPECTED) as refused:
                        call(wrong)
                    if isinstance(refused.exception, avviso.AvvisoError):
                        self.assertIsNot(refused.exception.code, avviso.Code.INTERNAL)
                        self.assertNotEqual(str(refused.exception), "")
        self.assertGreater(many, 200)

    def test_errors_have_their_family(self) -> None:
        cases: list[tuple[str, Callable[[str], Any], type[avviso.AvvisoError], str]] = [
            ("x", avviso.parse_day, avviso.TextError, "EXPECTED_DIGIT"),
            ("2022-06-31", avviso.parse_day, avviso.DateError, "DAY_OUT_OF_RANGE"),
            ("1/0", avviso.parse_ratio, avviso.MoneyError, "DENOMINATOR_ZERO"),
            ("Atlantide", avviso.territory_called, avviso.IdentityError, "NO_SUCH_TERRITORY"),
            ("nothing", PRIMA.act, avviso.NotOnRecord, "NO_SUCH_ACT"),
            ("{}", avviso.Dossier.from_json, avviso.JsonError, "FIELD_MISSING"),
            ("end", AT.ask_word, avviso.CallError, "NO_SUCH_QUESTION"),
        ]
        for text, read, family, code in cases:
            with self.subTest(text=text), self.assertRaises(family) as refused:
                read(text)
            self.assertIs(type(refused.exception), family)
            self.assertEqual(refused.exception.code.name, code)

    def test_the_call_goes_on_after_an_error(self) -> None:
        for _ in range(1000):
            with self.assertRaises(avviso.AvvisoError):
                AT.grant("nobody").total
        self.assertTrue(LAZIO.end_of_activities.is_known)


if __name__ == "__main__":
    unittest.main()
