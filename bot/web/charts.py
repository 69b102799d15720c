"""Charts as SVG inside a page: widths in percent, so that their words stay as large as the page's.

Colours and fonts come from the style sheet; a table beside each says the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from handlers.texts.catalogue import Texts
from handlers.views.point_places import (
    above,
    is_of_stretch,
    means,
    on_scale,
    side_by_side,
    with_room,
    years_of,
)
from handlers.views.series_title import month, value_told, when
from handlers.views.value_scale import scale_of, short, shown_range
from meetings.model.time_series import Point, Series

_BARS_HIGH, _TOP, _BOTTOM = 120, 20, 22
"""Pixels of the bars, above them for a number, below for the year."""
_NARROW = 8
"""So many years fit on a phone with all four digits; of more each second is named."""
_HIGH, _ABOVE, _BELOW = 300, 34, 28
"""Pixels of a line's picture, above the line for its values, below it for the years."""
_SIDE = 7.0
"""Percent of the width left free at either side for the words at the first and last point."""
_PHONE, _DESK = 328, 672
"""Pixels of the column on a phone 360 wide, and at a desk: labels must not touch there."""
_DIGIT, _LETTERS = 8.5, 14
"""Pixels of a bold digit of the charts' size with its share of the gap, and of a line of them."""
_DOT = 5
"""Pixels from a point's middle to its edge."""
_MOMENT = 0.5
"""Years across a picture whose points are all of one time."""
_UNDER = 26
"""Pixels for the words under the lowest point, where the bottom is not zero."""
_MONTHS = 4
"""Months with their years named below a line; more would touch on a phone."""
_TICKS = 6
"""Years named below a line; more would touch on a phone."""


