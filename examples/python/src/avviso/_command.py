# SPDX-License-Identifier: BSL-1.0
"""Questions to a dossier in a file, answered as the command `ask` of the library's examples answers them."""
import argparse
import json
import sys
from collections.abc import Callable

from ._inquiry import LAST, BadInput, Inquiry, Told, content, in_english, in_italian
from ._judgements import accept, audit, lines_of_changes, preview
from ._lines import cell, line, line_of, json_lines, named, printed_lines, shown, without_persons
from ._listings import deadlines, envelope, fact, grants, notice, partners, payments
from ._registers import acts, merge, settle, why_not
from ._value import replace
from .answer import Answer
from .dossier import Dossier
from .errors import AvvisoError
from .money import parse_euro
from .names import (
    Absence,
    DeadlineKind,
    Efficacy,
    ExplanationStyle,
    Field,
    Language,
    Record,
    Timeliness,
)
from .question import Question, Readings
from .time import parse_day

WRONG = 2  # the exit code of input that is wrong


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
    "acts": (acts, 0, 0, "the acts, by their day"),
    "why-not": (why_not, 2, 2, "GRANT ACT: what stands in the way of each provision of an act"),
    "settle": (settle, 2, 2, "GRANT FIELD: which single fact would settle an undetermined value"),
    "merge": (merge, 1, 1, "OTHER.json: two registers of one notice: what differs; with --json, both as one"),
    "audit": (audit, 0, 0, "what the rules say of every act"),
    "preview": (preview, 1, 1, "DRAFT.json: what acts not adopted yet would change, and what the rules say of them"),
    "accept": (accept, 1, 1, "REASON: what audit finds, as accepted for a reason: for --accepted"),
}


def options(arguments: list[str]) -> argparse.Namespace:
    questions = "\n".join(f"  {word:10} {says}" for word, (_, _, _, says) in QUESTIONS.items())
    reader = argparse.ArgumentParser(
        prog="python -m avviso", description="questions to a dossier, the acts of a public notice in a JSON file",
        epilog=f"questions:\n{questions}\n\nvalidate FILE: whether the file is a dossier; rewrite FILE: the dossier as this "
               "release writes it\n\nGRANT is a grant's name, its CUP or its project code; - is the notice itself; "
               "line:NAME, of explain and timeline, is one of its lines.",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("file", metavar="FILE")
    reader.add_argument("question", metavar="QUESTION")
    reader.add_argument("words", metavar="WORD", nargs="*")
    reader.add_argument("--in-force", metavar="D", help="the day whose law is asked for; else the end of time")
    reader.add_argument("--known", metavar="D", help="the day whose knowledge is used; else the end of time")
    reader.add_argument("--policy", choices=["documents", "complete_register", "strict"], default="documents")
    reader.add_argument("--prevailing", metavar="SRC", default="", help="the source whose statements prevail")
    reader.add_argument("--record", choices=["as_found", "complete"])
    reader.add_argument("--timeliness", choices=["adoption", "request", "either"], default="either",
                        help="by which day an extension that states its request was in time")
    reader.add_argument("--lang", choices=["en", "it"], default="en")
    reader.add_argument("--accepted", metavar="FILE", default="",
                        help="of audit and preview: the findings that the office accepts, which are shown apart")
    reader.add_argument("--csv", action="store_true", help="of audit and preview: a row for each finding of each grant")
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


def validate(how: argparse.Namespace) -> Told:
    of = Dossier.from_json(content(how.question))
    say = in_italian if how.lang == "it" else in_english
    statements = json.loads(of.json()).get("statements", [])
    language = Language.ITALIAN if how.lang == "it" else Language.ENGLISH
    valid = line(named("valid", language), cell("acts", str(len(of)), say("acts ", "atti ")),
                 cell("statements", str(len(statements)), say("statements ", "dichiarazioni ")))
    return json_lines([valid]) if how.json else printed_lines([valid], language), 0


def rewrite(how: argparse.Namespace) -> Told:
    return Dossier.from_json(content(how.question)).json(), 0


OF_FILES = {"validate": validate, "rewrite": rewrite}


def run(how: argparse.Namespace) -> Told:
    if how.file in OF_FILES and not how.words:
        return OF_FILES[how.file](how)
    if how.question not in QUESTIONS:
        raise BadInput(f"question «{how.question}»: unknown; expected one of {', '.join(QUESTIONS)}")
    answer, least, most, says = QUESTIONS[how.question]
    if not least <= len(how.words) <= most:
        raise BadInput(f"expected: FILE {how.question} {says}")
    if (how.csv or how.accepted) and (how.question not in ("audit", "preview") or how.json):
        raise BadInput("--csv and --accepted are of audit and preview, without --json")
    about = Inquiry(
        of=Dossier.from_json(content(how.file)), readings=readings_of(how),
        in_force=None if how.in_force is None else parse_day(how.in_force),
        known=LAST if how.known is None else parse_day(how.known),
        language=Language.ITALIAN if how.lang == "it" else Language.ENGLISH, json=how.json, words=tuple(how.words),
        accepted=how.accepted, csv=how.csv)
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
