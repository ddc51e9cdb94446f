# SPDX-License-Identifier: BSL-1.0
"""pages.py [--programs] [--write] --root ROOT --tree TREE --work WORK --page PAGE... --compile COMMAND...

Runs what Markdown pages say. Of each page, in its order:

- a block with a file's name (```c ends.c, ```json call.json) becomes that file;
- a ```cpp block is part of a program: `declarations` at the scope of a namespace, else statements, in one function for
  the page, so that a later block sees what an earlier one declared. The blocks of all pages are one translation unit;
- a ```sh block is run where `examples` is that of ROOT and `build` the tree TREE, with avviso installed from it where
  pkg-config finds it, and with the `python` that the test of the package has left, if it has;
- a ```text block holds exactly what the block before it prints. A block without one prints nothing.

--programs: only ```cpp blocks with a main(), each a program of its own. --write: puts what was printed into the pages.
COMMAND compiles the file `-` with what it links, and takes `-o NAME`. --without-library: for pages without ```cpp blocks.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

MARK = "\x1e"


@dataclass
class Block:
    page: Path
    line: int  # of its first line of content
    language: str
    more: str  # what follows the language: a file's name, or `declarations`
    lines: list[str] = field(default_factory=list)
    prints: str | None = None

    @property
    def text(self) -> str:
        return "".join(line + "\n" for line in self.lines)

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"


def stop(message: str) -> None:
    sys.exit(message)


def blocks_of(page: Path) -> list[Block]:
    found: list[Block] = []
    is_open = False
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if line.startswith("```"):
            if not is_open:
                language, _, more = line[3:].partition(" ")
                found.append(Block(page, number + 1, language, more.strip()))
            is_open = not is_open
        elif is_open:
            found[-1].lines.append(line)
    if is_open:
        stop(f"{found[-1].place}: the block is never closed")
    return found


def unit_of(pages: dict[Path, list[Block]]) -> str:
    """All statements and declarations as one translation unit, with the pages' own lines."""
    hoisted: list[str] = ["#include <iostream>"]
    bodies: list[str] = []
    for number, (page, blocks) in enumerate(pages.items()):
        scope, steps = "", ""
        for block in blocks:
            if block.language != "cpp" or "." in block.more:
                continue
            kept = []
            for line in block.lines:
                is_global = re.match(r"#include |using namespace ", line)
                if is_global and line not in hoisted:
                    hoisted.append(line)
                kept.append("" if is_global else line)
            code = f'#line {block.line} "{page}"\n' + "\n".join(kept) + "\n"
            if block.more == "declarations":
                scope += code
            else:
                steps += f'std::cout << "{MARK}{block.place}\\n";\n' + code
        if scope or steps:
            bodies.append(f"namespace page_{number} {{\n{scope}\nvoid run() {{\n{steps}}}\n}}  // namespace\n")
    calls = "".join(f"  page_{n}::run();\n" for n, _ in enumerate(pages) if any(f"page_{n} " in b for b in bodies))
    hoisted.sort(key=lambda line: not line.startswith("#"))  # keeps their order
    return "\n".join(hoisted) + "\n" + "".join(bodies) + f"int main() {{\n{calls}}}\n"


