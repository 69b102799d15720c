"""How large meetings are, by words or by people, and the largest of them first."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.archive import Entry
from meetings.retrieval.query.questions.labels_of_anybody import tells_a_person
from meetings.retrieval.query.size_asked import Size


def by_size(entries: Sequence[Entry], size: Size) -> tuple[Entry, ...]:
    """The largest first, or the smallest; of equals the newest."""
    largest = size in {"longest", "most_people"}
    return tuple(sorted(entries, key=lambda one: measured(one, size), reverse=largest))


def measured(entry: Entry, size: Size) -> int:
    """How many words a meeting's transcript has, or how many people speak there."""
    if size in {"longest", "shortest"}:
        return entry.words
    return sum(tells_a_person(one.name) for one in entry.speakers)
