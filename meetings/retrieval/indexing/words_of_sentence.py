"""A sentence's words → what its index fields take of them, gathered in one walk over them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from meetings.gazetteer.countries_said import UNSURE, Beginning, countries_begun
from meetings.gazetteer.finding_countries import countries_in
from meetings.retrieval.indexing.keys_of_names import KEYED_COUNTRY, keys_of_names
from meetings.retrieval.indexing.word_parts import Naming, parts_of
from meetings.text.tokens import word_texts

TELLS_OF: Final = "="
"""With which the sign of a country that is named begins."""
_REMEMBERED: Final = 1_000
"""Texts whose keys are kept: the people of a meeting and what they are speak at others, too."""


class SentenceWords(NamedTuple):
    """The keys in order, those of names written out behind them; the folded words, each once; the
    signs that are the sentence's own.
    """

    keys: list[str]
    folded: Iterable[str]
    signs: Iterable[str]


def words_of_sentence(text: str) -> SentenceWords:
    """What a sentence gives its index fields."""
    words = word_texts(text)
    keys: list[str] = []  # `list[str]()` takes ten times as long
    folded: dict[str, None] = {}
    naming: list[Naming] = []
    for key, one, may_name in map(parts_of, words):
        if key:
            keys.append(key)
        folded[one] = None
        if may_name:
            naming.append(may_name)
    if not naming:
        return SentenceWords(keys, folded, ())
    signs: dict[str, None] = {}
    begun: list[Beginning] = []
    may_be_written_out = False
    is_first = parts_of(words[0]).naming is not None  # and has its capital anyway
    for sign, opens, country in naming:
        if sign and not is_first:
            signs[sign] = None
        is_first = False
        if opens:
            may_be_written_out = True
        if country:
            begun.append(country)
    countries = countries_begun(text, words, begun) if begun else ()
    if may_be_written_out or countries:
        keys += keys_of_names(keys, countries)
        signs |= {f"{TELLS_OF}{one}": None for one in countries}
    return SentenceWords(keys, folded, signs)


def keys_and_names(*texts: str) -> list[str]:
    """The keys of texts in a row, and those of the names that they write in other words."""
    told = list(map(_keys_in, texts))
    keys = list(chain.from_iterable(own for own, _ in told))
    may_name_it = any(may_name for _, may_name in told)
    return [*keys, *keys_of_names(keys, countries_in(" ".join(texts)) if may_name_it else ())]


@lru_cache(maxsize=_REMEMBERED)
def _keys_in(text: str) -> tuple[tuple[str, ...], bool]:
    """The keys of a text, and whether the country that has a key of its own may be named in it."""
    parts = list(map(parts_of, word_texts(text)))
    begun = [one.naming.country for one in parts if one.naming and one.naming.country]
    may_name = any(one is UNSURE or KEYED_COUNTRY in one.countries for one in begun)
    return tuple(one.key for one in parts if one.key), may_name
