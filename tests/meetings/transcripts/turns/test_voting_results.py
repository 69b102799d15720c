"""Tables of votes are nobody's, and below them whoever spoke above goes on."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

DUMA = (
    "РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (12 час. 15 мин.) / Проголосовало за    318 чел.   70,7 % / "
    "Проголосовало против    0 чел.    0,0 % / Не голосовало    132 чел. / Результат: принято"
)
SENATE = (
    "Результаты регистрации (10 час. 01 мин. 32 сек.) / Присутствует     160 чел.    94,1% / "
    "Всего       170 чел. / Решение:     кворум есть"
)
SPOKEN = (
    'Председательствующий. Чиним ли мы ворота? / Зимин П. И., фракция "Берег". / Чиним. / '
    "Председательствующий. Прошу голосовать."
)


@pytest.mark.parametrize("table", [DUMA, SENATE])
def test_what_was_counted_is_nobodys_and_the_chair_goes_on(table):
    found = turns(f"{SPOKEN} / {table} / Принимается. / Зимин П. И. Спасибо.")
    assert found[2:] == [
        "Председательствующий|Прошу голосовать.",
        f"-|{table}",
        "Председательствующий|Принимается.",
        "Зимин П. И.|Спасибо.",
    ]


@pytest.mark.parametrize("margin", ["", "    "])
def test_who_is_named_below_a_table_speaks(margin):
    found = turns(f"{SPOKEN} / {DUMA} / {margin}Зимин П. И. Спасибо. / Председательствующий. Да.")
    assert found[3:] == [f"-|{DUMA}", "Зимин П. И.|Спасибо.", "Председательствующий|Да."]


def test_what_nobody_said_above_a_table_goes_on_as_nobodys():
    found = turns(f"{SPOKEN} / РЕШИЛИ голосовать. / {DUMA} / Прошло. / Зимин П. И. Спасибо.")
    assert found[3:] == ["-|РЕШИЛИ голосовать.", f"-|{DUMA} / Прошло.", "Зимин П. И.|Спасибо."]


def test_a_table_may_end_a_record():
    assert turns(f"{SPOKEN} / {DUMA}")[3:] == [f"-|{DUMA}"]


@pytest.mark.parametrize(
    "said",
    [
        "Результаты голосования нас радуют.",
        "Результаты голосования / За 12 человек. Спасибо.",
        "Результаты голосования таковы: / За 12 / Против 3",
    ],
)
def test_what_is_said_of_a_vote_is_said(said):
    assert turns(f"{SPOKEN} / {said}")[2:] == [f"Председательствующий|Прошу голосовать. / {said}"]
