#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""promises.py ROOT: what the guide, README.md and the headers promise is shown by a test.

A sentence with one of the words below promises something of every case. promises.tsv has a row for each: the file, some
words of the sentence as they stand there, and the test case, or the test of ctest, that shows it; `no promise` is the
test of a sentence that only tells what something is. A sentence without a row, a row without a sentence and a test that
is not there are told."""
import csv
import pathlib
import re
import sys

PROMISES = re.compile(r'\b(never|always|cannot|nothing else|in any order|in which order)\b', re.IGNORECASE)
NO_PROMISE = 'no promise'


def sentences(text):
    """The sentences of a paragraph; what follows a colon is one of its own where it begins as one."""
    return re.split(r'(?<=[.!?:])\s+(?=[A-Z`*«-])', re.sub(r'\s+', ' ', text).strip())


def paragraphs_of_page(text):
    text = re.sub(r'```.*?```|<!--.*?-->', ' ', text, flags=re.DOTALL)
    return (one for one in re.split(r'\n\s*\n|\n(?=[-|] |#)', text) if not one.lstrip().startswith('#'))


def comments_of_header(text):
    block = []
    for line in text.split('\n') + ['']:
        comment = re.match(r'\s*//+ ?(?!.*SPDX)(.*)', line)
        if comment:
            block.append(comment.group(1))
        elif block:
            yield ' '.join(block)
            block = []


def promises(root):
    """(file, sentence) of each."""
    # rules.md is printed from the rulebook.
    pages = [path for path in sorted((root / '.github/docs').glob('*.md')) if path.name != 'rules.md']
    for path in pages + [root / 'README.md', root / 'examples/README.md']:
        if path.exists():
            for paragraph in paragraphs_of_page(path.read_text(encoding='utf-8')):
                yield from ((path, one) for one in sentences(paragraph) if PROMISES.search(one))
    for path in sorted((root / 'include').rglob('*.hpp')):
        if 'detail' not in path.parts:
            for comment in comments_of_header(path.read_text(encoding='utf-8')):
                yield from ((path, one) for one in sentences(comment) if PROMISES.search(one))


def tests(root):
    """The names of all test cases, of all tests of ctest, and of what passes by compiling."""
    names = set()
    for path in (root / 'tests').rglob('*.cpp'):
        names.update(re.findall(r'TEST_CASE\(\s*"((?:[^"\\]|\\.)*)"', path.read_text(encoding='utf-8')))
    for path in (root / 'tests').rglob('CMakeLists.txt'):
        names.update(re.findall(r'(?:avviso_test|avviso_script|add_library)\(([\w.]+)[\s)]', path.read_text('utf-8')))
    names.update(f'compile_fail.{path.stem}' for path in (root / 'tests/compile_fail').glob('*.cpp'))
    return names


def main(root):
    with (root / 'tests/marks/promises.tsv').open(encoding='utf-8') as file:
        told = (line for line in file if not line.startswith('#'))
        rows = [tuple(row) for row in csv.reader(told, delimiter='\t', quoting=csv.QUOTE_NONE)][1:]
    wrong = [f'not three members: {row}' for row in rows if len(row) != 3]
    rows = [row for row in rows if len(row) == 3]
    named = tests(root)
    used = set()
    count = 0
    for path, sentence in promises(root):
        where = path.relative_to(root).as_posix()
        found = [row for row in rows if row[0] == where and row[1] in sentence]
        used.update(found)
        count += 1
        if len(found) != 1:
            wrong.append(f'{where}: {len(found)} rows of promises.tsv are of: {sentence}')
    wrong += [f'{row[0]}: no such promise: {row[1]}' for row in rows if row not in used]
    wrong += [f'{row[0]}: no such test: {row[2]}' for row in rows if row[2] not in named and row[2] != NO_PROMISE]
    for one in wrong:
        print(one, file=sys.stderr)
    shown = sum(row[2] != NO_PROMISE for row in rows)
    print(f'{count} sentences, {shown} of them promises that a test shows')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1])))
