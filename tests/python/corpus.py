# SPDX-License-Identifier: BSL-1.0
"""corpus.py VECTORS DOSSIERS CASEBOOK [--lines]: the corpus of tests/c/corpus.h through the package. It must print what
the programs in C and in C++ print."""
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import avviso
from avviso import AvvisoError

Cells = list[str]

CASEBOOK = ["erasmus-2020", "giovani-2g", "impact-2018", "inside", "integrated-plans", "multi-action-2016", "percorsi",
            "portal", "prima", "prima-il-lavoro-lazio", "scuola-al-centro", "sport", "sport-e-inclusione"]
MOST_CELLS = 12


def code(why: AvvisoError) -> str:
    return f"error {why.code.value}"


def whole(why: AvvisoError) -> str:
    return f"{code(why)} {why.position} {why.expected} {why.found}"


def told(function: Callable[[], Any], error: Callable[[AvvisoError], str] = code) -> str:
    """What a function gives, as the corpus writes it, or what it refuses."""
    try:
        return str(function())
    except AvvisoError as why:
        return error(why)


def day(text: str) -> date:
    return avviso.parse_day(text)


def known(text: str) -> date | None:
    return day(text) if text else None


def named(kind: Any, name: str) -> Any:
    return kind[name.upper()]


# -- time


def add_row(c: Cells) -> str:
    period = avviso.Period.parse(c[1])
    return "|".join(told(lambda: period.after(day(c[0]), rounding)) for rounding in avviso.MonthRounding)


def calendar(place: str, law: date | None) -> avviso.Calendar:
    return avviso.Calendar.of(named(avviso.Place, place), law)


def holiday_row(c: Cells) -> str:
    return told(lambda: int(calendar(c[1], known(c[2])).is_holiday(day(c[0]))))


def working_days_row(c: Cells) -> str:
    return told(lambda: calendar(c[2], None).count_working_days(day(c[0]), day(c[1])))


REGIMES = dict(zip(["eu", "eu-fixed", "civil", "procedural", "process", "procedure"], avviso.TimeRegime))


def limit_row(c: Cells) -> str:
    event, law = day(c[0]), known(c[6])
    limit = avviso.TimeLimit(
        avviso.Length.parse(c[1]), REGIMES[c[2]],
        direction=avviso.TimeDirection.BACKWARD if c[3] == "backward" else avviso.TimeDirection.FORWARD,
        ends=avviso.EndDays.BOTH_EXCLUDED if c[4] == "both" else avviso.EndDays.FIRST_EXCLUDED)
    suspended = avviso.Suspensions(august=(event.year - 2, event.year + 2) if c[7] == "august" else None,
                                   of_2020=c[7] == "2020", known=law)

    def ended() -> str:
        expiry = limit.expiry(event, calendar(c[5], law), suspended)
        assert limit.end(event, calendar(c[5], law), suspended) == expiry.last_day
        steps = (f"|{one.start} {one.end} {one.why.value} {one.article.value} "
                 + (f"{one.feast.value} {one.feast_law.value}" if one.feast and one.feast_law else "-1 -1")
                 for one in expiry.steps)
        return str(expiry.last_day) + "".join(steps)

    return told(ended)


# -- money


def parse_row(c: Cells) -> str:
    text = c[1].replace(";", ",").replace("|", "\u00a0")
    notation = None if c[0] == "any" else named(avviso.Notation, c[0])
    return told(lambda: avviso.parse_written_euro(text, notation), whole)


def euro(text: str) -> Decimal:
    return avviso.parse_euro(text)


def ratio(text: str) -> Fraction:
    return avviso.parse_ratio(text)


def multiply_row(c: Cells) -> str:
    return told(lambda: avviso.multiply(euro(c[0]), ratio(c[1]), named(avviso.Rounding, c[2])))


def divided(made: Callable[[], avviso.Apportionment]) -> str:
    def shares() -> str:
        all = made()
        return "|".join(str(one) for one in (*all.shares, all.remainder))

    return told(shares)


def items(cell: str) -> list[str]:
    return cell.split("|") if cell else []


