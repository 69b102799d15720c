"""The chart of a figure on the page: each value at its time, each label to be read."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.library import Library
from bot.sources.intake import Intake
from bot.web.charts import bars, series_chart
from handlers.texts.catalogue import Texts
from tests.bot.web.conftest import parts_of, visitor
from tests.bot.web.reading import parsed, texts
from tests.handlers.views.test_chart import series
from tests.soon import SOON

PHONE = 328
"""Pixels of the column on a phone that is 360 wide."""
WIDE, HIGH = 8, 12
"""Pixels of a bold digit of 12 pixels, and of a line of them."""


def drawn(*points, **kind):
    made = series_chart(Texts("ru"), series(*points, **kind), "Ряд", lambda point: "/m/1/0")
    return parsed(f"<body>{made}</body>")


def number(node, name):
    return float(node.attributes[name].removesuffix("%"))


def labels(page):
    return [node.text() for node in page.css("text.value")]


def dots(page):
    return [(number(dot, "cx"), number(dot, "cy")) for dot in page.css("circle.dot")]


def boxes(page):
    """Where the labels stand on a phone."""
    for node in page.css("text.value"):
        x, y = number(node, "x") * PHONE / 100, number(node, "y")
        wide = WIDE * len(node.text())
        yield x - wide / 2, y - HIGH, x + wide / 2, y


def touching(found):
    pairs = combinations(found, 2)
    return [
        (a, b)
        for a, b in pairs
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]  # fmt: skip


def test_two_values_of_one_year_stand_beside_each_other_and_both_are_told():
    page = drawn(("2021", 21e9), ("2021", 25.6e9))
    assert labels(page) == ["21", "25,6"]
    (left, _), (right, _) = dots(page)
    assert 3 < right - left < 20
    assert not page.css("line.line")


def test_no_line_joins_the_values_of_one_time():
    page = drawn(("2020", 10e9), ("2021", 21e9), ("2021", 41e9), ("2022", 30e9))
    ends = ("x1", "y1", "x2", "y2")
    lines = [[number(line, end) for end in ends] for line in page.css("line.line")]
    assert len(lines) == 2
    assert all(x1 < x2 for x1, _, x2, _ in lines)
    low, high = (y for x, y in dots(page)[1:3])
    middle = pytest.approx((low + high) / 2, abs=0.2)
    assert (lines[0][3], lines[1][1]) == (middle, middle)


def test_values_of_one_year_far_from_each_other_are_both_told():
    page = drawn(("2019", 12e9), ("2020", 10e9), ("2020", 41e9), ("2021", 30e9))
    assert labels(page) == ["12", "10", "41", "30"]


def axis(page):
    return [node.text() for node in page.css("text.axis")]


def test_days_of_one_year_stand_on_an_axis_of_months():
    page = drawn(("2022-01-10", 1e9), ("2022-05-16", 2e9), ("2022-09-01", 3e9))
    assert axis(page) == ["янв. 2022", "март 2022", "май 2022", "июль 2022"]
    near = [number(node, "x") for node in page.css("text.axis")]
    assert all(b - a > 20 for a, b in pairwise(near))
    assert abs(near[0] - dots(page)[0][0]) < 3
    assert axis(drawn(("2021", 1e9), ("2022", 2e9))) == ["2022", "2021"]
    assert axis(drawn(("2022-03-01", 1e9), ("2022-03-02", 2e9))) == ["март 2022"]


years = st.integers(2000, 2025).map(str)
values = st.integers(-900, 900).map(float)


@given(st.lists(st.tuples(years, values), min_size=2, max_size=24).map(sorted))
@example([("2000", -1.0), ("2000", 453.0), ("2000", 517.0), ("2001", 0.0)])
def test_labels_never_touch_on_a_phone(points):
    page = drawn(*points, unit="%")
    assert touching(boxes(page)) == []
    around = [(x * PHONE / 100 - 4, y - 4, x * PHONE / 100 + 4, y + 4) for x, y in dots(page)]
    assert [(one, dot) for one in boxes(page) for dot in around if touching([one, dot])] == []
    assert len({x for x, _ in dots(page)}) == len(dots(page))


@given(st.lists(st.integers(0, 9999), min_size=2, max_size=26).filter(any))
def test_counts_of_years_never_touch_on_a_phone(counts):
    made = bars(list(enumerate(counts, 2000)), "Упоминания")
    page = parsed(f"<body>{made}</body>")
    shown = [node for node in page.css("text.value") if "roomy" not in node.attributes["class"]]
    found = []
    for node in shown:
        x, wide = number(node, "x") * PHONE / 100, WIDE * len(node.text())
        found.append((x - wide / 2, 0, x + wide / 2, 1))
    assert touching(found) == []
    tops = [(number(bar, "x"), number(bar, "width"), number(bar, "y")) for bar in page.css("rect")]
    for node, (left, _, right, _) in zip(shown, found, strict=True):
        own = [part * 100 / PHONE for part in (left, right)]
        under = [top for x, wide, top in tops if x < own[1] and x + wide > own[0]]
        assert number(node, "y") <= min(under)
    assert str(max(counts)) in [node.text() for node in shown]


RATES = """Отчёт об инфляции в Вереске за {year} год

{year}-12-10

О.Белова: В {year} году инфляция составила {rate} процента.
"""


def test_what_does_not_fit_the_chart_is_told_beside_it(tmp_path):
    library = Library(tmp_path / "data", meaning=False)
    intake = Intake(library.archive)
    for year, rate in ((2001, 2600), (2018, 4), (2019, 3), (2020, 4.5)):
        intake.data(RATES.format(year=year, rate=rate).encode(), f"{year}.txt")
    library.catch_up(wait=SOON)
    shown = visitor(parts_of(library)).get("/t/инфляция").text
    assert texts(shown, "figure.picture figcaption") == ["За пределами графика: 2001 – 2 600 %"]
    assert len(parsed(shown).css("circle.dot")) == 3
