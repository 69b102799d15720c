"""A digest: new transcripts in one message, under the subscriptions that asked for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.alert_quotes import alert_quote
from handlers.views.callback_data import DIGEST, WISHES, address
from handlers.views.fact_label import told
from handlers.views.meeting_list import numbers_keyboard
from handlers.views.notice import (
    NAMES_IN_DIGEST,
    MeetingNews,
    answered_before,
    exactness,
    first_that_fits,
    first_words,
    speakers_line,
)
from handlers.views.official_page_links import to_page
from handlers.views.paging import page_count, page_within, turning
from handlers.views.screen import Button, Screen, rows
from handlers.views.subscriptions import wish_line
from meetings.statistics.salient_facts import most_telling
from meetings.subscriptions.matches import SubscriptionMatch

_QUOTED_IN_DIGEST = 220, 140, 90
"""Characters: the fewer, the longer the titles and subscriptions of a page are."""
_DIGEST_SHOWN = 5
"""Meetings of a digest on a page: about a phone's screen and a half, and well within a message."""


def digest(
    texts: Texts, told: Sequence[MeetingNews], pages_at: tuple[int | str, ...], page: int = 1
) -> Screen:
    """Several meetings in one message, by the subscriptions that asked for them.

    The most telling of each first, a screen at a time; ``pages_at``: by what the other pages are
    found again, the archive's first and last change of those that brought the meetings.
    """
    entries = _by_wish(told)
    pages = page_count(len(entries), _DIGEST_SHOWN)
    page = page_within(page, pages)
    begin = (page - 1) * _DIGEST_SHOWN
    here = entries[begin : begin + _DIGEST_SHOWN]
    top = texts.say("digest-top", count=len(entries))
    tried = (
        "\n\n".join([top, *_lines(texts, here, begin + 1, most)]) for most in _QUOTED_IN_DIGEST
    )
    turn = turning(page, pages, lambda to: address(DIGEST, *pages_at, to))
    wishes = (Button(texts.plain("button-wishes"), address(WISHES)),)
    shown = [one.meeting.head for _, one in here]
    keyboard = rows(*numbers_keyboard(shown, begin + 1), turn, wishes)
    return Screen(first_that_fits(tried), keyboard)


def _lines(
    texts: Texts, entries: Sequence[tuple[SubscriptionMatch, MeetingNews]], begin: int, most: int
) -> Iterator[str]:
    """Meetings under the subscriptions that asked for them; ``most``: characters of a quote."""
    under = None
    for place, (match, one) in enumerate(entries, begin):
        if match.query != under:
            yield wish_line(texts, match.query)
            under = match.query
        yield _line(texts, place, one, match, most)


def _by_wish(told: Sequence[MeetingNews]) -> list[tuple[SubscriptionMatch, MeetingNews]]:
    """Each meeting once, under the most exact of the wishes it meets, with how it meets that.

    Within a wish another figure than before comes first, then what the archive has for the first
    time, then what answers with a figure, then the newest.
    """
    best = [(*min(one.matches, key=exactness), one) for one in told]

    def place(entry: tuple[int, SubscriptionMatch, MeetingNews]) -> tuple[int, int]:
        return exactness(entry[:2])

    def telling(
        entry: tuple[int, SubscriptionMatch, MeetingNews],
    ) -> tuple[bool, bool, bool, dt.date, str]:
        _, match, one = entry
        head = one.meeting.head
        figures = match.answer is not None and bool(match.answer.facts)
        return match.before is not None, match.first, figures, head.date, head.id

    newest = sorted(best, key=telling, reverse=True)
    return [(match, one) for _, match, one in sorted(newest, key=place)]


def _line(texts: Texts, place: int, news: MeetingNews, match: SubscriptionMatch, most: int) -> str:
    head = news.meeting.head
    title = bold(escape(head.title))
    lines = [
        f"{place}. {to_page(title, head, *first_words(news))}",
        escape(" · ".join(filter(None, [texts.day(head.date), head.place]))),
        speakers_line(texts, news.meeting, NAMES_IN_DIGEST),
        *(f"• {told(texts, one)}" for one in most_telling(news.facts, 1) if one.subject),
    ]
    if match.quote is not None:
        first = texts.say("notice-first") if match.first else ""
        lines += [alert_quote(match, match.quote, most), answered_before(texts, match), first]
    return "\n".join(filter(None, lines))
