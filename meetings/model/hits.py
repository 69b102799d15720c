"""Sentences that were found and not read yet: what numbers alone say about each.

Thousands are counted, sorted and chosen from in columns; only those that are shown are read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import cast

import numpy as np
import numpy.typing as npt

from meetings.model.languages import TranscriptLanguage, rules_for
from meetings.model.meeting import LEAD, Head
from meetings.model.passage import Passage

Numbers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
Read = Callable[[Sequence[object]], list[Passage]]
"""Reads the passages at some addresses, in their order."""

_MEETING_BITS, _TURN_BITS = 43, 20
"""Of 120,000 meetings two get the same number in one archive of a thousand, and are then counted
as one; a million turns is more than any meeting has."""
_SPEAKER_BITS, _MINUTE_BITS, _LANG_BITS, SIGN_BITS = 32, 11, 10, 4
"""Minutes of a day, and two letters of 26."""
HAS_FIGURE, EASILY_READ, ASKS, IN_LEAD = 1, 2, 4, 8
"""The four bits of what is known of a sentence."""


@lru_cache(maxsize=1024)  # speakers, turns and meetings of passages come many times in a row
def number_of(text: str, bits: int) -> int:
    """A number that stands for a text; two texts hardly ever have the same."""
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()) >> (
        64 - bits
    )


def event_number(event: str) -> int:
    """The number of an event, which its texts in several languages share."""
    return number_of(event, _MEETING_BITS)


def turn_number(meeting_id: str, turn: int) -> int:
    """The number of a turn, with that of its meeting in front; the lead's is the least."""
    place = (turn - LEAD) & ((1 << _TURN_BITS) - 1)
    return number_of(meeting_id, _MEETING_BITS) << _TURN_BITS | place


def speaker_number(name: str | None) -> int:
    """The number of a name, 0 for none."""
    return max(number_of(name, _SPEAKER_BITS), 1) if name else 0


def traits_number(speaker: str | None, head: Head, signs: int) -> int:
    """Who speaks, at what time of the day, in which language, and the signs, in one number."""
    return _traits_of_turn(speaker, head.time, head.lang) << SIGN_BITS | signs


@lru_cache(maxsize=1024)  # the same for all sentences of a turn
def _traits_of_turn(speaker: str | None, time: str | None, lang: TranscriptLanguage) -> int:
    made = speaker_number(speaker) << _MINUTE_BITS | _minute(time)
    return made << _LANG_BITS | _lang_number(lang)


def _minute(time: str | None) -> int:
    """Minutes since midnight and one, 0 where no time is known."""
    hours, _, minutes = (time or "").partition(":")
    if not (hours.isdecimal() and minutes.isdecimal()):
        return 0
    return min(int(hours) * 60 + int(minutes) + 1, (1 << _MINUTE_BITS) - 1)


def _lang_number(lang: TranscriptLanguage) -> int:
    # Two letters, each as its place in the alphabet.
    first, second = (max(0, min(ord(letter) - ord("a"), 25)) for letter in f"{lang}aa"[:2])
    return 26 * first + second


def _lang_of(number: int) -> TranscriptLanguage:
    return "".join(chr(ord("a") + part) for part in divmod(number, 26))


def _nothing(_: Sequence[object]) -> list[Passage]:
    return []


def numbers(values: Iterable[int]) -> Numbers:
    """Some numbers as a column."""
    return np.fromiter(values, dtype=np.int64)


