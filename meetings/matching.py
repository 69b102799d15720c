"""Which wishes a meeting meets, and the first words in it that do."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from meetings.abbreviations import expansions
from meetings.language.keys import folded_key, key
from meetings.language.sentences import Span, sentences
from meetings.language.words import fold, word_texts, words
from meetings.model import LEAD, Answer, Meeting
from meetings.name_cases import nominatives
from meetings.names import SURE, NamePool, name_tokens
from meetings.ranking.quotes import cut_at_word
from meetings.subscriptions import Query
from meetings.transliteration import is_cyrillic

NEAR = 20
"""The most words from the first to the last of the words looked for, the ends included."""
QUOTE = 400
"""The most characters of a quote."""

Answering = Callable[[str, str], Sequence[Answer]]
"""A saved question and a meeting's id → its answers there, best first, or none."""

_CAPITALISED = re.compile(r"\b[^\W\d_a-zа-яё][\w’'-]+")

Wording = tuple[str, ...]
"""Index keys that stand one after the other."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a meeting: ``text_of(turn)[start:stop] == text``; the lead is turn -1."""

    turn: int
    start: int
    stop: int
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A wish that a meeting meets; everything and titles are met without a quote.

    ``second``: another quote that may be the better one, where the first is unsure.
    """

    query: Query
    quote: Quote | None = None
    answer: Answer | None = None
    second: Quote | None = None


@dataclass(frozen=True, slots=True)
class _Keyed:
    """The keys of a turn's words with their offsets; ``places`` of each key, in order."""

    keys: tuple[str, ...]
    starts: tuple[int, ...]
    places: dict[str, list[int]]


class Matcher:
    """One meeting, ready for many wishes."""

    def __init__(self, meeting: Meeting, answering: Answering | None = None) -> None:
        self._meeting = meeting
        self._answering = answering
        self._names = tuple(speaker.name for speaker in meeting.speakers)
        self._keyed: dict[int, _Keyed] = {}
        self._spans: dict[int, list[Span]] = {}

    @cached_property
    def _speakers(self) -> NamePool:
        return NamePool(self._names)

    @cached_property
    def _title(self) -> NamePool:
        return NamePool(_names_in(self._meeting.head.title))

    def match(self, query: Query) -> Match | None:
        """How the meeting meets a wish, or None."""
        if query.kind == "everything":
            return Match(query)
        if query.kind == "person":
            return self._person(query)
        return self._words(query) if query.kind == "words" else self._question(query)

    def _person(self, query: Query) -> Match | None:
        """Whoever speaks, or is named in the title."""
        found = self._speakers.match(query.text, limit=1)
        if found and found[0][1] >= SURE:
            return Match(query, self._first_words(self._names[found[0][0]]))
        return Match(query) if self._is_in_title(query.text) else None

    def _is_in_title(self, name: str) -> bool:
        asked = [token for token in name_tokens(name) if len(token) > 1]
        best = [self._title.match(token, limit=1) for token in asked]
        return bool(best) and all(found and found[0][1] >= SURE for found in best)

    def _first_words(self, name: str) -> Quote | None:
        for number, turn in enumerate(self._meeting.turns):
            if turn.speaker == name and (spans := sentences(turn.text)):
                last = spans[min(1, len(spans) - 1)]
                return self._quote(number, spans[0][0], last[1])
        return None

    def _words(self, query: Query) -> Match | None:
        asked = wordings(query.text)
        if not asked:
            return None
        for number in range(LEAD, len(self._meeting.turns)):
            if found := _nearby(asked, self._of_turn(number)):
                return Match(query, self._around(number, *found))
        title = _keyed(self._meeting.head.title)
        return Match(query) if all(_is_met(one, title) for one in asked) else None

    def _question(self, query: Query) -> Match | None:
        if self._answering is None:
            return None
        found = self._answering(query.text, self._meeting.head.id)
        return answered(query, found) if found else None

    def _of_turn(self, number: int) -> _Keyed:
        if number not in self._keyed:
            self._keyed[number] = _keyed(self._meeting.text_of(number))
        return self._keyed[number]

    def _sentences(self, number: int) -> list[Span]:
        if number not in self._spans:
            self._spans[number] = sentences(self._meeting.text_of(number))
        return self._spans[number]

    def _around(self, number: int, first: int, last: int) -> Quote:
        """The sentences that hold the words from place ``first`` to ``last``."""
        spans = self._sentences(number)
        starts = self._of_turn(number).starts
        holding = [s for s in spans if s[1] > starts[first] and s[0] <= starts[last]]
        begin = holding[0][0]
        if starts[last] - begin > QUOTE // 2:
            begin = starts[first]
        return self._quote(number, begin, holding[-1][1])

    def _quote(self, number: int, start: int, stop: int) -> Quote:
        text = self._meeting.text_of(number)
        stop = cut_at_word(text, start, stop, QUOTE)
        speaker = None if number == LEAD else self._meeting.turns[number].speaker
        return Quote(number, start, stop, text[start:stop], speaker)


def answered(query: Query, answers: Sequence[Answer]) -> Match:
    """A saved question that a meeting answers, with one quote or two."""
    quotes = [Quote(one.turn, one.start, one.stop, one.quote, one.speaker) for one in answers]
    return Match(query, quotes[0], answers[0], quotes[1] if len(quotes) > 1 else None)


def _names_in(title: str) -> list[str]:
    """The capitalised words of a title in every form that may be their nominative."""
    tokens = [token for word in _CAPITALISED.findall(title) for token in name_tokens(word)]
    spelt = (nominatives(token) if is_cyrillic(token) else (token,) for token in tokens)
    return list(dict.fromkeys(form for forms in spelt for form in forms))


@lru_cache(maxsize=4096)
def wordings(text: str) -> tuple[tuple[Wording, ...], ...]:
    """For each word looked for, the keys that stand for it: itself, or what it abbreviates."""
    own = [word for word in word_texts(text) if key(word)]
    asked = own or word_texts(text)
    return tuple(dict.fromkeys(_wordings_of(fold(word)) for word in asked))


def _wordings_of(folded: str) -> tuple[Wording, ...]:
    others = (tuple(map(_key_of, word_texts(other))) for other in expansions(folded))
    return tuple(dict.fromkeys([(folded_key(folded),), *others]))


def _key_of(word: str) -> str:
    return folded_key(fold(word))


def _keyed(text: str) -> _Keyed:
    found = words(text)
    own = tuple(_key_of(word.text) for word in found)
    places: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(own):
        places[one].append(place)
    return _Keyed(own, tuple(word.start for word in found), dict(places))


def _met(asked: Sequence[Wording], text: _Keyed) -> Iterator[int]:
    """The places where a word, or what stands for it, begins."""
    for wording in asked:
        for place in text.places.get(wording[0], ()):
            if text.keys[place : place + len(wording)] == wording:
                yield place


def _is_met(asked: Sequence[Wording], text: _Keyed) -> bool:
    return next(_met(asked, text), None) is not None


def _nearby(asked: Sequence[Sequence[Wording]], text: _Keyed) -> tuple[int, int] | None:
    """The first places between which every word looked for stands, near enough to each other."""
    found = [sorted(set(_met(one, text))) for one in asked]
    if not all(found):
        return None
    for first in sorted({place for places in found for place in places}):
        following = [bisect_left(places, first) for places in found]
        if any(at == len(places) for at, places in zip(following, found, strict=True)):
            return None
        last = max(places[at] for at, places in zip(following, found, strict=True))
        if last - first < NEAR:
            return first, last
    return None
