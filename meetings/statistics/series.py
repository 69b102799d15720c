"""Time series: figures of one indicator followed across all meetings.

Units, countries and senses are never mixed: levels, changes and part-year sums are series of
their own. What leaves country, time or sense open is left out: a missing point is better than a
wrong one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from meetings.model.archive import Entry
from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.model.meeting import Meeting
from meetings.model.time_series import Kind, Point, Series
from meetings.statistics.figures import sense_words as words_of
from meetings.statistics.figures.country_of_meeting import country_of_meeting
from meetings.statistics.figures.figure import FIGURES, Figure, figures_of
from meetings.statistics.figures.indicator_mentions import (
    Sought,
    all_sought,
    clause_around,
    naming_of,
)
from meetings.statistics.figures.indicator_names import ABROAD, PAID
from meetings.statistics.figures.indicators import Indicator, indicator_in, indicators
from meetings.statistics.figures.level_change_or_target import sense_of
from meetings.statistics.figures.period_of_figure import (
    Clause,
    FigurePeriod,
    dates_among,
    period_of,
)
from meetings.statistics.figures.places import (
    UNCLEAR,
    Setting,
    asked_places,
    is_only_an_end,
    place_of,
    places_in,
)
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import common_unit, may_measure, measured
from meetings.statistics.repeated_figures import each_once, in_order
from meetings.transcripts.head.language_pairs import event_of

_SUMS = frozenset({"flow", "both sides", "local", "index"})
"""Natures of which a few months give less than a year."""
_AND_THEN = re.compile(words_of.AND_THEN, re.IGNORECASE)
_OWNER = re.compile(words_of.OWNER)
Load = Callable[[str], Meeting]


def series_of(words: str, facts: Iterable[tuple[Entry, Fact]], load: Load) -> list[Series]:
    """The series that some words mean, «товарооборот Казахстан», the richest first.

    ``facts``: those of all meetings, each meeting's in a row.
    """
    indicator = indicator_in(words)
    if indicator is None:
        return []
    found = [
        point
        for id_, own in _by_meeting(facts)
        for _, point in points_in(id_, own, (indicator,), load)
    ]
    return series_from(indicator, found, asked_places(words))


def points_in(
    meeting_id: str, facts: Sequence[Fact], known: Sequence[Indicator], load: Load
) -> Iterator[tuple[str, tuple[Kind, Point]]]:
    """The points of some indicators that a meeting gives, each with its indicator's key."""
    figures = [fact for fact in facts if fact.kind in FIGURES]
    sought = all_sought() if known is indicators() else Sought(known)
    keys: dict[int, set[str]] = defaultdict(set)
    for fact in figures:
        keys[fact.turn].update(sought.by(fact))
    about = {turn: [one for one in known if one.key in keys[turn]] for turn in keys if keys[turn]}
    if not about:
        return
    try:
        meeting = load(meeting_id)
    except UnknownMeeting:  # removed meanwhile, or damaged
        return
    for figure in figures_of(meeting, facts, about):
        for indicator in about[figure.fact.turn]:
            if found := _point(indicator, figure):
                yield indicator.key, found


def series_from(
    indicator: Indicator,
    found: Iterable[tuple[Kind, Point]],
    wanted: Collection[str | None] = (),
    lang: Lang | None = None,
    *,
    repeated: bool = False,
) -> list[Series]:
    """The series that an indicator's points make, the richest first.

    ``wanted``: only of these places, if any; ``lang``: where a figure was said in both languages,
    the one to keep; ``repeated``: each time that a figure was told, and not each figure once.
    """
    points: dict[Kind, list[Point]] = defaultdict(list)
    for kind, point in found:
        if not wanted or (kind[1] or "") in wanted:
            points[kind].append(point)
    if indicator.nature == "local":
        points = {kind: _alone_in_meeting(one) for kind, one in points.items()}
    made = (
        _series(indicator, kind, sorted(one, key=in_order) if repeated else each_once(one, lang))
        for kind, one in points.items()
        if one
    )
    return sorted(made, key=_rank, reverse=True)


def trends(found: list[Series]) -> list[Series]:
    """The series in which something can be followed; where there is none, all."""
    return [series for series in found if len(series.points) > 1] or found


def _alone_in_meeting(points: list[Point]) -> list[Point]:
    """Those that their meeting gives once: of many schools some are built, some repaired."""
    values: dict[tuple[str, str], set[float]] = defaultdict(set)
    dated = {event_of(point.meeting) for point in points if point.said}
    for point in points:
        values[event_of(point.meeting), point.when].add(point.value)
    return [
        point
        for point in points
        if len(values[event_of(point.meeting), point.when]) == 1
        and (point.said or event_of(point.meeting) not in dated)
    ]


def _rank(series: Series) -> tuple[bool, int, bool, bool, int, str]:
    level = series.sense == "level"
    several = series.meetings > 1
    return several, len(series.points), not series.part, level, series.meetings, series.unit


def _by_meeting(facts: Iterable[tuple[Entry, Fact]]) -> Iterator[tuple[str, list[Fact]]]:
    current, own = "", list[Fact]()
    for entry, fact in facts:
        if entry.head.id != current:
            if own:
                yield current, own
            current, own = entry.head.id, []
        own.append(fact)
    if own:
        yield current, own


