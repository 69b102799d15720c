"""The verdict on a claim: one line, then what was said, with the differences marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, code, escape, italic, quote, struck
from handlers.views.callback_data import CARD, NEW, QUOTE, SUBSCRIBE, address
from handlers.views.copying import copied_words, who_said
from handlers.views.cutting import cut
from handlers.views.official_page_links import to_page
from handlers.views.screen import Button, Keyboard, Screen, label, rows
from handlers.views.shown_lengths import CHECKED_QUOTE
from handlers.views.web_addresses import to_quote
from meetings.model.claim import Checked, ClaimMatch, ClaimVerdict, Difference
from meetings.model.meeting import LEAD
from meetings.retrieval.claims.counterparts import is_counterpart
from meetings.statistics.figures.bounds import is_limited

_WORDS = 80
"""Characters of what is claimed and what was said."""
_FIGURE = re.compile(r"(?=\d)")


@dataclass(frozen=True, slots=True)
class Claiming:
    """A claim as it was checked; ``by``: who is said to have said it.

    ``number``: under which it is kept with the chat's questions.
    """

    checked: Checked
    by: str | None = None
    number: int | None = None


def claim_screen(texts: Texts, claiming: Claiming) -> Screen:
    """What became of a claim; the true words first where others were claimed."""
    checked = claiming.checked
    parts = [
        bold(verdict_line(texts, checked, claiming.by)),
        *besides(texts, checked, claiming.by),
    ]
    if checked.translated:
        parts.append(italic(texts.say("claim-translated")))
    marked = checked.differences if checked.verdict == "altered" else ()
    for match in checked.places:
        parts += [_quoted(match, marked), source(texts, match)]
    return Screen(cut("\n\n".join(parts)), _keyboard(texts, claiming))


def besides(texts: Texts, checked: Checked, by: str | None) -> list[str]:
    """What is told under the verdict: that a name is unknown, the time another, who said it."""
    told = []
    if checked.stranger and checked.verdict != "other_speaker":
        told.append(texts.say("absent", name=checked.stranger))
    if checked.other_day and checked.match and checked.places:
        told.append(texts.say("claim-other-day", day=texts.day(checked.match.meeting.date)))
    return list(filter(None, [*told, _whose(texts, checked, by)]))


def _whose(texts: Texts, checked: Checked, by: str | None) -> str:
    """That words are only the nearest; that they are another's than is claimed."""
    is_nearest = checked.verdict == "not_found" and bool(checked.places)
    said_by = checked.match.speaker if checked.match and checked.places else None
    if checked.by_another and said_by and by and not checked.stranger:
        told = "claim-nearest-by-another" if is_nearest else "claim-by-another"
        return texts.say(told, said=texts.name(said_by), claimed=by)
    near = "claim-nearest-alike" if checked.alike else "claim-nearest"
    return texts.say(near) if is_nearest else ""


def verdict_line(texts: Texts, checked: Checked, by: str | None) -> str:
    """The verdict in one line of HTML."""
    match = checked.match
    if checked.verdict == "not_found":
        first = texts.day(checked.first) if checked.first else "–"
        last = texts.day(checked.last) if checked.last else "–"
        told = "claim-not-found-alike" if checked.alike and checked.places else "claim-not-found"
        days = 1 if checked.first == checked.last else 2
        return texts.say(told, count=checked.searched, days=days, first=first, last=last)
    if checked.figure:
        claimed = checked.differences[0].claimed if checked.differences else ""
        told = _of_figure(checked.verdict, claimed) if claimed else "claim-same-figure"
        return texts.say(told, said=label(checked.figure, _WORDS), claimed=claimed)
    if checked.verdict == "altered":
        return _altered(texts, checked)
    if checked.verdict == "other_speaker" and match and match.speaker:
        said_by = texts.name(match.speaker)
        told = "claim-stranger" if checked.stranger else "claim-other_speaker"
        return texts.say(told, said=said_by, claimed=by or "–")
    if checked.verdict == "other_time" and match:
        return texts.say("claim-other_time", day=texts.day(match.meeting.date))
    in_substance = checked.verdict == "near" and checked.reported
    told = "in-substance" if in_substance else _PLAIN.get(checked.verdict, checked.verdict)
    return texts.say(f"claim-{told}")


