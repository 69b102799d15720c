"""Messages that want a figure followed over the years, and others with the same words."""

import pytest

from handlers.plain_words.trend_asked import trend_asked


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("график инфляции", "инфляции"),
        ("Покажи, пожалуйста, график инфляции", "инфляции"),
        ("покажи график инфляции по годам", "инфляции"),
        ("инфляция по годам", "инфляция"),
        ("динамика безработицы", "безработицы"),
        ("как изменилась инфляция с 2015 по 2019?", "инфляция"),
        ("inflation chart", "inflation"),
        ("show me the trend of wages", "wages"),
        ("how has trade with Peru changed over the years?", "trade with Peru"),
        ("динамика", ""),
        ("по годам", ""),
        ("show the chart", ""),
        ("как менялась", ""),
        ("когда была самая высокая?", ""),
        ("which year was the lowest", ""),
        ("максимум", ""),
        ("самая высокая башня", None),
        ("which was the longest", None),
        ("инфляция за последние годы", "инфляция"),
        ("inflation in recent years", "inflation"),
        ("экспорт зерна за последние 5 лет", "экспорт зерна"),
        ("trade with Peru over the last few years", "trade with Peru"),
        ("сколько школ построили за последние годы", None),
        ("что сделано за последние 5 лет?", None),
        ("what was done in recent years", None),
        ("инфляция 2017", None),
        ("что говорили о графике поставок?", None),
        ("он изменил закон", None),
        ("", None),
    ],
)
def test_what_is_to_be_followed(text, words):
    assert trend_asked(text) == words
