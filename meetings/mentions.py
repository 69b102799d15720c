"""Every mention of some words: sentences that hold all of them, in any form.

Words in quotation marks have to stand together as they are written; whose words and of which
time can be said, too (`searches.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from meetings.language.keys import key
from meetings.language.words import fold, word_texts, words
from meetings.names import LIKELY, match_names
from meetings.ports import Entry, Passage, Passages, TermGroup
from meetings.searches import read_search

MOST = 20_000
"""Sentences that are looked through for one search."""
_NAMESAKE = 0.06
"""How far behind the best a name may be."""
_PHRASE = re.compile(r"[\"«“„]([^\"»”“]+)[\"»”“]")


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence that holds the words, and its meeting."""

    entry: Entry
    passage: Passage


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for: keys of words, and phrases folded."""

    keys: frozenset[str]
    phrases: tuple[str, ...] = ()

    def met_by(self, passage: Passage) -> bool:
        """Whether a sentence holds everything."""
        if not self.keys <= set(passage.keys.split()):
            return False
        spaced = _spaced(passage.text) if self.phrases else ""
        return all(phrase in spaced for phrase in self.phrases)


def wanted(asked: str) -> Wanted:
    """What some typed words ask for."""
    phrases = tuple(_spaced(found) for found in _PHRASE.findall(asked))
    return Wanted(frozenset(filter(None, map(key, word_texts(asked)))), phrases)


def mentions(asked: str, passages: Passages, entries: Sequence[Entry]) -> tuple[Mention, ...]:
    """The sentences that hold all words, newest meeting first, in the order they were said."""
    search = read_search(asked)
    looked_for = wanted(search.words)
    if not looked_for.keys:
        return ()
    rarest = min(looked_for.keys, key=lambda own: (passages.frequency(own), own))
    if not passages.frequency(rarest):
        return ()
    within = (entry for entry in entries if search.holds(entry.head.date))
    places = {entry.head.id: (number, entry) for number, entry in enumerate(within)}
    found = [
        passage
        for passage in passages.search([TermGroup(((rarest, 1.0),))], MOST)
        if passage.meeting_id in places and looked_for.met_by(passage)
    ]
    if search.speaker:
        meant = _meant(search.speaker, found)
        found = [passage for passage in found if passage.speaker in meant]
    found.sort(key=lambda p: (places[p.meeting_id][0], p.turn, p.start))
    return tuple(Mention(places[p.meeting_id][1], p) for p in found)


def _meant(speaker: str, found: Sequence[Passage]) -> frozenset[str]:
    """Whom of those who said something a name means."""
    names = tuple(dict.fromkeys(p.speaker for p in found if p.speaker))
    likest = match_names(speaker, names, limit=5)
    return frozenset(
        names[i] for i, score in likest if score >= max(LIKELY, likest[0][1] - _NAMESAKE)
    )


def marks(asked: str, text: str) -> list[tuple[int, int]]:
    """Where the asked words stand in a text: start and stop."""
    own = wanted(read_search(asked).words).keys
    return [(word.start, word.stop) for word in words(text) if key(word.text) in own]


def _spaced(text: str) -> str:
    return f" {' '.join(map(fold, word_texts(text)))} "
