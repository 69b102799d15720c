"""The same time and place for another indicator, and nothing where more is said."""

import datetime as dt

import pytest

from meetings.retrieval.query.another_figure_asked import another_figure, moved_figure
from meetings.retrieval.query.figures_asked import figure_asked

TODAY = dt.date(2031, 3, 12)


@pytest.mark.parametrize(
    ("message", "question", "meant"),
    [
        ("а безработица?", "какой была инфляция в 2018 году", "безработица в 2018 году?"),
        ("и мрот", "инфляция 2019", "мрот в 2019 году?"),
        ("and unemployment?", "How high was inflation in 2018?", "unemployment in 2018?"),
        ("and what about the GDP", "inflation in 2018", "the GDP in 2018?"),
        ("а безработица", "какая сейчас инфляция?", "какова безработица?"),
        ("а безработица", "инфляция в Перу в 2018", "безработица в Перу в 2018 году?"),
        # a partner in trade is no place of what is our own
        ("а инфляция?", "товарооборот с Перу в 2018", "инфляция в 2018 году?"),
        ("безработица?", "инфляция в 2018", "безработица в 2018 году?"),
        ("unemployment?", "inflation in 2018", "unemployment in 2018?"),
        ("minimum wage?", "inflation in 2018", "minimum wage in 2018?"),
        ("безработица", "инфляция в 2018", ""),  # a topic of its own
        ("какая безработица?", "инфляция в 2018", ""),
        ("what is unemployment?", "inflation in 2018", ""),
        ("а безработица в Чечне?", "инфляция в 2018", ""),
        ("а в 2019?", "инфляция в 2018", ""),
        ("а почему безработица?", "инфляция в 2018", ""),
        ("а инфляция?", "инфляция в 2018", ""),
        ("а безработица?", "что Лодкин говорил о мосте", ""),
        ("а мост?", "инфляция в 2018", ""),
    ],
)
def test_another_figure_of_the_same_time_and_place(message, question, meant):
    assert another_figure(message, question, TODAY) == meant


@pytest.mark.parametrize(
    ("text", "before", "moved"),
    [
        ("а на сколько вырос?", "товарооборот с Перу 2018", True),
        ("насколько он упал", "Каким был товарооборот с Перу в 2018 году?", True),
        ("by how much did it grow?", "trade with Peru in 2018", True),
        ("сколько вырос урожай?", "товарооборот с Перу 2018", False),
        ("на сколько вырос?", "Сколько школ построено?", False),
        ("how much?", "trade with Peru in 2018", False),
    ],
)
def test_by_how_much_the_figure_before_moved(text, before, moved):
    anew = moved_figure(text, before, TODAY)
    asked = figure_asked(anew, TODAY) if anew else None
    assert (asked is not None and asked.sense == "change") is moved
