"""Finds countries and Russian regions in a Russian or English text, in any case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from meetings.gazetteer.country_and_region_names import NEVER_FIRST
from meetings.gazetteer.country_name_index import (
    BEGIN_NONE,
    WORD,
    CountryName,
    longest_name,
    may_begin,
    names_by_first_word,
    word_parts,
    written_as_name,
)
from meetings.text.tokens import ADDRESS_ENDINGS

_BEHIND_A_NAME = re.compile(r"\w\.$")
"""«ДОМ.РФ» is a name that does not end with a country."""
_SENTENCE_END = re.compile(r"[.!?…]\s*[\"»”)]*\s*$|^\W*$")


@dataclass(frozen=True, slots=True)
class CountryMention:
    """A country named by ``text[start:stop]``."""

    key: str
    start: int
    stop: int
    adjective: bool


Word = tuple[str, int, int]


def _words(found: Iterable[tuple[str, int]]) -> list[Word]:
    """Folded words with offsets; hyphenated ones in parts where the whole is unknown."""
    return [
        (folded, start + at, start + at + len(folded))
        for written, start in found
        for folded, at in word_parts(written)
    ]


MONEY = frozenset("$€£")
"""What follows a country's letters where they say whose money it is: "US$25 billion"."""


def _allowed(text: str, word: Word) -> bool:
    folded, start, stop = word
    if not written_as_name(folded, text[start:stop]) or text[stop : stop + 1] in MONEY:
        return False
    if folded in ADDRESS_ENDINGS and _BEHIND_A_NAME.search(text[:start]):
        return False
    return folded not in NEVER_FIRST or not _SENTENCE_END.search(text[:start])


def _matches(name: CountryName, words: list[Word], place: int) -> bool:
    for at, forms in enumerate(name.words, place):  # `all` takes three times as long
        if at == len(words) or words[at][0] not in forms:
            return False
    return True


def country_mentions(text: str) -> list[CountryMention]:
    """Each naming of a country or region in order, the longest name winning."""
    parts = WORD.split(text)  # what lies between words, and words, by turns
    written = parts[1::2]
    # a look into a set takes half as long as to ask what is remembered of a word
    begins = [i for i, word in enumerate(written) if word not in BEGIN_NONE and may_begin(word)]
    if not begins:
        return []
    starts = list(accumulate(map(len, parts)))[::2]
    found: list[CountryMention] = []
    told = 0
    for i in begins:
        words = _words(zip(written[i : i + longest_name()], starts[i:], strict=False))
        for place in range(len(word_parts(written[i]))):
            name = _name_at(text, words, place) if words[place][1] >= told else None
            if name is not None:
                told = words[place + len(name.words) - 1][2]
                found.append(CountryMention(name.key, words[place][1], told, name.adjective))
    return found


def country_alone(text: str) -> str | None:
    """The country that a text names, and nothing else, in whatever letters: “uk”, «польша»."""
    said = text.strip(" .!?")
    for written in (said, said.title(), said.upper()):
        match country_mentions(written):
            case [one] if (one.start, one.stop) == (0, len(written)) and not one.adjective:
                return one.key
    return None


def _name_at(text: str, words: list[Word], place: int) -> CountryName | None:
    for name in names_by_first_word().get(words[place][0], ()):
        if _matches(name, words, place) and (len(name.words) > 1 or _allowed(text, words[place])):
            return name
    return None


def countries_in(text: str) -> frozenset[str]:
    """Keys of the countries and regions a Russian or English text names, «KZ» for «казахский»."""
    return frozenset(mention.key for mention in country_mentions(text))
