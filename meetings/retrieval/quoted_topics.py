"""A topic in quotation marks: its words stand together, in whatever form.

«Северный поток» is also «Северного потока»; letter by letter /find looks for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from meetings.model.mentions import Mentions
from meetings.model.passage import Passage
from meetings.retrieval.query.find_query import QUOTED
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.tokens import word_texts

_LOOKED_AT = 2_000
"""Sentences, the newest: 1,151 of them take 68 ms of a core."""

Phrase = tuple[str, ...]
"""Keys of words, in their order."""


def quoted_phrases(text: str) -> list[Phrase]:
    """What a message puts in quotation marks, where it is several words."""
    phrases = (tuple(map(key, word_texts(quoted))) for quoted in QUOTED.findall(text))
    return [phrase for phrase in phrases if len(phrase) > 1]


def standing_together(found: Mentions, phrases: Sequence[Phrase]) -> Mentions:
    """Those in which the words of each phrase follow each other; none where they nowhere do.

    In another script a sentence has them all: a translation has an order of its own.
    """
    hits = found.found.hits
    looked = hits.at(np.arange(min(_LOOKED_AT, len(hits))))
    cyrillic = is_cyrillic(phrases[0][0])

    def stand_together(passage: Passage) -> bool:
        if is_cyrillic(passage.text) == cyrillic:
            return all(_follow(passage.text, one) for one in phrases)
        return found.holds_all(passage)

    more = found.more or len(hits) > _LOOKED_AT
    return replace(found, found=replace(found.found, hits=looked.that(stand_together)), more=more)


def _follow(text: str, phrase: Phrase) -> bool:
    words, length = tuple(map(key, word_texts(text))), len(phrase)
    return any(words[at : at + length] == phrase for at in range(len(words) - length + 1))