def _none() -> Numbers:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """``days``: as ordinals; ``turns``, ``events``, ``traits``: as the functions above make them.

    ``more``: there may be others, too many to look through.
    """

    days: Numbers = field(default_factory=_none)
    turns: Numbers = field(default_factory=_none)
    events: Numbers = field(default_factory=_none)
    traits: Numbers = field(default_factory=_none)
    addresses: npt.NDArray[np.object_] = field(default_factory=lambda: np.zeros(0, dtype=object))
    reading: Read = _nothing
    more: bool = False

    def __len__(self) -> int:
        return len(self.days)

    @property
    def meetings(self) -> Numbers:
        """The numbers of their meetings."""
        return self.turns >> _TURN_BITS

    @property
    def speakers(self) -> Numbers:
        """The numbers of their speakers, 0 for nobody."""
        return self.traits >> (_MINUTE_BITS + _LANG_BITS + SIGN_BITS)

    def has(self, sign: int) -> Booleans:
        """Which of them have a sign."""
        found: Booleans = (self.traits & sign) != 0
        return found

    def languages(self) -> dict[TranscriptLanguage, int]:
        """How many of them are in each language, the commonest first."""
        counted = _counts(self._langs())
        return {_lang_of(number): count for number, count in counted}

    def are_in(self, lang: TranscriptLanguage) -> Booleans:
        """Which of them are in a language."""
        return np.equal(self._langs(), _lang_number(lang))

    def read_by(self, lang: str) -> Booleans:
        """Which of them are in a language that is read by the rules of another."""
        langs = self._langs()
        known = [one for one, _ in _counts(langs) if rules_for(_lang_of(one)) == lang]
        found: Booleans = np.isin(langs, known)
        return found

    def are_of(self, year: int) -> Booleans:
        """Which of them are of a year."""
        if not dt.MINYEAR <= year <= dt.MAXYEAR:
            return np.zeros(len(self), dtype=np.bool_)
        first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
        return (first <= self.days) & (self.days <= last)

    def are_on(self, holds: Callable[[dt.date], bool]) -> Booleans:
        """Which of them are of the days that hold."""
        days = np.unique(self.days).tolist()
        held = [day for day in days if holds(dt.date.fromordinal(day))]
        found: Booleans = np.isin(self.days, held)
        return found

    def _langs(self) -> Numbers:
        return (self.traits >> SIGN_BITS) & ((1 << _LANG_BITS) - 1)

    def at(self, places: Numbers | Booleans) -> Hits:
        """Those at some places, in that order; or those that are chosen."""
        return Hits(
            self.days[places],
            self.turns[places],
            self.events[places],
            self.traits[places],
            self.addresses[places],
            self.reading,
            self.more,
        )

    def joined(self, others: Hits) -> Hits:
        """These and others, which may be of another state of an index that changes meanwhile."""
        mine, theirs = self.addresses, others.addresses
        reading = self.reading if len(self) else others.reading
        if len(self) and len(others) and self.reading != others.reading:
            mine, theirs = _told_apart(mine, 0), _told_apart(theirs, 1)
            reading = partial(_read_each_by_its_own, (self.reading, others.reading))
        return Hits(
            np.concatenate((self.days, others.days)),
            np.concatenate((self.turns, others.turns)),
            np.concatenate((self.events, others.events)),
            np.concatenate((self.traits, others.traits)),
            np.concatenate((mine, theirs)),
            reading,
            self.more or others.more,
        )

    def read(self) -> list[Passage]:
        """The sentences themselves, without those of meetings that are gone since."""
        return self.reading(self.addresses.tolist())

    def that(self, holds: Callable[[Passage], bool]) -> Hits:
        """Those whose sentence meets a condition."""
        return self.at(self.places_that(holds))

    def places_that(self, holds: Callable[[Passage], bool]) -> Numbers:
        """Where among these those stand whose sentence meets a condition."""
        return numbers(place for place, passage in self.with_places() if holds(passage))

    def with_places(self) -> list[tuple[int, Passage]]:
        """The sentences, each with its place; those of meetings that are gone since are left out:
        a database reads them as they are now.
        """
        read = self.read()
        if len(read) == len(self):
            return list(enumerate(read))
        left, made = read[::-1], []
        for place, turn in enumerate(self.turns.tolist()):
            if left and turn_number(left[-1].meeting_id, left[-1].turn) == turn:
                made.append((place, left.pop()))
        return made

    def newest_first(self, lang: str) -> Hits:
        """Newest day first; of one day the texts in a language first, then in the order said."""
        minutes = (self.traits >> (_LANG_BITS + SIGN_BITS)) & ((1 << _MINUTE_BITS) - 1)
        # the last is what is sorted by first; what is alike in all stays as it stands
        by = (self.turns, -minutes, ~self.read_by(lang), -self.days)
        return self.at(np.lexsort(by))

    def by_year(self) -> tuple[tuple[int, int], ...]:
        """Year and how many, oldest first."""
        years: dict[int, int] = {}
        for day, count in _counts(self.days):
            year = dt.date.fromordinal(day).year
            years[year] = years.get(year, 0) + count
        return tuple(sorted(years.items()))


def _counts(column: Numbers) -> list[tuple[int, int]]:
    """The values of a column with how often each stands there, most first."""
    values, counts = np.unique(column, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return list(zip(values[order].tolist(), counts[order].tolist(), strict=True))


def _told_apart(addresses: npt.NDArray[np.object_], which: int) -> npt.NDArray[np.object_]:
    """The same addresses, with which of several readers each is for."""
    pairs = ((which, address) for address in addresses)
    return np.fromiter(pairs, dtype=object, count=len(addresses))


def _read_each_by_its_own(readers: Sequence[Read], addresses: Sequence[object]) -> list[Passage]:
    """The passages at addresses that were told apart, in their order."""
    pairs = cast("Sequence[tuple[int, object]]", addresses)
    read: list[Passage] = []
    for which, own in groupby(pairs, key=itemgetter(0)):
        read += readers[which]([address for _, address in own])
    return read
