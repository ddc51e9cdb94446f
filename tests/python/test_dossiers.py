# SPDX-License-Identifier: BSL-1.0
"""Dossiers and what they answer: PRIMA, as published documents tell it."""
import datetime
import json
import sys
import threading
import unittest
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import avviso
from avviso import Readings, Status
from avviso._binding import ffi, lib

ROOT = Path(__file__).parents[2]
PRIMA = avviso.Dossier.from_json((ROOT / "examples/casebook/prima.json").read_bytes())
DOCUMENTS = Readings.documents()


def prima(in_force: date, known: date = date(2022, 6, 30), readings: Readings = DOCUMENTS) -> avviso.Snapshot:
    return PRIMA.as_of(in_force=in_force, known=known, readings=readings)


class Answers(unittest.TestCase):
    def test_the_end_of_lazio(self) -> None:
        end = prima(date(2022, 3, 1)).grant("Lazio").end_of_activities
        self.assertIs(end.status, Status.KNOWN)
        self.assertTrue(end.is_known)
        self.assertEqual(end.value, avviso.DeadlineTime(date(2022, 6, 30)))
        self.assertEqual(end.text(avviso.Language.ITALIAN), "il 30 giugno 2022")
        self.assertEqual([one.name for one in end.grounds],
                         ["first-extension", "second-extension", "adhesion-Lazio"])

    def test_undetermined_between_two_days(self) -> None:
        end = prima(date(2021, 12, 30)).grant("Lazio").end_of_activities
        self.assertIs(end.status, Status.UNDETERMINED)
        self.assertEqual([one.on for one in end.candidates if one], [date(2021, 12, 31), date(2022, 6, 30)])
        with self.assertRaises(avviso.NotKnown) as refused:
            end.value
        self.assertEqual(str(refused.exception),
                         "the end of the activities of Lazio is not known: 31 December 2021 or 30 June 2022")
        self.assertEqual(refused.exception.found, "31 December 2021 or 30 June 2022")
        self.assertIs(refused.exception.code, avviso.Code.NOT_KNOWN)
        self.assertIn("non è noto: ", refused.exception.text(avviso.Language.ITALIAN))
        self.assertGreater(len(end.findings), 0)

    def test_an_authority_is_one_for_each_scope(self) -> None:
        def designates(who: str, scope: str, on: str) -> dict[str, Any]:
            return {"id": who, "reference": {"kind": "note", "on": on}, "control": "not_required", "provisions": [
                {"provision": "designation", "role": "delegated", "who": who, "scope": scope}]}

        of = avviso.Dossier.from_json(json.dumps({"avviso": 2, "acts": [
            designates("Department", "staff costs", "2021-01-01"), designates("Region", "travel", "2021-02-01")]}))
        at = of.as_of(in_force=date(2022, 1, 1), known=date(2022, 1, 1), readings=DOCUMENTS)
        both = at.notice.delegated_authority
        self.assertEqual(both.value, "Department (staff costs); Region (travel)")
        self.assertEqual([one.name for one in both.grounds], ["Department", "Region"])
        asked = avviso.Question(avviso.Field.AUTHORITY, role=avviso.AuthorityRole.DELEGATED, name="travel")
        self.assertEqual(at.ask(asked).value, "Region")
        self.assertEqual(at.ask(asked).question, asked)
        self.assertEqual(asked.text(), "the Delegated Authority for «travel»")
        self.assertEqual(avviso.Question.from_json(asked.json()), asked)
        self.assertIn("designates the authority: travel", at.ask(asked).explain().text())
        self.assertIn(avviso.QuestionKey.NAME, avviso.row_of(avviso.Field.AUTHORITY).takes)

    def test_lines(self) -> None:
        notice = avviso.Dossier.from_json(json.dumps({"avviso": 1, "acts": [
            {"id": "n", "reference": {"kind": "notice", "on": "2021-01-01"}, "control": "not_required", "provisions": [
                {"provision": "establishment", "notice": {"number": "1", "title": "x", "lines": [
                    {"name": "A", "endowment": "60.00", "deadlines": {"applications_close": "2021-03-31"}},
                    {"name": "B", "endowment": "40.00"}]}},
                {"provision": "award", "grants": [{"name": "g", "line": "A", "award": "25.00"}]}]}]}))
        at = notice.as_of(in_force=date(2022, 1, 1), known=date(2022, 1, 1), readings=DOCUMENTS)
        self.assertEqual(notice.lines, ("A", "B"))
        self.assertEqual(at.notice.details().lines, ("A", "B"))
        self.assertEqual(at.line("A").endowment.value, Decimal("60.00"))
        self.assertEqual(at.line("A").unallocated.value, Decimal("35.00"))
        self.assertEqual(at.notice.endowment.value, Decimal("100.00"))
        self.assertEqual(at.line("A").applications_close.value, avviso.DeadlineTime(date(2021, 3, 31)))
        self.assertIs(at.line("B").applications_close.status, Status.NOT_STATED)
        asked = avviso.Question(avviso.Field.GRANTED, line="A")
        self.assertEqual(at.ask(asked).question, asked)
        self.assertEqual(avviso.Question.from_json(asked.json()), asked)
        self.assertEqual(asked.text(), "the sum of the awards and of what was added to them of the line «A»")
        with self.assertRaises(avviso.NotOnRecord):
            at.line("C").endowment

    def test_equal_questions_have_equal_answers(self) -> None:
        one, other = (prima(date(2022, 3, 1)).grant("Lazio") for _ in range(2))
        self.assertEqual(one, other)
        self.assertEqual(one.end_of_activities, other.end_of_activities)
        self.assertEqual(len({one.end_of_activities, other.end_of_activities, one.total}), 2)

    def test_money(self) -> None:
        at = prima(date(2021, 1, 1))
        self.assertEqual(str(at.notice.endowment.value), "25000000.00")
        self.assertIsInstance(at.notice.granted.value, Decimal)
        self.assertEqual(at.grant("Lazio").award.candidates, (None,))
        self.assertIs(at.grant("Lazio").award.status, Status.NOT_STATED)

    def test_may_spend(self) -> None:
        marche = prima(date(2022, 5, 1)).grant("Marche")
        self.assertTrue(marche.may_spend(date(2022, 5, 1)).value)
        self.assertFalse(marche.may_spend(date(2022, 7, 1)).value)
        self.assertIs(marche.may_spend(date(2022, 5, 1), Decimal("15000.00")).status, Status.NOT_STATED)

    def test_values_of_every_kind(self) -> None:
        at = prima(date(2022, 3, 1))
        lazio = at.grant("Lazio")
        self.assertIs(lazio.standing.value, avviso.GrantStanding.AWARDED)
        members = lazio.partnership.candidates[0]
        assert members is not None
        self.assertIs(members[0].role, avviso.PartnerRole.LEAD)
        self.assertIs(at.standing_of("second-extension").value, avviso.Standing.IN_FORCE)
        self.assertIsInstance(at.notice.established.value, date)
        self.assertIsInstance(at.notice.fact("target_groups").value, str)
        percorsi = avviso.Dossier.from_json((ROOT / "examples/casebook/percorsi.json").read_bytes())
        now = percorsi.as_of(in_force=date.max, known=date.max, readings=DOCUMENTS)
        self.assertEqual(now.notice.units.value, 1878)

    def test_what_is_not_on_record(self) -> None:
        with self.assertRaises(avviso.NotOnRecord) as refused:
            prima(date(2022, 3, 1)).grant("Atlantide").total
        self.assertIs(refused.exception.code, avviso.Code.NO_SUCH_GRANT)
        self.assertEqual(refused.exception.found, "Atlantide")
        self.assertIsInstance(refused.exception, (LookupError, ValueError, avviso.DossierError))

    def test_every_question_is_asked_by_its_word_too(self) -> None:
        at = prima(date(2022, 3, 1))
        for word in avviso.words():
            of_grant = avviso.Question.called(word)
            for grant in (None, "Lazio"):
                try:
                    given = at.ask_word(word, grant)
                except avviso.AvvisoError:
                    continue
                self.assertEqual(given.question.field, of_grant.field)
                self.assertEqual(given, at.ask(given.question))


