"""«Лодкин о газе», "what about Lodkin on gas": somebody and a topic, and nothing else."""

from __future__ import annotations

import re

from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.questions.unknown_people import asks_for_words
from meetings.text.scripts import is_cyrillic

_SOMEBODY_ON = re.compile(
    r"(?:(?:and\s+)?(?:what|how)\s+about\s+|(?:а\s+)?(?:что|как)\s+насч[её]т\s+)?"
    r"(?P<who>[\w.-]+(?:\s[\w.-]+)?)\s+(?:об?|обо|про|насч[её]т|on|about)\s+(?P<what>\S.*)",
    re.IGNORECASE,
)
_WHAT_ABOUT_RU = re.compile(r"(?:а\s+)?(?:что|как)\s+насч[её]т\s", re.IGNORECASE)


def somebody_on(text: str) -> tuple[str, str] | None:
    """Who is named, whoever that may be, and on what; None for other messages."""
    found = _SOMEBODY_ON.fullmatch(" ".join(text.split()).strip(" .,;:!?…"))
    if found is None or not is_phrase(found["what"]) or asks_for_words(found["who"]):
        return None
    return found["who"], found["what"]


def what_they_said(who: str, what: str) -> str:
    """The question that «Лодкин о газе» asks."""
    if is_cyrillic(what):
        return f"что {who} говорил о {what}?"
    return f"what did {who} say about {what}?"


def as_question(text: str) -> str:
    """«что насчёт Лодкина о газе» asked in full; other messages as they are.

    «Насчёт» would go with the name when another is put in its place.
    """
    about = _WHAT_ABOUT_RU.match(text)
    asked = somebody_on(text[about.end() :]) if about else None
    return what_they_said(*asked) if asked else text
