# SPDX-License-Identifier: BSL-1.0
"""How gdb prints the values of avviso: as `avviso::spelled` does, from the bytes alone, without calling the program.

(gdb) source cmake/avviso_gdb.py
(gdb) print lazio.deadlines
"""

import datetime
import re

import gdb
import gdb.printing


def day_text(days):
    """A day by its number, counted from 1970-01-01."""
    return datetime.date.fromordinal(int(days) + datetime.date(1970, 1, 1).toordinal()).isoformat()


def text_of(value):
    """The text of a std::string, in quotes, or whatever else the value prints as."""
    if re.fullmatch(r"std::(__cxx11::)?basic_string<char,.*>", str(value.type.strip_typedefs().unqualified())):
        data = value["_M_dataplus"]["_M_p"]
        return '"%s"' % data.string(encoding="utf-8", length=int(value["_M_string_length"]))
    return value.format_string()


def held(optional):
    """What a std::optional, or avviso's own of trivial values, holds, or None."""
    if any(field.name == "holds_" for field in optional.type.strip_typedefs().fields()):
        return optional["value_"] if optional["holds_"] else None
    payload = optional["_M_payload"]
    if not payload["_M_engaged"]:
        return None
    return payload["_M_payload"]["_M_value"]


def elements(vector):
    """The elements of a std::vector."""
    first, last = vector["_M_impl"]["_M_start"], vector["_M_impl"]["_M_finish"]
    for i in range(int(last - first)):
        yield first[i]


def name_of(enumerator):
    """The name of an enumerator, or of a chosen one, without its type."""
    if enumerator.type.strip_typedefs().code == gdb.TYPE_CODE_STRUCT:
        enumerator = enumerator["value_"]
    return str(enumerator).rsplit("::", 1)[-1]


def stated_text(value):
    inside = held(value["value_"])
    return "not stated" if inside is None else text_of(inside)


def inline_text(value):
    return value["bytes_"].string(encoding="utf-8", length=int(value["size_"]))


def fixed_text(value):
    characters = value["text_"]["characters"]
    return characters.string(encoding="ascii", length=characters.type.sizeof)


