"""What the tools give back: the contract's JSON forms as models, from which the schemas are made.

A form may have further fields: what a reply gains on the command line reaches assistants, too.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from meetings.model.citation import Status
from meetings.model.claim import ClaimVerdict, Kind
from meetings.model.subscription import SubscriptionKind


class _Form(BaseModel):
    model_config = ConfigDict(extra="allow")


class MeetingHead(_Form):
    """A meeting: `date` is YYYY-MM-DD, `url` its official page."""

    id: str
    title: str
    date: str
    time: str | None
    place: str | None
    lang: str
    url: str | None
    source: str | None


class ListedMeeting(MeetingHead):
    """A meeting of the catalogue with the names of its speakers."""

    speakers: list[str]
    turns: int


class FoundFact(_Form):
    """A figure, date or name that was said: `text` is how, `value` and `unit` what it means."""

    turn: int
    kind: str
    text: str
    start: int
    value: float | int | str | None
    unit: str | None
    approx: bool


class PlacedQuote(_Form):
    """Exact words: `quote` is the turn's text from `start` to `end`; turn -1 is the lead."""

    meeting: MeetingHead
    speaker: str | None
    turn: int
    start: int
    end: int
    quote: str = Field(description="Verbatim. The only words that may be put in quotation marks.")
    code: str | None = Field(description="Cite it: the tool `quote` finds the quote again by it.")
    link: str | None = Field(description="Opens the official page at these words.")


class Searched(_Form):
    """What was searched; `samples`: only invented sample transcripts are there so far."""

    meetings: int
    first: str | None = Field(alias="from")
    last: str | None = Field(alias="to")
    samples: bool


class _Reply(_Form):
    searched: Searched


class SearchAnswer(PlacedQuote):
    """A quote that may answer; `score` is the probability that it does."""

    score: float
    facts: list[FoundFact]
    contradicts: bool = False
    replies: bool = False


class SearchReply(_Reply):
    """`found` false: there is no certain answer, and `answers` are at most the nearest words."""

    question: str
    found: bool
    statement: str | None = Field(description="Counted from the archive itself; not a quotation.")
    answers: list[SearchAnswer]
    suggestions: list[str]


class QuoteEdit(_Form):
    """Words as they were quoted and what stands there today."""

    was: str
    now: str


class QuoteReply(_Reply):
    """`match` is the place today; null where the quote is gone or the code unknown."""

    code: str
    status: Status
    match: PlacedQuote | None
    now: str | None
    was: str | None
    differences: list[QuoteEdit]


class ClaimDifference(_Form):
    """What is claimed and what was said in its place."""

    claimed: str
    said: str
    kind: Kind


class VerifyReply(_Reply):
    """The verdict on a quotation; with `not_found`, `match` is only the nearest passage.

    `stranger`: who is said to have said it, where nobody of the name speaks in the archive.
    """

    claim: str
    verdict: ClaimVerdict
    match: PlacedQuote | None
    matches: list[PlacedQuote]
    differences: list[ClaimDifference]
    translated: bool = Field(description="Compared with words of the other language.")
    by: str | None = Field(description="Who is said to have said it.")
    stranger: str | None
    by_another: bool = Field(description="`match` is somebody else's than is claimed.")
    other_day: bool = Field(description="`match` is of another time than is claimed.")
    figure: str | None = Field(description="What was said, where only a figure was compared.")


class MeetingsReply(_Reply):
    """A page of the catalogue, newest first; `nearest`: names and titles like what was asked."""

    found: bool
    total: int
    page: int
    pages: int
    meetings: list[ListedMeeting]
    nearest: list[str]


class MeetingSpeaker(_Form):
    """Somebody who spoke, and in how many turns."""

    name: str
    labels: list[str]
    role: str | None
    turns: int


class TurnPiece(_Form):
    """A stretch of a turn: `text` is the turn's text from `start` to `end`; turn -1: the lead."""

    turn: int
    speaker: str | None
    start: int
    end: int
    text: str


class MeetingReply(_Reply):
    """A page of a transcript, word for word; `facts` are those said on it."""

    found: bool
    meeting: MeetingHead | None
    speakers: list[MeetingSpeaker]
    page: int
    pages: int
    turns: list[TurnPiece]
    facts: list[FoundFact]
    nearest: list[ListedMeeting]


class SaidFigure(PlacedQuote):
    """A figure with the sentence it was said in."""

    fact: FoundFact


class PersonProfile(_Form):
    """Somebody who speaks; `words` and `part` are of the `read` newest meetings.

    Not `named`: a label such as "Chair", under which each meeting may have somebody else.
    """

    name: str
    named: bool
    role: str | None
    meetings: int
    first: str
    last: str
    newest: list[MeetingHead]
    read: int
    words: int
    part: float
    quotes: list[PlacedQuote]
    figures: list[SaidFigure]


class PersonReply(_Reply):
    """`people`: whom the name may mean; `profile` only where it means one person."""

    asked: str
    found: bool
    people: list[str]
    profile: PersonProfile | None


class TrendPoint(PlacedQuote):
    """A figure of one time, with the sentence that says it."""

    date: str
    when: str
    value: float
    fact: FoundFact


class SeriesLabel(_Form):
    """What is followed, in both languages."""

    ru: str
    en: str


class TrendSeries(_Form):
    """Figures of one thing, oldest first; `sense`: how much it was, or by how much it moved."""

    subject: str
    label: SeriesLabel
    partner: str | None
    unit: str
    sense: Literal["level", "change"]
    part_of_year: bool
    points: list[TrendPoint]
    earlier: int = Field(description="Older points that are left out.")


class TrendReply(_Reply):
    """`more`: further series that are left out."""

    words: str
    found: bool
    series: list[TrendSeries]
    more: int


class ReadSearch(_Form):
    """How the words were understood: what was searched for, whose words, from which time."""

    words: str
    speakers: list[str]
    first: str | None = Field(alias="from")
    last: str | None = Field(alias="to")


class FindReply(_Reply):
    """A page of mentions, newest first; `incomplete`: there may be more than `total`."""

    words: str
    found: bool
    read_as: ReadSearch
    total: int
    incomplete: bool
    page: int
    pages: int
    mentions: list[PlacedQuote]


class NewMeeting(ListedMeeting):
    """`change`: whether it came or was edited; null where no change was asked about."""

    change: Literal["added", "updated"] | None


class AlertQuote(_Form):
    """How a meeting meets a wish; by its title or as everything, without a quote."""

    meeting: MeetingHead
    speaker: str | None
    turn: int | None
    start: int | None
    end: int | None
    quote: str | None
    score: float
    code: str | None = None
    link: str | None = None


class NewsReply(_Reply):
    """Newest first; give `last_change` as `after` next time. `told`: where a wish is met.

    Only the `of` newest of the `total` meetings were looked at.
    """

    found: bool
    last_change: int
    total: int
    of: int = Field(description="How many of them, the newest, were looked at for the wish.")
    meetings: list[NewMeeting]
    told: list[AlertQuote]


class SubscribeReply(_Reply):
    """`subscribed` false: nothing was kept, `how` says what the person can do."""

    wish: str
    kind: SubscriptionKind
    subscribed: bool
    number: int | None
    how: str
    would_have_told: list[AlertQuote] = Field(description="Of the `of` newest meetings.")
    of: int
