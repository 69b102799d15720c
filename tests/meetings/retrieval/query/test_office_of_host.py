"""A bare office is that of the archive's host where its holder says something."""

import pytest

from meetings.retrieval.query.office_of_host import host_by_office

HOST = "Lev Vaughan", "President of Russia"
RUSSIAN = "Лев Воронин", "Президент России . Президент"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what did the president say about gas", "what did Lev Vaughan say about gas"),
        ("the president said gas is cheap", "Lev Vaughan said gas is cheap"),
        ("has the president ever promised a bridge", "has Lev Vaughan ever promised a bridge"),
        ("president on gas", "Lev Vaughan on gas"),
        ("according to the president, gas is cheap", "according to Lev Vaughan, gas is cheap"),
        ("our president's words on gas", "Lev Vaughan's words on gas"),
        ("trade grew, said the president", "trade grew, said Lev Vaughan"),
        ("and the president?", "and Lev Vaughan?"),
        ("what about the president", "what about Lev Vaughan"),
    ],
)
def test_in_english(typed, meant):
    assert host_by_office(typed, lambda: HOST) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("что президент говорил о газе", "что Лев Воронин говорил о газе"),
        ("что сказал президент о газе", "что сказал Лев Воронин о газе"),
        ("президент про газ", "Лев Воронин про газ"),
        ("по словам президента, газ дешёв", "по словам Лев Воронин, газ дешёв"),
        ("что президент недавно обещал", "что Лев Воронин недавно обещал"),
        ("а президент?", "а Лев Воронин?"),
        ("ну а президент", "ну а Лев Воронин"),
    ],
)
def test_in_russian(typed, meant):
    assert host_by_office(typed, lambda: RUSSIAN) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "выборы президента",
        "указ президента о газе",
        "что президент Казахстана говорил о газе",
        "что говорил вице-президент о газе",
        "что бывший президент сказал о газе",
        "что сказали президенту о газе",
        "слова помощника президента о газе",
        "о чём просили президента",
        "how many people elected the president",
        "what did the former president say about gas",
        "what did the president of Kazakhstan say about gas",
        "who is the president",
        "what did the governor say about gas",  # the host holds another office
        "what did the Kazakh president say about gas",
        "президента спросили о газе",
        "сказал президент банка о газе",
        "слова президента банка о газе",
        "a letter to the president about gas",
        "президент",
        "а президент банка?",
        "а президентские выборы?",
        "and the president of Kazakhstan?",
        "who and the president?",
    ],
)
def test_other_offices_stay(typed):
    assert host_by_office(typed, lambda: HOST) == typed


def test_without_a_host_nobody_is_meant():
    assert host_by_office("what did the president say", lambda: None) == (
        "what did the president say"
    )
