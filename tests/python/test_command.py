# SPDX-License-Identifier: BSL-1.0
"""python -m avviso: the facts of the casebook, and the same text as `ask` prints, where AVVISO_ASK is that program."""
import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from avviso import Status
from avviso._command import QUESTIONS, main
from avviso._italian import ITALIAN

ROOT = Path(__file__).parents[2]
CASEBOOK = ROOT / "examples/casebook"
ASK = os.environ.get("AVVISO_ASK")

OF_EVERY_DOSSIER = ["notice", "grants", "acts", "audit --csv", "accept looked-at", "merge prima.json",
                    "deadlines", "envelope", "partners", "payments", "audit", "timeline - endowment",
                    "timeline - units", "fact publicatio", "diff 2018-01-01 2030-01-01", "due 2016-01-01 2030-01-01"]
OF_PRIMA = [
    "end Lazio", "end Lazio --known 2017-01-01", "end Lazio --known 2021-03-18", "end Nowhere", "end -",
    "end Lazio --known 2021-02-30", "end", "may-spend Marche 2022-05-01 15000.00", "may-spend Marche 2022-05-01",
    "explain Lazio end_of_activities", "explain Lazio total", "explain Lazio partnership", "explain - endowment",
    "explain - act:second-extension", "explain - fact:publication", "explain Lazio endowment", "explain - total",
    "explain Lazio nothing", "explain Lazio end_of_activities --known 2017-01-01", "timeline Lazio end_of_activities",
    "timeline Lazio award", "timeline - established", "timeline Lazio end_of_activities --in-force 2021-01-01",
    "fact publication", "fact target_groups", "grants --policy complete_register", "grants --policy strict",
    "grants --record complete", "grants --prevailing nobody", "diff 2021-03-18 2022-06-30",
    "preview drafts/prima-to-2023-06-30.json",
    "acts", "end lazio", "end F84D18000300006", "why-not Lazio second-extension",
    "why-not Lazio second-extension --in-force 2021-01-01", "why-not - adoption", "why-not Lazio nothing",
    "settle Lazio end_of_activities", "settle Lazio end_of_activities --in-force 2021-12-30", "settle - total",
    "merge portal.json", "merge nothing.json", "accept looked-at", "grants --csv", "due 2022-01-01 2022-12-31", "due 2022-12-31 2022-01-01",
]


def told(words: list[str]) -> tuple[int, str]:
    """What the command prints, and its exit code."""
    out = io.StringIO()
    with contextlib.chdir(CASEBOOK), contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = main(words)
    return code, out.getvalue()


class Facts(unittest.TestCase):
    def test_the_facts_of_the_casebook(self) -> None:
        """But for those of which the library in C++ alone is asked."""
        rows = [row for row in (ROOT / "tests/vectors/facts.csv").read_text(encoding="utf-8").splitlines()
                if not row.startswith("#")][1:]
        answered = 0
        for row in rows:
            fact, words, expected, status, _ = row.split(";", 4)
            name, *asked = shlex.split(words)
            if asked[0] in ("whole", "computed"):
                continue
            answered += 1
            place = int(asked.pop().removeprefix("cell:")) - 1 if asked[-1].startswith("cell:") else 0
            label = asked.pop().removeprefix("only:") if asked[-1].startswith("only:") else None
            with self.subTest(fact=fact):
                code, text = told([f"{name}.json", *asked])
                rows_told = [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in text.splitlines()]
                cells = [one for one in rows_told if label is None or one[2] == label]
                statuses = [one[1] for one in cells]
                found = statuses[0] if len(set(statuses)) == 1 else " // ".join(statuses)
                self.assertEqual((code, " // ".join(one[place] for one in cells), found), (0, expected, status))
        self.assertGreater(answered, 100)


