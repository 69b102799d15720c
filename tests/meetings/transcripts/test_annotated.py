"""Real transcripts, where they are at hand, against what people say stands in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pytest

from meetings.model.meeting import Meeting
from meetings.transcripts.read import read

SHARED = Path(__file__).resolve().parents[4] / "shared"
LABELS = Path(__file__).resolve().parents[2] / "data" / "labels.jsonl"
PEOPLE = SHARED / "quality" / "gold" / "people-dev.jsonl"

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="needs real transcripts beside it")


def lines(path: Path) -> Iterator[dict]:
    return map(json.loads, path.read_text("utf-8").splitlines())


@cache
def meeting_at(path: Path) -> Meeting:
    return read(path.read_bytes())


def meeting(number: str, lang: str = "ru") -> Meeting:
    path = SHARED / "transcripts" / lang / f"{number}.txt"
    other = SHARED / "transcripts" / "en" / f"{number.removesuffix('-en')}.txt"
    seed = next(SHARED.glob("seed/*.txt"))
    return meeting_at(next(place for place in (path, other, seed) if place.exists()))


def agreement(expected: list[str], found: list[str]) -> int:
    matcher = SequenceMatcher(None, expected, found, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def test_labels_are_found_and_nothing_else():
    right = found = there = 0
    for gold in lines(LABELS):
        labels = [turn.label or "" for turn in meeting(gold["meeting"], gold["lang"]).turns]
        expected = [label or "" for _, label, _ in gold["turns"]]
        right += agreement(expected, labels)
        found, there = found + len(labels), there + len(expected)
    assert right / found >= 0.97
    assert right / there >= 0.97


def test_labels_lead_to_their_people():
    right = there = 0
    for gold in lines(LABELS):
        also = gold.get("also", {})
        names = [turn.speaker or "" for turn in meeting(gold["meeting"], gold["lang"]).turns]
        expected = [person or "" for _, _, person in gold["turns"]]
        alike = [also.get(name, name) for name in names]
        right += max(
            agreement(expected, names), agreement([also.get(n, n) for n in expected], alike)
        )
        there += len(expected)
    assert right / there >= 0.97


def test_heads_and_speakers():
    right = there = 0
    for gold in lines(PEOPLE):
        read_ = meeting(gold["meeting"])
        head = read_.head
        assert (head.date.isoformat(), head.time, head.place) == (
            gold["date"],
            gold["time"],
            gold["place"],
        )
        found = {(speaker.name, speaker.turns) for speaker in read_.speakers}
        right += sum((s["person"], s["turns"]) in found for s in gold["speakers"])
        there += len(gold["speakers"])
    assert right / there >= 0.95


def test_all_are_read():
    files = [*SHARED.glob("transcripts/*/*.txt"), *SHARED.glob("seed/*.txt")]
    read_ = [meeting_at(path) for path in files]
    assert len(read_) == len(files) == 870
    assert all(m.turns for m in read_)
    assert sum(not any(turn.label for turn in m.turns) for m in read_) <= 6
    assert len({m.head.id for m in read_}) >= 869
