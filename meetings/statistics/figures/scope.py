"""The scope of a figure: where, when, and which part of the whole."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from meetings.facts.data.unit_kinds import DURATIONS
from meetings.model.fact import Fact
from meetings.model.meeting import Head
from meetings.statistics.figures import scope_words as words_of
from meetings.statistics.figures import sense_words
from meetings.statistics.figures.country_of_meeting import country_of_meeting
from meetings.statistics.figures.indicator_mentions import clause_around
from meetings.statistics.figures.period_of_figure import last_day
from meetings.statistics.figures.places import is_region, places_in
from meetings.statistics.figures.unions_and_world_parts import GOVERNOR, HOME, WHOLE_COUNTRY
from meetings.text.stems import key

_PARTS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in words_of.PARTS.items()}
_SUPPOSED = re.compile(words_of.SUPPOSED, re.IGNORECASE)
_OWN = re.compile(words_of.OWN, re.IGNORECASE)
_HEREABOUTS = re.compile(words_of.HEREABOUTS, re.IGNORECASE)
_WHOLE_COUNTRY = re.compile(WHOLE_COUNTRY, re.IGNORECASE)
_GOVERNOR = re.compile(GOVERNOR, re.IGNORECASE)
_TIMES = {
    "part of a year": re.compile(sense_words.PART_OF_YEAR, re.IGNORECASE),
    "another year": re.compile(sense_words.UNSAID_YEAR, re.IGNORECASE),
    "long past": re.compile(sense_words.LONG_PAST, re.IGNORECASE),
    "many years": re.compile(sense_words.MANY_YEARS, re.IGNORECASE),
}
_NOT = re.compile(sense_words.NOT, re.IGNORECASE)
Places = frozenset[str]


@dataclass(frozen=True, slots=True)
class ToldSentence:
    """A sentence that somebody said, ``start`` characters into its turn, and the facts in it.

    ``role``: the speaker's, as the meeting has it.
    """

    head: Head
    speaker: str | None
    role: str | None
    sentence: str
    start: int
    facts: tuple[Fact, ...]

    def at(self, fact: Fact) -> int:
        """Where a fact is in the sentence."""
        return fact.start - self.start


def times_of(told: ToldSentence) -> frozenset[str]:
    """The dates and lengths of time that a sentence names; the meeting's own day is none."""
    day = told.head.date.isoformat()
    dates = {str(f.value) for f in told.facts if f.kind == "date" and f.value is not None} - {day}
    lengths = {f"{f.value} {f.unit}" for f in told.facts if f.unit in DURATIONS}
    vague = {name for name, one in _TIMES.items() if one.search(told.sentence)}
    return frozenset(dates | lengths | vague)


def is_over(times: frozenset[str], day: dt.date) -> bool:
    """Whether times name a date, and all dates named had passed on a day."""
    ends = [end for time in times if (end := last_day(time)) is not None]
    return bool(ends) and max(ends) < day


def places_of(told: ToldSentence, *, both_sides: bool) -> Places | None:
    """The places a sentence's figures are of; None where that is left open.

    ``both_sides``: of what two countries have with one another, only the other one counts.
    """
    own = places_in(told.sentence) - ({HOME} if both_sides else frozenset())
    if own:
        return own
    title = places_in(told.head.title) - {HOME}
    role = places_in(told.role or "") - ({HOME} if both_sides else frozenset())
    if both_sides:
        return role - {HOME} or title
    home = country_of_meeting(told.head, [told.role or ""])
    if _WHOLE_COUNTRY.search(told.sentence) and role <= {HOME}:
        return _only(home)
    return _of_the_speaker(role, title, home)


def _only(place: str | None) -> Places:
    """Meetings that tell no country are taken to be of one: a council has one town."""
    return frozenset({place or ""})


def _of_the_speaker(role: Places, title: Places, home: str | None) -> Places | None:
    """Somebody from a region or from abroad talks about it; with others it is not always clear."""
    if role - {HOME}:
        return role
    if any(not is_region(place) for place in title) or len(title) > 1:
        return None
    return title or _only(home)


def is_of_own(told: ToldSentence) -> bool:
    """Whether somebody speaks of their own: «у нас», "our"; a governor says «в области»."""
    if _OWN.search(told.sentence):
        return True
    return bool(_GOVERNOR.search(told.role or "") and _HEREABOUTS.search(told.sentence))


def parts_of(told: ToldSentence, fact: Fact) -> frozenset[str]:
    """The kinds of part that a figure is said to be of: «из них», «в среднем»."""
    start = told.at(fact)
    left, right = clause_around(told.sentence, start, start + len(fact.text))
    clause = told.sentence[left:right]
    return frozenset(name for name, one in _PARTS.items() if one.search(clause))


def is_asserted(told: ToldSentence, fact: Fact) -> bool:
    """Whether a figure is stated: not asked, denied or supposed."""
    if told.sentence.rstrip(" »”\"')").endswith("?") or _SUPPOSED.search(told.sentence):
        return False
    return not _NOT.search(told.sentence[: told.at(fact)])


@lru_cache(maxsize=1)
def generic_keys() -> frozenset[str]:
    """Keys that two sentences may share whatever they are about."""
    return frozenset(found for word in words_of.GENERIC if (found := key(word)))
