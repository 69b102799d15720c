"""Who lives in a region, or its chief town, asks of that region, and of no other."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

TVER = """
Встреча с губернатором Тверской области Львом Суховым


2031-04-12 11:00:00

Заречье

Говорили о делах области. Всё выдумано.

Губернатор Тверской области Лев Сухов: Медицинский колледж выбирают 40 процентов выпускников. Прививки от клещей получили 38 тысяч человек. Лодочный завод вложил в причалы четыре миллиарда рублей.
Гость Инна Чижова: Спасибо, это хорошие новости.
"""  # noqa: E501
PSKOV = """
Встреча с губернатором Псковской области Асей Кольцовой


2031-04-14 11:00:00

Заречье

Говорили о льне и кружеве. Всё выдумано.

Губернатор Псковской области Ася Кольцова: Льна посеяли 12 тысяч гектаров. Кружева плетут в девяти школах.
Гость Инна Чижова: Приеду посмотреть.
"""  # noqa: E501


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    texts = [text.encode() for text in (TVER, PSKOV)]
    archive.put([(read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts)])
    passages = PassageIndex(tmp_path_factory.mktemp("people") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 6, 1))


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Сколько тверичан получили прививки от клещей?", "38 тысяч"),
        ("сколько тверитян получили прививки", "38 тысяч"),
        ("Сколько вложил лодочный завод в причалы под Тверью?", "четыре миллиарда"),
        ("В скольких школах псковичи плетут кружева?", "девяти школах"),
    ],
)
def test_people_and_town_stand_for_the_region(answerer, question, quoted):
    reply = answerer.answer(question)
    assert reply.found
    assert quoted in reply.answers[0].quote


@pytest.mark.parametrize(
    "question",
    [
        "Сколько псковичей выбирают медицинский колледж?",
        "Сколько омичей выбирают медицинский колледж?",
        "Сколько вложил лодочный завод в причалы под Омском?",
        "сколько китайцев получили прививки от клещей",
    ],
)
def test_people_of_elsewhere_are_others(answerer, question):
    assert not answerer.answer(question).found
