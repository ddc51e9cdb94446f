# SPDX-License-Identifier: BSL-1.0
"""The package: its enumerations are the library's, it refuses another library, it is imported in no time, and the README
says what it prints."""
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path
from types import FunctionType
from typing import Any

import avviso
import cost
from avviso._binding import ffi, lib
from avviso._library import text_of

ROOT = Path(__file__).parents[2]

# Asks for an enumeration from four threads at once.
ASKED_AT_ONCE = """
import threading, avviso
assert "Rule" not in vars(avviso.names) and "Rule" in dir(avviso)
found, gate = [], threading.Barrier(4)
def ask():
    gate.wait()
    found.append(avviso.Rule)
threads = [threading.Thread(target=ask) for _ in range(4)]
for one in threads: one.start()
for one in threads: one.join()
assert len(found) == 4 and set(found) == {avviso.names.Rule}
"""

# A library that says it is another.
OF_ANOTHER_ABI = "#include <stdint.h>\nint32_t avviso_abi_version(void) { return 1000; }\n"


class Enumerations(unittest.TestCase):
    def test_they_are_those_of_the_library(self) -> None:
        view, count = ffi.new("avviso_text *"), ffi.new("size_t *")
        for which in range(lib.avviso_enumeration_count()):
            self.assertEqual(lib.avviso_enumeration_name(which, view), 0)
            name = text_of(view[0])
            of: Any = getattr(avviso, "".join(word.capitalize() for word in name.split("_")))
            self.assertEqual(lib.avviso_enumerator_count(which, count), 0)
            library = {}
            for number in range(count[0]):
                self.assertEqual(lib.avviso_enumerator_name(which, number, view), 0)
                if text_of(view[0]):
                    library[number] = text_of(view[0]).upper()
            with self.subTest(name=name):
                self.assertEqual({one.value: name for name, one in of.__members__.items()}, library)

    def test_each_is_made_once_when_it_is_asked_for(self) -> None:
        subprocess.run([sys.executable, "-c", ASKED_AT_ONCE], check=True)
        for of in (avviso, avviso.names):
            with self.assertRaises(AttributeError):
                getattr(of, "Nothing")

    def test_their_names(self) -> None:
        self.assertEqual(str(avviso.DeadlineKind.ACTIVITIES_END), "activities_end")
        self.assertEqual(repr(avviso.Rule.EXT_1), "Rule.EXT_1")
        with self.assertRaises(ValueError):
            avviso.Status(99)


class Words(unittest.TestCase):
    def test_every_word_is_a_property(self) -> None:
        for word in avviso.words():
            of = avviso.row_of(avviso.Question.called(word).field).of
            with self.subTest(word=word):
                self.assertTrue(of is not avviso.AskedOf.GRANT and hasattr(avviso.Notice, word)
                                or of is not avviso.AskedOf.NOTICE and hasattr(avviso.Grant, word))

    def test_everything_public_is_documented(self) -> None:
        for name in avviso.__all__:
            one = getattr(avviso, name)
            if not isinstance(one, (type, FunctionType)):
                continue
            members = [vars(one)[each] for each in vars(one) if not each.startswith("_")] if isinstance(one, type) else []
            for each in [one, *members]:
                if callable(each) or isinstance(each, (property, classmethod)):
                    with self.subTest(name=name, member=each):
                        self.assertTrue(each.__doc__)


class Load(unittest.TestCase):
    def test_the_version(self) -> None:
        from importlib.metadata import version

        self.assertEqual(avviso.__version__, version("avviso"))

    def test_another_abi_is_refused(self) -> None:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            source, other = Path(folder, "other.c"), Path(folder, "other.so")
            source.write_text(OF_ANOTHER_ABI, encoding="utf-8")
            subprocess.run(["cc", "-shared", "-fPIC", "-o", other, source], check=True)
            ran = subprocess.run([sys.executable, "-c", "import avviso"], capture_output=True, text=True,
                                 env={**os.environ, "LD_PRELOAD": str(other)})
        self.assertEqual(ran.returncode, 1)
        self.assertIn("ImportError: avviso was built for ABI 1 of libavviso_c, and this is ABI 1000", ran.stderr)

    def test_it_is_imported_in_no_time(self) -> None:
        """Beside a module of Python's own."""
        package, beside = cost.to_import(15)
        self.assertLess(package, cost.MOST_BESIDE_ASYNCIO * beside)

    def test_what_takes_long_is_not_imported(self) -> None:
        slow = {"argparse", "ast", "dataclasses", "fractions", "inspect", "json", "re", "typing"}
        code = f"import sys; before = set(sys.modules); import avviso; print(*{slow!r} & (set(sys.modules) - before))"
        ran = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True)
        self.assertEqual(ran.stdout.strip(), "")


class Readme(unittest.TestCase):
    def test_that_of_the_package(self) -> None:
        """Its blocks are one program, and what each prints stands below it."""
        text = (ROOT / "examples/python/README.md").read_text(encoding="utf-8")
        blocks = re.findall(r"^```(python|text)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
        program = "".join(block for language, block in blocks if language == "python")
        expected = "".join(block for language, block in blocks if language == "text")
        ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
        self.assertEqual((ran.stderr, ran.stdout), ("", expected))

    def test_the_first_question(self) -> None:
        blocks = re.findall(r"^```(\w*)\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
        place = next(place for place, (language, _) in enumerate(blocks) if language == "python")
        self.assertEqual(blocks[place + 1][0], "text")
        ran = subprocess.run([sys.executable, "-c", blocks[place][1]], cwd=ROOT, capture_output=True, text=True)
        self.assertEqual((ran.stderr, ran.stdout), ("", blocks[place + 1][1]))


if __name__ == "__main__":
    unittest.main()
