# SPDX-License-Identifier: BSL-1.0
"""What the rules say of a dossier or of drafts, what an office accepts of it apart."""
import json

from ._inquiry import Inquiry, Told, content
from ._lines import Line, Spelled, cell, csv_row, in_words, line, line_of, named, printed_lines
from ._value import replace
from .answer import Finding, Findings, rule_row
from .dossier import Act, Dossier
from .errors import JsonError
from .names import Language, Outcome, Severity, Status
from .office import Accepted, AcceptedFinding, FindingsApart
from .views import Changes

VIOLATED = 1  # the exit code that says so

MOST_NAMED = 12  # grants of one finding


def verdict_line(findings: Findings, about: Inquiry) -> Line:
    def count(which: Outcome, severities: tuple[Severity, ...] = tuple(Severity)) -> str:
        many = sum(one.outcome is which and one.severity in severities for one in findings)
        return f"{many} {in_words(which, about.language)}"

    all = findings.verdict
    counts = (f"{count(Outcome.VIOLATED, (Severity.ERROR,))} ({in_words(Severity.ERROR, about.language)}), "
              f"{count(Outcome.VIOLATED, (Severity.WARNING, Severity.INFORMATION))} ({in_words(Severity.WARNING, about.language)}), "
              f"{count(Outcome.UNDETERMINED)}, {count(Outcome.SATISFIED)}")
    return line(named(all, about.language), cell("what", about.say("verdict", "esito")), cell("count", counts),
                status=Status.UNDETERMINED if all is Outcome.UNDETERMINED else None)


def grants_of(group: list[Finding], about: Inquiry) -> str:
    names = [one.grant for one in group if one.grant is not None]
    text = ", ".join(names[:MOST_NAMED])
    if len(names) < 2:
        return text
    if (more := len(names) - MOST_NAMED) > 0:
        text += about.say(f" and {more} more", f" e altre {more}")
    return about.say(f"{len(names)} grants: {text}", f"{len(names)} sovvenzioni: {text}")


def provision_of(one: Finding, of: Dossier, language: Language) -> str:
    """The kind of the provision, and which of them where the act has several of that kind."""
    if one.act is None or one.provision is None:
        return ""
    kinds = [each["provision"] for each in json.loads(of.act(one.act).json()).get("provisions", [])]
    if one.provision >= len(kinds):
        return ""
    kind = str(kinds[one.provision])
    which = f" {one.provision}" if kinds.count(kind) > 1 else ""
    return Spelled(kind + which, named(kind, language).said + which)


def says_of(index: int, findings: Findings, about: Inquiry) -> str:
    """The words of a finding without its act, its rule and its outcome, which have cells of their own."""
    text, one = findings.text(index, about.language), findings[index]
    head = f"{one.id} {in_words(one.outcome, about.language)}: "
    return text[text.rfind(head) + len(head):]


def lines_of_findings(findings: Findings, of: Dossier, about: Inquiry) -> list[Line]:
    """What a reader must look at: violated first, then undetermined; the grants of one finding together."""
    lines = []
    for which in (Outcome.VIOLATED, Outcome.UNDETERMINED):
        groups: dict[Finding, list[int]] = {}
        for index, one in enumerate(findings):
            if one.outcome is which:
                groups.setdefault(replace(one, grant=None), []).append(index)
        for front, places in groups.items():
            lines.append(line(
                named(which, about.language), cell("rule", front.id),
                cell("severity", named(front.severity, about.language)),
                cell("act", front.act or front.source or ""), cell("provision", provision_of(front, of, about.language)),
                cell("says", says_of(places[0], findings, about)),
                cell("grants", grants_of([findings[place] for place in places], about)),
                status=Status.UNDETERMINED if which is Outcome.UNDETERMINED else None))
    return lines


def exit_code(findings: Findings) -> int:
    return VIOLATED if findings.verdict is Outcome.VIOLATED else 0


def lines_of_changes(changes: Changes, about: Inquiry) -> list[Line]:
    lines = []
    for one in changes:
        was = line_of(one.before, language=about.language, says_why=False).value_text(about.language)
        lines.append(line_of(one.after, cell("what", about.of.words_of(one.question, about.language)),
                             cell("before", was, about.say("was ", "era ")),
                             cell("acts", ", ".join(one.acts), about.say("by ", "per ")), language=about.language,
                             says_why=False))
    return lines


def csv_of(apart: FindingsApart, of: Dossier, about: Inquiry) -> str:
    """What a reader must look at, and what the office accepts of it, each finding of a grant in a row of its own."""
    text = csv_row(["outcome", "rule", "severity", "act", "provision", "grant", "says", "accepted"])
    for findings, reasons in ((apart.open, [""] * len(apart.open)),
                              (apart.found, [entry.reason for _, entry in apart.accepted])):
        for index, (one, reason) in enumerate(zip(findings, reasons)):
            if one.outcome in (Outcome.VIOLATED, Outcome.UNDETERMINED):
                text += csv_row([str(one.outcome), one.id, str(one.severity), one.act or one.source or "",
                                 provision_of(one, of, about.language), one.grant or "", says_of(index, findings, about), reason])
    return text


def lines_of_accepted(apart: FindingsApart, accepted: Accepted, about: Inquiry) -> list[Line]:
    """What the office accepts, and what it no longer needs to."""
    entries: list[AcceptedFinding] = [entry for _, entry in apart.accepted]
    lines = []
    for one in accepted:
        count = sum(entry is one for entry in entries)
        says = about.say("accepted", "accettata") if count else about.say("outdated", "superata")
        lines.append(line(says, cell("rule", rule_row(one.rule).id), cell("outcome", named(one.outcome, about.language)),
                          cell("act", one.of), cell("grant", one.grant or ""),
                          cell("count", str(count), about.say("findings ", "rilievi ")), cell("reason", one.reason)))
    return lines


def tell_findings(findings: Findings, of: Dossier, about: Inquiry, between: list[Line]) -> Told:
    """What rules say, what the office accepts apart; `between` goes after the verdict."""
    accepted = Accepted.from_json(content(about.accepted, about.say) if about.accepted else "[]")
    apart = FindingsApart(findings, accepted)
    if about.csv:
        return csv_of(apart, of, about), exit_code(apart.open)
    return "".join(printed_lines(lines, about.language) for lines in (
        [verdict_line(apart.open, about)], between, lines_of_findings(apart.open, of, about),
        lines_of_accepted(apart, accepted, about))), exit_code(apart.open)


def audit(about: Inquiry) -> Told:
    findings = about.of.audit(about.readings)
    if about.json:
        return findings.json(), exit_code(findings)
    return tell_findings(findings, about.of, about, [])


def preview(about: Inquiry) -> Told:
    text = content(about.words[0], about.say)
    try:
        whole = Dossier.from_json(text)
        drafts = [whole.act(one) for one in whole.acts]
    except JsonError as why:
        if not any(one.where == "/avviso" and one.code.name == "FIELD_MISSING" for one in why.problems):
            raise
        drafts = [Act.from_json(text)]
    at = about.at()
    seen = about.of.preview(drafts, in_force=at.in_force, known=at.known, readings=at.readings)
    findings = seen.findings
    if about.json:
        return seen.json(), exit_code(findings)
    return tell_findings(findings, seen.after.dossier, about, lines_of_changes(seen.changes, about))


def accept(about: Inquiry) -> Told:
    return Accepted.all_of(about.of.audit(about.readings), about.words[0]).json(), 0
