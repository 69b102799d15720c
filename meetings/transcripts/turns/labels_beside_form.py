"""Labels that a file has whatever its own form: a heading that says who speaks below, a role in
brackets, what somebody typed while a scribe wrote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from meetings.transcripts.turns.announced_speakers import announced, with_known
from meetings.transcripts.turns.askers_by_side import with_sides_as_persons
from meetings.transcripts.turns.calls_from_the_floor import calls_from_the_floor
from meetings.transcripts.turns.headings_over_nothing import headings_over_nothing
from meetings.transcripts.turns.heard_speakers import with_nominatives
from meetings.transcripts.turns.keys_of_names import with_names_of_key
from meetings.transcripts.turns.lines_and_marks import Line, Mark
from meetings.transcripts.turns.only_questions import answers_of_nobody
from meetings.transcripts.turns.reading_aloud import who_read_aloud
from meetings.transcripts.turns.roles_in_brackets import roles_in_brackets, with_roles
from meetings.transcripts.turns.scribed_minutes import (
    are_scribed,
    rows_of_nobody,
    with_typed_and_going_on,
)

_FEWEST = 2
"""Announced speakers from which on a file without other labels has this form."""


def with_labels_beside(
    labels: Mapping[int, Mark], lines: Sequence[Line]
) -> tuple[dict[int, Mark], dict[int, Mark]]:
    """The labels of a file by row with such; and the rows where words begin that are nobody's."""
    noted: dict[int, Mark] = {}
    if labels and are_scribed(lines):
        labels = with_typed_and_going_on(labels, lines)
        noted = rows_of_nobody(labels, lines)
    if labels:
        labels = {**labels, **{mark.row: mark for mark in who_read_aloud(lines)}}
        labels = {**labels, **{mark.row: mark for mark in calls_from_the_floor(lines, labels)}}
    labels = with_names_of_key(labels, lines)
    over_nothing = headings_over_nothing(labels, lines)
    labels = {row: mark for row, mark in labels.items() if row not in over_nothing}
    labels = with_sides_as_persons(with_nominatives(labels, lines))
    told, nobodys = with_roles(labels, roles_in_brackets(lines))
    nobodys.update({**noted, **over_nothing})
    nobodys.update(answers_of_nobody(told, lines))
    headings = list(with_known(announced(lines), told.values()))
    if not told and len(headings) < _FEWEST:
        return told, nobodys
    for mark in headings:
        if mark.person and _is_over_words(mark, told, lines):
            told[mark.row] = mark
        else:
            nobodys[mark.row] = mark
    return told, nobodys


def _is_over_words(mark: Mark, labels: Mapping[int, Mark], lines: Sequence[Line]) -> bool:
    """Whether no label stands between the heading and the first words below."""
    if mark.said:
        return True
    rows = (row for row in range(mark.row + 1, len(lines)) if lines[row].text.strip())
    return next(rows, None) not in labels
