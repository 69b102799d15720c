"""Tables for spreadsheets: every cell stays what it is, and none becomes a formula."""

import csv
import dataclasses
import io

import pytest

from bot.cli.show_and_facts import write_csv
from handlers.texts.catalogue import Texts
from handlers.views.csv_tables import csv_table
from handlers.views.figures import trend_table
from meetings.model.fact import Fact
from meetings.model.meeting import Meeting, Speaker, Turn
from tests.handlers.views.test_chart import HEAD, series

LIVE = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1", "＠A1"]


def read(table):
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("cell", LIVE)
def test_no_cell_is_a_formula(cell):
    ((_,), (told,)) = read(csv_table(["text"], [[cell]]))
    assert told == f"'{cell}"


def test_numbers_and_words_stay_what_they_are():
    row = [-5, -12.5, None, "-7", 'а, «б»; "в"\nг', "5 = 5", "", 87e9, True]
    assert read(csv_table(["a"] * len(row), [row]))[1] == [
        "-5", "-12.5", "", "-7", "а, «б»; \"в\"\nг", "5 = 5", "", "87000000000", "True",
    ]  # fmt: skip
    assert csv_table(["а"], []).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("said", LIVE)
def test_what_was_said_of_a_figure_is_no_formula(said):
    named = series(("2021", 2e9))
    (point,) = named.points
    shown = dataclasses.replace(
        named, points=(dataclasses.replace(point, quote=said, speaker=said),)
    )
    cells = read(trend_table(Texts("ru"), shown))[1]
    assert cells.count(f"'{said}") == 2


def test_what_was_said_is_no_formula_at_the_command_line(capsys):
    said = "=HYPERLINK(1) стоит 5 рублей."
    turn = Turn("@А. Б.", "@А. Б.", said)
    fact = Fact(0, "money", "5 рублей", said.index("5"), 5, "RUB")
    meeting = Meeting(HEAD, "", (Speaker("@А. Б.", ("@А. Б.",), None, 1),), (turn,))
    write_csv(meeting, (fact,))
    cells = list(csv.reader(io.StringIO(capsys.readouterr().out)))[1]
    assert "'@А. Б." in cells
    assert f"'{said}" in cells


def test_a_table_of_figures_has_all_series_that_are_shown():
    dollars, percent = series(("2021", 2e9)), series(("2021", 5.5), unit="%", sense="change")
    head, *rows = read(trend_table(Texts("ru"), dollars, percent))
    assert [row[head.index("unit")] for row in rows] == ["USD", "%"]
    assert [row[head.index("figure")] for row in rows] == ["Товарооборот, Казахстан"] * 2
    assert [row[head.index("sense")] for row in rows] == ["level", "change"]
