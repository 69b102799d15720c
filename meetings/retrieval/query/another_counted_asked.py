"""«а детских садов?» after «сколько школ построили?»: as many of what else.

The verb stays: of kindergartens it is asked how many were built, and not anything that is said.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from meetings.gazetteer.finding_countries import countries_in
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.anaphora_words import GENERAL, IT, PERSON, PLACE
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.named_spans import people_in
from meetings.retrieval.query.public_people_named import public_people_in
from meetings.text.russian_analyses import parses_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_OPENED: Final = re.compile(
    r"\W*(?:а|и|ну а|and|but|what about|how about|and what about|and how about)\s+"
    r"(?:(?:сколько|how many|how much)\s+)?(?P<thing>[^\W\d_][\w-]*(?:\s[\w-]+){0,2})\W*",
    re.IGNORECASE,
)
_MANY: Final = re.compile(r"\bсколько\s+(?P<of>[\w-]+(?:\s+[\w-]+){0,2})", re.IGNORECASE)
_HOW_MANY: Final = re.compile(
    r"\bhow (?:many|much)\s+(?P<of>[a-z-]+(?:\s[a-z-]+){0,2}?)\s+"
    r"(?=(?:was|were|is|are|did|does|do|has|have|had|will|would|can|could|there)\b)",
    re.IGNORECASE,
)
_NO_THINGS: Final = STOP_WORDS | GENERAL | PERSON | IT | PLACE
"""Words that name nothing which could be counted."""


def another_counted(text: str, question: str, known: Sequence[KnownPerson] = ()) -> str:
    """The question with what it counts replaced; empty where a message names no thing alone."""
    opened = _OPENED.fullmatch(text)
    if opened is None:
        return ""
    thing = opened["thing"]
    said = [fold(word) for word in word_texts(thing)]
    if not _NO_THINGS.isdisjoint(said) or _names_something(thing, known):
        return ""
    russian = _is_counted(said)
    place = _counted_in(question, said[-1]) if russian else _counted_in_english(question)
    if place is None or fold(question[slice(*place)]) == fold(thing):
        return ""
    return f"{question[: place[0]]}{thing}{question[place[1] :]}"


def _names_something(thing: str, known: Sequence[KnownPerson]) -> bool:
    """A country, a time or somebody is put in the place of another one."""
    named = countries_in(thing.title()) or times_asked(thing, dt.date(2000, 1, 1))
    return bool(named or people_in(known)(thing) or public_people_in(thing))


def _is_counted(said: Sequence[str]) -> bool:
    """Whether Russian words stand as «сколько» wants them: «детских садов»."""
    *before, noun = said
    return bool(_numbers_counted(noun)) and all(map(_is_adjective_counted, before))


def _counted_in(question: str, thing: str) -> tuple[int, int] | None:
    """Where «новых школ» stands right behind «сколько», in the number of the new thing."""
    found = _MANY.search(question)
    if found is None:
        return None
    places = [word.span() for word in re.finditer(r"[\w-]+", found["of"])]
    start = found.start("of")
    for size in range(len(places), 0, -1):
        said = [fold(found["of"][slice(*place)]) for place in places[:size]]
        if _is_counted(said) and _numbers_counted(said[-1]) & _numbers_counted(thing):
            return start, start + places[size - 1][1]
    return None


def _counted_in_english(question: str) -> tuple[int, int] | None:
    found = _HOW_MANY.search(question)
    return found.span("of") if found else None


def _numbers_counted(word: str) -> set[str | None]:
    """The numbers in which a Russian noun may be a genitive."""
    tags = (parse.tag for parse in parses_of(word))
    return {
        tag.number
        for tag in tags
        if tag.POS == "NOUN"
        and tag.case in ("gent", "gen2")
        and not {"Name", "Surn", "Patr", "Geox"} & set(tag.grammemes)
    }


def _is_adjective_counted(word: str) -> bool:
    tags = (parse.tag for parse in parses_of(word))
    return any(tag.POS in ("ADJF", "PRTF") and tag.case == "gent" for tag in tags)
