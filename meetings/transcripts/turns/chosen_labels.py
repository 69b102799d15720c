"""The marks that are taken for a file's labels so far, and which others may join them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_shape_rules import PLAIN
from meetings.transcripts.turns.labels_beside_times import TIMED
from meetings.transcripts.turns.lines_and_marks import Mark
from meetings.transcripts.turns.name_forms import CAPITAL, INITIALS_RU
from meetings.transcripts.turns.parts_of_labels import base_and_role

_BESIDE: Final = frozenset({"titled", "letter"})
"""Who may have a colon where the others' names stand otherwise."""
_MANY: Final = 3
"""How often labels without a time have to stand there for each that has one."""
_SURNAME: Final = re.compile(rf"(?<![\w.])[A-Z{CAPITAL}][A-Z{CAPITAL}’'-]{{2,}}(?!\w)")
"""As records print it: "The Hon. A.B. REED"."""


@dataclass(slots=True)
class ChosenLabels:
    """The marks taken for labels so far, their shapes, and the keys of those who are known."""

    known: set[str]
    by_row: dict[int, Mark] = field(default_factory=dict)
    shapes: set[str] = field(default_factory=set)
    doubtful: dict[int, Mark] = field(default_factory=dict)
    beside: frozenset[str] = frozenset()

    def take(self, marks_: Iterable[Mark]) -> None:
        """Takes marks for labels."""
        for mark in marks_:
            self.by_row[mark.row] = mark
            self.shapes.add(mark.shape)
            self.known.add(mark.key)

    def _begins(self, mark: Mark) -> bool:
        """Whether a label that is taken begins where this one does, and ends in the next line."""
        below = self.by_row.get(mark.row + 1)
        return below is not None and below.start == mark.start

    def _are_few_beside(self, shape: str, fresh: Sequence[Mark]) -> bool:
        """Whether what is taken is some of the many that have no time: "**Ann** (0:12) Oil.", or
        tells whose topics are: "[Ann] The gate" over "Bo: It leaks.".
        """
        rows = {mark.row for mark in fresh}
        timed = any(mark.start_s is not None for mark in self.by_row.values())
        fit = shape == "bold" or (shape == "colon" and not timed)
        return fit and self.shapes <= TIMED and len(rows) > _MANY * len(self.by_row)

    def fresh(self, shape: str, found: Sequence[Mark]) -> list[Mark]:
        """Those of one shape that stand in other lines and may join what is taken."""
        fresh = [mark for mark in found if mark.row not in self.by_row and not self._begins(mark)]
        if shape == "heading" and "colon" in self.shapes:  # over a topic, its words are nobody's
            fresh = [mark for mark in fresh if mark.key in self.known]
        if shape in self.beside:
            fresh = [m for m in fresh if m.key in self.known or _is_beside(m)]
        if self.by_row and shape not in TIMED and not self._are_few_beside(shape, fresh):
            fresh = [mark for mark in fresh if _may_join(mark, self.shapes, self.known)]
        if self.by_row and shape == "alone":  # before anybody speaks names stand in contents
            first = min(self.by_row)
            fresh = [mark for mark in fresh if mark.row > first]
        return fresh


def _is_beside(mark: Mark) -> bool:
    """Also initials and a surname over the words: «Ольхин О. Н.» under «Председатель. …»."""
    name = base_and_role(mark.label)[0]
    over = mark.shape == "heading" and bool(INITIALS_RU.fullmatch(name))
    return over or look_of(mark.label) in _BESIDE


def _may_join(mark: Mark, shapes: set[str], known: set[str]) -> bool:
    """Whether a label may be one in a file that has a form already.

    Beside times only who is known; beside colons also the letters and the room's own labels.
    """
    if mark.key in known or mark.shape == "entry" or mark.told:
        return True
    if shapes & TIMED:  # the chair, who has no time of the recording: "Presidenten: Takk."
        look = look_of(mark.label) if mark.shape == "colon" and mark.said else None
        return look == "role" or (look == "titled" and bool(_SURNAME.search(mark.label)))
    return (
        not shapes & PLAIN or mark.shape != "dotted" or look_of(mark.label) in {"letter", "role"}
    )
