"""`trend` and `facts` on the command line."""

import csv
import datetime as dt
import io
import json
import struct
from urllib.parse import quote

import pytest
from typer.testing import CliRunner

from bot.cli.main import app
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from storage.archive.tinydb_archive import TinyArchive


def meeting(number, year, percent):
    date = dt.date(year, 6, 1)
    head = Head(
        str(number), "Совещание", date, None, None, "ru", f"http://example.org/{number}", None
    )
    turn = Turn("Вера Дорошина", "В.Дорошина", f"Инфляция сейчас составляет {percent} процента.")
    speaker = Speaker("Вера Дорошина", ("В.Дорошина",), None, 1)
    return Meeting(head, "", (speaker,), (turn,))


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command over four invented meetings."""
    monkeypatch.setenv("STENOGRAM_MEANING", "off")
    monkeypatch.chdir(tmp_path)
    made = [meeting(n, 2015 + n, f"{n},4") for n in range(2, 6)]
    TinyArchive(tmp_path / "data").put((one, one.head.id.encode()) for one in made)

    def command(*words):
        return CliRunner().invoke(app, [*words, "--data", str(tmp_path / "data")])

    return command


def test_as_json(run):
    told = json.loads(run("trend", "инфляция", "--json").stdout)
    (series,) = told["series"]
    assert (series["partner"], series["unit"], series["sense"]) == ("RU", "%", "level")
    assert [point["value"] for point in series["points"]] == [2.4, 3.4, 4.4, 5.4]
    point = series["points"][0]
    assert point["meeting"]["date"] == "2017-06-01"
    assert point["quote"] == "Инфляция сейчас составляет 2,4 процента."


def test_as_text(run):
    lines = run("trend", "инфляция").stdout.splitlines()
    assert lines[0] == "Инфляция, Россия (проценты)"
    assert lines[1] == "  1 июня 2017 г.: 2,4 % – Вера Дорошина, 2"


def test_as_a_picture(run, tmp_path):
    assert run("trend", "инфляция", "--png", str(tmp_path / "a.png")).exit_code == 0
    assert struct.unpack(">II", (tmp_path / "a.png").read_bytes()[16:24]) == (1200, 900)


def test_nothing_found(run):
    nothing = run("trend", "товарооборот", "Перу")
    assert nothing.exit_code == 1
    assert nothing.stdout.splitlines()[1:] == ["Чаще всего в архиве называют: инфляция"]
    assert json.loads(run("trend", "товарооборот", "--json").stdout)["series"] == []


def test_facts_as_rows(run):
    rows = list(csv.DictReader(io.StringIO(run("facts", "3", "--csv").stdout)))
    (row,) = [json.loads(line) for line in run("facts", "3", "--jsonl").stdout.splitlines()]
    assert rows[0]["quote"] == row["quote"] == "Инфляция сейчас составляет 3,4 процента."
    assert (row["meeting"], row["speaker"], row["value"], row["unit"], row["link"]) == (
        "3", "Вера Дорошина", 3.4, "%", "http://example.org/3#:~:text=" + quote(row["quote"][:-1]),
    )  # fmt: skip
