"""Lines of text in a picture: as large as they fit, in letters that its fonts have.

matplotlib is heavy and is imported only where something is drawn.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FALLBACK = "DejaVu Sans"
"""Comes with matplotlib and has the most letters: Cyrillic, Greek, Arabic, Hebrew, Georgian …"""
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
"""What joins and colours emoji; it means nothing where they are left out."""


@dataclass(frozen=True, slots=True)
class Line:
    """How a line is written: ``size`` in points, and which part of it is the ``least`` it may be;

    what is longer still is cut.
    """

    size: float
    color: str
    family: str
    bold: bool = False
    least: float = 0.7


def drawable(words: str) -> str:
    """Words without emoji and other characters that no font here has: they would be boxes."""
    if words.isascii():
        return " ".join(words.split())
    kept = "".join(one for one in words if one.isspace() or _has(one))
    if len(kept) < len(words):
        kept = kept.translate(dict.fromkeys(map(ord, _JOINERS)))
    return " ".join(kept.split())


def is_drawable(words: str) -> bool:
    """Whether every letter and digit has a shape here; without them words say something else."""
    return all(_has(one) for one in words if one.isalnum())


def write_fitting(
    figure: Figure, words: str, at: tuple[float, float], room: float, line: Line
) -> None:
    """Writes a line at a part of the picture, its top left, into ``room`` pixels."""
    told = drawable(words)
    if not told:
        return
    text = figure.text(
        *at, told, fontsize=line.size, color=line.color, va="top", parse_math=False,
        family=[line.family, FALLBACK], fontweight="bold" if line.bold else "normal",
    )  # fmt: skip
    wide = text.get_window_extent().width
    if wide > room:
        text.set_fontsize(line.size * max(room / wide, line.least))
    while (wide := text.get_window_extent().width) > room and len(told) > 1:
        told = told[: max(1, int(len(told) * room / wide) - 1)].rstrip(" ,.;:–-")
        text.set_text(f"{told}…")


def _has(character: str) -> bool:
    return ord(character) in _letters()


@cache
def _letters() -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return frozenset(get_font(findfont(FontProperties(family=FALLBACK))).get_charmap())
