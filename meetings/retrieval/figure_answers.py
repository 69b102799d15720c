"""Answers to questions about a figure, computed from the dated figures of the archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from meetings.model.errors import UnknownMeeting
from meetings.model.fact import Fact
from meetings.model.languages import Lang
from meetings.model.question import Period, Question
from meetings.model.reply import Answer, Reply
from meetings.model.time_series import Point, Series
from meetings.ports.archive import Archive
from meetings.retrieval.query.figures_asked import FigureAsked, whole_year
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.statistics.figure_statement_templates import SIDES, TEMPLATES
from meetings.statistics.figure_times import distance, is_of, is_within, period_told, when_told
from meetings.statistics.figures.amount_formatting import amount, is_written_in
from meetings.statistics.figures.bounds import Bounds, apart, bounds_of
from meetings.statistics.figures.figure import FIGURES
from meetings.statistics.figures.indicators import Indicator, Nature, is_acronym
from meetings.statistics.figures.places import place_name, places_in
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.statistics.figures.units import may_measure
from meetings.statistics.series_by_words import Followed
from meetings.text.stems import keys

_SURE, _UNSURE = 0.9, 0.2
"""A figure of the right place and time is nearly always the one wanted, one of another seldom."""
_QUOTE = 350
"""Characters: as many as three figures under each other leave room for."""
_OPEN = 1.3
"""The upper end of what «более» leaves open, as a multiple of the figure."""
_MOST, _NEAR, _VALUES = 5, 3, 4
"""Answers; figures told where the right one is missing; values given for one place."""


_Sentence = tuple[str, int, int]
"""A sentence by its meeting, its turn and where it begins there."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A figure with the series it belongs to."""

    series: Series
    point: Point


@dataclass(frozen=True, slots=True)
class _OfPlace:
    """What the archive has of one place: the figures asked for, the nearest, all there are."""

    place: str
    found: list[_Dated]
    near: list[_Dated]
    missing: tuple[Period, ...]
    known: int

    @property
    def shown(self) -> list[_Dated]:
        """Those whose quotes are shown."""
        return self.found or self.near


def figure_reply(
    question: Question, asked: FigureAsked, followed: Followed, archive: Archive
) -> Reply | None:
    """The figures asked for and who said them; only the nearest, not found, where there is none.

    None where the archive has no such figures at all; of several places it says so of each.
    """
    common = _common(asked, followed, question.lang)
    places = [_of_place(place, common, followed, question.lang) for place in asked.places]
    found = any(one.found for one in places)
    if len(places) == 1 and not found and not places[0].near:
        return None
    told = "\n".join(_told(one, common, question.lang) for one in places)
    answers = tuple(_answers(_in_turn(places), archive))
    followable = any(one.known > 1 for one in places)
    reply = Reply(question.text, found, told, answers, (), figure=True, followable=followable)
    return replace(reply, sides=_sides(places, answers)) if len(places) > 1 else reply


def _sides(places: Sequence[_OfPlace], answers: Sequence[Answer]) -> tuple[int, ...]:
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


def doubted(reply: Reply, asked: FigureAsked, near: Reply | None) -> Reply:
    """What a search found for a figure: good only if it is for the place and time asked about.

    ``near``: the nearest figures, which are better than a quote of something else.
    """
    if reply.answers and _vouches(asked, reply.answers[0]):
        return reply
    if near is not None and not near.answers and _tells_of_one(asked, reply):
        return replace(reply, found=False)  # "no figures" would be wrong of this place
    return near or replace(reply, found=False)


def _tells_of_one(asked: FigureAsked, reply: Reply) -> bool:
    """Whether the first quote has the figure of one of several places asked about."""
    each = [replace(asked, places=(place,)) for place in asked.places]
    return bool(reply.answers) and any(_vouches(one, reply.answers[0]) for one in each)