def apportion_row(c: Cells) -> str:
    weights = [ratio(one) for one in items(c[2])]
    method = named(avviso.ApportionmentMethod, c[1])
    if all(one.denominator == 1 for one in weights):  # the other function, for whole numbers
        numbers = [one.numerator for one in weights]
        assert divided(lambda: avviso.apportion(euro(c[0]), numbers, method)) == divided(
            lambda: avviso.apportion(euro(c[0]), weights, method))
    return divided(lambda: avviso.apportion(euro(c[0]), weights, method))


def increment_row(c: Cells) -> str:
    awards = [euro(one) for one in items(c[2])]
    return divided(lambda: avviso.apportion_increment(euro(c[0]), awards, named(avviso.ApportionmentMethod, c[1])))


def money_limit_row(c: Cells) -> str:
    amount, by = euro(c[1]), c[2]

    def co_financed() -> str:
        half = Fraction(1, 2)
        paid = avviso.co_finance(amount, half, half, named(avviso.Rounding, by))
        return f"{paid.union_share}|{paid.national_share}|{paid.own_share}"

    limits: dict[str, Callable[[], Any]] = {
        "union": lambda: avviso.highest_union_contribution(amount, named(avviso.UnionCeiling, by)),
        "indirect_by_method": lambda: avviso.highest_indirect_costs_by_method(amount),
        "indirect_on_staff": lambda: avviso.highest_indirect_costs_on_staff(amount),
        "built_land": lambda: avviso.highest_cost_of_built_land(amount),
        "hourly_rate": lambda: avviso.hourly_rate(amount, named(avviso.Rounding, by)),
        "joint": lambda: avviso.highest_joint_grant(amount, int(by), 50_000),
    }
    return told(limits.get(c[0], co_financed))


# -- identity


def identifier_row(c: Cells) -> str:
    kind = named(avviso.Identifier, c[0])
    if kind is avviso.Identifier.PROTOCOL_NUMBER and not c[1].startswith("m_lps."):
        return told(lambda: avviso.parse_protocol_number(c[1], 2016), whole)
    return told(lambda: avviso.parse_identifier(kind, c[1]), whole)


def partial(of: avviso.PartialDay) -> str:
    return f"{of.earliest} {of.latest} {of.precision.value}"


def citation_row(c: Cells) -> str:
    def cited() -> str:
        says = avviso.Citation.parse(c[0])
        line = f"{says.abbreviation}|{says.number or ''}|{partial(says.on)}|{says.authority or ''}|"
        return line + (f"{partial(says.registered)}|{says.registration or ''}" if says.registered else "")

    return told(cited, whole)


def territory_row(find: Callable[[str], avviso.Territory]) -> Callable[[Cells], str]:
    def found(cell: str) -> str:
        row = avviso.entry_of(find(cell))
        texts = (row.istat, row.name, row.nuts2 or "", row.iso_3166_2, row.capital)
        return "".join(f"{one}|" for one in texts) + str(int(row.is_autonomous_province))

    return lambda c: told(lambda: found(c[0]), whole)


# -- dossiers


def value(of: Any) -> str:
    kinds = avviso.ValueKind
    if of is None:
        return "-1:"
    if isinstance(of, avviso.DeadlineTime):
        minute = -2 if not of.is_hour_stated else -1 if of.until is None else of.until.hour * 60 + of.until.minute
        return f"{kinds.DEADLINE_TIME.value}:{of.on} {minute}"
    if isinstance(of, bool):
        return f"{kinds.BOOLEAN.value}:{int(of)}"
    if isinstance(of, tuple):
        return f"{kinds.MEMBERS.value}:{len(of)}"
    numbered = {avviso.Standing: kinds.STANDING, avviso.GrantStanding: kinds.GRANT_STANDING,
                avviso.RankingOutcome: kinds.RANKING_OUTCOME}.get(type(of))
    if numbered is not None:
        return f"{numbered.value}:{of.value}"
    spelled = {date: kinds.DATE, Decimal: kinds.EURO, int: kinds.UNITS, str: kinds.TEXT}[type(of)]
    return f"{spelled.value}:{of}"


