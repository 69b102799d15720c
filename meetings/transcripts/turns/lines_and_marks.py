"""The lines of a body, and the labels that may begin them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from meetings.transcripts.turns.parts_of_labels import key_of


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a body: where it begins, its words, what is set apart at its beginning."""

    start: int
    text: str
    marked: int = 0
    start_s: float | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A label that may be one: ``start`` to ``stop`` is what it takes of the body.

    ``said``: what follows in its line. ``row``: the number of the line. ``told``: the lines around
    it tell that somebody speaks there, whatever the label looks like. ``person``: whose it is,
    where the label has the name in another case.
    """

    shape: str
    row: int
    start: int
    stop: int
    label: str
    said: str
    start_s: float | None = None
    told: bool = False
    person: str | None = None

    @property
    def key(self) -> str:
        """What all spellings of the label have in common."""
        return key_of(self.person or self.label)


def lines_of(
    body: str, marked: Mapping[int, int] | None = None, times: Mapping[int, float] | None = None
) -> list[Line]:
    """The lines of a body; ``marked`` and ``times`` by where a line begins."""
    found, at = [], 0
    for text in body.split("\n"):
        found.append(Line(at, text, (marked or {}).get(at, 0), (times or {}).get(at)))
        at += len(text) + 1
    return found


def clean_label(label: str) -> str:
    """A label without the marks and signs around it."""
    return " ".join(label.replace("*", " ").replace("¦", " ").replace("(", " (").split()).strip(
        " _#>,¦†‡§"
    )
