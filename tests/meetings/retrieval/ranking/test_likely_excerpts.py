"""Which stretches of a meeting are quoted, over sentences with made-up scores."""

import numpy as np
import pytest

from meetings.model.passage import Passage
from meetings.retrieval.ranking.candidates_seen import Candidate
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.field_matches import Zones
from meetings.retrieval.ranking.likely_excerpts import excerpts, worth_quoting
from meetings.retrieval.ranking.rerank import Nearby, Ranked
from meetings.retrieval.ranking.subscription_relevance_weights import THRESHOLDS_LEXICAL
from meetings.retrieval.ranking.weights import LEXICAL
from meetings.text.sentences import sentences

NOTHING = np.zeros(0, dtype=np.float32)


def scored(turn, span, score):
    features = np.zeros(len(FEATURE_NAMES), dtype=np.float32)
    features[FEATURE_NAMES.index("head")] = score / LEXICAL["head"]
    candidate = Candidate(
        Passage("1", turn, *span, ""), None, None, Zones(*[""] * len(Zones._fields))
    )
    return Ranked(candidate, 0.0, features, NOTHING, Nearby(*([NOTHING] * len(Nearby._fields))))


def quoted(turns, chance=0.9, lang="ru"):
    """The numbers of the sentences in each excerpt; a turn is (length, score) by sentence."""
    texts = [" ".join("А" + "б" * (length - 2) + "." for length, _ in turn) for turn in turns]
    spans = [sentences(text) for text in texts]
    ranked = [
        scored(number, span, score)
        for number, turn in enumerate(turns)
        for span, (_, score) in zip(spans[number], turn, strict=True)
        if score is not None
    ]
    found = excerpts(ranked, lambda turn: spans[turn], chance, meaning=False, lang=lang)
    return [
        (
            one.turn,
            [i for i, (at, end) in enumerate(spans[one.turn]) if one.span[0] <= at < one.span[1]],
        )
        for one in found
    ]


SENTENCE = 250
"""Two of these fit into a quote, three do not."""


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        # two that are rather likely are likelier together than one a little likelier alone
        (
            [[(SENTENCE, 3.0), (SENTENCE, 3.0), (SENTENCE, None), (SENTENCE, 3.3)]],
            [[0, 1], [2, 3]],
        ),
        # … but not than one that is far likelier
        (
            [[(SENTENCE, 3.0), (SENTENCE, 3.0), (SENTENCE, None), (SENTENCE, 6.0)]],
            [[2, 3], [0, 1]],
        ),
        # a second excerpt shares no sentence with the first
        ([[(SENTENCE, 1.0), (SENTENCE, 5.0), (SENTENCE, 1.1), (SENTENCE, 3.0)]], [[1, 2], [3]]),
        # a sentence longer than a quote is one by itself
        ([[(900, 4.0), (SENTENCE, 1.0)]], [[0], [1]]),
    ],
)
def test_the_stretches_that_most_likely_hold_the_answer(turns, told):
    assert [numbers for _, numbers in quoted(turns)] == told


def test_turns_are_never_quoted_together():
    assert quoted([[(40, 2.0)], [(40, 3.0)]]) == [(1, [0]), (0, [0])]


ALIKE = [3.0, 2.9, 2.8, 2.7, 2.6]


@pytest.mark.parametrize(
    ("chance", "scores", "told"),
    [
        (0.8, [6.0, 1.0, 0.5], 2),  # of a likely meeting a quote in seventy is worth it
        (0.5, [6.0, 1.0, 0.5], 1),  # … of an even one no longer
        (0.5, [6.0, 4.0, 3.0], 3),
        (0.1, [6.0, 4.0, 3.0], 1),
        (0.9, ALIKE, 4),  # never more
        (0.2, ALIKE, 4),
        (0.05, ALIKE, 1),
        (0.0, ALIKE, 1),  # but one
        (1.0, [9.0, -9.0], 2),
    ],
)
def test_a_further_quote_is_told_where_it_is_worth_being_a_wrong_one(chance, scores, told):
    assert worth_quoting([0.85 * score for score in scores], chance, 0.04) == told


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("chance", [0.02, 0.1, 0.3, 0.8])
def test_what_a_further_quote_has_to_be_worth_is_told_by_the_language(lang, chance):
    worth = THRESHOLDS_LEXICAL[lang]["worth"]
    found = quoted([[(40, score)] for score in ALIKE], chance, lang)
    assert len(found) == worth_quoting([0.85 * score for score in ALIKE], chance, worth)


def test_a_meeting_without_candidates_is_not_quoted():
    assert quoted([[(40, None)]]) == []