class Reasons(unittest.TestCase):
    def test_an_explanation(self) -> None:
        why = prima(date(2022, 3, 1)).grant("Lazio").end_of_activities.explain()
        self.assertTrue(str(why).startswith("The end of the activities of Lazio is 30 June 2022"))
        self.assertIn("proroga il termine", why.text(avviso.Language.ITALIAN))
        self.assertIn("EXT-1", why.text(style=avviso.ExplanationStyle.TREE))
        self.assertNotIn("\n", why.text(style=avviso.ExplanationStyle.PARAGRAPH).rstrip("\n"))
        self.assertEqual(json.loads(why.json())["asked"]["grant"], "Lazio")

    def test_html_shows_the_grounds(self) -> None:
        class Balanced(HTMLParser):
            open: list[str] = []

            def handle_starttag(self, tag: str, attrs: object) -> None:
                self.open.append(tag)

            def handle_endtag(self, tag: str) -> None:
                assert self.open.pop() == tag, tag

        at = prima(date(2021, 12, 30))
        answer = at.grant("Lazio").end_of_activities
        for page in (answer._repr_html_(), answer.explain()._repr_html_(), answer.timeline()._repr_html_(), at._repr_html_()):
            parser = Balanced()
            parser.feed(page)
            self.assertEqual(parser.open, [])
        self.assertIn("Directorial Decree no. 21", answer._repr_html_())
        hostile = avviso.Dossier.from_json((ROOT / "tests/examples/ask/hostile.json").read_bytes())
        then = hostile.as_of(in_force=date.max, known=date.max, readings=DOCUMENTS)
        for page in (then.grant(hostile.grants[0]).end_of_activities._repr_html_(), then._repr_html_()):
            self.assertNotIn("<script", page)

    def test_a_picture_shows_each_grant_and_each_act(self) -> None:
        at = prima(date(2021, 12, 30))
        page = at._repr_html_()
        self.assertEqual(page, prima(date(2021, 12, 30))._repr_html_())
        for name in PRIMA.grants:
            self.assertIn(f">{name}</text>", page)
        self.assertEqual(page.count(">2021-12-31 | 2022-06-30</text>"), len(PRIMA.grants))
        self.assertEqual(page.count("<circle"), len(PRIMA.acts))
        self.assertIn("<title>Directorial Decree no. 21 of 19 March 2021</title>", page)
        self.assertEqual(avviso.Dossier().as_of(in_force=date.max, known=date.max, readings=DOCUMENTS)._repr_html_(), "")

    def test_why_not(self) -> None:
        reasons = prima(date(2021, 12, 30), known=date(2021, 3, 18)).why_not("second-extension", 1, "Lazio")
        self.assertIn(avviso.Obstacle.NOT_KNOWN, [one.obstacle for one in reasons])
        self.assertTrue(all(one.english and one.italian for one in reasons))
        why = prima(date(2022, 3, 1)).explain_why_not("second-extension", 1, "unnamed-1")
        self.assertIn("unnamed-1", str(why))


