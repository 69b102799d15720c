"""The share of a question's words that a meeting contains: rough, for thousands at once."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.countries import country_names
from meetings.gazetteer.finding_countries import countries_in
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.question_stop_words import NOT_CONTENT
from meetings.retrieval.query.questions.terms import rarity
from meetings.text.stems import key
from meetings.text.synonyms_and_translations import near_words, translations
from meetings.text.tokens import fold, words


def shared_words(text: str, held: Container[str], passages: Passages) -> float:
    """The share of a question's known words, rare ones counting for more, that some keys hold.

    Words near in meaning count by their nearness. 1 where the archive knows none of the words.
    """
    known = [
        (word, rarity(count, passages))
        for word, count in _counted(tuple(dict.fromkeys(_content(text))), passages)
        if count
    ]
    total = sum(weight for _, weight in known)
    met = sum(weight * _met(word, held) for word, weight in known)
    return met / total if total else 1.0


def _content(text: str) -> Iterator[str]:
    return (
        word.text for word in words(text)
        if key(word.text) and fold(word.text) not in NOT_CONTENT
    )  # fmt: skip


def _counted(found: tuple[str, ...], passages: Passages) -> Iterator[tuple[str, int]]:
    return zip(found, passages.frequencies([key(word) for word in found]), strict=True)


def _met(word: str, held: Container[str]) -> float:
    return max((near for other, near in _standing_for(word) if other in held), default=0.0)


@lru_cache(maxsize=16_384)
def _standing_for(word: str) -> tuple[tuple[str, float], ...]:
    """Keys that stand for a word, each with its nearness."""
    own = key(word)
    written = (key(part) for other in expansions(fold(word)) for part in other.split())
    places = [country_names(place, lang) for place in countries_in(word) for lang in ("ru", "en")]
    surely = dict.fromkeys([own, *written, *(key(name) for names in places for name in names)])
    certain = tuple((other, 1.0) for other in surely if other)
    return (*certain, *near_words(own), *translations(own))
