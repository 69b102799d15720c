"""What tells of plans, or only reckons with what is asked for, stands behind what tells it."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

FILLER = "Мы обсуждали это с жителями и специалистами, и разговор вышел долгим и непростым. "
SAID = {
    "1": ("Встреча о причалах", "В этом году планируем завершить строительство 12 причалов."),
    "2": ("Встреча о пристанях", "За семь лет построено 105 причалов."),
    "3": (
        "Совещание о зарплатах",
        "Если очистить от инфляции, у стеклодувов плюс пять процентов.",
    ),
    "4": ("Совещание о ценах", "Пока на высоких отметках, девять процентов, остаётся инфляция."),
    "5": (
        "Встреча в Заречье",
        "Если взять весь район, в 2015 году он выпустил 18 лодок. "
        "Если взять флот, то флот района в 2015 году составлял 190 лодок, в прошлом году он"
        " составил 566 лодок, а уже в этом году в нём 650 лодок, практически втрое больше.",
    ),
}


def _meeting(id_: str, title: str, text: str) -> Meeting:
    head = Head(id_, title, dt.date(2031, 4, int(id_)), None, None, "ru", None, None)
    name = "Олег Рябинин"
    turns = (Turn(name, name, FILLER + text),)
    return Meeting(head, "", (Speaker(name, (name,), None, 1),), turns)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    archive.put((_meeting(id_, *said), id_.encode()) for id_, said in SAID.items())
    passages = PassageIndex(tmp_path_factory.mktemp("told") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("сколько причалов построили", "105 причалов"),
        ("сколько причалов планируют построить", "12 причалов"),
        ("какая инфляция?", "девять процентов"),
        ("флот района в 2015", "190 лодок"),
    ],
)
def test_the_first_tells_what_is_asked_for(answerer, question, told):
    first = answerer.answer(question).answers[0]
    assert told in first.quote[first.core[0] - first.start : first.core[1] - first.start]
