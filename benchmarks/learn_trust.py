"""Learns the weights of trust over archives of several kinds, and tells how true `found` is.

usage: learn_trust.py --rank QUESTIONS DATA [--rank …] --learn QUESTIONS DATA [--learn …]
       [--measure QUESTIONS DATA …] [--no-meaning] [--write]

Each DATA is an archive that `add` and `embed` have filled; figures are told by its folder's name,
without digits behind it, so that several small ones count as one kind. From the questions after
--rank the order is learned, from those after --learn the trust; those after --measure are only
measured. All is out of fold: five folds, the questions of one meeting never on both sides,
whatever archive they are asked of.

A question whose meetings an archive does not hold is left out; of a small archive one in seven is
asked, as one without an answer. Each question is asked once more with its meetings taken away,
and counts a tenth then.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.judging import answers, names_of
from benchmarks.learn_ranking import Case, Floats, case_of, learn, write
from bot.library import Library
from meetings.model.question import Question
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.quoting.sentence import quoted
from meetings.retrieval.ranking.agreement import AGREEMENT_SIGNALS, agreement_signals
from meetings.retrieval.ranking.calibration import SIGNALS, judge, signals_of
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.questioners import askers_lower
from meetings.retrieval.ranking.rerank import Ranked, distinct, supported
from meetings.retrieval.ranking.values_first import values_first

NAMES = (*SIGNALS, *AGREEMENT_SIGNALS)
FOLDS = 5
GONE, WITHOUT = 0.1, 0.5
"""Weights of a question whose meetings were taken away, and of one from a set without answers."""
SMALL, ONE_IN = 50, 7
"""Meetings of a small archive; of questions about other ones so many are asked of it."""
C = 0.1
STEPS = tuple(np.arange(0.5, 0.8, 0.04).round(2).tolist())


@dataclass(frozen=True, slots=True)
class Row:
    """A first answer: its signals, whether it is right, what else keeps it from being given."""

    kind: str
    fold: int
    signals: list[float]
    right: bool
    answerable: bool
    weight: float
    learned: bool
    barred: bool


def fold_of(question: dict[str, Any]) -> int:
    """By the first of its meetings, so that all questions of one are in one fold."""
    group = min((str(gold["meeting"]) for gold in question["gold"]), default=question["id"])
    return int.from_bytes(hashlib.md5(group.encode()).digest()[:4], "big") % FOLDS


def questions_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def asked_of(questions: Sequence[dict[str, Any]], library: Library) -> Iterator[dict[str, Any]]:
    """Those whose meetings are there, and what has no answer there."""
    entries = library.archive.entries()
    there = {name for entry in entries for name in names_of(entry.head)}
    few = len(entries) < SMALL
    for number, question in enumerate(questions):
        gold = [one for one in question["gold"] if str(one["meeting"]) in there]
        if gold or not question["gold"]:
            yield {**question, "gold": gold}
        elif few and number % ONE_IN == 0 and question["kind"] != "meeting":
            yield {**question, "gold": []}


def ranking_of_folds(sets: Sequence[tuple[Path, Path]], *, meaning: bool) -> list[Floats]:
    """For each fold the weights of the order, learned from the other folds."""
    cases: list[tuple[int, Case]] = []
    for path, data in sets:
        library = opened(data, meaning=meaning)
        for question in asked_of(questions_of(path), library):
            if question["gold"]:
                cases.append((fold_of(question), case_of(question, library)))
    return [learn([case for at, case in cases if at != fold]) for fold in range(FOLDS)]


def opened(data: Path, *, meaning: bool) -> Library:
    library = Library(data, meaning=meaning, meaning_seconds=0)
    library.catch_up(wait=60)
    return library


class Asking:
    """Asks one archive by given weights of the order."""

    def __init__(self, library: Library, kind: str, weights: list[Floats]) -> None:
        self._library = library
        self._kind = kind
        self._weights = weights

    def rows(self, question: dict[str, Any], *, learned: bool, weight: float) -> Iterator[Row]:
        """The question as it is, and with its meetings taken away."""
        understood = self._library.answerer.understand(question["question"])
        ranked, meaning = self._library.answerer.search.ranked(understood)
        yield self._row(question, understood, ranked, meaning, learned, weight)
        if question["gold"] and learned:
            gold = {str(one["meeting"]) for one in question["gold"]}
            left = [one for one in ranked if not gold & names_of(one.candidate.entry.head)]
            gone = {**question, "gold": []}
            fold = fold_of(question)
            row = self._row(gone, understood, left, meaning, learned, GONE, fold)
            yield row

    def _row(
        self,
        question: dict[str, Any],
        understood: Question,
        ranked: list[Ranked],
        meaning: bool,
        learned: bool,
        weight: float,
        fold: int | None = None,
    ) -> Row:
        fold = fold_of(question) if fold is None else fold
        answerable = bool(question["gold"])
        if not ranked:
            nothing = [0.0] * len(NAMES)
            return Row(self._kind, fold, nothing, False, answerable, weight, learned, True)
        weights = dict(zip(FEATURE_NAMES, self._weights[fold].tolist(), strict=True))
        order = self._in_order(understood, ranked, self._weights[fold])
        best = distinct(order, 5)
        told = signals_of(understood, order, best) | agreement_signals(understood, order, weights)
        signals = [told[name] for name in NAMES]
        right = self._is_right(question, understood, order)
        barred = self._barred(understood, order, best, meaning)
        return Row(self._kind, fold, signals, right, answerable, weight, learned, barred)

    def _in_order(self, question: Question, ranked: list[Ranked], weights: Floats) -> list[Ranked]:
        meetings = self._library.answerer.search.opened()
        scores = (np.array([one.features for one in ranked], np.float64) @ weights).tolist()
        made = [replace(one, score=score) for one, score in zip(ranked, scores, strict=True)]
        return values_first(
            question, askers_lower(supported(made), meetings.meeting), meetings.facts
        )

    def _is_right(
        self, question: dict[str, Any], understood: Question, ranked: Sequence[Ranked]
    ) -> bool:
        """Whether the quote that would be shown holds the evidence."""
        first = ranked[0].candidate.passage
        beside = [one for one in ranked if one.candidate.passage.place[:2] == first.place[:2]]
        archive = self._library.archive
        answer = quoted(
            archive.meeting(first.meeting_id),
            archive.facts(first.meeting_id),
            (first.turn, first.start, first.stop),
            0.0,
            {one.candidate.passage.start: one.score for one in beside},
            kinds=values_for(understood.asked),
        )
        return answers(question, answer)

    @staticmethod
    def _barred(
        question: Question, ranked: Sequence[Ranked], best: Sequence[Ranked], meaning: bool
    ) -> bool:
        """Whether the gate or the place keep it from being given, however likely it is."""
        return not judge(question, ranked, best, meaning=meaning, enough=0.0).found


def fitted(rows: Sequence[Row]) -> tuple[Floats, float]:
    """Weights of the signals as they are, and the bias."""
    x = np.array([row.signals for row in rows])
    scale = x.std(axis=0) + 1e-6
    model = LogisticRegression(C=C, max_iter=1000, solver="newton-cholesky")
    model.fit(x / scale, [row.right for row in rows], [row.weight for row in rows])
    return model.coef_[0] / scale, float(model.intercept_[0])


def chances(rows: Sequence[Row]) -> Floats:
    """Of each first answer, by weights that have not seen its meeting; 0 where it is barred."""
    made = np.zeros(len(rows))
    for fold in range(FOLDS):
        weights, bias = fitted([row for row in rows if row.learned and row.fold != fold])
        inside = [i for i, row in enumerate(rows) if row.fold == fold]
        odds = np.array([rows[i].signals for i in inside]) @ weights + bias
        made[inside] = 1 / (1 + np.exp(-odds))
    made[[row.barred for row in rows]] = 0.0
    return made


def told(rows: Sequence[Row], sure: Floats) -> None:
    """Coverage, precision and rejected, a line for each kind of archive and threshold."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        if row.weight == 1:
            groups[row.kind, "own" if row.learned else "measured"].append(i)
    print("| archive | questions | from | coverage | precision | rejected |")
    print("|---|---|---|---|---|---|")
    for (kind, of), places in groups.items():
        answerable = np.array([rows[i].answerable for i in places])
        right = np.array([rows[i].right for i in places])
        for step in STEPS:
            found = sure[places] >= step
            figures = found[answerable], right[found], ~found[~answerable]
            shares = " | ".join(f"{one.mean():.2f}" if len(one) else "–" for one in figures)
            print(f"| {kind} | {of} {answerable.sum()} | {step} | {shares} |")


