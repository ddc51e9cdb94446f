# SPDX-License-Identifier: BSL-1.0
"""The mutants of a C++ source: small changes, one at a time, of what decides a case.

The source is as clang-format writes it: a relational operator stands between spaces, the bracket of a template does
not. Comments, literals, directives, template parameters and assertions stay as they are.
"""
import re
from typing import NamedTuple


class Mutant(NamedTuple):
    path: str
    line: int
    column: int
    old: str
    new: str
    original: str  # the whole line
    mutated: str

    def place(self):
        return f'{self.path}:{self.line}:{self.column}'


SKIPPED = re.compile(
    r'//[^\n]*|/\*.*?\*/'  # comments
    r'|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"'  # raw strings
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'"  # a character; between digits ' separates thousands
    r'|^[ \t]*#(?:[^\\\n]|\\.)*', re.DOTALL | re.MULTILINE)
GROUPS = re.compile(r'\b(?:(?P<angle>template) <|(?P<round>Expects|Ensures|assert|static_assert)\()')

COMPARISONS = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '=='}
PAIRS = [('first', 'last'), ('earliest', 'latest'), ('earlier', 'later'), ('front', 'back'), ('min', 'max'),
         ('lower_bound', 'upper_bound')]
WORDS = {a: b for pair in PAIRS for a, b in (pair, pair[::-1])} | {
    'any_of': 'all_of', 'all_of': 'any_of', 'none_of': 'any_of'}
SCOPED = {
    'kind': {'no_grant': 'every_grant', 'every_grant': 'adhering', 'adhering': 'every_grant', 'listed': 'every_grant'},
    'month_rounding': {'down': 'up', 'up': 'down', 'refuse': 'down'},
    'rounding': {'toward_zero': 'away_from_zero', 'away_from_zero': 'toward_zero', 'floor': 'ceiling',
                 'ceiling': 'floor', 'half_up': 'half_even', 'half_even': 'half_away_from_zero',
                 'half_away_from_zero': 'half_even'}}

COMPARISON = re.compile(r'(?<= )(?:[<>]=?|[=!]=)(?=[ \n])')
ONE = re.compile(r"(?<= )[+-] 1\b(?!['.])|(?<=[ (\[{])-1\b(?!['.])|(?<=, )1(?=\))")
WORD = re.compile(r'(?:(?<=std::)|(?<!::))\b(?:' + '|'.join(WORDS) + r')\b|(?<=::)(?:min|max)\b')  # not period::first()
DECLARES = re.compile(r'(?<!\w)(?!return )\w+[>&*]* $')  # what stands before the name of a new variable
SCOPE = re.compile(r'(?<!case )(?<!::)\b((?:\w+::)*)(' + '|'.join(SCOPED) + r')::(\w+)\b(?!\()')


def blank(text, start, end):
    return text[:start] + re.sub(r'[^\n]', ' ', text[start:end]) + text[end:]


def code_of(text):
    """The text, where all that is not to be mutated is blank."""
    code = SKIPPED.sub(lambda skipped: re.sub(r'[^\n]', '\x00', skipped[0]), text)
    at = 0
    while group := GROUPS.search(code, at):
        opening, closing = '<>' if group['angle'] else '()'
        depth, end = 1, group.end()
        while depth and end < len(code):
            depth += {opening: 1, closing: -1}.get(code[end], 0)
            end += 1
        code = blank(code, group.start(), end)
        at = end
    return code


def changes(code):
    """Where, how much, and what stands there instead."""
    for found in COMPARISON.finditer(code):
        yield found.start(), found[0], COMPARISONS[found[0]]
    for found in ONE.finditer(code):
        yield found.start(), found[0], {'-1': '1', '1': '0'}.get(found[0], found[0][:-1] + '0')
    for found in WORD.finditer(code):
        if not DECLARES.search(code[:found.start()].rsplit('\n', 1)[-1]):
            yield found.start(), found[0], WORDS[found[0]]
    for found in SCOPE.finditer(code):
        new = SCOPED[found[2]].get(found[3])
        if new:
            yield found.start(3), found[3], new


def mutants_of(path, text):
    lines = text.split('\n')
    for start, old, new in sorted(changes(code_of(text))):
        line = text.count('\n', 0, start)
        column = start - (text.rfind('\n', 0, start) + 1)
        original = lines[line]
        yield Mutant(path, line + 1, column + 1, old, new, original,
                     original[:column] + new + original[column + len(old):])


def mutate(text, mutant):
    lines = text.split('\n')
    lines[mutant.line - 1] = mutant.mutated
    return '\n'.join(lines)
