"""What a chat is on: the meeting and person talked about, and which questions lean on them.

A question leans on what came before by its words («а…», «он», «там», "and…"); one that names
somebody who was not there starts afresh.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from meetings.anaphora import (
    FILLERS,
    MEETING,
    OPENERS,
    OPENING_PHRASES,
    PERSON,
    PLACE,
    SEVERAL,
    THIS,
    WHO_ELSE,
)
from meetings.answers import Scope
from meetings.language.words import fold, words
from meetings.people import KnownPerson, find_people
from meetings.query.dates_asked import times_asked

LASTS = dt.timedelta(minutes=30)
_SURE = 0.85
_WHO_ELSE = re.compile(WHO_ELSE, re.IGNORECASE)
_LEADING_IN = re.compile(r"\s*\b(?:во?|на|за|с|к|in|on|for|of|by|since)\s*$", re.IGNORECASE)
"""The preposition before a date goes with it."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a chat was on ``at`` some moment; ``question`` is the last one asked."""

    at: dt.datetime
    meeting_id: str | None = None
    person: str | None = None
    question: str = ""

    def lasts(self, now: dt.datetime) -> bool:
        """Whether somebody who goes on now still means it."""
        return self.at <= now < self.at + LASTS


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question as it is meant: its whole text, and the scope it leans on."""

    text: str
    scope: Scope | None = None


def follow(
    text: str,
    before: Conversation | None,
    now: dt.datetime,
    *,
    present: Sequence[KnownPerson] = (),
    known: Sequence[KnownPerson] = (),
) -> FollowUp:
    """What a question means after the ones before it.

    ``present``: who spoke at the meeting talked about; ``known``: everybody in the archive.
    """
    if before is None or not before.lasts(now):
        return FollowUp(text)
    if before.question and (anew := _other_time(text, before.question, now.date())):
        return FollowUp(anew)
    if before.meeting_id is None or not leans(text):
        return FollowUp(text)
    return _within(text, before, present, known)


def _within(
    text: str,
    before: Conversation,
    present: Sequence[KnownPerson],
    known: Sequence[KnownPerson],
) -> FollowUp:
    named = [present[i].name for i, score in find_people(text, present) if score >= _SURE]
    if named:
        return FollowUp(text, Scope(before.meeting_id, named[0] if len(named) == 1 else None))
    if any(score >= _SURE for _, score in find_people(text, known)):
        return FollowUp(text)
    person = before.person if _folded(text) & PERSON else None
    return FollowUp(text, Scope(before.meeting_id, person))


def leans(text: str) -> bool:
    """Whether a question cannot be understood without what came before."""
    in_order = [fold(word.text) for word in words(text)]
    if not in_order:
        return False
    if in_order[0] in OPENERS or " ".join(in_order[:2]) in OPENING_PHRASES:
        return True
    named = any(first in THIS and second in MEETING for first, second in pairwise(in_order))
    return named or bool(set(in_order) & (PERSON | SEVERAL | PLACE))


def asks_who_was_there(text: str) -> bool:
    """Whether a question that leans on a meeting asks for its people."""
    return bool(_WHO_ELSE.search(text))


def _folded(text: str) -> set[str]:
    return {fold(word.text) for word in words(text)}


def _other_time(text: str, question: str, today: dt.date) -> str:
    """The question before with another time: «а в 2019 году?»; empty where more is asked."""
    if not leans(text):
        return ""
    rest, times = _without_times(text, today)
    if not times or _folded(rest) - FILLERS:
        return ""
    before, _ = _without_times(question, today)
    return " ".join([*before.rstrip(" ?!.").split(), *_time_words(text)]) + "?"


def _without_times(text: str, today: dt.date) -> tuple[str, int]:
    times = times_asked(text, today)
    for time in reversed(times):
        text = _LEADING_IN.sub(" ", text[: time.start]) + text[time.stop :]
    return text, len(times)


def _time_words(text: str) -> list[str]:
    """«а в 2019 году?» → «в 2019 году»."""
    spoken = text.rstrip(" ?!.").split()
    while spoken and fold(spoken[0].strip(",")) in OPENERS:
        spoken.pop(0)
    joined = " ".join(spoken)
    for phrase in OPENING_PHRASES:
        if fold(joined).startswith(phrase):
            return joined[len(phrase) :].split()
    return spoken
