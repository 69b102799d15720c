"""The head of a text version: title, date, time, place, and the text that is left."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from meetings.transcripts.head.date_line_words import EVENT_WORDS, SAID_WORDS, TOWN_PREFIXES

TITLE_LENGTH = 1000
"""Characters that may stand before a date line; kremlin.ru's longest titles have some 300."""
PLACE_LENGTH = 120
"""Characters of a place: town, building and room."""
_TOWNS = ("г.", *(f"{one} " for one in TOWN_PREFIXES))
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?…]\s")
HEADING: Final = re.compile(
    # what stands below a date as well, and is no place: "CALL TO ORDER", "The House met at two"
    r"(?:the )?(?:(?:(?:conference )?call|corporate|company|meeting) )?(?:participants|attendees"
    r"|members present|present|in attendance|call to order|prayers?|roll[ -]call|agenda|contents"
    r"|table of contents|opening|introductions?|presentation|takeaways|highlights|operator|date"
    r"|time|speakers|guests|welcome|quorum|oral answers|questions)"
    r"|the (?:house|senate|council|committee|assembly|board|commission|parliament|court)"
    r" (?:met|assembled|sat|convened|was called)\b.{0,100}"
    r"|presiding\b.{0,100}"
    r"|(?:присутствовали|участники|повестка(?: дня)?|открытие|присутствуют)"
    r"|(?:председательству(?:ет|ют|ющ[а-я]{2,3})|председатель|секретарь|ведущ(?:ий|ая))\b.{0,100}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TextHead:
    """What a head tells, and the lines of the text behind it."""

    title: str
    date: dt.date
    time: str | None
    place: str | None
    rest: list[str]


_PAGE = re.compile(r"(?:page|стр(?:аница|\.)?|seite|p\.)\s?\d{1,4}(?:\s(?:of|из)\s\d{1,4})?", re.I)


def place_after(rest: list[str]) -> tuple[str | None, list[str]]:
    """Place and what follows it: the second line after the date, unless its form forbids."""
    by_position = len(rest) > 2 and not rest[0].strip()
    at = 1 if by_position else 0
    if len(rest) <= at or not rest[at].strip():
        return None, rest
    return (" ".join(rest[at].split()), rest[at + 1 :]) if _may_be(rest[at]) else (None, rest)


def _is_said(text: str) -> bool:
    """ "good morning, shall we begin": captions have neither capitals nor full stops."""
    begins_small = text[:1].islower() and not text.startswith(_TOWNS)
    return begins_small or not SAID_WORDS.isdisjoint(text.split())


def _may_be(line: str) -> bool:
    text = line.strip()
    return (
        len(text) <= PLACE_LENGTH
        and ":" not in text
        and "=" not in text
        and not _PAGE.fullmatch(text)
        and not _is_said(text)
        and (text[:1].isalpha() or text[:1] in '«“"')
        and not _SENTENCE.search(text)
        and not text.endswith((".", "!", "?", ","))
        and not EVENT_WORDS.issuperset(text.casefold().split())
        and not HEADING.fullmatch(text)
    )