class Along(unittest.TestCase):
    def test_a_timeline_tells_its_acts(self) -> None:
        line = prima(date(2022, 3, 1)).grant("Lazio").end_of_activities.timeline()
        self.assertEqual([one.start for one in line],
                         [date(1400, 1, 1), date(2018, 4, 13), date(2020, 6, 17), date(2021, 3, 19), date(2021, 12, 31)])
        self.assertIsInstance(line[0].answer, avviso.NotOnRecord)
        self.assertEqual(line[2].acts, ("first-extension",))
        last = line[-1].answer
        assert isinstance(last, avviso.Answer)
        self.assertIn("in force on 31 December 2021", str(last.explain()))

    def test_a_difference(self) -> None:
        before, after = prima(date.max, date(2021, 3, 18)), prima(date.max, date(2022, 6, 30))
        changes = before.difference(after)
        ends = {one.question.grant: one for one in changes if one.question.field is avviso.Field.DEADLINE}
        self.assertEqual(ends["Lazio"].acts, ("adhesion-Lazio", "second-extension"))
        self.assertIn("30 June 2022", str(ends["Lazio"].after))
        self.assertEqual(len(json.loads(changes.json())), len(changes))
        self.assertEqual(len(before.difference(before)), 0)

    def test_a_preview(self) -> None:
        drafts = avviso.Dossier.from_json((ROOT / "examples/casebook/drafts/prima-to-2023-06-30.json").read_bytes())
        draft = drafts.act(drafts.acts[0])
        seen = PRIMA.preview([draft], in_force=date.max, known=date.max, readings=DOCUMENTS)
        self.assertIs(seen.findings.verdict, avviso.Outcome.VIOLATED)
        violated = [one.id for one in seen.findings if one.outcome is avviso.Outcome.VIOLATED]
        self.assertIn("EXT-4", violated)
        self.assertGreater(len(seen.changes), 0)
        self.assertEqual(repr(seen), f"<Preview: violated, {len(seen.changes)} changes>")
        self.assertEqual(seen.before.dossier, PRIMA)
        self.assertEqual(len(seen.after.dossier), len(PRIMA) + 1)
        self.assertIn("Vist", seen.premesse(draft.id))

    def test_an_audit(self) -> None:
        findings = PRIMA.audit(DOCUMENTS)
        self.assertIs(findings.verdict, avviso.Outcome.UNDETERMINED)
        self.assertEqual({(one["rule"].replace("_", "-"), one["outcome"]) for one in json.loads(findings.json())},
                         {(one.id, str(one.outcome)) for one in findings})
        self.assertTrue(all(one.id in findings.text(place) for place, one in enumerate(findings)))
        ended = next(one for one in findings if one.id == "EXT-4")
        self.assertIsInstance(ended.measured, date)

    def test_impact_pending_due(self) -> None:
        at = prima(date(2022, 3, 1))
        self.assertGreater(len(at.impact_of_removal("second-extension")), 0)
        self.assertGreater(len(at.impact_of_annulment("second-extension", avviso.AnnulmentEffect.EX_TUNC)), 0)
        self.assertEqual({one.answer.question.grant for one in at.due_between(date(2022, 6, 30), date(2022, 6, 30))},
                         {*PRIMA.grants, None})
        strict = avviso.Readings(avviso.Efficacy.STRICT, *(getattr(DOCUMENTS, name) for name in
                                                           ("absence", "record", "registration")))
        self.assertIn("second-extension", [one.act for one in prima(date(2022, 3, 1), readings=strict).pending()])


