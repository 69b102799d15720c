"""Whose words alone a question asks for, who speak in the archive, and say nothing of it."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.answering import Answerer
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

SAID = {
    "Олег Рябинин": "Маяк у пристани построен давно и светит на всю бухту. Рыбаки им довольны.",
    "Вера Лодкина": "Паром ходит трижды в день, и билеты на него не дорожают второй год.",
}


@pytest.fixture(scope="module")
def answerer(tmp_path_factory):
    head = Head(
        "1", "Встреча с Зоей Кунгурцевой", dt.date(2027, 4, 2), None, None, "ru", None, None
    )
    speakers = tuple(Speaker(name, (name,), None, 1) for name in SAID)
    turns = tuple(Turn(name, name, text) for name, text in SAID.items())
    archive = MemoryArchive()
    archive.put([(Meeting(head, "", speakers, turns), b"1")])
    passages = PassageIndex(tmp_path_factory.mktemp("silent") / "index")
    passages.catch_up(archive)
    return Answerer(archive, passages, today=lambda: dt.date(2031, 9, 1))


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("что Рябинин говорил о верблюдах?", "Олег Рябинин"),
        ("что рябинин сказал про верблюдов", "Олег Рябинин"),
        ("what did Ryabinin say about camels?", "Олег Рябинин"),
        ("что говорил Черчилль о верблюдах?", ""),  # who does not speak at all
        ("что говорили о верблюдах?", ""),
        ("почём верблюды?", ""),
        ("что Рябинин говорил о маяке?", ""),
        ("что Рябинин говорил о рыбаках и верблюдах?", ""),  # something near is shown
        ("что Кунгурцева говорила о верблюдах?", ""),  # who is only named
    ],
)
def test_who_says_nothing_of_it_is_named(answerer, text, silent):
    assert answerer.answer(text).silent == silent
