"""One detail of the reply just shown: who said it, when, where, its page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, link, quote
from handlers.views.answer import who
from handlers.views.callback_data import ANSWER, AROUND, CARD, NEW, address
from handlers.views.card import headline, source_line
from handlers.views.cutting import cut
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Keyboard, Screen, rows
from handlers.views.shown_answer import Shown
from meetings.model.meeting import Head
from meetings.retrieval.quoting.page_link import page_of

Detail = Literal["who", "when", "lasted", "where", "link", "sure", "lie"]
_SHORT = 220
"""Characters of the sentence that is repeated, so that one sees which is meant."""


def detail(texts: Texts, want: Detail, shown: Sequence[Shown]) -> Screen:
    """What was asked about the quotes of a screen, the buttons for the first of them."""
    html = "\n\n".join(_told(texts, want, one) for one in shown)
    return Screen(cut(html), _keyboard(texts, shown[0]))


def _told(texts: Texts, want: Detail, shown: Shown) -> str:
    """What was asked about a quote, then the quote's own sentence and its meeting."""
    head = shown.answer.meeting
    told = who(texts, shown) if want == "who" else of_meeting(texts, want, head)
    if want == "link" and (page := page_of(shown.answer)):
        told = _page(head, page)
    if want in ("sure", "lie"):
        found = "verbatim" if want == "sure" else "not-made-up"
        told = texts.say(found if shown.asked.found else "not-certain")
    parts = [told, _sentence(shown), "" if want == "who" else who(texts, shown)]
    return "\n\n".join(filter(None, [*parts, source_line(texts, shown.answer)]))


def meeting_detail(texts: Texts, want: Detail, head: Head) -> Screen:
    """What was asked about a meeting whose card was shown."""
    html = f"{of_meeting(texts, want, head)}\n\n{headline(texts, head)}"
    card = Button(texts.plain("button-card"), address(CARD, head.id, NEW))
    return Screen(cut(html), rows((card,)))


def of_meeting(texts: Texts, want: Detail, head: Head) -> str:
    """A meeting's day, place or page in words; how long it was none tells."""
    if want == "when":
        return bold(escape(texts.moment(head.date, head.time)))
    if want == "lasted":
        return texts.say("length-unknown", when=texts.moment(head.date, head.time))
    if want == "where":
        return bold(escape(head.place)) if head.place else texts.say("place-unknown")
    if want == "link":
        return _page(head, head.url) if head.url else texts.say("no-page")
    return ""


def _page(head: Head, opened: str) -> str:
    """The address as one reads it, opened where the words stand."""
    return f"🔗 {link(escape(head.url or opened), opened)}"


def _sentence(shown: Shown) -> str:
    start, stop = shown.answer.core or (shown.answer.start, shown.answer.stop)
    return quote(cut(marked(shown.text, start, stop, Marks()), _SHORT))


def _keyboard(texts: Texts, shown: Shown) -> Keyboard:
    number, place = shown.number, shown.place
    if shown.asked.kind != "answer":
        card = address(CARD, shown.answer.meeting.id, NEW)
        return rows((Button(texts.plain("button-card"), card),))
    return rows(
        (
            Button(texts.plain("button-answer"), address(ANSWER, number, place)),
            Button(texts.plain("button-context"), address(AROUND, number, place)),
        ),
        (Button(texts.plain("button-card"), address(CARD, shown.answer.meeting.id, NEW)),),
    )
