"""What is worked out of meetings is kept once a meeting, however often it changes."""

from __future__ import annotations

import datetime as dt

from meetings.model.archive import Entry
from meetings.model.meeting import Head
from meetings.statistics.per_meeting_cache import Derived


def entry(id_: str, change: int = 1) -> Entry:
    head = Head(id_, f"{id_} {change}", dt.date(2024, 1, 1), None, None, "en", None, None)
    return Entry(head, "", (), 1, 10, change)


def test_made_once_until_the_meeting_changes() -> None:
    made: list[str] = []

    def title(one: Entry) -> str:
        made.append(one.head.title)
        return one.head.title

    kept = Derived(title)
    assert [kept.of(entry("a")), kept.of(entry("a")), kept.of(entry("b"))] == ["a 1", "a 1", "b 1"]
    assert kept.of(entry("a", 2)) == "a 2"
    assert made == ["a 1", "b 1", "a 2"]
    assert len(kept) == 2


def test_changes_leave_nothing_behind() -> None:
    kept = Derived(lambda one: one.head.title)
    for change in range(100):
        kept.of(entry("a", change))
    assert len(kept) == 1


def test_no_more_is_kept_than_may_be() -> None:
    made: list[str] = []
    kept = Derived(lambda one: made.append(one.head.id), kept=10)
    for number in range(30):
        kept.of(entry(str(number)))
    assert len(kept) == 10
    kept.of(entry("29"))
    kept.of(entry("0"))
    assert made[-2:] == ["29", "0"]
