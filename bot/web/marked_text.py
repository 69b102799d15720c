"""What was said as HTML: a paragraph for each line, some of its words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from markupsafe import Markup, escape

Span = tuple[int, int]
Sign = Literal["here", "core", "asked", "new", "was"]


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a text with a sign: ``here`` is what the address is about, ``core`` the
    sentence that answers, ``asked`` words that were looked for, ``new`` what stands there now.

    ``before``: words that are struck in front of it.
    """

    start: int
    stop: int
    sign: Sign = "here"
    before: str = ""


@dataclass(slots=True)
class _Once:
    """An id may stand on a page once, though a stretch may go over several paragraphs."""

    given: bool = field(default=False)

    def id(self, sign: Sign) -> Markup:
        if sign != "here" or self.given:
            return Markup()
        self.given = True
        return Markup(' id="here" tabindex="-1"')


def paragraphs(text: str, marks: Sequence[Marked] = (), start: int = 0, stop: int = -1) -> Markup:
    """``text[start:stop]`` as paragraphs; ``stop`` -1: to its end."""
    stop = len(text) if stop < 0 else stop
    once = _Once()
    made = (
        Markup("<p>") + _line(text, first, last, marks, once) + Markup("</p>")
        for first, last in _lines(text, start, stop)
    )
    return Markup("\n").join(made)


def running(text: str, marks: Sequence[Marked] = (), start: int = 0, stop: int = -1) -> Markup:
    """The same as one paragraph without its tag."""
    stop = len(text) if stop < 0 else stop
    return _line(text, start, stop, marks, _Once())


def stopped(text: str) -> str:
    """A part of a citation with its full stop; «г.», «А. Б.» and «…?» have one of their own."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def _lines(text: str, start: int, stop: int) -> Iterator[Span]:
    while start < stop:
        end = text.find("\n", start, stop)
        end = stop if end < 0 else end
        if text[start:end].strip():
            yield start, end
        start = end + 1


def _line(text: str, start: int, stop: int, marks: Sequence[Marked], once: _Once) -> Markup:
    if not marks:
        return escape(text[start:stop])
    parts: list[Markup] = []
    at = start
    for one in _within(marks, start, stop):
        first, last = max(one.start, at), min(one.stop, stop)
        parts.append(escape(text[at:first]))
        if one.before:
            parts.append(Markup("<del>{}</del> ").format(one.before))
        if first < last:
            inside = [other for other in marks if other is not one and _is_inside(other, one)]
            words = _line(text, first, last, inside, once)
            parts.append(_tag(one.sign, once).format(words))
        at = max(last, at)
    parts.append(escape(text[at:stop]))
    return Markup().join(parts)


def _tag(sign: Sign, once: _Once) -> Markup:
    if sign == "core":
        return Markup("<strong>{}</strong>")
    if sign == "new":
        return Markup("<ins>{}</ins>")
    return Markup('<mark class="%s"%s>{}</mark>') % (sign, once.id(sign))


def _within(marks: Iterable[Marked], start: int, stop: int) -> list[Marked]:
    """The outermost marks that touch a stretch, in order; of two that cross the first."""
    touching = [
        m for m in marks if (m.start < stop and m.stop > start) or (m.before and m.start == start)
    ]
    touching.sort(key=lambda one: (one.start, -one.stop))
    kept: list[Marked] = []
    for one in touching:
        if not kept or one.start >= kept[-1].stop:
            kept.append(one)
    return kept


def _is_inside(one: Marked, other: Marked) -> bool:
    return other.start <= one.start and one.stop <= other.stop and other.sign != one.sign
