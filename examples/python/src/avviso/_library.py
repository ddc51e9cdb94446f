# SPDX-License-Identifier: BSL-1.0
"""The library behind the package: that it is the right one, and how values, texts, handles and errors pass.

cffi lets go of the interpreter's lock in each call, so threads ask side by side; handles are immutable and each keeps
alive what it came from."""
from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal

from . import names
from ._binding import ffi, lib
from ._name import Name
from ._typing import TYPE_CHECKING, Any, TypeVar
from .errors import Problem, family

if TYPE_CHECKING:
    from fractions import Fraction
    from typing import NoReturn

N = TypeVar("N", bound=Name)

if lib.avviso_abi_version() != lib.AVVISO_ABI_VERSION:
    raise ImportError(
        f"avviso was built for ABI {lib.AVVISO_ABI_VERSION} of libavviso_c, and this is ABI {lib.avviso_abi_version()}"
    )

ENGLISH = names.Language.ENGLISH
NULL, new, gc = ffi.NULL, ffi.new, ffi.gc
NO_DAY: int = lib.AVVISO_NO_DAY
EPOCH, from_ordinal = date(1970, 1, 1).toordinal(), date.fromordinal
MOST_DIGITS = 25  # no amount of 64 bits has more


# -- texts


def _decoded(data: Any, size: int) -> str:
    return bytes(ffi.buffer(data, size)).decode()


def text_of(view: Any) -> str:
    """A text that the library owns."""
    return _decoded(view.data, view.size) if view.size else ""


def bytes_of(text: str) -> bytes:
    """A text as the library takes it."""
    if not isinstance(text, str):
        raise TypeError(f"a str is expected, not {type(text).__name__}")
    return text.encode()


def optional_text_of(view: Any) -> str | None:
    """A text, of which an empty one says nothing."""
    return text_of(view) or None


def view_of(text: bytes, to: Any, kept: list[Any]) -> None:
    """Lets a text of a structure be these bytes, as long as `kept` lives."""
    kept.append(ffi.from_buffer(text))
    to.data = kept[-1]
    to.size = len(text)


def printed(function: Callable[..., int], *arguments: Any) -> str:
    """What a function of the library prints to a buffer; the error is its last parameter."""
    needed = ffi.new("size_t *")
    capacity = 2048
    while True:
        buffer = ffi.new("char[]", capacity)
        code = function(*arguments, buffer, capacity, needed, NULL)
        if code == 0:
            return _decoded(buffer, needed[0])
        if code != lib.AVVISO_BUFFER_TOO_SHORT:
            refuse_again(function, code, (*arguments, buffer, capacity, needed))
        capacity = needed[0] + 1


def in_each_language(function: Callable[..., int], *arguments: Any) -> tuple[str, ...]:
    """The same in English and in Italian."""
    return tuple(printed(function, *arguments, language._value_) for language in names.Language)


# -- errors


def call(function: Callable[..., int], *arguments: Any) -> None:
    """Calls a function of the library whose last parameter is the error."""
    code = function(*arguments, NULL)
    if code:
        refuse_again(function, code, arguments)


def refuse_again(function: Callable[..., int], code: int, arguments: tuple[Any, ...]) -> NoReturn:
    """Raises what a function refused without telling why. Functions are pure: asked again, it refuses again and tells. So
    a call that succeeds, as most do, makes no room for an error."""
    error = ffi.new("avviso_error **")
    if code != lib.AVVISO_NO_MEMORY:
        code = function(*arguments, error)
    refuse(code, error)


def check(code: int) -> None:
    """For a function whose code says all."""
    if code:
        refuse(code, ffi.new("avviso_error **"))


def problem_of(error: Any, index: int) -> Problem:
    found = ffi.new("avviso_problem *")
    found.struct_size = ffi.sizeof("avviso_problem")
    lib.avviso_error_problem(error, index, found)
    needed = ffi.new("size_t *")

    def text(language: names.Language) -> str:
        lib.avviso_error_text(error, index, language.value, ffi.NULL, 0, needed)
        buffer = ffi.new("char[]", needed[0] + 1)
        lib.avviso_error_text(error, index, language.value, buffer, needed[0] + 1, needed)
        return _decoded(buffer, needed[0])

    return Problem(
        code=code_of(found.code),
        reason=code_of(found.reason) if found.reason else None,
        where=text_of(found.where),
        found=text_of(found.found),
        expected=optional_text_of(found.expectation) or found.expected,
        position=found.position,
        line=found.line,
        column=found.column,
        english=text(names.Language.ENGLISH),
        italian=text(names.Language.ITALIAN),
    )


def code_of(number: int) -> names.Code:
    """A code; one that this package does not know is an error of the library itself."""
    try:
        return names.Code(number)
    except ValueError:
        return names.Code.INTERNAL


def refuse(code: int, error: Any) -> NoReturn:
    """Raises what a function of the library refused, and frees the error."""
    if code == lib.AVVISO_NO_MEMORY:
        lib.avviso_error_free(error)
        raise MemoryError("avviso")
    told = [problem_of(error[0], index) for index in range(lib.avviso_error_count(error[0]))]
    left_out = lib.avviso_error_left_out(error[0])
    lib.avviso_error_free(error)
    if not told:
        name = code_of(code)
        told = [Problem(code=name, english=str(name).replace("_", " "))]
    raise family(code)(tuple(told), left_out)


# -- handles


class Handle:
    """A handle of the library, freed with the object that has it; `at` is good as long."""

    __slots__ = ("_owner", "at")

    def __init__(self, owner: Any) -> None:
        self._owner = owner
        self.at = owner[0]


