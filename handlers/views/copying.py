"""What one tap copies from an answer: the words, who said them and when, and the link."""

from __future__ import annotations

from handlers.texts.catalogue import Texts
from handlers.views.screen import Button, label
from meetings.model.meeting import LEAD, Head
from meetings.model.reply import Answer
from meetings.retrieval.quoting.page_link import sentence_of

MOST_COPIED = 256
"""UTF-16 units that Telegram copies."""
SPEAKER, ADDRESS = 60, 100
"""Characters: of the rest of a copy more than half is left for the quote."""
_QUERY = 256
"""Characters that stand behind a bot's name at most."""


def copy_button(texts: Texts, answer: Answer, code: str | None = None) -> Button:
    """Copies the sentence that answers, with its source and the code of the quote."""
    return Button(texts.plain("button-copy"), copy=copied(texts, answer, code))


def copied(texts: Texts, answer: Answer, code: str | None = None) -> str:
    """«Words…» – Speaker, 16 мая 2022 г. http://…: what is too long is cut at a word."""
    who = who_said(texts, answer.turn, answer.speaker)
    return copied_words(texts, sentence_of(answer), answer.meeting, who, code)


def copied_words(texts: Texts, words: str, head: Head, who: str, code: str | None = None) -> str:
    """Words with their source; ``who``: as it stands before the day, "" where nobody is named."""
    url = head.url or ""
    tail = f"\n{url}" if url and len(url) <= ADDRESS else ""
    known = f" [{code}]" if code else ""
    source = f" – {who}{texts.day(head.date)}{known}{tail}"
    opened, closed = texts.interface.quotes
    room = MOST_COPIED - _units(source) - len(opened + closed)
    return f"{opened}{_cut(words, room)}{closed}{source}"


def share_button(texts: Texts, question: str) -> Button:
    """Asks the same in a chat that the person chooses, where the quote can be sent."""
    return Button(texts.plain("button-share"), share=question[:_QUERY])


def who_said(texts: Texts, turn: int, speaker: str | None) -> str:
    """Whose words they are, with a comma; "" where nobody is named."""
    if turn == LEAD:
        return f"{texts.plain('lead-speaks')}, "
    return f"{label(texts.name(speaker), SPEAKER)}, " if speaker else ""


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
