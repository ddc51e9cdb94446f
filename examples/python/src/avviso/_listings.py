# SPDX-License-Identifier: BSL-1.0
"""Everything of one kind that a dossier answers."""
from typing import Any

from ._inquiry import Inquiry, Told
from ._lines import Cell, Line, cell, identifier, line, line_of, named, party, share
from ._value import replace
from .answer import Answer
from .dossier import Snapshot
from .errors import AvvisoError, NotOnRecord
from .names import AuthorityRole, DeadlineKind, Field, Milestone, Status
from .question import Question
from .views import Answered


def field_line(about: Inquiry, at: Snapshot, asked: Question) -> Line:
    return line_of(about.ask(at, asked), cell("what", at.dossier.words_of(asked, about.language)), language=about.language)


def is_stated(one: Line) -> bool:
    return one.is_on_record and one.status != str(Status.NOT_STATED)


def grants(about: Inquiry) -> Told:
    at = about.at()

    def given(name: str, word: str) -> Answered:
        return about.ask(at, replace(Question.called(word), grant=name))

    def value(name: str, word: str) -> str:
        return line_of(given(name, word), language=about.language).value_text(about.language)

    return about.tell([
        line_of(given(name, "end_of_activities"), cell("grant", name),
                cell("award", value(name, "award"), about.say("award ", "importo ")),
                cell("top_ups", value(name, "top_ups"), about.say("added ", "aggiunte ")),
                cell("reductions", value(name, "reductions"), about.say("taken ", "ridotte ")),
                cell("standing", value(name, "standing")), language=about.language)
        for name in about.of.grants]), 0


def envelope(about: Inquiry) -> Told:
    at = about.at()
    fields = (Field.ENDOWMENT, Field.AWARDED, Field.GRANTED, Field.UNALLOCATED)
    lines = [field_line(about, at, Question(one)) for one in fields]
    money = (*fields, Field.UNITS)
    rest = [Question(Field.UNITS)] + [one for one in about.of.questions() if one.line is not None and one.field in money]
    return about.tell(lines + [one for one in (field_line(about, at, asked) for asked in rest) if is_stated(one)]), 0


def payments(about: Inquiry) -> Told:
    at = about.at()

    def given(name: str | None, word: str) -> Answered:
        return about.ask(at, replace(Question.called(word), grant=name))

    def value(name: str, word: str) -> str:
        return line_of(given(name, word), language=about.language).value_text(about.language)

    names = [about.grant(about.words[0])] if about.words else about.of.grants
    whole = [] if about.words else [line_of(given(None, "paid"), cell("grant", "-"), language=about.language)]
    return about.tell(whole + [
        line_of(given(name, "paid"), cell("grant", name),
                cell("total", value(name, "total"), about.say("of ", "su ")),
                cell("payable", value(name, "payable"), about.say("payable ", "da erogare ")),
                cell("to_recover", value(name, "to_recover"), about.say("to recover ", "da recuperare ")),
                language=about.language)
        for name in names]), 0


def deadlines(about: Inquiry) -> Told:
    at = about.at()
    of_grants: list[DeadlineKind | str] = [DeadlineKind.ACTIVITIES_END, DeadlineKind.FINAL_REPORT,
                                           DeadlineKind.EXPENDITURE_LIMIT, *about.of.deadlines]
    of_notice = [DeadlineKind.APPLICATIONS_OPEN, DeadlineKind.APPLICATIONS_CLOSE, *of_grants]
    whom: list[str | None] = [None, *about.of.grants]
    if about.words:
        whom = [about.subject(about.words[0])]
    lines = [field_line(about, at, Question(Field.DEADLINE, grant, deadline=which))
             for grant in whom for which in (of_notice if grant is None else of_grants)]
    nothing = line(None, cell("what", about.say("any time limit", "alcun termine")))
    return about.tell([one for one in lines if is_stated(one)] or [nothing]), 0


def partners(about: Inquiry) -> Told:
    at = about.at()
    names = [about.grant(about.words[0])] if about.words else about.of.grants
    return about.tell([one for name in names for one in partners_of(about, at, name)]), 0


def partners_of(about: Inquiry, at: Snapshot, grant: str) -> list[Line]:
    """Who is in every possible partnership is in it; who is only in some, perhaps."""
    given = about.ask(at, replace(Question.called("partnership"), grant=grant))
    possible = given.candidates if isinstance(given, Answer) else ()
    members = dict.fromkeys(member for one in possible if one is not None for member in one)
    lines = []
    for member in members:
        is_sure = all(one is not None and member in one for one in possible)
        lines.append(line(party(member), cell("role", named(member.role, about.language)), cell("category", member.category or ""),
                          cell("share", share(member)), cell("identifier", identifier(member)), cell("grant", grant),
                          status=None if is_sure else Status.UNDETERMINED))
    empty = [cell(name, "") for name in ("role", "category", "share", "identifier")]
    return lines or [line_of(given, *empty, cell("grant", grant), language=about.language)]


