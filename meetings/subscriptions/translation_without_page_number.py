"""A meeting's text in the other language, where neither has the number of a page."""

from __future__ import annotations

from collections.abc import Iterable

from meetings.model.archive import Entry
from meetings.model.languages import has_rules
from meetings.names.matching import SURE, match_names
from meetings.transcripts.head.meeting_identity import page_number, translation_of

_SPEAKERS = 2
"""As many have to speak: one host opens several meetings of a minute."""


def unnumbered_twin(entry: Entry, others: Iterable[Entry]) -> Entry | None:
    """The text of the same minute and the same people in the other language."""
    if _has_number(entry) or entry.head.time is None:
        return None
    return next((one for one in others if _is_twin(entry, one)), None)


def _is_twin(one: Entry, other: Entry) -> bool:
    if _has_number(other) or one.head.lang == other.head.lang or not has_rules(other.head.lang):
        return False
    same = (one.head.date, one.head.time) == (other.head.date, other.head.time)
    return same and _same_people(one, other)


def _has_number(entry: Entry) -> bool:
    head = entry.head
    return page_number(head.url or "") is not None or translation_of(head.id) is not None


def _same_people(one: Entry, other: Entry) -> bool:
    names = [speaker.name for speaker in one.speakers]
    if len(names) < _SPEAKERS or len(names) != len(other.speakers):
        return False
    found = [match_names(speaker.name, names, limit=1)[0] for speaker in other.speakers]
    return all(score >= SURE for _, score in found) and len({i for i, _ in found}) == len(names)
