"""A passage of a turn as HTML, with some of its words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handlers.texts.html import bold, escape, underline

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked, in offsets of the turn: ``strong`` in bold, ``asked`` underlined."""

    strong: tuple[Span, ...] = ()
    asked: tuple[Span, ...] = ()


def marked(text: str, start: int, stop: int, marks: Marks) -> str:
    """``text[start:stop]`` with its marks; tags are whole whatever overlaps."""
    return "".join(
        bold(_asked(text, left, right, marks)) if strong else _asked(text, left, right, marks)
        for left, right, strong in _runs(marks.strong, start, stop)
    )


def _asked(text: str, start: int, stop: int, marks: Marks) -> str:
    return "".join(
        underline(escape(text[left:right])) if asked else escape(text[left:right])
        for left, right, asked in _runs(marks.asked, start, stop)
    )


def _runs(spans: Iterable[Span], start: int, stop: int) -> Iterator[tuple[int, int, bool]]:
    """The whole stretch cut where being inside a span changes: start, stop, inside or not."""
    at = start
    for left, right in sorted(spans):
        left, right = max(left, at), min(right, stop)  # noqa: PLW2901 - clipped
        if left >= right:
            continue
        if at < left:
            yield at, left, False
        yield left, right, True
        at = right
    if at < stop:
        yield at, stop, False
