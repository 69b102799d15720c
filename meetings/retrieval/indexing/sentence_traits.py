"""Traits of a sentence beside its keys, by which an index counts it without reading it.

Signs are tokens like keys: names written with a capital, countries that are named, what the
meeting's title says. Traits are numbers: by them sentences are counted and sorted in columns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.boolean_query import Holds, KeyField
from meetings.model.hits import (
    ASKS,
    EASILY_READ,
    HAS_FIGURE,
    IN_LEAD,
    Hits,
    event_number,
    numbers,
    traits_number,
    turn_number,
)
from meetings.model.meeting import LEAD, Head
from meetings.model.passage import Passage
from meetings.retrieval.indexing.word_parts import NAMED
from meetings.retrieval.indexing.words_of_sentence import TELLS_OF, words_of_sentence
from meetings.text.stems import keys
from meetings.transcripts.head.language_pairs import event_of

SIGNS_VERSION = 1
"""Raised when sentences get other signs or traits, so that indexes are made again."""
AT_MEETING_OF, AT_MEETING_ABOUT = "@#"
"""With which a sign of each kind begins; the others are NAMED and TELLS_OF."""
_SHORT, LONG_SENTENCE = 50, 350
"""Characters: shorter sentences tell little, longer ones do not fit beside two others."""
_FIGURES = frozenset({"money", "percent", "quantity"})
_ASKS = re.compile(r"\?\W*$")


def named(key: str) -> Holds:
    """A word inside a sentence is written with a capital, as a name is."""
    return Holds("sign", f"{NAMED}{key}")


def tells_of(country: str) -> Holds:
    """The sentence names a country."""
    return Holds("sign", f"{TELLS_OF}{country}")


def at_meeting_of(country: str) -> Holds:
    """The meeting's title names a country."""
    return Holds("sign", f"{AT_MEETING_OF}{country}")


def at_meeting_about(key: str) -> Holds:
    """The meeting's title has a word."""
    return Holds("sign", f"{AT_MEETING_ABOUT}{key}")


def signs_of(text: str, title: str) -> frozenset[str]:
    """All signs of a sentence."""
    return signs_of_title(title).union(words_of_sentence(text).signs)


@lru_cache(maxsize=64)
def signs_of_title(title: str) -> frozenset[str]:
    """The signs that a meeting's title gives all its sentences; none of them is their own."""
    about = [at_meeting_about(one) for one in keys(title)]
    return frozenset(one.key for one in (*about, *map(at_meeting_of, countries_in(title))))


def held_by(passage: Passage, title: str) -> dict[KeyField, frozenset[str]]:
    """What a sentence holds in each field."""
    return {
        "own": frozenset(passage.keys.split()),
        "next": frozenset(keys_beside(passage).split()),
        "sign": signs_of(passage.text, title),
    }


def keys_beside(passage: Passage) -> str:
    """The keys of the sentences next to one."""
    return " ".join((*passage.before[:1], *passage.after[:1]))


def asks(text: str) -> bool:
    """Whether a sentence is a question."""
    return "?" in text and _ASKS.search(text) is not None


def trait_bits(passage: Passage) -> int:
    """What is known of a sentence, as bits."""
    return (
        HAS_FIGURE * bool(_FIGURES & passage.kinds)
        | EASILY_READ * (_SHORT <= len(passage.text) <= LONG_SENTENCE)
        | ASKS * asks(passage.text)
        | IN_LEAD * (passage.turn == LEAD)
    )


def traits_of(passage: Passage, head: Head) -> int:
    """A passage's traits in one number."""
    return traits_number(passage.speaker, head, trait_bits(passage))


def hits_of(found: Sequence[tuple[Passage, Head]], *, more: bool = False) -> Hits:
    """Passages that have been read, in columns like those that have not."""
    order = sorted(found, key=lambda one: one[0].place)
    addresses = np.empty(len(order), dtype=object)
    for at, (passage, _) in enumerate(order):  # numpy would take a passage apart
        addresses[at] = passage
    return Hits(
        numbers(head.date.toordinal() for _, head in order),
        numbers(turn_number(passage.meeting_id, passage.turn) for passage, _ in order),
        numbers(event_number(event_of(head)) for _, head in order),
        numbers(traits_of(passage, head) for passage, head in order),
        addresses,
        _known,
        more,
    )


def _known(addresses: Sequence[object]) -> list[Passage]:
    return [one for one in addresses if isinstance(one, Passage)]
