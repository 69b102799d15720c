"""Words that lead to a meeting's official page, where there is one."""

from __future__ import annotations

from handlers.views.html import link
from meetings.model import LEAD, Head
from meetings.sentence_links import page_at


def to_page(inner: str, head: Head, turn: int = LEAD, said: str = "") -> str:
    """HTML that opens the page at what is said in a turn, or at its top."""
    page = page_at(head, turn, said)
    return link(inner, page) if page else inner
