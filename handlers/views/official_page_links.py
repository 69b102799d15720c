"""Links to a meeting's official page, where it has one."""

from __future__ import annotations

from handlers.texts.html import link
from meetings.model.meeting import LEAD, Head
from meetings.retrieval.quoting.page_link import page_at


def to_page(inner: str, head: Head, turn: int = LEAD, said: str = "") -> str:
    """HTML that opens the page at what is said in a turn, or at its top."""
    page = page_at(head, turn, said)
    return link(inner, page) if page else inner
