"""Keys that a sentence is given for names whose own words tell less than the name.

"US" is the pronoun once its letters are small, and "united" and "states" stand for a hundred other
things: without a key of its own no question for the USA met them. So it is with names written
out: a question for the EU means both words of "European Union", not the Soviet Union.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
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
    return one in _names()


def _written_out(own: Sequence[str]) -> Iterable[str]:
    """The short forms of the names that keys in a row write out."""
    by_first = _names()
    if by_first.keys().isdisjoint(own):
        return
    for at in [at for at, one in enumerate(own) if one in by_first]:
        for rest, short in by_first[own[at]]:
            if tuple(own[at + 1 : at + 1 + len(rest)]) == rest:
                yield short


@cache
def _names() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """By the first key of a name of several words: its other keys, and its short form's, unless
    other words have that key: "start".
    """
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for short, written in written_out_by_short():
        first, *rest = keys(written) or [""]
        if rest and (short in WORDS_IN_CAPITALS or not is_another_word(short)):
            found.setdefault(first, []).append((tuple(rest), key(short)))
    return found
