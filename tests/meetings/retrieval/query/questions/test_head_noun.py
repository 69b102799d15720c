"""What a question is about."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.questions.head_noun import head_noun
from meetings.text.language import language_of

TABLE = """
сколько ДЕТЕЙ у зимина
Сколько новых ЛОДОК купили?
сколько у порта ЛОДОК
сколько в каждом порту больших ЛОДОК
сколько у порта КВАДРОКРАНОВ
сколько в ПОРТУ работает
сколько тонн ЩЕБНЯ вывезли за год
Сколько стоит ПРОЕЗД в автобусе?
почём нынче ЯБЛОКИ
Какая СТОЛИЦА у Остании?
Каким был ТОВАРООБОРОТ с Канадой?
какой город СТОЛИЦА Канады
СТОЛИЦА Канады
ПОГОДА в Заречье
Что Зимин говорил о САНКЦИЯХ?
Что думает Кольцова насчёт ПОШЛИН?
В каком году построили мост?
Кто построил мост?
Почему закрыли карьер?
In which cities do the barges unload?
how many CITIES have a quay
which century was the quay built in
how many CHILDREN does Pellow have
How much was TRADE with Peru?
What is the CAPITAL of Norway?
what's the POPULATION of Skerry
Which PRICE did they name?
what SUBJECTS lack teachers
which SCHOOLS need a laboratory
who is the WIFE of Ben Ashby
What did she say about GRAVEL?
CAPITAL of Norway
What is the number of SHIPS in Skerry?
number of SHIPS built by the yard
how many CAPTAINS left for the wind farm
how many lost BOATS were there
how many FERRIES run across the strait
how many people ROWED with the club
what makes the ice smooth
what fraction of ROWERS live in town
which BOAT runs the race
What happened to the old PIER?
how much was spent on piers
how much is the harbour spending on the pier
How much is defence SPENDING in Skerry?
what's happening with TRADE
В каких городах откроют консульства?
growth of TRADE with Peru in a year
рост ТОРГОВЛИ с Перу за год
какой по счёту ФОРУМ проведёт Заречье
Who pays?
When will the pier open?
""".strip().splitlines()


@pytest.mark.parametrize("row", TABLE)
def test_the_head_noun_is_told(row):
    head = next((word for word in row.strip("?").split() if len(word) > 1 and word.isupper()), "")
    assert head_noun(row.lower(), language_of(row)) == head.lower().replace("ё", "е")
