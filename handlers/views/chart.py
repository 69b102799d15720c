"""Pictures: a series over time, who spoke how much. PNG bytes, readable on a phone.

matplotlib is heavy and is imported only where something is drawn; draw in a thread.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import io
import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from handlers.texts.catalogue import Texts
from handlers.views.amounts import Scale, scale_of, short
from handlers.views.screen import label
from handlers.views.series_words import measure, title, when
from meetings.series import Point, Series
from meetings.shares import Share

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT, DPI = 1200, 900, 150
PAPER, INK, FAINT, GRID, LINE = "#FAF8F4", "#22252B", "#6B7078", "#DEDAD2", "#1F5FA8"
FONT = "DejaVu Sans"
TITLE_SIZE, VALUE_SIZE, AXIS_SIZE = 19, 13, 12
LABELLED = 12
"""With more points only the telling ones carry their value."""
FAR_OFF = 8
"""So many times the median: such a point would flatten all others."""
BARS = 8


def series_chart(texts: Texts, series: Series) -> bytes:
    """The points of a series over time, joined by a line."""
    figure, axes = _sheet()
    shown = on_scale(series.points)
    scale = scale_of(texts, series.unit, [point.value for point in shown])
    dates: list[Any] = [point.date for point in shown]
    values = [point.value / 10**scale.power for point in shown]
    axes.plot(dates, values, color=LINE, linewidth=2.6, alpha=0.55, zorder=2)
    axes.scatter(dates, values, s=95, color=LINE, edgecolor=PAPER, linewidth=2, zorder=3)
    _value_labels(texts, axes, series, shown, scale)
    _room(axes, values)
    _time_axis(axes, shown)
    axes.grid(axis="y", color=GRID, linewidth=1)
    off = [point for point in series.points if point not in shown]
    _titles(figure, title(texts, series), measure(texts, series, scale.unit), _off(texts, off))
    return _png(figure)


def shares_chart(texts: Texts, found: Sequence[Share], heading: str) -> bytes:
    """Who spoke how much, as bars, who spoke most on top."""
    figure, axes = _sheet()
    shown = [share for share in found if share.words][:BARS][::-1]
    parts = [share.part * 100 for share in shown]
    axes.barh(range(len(shown)), parts, color=LINE, height=0.62, zorder=2)
    for at, share in enumerate(shown):
        percent = short(texts, round(share.part * 100), Scale(0, "")) + texts.plain("percent-sign")
        axes.annotate(
            percent, (parts[at], at), (8, 0), textcoords="offset points", va="center",
            fontsize=VALUE_SIZE + 1, fontweight="bold", color=INK,
        )  # fmt: skip
    axes.set_yticks(range(len(shown)), [label(share.speaker.name, 28) for share in shown])
    axes.tick_params(axis="y", labelsize=AXIS_SIZE + 1, labelcolor=INK)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.set_xlim(0, max([*parts, 1]) * 1.16)
    axes.set_ylim(-0.7, max(len(shown), 4) - 0.3)
    _titles(figure, texts.plain("shares-picture"), label(heading, 64), "")
    return _png(figure)


def on_scale(points: Sequence[Point]) -> list[Point]:
    """The points that fit one picture: 2,600 percent would flatten years of 4."""
    middle = statistics.median(abs(point.value) for point in points)
    near = [point for point in points if abs(point.value) <= FAR_OFF * middle]
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
    figure.text(
        0.045, 0.955, heading, fontsize=TITLE_SIZE, fontweight="bold", color=INK, va="top",
        family=FONT,
    )  # fmt: skip
    figure.text(0.045, 0.885, below, fontsize=AXIS_SIZE + 1, color=FAINT, va="top", family=FONT)
    if foot:
        figure.text(0.045, 0.02, foot, fontsize=AXIS_SIZE - 1, color=FAINT, family=FONT)
    figure.tight_layout(rect=(0.02, 0.06 if foot else 0.02, 0.985, 0.84))


def _value_labels(
    texts: Texts, axes: Axes, series: Series, shown: Sequence[Point], scale: Scale
) -> None:
    signed = series.sense == "change"
    for at in _labelled(shown):
        point = shown[at]
        above = _above(shown, at)
        axes.annotate(
            short(texts, point.value, scale, signed=signed),
            (point.date, point.value / 10**scale.power),  # type: ignore[arg-type]  # dates do
            (0, 11 if above else -11), textcoords="offset points", ha="center",
            va="bottom" if above else "top", fontsize=VALUE_SIZE, fontweight="bold", color=INK,
            zorder=4,
        )  # fmt: skip


def _labelled(points: Sequence[Point]) -> list[int]:
    """All points, or of many the first, the last and those where the line turns."""
    if len(points) <= LABELLED:
        return list(range(len(points)))
    values = [point.value for point in points]
    turns = [
        at
        for at in range(1, len(points) - 1)
        if (values[at] - values[at - 1]) * (values[at + 1] - values[at]) < 0
    ]
    far = sorted(turns, key=lambda at: -abs(2 * values[at] - values[at - 1] - values[at + 1]))
    return sorted({0, len(points) - 1, *far[: LABELLED - 2]})


def _above(points: Sequence[Point], at: int) -> bool:
    """Above a top and a rise, below a dip: beside the line, not on it."""
    value = points[at].value
    near = [points[i].value for i in (at - 1, at + 1) if 0 <= i < len(points)]
    return not near or value >= sum(near) / len(near)


def _room(axes: Axes, values: Sequence[float]) -> None:
    """From zero where that leaves the line its shape, with room for the labels."""
    low, high = min(*values, 0.0), max(*values, 0.0)
    if low >= 0 and min(values) > 0.7 * high:
        low = min(values) - (high - min(values)) * 0.6
    pad = (high - low or 1) * 0.14
    axes.set_ylim(low - (pad if low < 0 or low == min(values) else pad / 3), high + pad)
    if low < 0:
        axes.axhline(0, color=FAINT, linewidth=1.2, zorder=1)


def _time_axis(axes: Axes, points: Sequence[Point]) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, DateFormatter, YearLocator

    years = points[-1].date.year - points[0].date.year
    if years >= 2:
        axes.xaxis.set_major_locator(YearLocator(max(1, -(-years // 8))))
        axes.xaxis.set_major_formatter(DateFormatter("%Y"))
    else:
        locator = AutoDateLocator(maxticks=7)
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    axes.margins(x=0.07)


def _off(texts: Texts, points: Sequence[Point]) -> str:
    if not points:
        return ""
    told = ", ".join(f"{when(texts, p)}: {texts.number(p.value)}" for p in points[:3])
    return texts.plain("trend-off-scale", points=told)


def _png(figure: Figure) -> bytes:
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=DPI, facecolor=PAPER)
    return out.getvalue()
