"""Dates spoken into a phone."""

import pytest

from meetings.retrieval.query.spelled_out_dates import in_figures


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("двадцать четвертое февраля две тысячи двадцать пятого", "24 февраля 2025"),
        ("пятое марта две тысячи двадцатого года", "5 марта 2020 года"),
        ("что было тридцать первого мая", "что было 31 мая"),
        ("в тысяча девятьсот девяносто девятом году", "в 1999 году"),
        ("June fifth two thousand eighteen", "June 5 2018"),
        ("the twenty fourth of february twenty twenty five", "the 24 of february 2025"),
        ("may twenty-first nineteen ninety nine", "may 21 1999"),
        ("первый вопрос о мосте", "первый вопрос о мосте"),
        ("the second meeting in May", "the second meeting in May"),
        ("двадцать человек в мае", "двадцать человек в мае"),
        ("twenty thousand people", "twenty thousand people"),
        ("встреча двадцать второго года", "встреча 2022 года"),
        ("двадцать пятого мая двадцать первого года", "25 мая 2021 года"),
        ("цены за двадцать второй год", "цены за 2022 год"),
        ("с пятого по восьмое мая", "с 5 по 8 мая"),
        ("from the fifth to the eighth of May", "from the 5 to the 8 of May"),
        ("с первого по третий дом в мае", "с первого по третий дом в мае"),
        ("двадцать второй год подряд", "двадцать второй год подряд"),
        ("двадцать седьмого марта двадцать пятого", "27 марта 2025"),
        ("7 мая двадцать второго", "7 мая 2022"),
        ("с пятого марта двадцатого апреля", "с 5 марта 20 апреля"),
        ("в марте двадцать пятого приедем", "в марте 25 приедем"),
        ("студенты первого года обучения", "студенты первого года обучения"),
        ("", ""),
    ],
)
def test_in_figures(spoken, written):
    assert in_figures(spoken) == written
