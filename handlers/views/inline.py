"""Inline results, each with the message it becomes, which makes sense without buttons."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, quote
from handlers.views.card import headline, source_line
from handlers.views.claim import Claiming, claim_screen, verdict_line
from handlers.views.cutting import cut, fits
from handlers.views.heading_beside import heading_beside
from handlers.views.quoting import Marks, marked
from handlers.views.screen import label
from handlers.views.shown_lengths import LEAD_SHOWN, SPEAKERS_SHOWN, TITLE
from meetings.model.archive import Entry
from meetings.model.claim import Checked
from meetings.model.meeting import LEAD
from meetings.model.reply import Answer
from meetings.retrieval.quoting.page_link import sentence_of
from meetings.text.pleasantries import telling_start

# Characters: the two lines Telegram shows below a title; of a quote, what fits a message with its
# source.
_DESCRIPTION = 200
_QUOTE = 3000


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the list under what is typed; ``key`` tells offers apart, in 64 bytes."""

    key: str
    title: str
    description: str
    html: str


def offered_meeting(texts: Texts, entry: Entry) -> Offer:
    """A meeting: its title and date; sent, also what it was and who spoke."""
    head = entry.head
    when = " · ".join(filter(None, [texts.moment(head.date, head.time), head.place]))
    lead = escape(label(entry.lead, LEAD_SHOWN)) if entry.lead.strip() else ""
    parts = [
        headline(texts, head),
        quote(lead, expandable=True) if lead else "",
        _who(texts, entry),
    ]
    return Offer(
        key=f"m:{head.id}",
        title=label(head.title, TITLE),
        description=label(when, _DESCRIPTION),
        html=cut("\n\n".join(filter(None, parts))),
    )


def offered_quote(texts: Texts, answer: Answer, beside: Answer | None = None) -> Offer:
    """A quote: whose it is and its beginning; sent, with its source.

    ``beside``: who gives another figure, or replies; sent along where both fit into one message.
    """
    who = _speaker(texts, answer)
    said = sentence_of(answer)
    start = telling_start(answer.quote, answer.core[0] - answer.start) if answer.core else 0
    words = marked(answer.quote, start, min(len(answer.quote), _QUOTE), _marks(answer))
    html = f"{quote(words, expandable=len(words) > LEAD_SHOWN)}\n\n{_source(texts, answer)}"
    return Offer(
        key=f"q:{answer.meeting.id}:{answer.turn}:{answer.start}",
        title=label(f"{who}, {texts.short_day(answer.meeting.date)}", TITLE),
        description=label(texts.quoted(said), _DESCRIPTION),
        html=_with_beside(texts, html, beside),
    )


def offered_verdict(texts: Texts, checked: Checked, by: str | None) -> Offer:
    """A claim that was checked: the verdict; sent, with the quote and its source."""
    claiming = Claiming(checked, by)
    places = checked.places
    said = places[0].quote if places else checked.claim
    return Offer(
        key=f"v:{checked.verdict}",
        title=label(unescape(verdict_line(texts, checked, by)), TITLE),
        description=label(texts.quoted(said), _DESCRIPTION),
        html=claim_screen(texts, claiming).html,
    )


def _with_beside(texts: Texts, html: str, beside: Answer | None) -> str:
    """Only the conflicting answer's sentence with the figure, or the reply, as in a chat."""
    if beside is None:
        return cut(html)
    other = f"{quote(escape(sentence_of(beside)))}\n\n{_source(texts, beside)}"
    both = f"{html}\n\n{texts.say(heading_beside(beside))}\n\n{other}"
    return both if fits(both) else cut(html)


def _source(texts: Texts, answer: Answer) -> str:
    return f"{bold(escape(_speaker(texts, answer)))}\n{source_line(texts, answer)}"


def _who(texts: Texts, entry: Entry) -> str:
    """Who spoke, without shares: those take the whole transcript."""
    if not entry.speakers:
        return ""
    names = [bold(escape(speaker.name)) for speaker in entry.speakers[:SPEAKERS_SHOWN]]
    more = len(entry.speakers) - SPEAKERS_SHOWN
    tail = f" {texts.say('and-others', count=more)}" if more > 0 else ""
    return f"{texts.say('spoke')}: {', '.join(names)}{tail}"


def _speaker(texts: Texts, answer: Answer) -> str:
    if answer.turn == LEAD:
        return texts.plain("lead-speaks")
    return texts.name(answer.speaker) if answer.speaker else texts.plain("unknown-speaker")


def _marks(answer: Answer) -> Marks:
    """In offsets of the quote."""
    if answer.core is None:
        return Marks()
    start, stop = (place - answer.start for place in answer.core)
    return Marks(((max(start, 0), stop),))
