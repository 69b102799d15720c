"""Where a text names times, countries, places or people, to put something in their place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Container, Sequence

from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import is_known, kinds_of
from meetings.gazetteer.towns_and_inhabitants import called
from meetings.names.matching import WORD_OF_NAME, match_names
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.retrieval.query.dates_asked import times_asked
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, words

Span = tuple[int, int]
"""Start and stop in a text."""
_NOW = re.compile(
    r"\b(?:сейчас|теперь|на сегодня|на данный момент|now|nowadays|currently|at the moment)\b",
    re.IGNORECASE,
)
"""A time that an answer is of: «а сейчас?»."""
_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)


def times_in(today: dt.date) -> Callable[[str], list[Span]]:
    """Where a text names times; «сейчас» only where it names no other."""

    def found(text: str) -> list[Span]:
        times = [(time.start, time.stop) for time in times_asked(text, today)]
        return times or [now.span() for now in _NOW.finditer(text)]

    return found


def country_spans(text: str) -> list[Span]:
    """Where a text names countries and regions, with their article."""
    found = [(mention.start, mention.stop) for mention in country_mentions(text)]
    return [(start - _article(text[:start]), stop) for start, stop in found]


def _article(ahead: str) -> int:
    """How long the article before a name is: "the United States"."""
    return len(the[0]) if (the := _THE.search(ahead)) else 0


def places_in(text: str) -> list[Span]:
    """Where a text names countries, regions or their chief towns."""
    found = country_spans(text)
    towns = [word for word in words(text) if (one := called(word.text)) and not one.by_people]
    free = (
        w for w in towns if not any(w.start < stop and start < w.stop for start, stop in found)
    )
    return sorted([*found, *((word.start, word.stop) for word in free)])


def people_in(known: Sequence[KnownPerson]) -> Callable[[str], list[Span]]:
    """Where a text names people of the archive: a stretch for each run of their names' words."""

    def found(text: str) -> list[Span]:
        meant = [known[i].name for i, score in find_people(text, known) if score >= NAMED]
        parts = [part for name in meant for part in name.split()]
        if not parts:
            return []
        named = [word for word in words(text) if _is_of(word.text, parts)]
        spans: list[Span] = []
        for word in named:
            if spans and not text[spans[-1][1] : word.start].strip():
                spans[-1] = (spans[-1][0], word.stop)
            else:
                spans.append((word.start, word.stop))
        return spans

    return found


def given_names_in(known: Sequence[KnownPerson]) -> Callable[[str], list[Span]]:
    """Where a text names people of the archive by the given name alone: "how old is Leo"."""
    given = {fold(person.name.split()[0]) for person in known}
    return lambda text: [(w.start, w.stop) for w in words(text)[1:] if _is_given(w.text, given)]


def _is_given(word: str, given: Container[str]) -> bool:
    return word[0].isupper() and fold(word) in given


def lone_surname(topic: str) -> list[Span]:
    """A topic of one Russian word that can only be a surname, though nobody called so speaks."""
    alone = words(topic)
    if len(alone) != 1 or "?" in topic or not is_cyrillic(word := fold(alone[0].text)):
        return []
    may_be = not is_known(word) or kinds_of(word) == {"Surn"}
    return [(alone[0].start, alone[0].stop)] if may_be else []


def nowhere(_text: str) -> list[Span]:
    """Where nothing is looked for."""
    return []


def _is_of(word: str, parts: Sequence[str]) -> bool:
    best = match_names(word, parts, limit=1)
    return bool(best) and best[0][1] >= WORD_OF_NAME
