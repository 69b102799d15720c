"""Which fields of rows hold the names and the words, where their own names tell neither.

Names come back and are surely people's, words are many and never the same: "Cuándo;Persona_1;Dijo"
over "9:00;Ann Moss;The pier is closed until Monday".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from meetings.transcripts.readers.field_names import SURELY_SPEAKER
from meetings.transcripts.readers.fields_of_other_things import (
    any_are_due,
    are_places,
    are_tasks,
    is_not_said,
    is_of_others,
)
from meetings.transcripts.readers.rows import Fields, speaker_of, text_of
from meetings.transcripts.readers.safe_json import JsonMember
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_looks import look_of

_FEWEST: Final = 4
"""Rows; in fewer nothing comes back."""
_LOOKED: Final = 400
"""Rows that are looked at."""
_MOSTLY: Final = 0.9
"""Of the rows: some have a cell left empty, or "several people"."""
_SURELY: Final = 0.25
"""Of the rows that name somebody for certain: the others have names of other languages."""
_ENDED: Final = 0.5
"""Of the rows whose words end as sentences do."""
_WORDS: Final = 4
"""In the mean of all rows: among answers of a word there are longer ones."""
_ENDS: Final = tuple(".?!…»”\"')。？！")
_LONGEST: Final = 120
"""Characters of a name with its office."""
_PEOPLE: Final = frozenset(
    {"name", "titled", "role", "numbered", "caps", "code", "letter", "word"}
)


def with_fields_told(members: Sequence[JsonMember]) -> Sequence[JsonMember]:
    """The members with such fields as "speaker" and "text"; as they were where nothing is sure."""
    rows = [member.row for member in members[:_LOOKED]]
    if _is_who_does_what_when(rows):
        return [replace(one, row=_without_who(one.row)) for one in members]
    told = fields_told(rows)
    return [replace(one, row=_renamed(one.row, told)) for one in members] if told else members


def _is_who_does_what_when(rows: Sequence[Fields]) -> bool:
    """Whether "who" does "what" by "when", and said nothing."""
    keys = rows[0].keys() if rows else ()
    return {"who", "what"} <= set(keys) and any_are_due(_filled(rows, key) for key in keys)


def _without_who(row: Fields) -> Fields:
    return {key: value for key, value in row.items() if key != "who"}


def fields_told(rows: Sequence[Fields]) -> Mapping[str, str]:
    """What holds the "speaker" and the "text" of rows, where their names do not tell it."""
    if len(rows) < _FEWEST:
        return {}
    if any(speaker_of(row) is not None for row in rows):
        return _words_beside_names(rows)
    spoken = sum(bool(text_of(row)) for row in rows) >= _MOSTLY * len(rows)
    columns = _columns(rows)
    if _are_tasks(columns):
        return {}
    columns = {key: cells for key, cells in columns.items() if len(cells) >= _MOSTLY * len(rows)}
    people = [
        key
        for key in columns
        if not (is_of_others(key) or are_places(columns[key])) and _are_people(columns[key])
    ]
    words = [] if spoken else _most_words(columns)
    if len(people) != 1 or (not spoken and not words):
        return {}
    return {people[0]: "speaker"} | dict.fromkeys(words, "text")


def _words_beside_names(rows: Sequence[Fields]) -> Mapping[str, str]:
    """What holds the words, where a field that surely names who speaks has names that come back.

    Words in a field that is known, too, need not be told; nor are a list's of members, each of
    whom stands there once.
    """
    named = next((key for key in SURELY_SPEAKER if len(_filled(rows, key)) == len(rows)), None)
    columns = _columns(rows)
    if named is None or any(map(text_of, rows)) or _are_tasks(columns):
        return {}
    del columns[named]
    words = _most_words(columns) if _are_people(_filled(rows, named)) else []
    return dict.fromkeys(words, "text")


def _columns(rows: Sequence[Fields]) -> dict[str, list[str]]:
    return {key: _filled(rows, key) for key in dict.fromkeys(key for row in rows for key in row)}


def _are_tasks(columns: Mapping[str, list[str]]) -> bool:
    return are_tasks(columns) or any_are_due(columns.values())


def _filled(rows: Sequence[Fields], key: str) -> list[str]:
    cells = (row.get(key) for row in rows)
    return [cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()]


def _most_words(columns: Mapping[str, list[str]]) -> list[str]:
    """The column with the most words, where they are those of sentences."""
    counts = {
        key: sum(map(_words_of, cells)) for key, cells in columns.items() if not is_not_said(key)
    }
    most = max(counts, key=lambda key: counts[key], default=None)
    if most is None or counts[most] < _WORDS * len(columns[most]):
        return []
    ends = sum(cell.endswith(_ENDS) for cell in columns[most])
    return [most] if ends >= _ENDED * len(columns[most]) else []


def _words_of(cell: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in cell.split())


def _are_people(cells: Sequence[str]) -> bool:
    """Whether a column holds names that come back; offices alone may be held by many."""
    counts = Counter(cells)
    if not 2 <= len(counts) <= max(2, len(cells) / 2) or max(map(len, counts)) > _LONGEST:
        return False
    likely = sum(count for cell, count in counts.items() if look_of(cell) in _PEOPLE)
    certain = sum(count for cell, count in counts.items() if _is_person(cell))
    return likely >= _MOSTLY * len(cells) and certain >= _SURELY * len(cells)


def _is_person(cell: str) -> bool:
    return cell in COMMON_GIVEN or (look_of(cell) != "role" and is_certain(cell))


def _renamed(row: Fields, told: Mapping[str, str]) -> Fields:
    """A row with what is told by the names that exports use; what had these gives way."""
    rest = {key: value for key, value in row.items() if key not in told}
    return {**rest, **{name: row[key] for key, name in told.items() if key in row}}
