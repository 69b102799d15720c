"""Who of those at many meetings said most, by the words of all of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meetings.model.archive import Entry
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person
from meetings.statistics.shares import Share

MOST_READ = 1000
"""Meetings whose words are counted: reading so many of eleven turns took .28 s of a core."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody, how many words they said at some meetings, and at how many of these."""

    person: CastMember
    words: int
    meetings: int


def most_spoken(
    entries: Sequence[Entry], shares: Callable[[Entry], Sequence[Share]], cast: Cast
) -> tuple[Spoken, ...]:
    """Everybody who spoke at some meetings, the host too, those of most words first."""
    words: Counter[CastMember] = Counter()
    meetings: Counter[CastMember] = Counter()
    for entry in entries:
        told = [one for one in shares(entry) if tells_a_person(one.speaker.name)]
        for one in told:
            words[cast.person(one.speaker.name)] += one.words
        meetings.update({cast.person(one.speaker.name) for one in told})
    return tuple(Spoken(person, said, meetings[person]) for person, said in words.most_common())
