"""Learns when a meeting answers a saved question; writes its weights.

usage: learn_relevance.py --set QUESTIONS.jsonl DATA_FOLDER [--set …] [--write] [--no-meaning]

Each DATA_FOLDER is an archive that `add` (and, for meaning, `embed`) has filled. Of each question
every meeting that may be judged is an example: those its labels name are right, all others wrong.
So are all others once more with the right ones taken away, for a tenth: a wish whose answer has
yet to come. Those of questions that nothing answers count for more: people leave over alerts that
tell nothing. Logistic regression on the signals of `subscription_relevance.py`. Figures are
out of fold: five folds, the questions of one meeting never on both sides. Beside them stand the
best thresholds (`alert_thresholds.py`), for `subscription_relevance.py` and `likely_excerpts.py`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
from alert_thresholds import Judged, compared
from learn_ranking import FOLDS, Case, case_of, folds_of, normal
from sklearn.linear_model import LogisticRegression

from bot.library import Library
from meetings.model.scope import Scope
from meetings.retrieval.query.questions.word_overlap import shared_words
from meetings.retrieval.quoting.window import cut_at_word
from meetings.retrieval.ranking.likely_excerpts import likeliest
from meetings.retrieval.ranking.subscription_relevance import (
    JUDGED,
    RELEVANCE_SIGNALS,
    Findings,
    MeetingRelevance,
    if_nobody_else_had_said_as_much,
    is_ruled_out,
    no_meaning,
    relevance,
    relevance_signals,
    standings,
)
from meetings.subscriptions.saved_questions import LEAST_SHARED
from meetings.text.sentences import sentences

Floats = npt.NDArray[np.float64]
HEADER = '''"""Learned weights of the relevance signals.

