"""Names of one word that speak once in minutes: "Dot: Oil helps." among "Ann: …" and "Bo: …".

One word before a colon may be anything ("Background: …"), so it has to be a given name, or the
name of somebody whom the others mention; and the file's speakers have to be such names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.facts.data.titles_and_given_names import EN_GIVEN
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.transcripts.turns.label_looks import is_ordinary_word
from meetings.transcripts.turns.label_starts import Line, Mark
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup

_SHARE: Final = 0.5
"""Share of the lines of those who speak that begin with one word."""
_MOST: Final = 40
"""Labels that are looked for in the text; a file with more single words is a glossary."""


def rare_names(
    found: Sequence[Mark],
    taken: Sequence[Mark],
    labels: Mapping[str, LabelGroup],
    lines: Sequence[Line],
) -> list[Mark]:
    """The marks of a shape that are such names, where those ``taken`` mostly are."""
    single = sum(labels[mark.key].look == "word" for mark in taken)
    if not taken or single < _SHARE * len(taken):
        return []
    keys = {mark.key for mark in taken}
    rare = [m for m in found if m.key not in keys and _may_be(m, labels[m.key], taken[0].row)]
    return [mark for mark in rare if _is_person(mark, lines)] if len(rare) <= _MOST else []


def _may_be(mark: Mark, label: LabelGroup, first: int) -> bool:
    """Behind the first who speaks: above stand those present and what the file is about."""
    return label.look == "word" and label.speaks and mark.row > first


def _is_person(mark: Mark, lines: Sequence[Line]) -> bool:
    word = mark.label.strip()
    if word in EN_GIVEN or "Name" in kinds_of(word.casefold()):
        return True
    if is_ordinary_word(word) or word.casefold() in ORDINARY_ENGLISH:
        return False
    mention = re.compile(rf"[\w,;] {re.escape(word)}\b")
    return any(mention.search(line.text) for row, line in enumerate(lines) if row != mark.row)
