"""A question's «капремонт» is answered by «капитальный ремонт», and the other way round."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

TALK = """
Совещание о делах Заречья


2031-04-12 11:00:00

Заречье

Говорили о школах и лодках. Всё выдумано.

Мэр Заречья Лев Сухов: Капитальный ремонт прошёл в 14 школах. Заработная плата смотрителя маяка выросла до 61 тысячи рублей. Музейная подводная лодка приняла 9 тысяч гостей. Лодки красят каждую весну.
Гость Инна Чижова: На соцподдержку рыбаков ушло восемь миллионов рублей. Медпомощь в порту оказали 340 раз.
"""  # noqa: E501


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    archive.put([(read(TALK.encode(), source="talk.txt"), TALK.encode())])
    passages = PassageIndex(tmp_path_factory.mktemp("clipped") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("В скольких школах прошёл капремонт?", "14 школах"),
        ("сколько школ дождались капремонта", "14 школах"),
        ("Какая зарплата у смотрителя маяка?", "61 тысячи"),
        ("Сколько гостей приняла подлодка?", "9 тысяч"),
        ("Сколько денег ушло на социальную поддержку рыбаков?", "восемь миллионов"),
        ("Сколько раз оказали медицинскую помощь в порту?", "340 раз"),
    ],
)
def test_clipped_or_written_out(answerer, question, quoted):
    reply = answerer.answer(question)
    assert reply.found
    assert quoted in reply.answers[0].quote


def test_each_of_the_words_counts(answerer):
    terms = answerer.understand("что с капремонтом и медицинской помощью").terms
    keys = {term.keys[0][0]: dict(term.keys) for term in terms}
    assert set(keys) == {"капитальн", "ремонт", "медицинск", "помощ"}
    assert keys["ремонт"]["капремонт"] == keys["помощ"]["медпомощ"] > 0.8


def test_half_of_it_is_something_else(answerer):
    assert not answerer.answer("сколько было нацпроектов").found
