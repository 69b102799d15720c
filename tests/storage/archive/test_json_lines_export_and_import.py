"""What was exported can be added back and exported again without a difference."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.model.errors import UnreadableTranscript
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.transcripts.reader_version import READER_VERSION
from storage.archive.json_lines_export_and_import import (
    export,
    export_line,
    is_export,
    read_export_line,
)
from storage.archive.sources import name_of
from storage.archive.tinydb_archive import TinyArchive

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
MAYBE = st.none() | TEXT
HEADS = st.builds(
    Head,
    id=st.from_regex(r"[1-9][0-9]{1,8}(-en)?", fullmatch=True),
    title=TEXT,
    date=st.dates(dt.date(2000, 1, 1), dt.date(2000, 4, 1)),
    time=st.none() | st.sampled_from(["09:00", "23:59"]),
    place=MAYBE,
    lang=st.sampled_from(["ru", "en"]),
    url=MAYBE,
    source=MAYBE,
)
TURNS = st.builds(Turn, MAYBE, MAYBE, TEXT)
SPEAKERS = st.builds(
    Speaker, TEXT, st.lists(TEXT, max_size=2).map(tuple), MAYBE, st.integers(0, 99)
)
MEETINGS = st.builds(
    Meeting,
    HEADS,
    TEXT,
    st.lists(SPEAKERS, max_size=3).map(tuple),
    st.lists(TURNS, max_size=3).map(tuple),
)
ITEMS = st.tuples(MEETINGS, st.binary(max_size=40))


@settings(max_examples=100)
@given(ITEMS)
def test_a_line_gives_back_the_meeting_and_its_bytes(item):
    line = export_line(*item)
    assert read_export_line(line) == item
    assert line.count(b"\n") == 1
    assert is_export(line)


@settings(max_examples=10, deadline=None)
@given(st.lists(ITEMS, max_size=4, unique_by=lambda item: item[0].head.id))
def test_an_archive_survives_export_and_adding(items):
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        first, second = TinyArchive(Path(one)), TinyArchive(Path(other))
        first.put(items)
        lines = list(export(first))
        second.put(map(read_export_line, lines))
        assert len(lines) == len(items)
        assert list(export(second)) == lines


@pytest.fixture
def torn(meeting, tmp_path):
    """An archive of three meetings, the oldest of which has lost its source."""
    archive = TinyArchive(tmp_path / "torn")
    stored = archive.put([meeting(f"10{n}", f"2021-0{n}-04", f"{n} лодок") for n in (1, 2, 3)])
    (path,) = (tmp_path / "torn").glob(f"archive/sources/*/{name_of('101: 1 лодок'.encode())}.gz")
    path.write_bytes(b"torn")
    assert len(stored) == 3
    return archive


def test_a_lost_source_stops_no_export(torn, tmp_path):
    told = []
    lines = list(export(torn, told.append))
    assert [one.partition(":")[0] for one in told] == ["101"]
    other = TinyArchive(tmp_path / "other")
    other.put(map(read_export_line, lines))
    for id_ in ("101", "102", "103"):
        assert other.meeting(id_) == torn.meeting(id_)


def test_a_damaged_meeting_stops_no_export(torn):
    (path,) = torn.folder.glob("months/2021-02.json")
    path.write_bytes(path.read_bytes().replace("2 лодок".encode(), "9 лодок".encode()))
    told = []
    lines = list(export(torn, told.append))
    assert [orjson.loads(line)["id"] for line in lines] == ["101", "103"]
    assert [one.partition(":")[0] for one in told] == ["101", "102"]


def test_a_line_without_its_source_takes_nobody_elses(torn, meeting):
    line = line_with(meeting, id="102", source_bytes="", date="2021-02-04")
    said, data = read_export_line(line)
    known = torn.meeting("102")
    assert [one.outcome for one in torn.put([(replace(said, head=known.head), data)])] == [
        "unchanged"
    ]
    assert torn.meeting("102") == known
    assert torn.source_bytes("102") == "102: 2 лодок".encode()


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (b'{"stenogram":1,"id":"12"', True),
        (b'\xef\xbb\xbf { "stenogram" : 1', True),
        (b"", False),
        (b'{"id":"12","stenogram":1}', False),
        ("Стенограмма".encode(), False),
        (b"<html>", False),
    ],
)
def test_an_export_is_known_by_its_beginning(data, is_one):
    assert is_export(data) is is_one


def line_with(meeting, **other):
    form = {**orjson.loads(export_line(*meeting())), **other}
    return orjson.dumps({key: value for key, value in form.items() if value != "nothing"})


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"stenogram": 2}, "newer version"),
        ({"stenogram": "nothing"}, "does not begin"),
        ({"source_bytes": "?"}, "base64"),
        ({"source_bytes": "nothing"}, "source_bytes"),
        ({"id": "../../etc"}, "id"),
        ({"id": 7}, "id"),
        ({"date": "2021-13-01"}, "date"),
        ({"lang": "French"}, "lang"),
        ({"turns": [{"text": None}]}, "text"),
        ({"turns": {}}, "turns"),
        ({"speakers": [{"name": "А", "labels": [1], "turns": 1}]}, "labels"),
        ({"reader": True}, "reader"),
    ],
)
def test_another_line_is_refused_with_the_reason(meeting, other, why):
    with pytest.raises(UnreadableTranscript, match=why):
        read_export_line(line_with(meeting, **other))


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(data):
    with pytest.raises(UnreadableTranscript):
        read_export_line(data)


def test_what_an_older_reader_made_is_read_again(meeting):
    source = (
        "\nСовет пристани\n\n\n2021-03-04 12:30:00\n\nДом пристани\n\n"
        "Собрались.\n\n* * *\nП.Лодкин: У нас 41 лодка.\n"
    ).encode()
    line = export_line(meeting()[0], source, reader=READER_VERSION - 1)
    read, data = read_export_line(line)
    assert "41 лодка" in read.turns[0].text
    assert data == source


def test_what_cannot_be_read_again_is_taken_as_it_is(meeting):
    known, _ = meeting()
    line = export_line(known, b"\0\0", reader=READER_VERSION - 1)
    assert read_export_line(line) == (known, b"\0\0")
