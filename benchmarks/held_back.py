"""Tells of each rule of the gate which right and wrong first answers it alone holds back.

usage: python -m benchmarks.held_back ARCHIVE --transcripts FOLDER … [--dev QUESTIONS.jsonl …]
       [--meaning] [--show RULE …]

ARCHIVE is one of those that ``learn_confidence`` fills, asked by words, or with ``--meaning`` by
the vectors that it has; the questions are those of
``benchmarks/questions``, which know the shipped order. Each is asked once more with its meetings
taken away (*gone*), so that whatever is given then is wrong. ``--show``: the firsts held by these
rules; ``-`` for the wrong ones that no rule holds.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np

from benchmarks.calibration_rows import FOLDS, Asked, Asking, Row, asked_in
from meetings.model.question import Question
from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.gate import RULES
from meetings.retrieval.ranking.naming_and_content_words import subject_of
from meetings.retrieval.ranking.rerank import Ranked, distinct
from meetings.retrieval.ranking.weights import FOUND, LEXICAL, WITH_MEANING

Verdict = Literal["right", "wrong", "gone"]


class Held(NamedTuple):
    """A first answer that is sure enough, what it is, and the rules that hold it back."""

    question: str
    passage: str
    verdict: Verdict
    rules: tuple[str, ...]


class AskingRules(Asking):
    """Asks by the shipped weights, and keeps what the rules of the gate say of the firsts."""

    def __init__(self, data: Path, *, meaning: bool) -> None:
        weights = WITH_MEANING if meaning else LEXICAL
        shipped = np.array([weights[name] for name in FEATURE_NAMES])
        super().__init__(data, [shipped] * FOLDS, meaning=meaning)
        self._rules: list[tuple[str, str, tuple[str, ...]]] = []

    def held(self, questions: Sequence[Asked]) -> Iterator[Held]:
        """The firsts whose score would do, and what holds each of them."""
        for row in self.rows(questions):
            question, passage, rules = self._rules.pop()
            if passage:
                verdict: Verdict = "gone" if row.gone else "right" if row.first else "wrong"
                yield Held(question, passage, verdict, rules)

    def _row(
        self, asked: Asked, understood: Question, ranked: Sequence[Ranked], meaning: bool
    ) -> Row:
        row = super()._row(asked, understood, ranked, meaning)
        self._rules.append(
            (asked.question["question"], *self._told(asked, understood, ranked, row, meaning))
        )
        return row

    def _told(
        self,
        asked: Asked,
        understood: Question,
        ranked: Sequence[Ranked],
        row: Row,
        meaning: bool,
    ) -> tuple[str, tuple[str, ...]]:
        """The first passage, if its score would do, and the rules that hold it back."""
        if not ranked:
            return "", ()
        order = self._in_order(understood, ranked, self._weights[asked.fold])
        best = distinct(order, 5)
        enough = FOUND["with_meaning" if meaning else "lexical"]
        if judge(understood, order, best, meaning=meaning).scores[0] < enough:
            return "", ()
        subject = subject_of(understood)
        holding = [rule.__name__ for rule in RULES if rule(subject, best[0]) != "answer"]
        if row.barred and not holding:
            holding = ["the value asked for is not told"]
        return best[0].candidate.passage.text, tuple(holding)


def table(held: Iterable[Held]) -> Iterator[str]:
    """A line for each rule that alone holds anything back, those that cost most first."""
    alone: dict[str, Counter[Verdict]] = {}
    for one in held:
        if len(one.rules) == 1:
            alone.setdefault(one.rules[0], Counter())[one.verdict] += 1
    for rule, counts in sorted(alone.items(), key=lambda pair: (-pair[1]["right"], pair[0])):
        yield f"{rule:32}" + "".join(f"{counts[name]:7}" for name in ("right", "wrong", "gone"))


def main() -> None:
    """Prints how many firsts are given, and what each rule alone holds back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--transcripts", nargs="+", type=Path, required=True)
    parser.add_argument("--dev", nargs="+", type=Path, default=[])
    parser.add_argument("--meaning", action="store_true")
    parser.add_argument("--show", nargs="+", default=[])
    given = parser.parse_args()
    os.environ["STENOGRAM_MEANING"] = "on" if given.meaning else "off"
    asking = AskingRules(given.archive, meaning=given.meaning)
    held = list(asking.held(asked_in(given.transcripts, given.dev)))
    for name, some in ("by score", held), ("given", [one for one in held if not one.rules]):
        counts = Counter(one.verdict for one in some)
        print(f"{name}: {counts['right']} right, {counts['wrong']} wrong, {counts['gone']} gone")
    print(f"{'held by this rule alone':32}  right  wrong   gone")
    print("\n".join(table(held)))
    for one in held:
        free = not one.rules and one.verdict != "right" and "-" in given.show
        if free or set(one.rules) & set(given.show):
            print(f"\n{one.verdict} {', '.join(one.rules)}\n  {one.question}\n  {one.passage}")


if __name__ == "__main__":
    main()