def notice(about: Inquiry) -> Told:
    at = about.at()
    said = notice_said(about, at)
    if said is None:
        return about.tell([field_line(about, at, Question(Field.ENDOWMENT))]), 0
    lines = []

    def add(value: str | None, english: str, italian: str) -> None:
        lines.append(line(value or None, cell("what", about.say(english, italian))))

    add(said.get("number"), "number", "numero")
    add(said.get("title"), "title", "titolo")
    add(said.get("fund"), "fund", "fondo")
    programme = said.get("programme")
    add(programme and named(programme, about.language), "programme", "programma")
    for one in said.get("lines") or [None]:
        add(line_said(one), "line", "linea")
    for one in said.get("applicants") or [None]:
        add(one, "applicants", "soggetti proponenti")
    asked = [Question(Field.DEADLINE, deadline=one)
             for one in (DeadlineKind.APPLICATIONS_OPEN, DeadlineKind.APPLICATIONS_CLOSE)]
    asked += [Question(Field.ENDOWMENT), Question(Field.UNITS)]
    asked += [Question(Field.MILESTONE, milestone=one)
              for one in (Milestone.ESTABLISHED, Milestone.COMMITTEE_APPOINTED, Milestone.RANKING_APPROVED,
                          Milestone.CLOSED)]
    asked += [Question(Field.AUTHORITY, role=one) for one in AuthorityRole]
    return about.tell(lines + [field_line(about, at, one) for one in asked]), 0


def line_said(one: dict[str, Any] | str | None) -> str | None:
    """A line's name, and its title where it has one."""
    if not isinstance(one, dict):
        return one
    title = one.get("title")
    return f"{one['name']} ({title})" if title else str(one["name"])


def notice_said(about: Inquiry, at: Snapshot) -> dict[str, Any] | None:
    """What acts say of the notice as a whole; where some of its fields cannot be given, as it was established."""
    try:
        said = at.notice.details()
        return {"number": said.number, "title": said.title, "fund": said.fund,
                "programme": None if said.programme is None else str(said.programme),
                "lines": [{"name": name, "title": title} for name, title in zip(said.lines, said.line_titles)],
                "applicants": said.applicants}
    except NotOnRecord:
        return None
    except AvvisoError:
        founded = (one["notice"] for act in about.text["acts"] for one in act.get("provisions", [])
                   if one["provision"] == "establishment")
        return next(founded, None)


def fact(about: Inquiry) -> Told:
    key, _, grant = about.words[0].partition("@")
    asked = Question(Field.FACT, grant if "@" in about.words[0] else None, name=key)
    given = about.ask(about.at(), asked)
    stated = [one for one in about.text.get("statements", []) if one["about"]["field"] == "fact"]
    if isinstance(given, Answer) and given.status is Status.NOT_STATED:
        return about.tell_one(given, cell("hint", hint(about, stated))), 0
    return about.tell_one(given, sources_of(about, asked, stated)), 0


def sources_of(about: Inquiry, asked: Question, stated: list[dict[str, Any]]) -> Cell:
    """Who states a fact, where it is not said by one source alone."""
    return cell("source", "; ".join(
        one["source"] for one in stated
        if (one["about"]["name"], one["about"].get("grant")) == (asked.name, asked.grant)
        and one["known"] <= str(about.known)))


def hint(about: Inquiry, stated: list[dict[str, Any]]) -> str:
    """What sources do speak of, where it is spelled alike."""
    said = about.words[0]
    known = [one["about"]["name"] + (f"@{one['about']['grant']}" if "grant" in one["about"] else "") for one in stated]
    near, least = "", max(1, len(said.encode()) // 3) + 1  # farther away, it is another word
    for one in known:
        if (far := distance(said.encode(), one.encode())) < least:
            near, least = one, far
    return "" if near in ("", said) else about.say(f"did you mean «{near}»?", f"forse «{near}»?")


def distance(a: bytes, b: bytes) -> int:
    """How many letters must be added, left out or changed (Levenshtein); capitals do not count."""
    a, b = a.lower(), b.lower()
    row = list(range(len(b) + 1))
    for i, one in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (one != other))
    return row[-1]
