"""What is copied of an answer by one tap: the words, whose and when, and where they stand."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.views.screen import Button, label
from meetings.model.meeting import LEAD, Answer
from meetings.retrieval.quoting.page_link import sentence_of

MOST = 256
"""UTF-16 units that Telegram copies."""
SPEAKER, ADDRESS = 60, 100
"""Characters: of the rest of a copy more than half is left for the quote."""
QUERY = 256
"""Characters that stand behind a bot's name at most."""


def copy_button(texts: Texts, answer: Answer) -> Button:
    """Copies the sentence that answers, with its source."""
    return Button(texts.plain("button-copy"), copy=copied(texts, answer))


def share_button(texts: Texts, question: str) -> Button:
    """Asks the same in a chat that the person chooses, where the quote can be sent."""
    return Button(texts.plain("button-share"), share=question[:QUERY])


def copied(texts: Texts, answer: Answer) -> str:
    """«Words…» – Speaker, 16 мая 2022 г. http://…: what is too long is cut at a word."""
    url = answer.meeting.url or ""
    tail = f"\n{url}" if url and len(url) <= ADDRESS else ""
    source = f" – {_who(texts, answer)}{texts.day(answer.meeting.date)}{tail}"
    opened, closed = "«»" if texts.lang == "ru" else "“”"
    room = MOST - _units(source) - len(opened + closed)
    return f"{opened}{_cut(sentence_of(answer), room)}{closed}{source}"


def _who(texts: Texts, answer: Answer) -> str:
    if answer.turn == LEAD:
        return f"{texts.plain('lead-speaks')}, "
    return f"{label(texts.name(answer.speaker), SPEAKER)}, " if answer.speaker else ""


def _cut(words: str, room: int) -> str:
    """Whole words, with «…» where some are missing."""
    words = " ".join(words.split())
    if _units(words) <= room:
        return words
    while _units(words) > room - 1:
        words = words[: max(words.rfind(" "), 0)] if " " in words else words[:-1]
    return words.rstrip(" ,.;:–-") + "…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