def answer(given: avviso.Answer[Any]) -> str:
    parts = [f"{given.status.value} {given.possible.value}"]
    parts += [value(one) for one in given.candidates]
    parts += [f"{one.part.value} {one.name} {-1 if one.provision is None else one.provision}" for one in given.grounds]
    return "|".join(parts)


def read(folder: str, name: str) -> avviso.Dossier:
    return avviso.Dossier.from_json(Path(folder, f"{name}.json").read_bytes())


def prima_row(prima: avviso.Dossier) -> Callable[[Cells], str]:
    def row(c: Cells) -> str:
        how = avviso.Readings(
            avviso.Efficacy.STRICT if c[2] == "strict" else avviso.Efficacy.FROM_ADOPTION,
            avviso.Absence.NOT_ADHERED if c[3] == "not_adhered" else avviso.Absence.NOT_STATED,
            avviso.Record.AS_FOUND, avviso.RegistrationEffect.EX_NUNC)
        grant = prima.as_of(in_force=day(c[0]), known=day(c[1]), readings=how).grant(c[4])
        return told(lambda: answer(grant.end_of_activities)) + "|" + told(lambda: answer(grant.top_ups))

    return row


def question_lines(folder: str, name: str) -> Iterator[tuple[str, int, str]]:
    dossier = read(folder, name)
    at = dossier.as_of(in_force=date.max, known=date.max, readings=avviso.Readings.documents())
    for place, asked in enumerate(dossier.questions(), 1):
        line = asked.text() + "|"
        try:
            given = at.ask(asked)
            line += answer(given)
            if asked.deadline is avviso.DeadlineKind.ACTIVITIES_END:
                line += "|" + given.explain().text(avviso.Language.ITALIAN, avviso.ExplanationStyle.PARAGRAPH)
        except AvvisoError as why:
            line += code(why)
        yield name, place, line


def rows(folder: str, table: str, separator: str, each: Callable[[Cells], str]) -> Iterator[tuple[str, int, str]]:
    is_header = True
    for number, line in enumerate(Path(folder, f"{table}.csv").read_text(encoding="utf-8").split("\n"), 1):
        if line == "" or line.startswith("#"):
            continue
        if not is_header:
            cells = line.split(separator)
            yield table, number, each(cells + [""] * (MOST_CELLS - len(cells)))
        is_header = False


def corpus(vectors: str, dossiers: str, casebook: str) -> Iterator[str]:
    """The lines of the corpus, each without its newline."""
    tables: list[tuple[str, str, Callable[[Cells], str]]] = [
        ("time_add", ",", add_row),
        ("time_easter", ",", lambda c: told(lambda: avviso.easter(int(c[0])))),
        ("time_holiday", ",", holiday_row),
        ("time_working_days", ",", working_days_row),
        ("time_limit", ",", limit_row),
        ("money_parse", ",", parse_row),
        ("money_multiply", ",", multiply_row),
        ("money_apportion", ",", apportion_row),
        ("money_increment", ",", increment_row),
        ("money_limit", ",", money_limit_row),
        ("identity_valid", ",", identifier_row),
        ("identity_malformed", ",", identifier_row),
        ("identity_citation", ";", citation_row),
        ("identity_citation_malformed", ";", citation_row),
        ("identity_territory", ",", territory_row(avviso.territory_of_code)),
        ("identity_territory_name", ",", territory_row(avviso.territory_called)),
        ("prima", ",", prima_row(read(dossiers, "prima"))),
    ]
    for table, separator, each in tables:
        for of, number, line in rows(vectors, table, separator, each):
            yield f"{of}:{number} {line}"
    for name in CASEBOOK:
        for of, number, line in question_lines(casebook, name):
            yield f"{of}:{number} {line}"


def main() -> None:
    prints = "--lines" in sys.argv[4:]
    hash, count = 14695981039346656037, 0
    for line in corpus(*sys.argv[1:4]):
        for byte in (line + "\n").encode():
            hash = (hash ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
        count += 1
        if prints:
            print(line)
    print(f"rows {count} hash {hash:016x}")


if __name__ == "__main__":
    main()