class Building(unittest.TestCase):
    def test_act_by_act(self) -> None:
        acts = [PRIMA.act(id) for id in PRIMA.acts]
        one, other = avviso.Dossier(acts), avviso.Dossier(reversed(acts))
        self.assertEqual(one, other)
        self.assertEqual(hash(one), hash(other))
        # acts that nobody keeps live as long as they are read
        self.assertEqual(avviso.Dossier(avviso.Act.from_json(each.json()) for each in acts), one)
        shorter = one.without("second-extension")
        self.assertNotEqual(shorter, one)
        self.assertEqual(shorter.with_act(PRIMA.act("second-extension")), one)
        self.assertEqual(len(avviso.Dossier()), 0)

    def test_what_a_source_states(self) -> None:
        asked = avviso.Question.called("units")
        stated = PRIMA.with_statement("Portale", date(2022, 1, 1), asked, 12, of="2022-01-01")
        all: list[tuple[avviso.Question, Any]] = [
            (asked, 12),
            (avviso.Question.called("endowment"), Decimal("1.00")),
            (avviso.Question.called("fact:colour"), "red"),
            (avviso.Question.called("fact:day"), date(2022, 1, 1)),
            (avviso.Question.called("final_report", "Lazio"),
             avviso.DeadlineTime(date(2022, 9, 1), datetime.time(12))),
        ]
        for about, value in all:
            of = None if about.field is avviso.Field.FACT else "2022-01-01"
            stated = PRIMA.with_statement("Portale", date(2022, 1, 1), about, value, of)
            found = stated.as_of(in_force=date.max, known=date.max, readings=DOCUMENTS).ask(about)
            with self.subTest(about=about):
                self.assertIn(value, found.candidates)
                self.assertNotIn(value, prima(date.max).ask(about).candidates)
        self.assertNotEqual(stated, PRIMA)

    def test_json_there_and_back(self) -> None:
        for path in (ROOT / "examples/casebook").glob("*.json"):
            dossier = avviso.Dossier.from_json(path.read_bytes())
            self.assertEqual(avviso.Dossier.from_json(dossier.json()), dossier)

    def test_every_problem_of_a_text_is_told(self) -> None:
        text = PRIMA.json().replace('"2022-06-30"', '"2022-06-31"').replace('"adhering"', '"all"')
        with self.assertRaises(avviso.JsonError) as refused:
            avviso.Dossier.from_json(text)
        self.assertGreater(len(refused.exception.problems), 2)
        for one in refused.exception.problems:
            self.assertTrue(one.where.startswith("/acts/") and one.found and one.expected and one.english and one.italian)

    def test_handles_outlive_what_they_came_from(self) -> None:
        answer = avviso.Dossier.from_json(PRIMA.json()).as_of(
            in_force=date(2022, 3, 1), known=date.max, readings=DOCUMENTS).grant("Lazio").end_of_activities
        self.assertIn("30 June 2022", str(answer.explain()))


