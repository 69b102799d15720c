"""English words of one stem that are no forms of a noun: "sealed" is nothing that seals do, a
rate none of the ratings."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from meetings.retrieval.query.intent_words import HEADS
from meetings.retrieval.query.words_of_a_stem import words_beginning
from meetings.text.english_spellings import other_spellings
from meetings.text.stems import folded_key, key
from meetings.text.tokens import fold, word_texts

_PLURAL: Final = re.compile(r"[a-z]{2,}[a-rt-z]s")
"""Who types one means things; "trade" may be what is done as well."""
_DONE: Final = re.compile(r"[a-z]{2,}(?:ed|ing)")
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_SINGULARS: Final = (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe"))


def other_words_of_stem(noun: str, vocabulary: Sequence[str]) -> frozenset[str]:
    """The words of the archive that share the stem of a plural, or of an office, and are no forms
    of it: a premier is nothing that "premiered".
    """
    folded = fold(noun)
    if not (_PLURAL.fullmatch(folded) or folded in HEADS):
        return frozenset()
    return frozenset(
        word for word in _of_stem(folded_key(folded), vocabulary) if is_other_word(word, noun)
    )


def is_other_word(said: str, noun: str) -> bool:
    """Whether a word that shares the stem of a plural is no form of it: "sealed", "seals".

    Of an office only what is done is another word: a minister is "ministerial" as well.
    """
    folded, other = fold(noun), _POSSESSIVE.sub("", fold(said))
    if _PLURAL.fullmatch(folded):
        return other not in _forms(folded)
    return folded in HEADS and _DONE.fullmatch(other) is not None


def only_as_other_word(text: str, noun: str, others: Collection[str]) -> bool:
    """Whether a sentence has the stem of a noun in nothing but these other words."""
    own = key(noun)
    said = [_POSSESSIVE.sub("", fold(word)) for word in word_texts(text) if key(word) == own]
    return bool(said) and all(word in others for word in said)


@lru_cache(maxsize=1024)
def _forms(plural: str) -> frozenset[str]:
    """A plural and what it may be of, as both are spelt on either side of the Atlantic."""
    bare = [plural.removesuffix(end) + made for end, made in _SINGULARS if plural.endswith(end)]
    known = (plural, *bare)
    return frozenset((*known, *(other for one in known for other in other_spellings(one))))


def _of_stem(stem: str, vocabulary: Sequence[str]) -> Iterator[str]:
    # "rating" has the stem "rate", "countries" that of "countri"
    for word in words_beginning(stem[:-1], vocabulary):
        if folded_key(word) == stem:
            yield word
