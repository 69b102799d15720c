"""A stored quote that can be recognised later, and what has become of it since."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from meetings.model.meeting import LEAD, Head

Status = Literal["unchanged", "edited", "gone", "unknown"]


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote and where it stood when it was first shown.

    ``start`` is an offset in the turn's text, ``at`` one in the whole meeting; ``before`` and
    ``after``: what stood around it. ``nth`` of ``count`` places of the meeting with these words,
    from 0. ``words``, ``before`` and ``after`` are empty where the meeting was taken out since:
    then ``digest`` and ``length`` know the quote again.
    """

    meeting_id: str
    turn: int
    start: int
    at: int
    length: int
    digest: str
    nth: int = 0
    count: int = 1
    words: str = ""
    before: str = ""
    after: str = ""

    @property
    def without_words(self) -> Citation:
        """What may be kept of it once its meeting has been taken out."""
        return replace(self, words="", before="", after="")


@dataclass(frozen=True, slots=True)
class CitationStatus:
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
