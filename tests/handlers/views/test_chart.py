"""Pictures: of the right size, with the right words, and nothing heavy until one is drawn."""

import dataclasses
import datetime as dt
import struct
import subprocess
import sys
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.texts.catalogue import Texts
from handlers.views import chart, point_places
from handlers.views.chart import HEIGHT, WIDTH, series_chart, shares_chart
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Speaker
from meetings.model.time_series import Point, Series
from meetings.statistics.figures.period_of_figure import last_day
from meetings.statistics.shares import Share

HEAD = Head("1", "Встреча", dt.date(2022, 5, 16), None, None, "ru", None, None)


def point(when, value):
    day = last_day(when)
    fact = Fact(0, "money", str(value), 0, value, "USD")
    return Point(day, when, True, value, HEAD, "А. Б.", fact, 0, 5, "Фраза")


def series(*points, unit="USD", sense="level"):
    labels = ("товарооборот", "trade turnover")
    return Series("trade", labels, unit, "KZ", sense, False, tuple(point(*one) for one in points))


def size(png):
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", png[16:24])


def words_of(monkeypatch, draw, *args):
    """All that is written in a picture."""
    drawn = []
    monkeypatch.setattr(chart, "_png", lambda figure: drawn.append(figure) or b"")
    draw(*args)
    (figure,) = drawn
    (axes,) = figure.axes
    written = [*figure.texts, *axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    return [text.get_text() for text in written if text.get_text()]


YEARS = [("2018", 12e9), ("2019", 15e9), ("2020", 14.2e9), ("2021", 21e9)]


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize(
    "points",
    [
        YEARS,
        YEARS[:1],
        [("2021", 0), ("2022", 0)],
        [("2021", -5.5), ("2022-03-01", 4)],
        [("2022-03-01", 4), ("2022-03-01", 4), ("2022-03-02", 5)],
    ],
)
def test_a_series_of_any_shape_is_drawn(lang, points):
    assert size(series_chart(Texts(lang), series(*points))) == (WIDTH, HEIGHT)


def test_years_values_and_unit_are_written(monkeypatch):
    words = words_of(monkeypatch, series_chart, Texts("ru"), series(*YEARS))
    assert {"Товарооборот, Казахстан", "млрд долларов США"} <= set(words)
    assert {"12", "15", "14,2", "21"} <= set(words)
    assert {"2018", "2019", "2020", "2021"} <= set(words)


def test_movements_have_their_sign(monkeypatch):
    moved = series(("2019", 9), ("2020", -4.5), unit="%", sense="change")
    words = words_of(monkeypatch, series_chart, Texts("en"), moved)
    assert {"+9", "−4.5", "percent, change"} <= set(words)


def test_what_would_flatten_the_rest_is_told_below(monkeypatch):
    rates = series(("1992", 2600), ("2018", 4.3), ("2019", 3.2), ("2020", 4.9), unit="%")
    words = words_of(monkeypatch, series_chart, Texts("en"), rates)
    assert "Outside the chart: 1992 – 2,600%" in words
    assert "2,600" not in words


times = st.lists(st.integers(0, 40).map(lambda quarter: 2010 + quarter / 4), min_size=1)


@given(times.map(sorted))
def test_no_value_stands_at_another_time(times):
    placed = list(zip(point_places.side_by_side(times), times, strict=True))
    assert [time for _, time in sorted(placed)] == times
    assert len({place for place, _ in placed}) == len(placed)


def test_values_outside_have_their_unit(monkeypatch):
    far = series(("2009", 900e9), ("2018", 4e9), ("2019", 3e9), ("2020", 5e9))
    words = words_of(monkeypatch, series_chart, Texts("ru"), far)
    assert "За пределами графика: 2009 – 900 млрд $" in words


FITS = "Инвестиции в основной капитал, Республика Саха (Якутия)"
LONG = "Инвестиции в основной капитал предприятий малого и среднего бизнеса, Саха (Якутия)"


def test_no_line_is_cut_at_the_edge(monkeypatch):
    drawn = []
    monkeypatch.setattr(chart, "_png", lambda figure: drawn.append(figure) or b"")
    for name in (LONG, FITS):
        series_chart(
            Texts("ru"), dataclasses.replace(series(*YEARS), label=(name, name), partner=None)
        )
    shares_chart(Texts("ru"), (share("Ася Кольцова", 5, 1.0),), LONG.upper())
    chart.years_chart(Texts("ru"), [(2020, 3)], LONG.upper())
    for figure in drawn:
        for text in figure.texts:
            box = text.get_window_extent()
            assert 0 <= box.x0 <= box.x1 <= WIDTH, text.get_text()
    assert drawn[1].texts[0].get_text() == FITS


@pytest.mark.parametrize("years", [3, 12, 26])
def test_counts_above_years_do_not_touch(monkeypatch, years):
    drawn = []
    monkeypatch.setattr(chart, "_png", lambda figure: drawn.append(figure) or b"")
    chart.years_chart(Texts("ru"), [(2000 + at, 8888) for at in range(years)], "санкции")
    (axes,) = drawn[0].axes
    boxes = sorted((text.get_window_extent() for text in axes.texts), key=lambda box: box.x0)
    assert len(boxes) >= years / 2
    assert all(one.x1 < other.x0 for one, other in pairwise(boxes))


def test_what_no_font_has_is_left_out_of_a_picture(recwarn):
    found = (share("Ася 🎉 Кольцова", 5, 0.5), share("李雷", 5, 0.5))
    shares_chart(Texts("ru"), found, "Встреча 👨‍👩‍👧 соседей ⚡️ אב")
    assert [str(one.message) for one in recwarn] == []


def test_months_are_told_where_all_lies_within_a_year(monkeypatch):
    near = series(("2022-01-10", 1e9), ("2022-05-16", 2e9), ("2022-09-01", 3e9))
    words = words_of(monkeypatch, series_chart, Texts("ru"), near)
    assert "янв. 2022" in words
    assert "сент. 2022" in words


def test_a_whole_year_stands_in_its_middle():
    assert point_places.years_of(point("2018", 1)) == 2018.5
    assert 2018.0 < point_places.years_of(point("2018-01-01", 1)) < 2018.01
    assert 2018.99 < point_places.years_of(point("2018-12-31", 1)) < 2019.0


def test_a_part_of_a_year_stands_in_its_own_middle():
    assert point_places.years_of(point("2018-Q1", 1)) == pytest.approx(2018.125, abs=0.01)
    assert point_places.years_of(point("2018-H2", 1)) == pytest.approx(2018.75, abs=0.01)
    assert point_places.years_of(point("2018-01/2018-10", 1)) == pytest.approx(2018.416, abs=0.01)


def test_figures_of_years_and_quarters_stand_on_an_axis_of_years(monkeypatch):
    for points in (
        YEARS[:2],
        [("2018-Q1", 1e9), ("2018-Q3", 2e9)],
        [("2018", 1e9), ("2018", 3e9)],
    ):
        words = words_of(monkeypatch, series_chart, Texts("ru"), series(*points))
        assert "2018" in words
        assert not any("2018" in word and word != "2018" for word in words)


def test_two_values_of_one_year_stand_side_by_side(monkeypatch):
    words = words_of(
        monkeypatch, series_chart, Texts("ru"), series(*YEARS[:1], ("2019", 14e9), *YEARS[1:])
    )
    assert {"14", "15"} <= set(words)
    assert words.count("2019") == 1
    times, values = [2018.5, 2019.5, 2019.5, 2021.5], [12, 14, 15, 30]
    assert point_places.above(times, values) == [False, False, True, True]
    left, right = point_places.side_by_side([2019.5, 2019.5])
    assert left < 2019.5 < right


boxes = st.tuples(st.floats(0, 99), st.floats(0, 99), st.floats(1, 50), st.floats(1, 50))


@given(st.lists(boxes, min_size=2, max_size=4))
def test_boxes_overlap_each_other_or_not_at_all(made):
    for one, other in combinations([chart._box(b[:2], *b[2:]) for b in made], 2):
        assert chart._overlap(one, other) == chart._overlap(other, one)
        assert chart._overlap(one, one)


def share(name, words, part):
    return Share(Speaker(name, (name,), None, 1), words, part)


def test_who_spoke_how_much(monkeypatch):
    found = (
        share("Ася Кольцова", 620, 0.62),
        share("Пётр Зимин", 380, 0.38),
        share("Никто", 0, 0),
    )
    assert size(shares_chart(Texts("ru"), found, "Встреча")) == (WIDTH, HEIGHT)
    words = words_of(monkeypatch, shares_chart, Texts("ru"), found, "Встреча")
    assert {"Кто сколько говорил", "Встреча", "Ася Кольцова", "62 %", "38 %"} <= set(words)
    assert "Никто" not in words


def test_nobody_spoke():
    assert size(shares_chart(Texts("en"), (), "A text")) == (WIDTH, HEIGHT)


def test_matplotlib_waits_until_something_is_drawn():
    code = (
        "import sys, handlers.commands.meeting_figures, handlers.commands.trend, bot.cli.trend; "
    )
    code += "print('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
