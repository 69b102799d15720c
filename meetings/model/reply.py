"""What a question gets: quotes with their places, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetings.model.fact import Fact
from meetings.model.meeting import Head
from meetings.model.question import Period


@dataclass(frozen=True, slots=True)
class Answer:
    """A verbatim quote with its place; ``score`` is the probability that it is the right one.

    ``core``: start and stop, in the turn, of the sentence in the quote that answers.
    ``contradicts``: somebody else than in the first answer gives another figure for the same.
    ``replies``: the first answer asks, and this is what was replied.
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
    replies: bool = False
    start_s: float | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """How much is said of a topic: sentences that hold it, meetings, who speaks of it most.

    ``quotes``: the most telling ones, as answers; after the first few each is its sentence alone,
    without facts or seconds. ``apart``: words that were asked for with it and never come together
    with it; ``apart_people``: the full names of the people who are these words. ``scattered``:
    none of the sentences holds all words itself, or none holds them together, where they were in
    quotation marks.

    ``by_year``: year and mentions, oldest first; ``speakers``: name and mentions, most first;
    ``meeting_ids``: newest first; ``person``: whose words alone were looked for; ``keys``: what
    was looked for, as the index has it; ``figures``: whether it can be followed over time;
    ``not_in``: the time asked for, where nobody speaks of it then but at other times;
    ``without``: whose words were not wanted; ``of_meetings``: whether it is a country or region
    that meetings are of; ``nearest``: more was asked for than what is said of it.
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
    apart_people: tuple[str, ...] = ()
    scattered: bool = False
    not_in: Period | None = None
    without: tuple[str, ...] = ()
    of_meetings: bool = False
    nearest: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What a question gets: answers best first, and whether the first may be given as one.

    An answer that contradicts the first, or replies to it, stands second, however likely it is.
    ``topic``: what was asked is a topic to hear of, and the answers are its most telling mentions.
    ``absent``: people named in the question who do not speak in the archive, where there is no
    answer;
    ``silent``: whose words alone were asked for, where they speak but not of it; ``unheld``: the
    office whose holder's words were, where nobody holds it; ``empty_time``:
    the days it names, where there is none and no meeting was held on them.
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
    empty_time: Period | None = None
    figure: bool = False
    followable: bool = False
    sides: tuple[int, ...] = ()
    silent: str = ""
    unheld: str = ""

    @property
    def beside(self) -> Answer | None:
        """The answer that is shown with the first: it contradicts it, or replies to it."""
        return next((one for one in self.answers if one.contradicts or one.replies), None)
