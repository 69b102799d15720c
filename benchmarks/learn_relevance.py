"""Learns when a meeting answers a saved question: the signals' weights and two thresholds.

usage: python -m benchmarks.learn_relevance ARCHIVES --transcripts FOLDER …
       [--no-meaning] [--write]

ARCHIVES is a folder for the archives, made of the transcripts where they are not there yet
(``calibration_archives.py``): alerts are learned over the Russian and the English one. The
questions are those of ``benchmarks/questions`` (``relevance_rows.py``). Of each question every
meeting that may be judged is an example: those its labels name are right, all others wrong; so are
all others once more with the right ones taken away: a wish whose answer has yet to come. Logistic
regression on the signals of ``relevance_signals.py``.

All figures are out of fold, and over a mixture: half of what is wished for is asked in words of
one's own, half briefly. The thresholds keep the marks of ``notification_thresholds.py``, for
meetings of each language apart. What an archive has told is kept in ARCHIVES/rows until the code,
the questions or the order change.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.calibration_archives import archives_in
from benchmarks.calibration_rows import FOLDS, Asked, asked_in, orders_of_folds
from benchmarks.learn_ranking import Floats
from benchmarks.notification_thresholds import (
    MARKS,
    WITH_MEANING,
    Chances,
    Figures,
    Thresholds,
    best,
)
from benchmarks.relevance_rows import WEIGHTS, Asking, Wish, key_of
from meetings.retrieval.ranking.relevance_signals import RELEVANCE_SIGNALS

HEADER = '''"""Learned weights of the relevance signals, and the thresholds of alerts.

