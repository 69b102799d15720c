"""/find queries in plain words: «инвестиции Токаев 2022», "gas Putin 2019".

A time among the words is the time of the search, and a word that is a speaker's name asks for
what they say, as long as other words are left to look for. Words in quotation marks are words.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.names.matching import SURE, WORD_OF_NAME, match_names
from meetings.retrieval.query.archive_cast import Alternatives, Cast
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.find_query import Search
from meetings.text.stems import key
from meetings.text.tokens import fold, words

_QUOTED = re.compile(r"[\"«“„][^\"»”“]+[\"»”“]")
_LEADING = re.compile(r"(?<!\w)(?:во?|за|на|in|on|during|for|of|from)\s*$", re.IGNORECASE)
"""The preposition before a time goes with it."""


def filters_meant(search: Search, cast: Cast, today: dt.date) -> Search:
    """A search with the time and the speaker that its words mean."""
    return _with_speaker(_with_time(_without_people(search, cast), today), cast)


def _without_people(search: Search, cast: Cast) -> Search:
    """«газ кроме Лодкина»: not what he says, whomever others speak of."""
    named = {word: cast.named(word) for word in search.but}
    out = frozenset(
        name
        for found in named.values()
        for people in found
        for one in people
        for name in one.names
    )
    return replace(search, but=tuple(w for w in search.but if not named[w]), without=out)


def _with_time(search: Search, today: dt.date) -> Search:
    if search.first is not None or search.last is not None:
        return search
    times = times_asked(_unquoted(search.words), today)
    if len(times) != 1 or times[0].period.any_year:  # «9 мая» is a feast, not a time
        return search
    time = times[0]
    before = _LEADING.sub("", search.words[: time.start])
    rest = " ".join(f"{before} {search.words[time.stop :]}".split())
    if not _content(rest):
        return search
    return replace(search, words=rest, first=time.period.first, last=time.period.last)


def _with_speaker(search: Search, cast: Cast) -> Search:
    if search.speaker:
        return search
    shown = _unquoted(search.words)
    meant = cast.named(shown) or _surnames(shown, cast)
    if len(meant) != 1:
        return search
    rest = _without(search.words, shown, meant[0])
    if rest == search.words or not _content(rest):
        return search
    names = frozenset(name for person in meant[0] for name in person.names)
    return replace(search, words=rest, names=names)


def _surnames(shown: str, cast: Cast) -> tuple[Alternatives, ...]:
    """Surnames that are common words, too, where they are written as names: «Песков»."""
    capitals = (word.text for word in words(shown) if word.text[:1].isupper())
    named = (word for word in capitals if "Surn" in kinds_of(fold(word)))
    return tuple(filter(None, (cast.surname(word, SURE) for word in named)))


def _without(text: str, shown: str, people: Alternatives) -> str:
    """A text without the words that are somebody's name."""
    parts = tuple(part for one in people for name in one.names for part in name.split())
    for word in reversed(words(shown)):
        found = match_names(word.text, parts, limit=1)
        if word.text in parts or (found and found[0][1] >= WORD_OF_NAME):
            text = text[: word.start] + text[word.stop :]
    return " ".join(text.split())


def _unquoted(text: str) -> str:
    """The text with everything in quotation marks blanked out."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)


def _content(text: str) -> bool:
    return any(key(word.text) for word in words(text))
