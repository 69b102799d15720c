"""Adjectives that say what a noun does: «гиперзвуковой» where nobody says «гиперзвук»."""

from __future__ import annotations

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.ports.index import Passages
from meetings.text.scripts import is_cyrillic
from meetings.text.synonyms_and_translations import translations

_ENDINGS = ("ов", "ев", "н", "ск", "еск", "ическ", "онн", "енн", "альн", "ядерн", "арн")
"""With which the keys of Russian adjectives go on from those of their nouns."""
_LEAST = 5
"""Letters of a noun: shorter ones begin too many other words."""


def adjectives_of(own: str, passages: Passages) -> tuple[str, ...]:
    """The keys of the adjectives made of a noun's key that the archive or the glossary has."""
    if len(own) < _LEAST or not is_cyrillic(own):
        return ()
    made = [one for ending in _ENDINGS if not _is_surname(one := f"{own}{ending}")]
    held = dict(zip(made, passages.frequencies(made), strict=True))
    return tuple(one for one in made if held[one] or translations(one))


def _is_surname(word: str) -> bool:
    """Whether it is somebody's name that an animal or thing is in: «Медведев» is of no bears."""
    return "Surn" in kinds_of(word)
