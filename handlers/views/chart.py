"""Charts as PNG, legible on a phone: a series over time, who spoke how much.

matplotlib is heavy and is imported only where something is drawn; draw in a thread.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import datetime as dt
import io
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers.texts.catalogue import Texts
from handlers.views.screen import label
from handlers.views.series_title import measure, month, title, when
from handlers.views.value_scale import Scale, scale_of, short, shown_range
from meetings.model.time_series import Point, Series
from meetings.statistics.figures.period_of_figure import first_day
from meetings.statistics.shares import Share

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Pixels: 4 to 3 fills a phone's width in a chat, and Telegram makes no photo wider than 1280.
# Sizes of letters are points that can be read when it is shown 400 pixels wide.
WIDTH, HEIGHT, DPI = 1200, 900, 150
PAPER, INK, FAINT, GRID, LINE = "#FAF8F4", "#22252B", "#6B7078", "#DEDAD2", "#1F5FA8"
_FONT = "DejaVu Sans"
TITLE_SIZE, VALUE_SIZE, AXIS_SIZE = 19, 13, 12
_DOT = 12
"""Pixels from a point's middle to its edge."""
_FAR_OFF = 8
"""Multiples of the median from which on a point would flatten all others."""
_APART = 0.03
"""Of the picture's width: so far apart stand two values of one time."""
_NAME, _MEETING, _TOPIC = 28, 64, 48
"""Characters that fit: a name beside its bar, a title above the picture in two sizes."""
_FLOAT_DIGITS = 6
"""Beyond them stands what adding floats leaves over."""
_BARS = 8
"""People in a picture of shares; below them shares are a percent or two."""
_YEAR_LABELS = 10
"""How many years are legible below a picture of this width."""
Box = tuple[float, float, float, float]


def series_chart(texts: Texts, series: Series) -> bytes:
    """The points of a series over time, joined by a line."""
    figure, axes = _sheet()
    shown = sorted(on_scale(series.points), key=years_of)
    scale = scale_of(texts, series.unit, [point.value for point in shown])
    times = [years_of(point) for point in shown]
    values = [point.value / 10**scale.power for point in shown]
    places = _side_by_side(times)
    # A pale line behind dots with a light edge, which stay apart where they overlap.
    axes.plot(*_means(times, values), color=LINE, linewidth=2.6, alpha=0.55, zorder=2)
    axes.scatter(places, values, s=95, color=LINE, edgecolor=PAPER, linewidth=2, zorder=3)
    _room(axes, values)
    _time_axis(texts, axes, places, yearly=all(_is_of_stretch(point) for point in shown))
    axes.yaxis.set_major_formatter(lambda value, _: texts.number(round(value, _FLOAT_DIGITS)))
    axes.grid(axis="y", color=GRID, linewidth=1)
    off = [point for point in series.points if point not in shown]
    _titles(figure, title(texts, series), measure(texts, series, scale.unit), _off(texts, off))
    signed = series.sense == "change"
    written = [short(texts, p.value, scale, signed=signed) for p in shown]
    _value_labels(axes, places, values, written, _above(times, values))
    return _png(figure)


def shares_chart(texts: Texts, found: Sequence[Share], heading: str) -> bytes:
    """Who spoke how much, as bars, who spoke most on top."""
    figure, axes = _sheet()
    shown = [share for share in found if share.words][:_BARS][::-1]
    parts = [share.part * 100 for share in shown]
    # Of a bar's row: the rest parts it from the next.
    axes.barh(range(len(shown)), parts, color=LINE, height=0.62, zorder=2)
    for at, share in enumerate(shown):
        percent = short(texts, round(share.part * 100), Scale(0, "")) + texts.plain("percent-sign")
        axes.annotate(
            percent, (parts[at], at), (8, 0), textcoords="offset points", va="center",
            fontsize=VALUE_SIZE + 1, fontweight="bold", color=INK,
        )  # fmt: skip
    axes.set_yticks(range(len(shown)), [label(share.speaker.name, _NAME) for share in shown])
    axes.tick_params(axis="y", labelsize=AXIS_SIZE + 1, labelcolor=INK)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    # Room for the percentage behind the longest bar; two bars are no thicker than three.
    axes.set_xlim(0, max([*parts, 1]) * 1.16)
    axes.set_ylim(-0.6, max(len(shown), 3) - 0.4)
    _titles(figure, texts.plain("shares-picture"), label(heading, _MEETING), "")
    return _png(figure)


