# SPDX-License-Identifier: BSL-1.0
"""Questions to a dossier in a file, answered as the command `ask` of the library's examples answers them; but in Italian
the names of statuses and of what acts provide stay as JSON has them, since the library has no words for them."""
import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace

from ._inquiry import LAST, BadInput, Inquiry, Told
from ._lines import Line, cell, line, line_of, printed_lines, shown, without_persons
from ._listings import deadlines, envelope, fact, grants, notice, partners, payments
from .answer import Answer, Finding, Findings
from .dossier import Act, Dossier
from .errors import AvvisoError, JsonError
from .money import parse_euro
from .names import (
    Absence,
    DeadlineKind,
    Efficacy,
    ExplanationStyle,
    Field,
    Language,
    Outcome,
    Record,
    Severity,
    Status,
    Timeliness,
)
from .question import Question, Readings
from .time import parse_day
from .views import Changes

VIOLATED, WRONG = 1, 2  # exit codes


def end(about: Inquiry) -> Told:
    asked = Question(Field.DEADLINE, about.subject(about.words[0]), deadline=DeadlineKind.ACTIVITIES_END)
    return about.tell_one(about.ask(about.at(), asked)), 0


def may_spend(about: Inquiry) -> Told:
    grant, on = about.grant(about.words[0]), parse_day(about.words[1])
    amount = parse_euro(about.words[2]) if len(about.words) > 2 else None
    return about.tell_one(about.ask(about.at(on), Question(Field.MAY_SPEND, grant, on=on, amount=amount))), 0


def explain(about: Inquiry) -> Told:
    asked = about.question(*about.words)
    given = about.ask(about.at(), asked)
    if not isinstance(given, Answer):
        return about.tell_one(given, cell("what", about.of.words_of(asked, about.language))), 0
    why = given.explain()
    if about.json:
        return why.json(), 0
    tree = why.text(about.language, ExplanationStyle.TREE).partition("\n")[2]
    return about.tell_one(given, cell("what", about.of.words_of(asked, about.language))) + tree, 0


def timeline(about: Inquiry) -> Told:
    asked, at = about.question(*about.words), about.at()
    first, *rest = at.timeline(asked)
    changes = [one for one in rest if one.start <= at.in_force]
    begins = (cell("until", str(changes[0].start), about.say("before ", "prima del ")) if changes
              else cell("from", "-", about.say("always ", "sempre ")))
    lines = [line_of(first.answer, begins, language=about.language, says_why=False)]
    for one in changes:
        until = about.say("the day asked", "al giorno chiesto") if one.is_up_to_asked else ""
        lines.append(line_of(one.answer, cell("from", str(one.start), about.say("from ", "dal ")),
                             cell("acts", ", ".join(one.acts), about.say("by ", "per ")),
                             cell("until", until, about.say("up to ", "fino ")), language=about.language, says_why=False))
    return about.tell(lines), 0


def lines_of_changes(changes: Changes, about: Inquiry) -> list[Line]:
    lines = []
    for one in changes:
        was = line_of(one.before, language=about.language, says_why=False).value_text()
        lines.append(line_of(one.after, cell("what", about.of.words_of(one.question, about.language)),
                             cell("before", was, about.say("was ", "era ")),
                             cell("acts", ", ".join(one.acts), about.say("by ", "per ")), language=about.language,
                             says_why=False))
    return lines


def diff(about: Inquiry) -> Told:
    before, after = (about.at(known=parse_day(word)) for word in about.words)
    changes = before.difference(after)
    return changes.json() if about.json else about.tell(lines_of_changes(changes, about)), 0


def due(about: Inquiry) -> Told:
    first, last = (parse_day(word) for word in about.words)
    if last < first:
        raise BadInput(about.say(f"TO is before FROM: {last} < {first}", f"A è prima di DA: {last} < {first}"))
    return about.tell([line_of(one.answer, cell("what", one.answer.question.text(about.language)),
                               language=about.language) for one in about.at().due_between(first, last)]), 0


# -- what the rules say

OUTCOMES = {
    Outcome.SATISFIED: ("satisfied", "rispettata"),
    Outcome.VIOLATED: ("violated", "violata"),
    Outcome.NOT_APPLICABLE: ("not applicable", "non applicabile"),
    Outcome.UNDETERMINED: ("undetermined", "non determinabile"),
}
MOST_NAMED = 12  # grants of one finding


