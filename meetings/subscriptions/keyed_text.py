"""A text as the keys of its words, where a wish's words are looked for."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from meetings.subscriptions.english_variants import Wording
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, words

NEAR = 20
"""The most words from the first to the last of the words looked for, the ends included."""


@dataclass(frozen=True, slots=True)
class KeyedText:
    """The keys of a turn's words with their offsets; ``folded``: the words in small letters;
    ``capitals``: which words begin with one; ``places`` of each key, in order, and of what is in
    capitals as it is written.
    """

    keys: tuple[str, ...]
    folded: tuple[str, ...]
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    capitals: tuple[bool, ...]
    places: dict[str, list[int]]

    def of(self, wording: Wording) -> Iterator[int]:
        """The places where keys begin that stand one after the other."""
        for place in self.places.get(wording[0], ()) if wording else ():
            if len(wording) == 1 or self.keys[place : place + len(wording)] == wording:
                yield place


def key_of(word: str) -> str:
    """The key of a word, stop word or not."""
    return folded_key(fold(word))


def keyed_text(text: str) -> KeyedText:
    """A text, ready to be looked through."""
    found = words(text)
    folded = tuple(fold(word.text) for word in found)
    own = tuple(folded_key(word) for word in folded)
    places: dict[str, list[int]] = defaultdict(list)
    for place, (one, word) in enumerate(zip(own, found, strict=True)):
        places[one].append(place)
        if word.text.isupper() and len(word.text) > 1:
            places[word.text].append(place)
        if one in STOP_WORDS and folded[place] not in STOP_WORDS:  # «айти», which is "IT"
            places[one.upper()].append(place)
    capitals = tuple(word.text[:1].isupper() for word in found)
    starts, stops = (word.start for word in found), (word.stop for word in found)
    return KeyedText(own, folded, tuple(starts), tuple(stops), capitals, dict(places))


def is_between(places: Sequence[int], low: int, high: int) -> bool:
    """Whether any of some places, given in order, lies between two, both included."""
    at = bisect_left(places, low)
    return at < len(places) and places[at] <= high


def nearby(found: Sequence[list[int]], avoided: Sequence[int]) -> tuple[int, int] | None:
    """The first places between which every word looked for stands, near enough to each other."""
    if not all(found):
        return None
    for first in sorted({place for places in found for place in places}):
        following = _from(found, first)
        if following is None:
            return None
        last = max(places[at] for at, places in zip(following, found, strict=True))
        if last - first < NEAR and not is_between(avoided, first - NEAR, last + NEAR):
            return first, last
    return None


def closest(found: Sequence[Sequence[int]]) -> tuple[int, int]:
    """The ends of the shortest stretch that holds a place of each list; the lists rise."""
    ends = [
        (first, max(places[at] for at, places in zip(following, found, strict=True)))
        for first in sorted({place for places in found for place in places})
        if (following := _from(found, first)) is not None
    ]
    return min(ends, key=lambda one: (one[1] - one[0], one))


def _from(found: Sequence[Sequence[int]], first: int) -> list[int] | None:
    """Where in each list the places from one on begin; None where one has none."""
    following = [bisect_left(places, first) for places in found]
    over = any(at == len(places) for at, places in zip(following, found, strict=True))
    return None if over else following
