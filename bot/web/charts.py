"""Charts as SVG inside a page: widths in percent, so that their words stay as large as the page's.

Colours and fonts come from the style sheet; a table beside each says the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from handlers.texts.catalogue import Texts
from handlers.views.chart import on_scale, years_of
from handlers.views.series_title import value_told, when
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
_LABELLED = 8
"""So many points have their values written beside them; of more only some."""
_UNDER = 26
"""Pixels for the words under the lowest point, where the bottom is not zero."""
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
    made = [
        _bar(
            year,
            counts.get(year, 0),
            most,
            (at * width, width),
            (len(years) - 1 - at) % step == 0,
            link,
        )
        for at, year in enumerate(years)
    ]
    high = _BARS_HIGH + _TOP + _BOTTOM
    return _svg("bars", title, high, made)


def _bar(
    year: int,
    count: int,
    most: int,
    place: tuple[float, float],
    named: bool,
    link: Callable[[int], str] | None,
) -> Markup:
    left, width = place
    high = max(round(_BARS_HIGH * count / most), 2 if count else 0)
    middle = f"{left + width / 2:.2f}%"
    top = _TOP + _BARS_HIGH - high
    # Three quarters of a year's width are the bar, the rest parts it from the next.
    parts = [
        Markup('<rect x="{}%" y="{}" width="{}%" height="{}"><title>{}: {}</title></rect>').format(
            f"{left + width * 0.12:.2f}", top, f"{width * 0.76:.2f}", high, year, count
        ),
        _text(middle, top - 5, str(count) if count else "", "value"),
    ]
    if named:
        parts.append(_text(middle, _TOP + _BARS_HIGH + 16, str(year), "axis"))
    inside = Markup().join(parts)
    if link is None or not count:
        return Markup("<g>{}</g>").format(inside)
    return Markup('<a href="{}" aria-label="{}: {}">{}</a>').format(
        link(year), year, count, inside
    )


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a point is drawn: percent from the left, pixels from the top."""

    point: Point
    x: float
    y: float


def series_chart(texts: Texts, series: Series, title: str, link: Callable[[Point], str]) -> Markup:
    """The points of a series joined by a line; each leads to its sentence."""
    shown = sorted(on_scale(series.points), key=years_of)
    if len(shown) < 2:
        return Markup()
    scale = scale_of(texts, series.unit, [point.value for point in shown])
    low, high = shown_range([point.value for point in shown])
    spots = [
        _Spot(one, _across(years_of(one), shown), _down(one.value, low, high)) for one in shown
    ]
    lines = [
        Markup('<line class="line" x1="{}%" y1="{}" x2="{}%" y2="{}"/>').format(
            f"{a.x:.2f}", f"{a.y:.1f}", f"{b.x:.2f}", f"{b.y:.1f}"
        )
        for a, b in pairwise(spots)
    ]
    zero = [_rule(_down(0, low, high), "zero")] if low < 0 else []
    signed = series.sense == "change"
    written = [short(texts, spot.point.value, scale, signed=signed) for spot in spots]
    dots = [_dot(texts, series, spot, link(spot.point)) for spot in spots]
    labels = [_value(spots, at, written[at]) for at in _labelled(spots)]
    return _svg("series", title, _HIGH, [*zero, *lines, *dots, *labels, *_years(spots)])


def _dot(texts: Texts, series: Series, spot: _Spot, address: str) -> Markup:
    told = f"{when(texts, spot.point)}: {value_told(texts, series, spot.point)}"
    return Markup(
        '<a href="{}" aria-label="{}"><circle class="touch" cx="{}%" cy="{}" r="14"/>'
        '<circle class="dot" cx="{}%" cy="{}" r="5"><title>{}</title></circle></a>'
    ).format(
        address, told, f"{spot.x:.2f}", f"{spot.y:.1f}", f"{spot.x:.2f}", f"{spot.y:.1f}", told
    )


def _value(spots: Sequence[_Spot], at: int, written: str) -> Markup:
    """Above a top, below a dip."""
    near = [spots[i].y for i in (at - 1, at + 1) if 0 <= i < len(spots)]
    is_top = spots[at].y <= sum(near) / len(near)
    # Pixels by which the words clear the dot; below it their height comes on top.
    y = spots[at].y - 12 if is_top else spots[at].y + 22
    return _text(f"{spots[at].x:.2f}%", y, written, "value")


def _labelled(spots: Sequence[_Spot]) -> list[int]:
    """Which points get labels: the ends, the extremes, and others that are far enough away."""
    last = len(spots) - 1
    ends = [
        last,
        0,
        *sorted(range(1, last), key=lambda at: min(spots[at].y - 0, _HIGH - spots[at].y)),
    ]
    chosen: list[int] = []
    apart = 100 / _LABELLED
    for at in ends:
        if all(abs(spots[at].x - spots[other].x) >= apart for other in chosen):
            chosen.append(at)
    return sorted(chosen)


def _years(spots: Sequence[_Spot]) -> list[Markup]:
    first, last = int(years_of(spots[0].point)), int(years_of(spots[-1].point))
    step = -(-(last - first + 1) // _TICKS)
    points = [spot.point for spot in spots]
    made = []
    for year in range(last, first - 1, -step):
        x = _across(year + 0.5, points)
        if 2 <= x <= 98:  # nearer to the edge half of the year would be cut off
            made.append(_text(f"{x:.2f}%", _HIGH - 8, str(year), "axis"))
    return [_rule(_HIGH - _BELOW, "base"), *made]


def _rule(y: float, sign: str) -> Markup:
    return Markup('<line class="{}" x1="0" y1="{}" x2="100%" y2="{}"/>').format(
        sign, f"{y:.1f}", f"{y:.1f}"
    )


def _across(time: float, points: Sequence[Point]) -> float:
    first, last = years_of(points[0]), years_of(points[-1])
    part = (time - first) / (last - first) if last > first else 0.5
    return _SIDE + part * (100 - 2 * _SIDE)


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
