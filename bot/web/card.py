"""The picture that is shown where an address is shared: a quote, whose it is, when it was said.

matplotlib is heavy and imported only where something is drawn; one picture is drawn at a time.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import io
import threading
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.web.rendered_page import Content
from handlers.texts.catalogue import Texts
from handlers.views.chart import FAINT, INK, LINE, PAPER
from handlers.views.fitting_text import FALLBACK, Line, drawable, is_drawable, write_fitting
from meetings.model.meeting import Head

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.ft2font import FT2Font

_WIDTH, _HEIGHT, _DPI = 1200, 630, 100
"""Pixels that previews are shown in; a hundred to the inch, so that a point is 100/72 of one."""
_LEFT, _RIGHT, _TOP = 84, 84, 76
"""Pixels left free: previews are cut at their edges by some networks."""
_SIZES = ((44, 5), (36, 6), (29, 8))
"""Pixels of the letters and the lines that fit: the first in which the words have room."""
_LEAST = 0.85
"""Of the size of the lines below the quote: the name stays the largest."""
_LEADING = 1.36
"""Of a letter's height: lines of Cyrillic, whose accents rise higher, do not touch."""
_SERIF = "DejaVu Serif"
"""Comes with matplotlib, Cyrillic and Kazakh letters among its own."""
_LONGEST = 700
"""Characters tried for size: no more fit in the smallest letters."""
_DRAWING = threading.Lock()


def card_of(texts: Texts, head: Head, said: str, who: str | None) -> Content:
    """The picture of a quote; of a meeting's title where ``said`` is empty."""
    foot = f"{texts.day(head.date)} · {texts.plain('web-name')}"
    with _DRAWING:
        if said and is_drawable(said):
            body = _drawn(texts.quoted(_plain(said)), who or "", head.title, foot)
        else:  # of letters that no font here has, nobody could read the words
            body = _drawn(_plain(head.title), "", head.place or "", foot)
    return Content(body, "image/png")


@lru_cache(maxsize=64)  # networks ask several times for what was just shared; some 40 kB each
def _drawn(quoted: str, who: str, title: str, day: str) -> bytes:
    figure = _sheet()
    size, lines = _set(quoted)
    y = float(_TOP)
    for line in lines:
        _write(figure, line, y, size)
        y += size * _LEADING
    # Who speaks, where and when: three lines at the foot, the name largest.
    y = _HEIGHT - 132
    _write_below(figure, who, y - 44, 28, bold=True)
    _write_below(figure, title, y, 23)
    _write_below(figure, day, y + 38, 23)
    out = io.BytesIO()
    figure.savefig(out, dpi=_DPI, facecolor=PAPER)
    return out.getvalue()


def _sheet() -> Figure:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    figure = Figure(figsize=(_WIDTH / _DPI, _HEIGHT / _DPI), dpi=_DPI, facecolor=PAPER)
    FigureCanvasAgg(figure)
    # A stripe of colour down the left edge.
    stripe = Rectangle((0, 0), 0.018, 1, transform=figure.transFigure, color=LINE)
    figure.add_artist(stripe)
    return figure


def _write(figure: Figure, words: str, top: float, size: int) -> None:
    """A line of the quote, which was set to its width."""
    figure.text(
        _LEFT / _WIDTH, 1 - top / _HEIGHT, words, fontsize=size * 72 / _DPI, color=INK,
        family=[_SERIF, FALLBACK], va="top", parse_math=False,
    )  # fmt: skip


def _write_below(figure: Figure, words: str, top: float, size: int, *, bold: bool = False) -> None:
    """Whose it is, where or when, in one line."""
    line = Line(size * 72 / _DPI, INK if bold else FAINT, FALLBACK, bold=bold, least=_LEAST)
    at = (_LEFT / _WIDTH, 1 - top / _HEIGHT)
    write_fitting(figure, " ".join(words.split()), at, _WIDTH - _LEFT - _RIGHT, line)


def _set(quoted: str) -> tuple[int, list[str]]:
    """The words in lines, in the largest letters that leave them room; cut where none does."""
    for size, most in _SIZES:
        lines = _lines(quoted, size)
        if len(lines) <= most:
            return size, lines
    closed = quoted[-1] if quoted[-1] in "»”" else ""
    return size, [*lines[: most - 1], lines[most - 1].rstrip(" ,.;:–-") + "…" + closed]


def _lines(quoted: str, size: int) -> list[str]:
    font, room = _font(size), _WIDTH - _LEFT - _RIGHT
    lines: list[str] = []
    line = ""
    for word in quoted.split():
        longer = f"{line} {word}" if line else word
        if line and _width(font, longer) > room:
            lines.append(line)
            line = word
        else:
            line = longer
        while _width(font, line) > room:  # a word longer than a line
            cut = max(1, int(len(line) * room / _width(font, line)) - 1)
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line]


def _width(font: FT2Font, words: str) -> float:
    font.set_text(words, 0.0)
    return float(font.get_width_height()[0] / 64)  # FreeType counts in 64ths of a pixel


def _font(size: int) -> FT2Font:
    """The letters in a size: set anew, as matplotlib draws with the same object in other sizes."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    families = (_SERIF, FALLBACK)
    font = get_font([findfont(FontProperties(family=family)) for family in families])
    font.set_size(size * 72 / _DPI, _DPI)  # in points, 72 to the inch
    return font


def _plain(said: str) -> str:
    told = drawable(said)
    return told if len(told) <= _LONGEST else told[:_LONGEST].rsplit(" ", 1)[0] + "…"
