"""A meeting as read: its head, its speakers and their turns.

All are frozen. Offsets count characters (code points) of the text they belong to, so that
``text[start:stop]`` is always the thing meant.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, NamedTuple

from meetings.model.languages import TranscriptLanguage
from meetings.model.parsed_document import Hints

LEAD = -1
"""The turn number of the lead: what stands before anyone speaks."""

SegmentKind = Literal["lead", "turn", "label", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a body; the segments of a body cover it from end to end without overlap.

    ``number`` is the turn a label or turn belongs to; the same number may come twice where
    boilerplate was cut out of a turn.
    """

    kind: SegmentKind
    start: int
    stop: int
    number: int = LEAD


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said between two labels; ``start_s``: seconds into the recording."""

    speaker: str | None
    label: str | None
    text: str
    start_s: float | None = None


class Speaker(NamedTuple):
    """One person of a meeting, under however many labels.

    A named tuple: a question reads a thousand, frozen dataclasses take five times as long to be
    made.
    """

    name: str
    labels: tuple[str, ...]
    role: str | None
    turns: int


@dataclass(frozen=True, slots=True)
class Head:
    """What is known about a meeting without its words; ``guid`` and ``hints`` as in Document."""

    id: str
    title: str
    date: dt.date
    time: str | None
    place: str | None
    lang: TranscriptLanguage
    url: str | None
    source: str | None
    guid: str | None = None
    hints: Hints | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A transcript as read: who said what, in order."""

    head: Head
    lead: str
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...]

    def text_of(self, turn: int) -> str:
        """The text of a turn, or of the lead for -1."""
        return self.lead if turn == LEAD else self.turns[turn].text
