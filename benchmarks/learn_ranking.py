"""Learns the ranking's weights from labelled questions; writes them to ranking/weights.py.

usage: learn_ranking.py --set QUESTIONS.jsonl DATA_FOLDER [--set …] [--also QUESTIONS.jsonl
       DATA_FOLDER …] [--write] [--no-meaning]

--write refuses where a feature weighs nothing with and without meaning.

Each DATA_FOLDER is an archive that `add` (and, for meaning, `embed`) has filled. All sets are
learned from; figures are of those after --set, out of fold: five folds, the questions of one
meeting never on both sides. Ranking: conditional logit
(the probability that the right passage is chosen among the candidates), L2, features standardised.
Confidence is learned apart, over archives of several kinds: ``learn_confidence.py``.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bot.library import Library
from meetings.retrieval.quoting.window import cut_at_word, quote_span
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.rerank import Ranked, distinct, supported
from meetings.text.sentences import sentences

Floats = npt.NDArray[np.float64]
HEADER = '''"""Learned weights of the ranking features and the calibration signals.

Made by `benchmarks/learn_ranking.py --write` and `learn_confidence.py --write`. So is ``FOUND``,
the score from which on a first answer is given as one; nothing is written by hand.
"""

from __future__ import annotations
'''
FOLDS = 5
SHUFFLINGS = 4
L2 = 10.0
EITHER_WAY = frozenset("figure is_question length short in_lead opening".split())
"""Features that may count for or against; all others measure agreement, and more of it is never
held against a passage: weights that balance each other fit long questions and fail short ones."""
WEIGHTS = Path(__file__).resolve().parent.parent / "meetings/retrieval/ranking/weights.py"


@dataclass
class Case:
    """A question with its candidates' features and which of them are right."""

    question: dict[str, Any]
    understood: Any
    ranked: list[Ranked]
    features: Floats
    right: npt.NDArray[np.bool_]
    right_meeting: npt.NDArray[np.bool_]
    spans: list[tuple[int, int]]
    group: str

    @property
    def answerable(self) -> bool:
        """Whether the archive has an answer."""
        return bool(self.question["gold"])


def normal(text: str) -> str:
    text = text.replace("\u00ad", "").replace("\u2011", "-")
    return " ".join(text.split()).casefold().replace("ё", "е")


def cases_of(path: Path, data: Path, meaning: bool) -> list[Case]:
    library = Library(data, meaning=meaning, meaning_seconds=0)
    library.catch_up(wait=60)
    questions = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    return [case_of(question, library) for question in questions]


def case_of(question: dict[str, Any], library: Library) -> Case:
    understood = library.answerer.understand(question["question"])
    ranked, _ = library.answerer.search.ranked(understood)
    right, right_meeting = [], []
    for item in ranked:
        in_meeting, in_quote = judged(question, item, library)
        right.append(in_quote)
        right_meeting.append(in_meeting)
    group = min((str(g["meeting"]) for g in question["gold"]), default=f"none {question['id']}")
    features = np.array([item.features for item in ranked], dtype=np.float64)
    return Case(
        question,
        understood,
        ranked,
        features.reshape(len(ranked), len(FEATURE_NAMES)),
        np.array(right, dtype=bool),
        np.array(right_meeting, dtype=bool),
        [],
        group,
    )


def judged(question: dict[str, Any], item: Ranked, library: Library) -> tuple[bool, bool]:
    """Whether the candidate lies in a right meeting, and whether its quote would be right."""
    passage, head = item.candidate.passage, item.candidate.entry.head
    stems = {head.id, Path(head.source or "").stem, (head.url or "").rsplit("/", 1)[-1]}
    gold = [g for g in question["gold"] if str(g["meeting"]) in stems]
    if not gold:
        return False, False
    if question["kind"] == "meeting":
        return True, True
    text = library.archive.meeting(head.id).text_of(passage.turn)
    start, stop = quote_span(sentences(text), passage.start, {})
    quote = normal(text[start : cut_at_word(text, start, stop)])
    return True, any(normal(e) in quote for g in gold for e in g.get("evidence") or [""])


def learn(cases: Sequence[Case], l2: float = L2) -> Floats:
    """Weights (for raw features) of a conditional logit over each question's candidates."""
    used = [case for case in cases if case.right.any() and not case.right.all()]
    stacked = np.concatenate([case.features for case in used])
    spread = stacked.std(axis=0) + 1e-6
    rows = [(case.features / spread, case.right) for case in used]

    def loss(weights: Floats) -> tuple[float, Floats]:
        total, slope = l2 * float(weights @ weights) / 2, l2 * weights
        for features, right in rows:
            scores = features @ weights
            powers = np.exp(scores - scores.max())
            chances, wanted = powers / powers.sum(), powers * right
            total -= float(np.log(wanted.sum() / powers.sum() + 1e-300))
            slope = slope - features.T @ (wanted / (wanted.sum() + 1e-300) - chances)
        return total, slope

    start = np.zeros(len(FEATURE_NAMES))
    free = EITHER_WAY | ({"language"} if with_meaning(used) else frozenset())
    bounds = [(None, None) if name in free else (0, None) for name in FEATURE_NAMES]
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x / spread)


