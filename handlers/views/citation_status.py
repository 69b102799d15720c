"""What became of a quote: it still reads the same, or what is there today."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, code, escape, italic, quote, struck
from handlers.views.callback_data import CARD, NEW, QUOTE, address
from handlers.views.copying import copied_words, who_said
from handlers.views.cutting import cut
from handlers.views.official_page_links import to_page
from handlers.views.screen import Button, Keyboard, Screen, rows
from handlers.views.shown_lengths import CHECKED_QUOTE
from handlers.views.web_addresses import to_quote
from meetings.model.citation import CitationStatus
from meetings.model.meeting import LEAD, Head
from meetings.retrieval.citations.edits import edits_of


def citation_status_screen(texts: Texts, found: CitationStatus) -> Screen:
    """The status in one line, the quote as it stands today, edits marked in it, its source."""
    parts = [bold(texts.say(f"quote-{found.status}", code=found.code))]
    if found.now is not None and found.meeting is not None:
        parts += [quote(cut(_marked(found, found.now), CHECKED_QUOTE)), _source(texts, found)]
    elif found.was:
        parts.append(quote(cut(escape(found.was), CHECKED_QUOTE)))
    return Screen(cut("\n\n".join(parts)), _keyboard(texts, found))


def _marked(found: CitationStatus, now: str) -> str:
    """The words of today in bold where they are new, those they replace struck before them."""
    parts, at = [], 0
    for one in edits_of(found):
        start, stop = one.place
        was = struck(escape(one.was)) if one.was else ""
        new = bold(escape(one.now)) if one.now else ""
        parts += [escape(now[at:start]), " ".join(filter(None, [was, new]))]
        parts += " " if was and not new else ""
        at = stop
    return "".join(parts) + escape(now[at:])


def _source(texts: Texts, found: CitationStatus) -> str:
    head = found.meeting
    if head is None:
        return ""
    if found.turn == LEAD:
        told = italic(texts.say("lead-speaks"))
    else:
        name = texts.name(found.speaker) if found.speaker else texts.plain("unknown-speaker")
        told = bold(escape(name))
    title = to_page(bold(escape(head.title)), head, found.turn, found.now or "")
    return f"{told}\n{title}\n{texts.day(head.date)} · {code(found.code)}"


def _keyboard(texts: Texts, found: CitationStatus) -> Keyboard:
    if found.meeting is None or found.now is None:
        return ()
    return rows(
        (
            _here(texts, found.meeting, found),
            Button(texts.plain("button-card"), address(CARD, found.meeting.id, NEW)),
        ),
        (
            _copy(texts, found.meeting, found, found.now),
            Button(
                texts.plain("button-read-page"),
                read=to_quote(found.meeting.id, found.turn, found.code),
            ),
        ),
    )


def _here(texts: Texts, head: Head, found: CitationStatus) -> Button:
    return Button(
        texts.plain("button-context"), address(QUOTE, head.id, found.turn + 1, found.start)
    )


def _copy(texts: Texts, head: Head, found: CitationStatus, now: str) -> Button:
    """The words of today; an edited quote gets a code of its own when it is asked for."""
    known = found.code if found.status == "unchanged" else None
    who = who_said(texts, found.turn, found.speaker)
    return Button(texts.plain("button-copy"), copy=copied_words(texts, now, head, who, known))
