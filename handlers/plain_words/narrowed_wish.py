"""Less of the wish just made: «только про Сирию», "only when he talks about gas"."""

# ruff: noqa: E501 - a phrase a line

from __future__ import annotations

import re

from handlers.plain_words.phrase_patterns import case_after, without_thanks
from handlers.plain_words.subscribing_words import SPEAKS_EN, SPEAKS_RU
from handlers.plain_words.wishes import Exchange, NoMore, Wish
from meetings.model.subscription import Query
from meetings.retrieval.query.intents import is_phrase
from meetings.text.inflecting_phrases import accusative, nominative
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_LONGEST = 60
"""Characters; a longer message says more than a topic."""
_NARROWED = re.compile(
    r"(?:(?:но|а|и|but|and)[\s,]+)?(?:(?:мне|me)\s+)?(?:только|лишь|исключительно|only|just)\s+"
    r"(?:(?:когда|если|when|if)\s+(?:он|она|они|he|she|they)\s+(?:говор(?:ит|ят)|скаж(?:ет|ут)|talks?|speaks?|says?(?: (?:something|anything))?)\s+)?"
    r"(?P<about>про|обо?|о|about|on|regarding)\s+(?P<what>[^?!.,]+)",
    re.IGNORECASE,
)


def narrowed_to(text: str) -> tuple[str, str]:
    """The topic in the nominative, and in the case after «про»; empty for other messages."""
    bare = " ".join(without_thanks(text).split()).strip(" !.,")
    found = _NARROWED.fullmatch(bare) if len(bare) <= _LONGEST else None
    if found is None or not is_phrase(found["what"]):
        return "", ""
    what = found["what"]
    if not is_cyrillic(what):
        return what, what
    called = nominative(what, case_after(f"{fold(found['about'])} "))
    return called, " ".join(accusative(called.split()) or called.split())


def narrowed(last: Query, text: str) -> Exchange | None:
    """The last wish as somebody's words of that topic, or with its words beside: and no more of
    the wider one. None for a message that narrows nothing.
    """
    topic, spoken_of = narrowed_to(text)
    if not topic or last.kind not in ("person", "words"):
        return None
    if last.kind == "words":
        return Exchange(Wish(f"{last.text} {topic}"), NoMore(last=True), sure=False)
    speaks = f"{SPEAKS_RU} про" if is_cyrillic(last.text) else SPEAKS_EN
    return Exchange(Wish(f"{last.text} {speaks} {spoken_of}"), NoMore(last=True), sure=False)
