"""A fact in a few words: its value, and what it measures."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.texts.html import bold, escape
from handlers.views.quoting import Marks, marked
from handlers.views.screen import label
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.statistics.figures.amount_formatting import fact_told
from meetings.statistics.figures.counted_things import indicator_named
from meetings.statistics.figures.indicators import is_acronym
from meetings.text.language import language_of
from meetings.text.stems import keys

_SUBJECT = 80
"""Characters of what a figure is about: two lines of a phone beside the figure."""


def told(texts: Texts, fact: Fact) -> str:
    """«25 млрд $ – товарооборот», but «30 школ» alone: that says itself."""
    value = fact_told(fact, texts.lang)
    subject = fact.subject or ""
    # "4 million people" counts by "person", which is no form of it
    if subject == fact.unit or set(keys(subject)) <= set(keys(value)) | set(keys(fact.text)):
        return bold(escape(value))
    return f"{bold(escape(value))} – {escape(label(_named(subject, texts.lang), _SUBJECT))}"


def _named(subject: str, lang: Lang) -> str:
    """A subject in this language where it is an indicator known by name; «ВРП» for its words."""
    known = indicator_named(subject)
    if known is None:
        return subject
    label = known.label[0 if lang == "ru" else 1]
    if is_acronym(label):
        return label.upper()
    return subject if language_of(subject) == lang else label


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
