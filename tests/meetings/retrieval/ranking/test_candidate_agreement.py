"""Whether language, index and ranking agree on the first: each signal with its value and sign."""

from __future__ import annotations

import math

import pytest

from meetings.retrieval.ranking.calibration import judge
from meetings.retrieval.ranking.candidate_agreement import AGREEMENT_SIGNALS, agreement_signals
from meetings.retrieval.ranking.candidates_seen import context
from meetings.retrieval.ranking.rerank import distinct, ordered
from meetings.retrieval.ranking.weights import CONFIDENCE_LEXICAL, CONFIDENCE_WITH_MEANING
from tests.meetings.retrieval.ranking.candidates import question, written

ASKED = question("якорь")
TWO = ("Анна Вёсельная: Якорь тут.", "Лев Сухов: Якорь там.")
LONG = "Лев Сухов: Якорь тут. Раз. " + "И раз, и два, и три. " * 20 + "Якорь там."


def ranked_of(*lines, lexical=()):
    made = [one for i, line in enumerate(lines, 1) for one in written(line, i).candidates()]
    made = [
        one._replace(passage=one.passage._replace(lexical=float(score)))
        for one, score in zip(made, [*lexical, *[1.0] * len(made)], strict=False)
    ]
    return ordered(made, context(ASKED, made), meaning=False)


def signals(ranked, asked=ASKED, weights=None):
    return agreement_signals(asked, ranked, weights or {})


def test_every_signal_has_its_name():
    assert tuple(signals(ranked_of(*TWO))) == AGREEMENT_SIGNALS


def test_a_first_in_the_question_s_language():
    russian, english = ranked_of(TWO[0]), ranked_of("“Pier” Lew Dry: The anchor is here.")
    assert signals(russian)["same_language"] == 1
    assert signals(english)["same_language"] == 0


def test_candidates_of_two_languages():
    assert signals(ranked_of(*TWO))["two_languages"] == 0
    both = ranked_of(TWO[0], "“Pier” Lew Dry: The anchor is here.")
    assert signals(both)["two_languages"] == 1


@pytest.mark.parametrize(("first", "before"), [(9, 0), (5, 1), (1, 2)])
def test_meetings_that_the_index_likes_better(first, before):
    ranked = ranked_of(*TWO, "Лев Сухов: Якорь.", lexical=(6, 4, first))
    ranked.sort(key=lambda item: item.candidate.passage.meeting_id != "3")
    assert signals(ranked)["index_rank"] == pytest.approx(math.log1p(before))


def test_a_meeting_that_the_index_likes_better_counts_once():
    line = "Анна Вёсельная: Якорь тут. Якорь там. Якорь везде."
    ranked = ranked_of(line, TWO[1], lexical=(9, 8, 7, 1))
    ranked.sort(key=lambda item: item.candidate.passage.meeting_id != "2")
    assert signals(ranked)["index_rank"] == pytest.approx(math.log1p(1))


@pytest.mark.parametrize(("asked", "value"), [("person", 1), ("thing", 0), ("amount", 0)])
def test_who_is_asked_for(asked, value):
    found = signals(ranked_of(*TWO), question("якорь", asked=asked))
    assert found["asks_who"] == value


def test_the_chance_of_the_first_quote_is_its_share_of_all_chances():
    ranked = ranked_of(*TWO, lexical=(2.0, 1.0))
    lexical = [item.features[9] for item in ranked]
    share = math.exp(3 * lexical[0]) / sum(math.exp(3 * one) for one in lexical)
    assert signals(ranked, weights={"lexical": 3.0})["chance"] == pytest.approx(share)
    assert signals(ranked)["chance"] == 0.5


def test_what_would_be_quoted_with_the_first_adds_to_its_chance():
    near = ranked_of("Лев Сухов: Якорь тут. Якорь там.", TWO[0])
    assert signals(near)["chance"] == pytest.approx(2 / 3)
    far = sorted(ranked_of(LONG), key=lambda item: item.candidate.passage.start)
    beside = sum(item.candidate.passage.start < 300 for item in far)
    assert signals(far)["chance"] == pytest.approx(beside / len(far))


@pytest.mark.parametrize("table", [CONFIDENCE_LEXICAL, CONFIDENCE_WITH_MEANING])
def test_agreement_speaks_for_an_answer(table):
    assert table["chance"] > 1
    assert table["asks_who"] < 0


def test_by_words_alone_the_index_has_to_agree_on_the_meeting():
    assert CONFIDENCE_LEXICAL["index_rank"] < -0.3


def test_where_the_index_likes_other_meetings_better_trust_is_lower():
    lines = [TWO[0], *["Лев Сухов: Якорь."] * 5]
    alike, unlike = ranked_of(*lines, lexical=(9,)), ranked_of(*lines, lexical=(0.5,))

    def confidence(ranked):
        ranked = sorted(ranked, key=lambda item: item.candidate.passage.meeting_id != "1")
        ranked = [item._replace(score=5.0 - i) for i, item in enumerate(ranked)]
        return judge(ASKED, ranked, distinct(ranked, 5), meaning=False).scores[0]

    assert confidence(alike) > confidence(unlike)
