"""The verdict on a claim: in one line, then what was said, with what differs marked."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote, struck
from handlers.views.addresses import CARD, NEW, QUOTE, address
from handlers.views.card import headline
from handlers.views.cutting import cut
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, label, rows
from meetings.retrieval.claims.checking import Checked, Match

DIFFERENCES = 4
WORDS = 80
"""Characters of what is claimed and what was said."""
QUOTED = 1500


def claim_screen(texts: Texts, checked: Checked, claimed_by: str | None) -> Screen:
    """What became of a claim; the true words first where others were claimed."""
    places = [m for m in (checked.match, *checked.matches) if m is not None and m.quote]
    parts = [bold(_verdict(texts, checked, claimed_by)), *_differences(texts, checked)]
    if checked.verdict == "not_found" and places:
        parts.append(texts.say("claim-nearest"))
    for match in places:
        parts += [_quoted(match, checked), _source(texts, match)]
    return Screen(cut("\n\n".join(parts)), _keyboard(texts, places))


def _verdict(texts: Texts, checked: Checked, claimed_by: str | None) -> str:
    match = checked.match
    if checked.verdict == "not_found":
        first = texts.day(checked.first) if checked.first else "–"
        last = texts.day(checked.last) if checked.last else "–"
        return texts.say("claim-not-found", count=checked.searched, first=first, last=last)
    if checked.verdict == "altered" and (one := _telling(checked)):
        claimed, said = one
        return texts.say("claim-altered", claimed=claimed, said=said)
    if checked.verdict == "other_speaker" and match and match.speaker:
        said_by = texts.name(match.speaker)
        return texts.say("claim-other_speaker", said=said_by, claimed=claimed_by or "–")
    if checked.verdict == "other_time" and match:
        return texts.say("claim-other_time", day=texts.day(match.meeting.date))
    return texts.say(f"claim-{_PLAIN.get(checked.verdict, checked.verdict)}")


_PLAIN = {"altered": "differs", "other_speaker": "differs", "other_time": "differs"}


def _telling(checked: Checked) -> tuple[str, str] | None:
    """The first difference that has something on both sides."""
    both = (one for one in checked.differences if one.claimed and one.said)
    found = next(both, None)
    return (label(found.claimed, WORDS), label(found.said, WORDS)) if found else None


def _differences(texts: Texts, checked: Checked) -> list[str]:
    if checked.verdict != "altered":
        return []
    nothing = "∅"
    lines = [
        f"{struck(escape(label(one.claimed, WORDS)) if one.claimed else nothing)} → "
        f"{bold(escape(label(one.said, WORDS))) if one.said else nothing}"
        for one in checked.differences[:DIFFERENCES]
    ]
    return ["\n".join([escape(texts.plain("claim-said")), *lines])]


def _quoted(match: Match, checked: Checked) -> str:
    strong = []
    for one in checked.differences:
        at = match.quote.find(one.said) if one.said else -1
        if at >= 0:
            strong.append((at, at + len(one.said)))
    said = marked(match.quote, 0, len(match.quote), Marks(tuple(strong)))
    return quote(cut(said, QUOTED))


def _source(texts: Texts, match: Match) -> str:
    who = texts.name(match.speaker) if match.speaker else ""
    told = bold(escape(who)) if who else italic(texts.say("unknown-speaker"))
    return f"{told}\n{headline(texts, match.meeting)}"


def _keyboard(texts: Texts, places: list[Match]) -> tuple[tuple[Button, ...], ...]:
    if not places:
        return ()
    match = places[0]
    here = address(QUOTE, match.meeting.id, match.turn + 1, match.start)
    return rows(
        (
            Button(texts.plain("button-read-here"), here),
            Button(texts.plain("button-card"), address(CARD, match.meeting.id, NEW)),
        )
    )
