# SPDX-License-Identifier: BSL-1.0
"""avviso: public grants, exactly and with reasons. When does this project end? How much may it spend? Which act says so?

A Dossier holds the acts of a notice; `as_of` a day it answers questions, and each Answer is known, not stated,
undetermined or a conflict, and explains itself. Nothing here reads a clock, a locale or a file."""
from . import names
from ._binding import ffi as _ffi
from ._binding import lib as _lib
from ._typing import TYPE_CHECKING
from .answer import Answer, DeadlineTime, Explanation, Finding, Findings, Ground, Member, RuleRow, rule_row
from .asked import Grant, Line, Notice, NoticeDetails
from .dossier import Act, Dossier, Preview, Snapshot
from .errors import (
    AvvisoError,
    CallError,
    DateError,
    DossierError,
    IdentityError,
    JsonError,
    MoneyError,
    NotKnown,
    NotOnRecord,
    Problem,
    TextError,
)
from .identity import (
    Citation,
    TerritoryEntry,
    entry_of,
    parse_identifier,
    parse_protocol_number,
    territory_called,
    territory_of_code,
)
from .money import (
    Apportionment,
    CoFinancing,
    add,
    apportion,
    apportion_increment,
    co_finance,
    euro_text,
    highest_cost_of_built_land,
    highest_indirect_costs_by_method,
    highest_indirect_costs_on_staff,
    highest_joint_grant,
    highest_union_contribution,
    hourly_rate,
    multiply,
    parse_euro,
    parse_ratio,
    parse_written_euro,
    part_of,
    subtract,
)
from .names import __all__ as _names
from .office import (
    Accepted,
    AcceptedFinding,
    Defaults,
    Differing,
    Filled,
    FindingsApart,
    Merged,
    Renamed,
    SettlingFact,
)
from .portfolio import Column, Laid, Portfolio
from .question import FieldRow, Question, Readings, row_of, words
from .time import (
    Calendar,
    Expiry,
    Length,
    PartialDay,
    Period,
    Step,
    Suspension,
    Suspensions,
    TimeLimit,
    citation_of,
    day_text,
    easter,
    parse_day,
    parse_italian_day,
    weekday,
)
from .views import Answered, Change, Changes, Due, PendingAct, Reason, Stretch, Timeline

if TYPE_CHECKING:
    from .names import *
else:

    def __getattr__(name):
        """An enumeration, which is made when it is first asked for."""
        if name not in names.__all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return globals().setdefault(name, getattr(names, name))

    def __dir__():
        return sorted({*globals(), *names.__all__})

__version__: str = _ffi.string(_lib.avviso_version()).decode()

__all__ = [
    "Accepted", "AcceptedFinding", "Act", "Answer", "Answered", "Apportionment", "AvvisoError", "Calendar", "CallError", "Change", "Changes",
    "Citation", "CoFinancing", "Column", "DateError", "DeadlineTime", "Defaults", "Differing", "Dossier", "DossierError", "Due", "Expiry",
    "Explanation", "FieldRow", "Filled", "Finding", "Findings", "FindingsApart", "Grant", "Ground", "IdentityError", "JsonError",
    "Laid", "Length", "Line", "Member", "Merged", "MoneyError", "NotKnown", "NotOnRecord", "Notice", "NoticeDetails", "PartialDay", "PendingAct",
    "Period", "Portfolio", "Preview", "Problem", "Question", "Readings", "Reason", "Renamed", "RuleRow", "SettlingFact", "Snapshot", "Step", "Stretch",
    "Suspension", "Suspensions", "TerritoryEntry", "TextError", "TimeLimit", "Timeline", "add", "apportion",
    "apportion_increment", "citation_of", "co_finance", "day_text", "easter", "entry_of", "euro_text",
    "highest_cost_of_built_land", "highest_indirect_costs_by_method", "highest_indirect_costs_on_staff",
    "highest_joint_grant", "highest_union_contribution", "hourly_rate", "multiply", "parse_day", "parse_euro",
    "parse_identifier", "parse_italian_day", "parse_protocol_number", "parse_ratio", "parse_written_euro",
    "part_of", "row_of", "rule_row", "subtract", "territory_called", "territory_of_code", "weekday", "words",
    *_names,
]
