"""Verdicts under a data folder: what is written, what goes, what does not read."""

import dataclasses
import datetime as dt

import pytest

from meetings.model.errors import ArchiveDamaged
from meetings.model.feedback import Verdict
from storage.chats.feedback import TinyVerdicts

GOOD = Verdict("сколько?", True, True, "7", 1, 20, dt.date(2026, 3, 2))


def test_the_same_again_writes_nothing(tmp_path):
    verdicts = TinyVerdicts(tmp_path)
    verdicts.give("a", GOOD)
    (before,) = tmp_path.glob("feedback/*.jsonl")
    size = before.stat().st_size
    verdicts.give("a", GOOD)
    assert before.stat().st_size == size


def test_the_oldest_go(tmp_path):
    verdicts = TinyVerdicts(tmp_path, most=3)
    for ticket in "abcd":
        verdicts.give(ticket, dataclasses.replace(GOOD, question=ticket))
    assert [one.question for one in verdicts.all()] == ["b", "c", "d"]


def test_what_does_not_read_is_said(tmp_path):
    verdicts = TinyVerdicts(tmp_path)
    verdicts._ledger.change({"a": {"question": "сколько?"}})
    with pytest.raises(ArchiveDamaged, match="a verdict"):
        verdicts.given("a")