def years_chart(texts: Texts, by_year: Sequence[tuple[int, int]], heading: str) -> bytes:
    """How often something came up, a bar for each year from the first to the last."""
    figure, axes = _sheet()
    counts = dict(by_year)
    years = list(range(min(counts), max(counts) + 1))
    found = [counts.get(year, 0) for year in years]
    # Of a year: the rest parts its bar from the next.
    axes.bar(years, found, color=LINE, width=0.7, zorder=2)
    for year, count in zip(years, found, strict=True):
        axes.annotate(
            str(count), (year, count), (0, 6), textcoords="offset points", ha="center",
            fontsize=VALUE_SIZE, fontweight="bold", color=INK if count else FAINT,
        )  # fmt: skip
    step = -(-len(years) // _YEAR_LABELS)
    shown = [year for year in years if (years[-1] - year) % step == 0]
    axes.set_xticks(shown, [str(year) for year in shown])
    axes.set_yticks([])
    axes.set_ylim(0, max(found) * 1.15)  # with the number above the highest bar
    _titles(figure, label(heading, _TOPIC), texts.plain("topic-by-year"), "")
    return _png(figure)


def on_scale(points: Sequence[Point]) -> list[Point]:
    """The points that fit one picture: 2,600 percent would flatten years of 4."""
    middle = statistics.median(abs(point.value) for point in points)
    near = [point for point in points if abs(point.value) <= _FAR_OFF * middle]
    return near if len(near) >= 2 and middle > 0 else list(points)


def _sheet() -> tuple[Figure, Axes]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.set_facecolor(PAPER)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(FAINT)
    axes.tick_params(length=0, labelsize=AXIS_SIZE, labelcolor=FAINT)
    axes.set_axisbelow(True)
    return figure, axes


def _titles(figure: Figure, heading: str, below: str, foot: str) -> None:
    # Parts of the picture: a margin of 4.5 %, two lines of title above, one of notes below.
    figure.text(
        0.045, 0.955, heading, fontsize=TITLE_SIZE, fontweight="bold", color=INK, va="top",
        family=_FONT,
    )  # fmt: skip
    figure.text(0.045, 0.885, below, fontsize=AXIS_SIZE + 1, color=FAINT, va="top", family=_FONT)
    if foot:
        figure.text(0.045, 0.02, foot, fontsize=AXIS_SIZE - 1, color=FAINT, family=_FONT)
    figure.tight_layout(rect=(0.02, 0.06 if foot else 0.02, 0.985, 0.84))


def _value_labels(
    axes: Axes,
    places: Sequence[float],
    values: Sequence[float],
    written: Sequence[str],
    above: Sequence[bool],
) -> None:
    """Each value beside its point where there is room: what tells most is written first."""
    points = [(x, y) for x, y in axes.transData.transform(list(zip(places, values, strict=True)))]
    taken = [_box(at, 2 * _DOT, 2 * _DOT) for at in points]
    # Points are 72 to the inch; bold digits of DejaVu are 0.7 of them wide, commas less.
    em = VALUE_SIZE * DPI / 72
    for i in _most_telling_first(values):
        width, height = 0.68 * em * len(written[i]), 1.1 * em
        rise = _DOT + 6 + height / 2  # six pixels clear of the dot
        x, y = points[i]
        up, right = (x, y + rise), (x + _DOT + 6 + width / 2, y)
        down, left = (x, y - rise), (x - _DOT - 6 - width / 2, y)
        first = (up, down) if above[i] else (down, up)
        for at in (*first, right, left):
            box = _box(at, width, height)
            if not any(_overlap(box, other) for k, other in enumerate(taken) if k != i):
                taken.append(box)
                _write(axes, at, written[i])
                break


def _write(axes: Axes, at: tuple[float, float], words: str) -> None:
    axes.annotate(
        words, at, xycoords="figure pixels", ha="center", va="center", fontsize=VALUE_SIZE,
        fontweight="bold", color=INK, zorder=4, annotation_clip=False,
    )  # fmt: skip


def _box(at: tuple[float, float], width: float, height: float) -> Box:
    x, y = at
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _most_telling_first(values: Sequence[float]) -> list[int]:
    """The ends, then where the line turns most."""
    last = len(values) - 1

    def bend(at: int) -> float:
        return abs(2 * values[at] - values[at - 1] - values[at + 1])

    return [last, 0, *sorted(range(1, last), key=bend, reverse=True)] if last else [0]


def _above(times: Sequence[float], values: Sequence[float]) -> list[bool]:
    """Above a top, below a dip: beside the line, not on it; of one time the greater above."""
    above: list[bool] = []
    for at, value in enumerate(values):
        near = [i for i in (at - 1, at + 1) if 0 <= i < len(values)]
        same = [i for i in near if times[i] == times[at]]
        beside = [values[i] for i in same or near]
        above.append(not beside or value >= sum(beside) / len(beside))
    return above


def _room(axes: Axes, values: Sequence[float]) -> None:
    """The range that is shown, with room for the labels: two lines of them above."""
    low, high = shown_range(values)
    pad = (high - low or 1) * 0.14
    axes.set_ylim(low - (pad if low < 0 or low == min(values) else pad / 3), high + pad)
    if low < 0:
        axes.axhline(0, color=FAINT, linewidth=1.2, zorder=1)


def years_of(point: Point) -> float:
    """A point in years: a year, half or quarter stands in its middle, a day where it is."""
    day = point.date
    if len(point.when) == 4 and (day.month, day.day) == (12, 31):
        return day.year + 0.5
    if not _is_of_stretch(point) or (first := first_day(point.when)) is None:
        return _day_place(day)
    return (_day_place(first) + _day_place(day)) / 2


def _day_place(day: dt.date) -> float:
    return day.year + (day.timetuple().tm_yday - 0.5) / 366


def _is_of_stretch(point: Point) -> bool:
    """Whether a point stands for a year or a part of it, and not for a day or month."""
    return len(point.when) == 4 or not point.when[5:].replace("-", "").isdigit()


def _side_by_side(times: Sequence[float]) -> list[float]:
    """Where the points of some times stand: two of one time beside each other."""
    gap = max(times[-1] - times[0], 1.0) * _APART
    places: list[float] = []
    for i, time in enumerate(times):
        same, before = times.count(time), times[:i].count(time)
        places.append(time + (before - (same - 1) / 2) * gap)
    return places


def _means(times: Sequence[float], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """The line's way: through the middle of the values of one time."""
    once = sorted(set(times))
    told = [
        [value for at, value in zip(times, values, strict=True) if at == time] for time in once
    ]
    return once, [statistics.mean(found) for found in told]


def _time_axis(texts: Texts, axes: Axes, places: Sequence[float], *, yearly: bool) -> None:
    """Years in their middles; months where days and months lie within two years."""
    first, last = int(places[0]), int(places[-1])
    # The labels of the ends need a twelfth of the width each; a single day is given half a year.
    pad = max(places[-1] - places[0], 0.5) * 0.08
    axes.set_xlim(places[0] - pad, places[-1] + pad)
    if yearly:
        axes.set_xlim(min(places[0] - pad, first + 0.4), max(places[-1] + pad, last + 0.6))
    if yearly or last - first >= 2:
        step = max(-(-(last - first) // 8), 1)  # nine years fit
        years = [year for year in range(first, last + 1) if (last - year) % step == 0]
        axes.set_xticks([year + 0.5 for year in years], [str(year) for year in years])
        return
    months = [(first + k // 12, k % 12 + 1) for k in range(12 * (last - first + 1))]
    inside = [m for m in months if places[0] - pad <= m[0] + (m[1] - 0.5) / 12 <= places[-1] + pad]
    shown = inside[:: -(-len(inside) // 6) or 1]  # six months with their years fit
    axes.set_xticks([y + (m - 0.5) / 12 for y, m in shown], [month(texts, y, m) for y, m in shown])


def _off(texts: Texts, points: Sequence[Point]) -> str:
    if not points:
        return ""
    told = ", ".join(f"{when(texts, p)} – {texts.number(p.value)}" for p in points[:3])
    return texts.plain("trend-off-scale", points=told)


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI, facecolor=PAPER)
    return out.getvalue()
