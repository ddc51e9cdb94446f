# SPDX-License-Identifier: BSL-1.0
"""Euro to the cent, exact fractions, named roundings, and divisions that lose no cent. An amount is a decimal.Decimal of
at most two places, or an int of whole euro; what is given back has two places."""
from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from . import names
from ._binding import ffi, lib
from ._library import bytes_of, call, cents_in, cents_out, name_in, printed, ratio_in, ratio_out, whole
from ._typing import TYPE_CHECKING, Any
from ._value import dataclass

if TYPE_CHECKING:
    from fractions import Fraction


def parse_euro(text: str) -> Decimal:
    """Reads `15095804.23`, `25000000`, `-0.05`."""
    given = bytes_of(text)
    out = ffi.new("avviso_cents *")
    call(lib.avviso_euro_parse, given, len(given), out)
    return cents_out(out[0])


def parse_written_euro(text: str, notation: names.Notation | None = None) -> Decimal:
    """Reads an amount as documents write it, «€ 15.095.804,23»; where nobody says in which notation, the text must have
    one reading only."""
    given = bytes_of(text)
    out = ffi.new("avviso_cents *")
    number = lib.AVVISO_NOT_STATED if notation is None else name_in(notation, names.Notation)
    call(lib.avviso_euro_parse_written, given, len(given), number, out)
    return cents_out(out[0])


def euro_text(amount: Decimal | int, style: names.Style = names.Style.PLAIN) -> str:
    """An amount in a style: `15095804.23`, «15.095.804,23», "15,095,804.23"."""
    return printed(lib.avviso_euro_print, cents_in(amount), name_in(style, names.Style))


def parse_ratio(text: str) -> Fraction:
    """Reads `2/3`, `75 %`, `33,33 %`, `5 ‰`, `0.125`, `-3`."""
    given = bytes_of(text)
    out = ffi.new("avviso_ratio *")
    call(lib.avviso_ratio_parse, given, len(given), out)
    return ratio_out(out)


def multiply(amount: Decimal | int, part: Fraction | int, rounding: names.Rounding) -> Decimal:
    """That part of an amount, rounded to the cent."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_multiply, cents_in(amount), ratio_in(part), name_in(rounding, names.Rounding), out)
    return cents_out(out[0])


def part_of(whole_amount: Decimal | int, amount: Decimal | int) -> Fraction:
    """What part of the whole an amount is."""
    out = ffi.new("avviso_ratio *")
    call(lib.avviso_part_of, cents_in(whole_amount), cents_in(amount), out)
    return ratio_out(out)


def add(a: Decimal | int, b: Decimal | int) -> Decimal:
    """The sum, refused where it leaves 64 bits of cents."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_add, cents_in(a), cents_in(b), out)
    return cents_out(out[0])


def subtract(a: Decimal | int, b: Decimal | int) -> Decimal:
    """The difference, refused where it leaves 64 bits of cents."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_subtract, cents_in(a), cents_in(b), out)
    return cents_out(out[0])


@dataclass(frozen=True, slots=True)
class Apportionment:
    """An amount divided to the cent: shares and remainder sum to it."""

    shares: tuple[Decimal, ...]
    remainder: Decimal


def _divided(function: Any, total: Decimal | int, given: Any, count: int,
             method: names.ApportionmentMethod) -> Apportionment:
    shares = ffi.new("avviso_cents[]", count)
    remainder = ffi.new("avviso_cents *")
    call(function, cents_in(total), given, count, name_in(method, names.ApportionmentMethod), shares, remainder)
    return Apportionment(tuple(cents_out(share) for share in shares), cents_out(remainder[0]))


def apportion(total: Decimal | int, weights: Iterable[int | Fraction],
              method: names.ApportionmentMethod) -> Apportionment:
    """An amount divided in proportion to weights, whole numbers or fractions."""
    parts = list(weights)
    if all(isinstance(one, int) and not isinstance(one, bool) for one in parts):
        numbers = ffi.new("int64_t[]", [whole(int(one), 64) for one in parts])
        return _divided(lib.avviso_apportion, total, numbers, len(parts), method)
    ratios = ffi.new("avviso_ratio[]", [ratio_in(one)[0] for one in parts])
    return _divided(lib.avviso_apportion_by_ratios, total, ratios, len(parts), method)


def apportion_increment(increment: Decimal | int, awards: Iterable[Decimal | int],
                        method: names.ApportionmentMethod) -> Apportionment:
    """The awards after an increase or a cut, apportioned over them: nobody's award decreases when the pot grows."""
    given = ffi.new("avviso_cents[]", [cents_in(award) for award in awards])
    return _divided(lib.avviso_apportion_increment, increment, given, len(given), method)


def highest_union_contribution(eligible: Decimal | int, ceiling: names.UnionCeiling) -> Decimal:
    """The Union's contribution to an eligible expenditure, at most."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_highest_union_contribution, cents_in(eligible), name_in(ceiling, names.UnionCeiling), out)
    return cents_out(out[0])


def highest_indirect_costs_by_method(direct_costs: Decimal | int) -> Decimal:
    """Indirect costs by a method, at most."""
    return _limit(lib.avviso_highest_indirect_costs_by_method, direct_costs)


def highest_indirect_costs_on_staff(direct_staff_costs: Decimal | int) -> Decimal:
    """Indirect costs on staff costs, at most."""
    return _limit(lib.avviso_highest_indirect_costs_on_staff, direct_staff_costs)


def highest_cost_of_built_land(total_eligible: Decimal | int) -> Decimal:
    """The cost of built land, at most."""
    return _limit(lib.avviso_highest_cost_of_built_land, total_eligible)


def _limit(function: Any, amount: Decimal | int) -> Decimal:
    out = ffi.new("avviso_cents *")
    call(function, cents_in(amount), out)
    return cents_out(out[0])


def hourly_rate(annual_gross: Decimal | int, rounding: names.Rounding) -> Decimal:
    """An hour's cost, by the annual gross one."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_hourly_rate, cents_in(annual_gross), name_in(rounding, names.Rounding), out)
    return cents_out(out[0])


def highest_joint_grant(per_head: Decimal | int, persons: int, joint: Decimal | int) -> Decimal:
    """A grant to persons who apply together: so much for each, `joint` at most."""
    out = ffi.new("avviso_cents *")
    call(lib.avviso_highest_joint_grant, cents_in(per_head), whole(persons, 64), cents_in(joint), out)
    return cents_out(out[0])


@dataclass(frozen=True, slots=True)
class CoFinancing:
    """What the Union, the State and the beneficiary pay of a sum."""

    union_share: Decimal
    national_share: Decimal
    own_share: Decimal


def co_finance(total: Decimal | int, union_rate: Fraction | int, national_rate: Fraction | int,
               rounding: names.Rounding) -> CoFinancing:
    """A sum divided by the rates of the Union and of the State."""
    shares = [ffi.new("avviso_cents *") for _ in range(3)]
    call(lib.avviso_co_finance, cents_in(total), ratio_in(union_rate), ratio_in(national_rate),
         name_in(rounding, names.Rounding), *shares)
    return CoFinancing(*(cents_out(share[0]) for share in shares))
