"""A chat as Telegram's desktop saves it: a page, `messages.html`, with a box for each message.

The letters in the circle beside a name, the hour of each message and what it answers are no words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from meetings.model.errors import UnreadableTranscript
from meetings.model.parsed_document import Block, Draft
from meetings.transcripts.html.decoding import is_html
from meetings.transcripts.html.paragraphs import one_line, paragraphs
from meetings.transcripts.html.tree import html_tree
from meetings.transcripts.readers.dates_in_fields import told_moment
from meetings.transcripts.readers.reader import Reader
from meetings.transcripts.readers.web_page import decoded

_LOOKED: Final = 60_000
"""Bytes among which the first message of such a page stands."""


def read_telegram_page(data: bytes) -> Draft:
    """The messages of a page, a block each; the day is the first one's."""
    tree = html_tree(decoded(data))
    blocks = tuple(_blocks(tree))
    if not blocks:
        raise UnreadableTranscript("this chat holds no words", kind="no-words")
    title = tree.css_first("div.page_header div.text")
    day, time = told_moment(_sent(tree)[:16]) or (None, None)
    return Draft(
        form=READER.form,
        blocks=blocks,
        title=(one_line(title) or None) if title is not None else None,
        date=day,
        time=time,
    )


def _blocks(tree: LexborHTMLParser) -> Iterator[Block]:
    """Who passes a message on does not say it; a message without a name is the last writer's."""
    writer: str | None = None
    for message in tree.css("div.message.default"):
        names = [_name(node) for node in message.css("div.from_name")]
        passed_on = message.css_first("div.forwarded.body")
        speaker = names.pop() if passed_on is not None and names else None
        writer = names[0] if names else writer
        words = [line for text in message.css("div.text") for line in paragraphs(text)]
        if words:
            yield Block("\n".join(words), (speaker if passed_on is not None else writer) or None)


def _name(node: LexborNode) -> str:
    """A name without the day behind it and the program that wrote for them."""
    return " ".join(node.text(deep=False).split()).removesuffix(" via")


def _sent(tree: LexborHTMLParser) -> str:
    """When the first message was sent, "06.05.2031 10:00:17 UTC+03:00"."""
    told = tree.css_first("div.message.default div.date")
    return (told.attributes.get("title") or "") if told is not None else ""


def _sniff(data: bytes, _name: str) -> bool:
    head = data[:_LOOKED]
    return b"message default clearfix" in head and b"from_name" in head and is_html(data)


READER = Reader("Telegram chat", (".html",), _sniff, read_telegram_page)