def euro_text(value):
    cents = int(value["cents_"])
    return "%s%s.%02d euro" % ("-" if cents < 0 else "", format(abs(cents) // 100, ","), abs(cents) % 100)


def ratio_text(value):
    numerator, denominator = int(value["numerator_"]), int(value["denominator_"])
    return str(numerator) if denominator == 1 else "%d/%d" % (numerator, denominator)


def length_text(value):
    """A period or the length of a time limit: `1y6m`."""
    parts = [("years_", "y"), ("months_", "m"), ("weeks_", "w"), ("days_", "d"), ("working_days_", "wd")]
    names = [field.name for field in value.type.fields()]
    written = ["%d%s" % (int(value[name]), unit) for name, unit in parts if name in names and int(value[name])]
    return "".join(written) or "0d"


def run_text(first, last):
    """Days in a row, as `partial_date::iso` writes them."""
    if first == last:
        return first
    if first == "1400-01-01" and last == "9999-12-31":
        return "unknown"
    beyond = datetime.date.fromisoformat(last) + datetime.timedelta(days=1) if last != "9999-12-31" else None
    if beyond and first.endswith("-01-01") and beyond.isoformat() == "%04d-01-01" % (int(first[:4]) + 1):
        return first[:4]
    if beyond and first.endswith("-01") and beyond.day == 1 and first[:7] == last[:7]:
        return first[:7]
    return first + "/" + last


def partial_date_text(value):
    if int(value["month_"]):
        return "--%02d" % int(value["month_"])
    runs = []
    first = int(value["earliest_"]["days_"])
    for i in range(int(value["gap_count_"])):
        gap = value["gaps_"][i]
        runs.append((first, int(gap["first"]) - 1))
        first = int(gap["last"]) + 1
    runs.append((first, int(value["latest_"]["days_"])))
    return "|".join(run_text(day_text(first), day_text(last)) for first, last in runs)


def error_text(value):
    at, found = int(value["position"]), inline_text(value["found"])
    return "error %s%s: %s" % (name_of(value["code"]), " at %d" % at if at else "", found)


def result_text(value):
    inside = held(value["value_"])
    return error_text(held(value["error_"])) if inside is None else text_of(inside)


def answer_text(value):
    candidates = [stated_text(one) for one in elements(value["candidates_"])]
    possible = int(value["possible_"])  # alternatives, between, incomplete
    all_of_them = (" .. " if possible else " or ").join(candidates) + (" (incomplete)" if possible == 2 else "")
    if value["in_conflict_"]:
        return "conflict: " + all_of_them
    if len(candidates) > 1 or possible == 2:
        return "undetermined: " + all_of_them
    return candidates[0] if candidates in ([], ["not stated"]) else "known: " + candidates[0]


def reference_text(value):
    number, authority = stated_text(value["number"]), stated_text(value["authority"])
    text = name_of(value["kind"])
    if number != "not stated":
        text += " " + number
    text += " " + partial_date_text(value["on"])
    return text if authority == "not stated" else text + " by " + authority


def act_text(value):
    count = sum(1 for _ in elements(value["provisions"]))
    return "act{id: %s, reference: %s, provisions: %d}" % (text_of(value["id"]), reference_text(value["reference"]), count)


def measure_text(value):
    unit, number = name_of(value["in"]), int(value["value"])
    if unit == "day":
        return day_text(number)
    if unit == "cents":
        return euro_text({"cents_": number})
    return str(number) if unit == "count" else "none"


def finding_text(value):
    text = "%s %s" % (name_of(value["rule"]).replace("_", "-"), name_of(value["outcome"]))
    said = []
    if name_of(value["measured"]["in"]) != "none":
        said.append(measure_text(value["measured"]))
    if name_of(value["limit"]["in"]) != "none":
        said.append("compared with " + measure_text(value["limit"]))
    if name_of(value["missing"]) != "none":
        said.append("not stated: " + name_of(value["missing"]))
    return text + (": " + ", ".join(said) if said else "")


def hour_text(value):
    minutes = int(value["minutes_"])
    unusual = {24 * 60: "end of day", 24 * 60 + 1: "not stated"}
    return unusual.get(minutes, "%02d:%02d" % divmod(minutes, 60))


def time_text(value):
    day = day_text(value["on"]["days_"])
    hour = hour_text(value["until"])
    return {"end of day": day, "not stated": day + ", hour not stated"}.get(hour, day + " " + hour)


TEXTS = {
    "date": lambda value: day_text(value["days_"]),
    "partial_date": partial_date_text,
    "period": length_text,
    "term_length": length_text,
    "clock_time": lambda value: "%02d:%02d" % divmod(int(value["minutes_"]), 60),
    "deadline_hour": hour_text,
    "deadline_time": time_text,
    "euro": euro_text,
    "ratio": ratio_text,
    "units": lambda value: "%d units" % int(value["number_"]),
    "cup": fixed_text,
    "cig": fixed_text,
    "tax_code": fixed_text,
    "vat_number": fixed_text,
    "celex": lambda value: inline_text(value["text_"]),
    "inline_text<.*>": lambda value: '"%s"' % inline_text(value),
    "chosen<.*>": name_of,
    "stated<.*>": stated_text,
    "error": error_text,
    "result<.*>": result_text,
    "answer<.*>": answer_text,
    "act_reference": reference_text,
    "act": act_text,
    "measure": measure_text,
    "finding": finding_text,
}


class Printer:
    """A value by its text."""

    def __init__(self, value, text):
        self.value = value
        self.text = text

    def to_string(self):
        return self.text(self.value)


def lookup(value):
    """The printer of a value of avviso's; None, of any other."""
    name = value.type.strip_typedefs().unqualified().tag
    match = re.fullmatch(r"avviso::(?:v0::)?([a-z_]+(?:<.*>)?)", name or "")
    if not match:
        return None
    for pattern, text in TEXTS.items():
        if re.fullmatch(pattern, match.group(1)):
            return Printer(value, text)
    return None


lookup.name = "avviso"
lookup.enabled = True
gdb.printing.register_pretty_printer(gdb.current_objfile(), lookup, replace=True)
