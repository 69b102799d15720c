"""The order of candidates: by the weights, by what stands beside them, by meaning once known."""

from __future__ import annotations

import math

import numpy as np
import pytest

from meetings.model.question import Question
from meetings.retrieval.ranking import weights
from meetings.retrieval.ranking.candidate_agreement import AGREEMENT_SIGNALS
from meetings.retrieval.ranking.candidates_seen import context
from meetings.retrieval.ranking.confidence_signals import SIGNALS
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.rerank import distinct, ordered, reordered, supported
from tests.meetings.retrieval.ranking.candidates import question, written

EITHER_WAY = frozenset({"figure", "is_question", "length", "short", "in_lead", "opening"})


def ranked_of(line, asked=None):
    made = written(line).candidates()
    asked = asked or Question("", "ru", "thing", ())
    return ordered(made, context(asked, made), meaning=False)


def with_scores(line, *scores):
    """The sentences of a line in the order they are said, with scores of our own."""
    said = sorted(ranked_of(line), key=lambda item: item.candidate.passage.place)
    return [item._replace(score=score) for item, score in zip(said, scores, strict=True)]


def texts(ranked):
    return [item.candidate.passage.text for item in ranked]


def test_every_weight_has_its_feature_and_every_feature_weighs_something():
    for table in (weights.LEXICAL, weights.WITH_MEANING):
        assert set(table) == set(FEATURE_NAMES)
    for table in (weights.CONFIDENCE_LEXICAL, weights.CONFIDENCE_WITH_MEANING):
        assert set(table) == {*SIGNALS, *AGREEMENT_SIGNALS, "bias"}
    assert [
        name
        for name in FEATURE_NAMES
        if not weights.LEXICAL[name] and not weights.WITH_MEANING[name]
    ] == []


@pytest.mark.parametrize("table", [weights.LEXICAL, weights.WITH_MEANING])
def test_agreement_is_never_held_against_a_passage(table):
    agreement = set(FEATURE_NAMES) - EITHER_WAY - {"language"}
    assert min(table[name] for name in agreement) >= 0


def test_a_score_is_the_weighed_sum_of_the_features():
    (item,) = ranked_of("Анна Вёсельная, мэр: Якорь тут.", question("якорь мэр"))
    weighed = sum(weights.LEXICAL[name] * item.features[i] for i, name in enumerate(FEATURE_NAMES))
    assert item.score == pytest.approx(weighed, rel=1e-5)


def test_the_sentence_that_answers_comes_first():
    asked = question("сколько якорь", asked="amount")
    line = "Анна Вёсельная: Якорь. Якорей 40 штук. → Лев Сухов: Совсем о другом. И ещё о чём-то."
    assert texts(ranked_of(line, asked))[0] == "Якорей 40 штук."
    assert texts(ranked_of(line, asked))[-1] == "И ещё о чём-то."


TWO = "Анна Вёсельная: Раз. Два. → Лев Сухов: Три."


def test_sentences_quoted_together_add_up_their_chances():
    made = supported(with_scores(TWO, 1.0, 1.0, 1.5))
    assert texts(made) == ["Раз.", "Два.", "Три."]
    assert made[0].score == pytest.approx(1.0 + 0.9 * math.log(2))
    assert made[2].score == pytest.approx(1.5)


def test_one_far_better_alone_stays_first():
    assert texts(supported(with_scores(TWO, 1.0, 1.0, 2.0)))[0] == "Три."


def test_what_is_300_characters_away_lends_no_support():
    near, far = ("Анна Вёсельная: " + "а" * n + ". Два. → Лев Сухов: Три." for n in (297, 299))
    assert supported(with_scores(near, 1.0, 1.0, 1.5))[0].score > 1.5
    assert texts(supported(with_scores(far, 1.0, 1.0, 1.5)))[0] == "Три."


def test_of_equals_what_was_said_first_comes_first():
    line = "Анна Вёсельная: Раз. → Лев Сухов: Два. → Анна Вёсельная: Три."
    assert texts(supported(with_scores(line, 1.0, 1.0, 1.0))) == ["Раз.", "Два.", "Три."]


THREE = "Анна Вёсельная: Раз. → Лев Сухов: Два. → Анна Вёсельная: Три."


def test_the_nearest_in_meaning_takes_the_first_of_the_places_known():
    first, second, third = with_scores(THREE, 3.0, 2.0, 1.0)
    alike = np.zeros_like(first.features)
    made = [item._replace(features=alike) for item in (first, second, third)]
    near = {made[0].candidate.passage.place: 0.1, made[2].candidate.passage.place: 0.6}
    found = reordered(made, near)
    assert texts(found) == ["Три.", "Два.", "Раз."]
    assert [item.score for item in found] == [3.0, 2.0, 1.0]


def test_where_no_meaning_is_known_the_order_stays():
    made = with_scores(THREE, 3.0, 2.0, 1.0)
    assert reordered(made, {}) == made


def test_quotes_do_not_overlap():
    made = with_scores(
        "Анна Вёсельная: " + "А" * 380 + ". Два. " + "Б" * 30 + ". Три.", 4, 3, 2, 1
    )
    assert [item.score for item in distinct(made, 5)] == [4, 1]
    assert len(distinct(made, 1)) == 1
    turns = with_scores(THREE, 3.0, 2.0, 1.0)
    assert len(distinct(turns, 5)) == 3
