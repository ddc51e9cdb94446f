# SPDX-License-Identifier: BSL-1.0
"""What an office asks: defaults, what would settle an answer, accepted findings, two registers as one."""
import json
import unittest
from datetime import date
from pathlib import Path
from typing import Any

import avviso

ROOT = Path(__file__).parents[2]
PRIMA = avviso.Dossier.from_json((ROOT / "examples/casebook/prima.json").read_bytes())
DOCUMENTS = avviso.Readings.documents()


def act(id: str, on: str, *provisions: dict[str, Any]) -> dict[str, Any]:
    return {"id": id, "reference": {"kind": "directorial_decree", "number": id, "on": on}, "control": "not_required",
            "provisions": list(provisions)}


def dossier(*acts: dict[str, Any], **more: Any) -> avviso.Dossier:
    return avviso.Dossier.from_json(json.dumps({"avviso": 1, "acts": acts, **more}))


NOTICE = act("1", "2020-01-01",
             {"provision": "establishment", "notice": {"number": "1", "title": "x", "lines": [
                 {"name": "A", "title": "Formazione"}, {"name": "B"}]}},
             {"provision": "award", "grants": [{"name": "g", "award": "10.00",
                                                "deadlines": {"activities_end": "2021-06-30"}}]})
LATE = act("2", "2021-07-15", {"provision": "extension", "which": "activities_end", "to": "2021-12-31",
                               "reach": ["g"]})
RATIFIES = act("3", "2021-09-01", {"provision": "ratification", "of": "2"})


def at(of: avviso.Dossier, day: date = date(2022, 1, 1)) -> avviso.Snapshot:
    return of.as_of(in_force=day, known=day, readings=DOCUMENTS)


class Office(unittest.TestCase):
    def test_defaults(self) -> None:
        plain = dossier(NOTICE)
        self.assertEqual(plain.defaults, avviso.Defaults())
        once = avviso.Defaults(avviso.Control.NOT_REQUIRED, avviso.LegalOrder.ITALIAN_REGION, "Regione Lazio")
        with_them = plain.with_defaults(once)
        self.assertEqual(with_them.defaults, once)
        self.assertEqual(plain.defaults, avviso.Defaults())
        self.assertEqual(avviso.Dossier.from_json(with_them.json()).defaults, once)
        with self.assertRaises(avviso.DossierError) as refused:
            with_them.with_defaults(avviso.Defaults(avviso.Control.REQUIRED))
        self.assertIs(refused.exception.problems[0].code, avviso.Code.DEFAULTS_REPEATED)

    def test_what_would_settle_an_answer(self) -> None:
        then = PRIMA.as_of(in_force=date(2021, 12, 30), known=date(2022, 6, 30), readings=DOCUMENTS)
        end = then.grant("Lazio").end_of_activities
        self.assertIs(end.status, avviso.Status.UNDETERMINED)
        facts = end.settled_by()
        self.assertEqual(facts, then.settled_by(end.question))
        self.assertGreater(len(facts), 0)
        self.assertIn("adhesion-Lazio", {one.act for one in facts})
        self.assertEqual({value.on for value in facts[0].values}, {date(2021, 12, 31), date(2022, 6, 30)})
        self.assertIsNone(facts[0].provision)
        self.assertIn("2022", facts[0].english)
        self.assertNotEqual(facts[0].english, facts[0].italian)
        known = PRIMA.as_of(in_force=date(2022, 3, 1), known=date(2022, 6, 30), readings=DOCUMENTS)
        self.assertEqual(known.grant("Lazio").end_of_activities.settled_by(), ())

    def test_accepted_findings_are_shown_apart(self) -> None:
        late = dossier(NOTICE, LATE)
        found = at(late).findings()
        accepted = avviso.Accepted.all_of(found, "agreed on 2 May")
        self.assertIn(avviso.Rule.EXT_1, {one.rule for one in accepted})
        self.assertEqual({one.reason for one in accepted}, {"agreed on 2 May"})
        apart = at(late).findings(accepted=accepted)
        self.assertEqual(len(apart.open) + len(apart.accepted), len(found))
        self.assertIs(apart.verdict, avviso.Outcome.SATISFIED)
        self.assertEqual(apart.outdated, ())
        for one, entry in apart.accepted:
            self.assertEqual((one.rule, one.outcome, one.act), (entry.rule, entry.outcome, entry.of))
        again = avviso.Accepted.from_json(accepted.json())
        self.assertEqual(tuple(again), tuple(accepted))
        elsewhere = dossier(NOTICE).audit(DOCUMENTS, accepted=again)
        self.assertIn("2", {one.of for one in elsewhere.outdated})
        with self.assertRaises(avviso.JsonError):
            avviso.Accepted.from_json('[{"rule": "EXT_1"}]')

    def test_who_ratified(self) -> None:
        ratified = [one for one in at(dossier(NOTICE, LATE, RATIFIES)).findings() if one.ratified_by]
        self.assertEqual({(one.rule, one.act, one.ratified_by) for one in ratified},
                         {(avviso.Rule.EXT_1, "2", "3")})
        self.assertIs(ratified[0].outcome, avviso.Outcome.SATISFIED)

    def test_two_registers_as_one(self) -> None:
        other = {**LATE, "reference": {**LATE["reference"], "authority": "Ministero"}}
        merged = dossier(NOTICE, LATE).merge(dossier(other, RATIFIES))
        self.assertEqual(merged.dossier.acts, ("1", "2", "3"))
        self.assertEqual((merged.only_first, merged.only_second), (("1",), ("3",)))
        self.assertEqual([one.act for one in merged.filled], ["2"])
        self.assertEqual((merged.differ, merged.renamed), ((), ()))
        third = {**LATE, "provisions": [{**LATE["provisions"][0], "to": "2022-01-31"}]}
        differing = dossier(NOTICE, LATE).merge(dossier(third)).differ
        self.assertEqual([(one.act, one.member) for one in differing], [("2", "provisions")])
        self.assertNotEqual(differing[0].first, differing[0].second)

    def test_the_titles_of_lines(self) -> None:
        details = at(dossier(NOTICE)).notice.details()
        self.assertEqual((details.lines, details.line_titles), (("A", "B"), ("Formazione", None)))

    def test_what_nobody_should_give(self) -> None:
        plain = dossier(NOTICE)
        findings = at(plain).findings()
        wrong: list[Any] = [None, 1, "x", object()]
        for one in wrong:
            with self.assertRaises(TypeError):
                plain.with_defaults(one)
            with self.assertRaises(TypeError):
                plain.merge(one)
            with self.assertRaises(TypeError):
                at(plain).settled_by(one)
            self.assertRaises(TypeError, avviso.Accepted.all_of, one, "x")
            if one is not None:
                self.assertRaises(TypeError, lambda: plain.audit(DOCUMENTS, accepted=one))
        self.assertRaises(TypeError, avviso.Accepted.all_of, findings, None)
        self.assertRaises(TypeError, plain.with_defaults, avviso.Defaults(control=1))  # type: ignore[arg-type]


if __name__ == "__main__":
    unittest.main()
