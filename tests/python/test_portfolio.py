# SPDX-License-Identifier: BSL-1.0
"""The portfolio answers as snapshots do, many at once."""
import importlib.util
import sys
import unittest
import unittest.mock
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import avviso
from avviso import Told

ROOT = Path(__file__).parents[2]
CASEBOOK = {path.stem: avviso.Dossier.from_json(path.read_bytes())
            for path in sorted((ROOT / "examples/casebook").glob("*.json"))}
DOCUMENTS = avviso.Readings.documents()
ALL = avviso.Portfolio.compile(CASEBOOK, DOCUMENTS)
DAYS = [(date(2022, 3, 1), date(2022, 6, 30)), (date(2021, 12, 30), date(2022, 6, 30)), (date(2020, 1, 1), date(2020, 1, 1)),
        (date.max, date.max)]
STATUS = {avviso.Status.KNOWN: Told.KNOWN, avviso.Status.NOT_STATED: Told.NOT_STATED,
          avviso.Status.UNDETERMINED: Told.UNDETERMINED, avviso.Status.CONFLICT: Told.CONFLICT}


def told(at: avviso.Snapshot, grant: str, word: str) -> tuple[Told, Any]:
    try:
        answer = at.ask_word(word, grant)
    except avviso.NotOnRecord:
        return Told.NO_SUCH, None
    value = answer.value if answer.is_known else None
    return STATUS[answer.status], value.on if isinstance(value, avviso.DeadlineTime) else value


class AsSnapshots(unittest.TestCase):
    def check(self, column: avviso.Column[Any], word: str, in_force: date, known: date) -> int:
        self.assertEqual(len(column), len(ALL.grants))
        laid = 0
        for (id, grant), one in zip(ALL.grants, column):
            at = CASEBOOK[id].as_of(in_force=in_force, known=known, readings=DOCUMENTS)
            if one.told is not Told.NOT_LAID:
                laid += 1
                self.assertEqual((one.told, one.value), told(at, grant, word), (id, grant, word, in_force))
        return laid

    def test_every_grant_on_some_days(self) -> None:
        laid = 0
        for in_force, known in DAYS:
            laid += self.check(ALL.deadlines(in_force=in_force, known=known), "end_of_activities", in_force, known)
            for which in avviso.GrantSum:
                laid += self.check(ALL.sums(which, in_force=in_force, known=known), str(which), in_force, known)
            laid += self.check(ALL.standings(in_force=in_force, known=known), "standing", in_force, known)
        self.assertGreater(laid, 500)

    def test_each_as_of_its_own_days(self) -> None:
        asked = [(place, *days) for place in range(len(ALL.grants)) for days in DAYS]
        column, totals, standings = (
            ALL.deadlines_then(asked), ALL.sums_then(asked, avviso.GrantSum.TOTAL), ALL.standings_then(asked))
        of_days = {days: (ALL.deadlines(in_force=days[0], known=days[1]),
                          ALL.sums(avviso.GrantSum.TOTAL, in_force=days[0], known=days[1]),
                          ALL.standings(in_force=days[0], known=days[1])) for days in DAYS}
        self.assertEqual(len(column), len(asked))
        for (place, *days), *found in zip(asked, column, totals, standings):
            for one, all in zip(found, of_days[days[0], days[1]]):
                if all[place].told is not Told.NOT_LAID:
                    self.assertEqual(one, all[place])
        self.assertEqual(column[1:3], (column[1], column[2]))

    def test_notices(self) -> None:
        in_force, known = DAYS[2]
        endowment = ALL.notice_sum("prima", avviso.NoticeSum.ENDOWMENT, in_force=in_force, known=known)
        self.assertEqual(endowment, avviso.Laid(Told.KNOWN, Decimal("25000000.00")))
        closes = ALL.notice_deadline("giovani-2g", avviso.DeadlineKind.APPLICATIONS_CLOSE, in_force=date.max, known=date.max)
        self.assertIs(closes.told, Told.KNOWN)
        self.assertIsInstance(closes.value, date)

    def test_it_leads_back_to_snapshots(self) -> None:
        in_force, known = DAYS[0]
        at = ALL.at("prima", in_force=in_force, known=known)
        self.assertEqual(at, CASEBOOK["prima"].as_of(in_force=in_force, known=known, readings=DOCUMENTS))
        self.assertIn("30 June 2022", str(at.grant("Lazio").end_of_activities.explain()))

    def test_it_never_changes(self) -> None:
        fewer = ALL.without("prima")
        self.assertEqual(len(fewer), len(ALL) - 1)
        again = fewer.with_dossier("prima", CASEBOOK["prima"])
        self.assertEqual(sorted(again.grants), sorted(ALL.grants))
        self.assertEqual(avviso.Portfolio.compile({}, DOCUMENTS).grants, ())

    def test_what_it_refuses(self) -> None:
        with self.assertRaises(avviso.AvvisoError) as refused:
            ALL.at("nothing", in_force=date.max, known=date.max)
        self.assertIs(refused.exception.code, avviso.Code.NO_SUCH_DOSSIER)
        with self.assertRaises(IndexError):
            ALL.deadlines_then([(len(ALL.grants), date.max, date.max)])
        with self.assertRaises(IndexError):
            ALL.deadlines(in_force=date.max, known=date.max)[len(ALL.grants)]
        for wrong in (None, 1, {"x": None}, {1: CASEBOOK["prima"]}):
            with self.assertRaises((TypeError, ValueError)):
                avviso.Portfolio.compile(wrong, DOCUMENTS)  # type: ignore[arg-type]
        with self.assertRaises(TypeError):
            ALL.sums(avviso.NoticeSum.UNITS, in_force=date.max, known=date.max)  # type: ignore[arg-type]


