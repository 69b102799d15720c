"""The one person whom a question names."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.text.scripts import is_cyrillic


def only_person(question: str, known: Sequence[KnownPerson]) -> str | None:
    """The one whom a question names, by the name in its language; None for nobody or several."""
    found = [known[i].name for i, score in find_people(question, known) if score >= NAMED]
    own = [name for name in found if is_cyrillic(name) == is_cyrillic(question)] or found
    return own[0] if len(own) == 1 else None
