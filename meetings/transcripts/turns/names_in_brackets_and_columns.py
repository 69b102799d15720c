"""Names in brackets, or parted from the words by a sign, in files that have no other labels:
"[Mara Quill]" over the words, "(Mara Quill) We begin.", "Mara Quill | We begin."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from meetings.transcripts.turns.certain_labels import is_certain, is_of_ordinary_words
from meetings.transcripts.turns.labels_of_one_shape import LabelGroup, like_speech, next_text
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.words_for_people import tells_somebody

_HAN: Final = re.compile(
    r"(?!.*(?:拍手|掌[声聲]|鼓掌|笑|発言|發言|休[憩息]|[散開閉休][会會]))[\u30a0-\u30ff\u4e00-\u9fff].*"
)
"""Japanese and Chinese ones, which no blanks part, but for what happens: 「（拍手）」."""
_NAMED: Final = frozenset({"name", "caps", "titled", "numbered"})
_FEWEST: Final = 4
"""Lines with such a label: a remark comes back twice or three times."""
_ONE_IN: Final = 12
"""As with names in a line of their own: turns of more paragraphs are rare all through."""
_ALL: Final = 0.8
"""Share of the lines that columns take, but for a head of a few."""


def names_apart(
    shape: str,
    found: Sequence[Mark],
    labels: Mapping[str, LabelGroup],
    lines: Sequence[Line],
    *,
    alone: bool,
) -> tuple[list[Mark], list[Mark]]:
    """Those that are speakers', and those that may be anybody's: a name that stands there once.

    ``alone``: no label of another shape was found in the file.
    """
    if not alone:
        return [], []
    people = [mark for mark in found if _is_person(labels[mark.key]) and _is_said(mark, lines)]
    again = {mark.key for mark in people if labels[mark.key].count > 1}
    written = sum(bool(line.text.strip()) for line in lines)
    if len(again) < 2 or len(people) < _FEWEST or len(people) * _ONE_IN < written:
        return [], []
    if shape == "parted" and len(people) < _ALL * (written - 3):
        return [], []
    taken = [mark for mark in people if mark.key in again or is_certain(mark.label)]
    rows = {mark.row for mark in taken}
    rest = (mark for mark in found if mark.row not in rows)
    return taken, [m for m in rest if m in people or _may_be_name(labels[m.key], m, lines)]


def _is_person(label: LabelGroup) -> bool:
    """Whether it names somebody by two words at least, or an office, and says more than an entry
    does.
    """
    if not label.speaks or (label.look == "role" and label.certain):
        return label.speaks
    if label.certain or (label.count > 1 and tells_somebody(label.key.capitalize())):
        return True
    if label.count > 1 and _HAN.fullmatch(label.key):
        return True
    several = " " in label.key or label.look == "titled"
    return label.look in _NAMED and several and not is_of_ordinary_words(label.key)


def _may_be_name(label: LabelGroup, mark: Mark, lines: Sequence[Line]) -> bool:
    """One word over or before words, "[Torvik] I have the tools."; ordinary ones are no labels."""
    return label.look in {"word", "caps", "code"} and label.speaks and _is_said(mark, lines)


def _is_said(mark: Mark, lines: Sequence[Line]) -> bool:
    """Whether it stands before or over words: "(Ann Moss takes the chair)" does not."""
    return like_speech(mark.said or next_text(lines, mark.row))
