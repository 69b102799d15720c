"""Every mention of some words, five a page, as a list and as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

from handlers.texts.catalogue import Texts
from handlers.views.addresses import MENTIONS, address
from handlers.views.cutting import cut
from handlers.views.html import bold, escape, link, quote
from handlers.views.paging import page_count, page_within, turning
from handlers.views.quoting import Marks, marked
from handlers.views.screen import Button, Screen, label, rows
from meetings.mentions import Mention, Mentions, marks

A_PAGE = 5
SENTENCE = 400
TITLE = 100
TABLE = "csv"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet read a cell as a formula."""


def mentions_screen(texts: Texts, words: str, told: Mentions, page: int, number: int) -> Screen:
    """A page of the mentions of some words, asked under a number."""
    found, named = told.found, label(words, TITLE)
    if not found:
        return Screen(texts.say("find-none-so-far" if told.more else "find-none", words=named))
    pages = page_count(len(found), A_PAGE)
    page = page_within(page, pages)
    shown = found[(page - 1) * A_PAGE : page * A_PAGE]
    heading = "find-found-more" if told.more else "find-found"
    top = bold(texts.say(heading, count=len(found), words=named))
    to_page: Callable[[int], str] = lambda to: address(MENTIONS, number, to)  # noqa: E731
    table = Button(texts.plain("find-csv"), address(MENTIONS, number, TABLE))
    lines = [_mention(texts, mention) for mention in shown]
    return Screen(cut("\n".join([top, *lines])), rows(turning(page, pages, to_page), (table,)))


def mentions_table(found: Sequence[Mention]) -> bytes:
    """All mentions as CSV that spreadsheets open: UTF-8 with BOM, no live formulas."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["date", "meeting", "title", "speaker", "turn", "start", "text", "url"])
    for mention in found:
        head, passage = mention.entry.head, mention.passage
        place = [str(passage.turn), str(passage.start)]
        told = [head.title, passage.speaker or "", *place, passage.text, head.url or ""]
        writer.writerow([inert(cell) for cell in (head.date.isoformat(), head.id, *told)])
    return out.getvalue().encode("utf-8-sig")


def inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    number = cell.removeprefix("-").isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not number else cell


def _mention(texts: Texts, mention: Mention) -> str:
    head, passage = mention.entry.head, mention.passage
    strong = tuple(marks(mention))
    said = cut(marked(passage.text, 0, len(passage.text), Marks(strong)), SENTENCE)
    title = escape(label(head.title, TITLE))
    where = f"{link(title, head.url) if head.url else title}, {texts.day(head.date)}"
    who = f"{escape(passage.speaker)} · " if passage.speaker else ""
    return f"\n{quote(said)}{who}{where}"