class WithoutPandas(unittest.TestCase):
    def test_it_says_so(self) -> None:
        with unittest.mock.patch.dict(sys.modules, {"pandas": None}), self.assertRaises(ImportError) as refused:
            ALL.to_pandas(in_force=date.max, known=date.max)
        self.assertIn("needs pandas", str(refused.exception))


@unittest.skipUnless(importlib.util.find_spec("pandas"), "pandas is not installed")
class Pandas(unittest.TestCase):
    def test_a_row_for_each_grant(self) -> None:
        for in_force, known in DAYS:
            table = ALL.to_pandas(in_force=in_force, known=known)
            self.assertEqual(list(zip(table.dossier, table.grant)), list(ALL.grants))
            ends = ALL.deadlines(in_force=in_force, known=known)
            self.assertEqual(list(table.end_of_activities), ends.values)
            self.assertEqual(list(table.end_of_activities_told), [str(one) for one in ends.told])
            for which in avviso.GrantSum:
                values = ALL.sums(which, in_force=in_force, known=known).values
                cells = table[str(which)]
                self.assertEqual([None if is_null else cell for cell, is_null in zip(cells, cells.isna())], values)
            standings = ALL.standings(in_force=in_force, known=known).values
            self.assertEqual(list(table.standing.astype(object).where(table.standing.notna(), None)),
                             [None if one is None else str(one) for one in standings])
            self.assertEqual(str(table.units.dtype), "Int64")
            told = [column for column in table if column.endswith("_told")]
            self.assertEqual(len(told), len(avviso.GrantSum) + 2)
            for column in told:
                self.assertEqual(list(table[column].cat.categories), [str(one) for one in avviso.Told])
            self.assertEqual(table.standing_told.value_counts().sum(), len(table))
        then = ALL.to_pandas(in_force=DAYS[0][0], known=DAYS[0][1])
        lazio = then[(then.dossier == "prima") & (then.grant == "Lazio")].iloc[0]
        self.assertEqual((lazio.end_of_activities, lazio.end_of_activities_told), (date(2022, 6, 30), "known"))


if __name__ == "__main__":
    unittest.main()
