"""A meeting's two texts side by side: which turns of one are which of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from meetings.model.meeting import Meeting
from meetings.names.matching import match_names

_PERSON = 0.6
"""So like must be the names that one person has in two languages."""


@dataclass(frozen=True, slots=True)
class Row:
    """Turns of one text and those of the other that say the same; one side may be empty."""

    here: tuple[int, ...]
    there: tuple[int, ...]


def rows_of(here: Meeting, there: Meeting) -> list[Row]:
    """All turns of both texts, in order.

    Texts with as many turns stand turn by turn. Else the longest run of speakers that both have
    in the same order holds them together, and what is left between them makes one row.
    """
    if len(here.turns) == len(there.turns):
        return [Row((turn,), (turn,)) for turn in range(len(here.turns))]
    rows: list[Row] = []
    left, right = 0, 0
    for one, other in [*_common(_speakers(here, there), _speakers(there)), _ends(here, there)]:
        rows += _between(range(left, one), range(right, other))
        if one < len(here.turns):
            rows.append(Row((one,), (other,)))
        left, right = one + 1, other + 1
    return rows


def _ends(here: Meeting, there: Meeting) -> tuple[int, int]:
    return len(here.turns), len(there.turns)


def _between(here: Sequence[int], there: Sequence[int]) -> Iterator[Row]:
    if here or there:
        yield Row(tuple(here), tuple(there))


def _speakers(meeting: Meeting, named_as: Meeting | None = None) -> list[str]:
    """The speaker of each turn; by the names of another text, where it has them."""
    if named_as is None:
        return [turn.speaker or "" for turn in meeting.turns]
    names = [speaker.name for speaker in named_as.speakers]
    known: dict[str, str] = {"": ""}
    for speaker in meeting.speakers:
        found = match_names(speaker.name, names, limit=1)
        sure = found and found[0][1] >= _PERSON
        known[speaker.name] = names[found[0][0]] if sure else f"\n{speaker.name}"
    return [known.get(turn.speaker or "", turn.speaker or "") for turn in meeting.turns]


def _common(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the longest common subsequence, in order."""
    codes = LCSseq.opcodes(ours, theirs)
    return [
        (code.src_start + i, code.dest_start + i)
        for code in codes
        if code.tag == "equal"
        for i in range(code.src_end - code.src_start)
    ]
