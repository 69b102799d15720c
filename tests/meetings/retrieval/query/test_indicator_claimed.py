"""What a claimed figure is of, which may be asked of another time or place."""

import datetime as dt

import pytest

from meetings.retrieval.query.indicator_claimed import indicator_claimed


@pytest.mark.parametrize(
    ("claim", "indicator"),
    [
        ("инфляция 4 процента", "инфляция"),
        ("инфляция составила около 4 процентов", "инфляция"),
        ("население 146 миллионов", "население"),
        ("the unemployment is 4.3 percent", "unemployment"),
        ("inflation is now at 4 percent", "inflation"),
        ("товарооборот с Останией достиг 25 миллиардов долларов", "товарооборот с Останией"),
        ("безработица снизилась до 4,3 процента", ""),  # a change
        ("inflation fell by 2 percent", ""),
        ("мост стоит 3 миллиарда рублей", ""),  # no indicator
        ("инфляция 4 процента, а безработица 5 процентов", ""),
        ("инфляция высокая", ""),
    ],
)
def test_what_a_figure_is_of(claim, indicator):
    assert indicator_claimed(claim, dt.date(2026, 3, 2)) == indicator
