# SPDX-License-Identifier: BSL-1.0
"""The acts of a dossier, what stands in their way, what would settle an answer, and two registers as one."""
import json
from typing import Any

from ._inquiry import Inquiry, Told, content
from ._lines import Line, cell, in_words, line, line_of, named, spelled
from .dossier import Dossier, Snapshot
from .names import Precision, Status
from .time import PartialDay

def acts(about: Inquiry) -> Told:
    """By their day; those of one day in the order of the dossier, those of which no day is known last."""
    at = about.at()
    written = {one["id"]: one for one in about.text["acts"]}
    days = {id: PartialDay.parse(written[id]["reference"]["on"]) for id in about.of.acts}
    ordered = sorted(about.of.acts, key=lambda id: (days[id].precision is Precision.UNKNOWN, days[id].earliest))
    return about.tell([act_line(about, at, id, written[id], days[id]) for id in ordered]), 0


def act_line(about: Inquiry, at: Snapshot, id: str, written: dict[str, Any], on: PartialDay) -> Line:
    spelled = None if on.precision is Precision.UNKNOWN else str(written["reference"]["on"])
    status = Status.UNDETERMINED if spelled and on.precision is not Precision.DAY else None
    registration, stands = written.get("registration"), at.standing_of(id)
    if registration is not None:
        registered = registration["on"] + (f" n. {registration['number']}" if "number" in registration else "")
    else:  # whether the act is controlled, the library tells where it explains how the act stands
        steps = json.loads(stands.explain().json()).get("steps", [])
        is_free = any((one["id"], one["control"]) == (id, "not_required") for one in steps)
        registered = named("not_required", about.language) if is_free else "-"
    return line(spelled, cell("id", id), cell("act", about.of.act(id).text(about.language)),
                cell("registration", registered, about.say("registration ", "registrazione ")),
                cell("standing", line_of(stands, language=about.language).value_text(about.language)), status=status)


def why_not(about: Inquiry) -> Told:
    grant, id = about.subject(about.words[0]), about.act(about.words[1])
    at = about.at()
    provisions = next(one for one in about.text["acts"] if one["id"] == id).get("provisions", [])
    lines = []
    for place, says in enumerate(provisions):
        provision = cell("provision", named(says["provision"], about.language))
        reasons = at.why_not(id, place, grant)
        if not reasons:
            lines.append(line(named("none", about.language), provision, cell("why", about.say("it does what it says", "fa ciò che dice"))))
        lines += [line(named(one.obstacle, about.language), provision, cell("why", about.say(one.english, one.italian)),
                       cell("act", one.act or ""), status=None if one.is_sure else Status.UNDETERMINED)
                  for one in reasons]
    return about.tell(lines), 0


def settle(about: Inquiry) -> Told:
    asked, at = about.question(*about.words), about.at()
    given = at.ask(asked)
    if about.json:
        return at.settled_by_json(asked), 0
    facts = at.settled_by(asked)
    status = in_words(given.status, about.language)
    none = line(named("none", about.language), cell("why", about.say("no single fact would settle it; it is ",
                                              "nessun singolo fatto lo determinerebbe; è ") + status))
    lines = []
    for one in facts:
        values = Line([None if value is None else spelled(value, about.language) for value in one.values],
                      "").value_text(about.language)
        fact = about.say(one.english, one.italian).rpartition(about.say("; then ", "; allora "))[0].rpartition(": ")[2]
        says = fact if one.provision is None else fact + about.say(", point ", ", punto ") + str(one.provision + 1)
        lines.append(line(named(one.which, about.language), cell("act", one.act), cell("grant", one.grant or ""), cell("says", says),
                          cell("values", values, about.say("then ", "allora "))))
    return about.tell(lines or [none]), 0


def merge(about: Inquiry) -> Told:
    other = Dossier.from_json(content(about.words[0], about.say))
    both = about.of.merge(other)
    if about.json:
        return both.dossier.json(), 0
    say = about.say
    lines = [line(say("differs", "differisce"), cell("act", one.act or ""), cell("member", one.member),
                  cell("first", one.first, say("stands ", "resta ")), cell("second", one.second, say("not ", "non ")))
             for one in both.differ]
    lines += [line(say("filled", "completato"), cell("act", one.act), cell("member", one.member)) for one in both.filled]
    lines += [line(say("renamed", "rinominato"), cell("act", one.id), cell("second", one.second, say("was ", "era ")))
              for one in both.renamed]
    lines += [line(say("only here", "solo qui"), cell("act", one)) for one in both.only_first]
    lines += [line(say("only there", "solo lì"), cell("act", one)) for one in both.only_second]
    return about.tell(lines), 0