@unittest.skipUnless(ASK, "AVVISO_ASK names no program")
class AsAsk(unittest.TestCase):
    def check(self, words: list[str]) -> None:
        asked = subprocess.run([ASK or "", *words], cwd=CASEBOOK, capture_output=True, text=True)
        with self.subTest(words=words):
            self.assertEqual(told(words), (asked.returncode, asked.stdout))

    def test_of_every_dossier(self) -> None:
        for path in [*sorted(CASEBOOK.glob("*.json")), *sorted(CASEBOOK.parent.glob("dossiers/*.json"))]:
            for words in OF_EVERY_DOSSIER:
                for how in ((), ("--lang", "it")):
                    self.check([str(path), *words.split(), *how])

    def test_of_prima(self) -> None:
        for words in OF_PRIMA:
            for how in ("", "--json", "--lang it", "--json --lang it"):
                self.check(["prima.json", *words.split(), *how.split()])

    def test_of_every_command(self) -> None:
        """But for the picture, which is of the notebook."""
        listed = subprocess.run([ASK or "", "--help"], capture_output=True, text=True, check=True).stdout
        words = set(re.findall(r"^  ask FILE ([a-z-]+)", listed, re.MULTILINE))
        self.assertGreater(len(words), 15)
        self.assertEqual(words - {"picture"}, set(QUESTIONS))

    def test_the_italian_words_are_those_of_ask(self) -> None:
        table = (ROOT / "examples/ask/told.cpp").read_text(encoding="utf-8")
        self.assertEqual(dict(re.findall(r'name_and_words\{"(.*?)", "(.*?)"\}', table)), ITALIAN)
        self.assertLessEqual({str(one) for one in Status}, set(ITALIAN))

    def test_what_an_office_accepts(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            register = Path(folder, "accepted.json")
            register.write_text(told(["prima.json", "accept", "agreed, on 2 May"])[1], encoding="utf-8")
            for words in ("audit", "audit --lang it", "audit --csv", "preview drafts/prima-to-2023-06-30.json",
                          "preview drafts/prima-to-2023-06-30.json --csv", "audit --csv --lang it"):
                self.check(["prima.json", *words.split(), "--accepted", str(register)])
                self.check(["portal.json", "audit", "--accepted", str(register)])

    def test_a_file_alone(self) -> None:
        for path in ("prima.json", "../../README.md", "nothing.json"):
            for words in (["validate", path], ["validate", path, "--lang", "it"], ["validate", path, "--json"],
                          ["rewrite", path]):
                self.check(words)

    def test_a_file_that_is_none(self) -> None:
        self.check(["nothing.json", "grants"])
        self.check(["../../README.md", "grants"])

    def test_hostile_text(self) -> None:
        for words in ("grants", "audit", "partners", "notice"):
            for how in ("", "--json"):
                self.check([str(ROOT / "tests/examples/ask/hostile.json"), words, *how.split()])


class AsAModule(unittest.TestCase):
    def test_it_runs(self) -> None:
        ran = subprocess.run([sys.executable, "-m", "avviso", "prima.json", "end", "Lazio"], cwd=CASEBOOK,
                             capture_output=True, text=True)
        self.assertEqual((ran.returncode, ran.stdout, ran.stderr), (0, "2022-06-30  known\n", ""))

    def test_no_message_repeats_the_tax_code_of_a_person(self) -> None:
        for word in ("RSSMRA80A01H501U", "xrssmra80a01h501ux"):
            ran = subprocess.run([sys.executable, "-m", "avviso", "prima.json", "end", word], cwd=CASEBOOK,
                                 capture_output=True, text=True)
            self.assertEqual(ran.returncode, 2)
            self.assertIn("…", ran.stderr)
            self.assertNotIn("mra80a01", ran.stderr.lower())

    def test_what_is_no_question(self) -> None:
        ran = subprocess.run([sys.executable, "-m", "avviso", "prima.json", "nothing"], cwd=CASEBOOK,
                             capture_output=True, text=True)
        self.assertEqual(ran.returncode, 2)
        self.assertIn("nothing", ran.stderr)


if __name__ == "__main__":
    unittest.main()
