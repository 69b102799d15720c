"""Golden orders: what comes first, second and third for some questions to the samples.

usage: python -m tools.golden_rankings [--agree]

Words alone order them, no model, so that every machine has the same. Shows what differs from
tests/data/orders.txt and exits with 1; --agree takes the new order into the file. A question is
added by writing it there on a line of its own.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

from meetings.model.reply import Reply
from meetings.retrieval.answering import Answerer
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "bot" / "samples"
GOLDEN = ROOT / "tests" / "data" / "orders.txt"
_TODAY = dt.date(2026, 3, 2)
_PLACES = 3
_WORDS = 7
"""Enough to know a sentence of the samples by."""


def told(golden: str) -> str:
    """A golden file as the ranking would write it today."""
    blocks = [block.split("\n") for block in golden.strip().split("\n\n")]
    comment = [line for line in blocks[0] if line.startswith("#")]
    questions = [
        line.split("] ", 1)[-1]
        for block in blocks
        for line in block
        if line and not line.startswith(("#", " "))
    ]
    with TemporaryDirectory() as folder:
        order = _order_in(Path(folder))
        made = ["\n".join(order(question)) for question in questions]
    return "\n\n".join(["\n".join(comment), *made]) + "\n"


def _order_in(folder: Path) -> Callable[[str], Iterable[str]]:
    archive = MemoryArchive()
    files = sorted(SAMPLES.glob("*.txt"))
    archive.put([(read(file.read_bytes(), source=file.name), file.read_bytes()) for file in files])
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    answerer = Answerer(archive, passages, today=lambda: _TODAY)
    return lambda question: _lines(question, answerer)


def _lines(question: str, answerer: Answerer) -> Iterator[str]:
    yield f"[{_verdict(answerer.answer(question))}] {question}"
    ranked, _ = answerer.in_order(answerer.understand(question))
    for number, item in enumerate(distinct(ranked, _PLACES), 1):
        yield f"  {number} {_place(item)}"


def _verdict(reply: Reply) -> str:
    return "found" if reply.found else "near" if reply.answers else "silent"


def _place(item: Ranked) -> str:
    passage, source = item.candidate.passage, item.candidate.entry.head.source or ""
    words = " ".join(passage.text.split()[:_WORDS])
    return f"{Path(source).stem} | {passage.speaker or '(lead)'} | {words}"


def difference(golden: str) -> str:
    """What the ranking changed, as a diff; "" where nothing."""
    lines = golden.splitlines(), told(golden).splitlines()
    return "\n".join(unified_diff(*lines, "agreed", "now", n=_PLACES, lineterm=""))


def main(arguments: Sequence[str] | None = None, file: Path = GOLDEN) -> None:
    """Shows the difference, or takes it into the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agree", action="store_true", help="take the new order into the file")
    agreed = parser.parse_args(arguments).agree
    golden = file.read_text("utf-8")
    changed = difference(golden)
    print(changed or "the orders are as agreed")
    if agreed:
        file.write_text(told(golden), "utf-8")
    elif changed:
        sys.exit(1)


if __name__ == "__main__":
    main()
