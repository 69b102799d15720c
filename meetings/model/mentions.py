"""Sentences in which a topic comes up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, overload

import numpy as np

from meetings.model.archive import Entry
from meetings.model.boolean_query import NOTHING, BooleanQuery
from meetings.model.hits import Booleans, Hits, Numbers, speaker_number
from meetings.model.passage import Passage

_AT_ONCE = 200
"""Sentences read together where all are wanted."""
_LOOKED_THROUGH = 60
"""Sentences that are read for one with all words; of more, one is taken to have them."""
Entries = Callable[[Iterable[str]], Mapping[str, Entry]]
"""The entries of some meetings by id."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A sentence that holds the words, and its meeting; ``keys`` are all that was looked for."""

    entry: Entry
    passage: Passage
    keys: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class MentionList(Sequence[Mention]):
    """Mentions, newest meeting first, each read when it is looked at: `hits` stand in order."""

    hits: Hits
    entries: Entries
    keys: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.hits)

    def __iter__(self) -> Iterator[Mention]:
        for start in range(0, len(self), _AT_ONCE):
            yield from self[start : start + _AT_ONCE]

    @overload
    def __getitem__(self, place: int) -> Mention: ...
    @overload
    def __getitem__(self, place: slice) -> list[Mention]: ...
    def __getitem__(self, place: int | slice) -> Mention | list[Mention]:
        if isinstance(place, int):
            return self._read(np.array([range(len(self))[place]]))[0]
        return self._read(np.arange(len(self))[place])

    def _read(self, places: Numbers) -> list[Mention]:
        """The mentions at some places; those of meetings that are gone are left out."""
        passages = self.hits.at(places).read()
        entries = self.entries({passage.meeting_id: None for passage in passages})
        return [
            Mention(entries[passage.meeting_id], passage, self.keys)
            for passage in passages
            if passage.meeting_id in entries
        ]

    def at(self, places: Numbers | Booleans) -> MentionList:
        """Those at some places, or those that are chosen."""
        return MentionList(self.hits.at(places), self.entries, self.keys)

    def said_by(self, names: Iterable[str]) -> MentionList:
        """Those of some speakers."""
        return self.at(np.isin(self.hits.speakers, [speaker_number(name) for name in names]))

    def not_said_by(self, names: Iterable[str]) -> MentionList:
        """Those of all others."""
        return self.at(~np.isin(self.hits.speakers, [speaker_number(name) for name in names]))

    def of_year(self, year: int) -> MentionList:
        """The mentions of one year."""
        return self.at(self.hits.are_of(year))

    def meetings(self) -> int:
        """At how many meetings they were said."""
        return len(np.unique(self.hits.meetings))

    def firsts(self) -> MentionList:
        """The first of each meeting."""
        _, places = np.unique(self.hits.meetings, return_index=True)
        return self.at(np.sort(places))

    def meeting_ids(self, most: int) -> tuple[str, ...]:
        """The ids of the first so many of these meetings, whose entries nobody needs for that."""
        _, places = np.unique(self.hits.meetings, return_index=True)
        said = self.hits.at(np.sort(places)[:most]).read()
        return tuple(passage.meeting_id for passage in said)

    def speakers(self, most: int) -> list[tuple[str, int]]:
        """How many each one says, most first; of equals whoever is met first."""
        numbers, places, counts = np.unique(
            self.hits.speakers, return_index=True, return_counts=True
        )
        named = [i for i in np.lexsort((places, -counts)) if numbers[i]][:most]
        said = self.hits.at(places[named]).with_places() if named else []
        return [(passage.speaker or "", int(counts[named[at]])) for at, passage in said]


@dataclass(frozen=True, slots=True, eq=False)
class MentionedMeetings(Sequence[Entry]):
    """The meetings of mentions of which each has one."""

    mentions: MentionList

    def __len__(self) -> int:
        return len(self.mentions)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> list[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | list[Entry]:
        if isinstance(place, int):
            return self.mentions[place].entry
        return [mention.entry for mention in self.mentions[place]]


Link = Literal["none", "beside", "describes"]
"""How a word of a topic is linked with the next: not at all, as "budget" with "deficit", as an
adjective with what it describes."""
_NEAR, _BEHIND = 2, 1
"""Content words from one of two linked words to the other; to an adjective behind its noun."""


NO_MENTIONS = MentionList(Hits(), lambda _: {})


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions that were found; ``more``: there may be others, too many to look through.

    ``query``: what each of them meets, besides the time and the speaker that were asked for;
    ``words``: for each word but places what may stand for it, some keys together; ``whole``: what
    stands for all of them at once; ``links``: how each word is linked with the next, nothing where
    that is not known; ``taken_for``: mistyped words, each with the one that is looked for.
    """

    found: MentionList = NO_MENTIONS
    more: bool = False
    query: BooleanQuery = NOTHING
    words: tuple[tuple[frozenset[str], ...], ...] = ()
    whole: tuple[frozenset[str], ...] = ()
    links: tuple[Link, ...] = ()
    taken_for: tuple[tuple[str, str], ...] = ()

    def holds_all(self, passage: Passage) -> bool:
        """Whether a sentence holds these words itself, linked ones side by side."""
        keys = passage.keys.split()
        said = frozenset(keys)
        if any(one <= said for one in self.whole):
            return True
        if not all(any(one <= said for one in word) for word in self.words):
            return False
        return self._are_linked(keys)

    def _are_linked(self, keys: Sequence[str]) -> bool:
        if len(self.links) != len(self.words) - 1:
            return True  # some of the words are a place, or a name of several
        places = [_places(word, keys) for word in self.words]
        return all(
            link == "none" or _are_near(*pair, _BEHIND if link == "describes" else _NEAR)
            for link, pair in zip(self.links, pairwise(places), strict=True)
        )

    def are_scattered(self) -> bool:
        """Whether no sentence holds these words side by side."""
        if len(self.words) < 2 or len(self.found) > _LOOKED_THROUGH:
            return False
        return not any(map(self.holds_all, self.found.hits.read()))


def _places(word: Iterable[frozenset[str]], keys: Sequence[str]) -> list[int]:
    """Where among the keys of a sentence something stands for a word."""
    standing = frozenset[str]().union(*word)
    return [at for at, key in enumerate(keys) if key in standing]


def _are_near(first: Sequence[int], second: Sequence[int], behind: int) -> bool:
    return any(0 < b - a <= _NEAR or 0 < a - b <= behind for a in first for b in second)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The mentions of a topic; ``person``: whose words alone they are.

    ``apart``: words asked for with it that never stand with it; ``apart_people``: the full names
    of the people who are these words.
    """

    words: str
    mentions: Mentions
    person: str | None = None
    apart: str = ""
    apart_people: tuple[str, ...] = ()
