"""Answers to questions about a figure, computed from the dated figures of the archive."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Final

from meetings.model.errors import UnknownMeeting
from meetings.model.languages import Lang
from meetings.model.question import Period, Question
from meetings.model.reply import Answer, Reply
from meetings.model.time_series import Point
from meetings.ports.archive import Archive
from meetings.retrieval.figure_wording import statement_about
from meetings.retrieval.figures_of_place import DatedFigure, FiguresOfPlace, bounds_at
from meetings.retrieval.query.figures_asked import FigureAsked, whole_year
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.statistics.figure_times import distance, is_of, is_within
from meetings.statistics.figures.bounds import apart
from meetings.statistics.figures.indicators import Indicator
from meetings.statistics.series_by_words import Followed

_SURE, _UNSURE = 0.9, 0.2
"""A figure of the right place and time is nearly always the one wanted, one of another seldom."""
_QUOTE = 350
"""Characters: as many as three figures under each other leave room for."""
_NEARLY_AS_NEW = dt.timedelta(days=550)
"""A year and a half: half a year's trade is told after the year before, and is no year's."""
_MOST, _NEAR = 5, 3
"""Answers; figures told where the right one is missing."""


NOWHERE: Final = ""
"""Among places those that are not told."""
_Sentence = tuple[str, int, int]
"""A sentence by its meeting, its turn and where it begins there."""


def figure_reply(
    question: Question, asked: FigureAsked, followed: Followed, archive: Archive
) -> Reply | None:
    """The figures asked for and who said them; only the nearest, not found, where there is none.

    None where the archive has no such figures at all; of several places it says so of each.
    """
    asked = _where_it_is_told(asked, followed, question.lang)
    common = _common(asked, followed, question.lang)
    places = [_of_place(place, common, followed, question.lang) for place in asked.places]
    found = any(one.found for one in places)
    if len(places) == 1 and not found and not places[0].near:
        return None
    told = "\n".join(statement_about(one, common, question.lang) for one in places)
    answers = tuple(_answers(_in_turn(places), archive))
    followable = any(one.known > 1 for one in places)
    reply = Reply(question.text, found, told, answers, (), figure=True, followable=followable)
    return replace(reply, sides=_sides(places, answers)) if len(places) > 1 else reply


def _where_it_is_told(asked: FigureAsked, followed: Followed, lang: Lang) -> FigureAsked:
    """What is asked without a place, of meetings whose country nobody tells where others say
    nothing of it: a council's unemployment is not Russia's.
    """
    if not asked.at_home or any(followed.of(asked.indicator, frozenset(asked.places), lang)):
        return asked
    untold = frozenset({NOWHERE})
    return (
        replace(asked, places=(NOWHERE,)) if followed.of(asked.indicator, untold, lang) else asked
    )


def _sides(places: Sequence[FiguresOfPlace], answers: Sequence[Answer]) -> tuple[int, ...]:
    """For each place the number of the answer with its first figure, 0 where it has none."""
    numbers = {_sentence_of(one): number for number, one in enumerate(answers, 1)}
    return tuple(
        numbers.get(_place_in(one.shown[0].point), 0) if one.shown else 0 for one in places
    )


def _sentence_of(answer: Answer) -> _Sentence:
    start = answer.core[0] if answer.core else answer.start
    return answer.meeting.id, answer.turn, start


def _place_in(point: Point) -> _Sentence:
    return point.meeting.id, point.fact.turn, point.start


def _common(asked: FigureAsked, followed: Followed, lang: Lang) -> FigureAsked:
    """The last year that all the places compared have, where no time was asked for."""
    if asked.times or asked.is_latest:
        return asked
    years = [
        {one.point.date.year for one in _known(place, asked, followed, lang) if _is_yearly(one)}
        for place in asked.places
    ]
    shared = set.intersection(*years)
    return replace(asked, times=(whole_year(max(shared)),)) if shared else asked


def _is_yearly(dated: DatedFigure) -> bool:
    return dated.point.said and len(dated.point.when) == 4 and not dated.series.part


def _known(place: str, asked: FigureAsked, followed: Followed, lang: Lang) -> list[DatedFigure]:
    """All figures of a place that say what is asked: how much it was, or by how much it moved."""
    return [
        DatedFigure(series, point)
        for series in followed.of(asked.indicator, frozenset({place}), lang)
        if series.sense == asked.sense and asked.unit in (None, series.unit)
        for point in series.points
        if not asked.by or point.speaker in asked.by
    ]


def _of_place(place: str, asked: FigureAsked, followed: Followed, lang: Lang) -> FiguresOfPlace:
    known = _known(place, asked, followed, lang)
    if not asked.times:
        known = _lately_whole(known) if asked.is_latest else known
        newest = sorted(known, key=lambda one: _newest(one, asked))[-1:]
        return FiguresOfPlace(place, newest, [], (), len(known))
    found: list[DatedFigure] = []
    missing: list[Period] = []
    for time in asked.times:
        own = _of_time(known, time, asked.indicator)
        found += own
        missing += [] if own else [time]
    moved = _known(place, replace(asked, sense="change", unit=None), followed, lang)
    # by how much it moved then says more than how much it was at another time
    then = any(_of_time(moved, time, asked.indicator) for time in asked.times)
    nearest = moved if then or not known else known
    near = sorted(nearest, key=lambda one: min(distance(one.point, t) for t in asked.times))
    return FiguresOfPlace(place, found, near[:_NEAR], tuple(missing), len(known))


def _newest(one: DatedFigure, asked: FigureAsked) -> tuple[bool, dt.date]:
    """By how much something moved is asked of a whole year, how much it is of now."""
    return not asked.is_latest and _is_yearly(one), one.point.date


def _lately_whole(known: list[DatedFigure]) -> list[DatedFigure]:
    """Without those of a part of a year, where there is another one nearly as new."""
    last = max((one.point.date for one in known), default=dt.date.min)
    whole = [one for one in known if not one.series.part]
    return whole if any(last - one.point.date < _NEARLY_AS_NEW for one in whole) else known


def _of_time(
    known: Sequence[DatedFigure], time: Period, indicator: Indicator
) -> list[DatedFigure]:
    """The figures of a whole time, the surest first; where there are none, of days in it."""
    exact = [one for one in known if is_of(one.point, one.series, time)]
    if exact:
        return _apart(sorted(exact, key=_surest))
    within = [one for one in known if is_within(one.point, one.series, time, indicator)]
    return sorted(within, key=lambda one: one.point.date, reverse=True)


def _surest(dated: DatedFigure) -> tuple[bool, int, int]:
    """What was said exactly, in the most figures, last."""
    point = dated.point
    figures = len(f"{abs(point.value):.6f}".replace(".", "").strip("0"))
    return point.fact.approx, -figures, -point.meeting.date.toordinal()


def _apart(found: Sequence[DatedFigure]) -> list[DatedFigure]:
    """Without those that only say the same more roughly: «более 40» beside 41,5."""
    kept: list[DatedFigure] = []
    for one in found:
        if all(_contradict(one, other) for other in kept):
            kept.append(one)
    return kept


def _contradict(one: DatedFigure, other: DatedFigure) -> bool:
    bounds, others = bounds_at(one.point), bounds_at(other.point)
    if one.series.unit != other.series.unit or bounds is None or others is None:
        return True
    return apart(bounds, others)


# Words


# Quotes


def _in_turn(places: Sequence[FiguresOfPlace]) -> list[tuple[Point, float]]:
    """The first figure of each place, then the others, each with how sure it is."""
    rows = [
        [(one.point, _SURE if place.found else _UNSURE) for one in place.shown] for place in places
    ]
    return [row[0] for row in rows if row] + [one for row in rows for one in row[1:]]


def _answers(shown: Iterable[tuple[Point, float]], archive: Archive) -> Iterator[Answer]:
    told: set[_Sentence] = set()
    for point, score in shown:
        place = _place_in(point)
        if place not in told and len(told) < _MOST:
            told.add(place)
            with suppress(UnknownMeeting):  # removed meanwhile, or damaged
                yield _answer(point, archive, score)


def _answer(point: Point, archive: Archive, score: float) -> Answer:
    meeting = archive.meeting(point.meeting.id)
    facts = archive.facts_in_turn(point.meeting.id, point.fact.turn)
    place = (point.fact.turn, point.start, point.stop)
    return quoted(meeting, facts, place, score, {}, limit=_QUOTE)
