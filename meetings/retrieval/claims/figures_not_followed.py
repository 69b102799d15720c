"""A claimed figure that the record gives in a sentence of which no series was read.

"Trade is growing: it increased by more than a third in 2021 and amounted to $38.5 billion" is no
point of a series, but who claims 38.5 is not contradicted by the 40 of another meeting.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from meetings.gazetteer.countries import country_names
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, Selection
from meetings.model.claim import ClaimMatch
from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.meeting import LEAD
from meetings.ports.archive import Archive
from meetings.retrieval.claims.by_series import PointClaimed, told_at
from meetings.retrieval.claims.governing import sentence_around
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.period_of_figure import first_day
from meetings.statistics.figures.places import is_region
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import common_unit
from meetings.statistics.series_by_words import Followed
from meetings.text.stems import keys

_TOLD_WITHIN = dt.timedelta(days=2 * 366)
"""From the beginning of a time on, its figures are told for so long."""


def told_elsewhere(
    claimed: PointClaimed, archive: Archive, followed: Followed
) -> Iterator[ClaimMatch]:
    """Sentences on a claim's indicator with its very figure and time, at meetings about its place.

    One from which a series has a figure of the kind has this one of something else.
    """
    since = first_day(claimed.point.when)
    if since is None or since > dt.date.max - _TOLD_WITHIN:
        return
    marks = frozenset(_marks(claimed))
    found = Selection(any_of=(marks,), since=since, until=since + _TOLD_WITHIN)
    for entry in archive.entries(found):
        for match in _in_meeting(claimed, entry, archive):
            read = told_at(claimed.indicator, match, followed)
            if all(kind[0] != claimed.kind[0] for kind, _ in read):
                yield match


def _marks(claimed: PointClaimed) -> Iterator[Mark]:
    """Of meetings about a country; of those that give the indicator, if it is the home's."""
    place = claimed.kind[1] or HOME
    if place != HOME and not is_region(place) and country_names(place, "en"):
        yield from (("country", place), ("far", place))
    else:
        yield from (("figure", head) for head in claimed.indicator.heads())


def _in_meeting(claimed: PointClaimed, entry: Entry, archive: Archive) -> Iterator[ClaimMatch]:
    try:
        facts = archive.facts(entry.head.id)
        same = [fact for fact in facts if _is_same(claimed, fact)]
        if not same:
            return
        meeting = archive.meeting(entry.head.id)
    except UnknownMeeting:  # removed meanwhile
        return
    for fact in same:
        text = meeting.text_of(fact.turn)
        start, stop = sentence_around(text, fact.start, fact.stop)
        beside = [one for one in facts if one.turn == fact.turn and start <= one.start < stop]
        names_it = not claimed.indicator.heads().isdisjoint(keys(text[start:stop]))
        if names_it and any(_is_its_time(claimed, one) for one in beside):
            speaker = None if fact.turn == LEAD else meeting.turns[fact.turn].speaker
            yield ClaimMatch(meeting.head, speaker, fact.turn, start, stop, text[start:stop])


def _is_its_time(claimed: PointClaimed, fact: Fact) -> bool:
    return fact.kind == "date" and fact.value == claimed.point.when


def _is_same(claimed: PointClaimed, fact: Fact) -> bool:
    if fact.kind not in FIGURES or not isinstance(fact.value, int | float):
        return False
    same_unit = common_unit(fact.unit) == claimed.kind[0]
    return same_unit and abs(fact.value) == abs(claimed.point.value)