def _point(indicator: Indicator, figure: Figure) -> tuple[Kind, Point] | None:
    figure = measured(figure, indicator.nature)
    fact, unit = figure.fact, common_unit(figure.fact.unit)
    if unit is None or not may_measure(fact, indicator.nature) or not _fits(indicator, fact):
        return None
    naming = naming_of(indicator, fact, figure.sentence, figure.start)
    naming = naming or _named_with_the_next(indicator, figure)
    if naming is None:
        return None
    clause = clause_around(figure.sentence, figure.start, figure.stop)
    read = sense_of(figure.sentence, figure.start, fact, indicator.nature, clause, naming)
    if read is None:
        return None
    sense, value = read
    period = _period(indicator, figure, clause)
    place = UNCLEAR if _is_owned(indicator, figure, naming) else _place(indicator, figure, clause)
    if period is None or place == UNCLEAR or _is_end(indicator, place, figure):
        return None
    part = period.part and (sense == "change" or indicator.nature in _SUMS)
    kind = (unit, place, sense, part)
    return kind, _made(figure, period, value)


def _named_with_the_next(indicator: Indicator, figure: Figure) -> tuple[int, int] | None:
    """“1.2 million in 2019 and 1.4 million tonnes of oil in 2020”: said once of both."""
    later = [f for f in figure.facts if f.kind in FIGURES and f.start >= figure.fact.stop]
    if figure.fact.subject or not later or later[0].unit != figure.fact.unit:
        return None
    start = later[0].start - figure.quote[0]
    if not _AND_THEN.fullmatch(figure.sentence, figure.stop, start):
        return None
    naming = naming_of(indicator, later[0], figure.sentence, start)
    return naming if naming and naming[0] > start else None


def _fits(indicator: Indicator, fact: Fact) -> bool:
    """What is counted in money has only sums and percentages as its figures."""
    return indicator.key not in PAID or fact.kind in ("money", "percent")


def _is_end(indicator: Indicator, place: str | None, figure: Figure) -> bool:
    """Whether goods only go to a place, or come from it: what “exports to Peru” are is not its."""
    if place is None or indicator.key not in ABROAD:
        return False
    of_what_comes_in = indicator.key == "import"
    return is_only_an_end(place, figure.sentence, of_what_comes_in=of_what_comes_in)


def _is_owned(indicator: Indicator, figure: Figure, naming: tuple[int, int]) -> bool:
    """“Armenia’s trade” is not trade with Armenia."""
    owner = _OWNER.search(figure.sentence[: naming[0]])
    if indicator.nature != "both sides" or owner is None:
        return False
    return bool(places_in(owner[1]) - {HOME})


def _made(figure: Figure, period: FigurePeriod, value: float) -> Point:
    return Point(
        period.day,
        period.iso,
        period.said,
        value,
        figure.head,
        figure.speaker,
        figure.fact,
        *figure.quote,
        figure.verbatim,
    )


def _period(indicator: Indicator, figure: Figure, clause: tuple[int, int]) -> FigurePeriod | None:
    own = figure.fact
    read = (measured(replace(figure, fact=f), indicator.nature).fact for f in figure.facts)
    alike = [f for f in read if (f.kind, f.unit) == (own.kind, own.unit) and f.start != own.start]
    around = Clause(
        figure.sentence,
        figure.start,
        figure.stop,
        clause,
        dates_among(figure.facts, figure.sentence, figure.quote[0], figure.head.date),
        _places(figure, [fact for fact in alike if _is_given_again(indicator, figure, fact)]),
        _places(figure, alike),
    )
    return period_of(around, figure.head.date)


def _places(figure: Figure, facts: Iterable[Fact]) -> tuple[tuple[int, int], ...]:
    """Where facts stand in a figure's sentence."""
    offset = figure.quote[0]
    return tuple((fact.start - offset, fact.stop - offset) for fact in facts)


def _is_given_again(indicator: Indicator, figure: Figure, fact: Fact) -> bool:
    """Whether a sentence gives the same measure once more: one of them is of another time."""
    start = fact.start - figure.quote[0]
    naming = naming_of(indicator, fact, figure.sentence, start)
    if naming is None:
        return False
    clause = clause_around(figure.sentence, start, start + len(fact.text))
    read = sense_of(figure.sentence, start, fact, indicator.nature, clause, naming)
    if read is None:
        return False
    here = _place(indicator, figure, clause_around(figure.sentence, figure.start, figure.stop))
    return here == _place(indicator, replace(figure, fact=fact), clause)


def _place(indicator: Indicator, figure: Figure, clause: tuple[int, int]) -> str | None:
    others = _places(
        figure, (f for f in figure.facts if f.kind in FIGURES and f.start != figure.fact.start)
    )
    setting = Setting(
        figure.sentence,
        figure.start,
        figure.stop,
        clause,
        others,
        figure.before,
        figure.heads,
        country_of_meeting(figure.head, figure.heads),
    )
    nature = indicator.nature
    return place_of(setting, both_sides=nature == "both sides", local=nature == "local")


def _series(indicator: Indicator, kind: Kind, points: list[Point]) -> Series:
    unit, place, sense, part = kind
    return Series(indicator.key, indicator.label, unit, place, sense, part, tuple(points))
