"""A figure with its context: its sentence, what was said before it, whose meeting it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from meetings.model.fact import Fact
from meetings.model.meeting import LEAD, Head, Meeting
from meetings.text.plain_spaces import with_plain_spaces
from meetings.text.sentences import Span, sentences

_NEIGHBOURS = 2
"""Sentences before a figure's own in which its country may be named."""
FIGURES = ("money", "percent", "quantity")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at ``sentence[start:]``; ``facts``: all facts of that sentence.

    ``quote``: where the sentence is in its turn; ``before``: the sentences before, nearest
    first; ``heads``: title, lead and guests of the meeting, in the order they tell a country.
    All are for reading, with plain spaces; only ``verbatim`` is as it stands in the turn.
    """

    head: Head
    fact: Fact
    speaker: str | None
    sentence: str
    verbatim: str
    quote: tuple[int, int]
    facts: tuple[Fact, ...]
    before: tuple[str, ...]
    heads: tuple[str, ...]

    @property
    def start(self) -> int:
        """Where the figure is in its sentence."""
        return self.fact.start - self.quote[0]

    @property
    def stop(self) -> int:
        """Where it ends in its sentence."""
        return self.fact.stop - self.quote[0]


def figures_of(
    meeting: Meeting, facts: Sequence[Fact], turns: Collection[int]
) -> Iterator[Figure]:
    """The figures among the facts of some turns of a meeting, each with its surroundings."""
    heads = _heads(meeting)
    by_turn: dict[int, list[Fact]] = {turn: [] for turn in sorted(turns)}
    for fact in facts:
        if fact.turn in by_turn:
            by_turn[fact.turn].append(fact)
    for turn, here in by_turn.items():
        text = meeting.text_of(turn)
        read = with_plain_spaces(text)
        spans = sentences(text)
        speaker = None if turn == LEAD else meeting.turns[turn].speaker
        for i, inside in enumerate(_by_sentence(here, spans)):
            if not any(fact.kind in FIGURES for fact in inside):
                continue
            span = spans[i]
            before = tuple(read[a:b] for a, b in reversed(spans[max(i - _NEIGHBOURS, 0) : i]))
            said = (read[slice(*span)], text[slice(*span)])
            yield from (
                Figure(meeting.head, fact, speaker, *said, span, inside, before, heads)
                for fact in inside
                if fact.kind in FIGURES
            )


def _by_sentence(facts: Sequence[Fact], spans: Sequence[Span]) -> list[tuple[Fact, ...]]:
    """The facts of a turn that begin in each of its sentences."""
    found: list[list[Fact]] = [[] for _ in spans]
    starts = [start for start, _ in spans]
    for fact in facts:
        at = bisect_right(starts, fact.start) - 1
        if at >= 0 and fact.start < spans[at][1]:
            found[at].append(fact)
    return list(map(tuple, found))


def _heads(meeting: Meeting) -> tuple[str, ...]:
    roles = "; ".join(speaker.role for speaker in meeting.speakers if speaker.role)
    others = (text for text in (meeting.lead, roles) if text)
    return tuple(map(with_plain_spaces, (meeting.head.title, *others)))
