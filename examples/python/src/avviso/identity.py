# SPDX-License-Identifier: BSL-1.0
"""Identifiers with their check digits, regions and provinces, and acts as documents cite them."""
from __future__ import annotations

from . import names
from ._binding import ffi, lib
from ._library import bytes_of, call, made, name_in, optional_text_of, printed, read, struct, text_of, whole
from ._typing import Any
from ._value import dataclass
from .time import PartialDay


def parse_identifier(kind: names.Identifier, text: str) -> str:
    """Reads an identifier of that kind, with its check digits where there are any, and gives its one spelling."""
    given = bytes_of(text)
    return printed(lib.avviso_identifier_parse, name_in(kind, names.Identifier), given, len(given))


def parse_protocol_number(text: str, year: int) -> str:
    """Reads a protocol number as documents shorten it, of a year: `35/0002585`."""
    given = bytes_of(text)
    return printed(lib.avviso_protocol_number_parse, given, len(given), whole(year))


def territory_called(name: str) -> names.Territory:
    """A region or an autonomous province by its name, in any of its official forms and however it is spelt."""
    return _territory(lib.avviso_territory_called, name)


def territory_of_code(code: str) -> names.Territory:
    """A region or an autonomous province by its ISTAT, NUTS 2 or ISO 3166-2 code."""
    return _territory(lib.avviso_territory_of_code, code)


def _territory(function: Any, text: str) -> names.Territory:
    given = bytes_of(text)
    out = ffi.new("int32_t *")
    call(function, given, len(given), out)
    return names.Territory(out[0])


@dataclass(frozen=True, slots=True)
class TerritoryEntry:
    """What is known of a region or an autonomous province."""

    istat: str
    name: str
    nuts2: str | None
    iso_3166_2: str
    capital: str
    is_autonomous_province: bool


def entry_of(territory: names.Territory) -> TerritoryEntry:
    """What is known of a region or an autonomous province."""
    out = struct("territory")
    call(lib.avviso_territory_of, name_in(territory, names.Territory), out)
    return TerritoryEntry(
        text_of(out.istat), text_of(out.name), optional_text_of(out.nuts2), text_of(out.iso_3166_2),
        text_of(out.capital), out.is_autonomous_province == 1,
    )


@dataclass(frozen=True, slots=True)
class Citation:
    """An act as an Italian document cites it; what it does not say is None."""

    kind: names.ActKind
    abbreviation: str
    on: PartialDay
    number: str | None = None
    authority: str | None = None
    registered: PartialDay | None = None
    registration: str | None = None

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """Reads «Decreto Direttoriale n. 21 del 19 marzo 2021»."""
        given = bytes_of(text)
        handle = made("citation", lib.avviso_citation_parse, given, len(given))
        says = read("cited", lib.avviso_citation_read, handle.at)
        return cls(
            kind=names.ActKind(says.kind),
            abbreviation=text_of(says.abbreviation),
            on=PartialDay._of(says.on),
            number=optional_text_of(says.number),
            authority=optional_text_of(says.authority),
            registered=PartialDay._of(says.registered) if says.is_registered else None,
            registration=optional_text_of(says.registration),
        )
