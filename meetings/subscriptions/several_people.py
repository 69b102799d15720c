"""Several people in one wish: «на Лодкина и Вебера» is each of them, who never speak at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.catalogue_selection import Participant
from meetings.subscriptions.query_reading import as_called

_BETWEEN = re.compile(r"\s*,\s*(?:и\s+|and\s+)?|\s+(?:и|and|&)\s+", re.IGNORECASE)
_MOST = 5
"""People of one wish; a longer row of words is none of names."""


def people_apart(words: str, participants: Sequence[Participant]) -> tuple[str, ...]:
    """The people that a wish names, if it names several and nothing else; empty for others."""
    parts = [part for part in _BETWEEN.split(words.strip()) if part]
    if not 1 < len(parts) <= _MOST:
        return ()
    names = tuple(one.name for one in participants)
    called = [as_called(part, names) for part in parts]
    return tuple(filter(None, called)) if all(called) else ()
