"""The annotated transcripts beside the project, where they lie there: thresholds for all kinds."""

import json
from collections import defaultdict
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from meetings.facts.extraction.extract import facts_of
from meetings.model.fact import Fact
from meetings.transcripts.read import read

SHARED = Path(__file__).parents[4] / "shared"
GOLD = SHARED / "quality/gold"
KINDS = ("money", "percent", "quantity", "date")
Row = dict[str, Any]

pytestmark = pytest.mark.skipif(not GOLD.is_dir(), reason="no annotated transcripts here")


def rows_of(path: Path) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        rows[str(row["meeting"])].append(row)
    return rows


def transcript(meeting: str) -> Path:
    found = [*SHARED.glob(f"transcripts/*/{meeting}.txt"), *SHARED.glob("seed/*.txt")]
    return found[0]


def folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def alike(row: Row, fact: Fact) -> bool:
    if row["kind"] != fact.kind:
        return False
    mine, theirs = folded(row["text"]), folded(fact.text)
    return mine in theirs or theirs in mine or SequenceMatcher(None, mine, theirs).ratio() >= 0.7


def right_value(row: Row, fact: Fact) -> bool:
    if fact.kind == "date":
        return str(fact.value).startswith(str(row["value"]))
    assert isinstance(fact.value, int | float)
    close = abs(fact.value - row["value"]) <= 1e-3 * max(1e-9, abs(row["value"]))
    return close and (fact.kind != "money" or row["unit"] in (None, fact.unit))


def aligned(gold: list[Row], facts: list[Fact]) -> list[tuple[int, int]]:
    """The pairs of the longest alignment in order, right values preferred."""
    best: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = defaultdict(
        lambda: (0.0, [])
    )
    for i in reversed(range(len(gold))):
        for j in reversed(range(len(facts))):
            options = [best[i + 1, j], best[i, j + 1]]
            if alike(gold[i], facts[j]):
                score, pairs = best[i + 1, j + 1]
                bonus = 1 + 0.001 * right_value(gold[i], facts[j])
                options.append((score + bonus, [(i, j), *pairs]))
            best[i, j] = max(options, key=lambda option: option[0])
    return best[0, 0][1]


@lru_cache(maxsize=1)
def counted() -> tuple[int, int, int, int, float]:
    """Matched, annotated, extracted, right values, and the mean F1 of the meetings."""
    gold, doubtful = rows_of(GOLD / "facts-dev.jsonl"), rows_of(GOLD / "facts-dev-optional.jsonl")
    matched = annotated = extracted = right = 0
    macro = []
    for meeting, rows in gold.items():
        facts = [
            fact for fact in facts_of(read(transcript(meeting).read_bytes())) if fact.kind in KINDS
        ]
        pairs = aligned(rows, facts)
        taken = {j for _, j in pairs}
        unsure = {folded(row["text"]) for row in doubtful[meeting]}
        spare = [f for j, f in enumerate(facts) if j not in taken and folded(f.text) not in unsure]
        matched += len(pairs)
        annotated += len(rows)
        extracted += len(pairs) + len(spare)
        right += sum(right_value(rows[i], facts[j]) for i, j in pairs)
        macro.append(2 * len(pairs) / (len(rows) + len(pairs) + len(spare)))
    return matched, annotated, extracted, right, sum(macro) / len(macro)


def test_facts_are_found() -> None:
    matched, annotated, extracted, _, _ = counted()
    assert 2 * matched / (annotated + extracted) >= 0.97


def test_facts_are_found_in_every_meeting_alike() -> None:
    assert counted()[4] >= 0.96


def test_values_are_right() -> None:
    matched, _, _, right, _ = counted()
    assert right / matched >= 0.98
