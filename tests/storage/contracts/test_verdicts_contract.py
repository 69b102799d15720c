"""The verdicts' contract: one a question, the last one counts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from meetings.model.feedback import Verdict

GOOD = Verdict("сколько?", True, True, "7", 1, 20, dt.date(2026, 3, 2))
BAD = replace(GOOD, good=False)


def test_they_last(stores, opened):
    stores.verdicts.give("a", GOOD)
    again = opened().verdicts
    assert again.given("a") == GOOD
    assert again.given("b") is None
    assert list(again.all()) == [GOOD]


def test_the_last_one_counts_and_keeps_its_place(stores):
    for ticket, one in (("a", GOOD), ("b", GOOD), ("a", BAD), ("a", BAD)):
        stores.verdicts.give(ticket, one)
    assert list(stores.verdicts.all()) == [BAD, GOOD]


def test_what_is_forgotten_is_gone(stores, opened):
    for ticket in "abc":
        stores.verdicts.give(ticket, replace(GOOD, question=ticket))
    stores.verdicts.forget(["a", "c", "z"])
    assert [one.question for one in opened().verdicts.all()] == ["b"]
