"""Whether a quote still stands in its meeting as it was shown, or what stands there today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from meetings.model.meeting import LEAD, Head, Meeting
from meetings.retrieval.citations.citation import Citation, digest_of
from meetings.retrieval.citations.locating import located
from meetings.retrieval.citations.whole_text import WholeText

Status = Literal["unchanged", "edited", "gone", "unknown"]


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a quote: ``text_of(turn)[start:stop] == now`` where it has a place today.

    ``was``: the words as they were shown, "" where they are kept no longer.
    """

    code: str
    status: Status
    meeting: Head | None = None
    speaker: str | None = None
    turn: int = LEAD
    start: int = 0
    stop: int = 0
    now: str | None = None
    was: str = ""


def standing(code: str, citation: Citation | None, meeting: Meeting | None) -> Standing:
    """What became of a quote; ``meeting``: as it is today, None where it was taken out."""
    if citation is None:
        return Standing(code, "unknown")
    if meeting is None:
        return Standing(code, "gone", was=citation.words)
    text = WholeText(meeting)
    span = located(citation, text)
    if span is None:
        return Standing(code, "gone", meeting.head, was=citation.words)
    same = digest_of(text.plain[slice(*span)]) == citation.digest
    start, stop = span[0], min(span[1], text.turn_end(span[0]))
    turn, place = text.place(start)
    return Standing(
        code,
        "unchanged" if same else "edited",
        meeting.head,
        None if turn == LEAD else meeting.turns[turn].speaker,
        turn,
        place,
        place + stop - start,
        text.text[start:stop],
        citation.words,
    )
