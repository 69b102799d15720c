"""A stretch of a turn as HTML, some of its words marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.views.html import bold, escape, underline

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked, in offsets of the turn: ``strong`` in bold, ``asked`` underlined."""

    strong: tuple[Span, ...] = ()
    asked: tuple[Span, ...] = ()


def marked(text: str, start: int, stop: int, marks: Marks) -> str:
    """``text[start:stop]`` with its marks; tags are whole whatever overlaps."""
    strong = _within(marks.strong, start, stop)
    asked = _within(marks.asked, start, stop)
    cuts = sorted({start, stop, *(edge for span in strong + asked for edge in span)})
    pieces = []
    for left, right in zip(cuts, cuts[1:], strict=False):
        inner = escape(text[left:right])
        if _covers(asked, left):
            inner = underline(inner)
        if _covers(strong, left):
            inner = bold(inner)
        pieces.append(inner)
    return "".join(pieces)


def _within(spans: Iterable[Span], start: int, stop: int) -> list[Span]:
    clipped = ((max(left, start), min(right, stop)) for left, right in spans)
    return [(left, right) for left, right in clipped if left < right]


def _covers(spans: Iterable[Span], place: int) -> bool:
    return any(left <= place < right for left, right in spans)