def _vouches(asked: FigureAsked, answer: Answer) -> bool:
    """Whether a quote's sentence gives a figure of the indicator, the places and a time asked."""
    start, stop = answer.core or (answer.start, answer.stop)
    sentence = answer.quote[start - answer.start : stop - answer.start]
    said = frozenset(keys(sentence))
    within = [fact for fact in answer.facts if start <= fact.start < stop]
    if not any(name <= said for name in asked.indicator.names):
        return False
    if not any(fact.kind in FIGURES for fact in within):
        return False
    named = places_in(answer.quote) | places_in(answer.meeting.title) | {HOME}
    return set(asked.places) <= named and _is_of_time(asked, answer, within)


def _is_of_time(asked: FigureAsked, answer: Answer, within: Sequence[Fact]) -> bool:
    """Whether a sentence gives a figure of a year asked; without any year it is the day's."""
    wanted = {str(period.last.year) for period in asked.times}
    dates = [fact for fact in within if fact.kind == "date"]
    if any(str(one.value)[:4] not in wanted for one in dates):
        return any(str(one.value)[:4] in wanted and _has_figure(one, within) for one in dates)
    if dates or not wanted:
        return True
    years = {str(fact.value)[:4] for fact in answer.facts if fact.kind == "date"}
    told = answer.meeting.date.year
    return years <= wanted if years else bool(wanted & {str(told), str(told - 1)})


def _has_figure(date: Fact, within: Sequence[Fact]) -> bool:
    """Whether a figure stands before or after a date and no other date between."""
    others = [fact.start for fact in within if fact.kind == "date" and fact != date]
    left = max((start for start in others if start < date.start), default=-1)
    right = min((start for start in others if start > date.start), default=10**9)
    return any(
        left < fact.start < right and fact.kind in FIGURES and may_measure(fact, "local")
        for fact in within
    )


def _common(asked: FigureAsked, followed: Followed, lang: Lang) -> FigureAsked:
    """The last year that all the places compared have, where no time was asked for."""
    if asked.times:
        return asked
    years = [
        {one.point.date.year for one in _known(place, asked, followed, lang) if _is_yearly(one)}
        for place in asked.places
    ]
    shared = set.intersection(*years)
    return replace(asked, times=(whole_year(max(shared)),)) if shared else asked


def _is_yearly(dated: _Dated) -> bool:
    return dated.point.said and len(dated.point.when) == 4 and not dated.series.part


def _known(place: str, asked: FigureAsked, followed: Followed, lang: Lang) -> list[_Dated]:
    """All figures of a place that say what is asked: how much it was, or by how much it moved."""
    return [
        _Dated(series, point)
        for series in followed.of(asked.indicator, frozenset({place}), lang)
        if series.sense == asked.sense and asked.unit in (None, series.unit)
        for point in series.points
    ]


def _of_place(place: str, asked: FigureAsked, followed: Followed, lang: Lang) -> _OfPlace:
    known = _known(place, asked, followed, lang)
    if not asked.times:
        newest = sorted(known, key=lambda one: (_is_yearly(one), one.point.date))[-1:]
        return _OfPlace(place, newest, [], (), len(known))
    found: list[_Dated] = []
    missing: list[Period] = []
    for time in asked.times:
        own = _of_time(known, time, asked.indicator)
        found += own
        missing += [] if own else [time]
    known = known or _known(place, replace(asked, sense="change"), followed, lang)
    near = sorted(known, key=lambda one: min(distance(one.point, t) for t in asked.times))
    return _OfPlace(place, found, near[:_NEAR], tuple(missing), len(known))


def _of_time(known: Sequence[_Dated], time: Period, indicator: Indicator) -> list[_Dated]:
    """The figures of a whole time, the surest first; where there are none, of days in it."""
    exact = [one for one in known if is_of(one.point, one.series, time)]
    if exact:
        return _apart(sorted(exact, key=_surest))
    within = [one for one in known if is_within(one.point, one.series, time, indicator)]
    return sorted(within, key=lambda one: one.point.date, reverse=True)