def verdict_line(findings: Findings, about: Inquiry) -> Line:
    def count(which: Outcome, severities: tuple[Severity, ...] = tuple(Severity)) -> str:
        many = sum(one.outcome is which and one.severity in severities for one in findings)
        return f"{many} {about.say(*OUTCOMES[which])}"

    all = findings.verdict
    counts = (f"{count(Outcome.VIOLATED, (Severity.ERROR,))} (error), "
              f"{count(Outcome.VIOLATED, (Severity.WARNING, Severity.INFORMATION))} (warning), "
              f"{count(Outcome.UNDETERMINED)}, {count(Outcome.SATISFIED)}")
    return line(str(all), cell("what", about.say("verdict", "esito")), cell("count", counts),
                status=Status.UNDETERMINED if all is Outcome.UNDETERMINED else None)


def grants_of(group: list[Finding], about: Inquiry) -> str:
    names = [one.grant for one in group if one.grant is not None]
    text = ", ".join(names[:MOST_NAMED])
    if len(names) < 2:
        return text
    if (more := len(names) - MOST_NAMED) > 0:
        text += about.say(f" and {more} more", f" e altre {more}")
    return about.say(f"{len(names)} grants: {text}", f"{len(names)} sovvenzioni: {text}")


def provision_of(one: Finding, of: Dossier) -> str:
    """The kind of the provision, and which of them where the act has several of that kind."""
    if one.act is None or one.provision is None:
        return ""
    kinds = [each["provision"] for each in json.loads(of.act(one.act).json()).get("provisions", [])]
    if one.provision >= len(kinds):
        return ""
    kind = str(kinds[one.provision])
    return f"{kind} {one.provision}" if kinds.count(kind) > 1 else kind


def lines_of_findings(findings: Findings, of: Dossier, about: Inquiry) -> list[Line]:
    """What a reader must look at: violated first, then undetermined; the grants of one finding together."""
    lines = []
    for which in (Outcome.VIOLATED, Outcome.UNDETERMINED):
        groups: dict[Finding, list[int]] = {}
        for index, one in enumerate(findings):
            if one.outcome is which:
                groups.setdefault(replace(one, grant=None), []).append(index)
        for front, places in groups.items():
            text = findings.text(places[0], about.language)
            head = f"{front.id} {about.say(*OUTCOMES[which])}: "
            lines.append(line(
                str(which), cell("rule", front.id), cell("severity", str(front.severity)),
                cell("act", front.act or front.source or ""), cell("provision", provision_of(front, of)),
                cell("says", text[text.rfind(head) + len(head):]),
                cell("grants", grants_of([findings[place] for place in places], about)),
                status=Status.UNDETERMINED if which is Outcome.UNDETERMINED else None))
    return lines


def exit_code(findings: Findings) -> int:
    return VIOLATED if findings.verdict is Outcome.VIOLATED else 0


def audit(about: Inquiry) -> Told:
    findings = about.of.audit(about.readings)
    if about.json:
        return findings.json(), exit_code(findings)
    return (printed_lines([verdict_line(findings, about)])
            + printed_lines(lines_of_findings(findings, about.of, about))), exit_code(findings)


def preview(about: Inquiry) -> Told:
    text = _content(about.words[0], about)
    try:
        whole = Dossier.from_json(text)
        drafts = [whole.act(one) for one in whole.acts]
    except JsonError as why:
        if not any(one.where == "/avviso" and one.code.name == "FIELD_MISSING" for one in why.problems):
            raise
        drafts = [Act.from_json(text)]
    at = about.at()
    seen = about.of.preview(drafts, in_force=at.in_force, known=at.known, readings=at.readings)
    findings, changes = seen.findings, seen.changes
    if about.json:
        return seen.json(), exit_code(findings)
    return (printed_lines([verdict_line(findings, about)]) + printed_lines(lines_of_changes(changes, about))
            + printed_lines(lines_of_findings(findings, seen.after.dossier, about))), exit_code(findings)


# -- the command

