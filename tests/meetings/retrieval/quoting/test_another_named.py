"""Figures of movements and clubs that have a name of their own."""

import datetime as dt

import pytest

from meetings.retrieval.query.questions.understanding import understand
from meetings.retrieval.quoting.another_named import names_another
from storage.index.passages import PassageIndex

OTHER = "Я возглавляю клуб «Дельфин». Сегодня в клубе 300 участников."


@pytest.mark.parametrize(
    ("question", "quote", "another"),
    [
        ("сколько участников в клубе юных", OTHER, True),
        ("сколько участников в клубе «Дельфин»", OTHER, False),
        ("сколько участников в клубе", OTHER, False),
        ("сколько участников в клубе юных", "В клубе юных и в клубе «Дельфин» их 300.", False),
        ("сколько участников в клубе юных", "В клубе 300 участников.", False),
        ("что сказали в клубе юных", OTHER, False),
    ],
)
def test_whose_figure_it_is(tmp_path, question, quote, another):
    index = PassageIndex(tmp_path)
    asked = understand(question, passages=index, people=(), today=dt.date(2031, 6, 1))
    assert names_another(asked, quote) == another
