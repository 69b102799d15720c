"""The core values: meetings, turns, facts, answers and replies.

All are frozen. Offsets count characters (code points) of the text they belong to, so that
``text[start:stop]`` is always the thing meant.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from meetings.model.languages import TranscriptLanguage

LEAD = -1
"""The turn number of the lead: what stands before anyone speaks."""

SegmentKind = Literal["lead", "turn", "label", "furniture"]
FactKind = Literal[
    "money", "percent", "quantity", "date", "person", "place", "organization", "event"
]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a source, in its order: a paragraph, a caption's cue, a row of a table.

    ``text`` is without its label. ``speaker``: who says it as the source prints the name, where
    the source's own form tells (a voice tag, a field); None where it does not. ``start_s``:
    seconds from the recording's start. ``marked``: what is set apart at the piece's beginning
    (bold, a style of its own) and may be a label; the text goes on behind it.
    """

    text: str
    speaker: str | None = None
    role: str | None = None
    start_s: float | None = None
    marked: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found in a source; what the source does not say is None.

    ``form``: the name of the form, as a person knows it ("WebVTT"). ``lang``: a two-letter code.
    """

    form: str
    blocks: tuple[Block, ...]
    title: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    lang: TranscriptLanguage | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known of a source besides its bytes.

    ``title``, ``date``, ``place``, ``lang``: what a person said, which goes before what the source
    says of itself. ``name``: the file's name, asked where nothing else tells title or date.
    ``caption``: words sent along with a file in a chat, asked before its name.
    """

    title: str | None = None
    date: dt.date | None = None
    place: str | None = None
    lang: TranscriptLanguage | None = None
    name: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader found in a source, before its body is cut into turns.

    ``body``: paragraphs joined by one line feed, entities unescaped, blank lines dropped, U+00A0
    kept; its first paragraph is the lead where the source has one. ``time`` is wall clock "HH:MM".
    ``guid``: what its feed calls the entry, "" where the feed does not say; None: no feed entry.
    ``blocks``: the pieces that the body was made of, where its reader gives such. ``hints``: what
    had to be known besides the source's bytes to read it so.
    """

    title: str
    date: dt.date
    time: str | None
    place: str | None
    body: str
    lang: TranscriptLanguage
    url: str | None = None
    guid: str | None = None
    blocks: tuple[Block, ...] = ()
    hints: Hints | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a body; the segments of a body cover it from end to end without overlap.

    ``number`` is the turn a label or turn belongs to; the same number may come twice where
    furniture was cut out of a turn.
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


@dataclass(frozen=True, slots=True)
class Speaker:
    """One person of a meeting, under however many labels."""

    name: str
    labels: tuple[str, ...]
    role: str | None
    turns: int


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a meeting without its words; ``guid`` and ``hints`` as in Document."""

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


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure, date or name that stands in a turn, with its value.

    ``start`` is an offset into the turn's text; ``value`` a number, an ISO date (may be partial:
    "2022-07", "2026-Q1", "1940/1943") or, for names, the nominative. ``unit``: ISO currency, "%",
    "pp" or the counted noun's lemma. ``value_to``: upper end of a range. ``elided``: the unit or
    multiplier was taken from the context.
    """

    turn: int
    kind: FactKind
    text: str
    start: int
    value: float | int | str | None
    unit: str | None = None
    approx: bool = False
    value_to: float | int | None = None
    elided: bool = False
    subject: str | None = None
    change: Literal["growth", "decline", "level", "plan"] | None = None
    per: str | None = None

    @property
    def stop(self) -> int:
        """Where the fact ends in its turn."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Answer:
    """A verbatim quote with its place; ``score`` is the probability that it is the right one.

    ``core``: start and stop, in the turn, of the sentence in the quote that answers.
    ``contradicts``: somebody else than in the first answer gives another figure for the same.
    ``start_s``: seconds into the recording at which its turn begins, where the source tells.
    """

    meeting: Head
    speaker: str | None
    turn: int
    start: int
    stop: int
    quote: str
    score: float
    facts: tuple[Fact, ...] = ()
    core: tuple[int, int] | None = None
    contradicts: bool = False
    start_s: float | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """How much is said of a topic: sentences that hold it, meetings, who speaks of it most.

    ``quotes``: the most telling ones, as answers. ``apart``: words that were asked for with it and
    never come together with it.

    ``by_year``: year and mentions, oldest first; ``speakers``: name and mentions, most first;
    ``meeting_ids``: newest first; ``person``: whose words alone were looked for; ``keys``: what
    was looked for, as the index has it; ``figures``: whether it can be followed over time.
    """

    words: str
    mentions: int
    meetings: int
    by_year: tuple[tuple[int, int], ...]
    speakers: tuple[tuple[str, int], ...]
    meeting_ids: tuple[str, ...] = ()
    person: str | None = None
    keys: frozenset[str] = frozenset()
    quotes: tuple[Answer, ...] = ()
    figures: bool = False
    apart: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a question gets: answers best first, and whether the first may be given as one.

    An answer that contradicts the first stands second, however likely it is. ``topic``: what was
    asked is a topic to hear of, and the answers are its most telling mentions. ``absent``:
    people named in the question who do not speak in the archive, where there is no answer.
    ``figure``: the statement tells a figure, and the answers are who said it; ``followable``:
    there are others of its series. ``sides``: where several places or people stand side by side,
    for each line of the statement the number of the answer that bears it out, 0 for none.
    """

    question: str
    found: bool
    statement: str | None
    answers: tuple[Answer, ...]
    suggestions: tuple[str, ...]
    took_ms: float = field(default=0.0, compare=False)
    topic: Topic | None = None
    absent: tuple[str, ...] = ()
    figure: bool = False
    followable: bool = False
    sides: tuple[int, ...] = ()