Made by `benchmarks/learn_relevance.py --write`; not written by hand.
"""

from __future__ import annotations
'''
_ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = _ROOT / "meetings/retrieval/ranking/subscription_relevance_weights.py"
WITHOUT_GOLD = 0.1
"""Weight of a meeting where the right ones were taken away, beside one as it is."""
UNANSWERABLE = 16.0
"""Weight of a meeting of a question that nothing answers. With 4 a question without an answer told
half as much again where as many right meetings are told; wrong ones of others, a quarter more now,
are few either way."""
STRENGTH = 0.1
"""Inverse of the regularisation, signals standardised."""
_LOOKED_AT = 0.005
"""By the shipped weights; a meeting less likely than that is told by no weights near them."""


@dataclass
class Wish:
    """A question as a wish: a row of signals for each meeting, which are right, and the rows that
    the others have with the right ones taken away. ``meetings``: how many there are in all;
    ``judged``: what is needed to tell them, for each row.
    """

    case: Case
    rows: Floats
    right: npt.NDArray[np.bool_]
    without: Floats
    meetings: int
    judged: list[Judged]


def wishes_of(path: Path, data: Path, meaning: bool) -> list[Wish]:
    library = Library(data, meaning=meaning, meaning_seconds=0)
    library.catch_up(wait=60)
    questions = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    asked = [one for one in questions if one["kind"] != "meeting"]
    return [wish_of(case_of(one, library), library) for one in asked]


def wish_of(case: Case, library: Library) -> Wish:
    gold = {
        item.candidate.passage.meeting_id
        for item, right in zip(case.ranked, case.right_meeting, strict=True)
        if right
    }
    meaning = library.meaning is not None
    about = library.answerer.search.about(case.understood) if meaning else no_meaning
    found = Findings(case.understood, case.ranked, library.answerer.search.keys_of, meaning, about)
    rows, ids = signals(found)
    judged = [
        judged_meeting(found, one, case, library) for one in islice(standings(found), JUDGED)
    ]
    left = [item for item in case.ranked if item.candidate.passage.meeting_id not in gold]
    without = signals(replace(found, ranked=left))[0] if gold else rows[:0]
    right = np.array([one in gold for one in ids], dtype=bool)
    return Wish(case, rows, right, without, len(library.archive.entries()), judged)


def judged_meeting(
    found: Findings, standing: MeetingRelevance, case: Case, library: Library
) -> Judged:
    """A meeting with what decides whether it is told and by how many quotes."""
    search, one = library.answerer.search, standing.meeting_id
    gold = [g for g in case.question["gold"] if str(g["meeting"]) in _names_of(standing)]
    row = signals_row(*if_nobody_else_had_said_as_much(found, standing))
    shared = shared_words(
        case.question["question"], search.keys_of(one), library.answerer.passages
    )
    wanted = relevance(found, standing) >= _LOOKED_AT or bool(gold)
    stretches = _stretches(case, one, library) if wanted and shared >= LEAST_SHARED else []
    evidence = [normal(text) for g in gold for text in g.get("evidence", ())]
    return Judged(
        bool(gold),
        bool(case.question["gold"]),
        is_ruled_out(found, standing),
        row,
        [odds for odds, _ in stretches],
        [any(text in quote for text in evidence) for _, quote in stretches],
    )


def _stretches(case: Case, meeting_id: str, library: Library) -> list[tuple[float, str]]:
    search = library.answerer.search
    ranked, meaning = search.ranked(case.understood, Scope(meeting_id=meeting_id))
    meeting = library.archive.meeting(meeting_id)
    found = likeliest(ranked, lambda turn: sentences(meeting.text_of(turn)), meaning=meaning)
    return [
        (one.odds, normal(text[one.span[0] : cut_at_word(text, *one.span)]))
        for one in found
        if (text := meeting.text_of(one.turn))
    ]


def _names_of(standing: MeetingRelevance) -> set[str]:
    head = standing.best.candidate.entry.head
    return {head.id, Path(head.source or "").stem, (head.url or "").rsplit("/", 1)[-1]}


def signals_row(found: Findings, standing: MeetingRelevance) -> Floats:
    told = dict(relevance_signals(found, standing))
    return np.array([told[name] for name in RELEVANCE_SIGNALS])


def signals(found: Findings) -> tuple[Floats, list[str]]:
    rows, ids = [], []
    for standing in islice(standings(found), JUDGED):
        rows.append(signals_row(found, standing))
        ids.append(standing.meeting_id)
    return np.array(rows).reshape(len(rows), len(RELEVANCE_SIGNALS)), ids


def fit(wishes: Sequence[Wish]) -> tuple[Floats, float]:
    """Weights for raw signals, and the bias."""
    rows = np.concatenate([part for one in wishes for part in (one.rows, one.without)])
    none = [np.zeros(len(one.without), dtype=bool) for one in wishes]
    right = np.concatenate(
        [part for one, no in zip(wishes, none, strict=True) for part in (one.right, no)]
    )
    worth = np.concatenate(
        [
            part
            for one in wishes
            for part in (
                np.full(len(one.rows), 1.0 if one.case.answerable else UNANSWERABLE),
                np.full(len(one.without), WITHOUT_GOLD),
            )
        ]
    )
    scale = rows.std(axis=0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(rows / scale, right, sample_weight=worth)
    return model.coef_[0] / scale, float(model.intercept_[0])


def out_of_fold(wishes: Sequence[Wish]) -> tuple[list[Floats], list[Floats]]:
    """The probability of each meeting, and if nobody else had said as much, by weights that have
    not seen the question's meeting.
    """
    folds = folds_of([one.case for one in wishes], seed=0)
    chances: list[Floats] = [np.zeros(0)] * len(wishes)
    alone: list[Floats] = [np.zeros(0)] * len(wishes)
    for number in range(FOLDS):
        weights, bias = fit([one for one, f in zip(wishes, folds, strict=True) if f != number])
        for i in np.flatnonzero(np.array(folds) == number):
            rows = np.array([one.alone for one in wishes[i].judged]).reshape(wishes[i].rows.shape)
            chances[i] = 1 / (1 + np.exp(-(wishes[i].rows @ weights + bias)))
            alone[i] = 1 / (1 + np.exp(-(rows @ weights + bias)))
    return chances, alone


def reliability(wishes: Sequence[Wish], chances: Sequence[Floats]) -> None:
    chance, right = np.concatenate(chances), np.concatenate([one.right for one in wishes])
    for low in (0.0, 0.1, 0.2, 0.4, 0.6, 0.8):
        inside = (chance >= low) & (chance < {0.0: 0.1, 0.1: 0.2}.get(low, low + 0.2))
        print(f"  from {low}: {inside.sum()} meetings, right {right[inside].mean():.3f}")


def learned(sets: Sequence[tuple[Path, Path]], meaning: bool) -> dict[str, float]:
    wishes = [one for path, data in sets for one in wishes_of(path, data, meaning)]
    chances, alone = out_of_fold(wishes)
    print("with meaning" if meaning else "lexical", len(wishes), "questions")
    judged = [one.judged for one in wishes]
    for line in compared(judged, chances, alone, [one.meetings for one in wishes], meaning):
        print(" ", line)
    reliability(wishes, chances)
    weights, bias = fit(wishes)
    return {
        **dict(zip(RELEVANCE_SIGNALS, weights.round(4).tolist(), strict=True)),
        "bias": round(bias, 4),
    }


def write(tables: dict[str, dict[str, float]]) -> None:
    text = HEADER
    for name, weights in tables.items():
        text += f"\n{name}: dict[str, float] = {{\n"
        text += "".join(f'    "{key}": {value},\n' for key, value in weights.items()) + "}\n"
    WEIGHTS.write_text(text, "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", nargs=2, action="append", required=True, type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-meaning", action="store_true")
    args = parser.parse_args()
    tables = {"RELEVANCE_LEXICAL": learned(args.set, meaning=False)}
    if not args.no_meaning:
        tables["RELEVANCE_WITH_MEANING"] = learned(args.set, meaning=True)
    if args.write and not args.no_meaning:
        write(tables)
    else:
        print(json.dumps(tables))


if __name__ == "__main__":
    main()
