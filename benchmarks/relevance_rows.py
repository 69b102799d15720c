"""Saved questions to learn alerts from: each with how every meeting stands that may be told of it.

Each question of ``benchmarks/questions`` is a wish in every archive that holds its answer, those
without an answer in each archive of their language. The order comes from weights learned on the
other folds, as in ``calibration_rows.py``: five, the questions of one meeting never on both sides.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.calibration_rows import Asked, Of, asked_of, opened
from benchmarks.judging import names_of, normal
from benchmarks.learn_ranking import Floats, case_of, rescored
from meetings.model.scope import Scope
from meetings.retrieval.query.questions.word_overlap import shared_words
from meetings.retrieval.quoting.window import cut_at_word
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.likely_excerpts import likeliest
from meetings.retrieval.ranking.relevance_signals import RELEVANCE_SIGNALS, relevance_signals
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.standing_among_meetings import (
    Findings,
    MeetingRelevance,
    no_meaning,
    standings,
)
from meetings.retrieval.ranking.subscription_relevance import (
    JUDGED,
    if_nobody_else_had_said_as_much,
    is_ruled_out,
)
from meetings.subscriptions.saved_questions import LEAST_SHARED
from meetings.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Judged:
    """A meeting of a wish: ``signals`` and ``alone``, the same if nobody else had said as much.

    ``odds`` of its stretches, best first, none where it is never told, and which have the answer.
    """

    right: bool
    ruled_out: bool
    signals: Floats
    alone: Floats
    odds: list[float]
    has_answer: list[bool]


@dataclass(frozen=True, slots=True)
class Wish:
    """A question as a wish in one archive of ``meetings`` meetings; ``archive`` is its name.

    ``without``: rows of signals that the others have with the right meetings taken away.
    """

    archive: str
    of: Of
    fold: int
    answerable: bool
    meetings: int
    judged: list[Judged]
    without: Floats

    @property
    def rows(self) -> Floats:
        """A row of signals for each meeting."""
        return _table([one.signals for one in self.judged])

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        """Which of them answer."""
        return np.array([one.right for one in self.judged], dtype=bool)


ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "meetings/retrieval/ranking/subscription_relevance_weights.py"
"""Where what is learned from the rows is written to."""


def key_of(questions: Sequence[Asked], orders: Sequence[Floats]) -> str:
    """A digest of all that the rows depend on, except the archives."""
    made = hashlib.md5(json.dumps([one.question for one in questions]).encode())
    made.update(np.array(orders).round(6).tobytes())
    code = {*ROOT.joinpath("meetings").rglob("*.py"), Path(__file__).resolve()} - {WEIGHTS}
    for path in sorted(code):
        made.update(path.read_bytes())
    return made.hexdigest()[:12]


class Asking:
    """Asks one archive, by weights of the order for each fold."""

    def __init__(self, data: Path, orders: Sequence[Floats], *, meaning: bool) -> None:
        self._library = opened(data, meaning=meaning)
        self._meaning = meaning
        self._name = data.name
        self._orders = orders

    def wishes(self, questions: Sequence[Asked]) -> Iterator[Wish]:
        """Each question that asks for more than a meeting."""
        for asked in asked_of(questions, self._library):
            if asked.question["kind"] != "meeting":
                yield self._wish(asked)

    def _wish(self, asked: Asked) -> Wish:
        case = case_of(asked.question, self._library)
        ranked = rescored(case, self._orders[asked.fold])
        search = self._library.answerer.search
        about = search.about(case.understood) if self._meaning else no_meaning
        found = Findings(case.understood, ranked, search.keys_of, self._meaning, about)
        gold = asked.meetings
        left = [one for one in ranked if not gold & names_of(one.candidate.entry.head)]
        without = _rows(replace(found, ranked=left)) if gold else []
        return Wish(
            archive=self._name,
            of=asked.of,
            fold=asked.fold,
            answerable=bool(gold),
            meetings=len(self._library.archive.entries()),
            judged=[self._judged(found, one, asked) for one in islice(standings(found), JUDGED)],
            without=_table(without),
        )

    def _judged(self, found: Findings, standing: MeetingRelevance, asked: Asked) -> Judged:
        """A meeting with what decides whether it is told and by how many quotes."""
        names = names_of(standing.best.candidate.entry.head)
        gold = [one for one in asked.gold if str(one["meeting"]) in names]
        held = found.keys_of(standing.meeting_id)
        barred = is_ruled_out(found, standing) or (
            shared_words(asked.question["question"], held, self._library.answerer.passages)
            < LEAST_SHARED
        )
        stretches = [] if barred else self._stretches(found, standing.meeting_id, asked)
        evidence = [normal(text) for one in gold for text in one.get("evidence", ())]
        return Judged(
            bool(gold),
            barred,
            _row(found, standing),
            _row(*if_nobody_else_had_said_as_much(found, standing)),
            [odds for odds, _ in stretches],
            [any(text in quote for text in evidence) for _, quote in stretches],
        )

    def _stretches(
        self, found: Findings, meeting_id: str, asked: Asked
    ) -> list[tuple[float, str]]:
        meeting = self._library.archive.meeting(meeting_id)
        ranked = self._in_meeting(found, meeting_id)
        weights = dict(zip(FEATURE_NAMES, self._orders[asked.fold].tolist(), strict=True))
        there = likeliest(ranked, lambda turn: sentences(meeting.text_of(turn)), weights)
        return [
            (one.odds, normal(text[one.span[0] : cut_at_word(text, *one.span)]))
            for one in there
            if (text := meeting.text_of(one.turn))
        ]

    def _in_meeting(self, found: Findings, meeting_id: str) -> list[Ranked]:
        search = self._library.answerer.search
        return search.ranked(found.question, Scope(meeting_id=meeting_id))[0]


def _row(found: Findings, standing: MeetingRelevance) -> Floats:
    told = dict(relevance_signals(found, standing))
    return np.array([told[name] for name in RELEVANCE_SIGNALS])


def _rows(found: Findings) -> list[Floats]:
    return [_row(found, one) for one in islice(standings(found), JUDGED)]


def _table(rows: Sequence[Floats]) -> Floats:
    return np.array(rows).reshape(len(rows), len(RELEVANCE_SIGNALS))
