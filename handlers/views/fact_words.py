"""A fact in few words: as it was said, and what it measures."""

from __future__ import annotations

from handlers.views.html import bold, escape
from handlers.views.quoting import Marks, marked
from handlers.views.screen import label
from meetings.language.keys import keys
from meetings.model import Fact

SUBJECT = 80


def told(fact: Fact) -> str:
    """«25 миллиардов – товарооборот», but «30 школ» alone: that says itself."""
    if not fact.subject or set(keys(fact.subject)) <= set(keys(fact.text)):
        return bold(escape(fact.text))
    return f"{bold(escape(fact.text))} – {escape(label(fact.subject, SUBJECT))}"


def around(text: str, start: int, stop: int, most: int) -> str:
    """``text`` with ``text[start:stop]`` in bold, cut at words to about ``most`` characters."""
    if len(text) <= most:
        return marked(text, 0, len(text), Marks(((start, stop),)))
    left = max(0, min(start - most // 2, len(text) - most))
    right = min(len(text), left + most)
    if left:
        left = min(text.find(" ", left, start) + 1 or start, start)
    if right < len(text):
        right = max(text.rfind(" ", stop, right), stop)
    words = marked(text, left, right, Marks(((start, stop),)))
    return ("…" if left else "") + words + ("…" if right < len(text) else "")
