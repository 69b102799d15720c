"""A text field that holds a page's markup: how oTranscribe keeps all that was typed."""

from __future__ import annotations

import re
from typing import Final

from meetings.model.parsed_document import Block
from meetings.transcripts.html.tree import html_tree
from meetings.transcripts.readers.bold_paragraphs import blocks_in
from meetings.transcripts.readers.main_content import items_of

_MARKUP: Final = re.compile(r"<(?:p|br|div|li|h[1-6])(?:\s[^<>]{0,300})?\s?/?>", re.IGNORECASE)
_FEWEST: Final = 2
"""Tags from which on a text is marked up; one may be quoted in it."""
_STAMP: Final = re.compile(
    r"<span[^<>]{0,200}\bclass=[\"']timestamp[\"'][^<>]{0,200}>\s*([\d:.,]{3,12})\s*</span>",
    re.IGNORECASE,
)
"""A time that a key puts in, mostly with no blank behind it."""


def is_marked_up(text: str) -> bool:
    """Whether a text is the inside of a page."""
    return len(_MARKUP.findall(text)) >= _FEWEST


def blocks_of_page(text: str) -> tuple[Block, ...]:
    """A block a line of such a text, with what is bold at its beginning set apart."""
    body = html_tree(_STAMP.sub(r"\1 ", text)).body
    return () if body is None else blocks_in(items_of(body))
