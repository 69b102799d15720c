"""Which labels that no colon sets apart are speakers': such as titles, rooms and courts have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_starts import is_bare_answer
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, are_said
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.name_forms import CAPITAL
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word

_SEVERAL: Final = 3
"""People with a title who speak once each, line by line: "MR. KASHIN. I would wait."."""
_NOTED: Final = 2
"""Names in capitals with a place in brackets, before a dash, that are a chamber's form."""
_CAPITAL: Final = frozenset({"caps", "code", "word"})
PERSONS: Final = frozenset({"name", "titled", "role", "numbered"})


def told_without_colon(
    shape: str, found: list[Mark], labels: dict[str, LabelGroup], known: set[str], *, every: bool
) -> tuple[list[Mark], list[Mark]]:
    """Labels that no colon sets apart, only such as titles and rooms have; and doubtful ones.

    ``every``: nearly all lines of the file begin with one.
    """
    if shape == "dashed":
        written = {mark.key: mark.label for mark in reversed(found)}
        taken = {key for key in labels if key in known or _is_initialled(written[key])}
        if taken:  # «Президент. – Кто чинит?» beside «П.Лодкин. – Верфь.»
            taken |= {key for key, label in labels.items() if label.look == "role"}
        if every and are_said(labels, found):  # "Mara Quill — We begin.", line by line
            taken |= {key for key, label in labels.items() if label.look in PERSONS}
        if any(label.look == "role" and label.count > 1 for label in labels.values()):
            taken |= _capitals_with_notes(found, labels)
        return [mark for mark in found if mark.key in taken], []
    taken = set(labels)
    if not {"q", "a"} <= taken and not {"в", "о"} <= taken:
        taken -= {"a", "в", "о"}
    # a heading in capitals may end in a full stop, too: a speaker comes back or is certain
    unsure = {key for key in taken if labels[key].look in _CAPITAL and not _is_sure(labels[key])}
    noted = {m.key for m in found if m.key in unsure and _is_noted_name(m)}
    taken -= unsure - _whole_names_in_capitals(unsure, taken, labels) - noted
    counted = {key: labels[key].count for key in taken}
    certain = all(labels[key].certain for key in taken)
    told = _are_told(counted, labels) or (every and certain and len(taken) >= _SEVERAL)
    told = told or sum(mark.told for mark in found) > 1  # "HON. A.B. REED.- I move"
    if not known and not told:
        return [], []
    # "TORVIK. I see." once, where others in capitals come back, may be anybody
    doubted = unsure - taken if any(labels[key].look in _CAPITAL for key in taken) else set()
    return [mark for mark in found if mark.key in taken], [
        mark for mark in found if mark.key in doubted and _is_no_word(mark.key)
    ]


def _is_no_word(key: str) -> bool:
    return not any(map(is_ordinary_word, key.split()))


def _is_noted_name(mark: Mark) -> bool:
    """ "REED (Tarn). I move", and no "CHAPTER (REVISED). The following"."""
    return mark.label.endswith(")") and _is_no_word(mark.key)


def _capitals_with_notes(found: list[Mark], labels: dict[str, LabelGroup]) -> set[str]:
    """The chair, and names in capitals with a place behind them: "ALİ VAL (Tarn) – Hayır."."""
    noted = {m.key for m in found if m.label.endswith(")") and labels[m.key].look == "caps"}
    if len(noted) < _NOTED:
        return set()
    return noted | {key for key, label in labels.items() if label.look == "role"}


def _whole_names_in_capitals(
    unsure: set[str], taken: set[str], labels: dict[str, LabelGroup]
) -> set[str]:
    """Who asks once, "STEN LUND. Why?", where others in capitals come back or have a title."""
    others = [labels[key] for key in taken - unsure]
    if sum(label.count for label in others if label.look != "letter") < _SEVERAL:
        return set()
    return {
        key
        for key in unsure
        if labels[key].look == "caps" and labels[key].speaks and _is_no_heading(key)
    }


def _is_no_heading(key: str) -> bool:
    """Whether two or three words are no ordinary ones, as a heading's are: "NEW GATES. …"."""
    words = key.split()
    return len(words) in {2, 3} and (words[0].title() in COMMON_GIVEN or _is_no_word(key))


def behind_questions(found: list[Mark], lines: Sequence[Line]) -> list[Mark]:
    """Without lines that begin with the word, "A boat", where few questions have an answer."""
    bare = [mark for mark in found if mark.key == "a" and is_bare_answer(lines[mark.row].text)]
    asked = {after.row for one, after in pairwise(found) if one.key == "q"}
    behind = [mark for mark in bare if mark.row in asked]
    questions = sum(mark.key == "q" for mark in found)
    out = set(map(id, bare)) - set(map(id, behind if 2 * len(behind) >= questions else []))
    return [mark for mark in found if id(mark) not in out]


def _is_sure(label: LabelGroup) -> bool:
    return label.certain or label.count > 1


def _are_told(counted: dict[str, int], labels: dict[str, LabelGroup]) -> bool:
    """Whether such labels come back: two of them, or one that only a room or a court has."""
    again = [key for key, count in counted.items() if count > 1]
    if any(labels[key].look in {"role", "letter"} for key in again):
        return True
    return bool(again) and len(counted) >= 2 and sum(counted.values()) >= 4


def _is_initialled(label: str) -> bool:
    """«Иванов И.И. – Почему?»."""
    return look_of(label) == "name" and bool(re.search(rf"(?:^|\s)[{CAPITAL}]\.", label))
