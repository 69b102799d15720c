"""Units in a question, short ones written as transcripts say them."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.units_written_out import units_written_out


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("сколько км построили", "сколько километров построили"),
        ("Сколько кв. м. жилья", "Сколько квадратных метров жилья"),
        ("сколько кв м и га", "сколько квадратных метров и гектаров"),
        ("сколько м2 сдали", "сколько квадратных метров сдали"),
        ("сколько млрд руб. на паромы", "сколько миллиардов рублей на паромы"),
        ("сколько тыс чел", "сколько тысяч человек"),
        ("how many sq m of sails", "how many square metres of sails"),
        ("how many bn for ferries", "how many billion for ferries"),
        # behind a number they are read with it
        ("6,4 трлн рублей: на что", "6,4 трлн рублей: на что"),
        ("что дали за 5 км и 3млн", "что дали за 5 км и 3млн"),
        ("$5 bn for what", "$5 bn for what"),
        # and parts of other words are none
        ("проект МС-21км", "проект МС-21км"),
        ("Гагарин и тысяча чеков", "Гагарин и тысяча чеков"),
        ("вопрос о кмс и гае", "вопрос о кмс и гае"),
        ("", ""),
    ],
)
def test_units_are_written_out(asked, meant):
    assert units_written_out(asked) == meant
