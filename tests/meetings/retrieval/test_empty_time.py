"""Of which time a question is told that no meeting of it is in the archive."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.question import Period
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Олег Рябинин"
TEXT = "Маяк у пристани построен давно и светит на всю бухту. Рыбаки им довольны."


def _meeting(id_: str, day: dt.date) -> Meeting:
    head = Head(id_, "Встреча", day, None, None, "ru", None, None)
    return Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), (Turn(NAME, NAME, TEXT),))


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    archive = MemoryArchive()
    days = (dt.date(2027, 4, 2), dt.date(2030, 5, 9))
    archive.put((_meeting(str(i), day), str(i).encode()) for i, day in enumerate(days))
    passages = PassageIndex(tmp_path_factory.mktemp("empty") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("зачем Рябинин красил маяк в 2028 году?", (2028, 1, 1), (2028, 12, 31)),
        ("зачем Рябинин красил маяк в июне 2030?", (2030, 6, 1), (2030, 6, 30)),
        ("why did Ryabinin paint the lighthouse in 2019?", (2019, 1, 1), (2019, 12, 31)),
    ],
)
def test_a_time_without_meetings_is_said(answerer, text, first, last):
    reply = answerer.answer(text)
    assert not reply.found
    assert reply.empty_time == Period(dt.date(*first), dt.date(*last))


@pytest.mark.parametrize(
    "text",
    [
        "зачем Рябинин красил маяк в 2027 году?",  # one was held then
        "зачем Рябинин красил маяк?",
        "что сделают с маяком в 2040 году?",  # yet to come
        "кто взорвал маяк в 1943 году?",  # asked about, not said then
        "зачем Рябинин красил маяк 9 мая?",  # of any year
    ],
)
def test_nothing_is_said_of_another(answerer, text):
    reply = answerer.answer(text)
    assert not reply.found
    assert reply.empty_time is None
