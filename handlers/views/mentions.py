"""Every mention of some words, five a page, as a list and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape, italic, quote
from handlers.views.callback_data import MENTIONS, address
from handlers.views.csv_tables import csv_table
from handlers.views.cutting import cut
from handlers.views.meeting_list import in_languages
from handlers.views.official_page_links import to_page
from handlers.views.paging import page_count, page_within, turning
from handlers.views.periods import period_words
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, aside, label, rows
from meetings.model.mentions import Mention, Mentions
from meetings.model.question import Period
from meetings.retrieval.mentions import marks
from meetings.retrieval.query.find_query import Search
from meetings.retrieval.quoting.page_link import page_at
from meetings.text.scripts import is_cyrillic

# Mentions, with a row of buttons; characters of a mention's sentence and of its meeting's title.
_A_PAGE = 5
_SENTENCE = 400
_TITLE = 100
TABLE, AS_WORDS = "csv", "words"
MOST_LISTED = 20_000
"""Mentions of a table: some 10 MB."""


@dataclass(frozen=True, slots=True)
class FoundMentions:
    """Mentions, and what was searched for where that is not just the words as typed."""

    mentions: Mentions
    search: Search | None = None


def mentions_screen(
    texts: Texts, words: str, told: FoundMentions, page: int, number: int
) -> Screen:
    """A page of the mentions of some words, asked under a number."""
    found, named = told.mentions.found, label(words, _TITLE)
    if not found:
        return aside(
            texts.say("find-none-so-far" if told.mentions.more else "find-none", words=named)
        )
    pages = page_count(len(found), _A_PAGE)
    page = page_within(page, pages)
    shown = found[(page - 1) * _A_PAGE : page * _A_PAGE]
    heading = "find-found-more" if told.mentions.more else "find-found"
    top = bold(texts.say(heading, count=len(found), words=named))
    to_page: Callable[[int], str] = lambda to: address(MENTIONS, number, to)  # noqa: E731
    table = Button(texts.plain("find-csv"), address(MENTIONS, number, TABLE))
    read = [
        line
        for line in (
            read_as(texts, told.search),
            in_languages(texts, found.hits.languages()),
        )
        if line
    ]
    lines = [top, *read, *(_mention(texts, mention) for mention in shown)]
    keyboard = rows(turning(page, pages, to_page), (table, _as_words(texts, told, number)))
    return Screen(cut("\n".join(lines)), keyboard)


def read_as(texts: Texts, search: Search | None) -> str:
    """«Говорит Касым-Жомарт Токаев · 2022 год»: how the words were read."""
    if search is None:
        return ""
    told = [_speakers(texts, search)] if search.names else []
    if search.first and search.last:
        told.append(period_words(texts, Period(search.first, search.last)))
    return italic(escape(" · ".join(told)))


def _speakers(texts: Texts, search: Search) -> str:
    names = sorted(search.names, key=lambda name: is_cyrillic(name) != (texts.lang == "ru"))
    return texts.plain("find-said-by", name=names[0])


def _as_words(texts: Texts, told: FoundMentions, number: int) -> Button | None:
    """The other way to read a name: as a word like any other."""
    if told.search is None or not told.search.names:
        return None
    return Button(texts.plain("find-as-words"), address(MENTIONS, number, AS_WORDS))


def mentions_table(found: Sequence[Mention]) -> bytes:
    """Mentions as CSV.

    The newest of very many: more than these nobody reads, and a chat takes no larger file.
    """
    columns = ["date", "meeting", "title", "speaker", "turn", "start", "text", "url"]
    return csv_table(columns, (_row(mention) for mention in islice(found, MOST_LISTED)))


def _row(mention: Mention) -> list[object]:
    head, passage = mention.entry.head, mention.passage
    page = page_at(head, passage.turn, passage.text)
    said = [passage.speaker, passage.turn, passage.start, passage.text]
    return [head.date, head.id, head.title, *said, page]


def _mention(texts: Texts, mention: Mention) -> str:
    head, passage = mention.entry.head, mention.passage
    strong = tuple(marks(mention))
    said = cut(marked(passage.text, 0, len(passage.text), Marks(strong)), _SENTENCE)
    title = escape(label(head.title, _TITLE))
    page = to_page(title, head, passage.turn, passage.text)
    who = f"{escape(texts.name(passage.speaker))} · " if passage.speaker else ""
    return f"\n{quote(said)}{who}{page}, {texts.day(head.date)}"
