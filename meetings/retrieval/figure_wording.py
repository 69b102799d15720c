"""How the answer to a question about a figure is worded: its title, values and times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from meetings.model.languages import Lang
from meetings.model.question import Period
from meetings.model.time_series import Point, Series
from meetings.retrieval.figures_of_place import DatedFigure, FiguresOfPlace, bounds_at
from meetings.retrieval.query.figures_asked import FigureAsked
from meetings.statistics.figure_statement_templates import SIDES, TEMPLATES
from meetings.statistics.figure_times import is_whole_year, period_told, when_told
from meetings.statistics.figures.amount_formatting import amount, is_written_in
from meetings.statistics.figures.indicators import Nature, is_acronym
from meetings.statistics.figures.places import place_name

_VALUES = 4
"""Values given for one place: a line of a phone; all are behind the button."""
_OPEN = 1.3
"""The upper end of what «более» leaves open, as a multiple of the figure."""


def title(series: Series, lang: Lang) -> str:
    """The indicator and the country: «Товарооборот, Китай»."""
    return title_of(series.label[0 if lang == "ru" else 1], series.partner, lang)


def title_of(name: str, place: str | None, lang: Lang) -> str:
    """«ВВП, Остания»."""
    shown = name.upper() if is_acronym(name) else name[0].upper() + name[1:]
    return f"{shown}, {place_name(place, lang)}" if place else shown


def statement_about(own: FiguresOfPlace, asked: FigureAsked, lang: Lang) -> str:
    """The statement: the title, then what each place has."""
    say = TEMPLATES[lang]
    label = asked.indicator.label[0 if lang == "ru" else 1]
    if len(asked.places) > 1 and asked.indicator.nature == "both sides":
        label = say["with us"].format(name=label)
    name = title_of(label, own.place, lang)
    if not own.found and not own.near:
        return say["missing any"].format(name=name)
    nature = asked.indicator.nature
    when = _all_times(own.missing, nature, lang)
    lines = [say["missing"].format(name=name, when=when)] if when else []
    if not own.found:
        values = "; ".join(_values(own.near, nature, lang))
        moved = asked.sense == "level" and all(one.series.sense == "change" for one in own.near)
        nearest = say["change alone" if moved else "nearest"]
        return nearest.format(missing=" ".join(lines), values=values)
    values = "; ".join(_values(own.found[:_VALUES], nature, lang))
    line = say["latest" if asked.is_latest else "line"]
    return " ".join([line.format(name=name, values=values), *lines])


def _all_times(missing: Sequence[Period], nature: Nature, lang: Lang) -> str:
    """The times of which the archive has nothing, in a row: years by their numbers alone."""
    years = sorted({time.first.year for time in missing if is_whole_year(time)})
    if len(years) < 2 or len(years) < len(missing):
        return _in_a_row([period_told(time, nature, lang) for time in missing], lang)
    if years[-1] - years[0] == len(years) - 1 and len(years) > 2:
        listed = f"{years[0]}–{years[-1]}"
    else:
        listed = _in_a_row([str(year) for year in years], lang)
    return TEMPLATES[lang]["years"].format(years=listed)


def _in_a_row(parts: Sequence[str], lang: Lang) -> str:
    """«2015, 2017 и 2018»"""
    joined = f" {TEMPLATES[lang]['and']} "
    return joined.join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def _values(found: Sequence[DatedFigure], nature: Nature, lang: Lang) -> Iterator[str]:
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
    bounds = bounds_at(point)
    value = abs(point.value)
    if bounds is None or not value:
        return "about"
    low, high = bounds[0] / value, bounds[1] / value
    if high > _OPEN:
        return "more"
    if low < 1 / _OPEN:
        return "less"
    return "nearly" if high - 1 < (1 - low) / 2 else "about"
