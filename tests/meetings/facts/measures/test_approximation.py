import pytest

from tests.meetings.facts.facts_notation import check

RUSSIAN = [
    ("почти [сто школ], более чем на [30 процентов]", "quantity 100 школа ~; percent 30 % ~"),
    ("где-то [50 домов], свыше [7 тысяч машин]", "quantity 50 дом ~; quantity 7_000 машина ~"),
    ("превысил [5 процентов]", "percent 5 % ~"),
    ("уже перевалили в прошлый раз за [100 тысяч домов]", "quantity 100_000 дом ~"),
    ("приблизились по этой части к [80 годам]", "quantity 80 год ~"),
    ("до [50 процентов] жителей", "percent 50 % ~"),
    ("вырос до [5 процентов]", "percent 5 %"),
    ("достиг [5 процентов], составил [7 процентов]", "percent 5 %; percent 7 %"),
    (
        "больше [пяти тысяч человек], [5700 человек]",
        "quantity 5_000 человек ~; quantity 5_700 человек",
    ),
    ("[100 домов] и более, [20 школ], плюс-минус.", "quantity 100 дом ~; quantity 20 школа ~"),
    ("выше на [восемь метров]", "quantity 8 метр"),
    ("по-моему, [30 лет]", "quantity 30 год"),
]
ENGLISH = [
    ("nearly [300 firms], at least [20 towns]", "quantity 300 firm ~; quantity 20 town ~"),
    ("up to [5 percent], more than [a thousand pages]", "percent 5 % ~; quantity 1_000 page ~"),
    (
        "exceeded [$3 billion], reached [$4 billion]",
        "money 3_000_000_000 USD ~; money 4_000_000_000 USD",
    ),
    ("for [25 years] or so", "quantity 25 year ~"),
    ("we talked about [two countries]", "quantity 2 country"),
    ("about [two countries] agreed", "quantity 2 country ~"),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_approximators(row: str, expected: str) -> None:
    check(row, expected, "ru")


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_approximators(row: str, expected: str) -> None:
    check(row, expected, "en")