def _of_figure(verdict: ClaimVerdict, claimed: str) -> str:
    """By what a figure that was said answers to a claimed one: another, a rounding, or within."""
    if verdict == "altered":
        return "claim-other-figure"
    is_bound = is_limited(_FIGURE.split(claimed)[0])
    return "claim-bounded-figure" if is_bound else "claim-rounded-figure"


_PLAIN = {"other_speaker": "differs", "other_time": "differs"}


def _altered(texts: Texts, checked: Checked) -> str:
    """Names the weightiest difference."""
    if not checked.differences:
        return texts.say("claim-differs")
    first = checked.differences[0]
    claimed, said = (label(one, _WORDS) if one else "" for one in (first.claimed, first.said))
    if claimed and said and first.kind == "word" and not is_counterpart(claimed, said):
        return _adds(texts, claimed)
    if claimed and said:
        return texts.say("claim-altered", claimed=claimed, said=said)
    if said:
        return texts.say("claim-lacks", said=said)
    return _adds(texts, claimed)


def _adds(texts: Texts, claimed: str) -> str:
    return texts.say("claim-adds", claimed=claimed, words=len(claimed.split()))


def _quoted(match: ClaimMatch, differences: Sequence[Difference]) -> str:
    """The words of the record; what is claimed instead is struck, what was said is bold."""
    parts, at = [], match.start
    for one in sorted(differences, key=lambda each: each.place):
        start, stop = one.place
        if start < at or stop > match.stop:
            continue
        parts.append(escape(_part(match, at, start)))
        said = bold(escape(_part(match, start, stop))) if one.said else ""
        claimed = struck(escape(label(one.claimed, _WORDS))) if one.claimed else ""
        lead = " " if claimed and not one.said else ""
        parts.append(lead + " ".join(filter(None, [claimed, said])))
        at = stop
    parts.append(escape(_part(match, at, match.stop)))
    return quote(cut("".join(parts), CHECKED_QUOTE))


def _part(match: ClaimMatch, start: int, stop: int) -> str:
    return match.quote[start - match.start : stop - match.start]


def source(texts: Texts, match: ClaimMatch) -> str:
    """Whose words they are, in which meeting, when; and the code of the quote."""
    if match.turn == LEAD:
        told = italic(texts.say("lead-speaks"))
    else:
        name = texts.name(match.speaker) if match.speaker else texts.plain("unknown-speaker")
        told = bold(escape(name))
    head = match.meeting
    title = to_page(bold(escape(head.title)), head, match.turn, match.quote)
    lines = [told, title, texts.day(head.date)]
    if match.code:
        lines[-1] += f" · {code(match.code)}"
    return "\n".join(lines)


def _keyboard(texts: Texts, claiming: Claiming) -> Keyboard:
    places, number = claiming.checked.places, claiming.number
    again = (
        Button(texts.plain("button-said-again"), address(SUBSCRIBE, number))
        if number is not None
        else None
    )
    if not places:
        return rows((again,))
    match = places[0]
    here = address(QUOTE, match.meeting.id, match.turn + 1, match.start)
    copy = copied_words(
        texts,
        match.quote,
        match.meeting,
        who_said(texts, match.turn, match.speaker),
        match.code,
    )
    return rows(
        (
            Button(texts.plain("button-context"), here),
            Button(texts.plain("button-card"), address(CARD, match.meeting.id, NEW)),
        ),
        (Button(texts.plain("button-copy-right"), copy=copy), again),
        (
            Button(
                texts.plain("button-read-page"),
                read=to_quote(match.meeting.id, match.turn, match.code),
            )
            if match.code
            else None,
        ),
    )
