"""Which countries and regions are mentioned most, by anybody or by somebody, ever or in a year."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

LODKIN, VESLOV = "Кирилл Лодкин", "Иван Веслов"
SAID = [
    ("1", "2030-05-06", LODKIN, "Мы ездили в Перу. В Перу тепло. Потом в Чили."),
    ("2", "2031-05-06", LODKIN, "В Чили тепло. Чили рядом. О Норвегии скажут другие."),
    (
        "3",
        "2031-06-06",
        VESLOV,
        "Норвегия далеко. В Норвегии холодно. Из Норвегии письмо. В Перу.",
    ),
    ("4", "2031-07-06", VESLOV, "В Пермском крае тепло. Пермский край рядом. Карелия далеко."),
]


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    for name, day, speaker, words in SAID:
        head = Head(name, "Совет", dt.date.fromisoformat(day), None, None, "ru", None, None)
        turns = tuple(Turn(speaker, speaker, f"{one.strip()}.") for one in words.split(".") if one)
        archive.put([(Meeting(head, "", (Speaker(speaker, (speaker,), None, 1),), turns), b"1")])
    passages = PassageIndex(tmp_path_factory.mktemp("index"))
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2032, 1, 1))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("какие страны чаще всего упоминают?", "Норвегия – 4; Чили – 3; Перу – 3"),
        ("топ 2 страны", "Норвегия – 4; Чили – 3"),
        ("какие страны упоминает Лодкин?", "Чили – 3; Перу – 2; Норвегия – 1"),
        ("какие страны чаще всего упоминали в 2031 году?", "Норвегия – 4; Чили – 2; Перу – 1"),
        ("какие страны Лодкин упоминал в 2031?", "Чили – 2; Норвегия – 1"),
        ("какие регионы чаще всего упоминают?", "Пермский край – 2; Карелия – 1"),
    ],
)
def test_places_by_how_often_they_are_mentioned(answerer, question, told):
    reply = answerer.answer(question)
    assert (reply.found, reply.statement) == (True, f"Упоминаний больше всего: {told}.")


def test_the_first_is_borne_out_by_a_quote(answerer):
    reply = answerer.answer("какие страны упоминает Лодкин?")
    assert [one.speaker for one in reply.answers] == [LODKIN]
    assert "Чили" in reply.answers[0].quote


@pytest.mark.parametrize(
    "question",
    ["какие страны упоминают паром?", "какие страны упоминали в 1999 году?", "страны и Лодкин"],
)
def test_other_questions_count_no_places(answerer, question):
    assert "Упоминаний" not in (answerer.answer(question).statement or "")
