"""First answers to learn confidence from: the signals of each, and whether it is right.

Each question is asked of every archive that holds its answer. The order comes from weights learned
on the other folds: five, the questions of one meeting never on both sides, whatever archive they
are asked of. Each question is asked once more with its meetings taken away, and counts a tenth
then; of a small archive one in seven of the others is asked, as one without an answer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import numpy as np

from benchmarks.calibration_archives import QUESTIONS, TEXTS, kind_of
from benchmarks.fill_in_evidence import files_of, filled
from benchmarks.judging import answers, names_of
from benchmarks.learn_ranking import Floats, case_of, learn
from bot.library import Library
from meetings.model.question import Question
from meetings.retrieval.query.questions.kinds import values_for
from meetings.retrieval.quoting.answer_from_sentence import quoted
from meetings.retrieval.ranking.attributes_first import attributes_first
from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.candidate_agreement import AGREEMENT_SIGNALS, agreement_signals
from meetings.retrieval.ranking.confidence_signals import SIGNALS, signals_of
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.rerank import Ranked, distinct, supported
from meetings.retrieval.ranking.turns_that_ask import askers_lower
from meetings.retrieval.ranking.values_first import values_first

NAMES = (*SIGNALS, *AGREEMENT_SIGNALS)
FOLDS = 5
GONE, WITHOUT = 0.1, 0.5
"""Weights of a question whose meetings were taken away, and of one from a set without answers."""
SMALL, ONE_IN = 50, 7
"""Meetings of a small archive at most; of questions about others it is asked one in ``ONE_IN``."""
Of = Literal["paraphrased", "short", "without", "dev"]
SETS: dict[Of, tuple[str, ...]] = {
    "paraphrased": ("training-ru", "training-en", "training-mixed", "fresh-1", "fresh-2"),
    "short": ("training-short",),
    "without": ("unanswerable", "unanswerable-wishes"),
}
"""The sets of ``benchmarks/questions``: asked in words of one's own, asked briefly and mostly in
the words of the transcript, and without an answer anywhere."""


@dataclass(frozen=True, slots=True)
class Row:
    """A first answer: its signals, whether it is right, what else keeps it from being given.

    ``right``: of the first three quotes; ``meeting``: whether the first is of a right meeting.
    """

    kind: str
    of: Of
    fold: int
    group: str
    signals: list[float]
    right: tuple[bool, ...]
    meeting: bool
    answerable: bool
    gone: bool
    barred: bool

    @property
    def first(self) -> bool:
        """Whether the first quote is right."""
        return self.right[:1] == (True,)


@dataclass(frozen=True, slots=True)
class Asked:
    """A labelled question, of which set, and the meeting that it is grouped by."""

    question: dict[str, Any]
    of: Of

    @property
    def gold(self) -> list[dict[str, Any]]:
        """The meetings that answer it, with the evidence."""
        return list(self.question["gold"])

    @property
    def meetings(self) -> set[str]:
        """The names of the meetings that answer it."""
        return {str(one["meeting"]) for one in self.gold}

    @property
    def group(self) -> str:
        """The first of its meetings, so that all questions of one are in one fold."""
        found: str = self.question.get("group") or self.question["id"]
        return found

    @property
    def fold(self) -> int:
        """Which fifth of the meetings it belongs to."""
        return fold_of(self.group)


def fold_of(group: str) -> int:
    """By the name alone, so that it is the same in every archive."""
    return int.from_bytes(hashlib.md5(group.encode()).digest()[:4], "big") % FOLDS


def asked_in(transcripts: Sequence[Path], dev: Sequence[Path]) -> list[Asked]:
    """All questions with their evidence as text; those of ``dev`` have it already."""
    files = files_of([*transcripts, TEXTS])
    made = [
        _grouped(question, of)
        for of, names in SETS.items()
        for name in names
        for question in filled(QUESTIONS / f"{name}.jsonl", files)
    ]
    lines = [line for path in dev for line in path.read_text("utf-8").splitlines() if line]
    return [*made, *(_grouped(json.loads(line), "dev") for line in lines)]


def _grouped(question: dict[str, Any], of: Of) -> Asked:
    group = min((str(gold["meeting"]) for gold in question["gold"]), default="")
    return Asked({**question, "group": group}, of)


def opened(data: Path, *, meaning: bool) -> Library:
    """An archive that only what is there already is read from, each meeting once."""
    library = Library(data, meaning=meaning, meaning_seconds=0)
    library.catch_up(wait=600)
    archive: Any = library.archive
    archive.meeting = cache(archive.meeting)
    return library


def asked_of(questions: Sequence[Asked], library: Library) -> Iterator[Asked]:
    """Those whose meetings are there, and what has no answer there, in a language spoken there."""
    entries = library.archive.entries()
    there = {name for entry in entries for name in names_of(entry.head)}
    spoken = {entry.head.lang for entry in entries}
    few = len(entries) < SMALL
    for number, asked in enumerate(questions):
        gold = [one for one in asked.gold if str(one["meeting"]) in there]
        other = asked.question["lang"] in spoken and asked.question["kind"] != "meeting"
        if gold or (other and not asked.gold and not few):
            yield Asked({**asked.question, "gold": gold}, asked.of)
        elif few and other and asked.of != "short" and number % ONE_IN == 0:
            yield Asked({**asked.question, "gold": []}, asked.of)


def orders_of_folds(questions: Sequence[Asked], data: Path, *, meaning: bool) -> list[Floats]:
    """For each fold the weights of the order, learned from the other folds."""
    library = opened(data, meaning=meaning)
    learned = [one for one in asked_of(questions, library) if one.of != "short" and one.gold]
    cases = [(one.fold, case_of(one.question, library)) for one in learned]
    return [learn([case for at, case in cases if at != fold]) for fold in range(FOLDS)]


class Asking:
    """Asks one archive by given weights of the order, one set for each fold."""

    def __init__(self, data: Path, weights: Sequence[Floats], *, meaning: bool) -> None:
        self._library = opened(data, meaning=meaning)
        self._kind = kind_of(data)
        self._weights = weights

    def rows(self, questions: Sequence[Asked]) -> Iterator[Row]:
        """Each question as it is, and with its meetings taken away; ranked once for both."""
        for asked in asked_of(questions, self._library):
            understood = self._library.answerer.understand(asked.question["question"])
            ranked, meaning = self._library.answerer.search.ranked(understood)
            yield self._row(asked, understood, ranked, meaning)
            if asked.gold and asked.of != "dev":
                held = asked.meetings
                left = [one for one in ranked if not held & names_of(one.candidate.entry.head)]
                without = Asked({**asked.question, "gold": []}, asked.of)
                yield replace(self._row(without, understood, left, meaning), gone=True)

    def _row(
        self, asked: Asked, understood: Question, ranked: Sequence[Ranked], meaning: bool
    ) -> Row:
        nothing = Row(
            kind=self._kind,
            of=asked.of,
            fold=asked.fold,
            group=asked.group,
            signals=[0.0] * len(NAMES),
            right=(),
            meeting=False,
            answerable=bool(asked.gold),
            gone=False,
            barred=True,
        )
        if not ranked:
            return nothing
        order = self._in_order(understood, ranked, self._weights[asked.fold])
        best = distinct(order, 5)
        return replace(
            nothing,
            signals=self._signals(understood, order, best, self._weights[asked.fold]),
            right=tuple(self._are_right(asked, understood, order, best[:3])),
            meeting=bool(asked.meetings & names_of(best[0].candidate.entry.head)),
            barred=not judge(understood, order, best, meaning=meaning, enough=0.0).found,
        )

    @staticmethod
    def _signals(
        question: Question, order: Sequence[Ranked], best: Sequence[Ranked], weights: Floats
    ) -> list[float]:
        named = dict(zip(FEATURE_NAMES, weights.tolist(), strict=True))
        told = signals_of(question, order, best) | agreement_signals(question, order, named)
        return [told[name] for name in NAMES]

    def _in_order(
        self, question: Question, ranked: Sequence[Ranked], weights: Floats
    ) -> list[Ranked]:
        meetings = self._library.answerer.search.opened()
        scores = (np.array([one.features for one in ranked], np.float64) @ weights).tolist()
        made = [one._replace(score=score) for one, score in zip(ranked, scores, strict=True)]
        lowered = askers_lower(supported(made))
        return attributes_first(question, values_first(question, lowered, meetings.facts_in_turn))

    def _are_right(
        self,
        asked: Asked,
        understood: Question,
        ranked: Sequence[Ranked],
        best: Sequence[Ranked],
    ) -> Iterator[bool]:
        """Whether each quote that would be shown holds the evidence."""
        for item in best if asked.gold else ():
            passage = item.candidate.passage
            beside = [
                one for one in ranked if one.candidate.passage.place[:2] == passage.place[:2]
            ]
            archive = self._library.archive
            answer = quoted(
                archive.meeting(passage.meeting_id),
                archive.facts(passage.meeting_id),
                (passage.turn, passage.start, passage.stop),
                0.0,
                {one.candidate.passage.start: one.score for one in beside},
                kinds=values_for(understood.asked),
            )
            yield answers(asked.question, answer)
