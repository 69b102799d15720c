"""Whether the archive tells a later figure than the last of those that are followed.

Not every sentence that gives a figure is followed: «выше 10 процентов – вот такая инфляция».
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np

from meetings.model.fact import Fact
from meetings.model.hits import HAS_FIGURE
from meetings.model.passage import Passage
from meetings.model.reply import Answer, Reply
from meetings.ports.archive import Archive
from meetings.ports.index import Passages
from meetings.retrieval.mentions import mentions
from meetings.retrieval.query.figures_asked import FigureAsked
from meetings.retrieval.quote_gives_asked_figure import gives
from meetings.retrieval.quoting.opened_meetings import OpenedMeetings
from meetings.retrieval.quoting.quote_of_passage import quote_of_passage
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.indicator_names import STANDING
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME

_MOST_TIMES = 3.0
"""From one figure of a population, a wage or a pension to the next in 15 years of transcripts."""
_READ = 30
"""Newest sentences with the indicator's name and a figure that are read: 1 to 16 ms over 870
transcripts on a busy machine."""


def is_the_last(
    asked: FigureAsked,
    lately: Reply,
    found: Iterable[Passage],
    opened: OpenedMeetings,
    passages: Passages,
    archive: Archive,
) -> bool:
    """Whether ``lately``, the last of the figures followed, is the last of all.

    ``found``: what a search has come upon; all that names the indicator is looked at besides.
    """
    last = max((one.meeting.date for one in lately.answers), default=dt.date.min)
    told = _told(lately.answers[0]) if lately.answers else []
    beside = _newest(asked, last, passages, archive)
    return not any(
        one.meeting.date > last
        and gives(asked, one)
        and not _is_of_another(asked, one)
        and not _may_be_of_any_place(asked, one)
        and _is_another_value(told, _told(one), steady=asked.indicator.key in STANDING)
        for one in _quotes(chain(found, beside), opened)
    )


def _told(answer: Answer) -> list[Fact]:
    """The figures that the sentence of a quote gives."""
    start, stop = answer.core or (answer.start, answer.stop)
    within = (fact for fact in answer.facts if start <= fact.start < stop)
    return [fact for fact in within if fact.kind in FIGURES]


def _is_another_value(told: Sequence[Fact], later: Sequence[Fact], *, steady: bool) -> bool:
    """Whether a later sentence gives a figure that may be of the same, and another one.

    «МРОТ за 6 месяцев» counts months, and the same figure once more changes nothing. ``steady``:
    of two years' figures of the same one is never many times the other.
    """
    alike = [one for one in later if not told or {_measured(one)} & set(map(_measured, told))]
    if steady and told:
        alike = [one for one in alike if any(_is_near(one, other) for other in told)]
    values = {(fact.value, fact.unit) for fact in told}
    return bool(alike) and not any((one.value, one.unit) in values for one in alike)


def _may_be_of_any_place(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a population is told of no place: "it was 134 million" may be of any time, too."""
    return asked.indicator.key == "population" and not places_in(answer.quote) & set(asked.places)


def _is_near(one: Fact, other: Fact) -> bool:
    """Whether two values are of one size: seven million who were examined are no population."""
    if not isinstance(one.value, int | float) or not isinstance(other.value, int | float):
        return True
    least, most = sorted((abs(one.value), abs(other.value)))
    return most <= _MOST_TIMES * least


def _measured(fact: Fact) -> str | None:
    """Money and shares are each of one kind, in whatever currency; things by what is counted."""
    return fact.unit if fact.kind == "quantity" else fact.kind


def _newest(
    asked: FigureAsked, last: dt.date, passages: Passages, archive: Archive
) -> Iterator[Passage]:
    """Later sentences that name the indicator and hold a figure, in either language."""
    hits = mentions(asked.indicator.label[0], passages, archive).found.hits
    later = np.flatnonzero(hits.has(HAS_FIGURE) & (hits.days > last.toordinal()))
    yield from hits.at(later[:_READ]).read()


def _quotes(found: Iterable[Passage], opened: OpenedMeetings) -> Iterator[Answer]:
    for passage in found:
        if quote := quote_of_passage(passage, opened, 0.0, {}):
            yield quote


def _is_of_another(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a quote, or where it was said, names a place that is not asked about."""
    named = places_in(answer.quote) | places_in(answer.meeting.title)
    return not named <= {*asked.places, HOME}
