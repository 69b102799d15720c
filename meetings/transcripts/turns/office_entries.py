"""Offices before a name in notes: "Host: Bo Vale" tells who holds it, and nobody speaks there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.lines_and_marks import Mark
from meetings.transcripts.turns.parts_of_labels import without_notes

_MOST_WORDS: Final = 4
_ENDS: Final = tuple(".?!…,;:")
"""What somebody who calls a person by name is printed with: "The Chair: Mr. Vale."."""


def office_entries(found: Sequence[Mark]) -> list[Mark]:
    """The marks of offices that mostly stand before a name and nothing else, with all of them."""
    offices: dict[str, list[Mark]] = defaultdict(list)
    for mark in found:
        if look_of(mark.label) == "role":
            offices[mark.key].append(mark)
    return [mark for marks in offices.values() if _are_entries(marks) for mark in marks]


def is_office_entry(label: str, said: str) -> bool:
    """Whether one label is an office and what follows names who holds it."""
    return look_of(label) == "role" and _is_name(said)


def _are_entries(marks: Sequence[Mark]) -> bool:
    said = [mark.said for mark in marks if mark.said]
    named = sum(map(_is_name, said))
    return 2 * named > len(said)


def _is_name(said: str) -> bool:
    """ "Bo Vale", "Bo Vale (bo@pier.example)", and "Bo" among such."""
    name = without_notes(said)[0]
    words = name.split()
    if not name[:1].isupper() or len(words) > _MOST_WORDS or name.endswith(_ENDS):
        return False
    return look_of(name) in ({"name", "titled"} if len(words) > 1 else {"word"})