def learned_over(given: argparse.Namespace, *, meaning: bool) -> dict[str, float]:
    weights = ranking_of_folds(given.rank, meaning=meaning)
    rows: list[Row] = []
    for sets, learned in ((given.learn, True), (given.measure, False)):
        for path, data in sets:
            library = opened(data, meaning=meaning)
            asking = Asking(library, data.name.rstrip("0123456789"), weights)
            questions = questions_of(path)
            weight = 1.0 if any(one["gold"] for one in questions) else WITHOUT
            for question in asked_of(questions, library):
                rows += asking.rows(question, learned=learned, weight=weight)
    told(rows, chances(rows))
    found, bias = fitted([row for row in rows if row.learned])
    return {**dict(zip(NAMES, found.round(4).tolist(), strict=True)), "bias": round(bias, 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--rank", "--learn", "--measure"):
        parser.add_argument(name, nargs=2, action="append", default=[], type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-meaning", action="store_true")
    given = parser.parse_args()
    tables = {}
    for meaning in (False,) if given.no_meaning else (False, True):
        print("with meaning" if meaning else "by words alone")
        table = learned_over(given, meaning=meaning)
        tables["TRUST_WITH_MEANING" if meaning else "TRUST_LEXICAL"] = table
        print(json.dumps(table))
    if given.write:
        write(tables)


if __name__ == "__main__":
    main()