class Threads(unittest.TestCase):
    def test_four_threads_at_one_dossier(self) -> None:
        at = prima(date(2021, 12, 30))
        expected = [(at.grant(name).end_of_activities.text(), at.grant(name).total.json()) for name in PRIMA.grants]
        found: list[list[tuple[str, str]]] = []

        def ask() -> None:
            found.append([(at.grant(name).end_of_activities.text(), at.grant(name).total.json())
                          for name in PRIMA.grants])

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        self.assertEqual(found, [expected] * 4)

    def is_let_go(self, call: Callable[[], object]) -> bool:
        """Whether another thread goes on in a call, where none makes the other wait until it lets go by itself."""
        begins, has_ended = threading.Event(), False

        def run() -> None:
            nonlocal has_ended
            begins.set()
            call()
            has_ended = True

        interval = sys.getswitchinterval()
        sys.setswitchinterval(60)
        try:
            caller = threading.Thread(target=run)
            caller.start()
            begins.wait()
            was_inside = not has_ended
            caller.join()
        finally:
            sys.setswitchinterval(interval)
        return was_inside

    def test_the_lock_is_let_go_in_a_call(self) -> None:
        act = '{{"id": "n{0}", "reference": {{"kind": "note", "number": "{0}", "on": "2021-02-01"}}}}'
        text = '{"avviso": 1, "acts": [' + ", ".join(act.format(number) for number in range(4_000)) + "]}"
        given = text.encode()
        out, handle = ffi.new("avviso_dossier **"), ffi.new("avviso_portfolio **")
        many = avviso.Portfolio.compile({str(copy): PRIMA for copy in range(40)}, DOCUMENTS)
        kept: list[Any] = []
        dossiers, ids = [PRIMA._handle.at] * 40, ffi.new("avviso_text[]", 40)
        how = DOCUMENTS._in(kept)
        then = ffi.new("avviso_grant_then[]", 1_000_000)
        ends = ffi.new("avviso_told_day[]", 1_000_000)
        calls: list[tuple[str, Callable[[], object]]] = [
            ("read", lambda: lib.avviso_dossier_from_json(given, len(given), out, ffi.NULL)),
            ("compile", lambda: lib.avviso_portfolio_of(dossiers, ids, 40, how, handle, ffi.NULL)),
            ("batch", lambda: lib.avviso_portfolio_deadlines(
                many._handle.at, avviso.DeadlineKind.ACTIVITIES_END.value, then, 1_000_000, ends, ffi.NULL)),
        ]
        self.assertFalse(self.is_let_go(lambda: sum(range(2_000_000))))  # what holds the lock is seen to
        for name, call in calls:
            with self.subTest(name=name):
                self.assertTrue(any(self.is_let_go(call) for _ in range(5)))
            lib.avviso_dossier_free(out)
            lib.avviso_portfolio_free(handle)


if __name__ == "__main__":
    unittest.main()
