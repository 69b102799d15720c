"""A claim with the figure that a message names instead."""

import pytest

from meetings.retrieval.query.another_figure_claimed import with_another_figure

PIT = "Did Lodkin say “the pit is 71 percent deep”?"
BOATS = "Is it true that Pellow said “we bought two new boats”?"
YEAR = "Правда ли, что Лодкин сказал: «В 2019 году построили 12 портов»?"
PORTS = "Правда ли, что Лодкин сказал: «Построим 12 портов за 3 года»?"


@pytest.mark.parametrize(
    ("claim", "text", "anew"),
    [
        (PIT, "and 81 percent?", PIT.replace("71", "81")),
        (PIT, "or 81%?", PIT.replace("71", "81")),
        (PIT, "maybe 7.5?", PIT.replace("71", "7.5")),
        (PIT, "he said 81 percent, right?", PIT.replace("71", "81")),
        (PIT, "didn't he say 81 percent?", PIT.replace("71", "81")),
        (PIT, "by 81?", PIT.replace("71", "81")),
        (PORTS, "он сказал 20 портов, это ложь?", PORTS.replace("12", "20")),
        (PORTS, "а 20 портов?", PORTS.replace("12", "20")),
        (PORTS, "может быть, 5 лет?", PORTS.replace("3 года", "5 года")),
        (PIT, "а если 81?", PIT.replace("71", "81")),
        (PIT, "what if it was 81 percent?", PIT.replace("71", "81")),
        (YEAR, "а 20?", YEAR.replace("12", "20")),
        (YEAR, "а в 2020?", ""),
        (PORTS, "за 5 лет?", ""),
        (PORTS, "а 20?", ""),
        (PORTS, "а 12 портов?", ""),
        (PORTS, "а когда?", ""),
        (PIT, "and 81 metres?", ""),
        (BOATS, "and three?", BOATS.replace("two", "three")),
        (BOATS, "or 3?", BOATS.replace("two", "3")),
        (BOATS, "and twenty five?", ""),
        (BOATS, "and one?", ""),
        (
            "Лодкин сказал: «Купим семь паромов»?",
            "а восемь?",
            "Лодкин сказал: «Купим восемь паромов»?",
        ),
    ],
)
def test_with_another_figure(claim, text, anew):
    assert with_another_figure(claim, text) == anew