Made by `benchmarks/learn_relevance.py --write`; not written by hand.
"""

from __future__ import annotations

from meetings.model.languages import Lang
'''
ARCHIVES = ("ru", "en")
WITHOUT_GOLD = 0.5
"""Weight of a meeting where the right ones were taken away, beside one as it is."""
UNANSWERABLE = (5.0, 10.0, 20.0, 40.0)
"""Weights tried for a meeting of a question that nothing answers; the one is taken with which the
marks are kept best. By words 5 tells a third fewer wrong meetings than 40 and nothing more of what
has no answer; with meaning 40 tells two of a hundred right quotes more, as few are wrong anyway.
"""
STRENGTH = 0.1
"""Inverse of the regularisation, signals standardised."""


def weights_of(wishes: Sequence[Wish]) -> Floats:
    """How much each wish counts; both kinds of questions count alike in all."""
    answered = [wish.of for wish in wishes if wish.answerable]
    brief = answered.count("paraphrased") / max(answered.count("short"), 1)
    return np.array([brief if wish.of == "short" else 1.0 for wish in wishes])


def fit(wishes: Sequence[Wish], unanswerable: float) -> tuple[Floats, float]:
    """Weights for raw signals, and the bias; ``unanswerable``: how much their meetings count."""
    rows, right, worth = [], [], []
    for wish, weight in zip(wishes, weights_of(wishes), strict=True):
        for part, answers, counts in (
            (wish.rows, wish.right, 1.0 if wish.answerable else unanswerable),
            (wish.without, np.zeros(len(wish.without), dtype=bool), WITHOUT_GOLD),
        ):
            rows.append(part)
            right.append(answers)
            worth.append(np.full(len(part), weight * counts))
    x = np.concatenate(rows)
    scale = x.std(axis=0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=1000, solver="newton-cholesky")
    model.fit(x / scale, np.concatenate(right), sample_weight=np.concatenate(worth))
    return model.coef_[0] / scale, float(model.intercept_[0])


def out_of_fold(wishes: Sequence[Wish], unanswerable: float) -> list[Chances]:
    """The probabilities of each wish, by weights that have not seen its meeting."""
    others = ([one for one in wishes if one.fold != fold] for fold in range(FOLDS))
    learned = [fit(one, unanswerable) for one in others]
    return [_chances(wish, *learned[wish.fold]) for wish in wishes]


def _chances(wish: Wish, weights: Floats, bias: float) -> Chances:
    alone = np.array([one.alone for one in wish.judged]).reshape(wish.rows.shape)
    chance, by_itself = (1 / (1 + np.exp(-(rows @ weights + bias))) for rows in (wish.rows, alone))
    return Chances(chance, by_itself)


@dataclass(frozen=True, slots=True)
class Trial:
    """What is told out of fold with some weight of ``unanswerable`` questions, by archive."""

    unanswerable: float
    chances: list[Chances]
    found: dict[str, tuple[Thresholds, Figures]]

    def margins(self, marks: Mapping[str, float]) -> list[float]:
        """By how much each archive keeps its worst mark, the lesser first."""
        return sorted(told.margin(marks) for _, told in self.found.values())


def tried(wishes: Sequence[Wish], unanswerable: float, marks: Mapping[str, float]) -> Trial:
    """With one weight of unanswerable questions."""
    chances = out_of_fold(wishes, unanswerable)
    found = {name: thresholds_of(wishes, chances, name, marks) for name in ARCHIVES}
    return Trial(unanswerable, chances, found)


def kept_best(trials: Iterable[Trial], marks: Mapping[str, float]) -> Trial:
    """The one that keeps the marks by the most in the archive where it keeps them worst."""
    return max(trials, key=lambda one: one.margins(marks))


def thresholds_of(
    wishes: Sequence[Wish], chances: Sequence[Chances], archive: str, marks: Mapping[str, float]
) -> tuple[Thresholds, Figures]:
    """Those for meetings in the language of an archive, with what they tell there."""
    at = [i for i, wish in enumerate(wishes) if wish.archive == archive]
    inside = [wishes[i] for i in at]
    return best(inside, [chances[i] for i in at], weights_of(inside), marks)


def said(took: Trial, *, meaning: bool) -> Iterator[str]:
    """The table of one engine."""
    how = "with meaning" if meaning else "by words alone"
    yield f"{how}, unanswerable questions counted {took.unanswerable:.0f} times"
    yield "| archive | from | worth | told | quote | false | none |"
    yield "|---|---|---|---|---|---|---|"
    for archive, (at, one) in took.found.items():
        shares = f"{one.told:.3f} | {one.quote:.3f} | {one.false:.2f} | {one.none:.2f}"
        yield f"| {archive} | {at.from_} | {at.worth} | {shares} |"


def reliability(wishes: Sequence[Wish], chances: Sequence[Chances]) -> Iterator[str]:
    """Probabilities and what they are worth."""
    chance = np.concatenate([one.chance for one in chances])
    right = np.concatenate([wish.right for wish in wishes])
    for low, high in ((0.0, 0.1), (0.1, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        inside = (chance >= low) & (chance < high)
        yield f"  from {low}: {inside.sum()} meetings, right {right[inside].mean():.3f}"


def wishes_of(
    given: argparse.Namespace, questions: Sequence[Asked], *, meaning: bool
) -> list[Wish]:
    """What both archives tell; kept, as it takes minutes."""
    archives = {path.name: path for path in archives_in(given.archives, given.transcripts)}
    orders = orders_of_folds(questions, archives["both"], meaning=meaning)
    made: list[Wish] = []
    key = key_of(questions, orders)
    for name in ARCHIVES:
        path = given.archives / "rows" / f"alerts-{name}-{'meaning' if meaning else 'words'}-{key}"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            asking = Asking(archives[name], orders, meaning=meaning)
            path.write_bytes(pickle.dumps(list(asking.wishes(questions))))
        made += pickle.loads(path.read_bytes())
    return made


def written(tables: Mapping[str, Mapping[str, object]], thresholds: Mapping[str, object]) -> str:
    """The module that holds some weights, and thresholds by the language of a meeting."""
    text = HEADER
    for name, weights in tables.items():
        text += f"\n{name}: dict[str, float] = {{\n"
        text += "".join(f'    "{key}": {value},\n' for key, value in weights.items()) + "}\n"
    for name, pairs in thresholds.items():
        text += f"\n{name}: dict[Lang, dict[str, float]] = {{\n"
        text += (
            "".join(f'    "{key}": {json.dumps(pair)},\n' for key, pair in pairs.items()) + "}\n"
        )
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archives", type=Path)
    parser.add_argument("--transcripts", nargs="+", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-meaning", action="store_true")
    given = parser.parse_args()
    questions = asked_in(given.transcripts, [])
    tables: dict[str, dict[str, float]] = {}
    thresholds: dict[str, dict[str, dict[str, float]]] = {}
    for meaning in (False,) if given.no_meaning else (False, True):
        wishes = wishes_of(given, questions, meaning=meaning)
        marks = WITH_MEANING if meaning else MARKS
        took = kept_best((tried(wishes, weight, marks) for weight in UNANSWERABLE), marks)
        print(*said(took, meaning=meaning), *reliability(wishes, took.chances), sep="\n")
        weights, bias = fit(wishes, took.unanswerable)
        table = dict(zip(RELEVANCE_SIGNALS, weights.round(4).tolist(), strict=True))
        end = "WITH_MEANING" if meaning else "LEXICAL"
        tables[f"RELEVANCE_{end}"] = table | {"bias": round(bias, 4)}
        thresholds[f"THRESHOLDS_{end}"] = {
            name: {"from": at.from_, "worth": at.worth} for name, (at, _) in took.found.items()
        }
    if given.write and not given.no_meaning:
        WEIGHTS.write_text(written(tables, thresholds), "utf-8")


if __name__ == "__main__":
    main()