def _surest(dated: _Dated) -> tuple[bool, int, int]:
    """What was said exactly, in the most figures, last."""
    point = dated.point
    figures = len(f"{abs(point.value):.6f}".replace(".", "").strip("0"))
    return point.fact.approx, -figures, -point.meeting.date.toordinal()


def _apart(found: Sequence[_Dated]) -> list[_Dated]:
    """Without those that only say the same more roughly: «более 40» beside 41,5."""
    kept: list[_Dated] = []
    for one in found:
        if all(_contradict(one, other) for other in kept):
            kept.append(one)
    return kept


def _contradict(one: _Dated, other: _Dated) -> bool:
    bounds, others = _bounds(one.point), _bounds(other.point)
    if one.series.unit != other.series.unit or bounds is None or others is None:
        return True
    return apart(bounds, others)


def _bounds(point: Point) -> Bounds | None:
    return bounds_of(point.fact, point.quote, point.fact.start - point.start)


# Words


def title(series: Series, lang: Lang) -> str:
    """The indicator and the country: «Товарооборот, Китай»."""
    return _title(series.label[0 if lang == "ru" else 1], series.partner, lang)


def _title(name: str, place: str | None, lang: Lang) -> str:
    shown = name.upper() if is_acronym(name) else name[0].upper() + name[1:]
    return f"{shown}, {place_name(place, lang)}" if place else shown


def _told(own: _OfPlace, asked: FigureAsked, lang: Lang) -> str:
    say = TEMPLATES[lang]
    label = asked.indicator.label[0 if lang == "ru" else 1]
    if len(asked.places) > 1 and asked.indicator.nature == "both sides":
        label = say["with us"].format(name=label)
    name = _title(label, own.place, lang)
    if not own.found and not own.near:
        return say["missing any"].format(name=name)
    nature = asked.indicator.nature
    lines = [
        say["missing"].format(name=name, when=period_told(time, nature, lang))
        for time in own.missing
    ]
    if not own.found:
        values = "; ".join(_values(own.near, nature, lang))
        return say["nearest"].format(missing=" ".join(lines), values=values)
    values = "; ".join(_values(own.found[:_VALUES], nature, lang))
    return " ".join([say["line"].format(name=name, values=values), *lines])


def _values(found: Sequence[_Dated], nature: Nature, lang: Lang) -> Iterator[str]:
    """Each value with its time; who said it where another one was said of the same time."""
    times = [when_told(one.point, one.series, nature, lang) for one in found]
    for one, when in zip(found, times, strict=True):
        speaker = one.point.speaker if times.count(when) > 1 else None
        yield TEMPLATES[lang]["said" if speaker else "value"].format(
            value=value_told(one.series, one.point, lang), when=when, speaker=speaker
        )


def value_told(series: Series, point: Point, lang: Lang) -> str:
    """A point's value, and on which side of it the true one lies: «больше 140 млрд $»."""
    change = series.sense == "change"
    if not is_written_in(series.unit, lang):
        return point.fact.text
    value = amount(point.value, series.unit, lang, signed=change)
    side = "" if change or not point.fact.approx else SIDES[lang][_side(point)]
    return f"{side} {value}".strip()


def _side(point: Point) -> str:
    bounds = _bounds(point)
    value = abs(point.value)
    if bounds is None or not value:
        return "about"
    low, high = bounds[0] / value, bounds[1] / value
    if high > _OPEN:
        return "more"
    if low < 1 / _OPEN:
        return "less"
    return "nearly" if high - 1 < (1 - low) / 2 else "about"


# Quotes


def _in_turn(places: Sequence[_OfPlace]) -> list[tuple[Point, float]]:
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
    meeting, facts = archive.meeting(point.meeting.id), archive.facts(point.meeting.id)
    place = (point.fact.turn, point.start, point.stop)
    return quoted(meeting, facts, place, score, {}, limit=_QUOTE)