def bars(
    by_year: Sequence[tuple[int, int]], title: str, link: Callable[[int], str] | None = None
) -> Markup:
    """A bar for each year from the first to the last, leading where ``link`` says."""
    if not by_year:
        return Markup()
    counts = dict(by_year)
    years = list(range(min(counts), max(counts) + 1))
    most = max(counts.values())
    step = -(-len(years) // _NARROW) if len(years) > _NARROW else 1
    width = 100 / len(years)
    phone, desk = (with_room(counts, width * pixels / 100 / _DIGIT) for pixels in (_PHONE, _DESK))
    made = []
    for at, year in enumerate(years):
        sign = "value" if year in phone else "value roomy" if year in desk else ""
        named = (len(years) - 1 - at) % step == 0
        bar = _bar(year, counts.get(year, 0), most, (at * width, width), sign, named)
        made.append(_leading(bar, year, counts.get(year, 0), link))
    high = _BARS_HIGH + _TOP + _BOTTOM
    return _svg("bars", title, high, made)


def _bar(
    year: int, count: int, most: int, place: tuple[float, float], sign: str, named: bool
) -> Markup:
    left, width = place
    high = max(round(_BARS_HIGH * count / most), 2 if count else 0)
    middle = f"{left + width / 2:.2f}%"
    top = _TOP + _BARS_HIGH - high
    # Three quarters of a year's width are the bar, the rest parts it from the next.
    parts = [
        Markup('<rect x="{}%" y="{}" width="{}%" height="{}"><title>{}: {}</title></rect>').format(
            f"{left + width * 0.12:.2f}", top, f"{width * 0.76:.2f}", high, year, count
        )
    ]
    if sign and count:
        parts.append(_text(middle, top - 5, str(count), sign))
    if named:
        parts.append(_text(middle, _TOP + _BARS_HIGH + 16, str(year), "axis"))
    return Markup().join(parts)


def _leading(bar: Markup, year: int, count: int, link: Callable[[int], str] | None) -> Markup:
    if link is None or not count:
        return Markup("<g>{}</g>").format(bar)
    return Markup('<a href="{}" aria-label="{}: {}">{}</a>').format(link(year), year, count, bar)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a point is drawn: percent from the left, pixels from the top.

    ``label``: where its value may be written, above a top and below a dip.
    """

    point: Point
    x: float
    y: float
    label: float


def series_chart(texts: Texts, series: Series, title: str, link: Callable[[Point], str]) -> Markup:
    """The points of a series joined by a line; each leads to its sentence."""
    shown = sorted(on_scale(series.points), key=years_of)
    if len(shown) < 2:
        return Markup()
    scale = scale_of(texts, series.unit, [point.value for point in shown])
    times, values = [years_of(point) for point in shown], [point.value for point in shown]
    low, high = shown_range(values)
    spots = _spots(shown, times, low, high)
    way = [
        (_across(time, times), _down(value, low, high))
        for time, value in zip(*means(times, values), strict=True)
    ]
    lines = [
        Markup('<line class="line" x1="{}%" y1="{}" x2="{}%" y2="{}"/>').format(
            f"{a:.2f}", f"{b:.1f}", f"{c:.2f}", f"{d:.1f}"
        )
        for (a, b), (c, d) in pairwise(way)
    ]
    zero = [_rule(_down(0, low, high), "zero")] if low < 0 else []
    signed = series.sense == "change"
    written = [short(texts, point.value, scale, signed=signed) for point in shown]
    dots = [_dot(texts, series, spot, link(spot.point)) for spot in spots]
    labels = [
        _text(f"{spots[at].x:.2f}%", spots[at].label, written[at], "value")
        for at in _labelled(spots, written)
    ]
    return _svg(
        "series", title, _HIGH, [*zero, *lines, *dots, *labels, *_axis(texts, shown, times)]
    )


def _spots(shown: Sequence[Point], times: Sequence[float], low: float, high: float) -> list[_Spot]:
    values = [point.value for point in shown]
    made = []
    for point, place, is_top in zip(shown, side_by_side(times), above(times, values), strict=True):
        y = _down(point.value, low, high)
        # Pixels by which the words clear the dot; below it their height comes on top.
        made.append(_Spot(point, _across(place, times), y, y - 12 if is_top else y + 22))
    return made


def _dot(texts: Texts, series: Series, spot: _Spot, address: str) -> Markup:
    told = f"{when(texts, spot.point)}: {value_told(texts, series, spot.point)}"
    return Markup(
        '<a href="{}" aria-label="{}"><circle class="touch" cx="{}%" cy="{}" r="14"/>'
        '<circle class="dot" cx="{}%" cy="{}" r="5"><title>{}</title></circle></a>'
    ).format(
        address, told, f"{spot.x:.2f}", f"{spot.y:.1f}", f"{spot.x:.2f}", f"{spot.y:.1f}", told
    )


def _labelled(spots: Sequence[_Spot], written: Sequence[str]) -> list[int]:
    """Which points get labels: the ends, the extremes, and others that have room on a phone."""
    last = len(spots) - 1
    order = [
        last,
        0,
        *sorted(range(1, last), key=lambda at: min(spots[at].y, _HIGH - spots[at].y)),
    ]
    chosen: list[int] = []
    for at in order:
        own, half = spots[at], len(written[at]) * _DIGIT / 2
        labels = [(spots[other], len(written[other]) * _DIGIT / 2) for other in chosen]
        if all(
            abs(own.label - one.label) >= _LETTERS or _pixels(own, one) >= half + wide
            for one, wide in labels
        ) and all(
            one is own
            or not own.label - _LETTERS - _DOT < one.y < own.label + _DOT
            or _pixels(own, one) >= half + _DOT
            for one in spots
        ):
            chosen.append(at)
    return sorted(chosen)


def _pixels(one: _Spot, other: _Spot) -> float:
    """How far one stands beside the other on a phone."""
    return abs(one.x - other.x) * _PHONE / 100


def _axis(texts: Texts, shown: Sequence[Point], times: Sequence[float]) -> list[Markup]:
    """Years in their middles; months where days lie within two years."""
    first, last = int(times[0]), int(times[-1])
    base = _rule(_HIGH - _BELOW, "base")
    if last - first < 2 and not all(is_of_stretch(point) for point in shown):
        return [base, *_months(texts, shown[0].date, last, times)]
    step = -(-(last - first + 1) // _TICKS)
    years = [(year + 0.5, str(year)) for year in range(last, first - 1, -step)]
    return [base, *_ticks(years, times)]


def _months(texts: Texts, first: dt.date, last: int, times: Sequence[float]) -> list[Markup]:
    months = [(year, number) for year in range(first.year, last + 1) for number in range(1, 13)]
    places = {(y, m): y + (m - 0.5) / 12 for y, m in months}
    inside = [one for one in months if 2 <= _across(places[one], times) <= 98]
    step = -(-len(inside) // _MONTHS) or 1
    named = [(places[one], month(texts, *one)) for one in inside[::step]]
    if not named:  # a day or two, before or after the middle of their month
        named = [(times[0], month(texts, first.year, first.month))]
    return _ticks(named, times)


def _ticks(named: Sequence[tuple[float, str]], times: Sequence[float]) -> list[Markup]:
    made = []
    for time, words in named:
        x = _across(time, times)
        if 2 <= x <= 98:  # nearer to the edge half of it would be cut off
            made.append(_text(f"{x:.2f}%", _HIGH - 8, words, "axis"))
    return made


def _rule(y: float, sign: str) -> Markup:
    return Markup('<line class="{}" x1="0" y1="{}" x2="100%" y2="{}"/>').format(
        sign, f"{y:.1f}", f"{y:.1f}"
    )


def _across(time: float, times: Sequence[float]) -> float:
    first, last = times[0], times[-1]
    if last == first:
        return 50 + (time - first) / _MOMENT * (100 - 2 * _SIDE)
    return _SIDE + (time - first) / (last - first) * (100 - 2 * _SIDE)


def _down(value: float, low: float, high: float) -> float:
    room = _HIGH - _ABOVE - _BELOW - (_UNDER if low else 0)
    return _ABOVE + room * (high - value) / ((high - low) or 1)


def _text(x: str, y: float, words: str, sign: str) -> Markup:
    return Markup('<text class="{}" x="{}" y="{}" text-anchor="middle">{}</text>').format(
        sign, x, f"{y:.0f}", words
    )


def _svg(sign: str, title: str, high: int, parts: Sequence[Markup]) -> Markup:
    return Markup(
        '<svg class="chart {}" role="group" aria-label="{}" width="100%" height="{}">{}</svg>'
    ).format(sign, escape(title), high, Markup().join(parts))
