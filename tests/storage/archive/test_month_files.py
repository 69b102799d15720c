"""Months of documents, and which of them stay parsed in memory."""

from __future__ import annotations

from storage.archive.month_files import Months


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
