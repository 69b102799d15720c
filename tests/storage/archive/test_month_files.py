"""Months of documents, and which of them stay parsed in memory."""

from __future__ import annotations

import os

import pytest

from storage.archive.month_files import Months
from storage.files import tinydb_json_storage
from storage.files.tinydb_json_storage import document_of


def test_a_month_that_changes_crowds_out_no_other(tmp_path):
    months = Months(tmp_path, "meetings", kept=2)
    months.write("2024-01", [{"id": "a", "text": "winter"}])
    winter = months.read("2024-01")
    for number in range(5):
        months.write("2024-06", [{"id": "b", "text": f"summer {number}"}])
        assert months.read("2024-06")["b"]["text"] == f"summer {number}"
    assert months.read("2024-01") is winter


def test_the_month_not_read_for_longest_is_dropped(tmp_path):
    months = Months(tmp_path, "meetings", kept=2)
    for month in ("2024-01", "2024-02", "2024-03"):
        months.write(month, [{"id": month, "text": "said"}])
    first, second = months.read("2024-01"), months.read("2024-02")
    assert months.read("2024-01") is first
    months.read("2024-03")
    assert months.read("2024-01") is first
    assert months.read("2024-02") is not second
    assert months.read("2024-02") == second


@pytest.fixture
def large(tmp_path):
    """Months of which every one is large, and a function that forgets what is in memory."""

    def opened() -> Months:
        return Months(tmp_path / "m", "meetings", starts=tmp_path / "starts", kept=0, searched=0)

    months = opened()
    months.write("2024-01", [{"id": f"{n}", "text": "said " * n} for n in range(9)])
    return opened


def starts_of(tmp_path):
    return tmp_path / "starts" / "2024-01.json"


def test_a_document_of_a_large_month_is_read_where_it_starts(large, tmp_path, monkeypatch):
    assert large().one("2024-01", "7")["text"] == "said " * 7
    path = tmp_path / "m" / "2024-01.json"
    stat, text = path.stat(), path.read_bytes()
    with path.open("r+b") as file:  # so that no search finds it
        file.seek(text.index(b'\n"3":'))
        file.write(b" ")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert document_of(path, "3") is None
    assert large().one("2024-01", "3")["text"] == "said " * 3


def test_starts_hold_for_the_month_they_were_made_of(large):
    months = large()
    assert months.one("2024-01", "8") is not None
    months.write("2024-01", [{"id": "1", "text": "what was said is longer now"}], without=["4"])
    for reader in (months, large()):
        assert reader.one("2024-01", "8")["text"] == "said " * 8
        assert reader.one("2024-01", "1")["text"] == "what was said is longer now"
        assert reader.one("2024-01", "4") is None


@pytest.mark.parametrize("damage", [b"", b"\0" * 90, b"[1", b"{}", b'[[1, 2, 3], {"7": 5}]', None])
def test_damaged_starts_are_made_again(large, tmp_path, damage):
    assert large().one("2024-01", "7") is not None
    whole = starts_of(tmp_path).read_bytes()
    wrong = whole.replace(b'"7":', b'"7":1') if damage is None else damage
    starts_of(tmp_path).write_bytes(wrong)
    assert large().one("2024-01", "7")["text"] == "said " * 7


def test_a_month_is_not_read_again_to_be_written(tmp_path, monkeypatch):
    months = Months(tmp_path, "meetings")
    months.write("2024-01", [{"id": "a", "text": "said"}])
    with monkeypatch.context() as patched:
        patched.setattr(tinydb_json_storage, "tables_in", refuse_to_read)
        months.write("2024-01", [{"id": "b", "text": "added"}])
        months.write("2024-01", [{"id": "a", "text": "said anew"}], without=["b"])
        months.write("2024-01", [{"id": "c", "text": "last"}])
    read = Months(tmp_path, "meetings").read("2024-01")
    assert {key: one["text"] for key, one in read.items()} == {"a": "said anew", "c": "last"}


def refuse_to_read(_: bytes) -> None:
    raise AssertionError("the month was read")


def test_what_another_process_wrote_into_a_month_stays(tmp_path):
    ours, theirs = Months(tmp_path, "meetings"), Months(tmp_path, "meetings")
    ours.write("2024-01", [{"id": "a", "text": "ours"}])
    theirs.write("2024-01", [{"id": "b", "text": "theirs"}])
    ours.write("2024-01", [{"id": "c", "text": "ours again"}])
    assert set(Months(tmp_path, "meetings").read("2024-01")) == {"a", "b", "c"}


def test_a_month_whose_file_was_taken_away_begins_anew(tmp_path):
    months = Months(tmp_path, "meetings")
    months.write("2024-01", [{"id": "a", "text": "said"}])
    months.path("2024-01").unlink()
    months.write("2024-01", [{"id": "b", "text": "added"}])
    assert (
        set(months.read("2024-01")) == {"b"} == set(Months(tmp_path, "meetings").read("2024-01"))
    )
