"""Learns when a meeting answers a saved question; writes `ranking/relevance_weights.py`.

usage: learn_relevance.py --set QUESTIONS.jsonl DATA_FOLDER [--set …] [--write] [--no-meaning]

Each DATA_FOLDER is an archive that `add` (and, for meaning, `embed`) has filled. Of each question
every meeting that may be judged is an example: those its labels name are right, all others wrong.
So are all others once more with the right ones taken away, for a tenth: a wish whose answer has
yet to come. Those of questions that nothing answers count for more: people leave over alerts that
tell nothing. Logistic regression on the signals of `ranking/relevance.py`. Figures are
out of fold: five folds, the questions of one meeting never on both sides.
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
from learn_ranking import FOLDS, Case, case_of, folds_of
from sklearn.linear_model import LogisticRegression

from bot.library import Library
from meetings.retrieval.ranking.relevance import (
    JUDGED,
    RELEVANCE_SIGNALS,
    Findings,
    no_meaning,
    relevance_signals,
    standings,
)

Floats = npt.NDArray[np.float64]
HEADER = '''"""Learned weights of the relevance signals.

Made by `benchmarks/learn_relevance.py --write`; not written by hand.
"""

from __future__ import annotations
'''
_ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = _ROOT / "meetings/retrieval/ranking/relevance_weights.py"
WITHOUT_GOLD = 0.1
"""Weight of a meeting where the right ones were taken away, beside one as it is."""
UNANSWERABLE = 16.0
"""Weight of a meeting of a question that nothing answers. With 4 a question without an answer told
half as much again where as many right meetings are told; wrong ones of others, a quarter more now,
are few either way."""
STRENGTH = 0.1
"""Inverse of the regularisation, signals standardised."""
THRESHOLDS = (0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.13, 0.16, 0.2)


@dataclass
class Wish:
    """A question as a wish: a row of signals for each meeting, which are right, and the rows that
    the others have with the right ones taken away. ``meetings``: how many there are in all.
    """

    case: Case
    rows: Floats
    right: npt.NDArray[np.bool_]
    without: Floats
    meetings: int


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
    left = [item for item in case.ranked if item.candidate.passage.meeting_id not in gold]
    without = signals(replace(found, ranked=left))[0] if gold else rows[:0]
    right = np.array([one in gold for one in ids], dtype=bool)
    return Wish(case, rows, right, without, len(library.archive.entries()))


def signals(found: Findings) -> tuple[Floats, list[str]]:
    rows, ids = [], []
    for standing in islice(standings(found), JUDGED):
        told = dict(relevance_signals(found, standing))
        rows.append([told[name] for name in RELEVANCE_SIGNALS])
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


def out_of_fold(wishes: Sequence[Wish]) -> list[Floats]:
    """The probability of each meeting, by weights that have not seen the question's meeting."""
    folds = folds_of([one.case for one in wishes], seed=0)
    chances: list[Floats] = [np.zeros(0)] * len(wishes)
    for number in range(FOLDS):
        weights, bias = fit([one for one, f in zip(wishes, folds, strict=True) if f != number])
        for i in np.flatnonzero(np.array(folds) == number):
            chances[i] = 1 / (1 + np.exp(-(wishes[i].rows @ weights + bias)))
    return chances


def table(wishes: Sequence[Wish], chances: Sequence[Floats], at: float) -> dict[str, float]:
    """Right meetings told, and wrong ones for every hundred others."""
    pairs = list(zip(wishes, chances, strict=True))
    yes = [(one, chance >= at) for one, chance in pairs if one.case.answerable]
    no = [(one, chance >= at) for one, chance in pairs if not one.case.answerable]
    return {
        "at": at,
        "told": round(float(np.mean([(told & one.right).any() for one, told in yes])), 3),
        "false": round(_per_hundred(yes), 2),
        "none": round(_per_hundred(no), 2),
    }


def _per_hundred(told: Sequence[tuple[Wish, npt.NDArray[np.bool_]]]) -> float:
    wrong = sum(int((marks & ~one.right).sum()) for one, marks in told)
    return 100 * wrong / max(1, sum(one.meetings - int(one.right.any()) for one, _ in told))


def reliability(wishes: Sequence[Wish], chances: Sequence[Floats]) -> None:
    chance, right = np.concatenate(chances), np.concatenate([one.right for one in wishes])
    for low in (0.0, 0.1, 0.2, 0.4, 0.6, 0.8):
        inside = (chance >= low) & (chance < {0.0: 0.1, 0.1: 0.2}.get(low, low + 0.2))
        print(f"  from {low}: {inside.sum()} meetings, right {right[inside].mean():.3f}")


def learned(sets: Sequence[tuple[Path, Path]], meaning: bool) -> dict[str, float]:
    wishes = [one for path, data in sets for one in wishes_of(path, data, meaning)]
    chances = out_of_fold(wishes)
    print("with meaning" if meaning else "lexical", len(wishes), "questions")
    for at in THRESHOLDS:
        print(" ", table(wishes, chances, at))
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