class Runner:
    def __init__(self, given: argparse.Namespace):
        self.given = given
        self.work = Path(given.work)
        self.work.mkdir(parents=True, exist_ok=True)
        self.environment = dict(os.environ, LC_ALL="C.UTF-8")
        python = Path(given.tree) / "tests/python/package/venv/bin"
        self.has_python = (python / "python").exists()
        if self.has_python:
            self.environment["PATH"] = f"{python}:{self.environment['PATH']}"

    def install(self) -> None:
        prefix = (self.work / "prefix").absolute()
        shutil.rmtree(prefix, ignore_errors=True)
        subprocess.run(["cmake", "--install", self.given.tree, "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
        described = next(prefix.rglob("avviso.pc")).parent
        self.environment["PKG_CONFIG_PATH"] = str(described)
        self.environment["LD_LIBRARY_PATH"] = str(described.parent)

    def compiled(self, source: str, name: str, place: str) -> Path:
        """The program of a source."""
        file, program = self.work / f"{name}.cpp", self.work / name
        file.write_text(source)
        command = [str(file) if word == "-" else word for word in self.given.compile]
        if subprocess.run([*command, "-o", str(program)]).returncode:
            stop(f"{place}: does not compile")
        return program

    def output(self, command: list[str], place: str, directory: Path) -> str:
        done = subprocess.run(command, cwd=directory, env=self.environment, stdout=subprocess.PIPE, text=True)
        if done.returncode:
            stop(f"{place}: ends with {done.returncode}, having printed:\n{done.stdout}")
        return done.stdout

    def run_programs(self, page: Path, blocks: list[Block]) -> None:
        programs = [b for b in blocks if b.language == "cpp" and "int main(" in b.text]
        if not programs:
            stop(f"{page} has no ```cpp block with int main(")
        for number, block in enumerate(programs):
            block.prints = self.output([str(self.compiled(block.text, f"program_{number}", block.place))], block.place, self.work)

    def run_unit(self, pages: dict[Path, list[Block]]) -> None:
        program = self.compiled(unit_of(pages), "all_pages", "the pages")
        said = self.output([str(program)], "the pages", self.work)
        printed = dict(part.split("\n", 1) for part in said.split(MARK)[1:])
        for blocks in pages.values():
            for block in blocks:
                block.prints = printed.get(block.place, block.prints)

    def run_shell(self, page: Path, blocks: list[Block]) -> None:
        directory = (self.work / page.parent.name / page.stem).absolute()
        directory.mkdir(parents=True, exist_ok=True)
        for name, there in (("examples", Path(self.given.root) / "examples"), ("build", Path(self.given.tree))):
            (directory / name).unlink(missing_ok=True)  # of another run, perhaps, and leading nowhere
            (directory / name).symlink_to(there.absolute())
        for block in blocks:
            if "." in block.more:
                (directory / block.more).write_text(block.text)
            elif block.language == "sh":
                if re.search(r"^python", block.text, re.M) and not self.has_python:
                    print(f"{block.place}: not run, for want of the package for Python")
                    continue
                block.prints = self.output(["sh", "-eu", "-c", block.text], block.place, directory)


def check(page: Path, blocks: list[Block], only_programs: bool) -> list[tuple[Block, str]]:
    """The text blocks that say something else than what was printed, with that."""
    wrong = []
    for before, block in zip([None, *blocks], [*blocks, None]):
        printed = before.prints if before else None
        if block is not None and block.language == "text":
            runs = before is not None and before.language in ("cpp", "sh") and "." not in before.more
            if not runs and not only_programs:
                stop(f"{block.place}: nothing before this block prints it")
            if before is not None and before.language == "cpp" and printed is None and not only_programs:
                stop(f"{block.place}: the block before this one was not run")
            if printed is not None and printed != block.text:
                wrong.append((block, printed))
        elif printed:
            stop(f"{before.place}: prints what no ```text block tells:\n{printed}")
        known = ("cpp", "c", "sh", "text", "json", "python", "cmake")
        if block is not None and not only_programs and block.language not in known:
            stop(f"{block.place}: a block of {block.language or 'no language'}, and nobody checks that")
    return wrong


def rewrite(page: Path, wrong: list[tuple[Block, str]]) -> None:
    lines = page.read_text().splitlines()
    for block, printed in reversed(wrong):
        lines[block.line - 1 : block.line - 1 + len(block.lines)] = printed.splitlines()
    page.write_text("".join(line + "\n" for line in lines))


def main() -> None:
    words = argparse.ArgumentParser(usage=__doc__)
    words.add_argument("--programs", action="store_true")
    words.add_argument("--write", action="store_true")
    words.add_argument("--without-library", action="store_true")
    words.add_argument("--root", required=True)
    words.add_argument("--work", required=True)
    words.add_argument("--tree", required=True)
    words.add_argument("--page", action="append", default=[])
    words.add_argument("--compile", nargs=argparse.REMAINDER, required=True)
    given = words.parse_args()
    pages = {Path(page): blocks_of(Path(page)) for page in given.page}
    runner = Runner(given)
    if given.programs:
        for page, blocks in pages.items():
            runner.run_programs(page, blocks)
    else:
        if not given.without_library:
            runner.install()
            runner.run_unit(pages)
        for page, blocks in pages.items():
            runner.run_shell(page, blocks)
    failed = False
    for page, blocks in pages.items():
        wrong = check(page, blocks, given.programs)
        if given.write:
            rewrite(page, wrong)
            continue
        for block, printed in wrong:
            failed = True
            print(f"{block.place}: the page says\n{block.text}and what runs prints\n{printed}", file=sys.stderr)
    if failed:
        stop("what the pages say is not what is printed")


main()