# Of each kind of handle, the pointer to it and what frees it.
HANDLES: dict[str, tuple[Any, Any]] = {}
for _name in dir(lib):
    if _name.startswith("avviso_") and _name.endswith("_free"):
        _kind = _name.removeprefix("avviso_").removesuffix("_free")
        HANDLES[_kind] = (ffi.typeof(f"avviso_{_kind} **"), getattr(lib, _name))


def made(kind: str, function: Callable[..., int], *arguments: Any) -> Handle:
    """The handle `avviso_KIND *` that a function gives, whose last parameters are the handle and the error."""
    pointer, free = HANDLES[kind]
    out = new(pointer)
    if code := function(*arguments, out, NULL):
        refuse_again(function, code, (*arguments, out))
    return Handle(gc(out, free))


# The structures that grow: of each kind its pointer, and its size.
STRUCTS: dict[str, tuple[Any, int]] = {}


def struct(kind: str) -> Any:
    """A structure `avviso_KIND`, all zero but for its size."""
    known = STRUCTS.get(kind)
    if known is None:
        known = STRUCTS[kind] = (ffi.typeof(f"avviso_{kind} *"), ffi.sizeof(f"avviso_{kind}"))
    made = new(known[0])
    made.struct_size = known[1]
    return made


def read(kind: str, function: Callable[..., int], *arguments: Any) -> Any:
    """The structure that a function fills, whose last parameter it is."""
    out = struct(kind)
    check(function(*arguments, out))
    return out


def listed(count: int, function: Callable[..., int], *arguments: Any) -> tuple[str, ...]:
    """The texts that a function tells one by one: its last parameters are the place and the text."""
    view = ffi.new("avviso_text *")
    found = []
    for index in range(count):
        check(function(*arguments, index, view))
        found.append(text_of(view))
    return tuple(found)


# -- values


def day_in(day: date) -> int:
    """A day as the library counts it. A moment is no day."""
    if not isinstance(day, date) or isinstance(day, datetime):
        raise TypeError(f"a datetime.date is expected, not {type(day).__name__}")
    return day.toordinal() - EPOCH


def day_out(number: int) -> date:
    return from_ordinal(number + EPOCH)


def optional_day_in(day: date | None) -> int:
    return NO_DAY if day is None else day_in(day)


def optional_day_out(number: int) -> date | None:
    return None if number == NO_DAY else day_out(number)


def wrong_value(code: names.Code, where: str, found: object, text: str) -> NoReturn:
    raise family(code.value)((Problem(code=code, where=where, found=str(found)[:80], english=text),), 0)


def cents_in(amount: Decimal | int) -> int:
    """An amount of euro, a Decimal of at most two places or a whole number of euro, in cents. A float is refused: it is
    not the amount that it looks like."""
    if isinstance(amount, int) and not isinstance(amount, bool):
        cents = amount * 100
    elif isinstance(amount, Decimal):
        if not amount.is_finite() or amount.adjusted() > MOST_DIGITS:
            wrong_value(names.Code.AMOUNT_OUT_OF_RANGE, "amount", amount, "the amount is out of range")
        if amount.adjusted() < -MOST_DIGITS and amount:
            wrong_value(names.Code.FRACTION_NOT_CENTS, "amount", amount, "the amount has more than two decimal places")
        numerator, denominator = amount.as_integer_ratio()
        if 100 % denominator:
            wrong_value(names.Code.FRACTION_NOT_CENTS, "amount", amount, "the amount has more than two decimal places")
        cents = numerator * (100 // denominator)
    else:
        raise TypeError(f"an amount is a decimal.Decimal or an int, not {type(amount).__name__}")
    if not -(2**63) <= cents < 2**63:
        wrong_value(names.Code.AMOUNT_OUT_OF_RANGE, "amount", amount, "the amount is out of range")
    return cents


def cents_out(cents: int) -> Decimal:
    """An amount of cents, as a Decimal of two places; no decimal context rounds it."""
    euro, rest = divmod(abs(cents), 100)
    return Decimal(f"{'-' if cents < 0 else ''}{euro}.{rest:02d}")


def ratio_in(part: Fraction | int) -> Any:
    """An exact fraction."""
    from fractions import Fraction

    if isinstance(part, bool) or not isinstance(part, (Fraction, int)):
        raise TypeError(f"a fractions.Fraction or an int is expected, not {type(part).__name__}")
    for number in (part.numerator, part.denominator):
        if not -(2**63) <= number < 2**63:
            wrong_value(names.Code.RATIO_OUT_OF_RANGE, "part", part, "the fraction is out of range")
    new = ffi.new("avviso_ratio *")
    new.numerator = part.numerator
    new.denominator = part.denominator
    return new


def ratio_out(ratio: Any) -> Fraction:
    from fractions import Fraction

    return Fraction(ratio.numerator, ratio.denominator)


def whole(number: int, bits: int = 32) -> int:
    """A whole number that the library can take."""
    if not isinstance(number, int) or isinstance(number, bool):
        raise TypeError(f"an int is expected, not {type(number).__name__}")
    if not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
        raise OverflowError(f"{number} is out of range")
    return number


def name_in(name: N, kind: type[N]) -> int:
    """The number of an enumerator of that enumeration, and of no other."""
    if type(name) is not kind:
        raise TypeError(f"a {kind.__name__} is expected, not {type(name).__name__}")
    number: int = name._value_
    return number
