"""A meeting's card: what it was, who spoke how much, and where to go next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.views.callback_data import (
    CARD,
    COMPARE,
    DOWNLOADS,
    FACTS,
    PICTURE,
    SPEAKERS,
    TRANSCRIPT,
    address,
)
from handlers.views.cutting import cut
from handlers.views.fact_label import told
from handlers.views.official_page_links import to_page
from handlers.views.screen import Button, Keyboard, Screen, label, rows
from handlers.views.shown_lengths import LEAD_SHOWN, ROLE, SPEAKERS_SHOWN
from handlers.views.web_addresses import to_meeting
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting
from meetings.model.reply import Answer
from meetings.retrieval.quoting.page_link import sentence_of
from meetings.statistics.salient_facts import telling_facts
from meetings.statistics.shares import Share, shares

_SHORT_LEAD = 280
"""Characters that are shown unfolded: five lines of a phone."""
_STARS = re.compile(r"^[*\s]+$", re.MULTILINE)
"""«* * *» parts the lead from what is said."""


def card(
    texts: Texts,
    meeting: Meeting,
    translation: str | None = None,
    facts: Sequence[Fact] = (),
    *,
    comparable: bool = False,
    asked_for: str | None = None,
) -> Screen:
    """The card of a meeting; ``translation``: the id of its text in the other language.

    ``comparable``: another meeting has figures in common with it. ``asked_for``: the speaker
    through whom it was found, who is shown however little they say.
    """
    parts = [
        _top(texts, meeting.head),
        _lead(meeting.lead),
        _speakers(texts, meeting, asked_for),
        "\n".join(f"▪ {told(texts, fact)}" for fact in telling_facts(meeting, facts)),
    ]
    return Screen(
        cut("\n\n".join(filter(None, parts))),
        _keyboard(texts, meeting, translation, comparable=comparable),
    )


def headline(texts: Texts, head: Head) -> str:
    """Title, linked where there is a page, and date: one line each."""
    return f"{to_page(bold(escape(head.title)), head)}\n{texts.day(head.date)}"


def source_line(texts: Texts, answer: Answer) -> str:
    """The headline of an answer's meeting; the link opens the page at the answer."""
    head = answer.meeting
    title = to_page(bold(escape(head.title)), head, answer.turn, sentence_of(answer))
    return f"{title}\n{texts.day(head.date)}"


def _top(texts: Texts, head: Head) -> str:
    when = texts.moment(head.date, head.time)
    return f"{bold(escape(head.title))}\n{escape(' · '.join(filter(None, [when, head.place])))}"


def _lead(lead: str) -> str:
    lead = _STARS.sub("", lead).strip()
    if not lead:
        return ""
    if len(lead) <= _SHORT_LEAD:
        return escape(lead)
    return quote(cut(escape(lead), LEAD_SHOWN), expandable=True)


def _speakers(texts: Texts, meeting: Meeting, asked_for: str | None) -> str:
    found = shares(meeting)
    if not found:
        return italic(texts.say("nobody-spoke")) if not _is_address(meeting) else ""
    shown = _shown(found, asked_for)
    lines = [f"{texts.say('spoke')}:"] + [_share(texts, one) for one in shown]
    if more := len(found) - SPEAKERS_SHOWN:
        lines += [texts.say("and-others", count=more)] if more > 0 else []
    return "\n".join(lines)


def _shown(found: Sequence[Share], asked_for: str | None) -> Sequence[Share]:
    """Who spoke most, and whoever was asked for as the last of them."""
    first, rest = found[:SPEAKERS_SHOWN], found[SPEAKERS_SHOWN:]
    theirs = [one for one in rest if one.speaker.name == asked_for]
    return (*first[:-1], *theirs) if theirs else first


def _is_address(meeting: Meeting) -> bool:
    """One unnamed person speaks from beginning to end."""
    return bool(meeting.turns) and bool(meeting.turns[0].text)


def _share(texts: Texts, share: Share) -> str:
    part = texts.say("share", percent=round(share.part * 100))
    role = share.speaker.role
    known = f", {escape(label(role, ROLE))}" if role else ""
    return f"• {bold(escape(share.speaker.name))}{known} – {part}"


def _keyboard(
    texts: Texts, meeting: Meeting, translation: str | None, *, comparable: bool
) -> Keyboard:
    head = meeting.head
    spoken = bool(meeting.turns)
    several = len(meeting.speakers) > 1
    return rows(
        (
            Button(texts.plain("button-read"), address(TRANSCRIPT, head.id, 1)),
            Button(texts.plain("button-speakers"), address(SPEAKERS, head.id))
            if several
            else None,
        ),
        (
            Button(texts.plain("button-facts"), address(FACTS, head.id, "n", 1))
            if spoken
            else None,
            Button(texts.plain("button-download"), address(DOWNLOADS, head.id)),
        ),
        (
            Button(texts.plain("button-shares-picture"), address(PICTURE, head.id)),
            Button(texts.plain("button-compare"), address(COMPARE, head.id))
            if comparable
            else None,
        )
        if several
        else (),
        (
            Button(texts.plain("button-twin"), address(CARD, translation))
            if translation
            else None,
            _site(texts, head),
            Button(texts.plain("button-read-page"), read=to_meeting(head.id)),
        ),
    )


def _site(texts: Texts, head: Head) -> Button | None:
    if not head.url or not (host := urlsplit(head.url).hostname):
        return None
    return Button(texts.plain("button-site", site=host.removeprefix("www.")), url=head.url)
