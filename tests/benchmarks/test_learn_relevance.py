"""Learning alerts: what two thresholds tell, and that the marks decide which are taken."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks.learn_relevance import Trial, kept_best, thresholds_of, written
from benchmarks.notification_thresholds import Chances, Figures, Thresholds, best, figures
from benchmarks.relevance_rows import Judged, Wish
from meetings.retrieval.ranking.relevance_signals import RELEVANCE_SIGNALS

NONE = np.zeros(len(RELEVANCE_SIGNALS))


def judged(right=False, ruled_out=False, has_answer=(False, True, False)):
    """A meeting with three stretches that are equally likely to have the answer."""
    answers = [right and one for one in has_answer]
    return Judged(right, ruled_out, NONE, NONE, [0.0, 0.0, 0.0], answers)


def wish(*meetings, answerable=True):
    return Wish("ru", "paraphrased", 0, answerable, 101, list(meetings), np.zeros((0, 1)))


def chances(*of):
    return Chances(np.array(of), np.zeros(len(of)))


ANSWERED = wish(judged(right=True), judged(), judged(ruled_out=True))
UNANSWERED = wish(judged(), answerable=False)
SURE = chances(0.8, 0.2, 0.9)


@pytest.mark.parametrize(
    ("thresholds", "told", "quote", "false"),
    [
        (Thresholds(0.1, 9.0), 1.0, 0.0, 1.0),  # a quote each, the answer is in the second
        (Thresholds(0.3, 1.0), 1.0, 1.0, 0.0),  # .8 makes further quotes worth it
        (Thresholds(0.1, 0.05), 1.0, 1.0, 3.0),  # so does .2, three times for nothing
        (Thresholds(0.85, 1.0), 0.0, 0.0, 0.0),  # what is ruled out is told by no probability
    ],
)
def test_what_thresholds_tell(thresholds, told, quote, false):
    found = figures([ANSWERED], [SURE], np.ones(1), thresholds)
    assert found == Figures(told, quote, false, 0.0)


def test_each_wish_counts_for_its_weight():
    both = [ANSWERED, UNANSWERED, wish(judged(), judged(right=True))]
    sure = [SURE, chances(0.5), chances(0.0, 0.0)]
    found = figures(both, sure, np.array([3.0, 1.0, 1.0]), Thresholds(0.3, 9.0))
    assert (found.told, found.none) == (0.75, pytest.approx(100 / 101))


MANY = [ANSWERED] * 20
OFTEN = [chances(0.8, 0.05, 0.9)] * 10 + [chances(0.02, 0.0, 0.0)] * 10
"""Told from .02 on, all are told and .05 of another meeting ten times; from .03 on, only half."""


@pytest.mark.parametrize(
    ("marks", "low", "high"),
    [
        ({"told": 0.85}, 0.0, 0.02),
        ({"false": 0.2}, 0.05, 0.9),
        ({"told": 0.85, "false": 0.6}, 0.0, 0.02),  # .5 is few enough
        ({"told": 0.4, "false": 0.2}, 0.05, 0.9),
    ],
)
def test_the_mark_that_is_kept_worst_decides(marks, low, high):
    at, found = best(MANY, OFTEN, np.ones(20), marks)
    assert low < at.from_ <= high
    assert found.margin(marks) > 0


def test_each_language_has_thresholds_of_its_own():
    english = [replace(one, archive="en") for one in MANY]
    sure = [chances(0.8, 0.05, 0.9)] * 20
    marks = {"told": 0.4, "false": 0.2}
    (ru, _), (en, found) = (
        thresholds_of([*MANY, *english], [*[chances(0.8, 0.0, 0.9)] * 20, *sure], one, marks)
        for one in ("ru", "en")
    )
    assert ru.from_ < 0.05 < en.from_
    assert found.false == 0


def test_the_weight_of_unanswerable_questions_is_that_which_keeps_the_marks_best():
    """What tells more in one language and misses a mark in the other is not taken."""

    def trial(weight, *told):
        found = [(Thresholds(0.1, 0.1), Figures(one, 0.0, 0.0, 0.0)) for one in told]
        return Trial(weight, [], dict(zip(("ru", "en"), found, strict=True)))

    marks = {"told": 0.85}
    trials = [trial(5.0, 0.84, 0.99), trial(10.0, 0.87, 0.86), trial(20.0, 0.86, 0.88)]
    assert kept_best(trials, marks).unanswerable == 20.0
    assert kept_best([trial(5.0, 0.87, 0.9), trial(10.0, 0.87, 0.95)], marks).unanswerable == 10.0


def test_less_of_what_is_wrong_is_a_margin_and_more_of_what_is_right():
    found = Figures(told=0.9, quote=0.7, false=0.4, none=0.3)
    assert found.margin({"told": 0.85}) == pytest.approx(1)
    assert found.margin({"false": 0.7}) == pytest.approx(1)
    assert found.margin({"quote": 0.75, "told": 0.85}) == pytest.approx(-1)


def test_what_is_written_can_be_read_back():
    known: dict[str, object] = {}
    exec(written({"A": {"x": 1.0}}, {"B": {"ru": {"from": 0.02}}}), known)
    assert (known["A"], known["B"]) == ({"x": 1.0}, {"ru": {"from": 0.02}})