QUESTIONS: dict[str, tuple[Callable[[Inquiry], Told], int, int, str]] = {
    "grants": (grants, 0, 0, "each grant: the end of its activities, its money, its standing"),
    "notice": (notice, 0, 0, "the notice, field by field"),
    "deadlines": (deadlines, 0, 1, "[GRANT]: the time limits that are set"),
    "partners": (partners, 0, 1, "[GRANT]: who carries the grants out"),
    "fact": (fact, 1, 1, "KEY: what sources state; KEY@GRANT, of a grant"),
    "envelope": (envelope, 0, 0, "the endowment, what is awarded, granted in all, and left"),
    "payments": (payments, 0, 1, "[GRANT]: what was paid, what is left to pay, what is to be recovered"),
    "end": (end, 1, 1, "GRANT: the end of the activities of a grant"),
    "may-spend": (may_spend, 2, 3, "GRANT DATE [AMOUNT]: whether it may spend on that day, and so much"),
    "explain": (explain, 2, 2, "GRANT FIELD: a value, and the acts that make it so"),
    "timeline": (timeline, 2, 2, "GRANT FIELD: how a value changes along time, and by which acts"),
    "diff": (diff, 2, 2, "KNOWN1 KNOWN2: what a later day knows that an earlier one did not"),
    "due": (due, 2, 2, "FROM TO: the time limits that fall within these days"),
    "audit": (audit, 0, 0, "what the rules say of every act"),
    "preview": (preview, 1, 1, "DRAFT.json: what acts not adopted yet would change, and what the rules say of them"),
}


def _content(path: str, about: Inquiry | None = None) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        say = about.say if about else lambda english, italian: english
        raise BadInput(f"«{path}»: {say('the file cannot be read', 'il file non si può leggere')}") from None


def options(arguments: list[str]) -> argparse.Namespace:
    questions = "\n".join(f"  {word:10} {says}" for word, (_, _, _, says) in QUESTIONS.items())
    reader = argparse.ArgumentParser(
        prog="python -m avviso", description="questions to a dossier, the acts of a public notice in a JSON file",
        epilog=f"questions:\n{questions}\n\nGRANT is a grant's name; - is the notice itself; line:NAME, of explain and timeline, is one of its lines.",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("file", metavar="FILE")
    reader.add_argument("question", metavar="QUESTION", choices=QUESTIONS)
    reader.add_argument("words", metavar="WORD", nargs="*")
    reader.add_argument("--in-force", metavar="D", help="the day whose law is asked for; else the end of time")
    reader.add_argument("--known", metavar="D", help="the day whose knowledge is used; else the end of time")
    reader.add_argument("--policy", choices=["documents", "complete_register", "strict"], default="documents")
    reader.add_argument("--prevailing", metavar="SRC", default="", help="the source whose statements prevail")
    reader.add_argument("--record", choices=["as_found", "complete"])
    reader.add_argument("--timeliness", choices=["adoption", "request", "either"], default="either",
                        help="by which day an extension that states its request was in time")
    reader.add_argument("--lang", choices=["en", "it"], default="en")
    reader.add_argument("--json", action="store_true", help="the answer as JSON")
    return reader.parse_intermixed_args(arguments)


def readings_of(how: argparse.Namespace) -> Readings:
    readings = Readings.complete_register() if how.policy == "complete_register" else Readings.documents()
    if how.policy == "strict":
        readings = replace(readings, efficacy=Efficacy.STRICT, absence=Absence.NOT_STATED, record=Record.AS_FOUND)
    if how.record is not None:
        readings = replace(readings, record=Record[how.record.upper()])
    readings = replace(readings, timeliness=Timeliness[how.timeliness.upper()])
    return readings.prevailing(how.prevailing)


def run(how: argparse.Namespace) -> Told:
    answer, least, most, says = QUESTIONS[how.question]
    if not least <= len(how.words) <= most:
        raise BadInput(f"expected: FILE {how.question} {says}")
    about = Inquiry(
        of=Dossier.from_json(_content(how.file)), readings=readings_of(how),
        in_force=None if how.in_force is None else parse_day(how.in_force),
        known=LAST if how.known is None else parse_day(how.known),
        language=Language.ITALIAN if how.lang == "it" else Language.ENGLISH, json=how.json, words=tuple(how.words))
    sources = [one["source"] for one in about.text.get("statements", [])] if how.prevailing else []
    if how.prevailing and how.prevailing not in sources:
        raise BadInput(f"--prevailing «{how.prevailing}»: unknown; expected one of {', '.join(sources) or 'none'}")
    return answer(about)


def main(arguments: list[str]) -> int:
    """Prints the answer, and gives the exit code: 0 answered; 1 a rule of severity error is violated; 2 the input is
    wrong, and stderr says where, or the output cannot be written."""
    how = options(arguments)
    try:
        text, code = run(how)
        sys.stdout.write(shown(text, how.json))
        sys.stdout.flush()
        return code
    except (AvvisoError, BadInput, OSError) as why:
        language = Language.ITALIAN if how.lang == "it" else Language.ENGLISH
        says = why.text(language) if isinstance(why, AvvisoError) else str(why)
        print(f"avviso: {shown(without_persons(says), False)}", file=sys.stderr)
        return WRONG
