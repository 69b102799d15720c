"""Keys that a sentence is given for names whose own words tell less than the name.

"US" is the pronoun once its letters are small, and "united" and "states" stand for a hundred other
things: without a key of its own no question for the USA met them. So it is with names written
out: a question for the EU means both words of "European Union", not the Soviet Union.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from meetings.gazetteer.abbreviations import is_another_word, written_out_by_short
from meetings.text.stems import WORDS_IN_CAPITALS, key, keys

KEYED_COUNTRY: Final = "US"
_KEY_OF_COUNTRY: Final = "usa"
"""What the word that a question has for them becomes: a key, "USA" as texts write it as well."""


def keys_of_names(own: Sequence[str], countries: Collection[str]) -> list[str]:
    """The keys to be added to those of a text that names these countries."""
    made = dict.fromkeys(_written_out(own))
    if KEYED_COUNTRY in countries:
        made[_KEY_OF_COUNTRY] = None
    return [one for one in made if one not in own]


def begins_written_out(one: str) -> bool:
    """Whether a name of several words that has a short form begins with a key."""
    return one in _first_keys()


def _written_out(own: Sequence[str]) -> Iterable[str]:
    """The short forms of the names that keys in a row write out."""
    names = _names()
    if names.keys().isdisjoint(pairwise(own)):  # of most texts that is all there is to do
        return
    for at, pair in enumerate(pairwise(own)):
        for rest, short in names.get(pair, ()):
            if tuple(own[at + 2 : at + 2 + len(rest)]) == rest:
                yield short


@cache
def _first_keys() -> frozenset[str]:
    return frozenset(first for first, _ in _names())


@cache
def _names() -> dict[tuple[str, str], list[tuple[tuple[str, ...], str]]]:
    """By the first two keys of a name of several words: its other keys, and its short form's,
    unless other words have that key: "start".
    """
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
    for short, written in written_out_by_short():
        own = keys(written)
        if len(own) > 1 and (short in WORDS_IN_CAPITALS or not is_another_word(short)):
            found.setdefault((own[0], own[1]), []).append((tuple(own[2:]), key(short)))
    return found
