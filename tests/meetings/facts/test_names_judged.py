"""Names judged by eye in transcripts beside the project: nine of ten must be right.

A row of ``names-judged.jsonl`` says what a mention is; ``value`` is null where it is no such name.
"""

import json
from functools import lru_cache
from pathlib import Path

import pytest

from meetings.facts.extraction.extract import extract
from meetings.model.meeting import LEAD
from meetings.transcripts.read import read

JUDGED = Path(__file__).with_name("names-judged.jsonl")
TRANSCRIPTS = Path(__file__).parents[4] / "shared/transcripts"

pytestmark = pytest.mark.skipif(not TRANSCRIPTS.is_dir(), reason="no transcripts here")


@lru_cache(maxsize=1)
def verdicts() -> dict[str, list[bool]]:
    """By kind, for every judged mention that is found: whether its value is right."""
    rows = [json.loads(line) for line in JUDGED.read_text("utf-8").splitlines()]
    found: dict[str, list[bool]] = {}
    for lang, meeting in sorted({(row["lang"], row["meeting"]) for row in rows}):
        read_one = read((TRANSCRIPTS / lang / f"{meeting}.txt").read_bytes())
        facts = [
            fact
            for turn in range(LEAD, len(read_one.turns))
            for fact in extract(read_one.text_of(turn), read_one.head.lang, read_one.head.date)
        ]
        values = {(fact.kind, fact.text): fact.value for fact in facts}
        for row in rows:
            key = (row["kind"], row["text"])
            if row["meeting"] == meeting and key in values:
                found.setdefault(row["kind"], []).append(values[key] == row["value"])
    return found


def test_enough_mentions_are_judged() -> None:
    assert sum(map(len, verdicts().values())) >= 100


@pytest.mark.parametrize("kind", ["person", "place", "organization", "event"])
def test_names_are_right(kind: str) -> None:
    right = verdicts()[kind]
    assert sum(right) / len(right) >= 0.9