def with_meaning(cases: Sequence[Case]) -> bool:
    """Whether vectors took part; their cosines, lower across languages, have to be made up for."""
    return any(case.features[:, FEATURE_NAMES.index("meaning")].any() for case in cases)


def folds_of(cases: Sequence[Case], seed: int) -> list[int]:
    groups = sorted({case.group for case in cases})
    random.Random(seed).shuffle(groups)
    number = {group: i % FOLDS for i, group in enumerate(groups)}
    return [number[case.group] for case in cases]


def rescored(case: Case, weights: Floats) -> list[Ranked]:
    scores = (case.features @ weights).tolist()
    return supported(
        [item._replace(score=score) for item, score in zip(case.ranked, scores, strict=True)]
    )


def out_of_fold(cases: Sequence[Case], seed: int) -> list[list[Ranked]]:
    fold = folds_of(cases, seed)
    made: list[list[Ranked]] = [[] for _ in cases]
    for number in range(FOLDS):
        weights = learn([c for c, f in zip(cases, fold, strict=True) if f != number])
        for i, case in enumerate(cases):
            if fold[i] == number:
                made[i] = rescored(case, weights)
    return made


def first_three(case: Case, ranked: list[Ranked]) -> list[tuple[bool, bool]]:
    places = {item.candidate.passage.place: i for i, item in enumerate(case.ranked)}
    at = [places[item.candidate.passage.place] for item in distinct(ranked, 3)]
    return [(bool(case.right[i]), bool(case.right_meeting[i])) for i in at]


def table(cases: Sequence[Case], orders: Sequence[list[Ranked]]) -> dict[str, float]:
    yes = [first_three(c, o) for c, o in zip(cases, orders, strict=True) if c.answerable]
    return {
        "n": len(yes),
        "answer@1": round(float(np.mean([bool(t) and t[0][0] for t in yes])), 3),
        "answer@3": round(float(np.mean([any(x for x, _ in t) for t in yes])), 3),
        "meeting@1": round(float(np.mean([bool(t) and t[0][1] for t in yes])), 3),
        "in reach": round(float(np.mean([c.right.any() for c in cases if c.answerable])), 3),
    }


def mean(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    """The means of tables with the same columns."""
    return {name: round(float(np.mean([row[name] for row in rows])), 3) for name in rows[0]}


def report(
    sets: Sequence[Sequence[Case]], also: Sequence[Case], say: Callable[[str], object] = print
) -> None:
    """Figures of the sets together and one by one, means of some shufflings of the folds.

    ``also``: learned from, not told of.
    """
    told = [case for one in sets for case in one]
    tables: dict[str, list[dict[str, float]]] = defaultdict(list)
    for seed in range(SHUFFLINGS):
        orders = out_of_fold([*told, *also], seed)
        tables["together"].append(table(told, orders[: len(told)]))
        at = 0
        for number, one in enumerate(sets, 1):
            tables[f"set {number}"].append(table(one, orders[at : at + len(one)]))
            at += len(one)
    for name, rows in tables.items():
        say(f"  {name}: {mean(rows)}")


def learned(cases: Sequence[Case]) -> dict[str, float]:
    """The final weights."""
    return dict(zip(FEATURE_NAMES, learn(cases).round(4).tolist(), strict=True))


def idle(tables: dict[str, dict[str, float]]) -> list[str]:
    """The features and signals that weigh nothing, with meaning or without."""
    pairs = (("LEXICAL", "WITH_MEANING"), ("CONFIDENCE_LEXICAL", "CONFIDENCE_WITH_MEANING"))
    return [
        name
        for words, both in pairs
        for name in {**tables[words], **tables[both]}
        if not tables[words].get(name) and not tables[both].get(name)
    ]


def write(tables: dict[str, dict[str, float]], path: Path = WEIGHTS) -> None:
    known: dict[str, Any] = {}
    exec(path.read_text("utf-8"), known)
    merged = {
        name: tables.get(name, known.get(name, {}))
        for name in (
            "LEXICAL",
            "WITH_MEANING",
            "CONFIDENCE_LEXICAL",
            "CONFIDENCE_WITH_MEANING",
            "FOUND",
        )
    }
    if useless := idle(merged):
        sys.exit(f"not written: these weigh nothing in either set, take them out: {useless}")
    text = HEADER
    for name, weights in merged.items():
        text += f"\n{name}: dict[str, float] = {{\n"
        text += "".join(f'    "{key}": {value},\n' for key, value in weights.items()) + "}\n"
    path.write_text(text, "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", nargs=2, action="append", required=True, type=Path)
    parser.add_argument("--also", nargs=2, action="append", default=[], type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--no-meaning", action="store_true")
    args = parser.parse_args()
    tables: dict[str, dict[str, float]] = {}
    for meaning in (False,) if args.no_meaning else (False, True):
        sets = [cases_of(path, data, meaning) for path, data in args.set]
        also = [case for path, data in args.also for case in cases_of(path, data, meaning)]
        print("with meaning" if meaning else "lexical")
        report(sets, also)
        weights = learned([*(case for one in sets for case in one), *also])
        print(json.dumps(weights))
        tables["WITH_MEANING" if meaning else "LEXICAL"] = weights
    if args.write:
        write(tables)


if __name__ == "__main__":
    main()
