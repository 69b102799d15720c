"""Who asks and answers in a trial's record by their side: «Вопрос представителя ответчика: …».

Those are the words of «Представитель ответчика», where the record names that side otherwise, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Mark
from meetings.transcripts.turns.parts_of_labels import base_and_role

_ASKED: Final = re.compile(r"(?:вопрос|ответ|реплика)\s(?P<side>[а-яё].+)", re.IGNORECASE)
_ENDING: Final = 3
"""Letters of the genitive that the nominative does not share: «председательствующего»."""


def with_sides_as_persons(labels: Mapping[int, Mark]) -> dict[int, Mark]:
    """The labels by row, those of questions and answers with the side as the record names it."""
    sides = {base for mark in labels.values() if (base := _side(mark))}
    return {row: _told(mark, sides) for row, mark in labels.items()}


def _side(mark: Mark) -> str | None:
    base = base_and_role(mark.label)[0]
    is_side = look_of(base) in {"role", "titled"} and not _ASKED.fullmatch(base)
    return base if is_side else None


def _told(mark: Mark, sides: set[str]) -> Mark:
    asked = _ASKED.fullmatch(base_and_role(mark.label)[0])
    if asked is None:
        return mark
    words = asked["side"].casefold().split()
    found = {side for side in sides if _is_genitive_of(words, side.casefold().split())}
    return replace(mark, person=found.pop()) if len(found) == 1 else mark


def _is_genitive_of(genitive: list[str], side: list[str]) -> bool:
    """Whether words begin with a side in the genitive; whom they ask may stand behind it."""
    if len(genitive) < len(side):
        return False
    first, *rest = side
    shared = first[: max(3, min(len(first) - 1, len(genitive[0]) - _ENDING))]
    return genitive[0].startswith(shared) and genitive[1 : len(side)] == rest
