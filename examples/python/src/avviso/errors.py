# SPDX-License-Identifier: BSL-1.0
"""What avviso refuses, and why: one class for each family of problems. A call with an argument of another type raises
TypeError, and where memory runs out MemoryError."""
from __future__ import annotations

from . import names
from ._value import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. Texts that say nothing are empty, numbers that say nothing 0."""

    code: names.Code
    english: str  # in words, without a full stop
    italian: str = ""  # the same in Italian; where the package itself refuses, there is none
    where: str = ""  # a JSON pointer (RFC 6901), or the name of an argument
    found: str = ""  # what stood there
    expected: str | int = ""  # what is expected there: words, or the bound or character that the code speaks of
    position: int = 0  # byte offset in the text that was read, or index in the list that was given
    reason: names.Code | None = None  # why a value in a JSON text is refused
    line: int = 0  # where a text ceases to be JSON, from 1
    column: int = 0  # from 1, in bytes


class AvvisoError(Exception):
    """What avviso refuses. It has one problem or, of a JSON text, all of them (at most 1000; `left_out` is how many more
    there are); what an error says of itself is its first problem."""

    def __init__(self, problems: tuple[Problem, ...], left_out: int = 0) -> None:
        super().__init__(problems, left_out)
        self.problems = problems
        self.left_out = left_out

    @property
    def code(self) -> names.Code:
        """What is wrong."""
        return self.problems[0].code

    @property
    def where(self) -> str:
        """The JSON pointer, or the name of the argument."""
        return self.problems[0].where

    @property
    def found(self) -> str:
        """What stood there."""
        return self.problems[0].found

    @property
    def expected(self) -> str | int:
        """What is expected there."""
        return self.problems[0].expected

    @property
    def position(self) -> int:
        """The byte offset in the text that was read, or the index in the list that was given."""
        return self.problems[0].position

    def text(self, language: names.Language = names.Language.ENGLISH) -> str:
        """All problems in words, a line for each."""
        is_italian = language is names.Language.ITALIAN
        lines = [is_italian and problem.italian or problem.english for problem in self.problems]
        if self.left_out:
            lines.append(f"e altri {self.left_out}" if is_italian else f"and {self.left_out} more")
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text()


class TextError(AvvisoError, ValueError):
    """A text is not written as it should be: codes 1 to 99."""


class DateError(AvvisoError, ValueError):
    """A day, a period, a time limit or a calendar cannot be: codes 100 to 199."""


class MoneyError(AvvisoError, ValueError):
    """An amount, a fraction or a division cannot be: codes 200 to 299."""


class IdentityError(AvvisoError, ValueError):
    """An identifier, a citation, a territory or a partnership cannot be: codes 300 to 399."""


class DossierError(AvvisoError, ValueError):
    """A dossier cannot be, or a question has no answer there: codes 400 to 499."""


class NotOnRecord(DossierError, LookupError):
    """The dossier has no such act, grant, line or provision, or no notice."""


class JsonError(AvvisoError, ValueError):
    """A JSON text is none, or is not what it should be: codes 600 to 699."""


class CallError(AvvisoError, ValueError):
    """A call is wrong: codes 900 to 999."""


class NotKnown(CallError):
    """The answer has no one value: it is not known."""


def family(code: int) -> type[AvvisoError]:
    """The class of a code."""
    of = names.Code
    if code in (of.NO_SUCH_ACT.value, of.NO_SUCH_GRANT.value, of.NO_SUCH_LINE.value, of.NO_NOTICE.value,
                of.NO_SUCH_PROVISION.value):
        return NotOnRecord
    if code == of.NOT_KNOWN.value:
        return NotKnown
    families = {0: TextError, 1: DateError, 2: MoneyError, 3: IdentityError, 4: DossierError, 6: JsonError, 9: CallError}
    return families.get(code // 100, CallError)
