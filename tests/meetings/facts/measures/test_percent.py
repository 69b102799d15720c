import pytest

from tests.meetings.facts.facts_notation import check

RUSSIAN = [
    ("вырос на [34 с лишним процента]", "percent 34 % ~"),
    ("это [5,7 процента], минус [0,2 %]", "percent 5.7 %; percent 0.2 %"),
    ("от силы [10–15 процентов] людей", "percent 10..15 % ~"),
    ("снизили на [два процентных пункта]", "percent 2 pp"),
    ("[99,5 [[процента]]] домов", "percent 99.5 %"),
    ("на [20 процентов], точнее [19,5]", "percent 20 %; percent 19.5 % …"),
    ("снизил с [30] до [15 процентов]", "percent 30 % …; percent 15 %"),
    ("дешевле [процентов на 20] вышло", "percent 20 % ~"),
    ("шансы 50 на 50", ""),
    ("ставка [одного процента]", "percent 1 %"),
    ("на треть, вдвое и наполовину", ""),
]
ENGLISH = [
    ("it grew by [4.2 per cent]", "percent 4.2 %"),
    ("down [five percentage points]", "percent 5 pp"),
    ("a [9] and [8 percent] rate", "percent 9 % …; percent 8 %"),
    ("about [3.4 to 3.5 percent]", "percent 3.4..3.5 % ~"),
    ("somewhere [60% to 70%] of it", "percent 60..70 % ~"),
    ("fell from [9] to [7 percent]", "percent 9 % …; percent 7 %"),
    ("a two-percent rate", ""),
]


@pytest.mark.parametrize(("row", "expected"), RUSSIAN)
def test_russian_shares(row: str, expected: str) -> None:
    check(row, expected, "ru")


@pytest.mark.parametrize(("row", "expected"), ENGLISH)
def test_english_shares(row: str, expected: str) -> None:
    check(row, expected, "en")
