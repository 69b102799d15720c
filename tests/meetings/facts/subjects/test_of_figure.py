"""What a figure measures, where it moves and per what it is counted."""

import datetime as dt

import pytest

from meetings.facts.extraction.extract import extract
from meetings.model.languages import Lang

ROWS: list[tuple[Lang, str, str | None, str | None, str | None]] = [
    ("ru", "Товарооборот вырос на 34 процента.", "товарооборот", "growth", None),
    (
        "ru",
        "Товарооборот с Казахстаном вырос на 9 процентов.",
        "товарооборот с Казахстаном",
        "growth",
        None,
    ),
    ("ru", "На 12 процентов снизилась безработица.", "безработица", "decline", None),
    (
        "ru",
        "Объём взаимной торговли составил 25 миллиардов долларов.",
        "взаимная торговля",
        "level",
        None,
    ),
    (
        "ru",
        "Средняя заработная плата – 70 тысяч рублей в месяц.",
        "средняя заработная плата",
        None,
        "в месяц",
    ),
    ("en", "R&D spending reached 5 million rubles.", "R&D spending", "level", None),
    ("en", "R & D spending reached 5 million rubles.", "R & D spending", "level", None),
    ("en", "Bread & butter spending reached 5 million rubles.", "butter spending", "level", None),
    ("en", "We completed 12 R&D projects.", "R&D project", None, None),
    ("en", "We completed 12 harbour projects.", "harbour project", None, None),
    ("ru", "Экспорт вырос до 5 миллионов рублей.", "экспорт", "level", None),
    ("ru", "Планируем выделить из бюджета 5 миллионов рублей.", "бюджет", "plan", None),
    ("ru", "Построили 12 новых школ.", "новая школа", None, None),
    ("ru", "Товарооборот подрос на 5 процентов.", "товарооборот", "growth", None),
    ("ru", "На должности министра он 5 лет.", None, None, None),
    ("ru", "Собрали 40 тысяч тонн зерна.", "зерно", None, None),
    ("ru", "Это 60 процентов маршрутов.", "маршрут", None, None),
    ("ru", "Прошло десять лет.", None, None, None),
    ("en", "Bilateral trade grew by 9 percent.", "bilateral trade", "growth", None),
    ("en", "Trade with Belarus fell by 9 percent.", "trade with Belarus", "decline", None),
    (
        "en",
        "Industrial production reached $5 billion a year.",
        "industrial production",
        "level",
        "a year",
    ),
    ("en", "We plan to invest $5 million in construction.", "construction", "plan", None),
    ("en", "They sold 30 tonnes of wheat per hectare.", "wheat", None, None),
    ("en", "We opened 12 new rural schools.", "new rural school", None, None),
    ("en", "Life expectancy rose by 3 percent.", "life expectancy", "growth", None),
    ("en", "Trade rose by 16 percent to reach its target.", "trade", "growth", None),
    ("en", "The plant has 16 planes.", "plane", None, None),
    ("en", "We see an increase of almost 8 percent.", None, "growth", None),
    ("en", "Growth of almost 8 percent.", "growth", "growth", None),
    ("en", "The minimum wage is 8 dollars.", "minimum wage", None, None),
    ("en", "The processing industry grew by 8 percent.", "processing industry", "growth", None),
]


@pytest.mark.parametrize(("lang", "text", "subject", "change", "per"), ROWS)
def test_subject_change_and_per(
    lang: Lang, text: str, subject: str | None, change: str | None, per: str | None
) -> None:
    [fact] = [
        fact
        for fact in extract(text, lang, dt.date(2022, 5, 16))
        if fact.kind in ("money", "percent", "quantity")
    ]
    assert (fact.subject, fact.change, fact.per) == (subject, change, per)
