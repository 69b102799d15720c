"""Claims in somebody's own words: what they may leave out, and what is of others or of then."""

from __future__ import annotations

import pytest

from meetings.model.claim import Claimed
from meetings.retrieval.answering import Answerer
from tests.meetings.retrieval.ranking.candidates import answerer_of

SAID = (
    "2031-03-04 «Встреча с главой порта Полюс» Глеб Лодкин, глава: Мы содержали флот в "
    "количестве 349 паромов, так же, как и раньше.",
    "Nora Pellow, chair: In turn, over 1.7 million tourists visited our island. Up to 40 people "
    "sit on the pier bench.",
    "Ben Ashby, director: We have built 1,400 social facilities: schools, clinics and piers.",
    "Lev Vaughan, governor: On the subject of unemployment in Chechnya, in 2007 it stood at 76 "
    "percent, and today it is 12 percent.",
    "Ann Moss, mayor: We have opened 900 modern kiosks in two years. The quay received about 700 "
    "boats in a year. Last winter at least 60 boats sank.",
    "Пётр Зимин, мэр: Все европейские лидеры, все без исключения, напрямую вмешивались в "
    "избирательный процесс в США.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(SAID, tmp_path_factory.mktemp("own_words"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("у Полюса 349 паромов", "near"),
        ("у Ильмана 349 паромов", "not_found"),
        ("1.7 million tourists visited the island", "near"),
        ("2.7 million tourists visited the island", "altered"),
        ("they opened 900 kiosks in two years", "near"),
        ("the quay received 700 boats in a year", "near"),
        ("last winter 60 boats sank", "altered"),
        ("40 people sit on the pier bench", "altered"),
        ("they built 1,400 social facilities", "near"),
        ("they built 1,400 schools", "altered"),
        # what is, and what was
        ("unemployment in Chechnya was 76 percent", "near"),
        ("unemployment in Chechnya is 76 percent", "not_found"),
        ("unemployment in Chechnya is 12 percent", "near"),
        ("in 2007 unemployment in Chechnya is 76 percent", "near"),
        ("безработица в Чечне 76 процентов", "not_found"),
        ("безработица в Чечне была 76 процентов", "near"),
        # others than are claimed
        ("Russia did not interfere in the electoral process in the USA", "not_found"),
        ("European leaders did not interfere in the electoral process in the USA", "altered"),
    ],
)
def test_what_is_told_of_it(answerer: Answerer, claim: str, verdict: str) -> None:
    assert answerer.check(Claimed(claim, reported=True)).verdict == verdict


def test_a_quotation_may_not_leave_it_out(answerer: Answerer) -> None:
    assert answerer.check(Claimed("1.7 million tourists visited our island")).verdict == "altered"


def test_what_somebody_is_said_to_have_said_may_have_been_so_then(answerer: Answerer) -> None:
    claim = Claimed("unemployment in Chechnya is 76 percent", "Lev Vaughan", reported=True)
    assert answerer.check(claim).verdict == "near"


OWN = (
    "Лев Сухов, директор: Мы напрямую не вмешивались в избирательный процесс в США.",
    "Ася Кольцова, директор: Весной в США отправили 500 вагонов пшеницы.",
    "2031-03-05 Пётр Зимин, мэр: Безработица составляет 5 процентов.",
    "2031-03-05 Глеб Лодкин, мэр: Безработица составляет 6 процентов.",
    "2029-03-04 Пётр Зимин, мэр: Инфляция составляет 4 процента.",
    "2031-03-04 Пётр Зимин, мэр: Инфляция составляет около 4 процентов.",
)


@pytest.fixture(scope="module")
def of_ours(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    return answerer_of(OWN, tmp_path_factory.mktemp("ours"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Russia interfered in the electoral process in the USA", "altered"),  # "we" are Russia
        ("Russia sent 700 carriages of wheat to the USA in spring", "altered"),
        ("безработица 5 процентов", "near"),  # of one day
        ("безработица 6 процентов", "near"),
        ("инфляция 4 процента", "near"),  # "some 4" is nothing else
    ],
)
def test_what_we_did_and_what_still_is(of_ours: Answerer, claim: str, verdict: str) -> None:
    assert of_ours.check(Claimed(claim, reported=True)).verdict == verdict


THEIRS = (
    "Lev Vaughan, governor: But they would have to lift the sanctions from the ferries.",
    "Nora Pellow, chair: In spring we shall repair the northern breakwater and the lighthouse.",
    "Ben Ashby, director: The ferry carried 900 people.",
)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("to lift sanctions", "not_found"),
        ("lift the sanctions", "not_found"),
        ("to repair the northern breakwater", "not_found"),
        ("in spring we shall repair the northern breakwater and the lighthouse", "other_speaker"),
        ("the ferry carried 900 people", "other_speaker"),
    ],
)
def test_a_few_words_of_another_are_not_those_claimed(tmp_path_factory, claim, verdict):
    answerer = answerer_of(THEIRS, tmp_path_factory.mktemp("theirs"))
    assert answerer.check(Claimed(claim, "Ann Moss", reported=True)).verdict == verdict
