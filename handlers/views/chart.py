"""Charts as PNG, legible on a phone: a series over time, who spoke how much.

matplotlib is heavy and is imported only where something is drawn; draw in a thread.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers.texts.catalogue import Texts
from handlers.views.fitting_text import Line, drawable, write_fitting
from handlers.views.point_places import (
    above,
    is_of_stretch,
    means,
    on_scale,
    side_by_side,
    with_room,
    years_of,
)
from handlers.views.screen import label
from handlers.views.series_title import measure, month, title, value_told, when
from handlers.views.value_scale import scale_of, short, shown_range
from meetings.model.time_series import Series
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
_NAME, _MEETING, _TOPIC = 28, 64, 48
"""Characters that fit: a name beside its bar, a title above the picture in two sizes."""
_FLOAT_DIGITS = 6
"""Beyond them stands what adding floats leaves over."""
_BARS = 8
"""People in a picture of shares; below them shares are a percent or two."""
_TOLD = 3
"""Values outside a chart that its last line has room for."""
_SMALLEST = 8
"""Points: what can still be read of counts above the bars of many years."""
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
    places = side_by_side(times)
    # A pale line behind dots with a light edge, which stay apart where they overlap.
    axes.plot(*means(times, values), color=LINE, linewidth=2.6, alpha=0.55, zorder=2)
    axes.scatter(places, values, s=95, color=LINE, edgecolor=PAPER, linewidth=2, zorder=3)
    _room(axes, values)
    _time_axis(texts, axes, places, yearly=all(is_of_stretch(point) for point in shown))
    axes.yaxis.set_major_formatter(lambda value, _: texts.number(round(value, _FLOAT_DIGITS)))
    axes.grid(axis="y", color=GRID, linewidth=1)
    _titles(
        figure, title(texts, series), measure(texts, series, scale.unit), outside(texts, series)
    )
    signed = series.sense == "change"
    written = [short(texts, p.value, scale, signed=signed) for p in shown]
    _value_labels(axes, places, values, written, above(times, values))
    return _png(figure)


def shares_chart(texts: Texts, found: Sequence[Share], heading: str) -> bytes:
    """Who spoke how much, as bars, who spoke most on top."""
    figure, axes = _sheet()
    shown = [share for share in found if share.words][:_BARS][::-1]
    parts = [share.part * 100 for share in shown]
    # Of a bar's row: the rest parts it from the next.
    axes.barh(range(len(shown)), parts, color=LINE, height=0.62, zorder=2)
    for at, share in enumerate(shown):
        percent = texts.plain("share", percent=round(share.part * 100))
        axes.annotate(
            percent, (parts[at], at), (8, 0), textcoords="offset points", va="center",
            fontsize=VALUE_SIZE + 1, fontweight="bold", color=INK,
        )  # fmt: skip
    axes.set_yticks(
        range(len(shown)), [label(drawable(share.speaker.name), _NAME) for share in shown]
    )
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
    # A bold digit of DejaVu is 0.7 of a letter's height wide; the bars have 0.9 of the picture.
    digit, room = 0.7 * DPI / 72, WIDTH * 0.9 / len(years)
    letters = max(min(VALUE_SIZE, room / digit / (len(str(max(found))) + 0.5)), _SMALLEST)
    counted = dict(zip(years, found, strict=True))
    for year in with_room(counted, room / digit / letters):
        count = counted[year]
        axes.annotate(
            str(count), (year, count), (0, 6), textcoords="offset points", ha="center",
            fontsize=letters, fontweight="bold", color=INK if count else FAINT,
        )  # fmt: skip
    step = -(-len(years) // _YEAR_LABELS)
    shown = [year for year in years if (years[-1] - year) % step == 0]
    axes.set_xticks(shown, [str(year) for year in shown])
    axes.set_yticks([])
    axes.set_ylim(0, max(found) * 1.15)  # with the number above the highest bar
    _titles(figure, label(heading, _TOPIC), texts.plain("topic-by-year"), "")
    return _png(figure)


def outside(texts: Texts, series: Series) -> str:
    """Which values a chart leaves out, as they would flatten all others; "" for none."""
    shown = on_scale(series.points)
    left = [point for point in series.points if point not in shown]
    if not left:
        return ""
    told = ", ".join(f"{when(texts, p)} – {value_told(texts, series, p)}" for p in left[:_TOLD])
    return texts.plain("trend-off-scale", points=told + (", …" if len(left) > _TOLD else ""))


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
    room = WIDTH * 0.91
    bold = Line(TITLE_SIZE, INK, _FONT, bold=True)
    write_fitting(figure, heading, (0.045, 0.955), room, bold)
    write_fitting(figure, below, (0.045, 0.885), room, Line(AXIS_SIZE + 1, FAINT, _FONT))
    if foot:
        write_fitting(figure, foot, (0.045, 0.045), room, Line(AXIS_SIZE - 1, FAINT, _FONT))
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


def _room(axes: Axes, values: Sequence[float]) -> None:
    """The range that is shown, with room for the labels: two lines of them above."""
    low, high = shown_range(values)
    pad = (high - low or 1) * 0.14
    axes.set_ylim(low - (pad if low < 0 or low == min(values) else pad / 3), high + pad)
    if low < 0:
        axes.axhline(0, color=FAINT, linewidth=1.2, zorder=1)


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


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI, facecolor=PAPER)
    return out.getvalue()
