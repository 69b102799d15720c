"""Which meetings a message sets side by side."""

import datetime as dt

import pytest

from meetings.retrieval.query.meetings_compared import meetings_to_compare

TODAY = dt.date(2026, 3, 5)


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("сравни последние две встречи с Лодкиным", ("последние две встречи с Лодкиным",)),
        ("Compare the last two meetings with Lodkin!", ("the last two meetings with Lodkin",)),
        ("сравни последнюю встречу с Лодкиным с предыдущей", ("последнюю встречу с Лодкиным",)),
        (
            "сопоставь встречи с Лодкиным 2024 и 2025",
            ("встречи с Лодкиным 2024", "встречи с Лодкиным 2025"),
        ),
        ("сравни Лодкина и Вебера", ()),
        ("сравни цены на газ", ()),
        ("последние две встречи с Лодкиным", ()),
        (
            "сравни встречи с Лодкиным в январе и марте 2025",
            ("встречи с Лодкиным в январе 2025", "встречи с Лодкиным марте 2025"),
        ),
    ],
)
def test_which(text, which):
    assert meetings_to_compare(text, TODAY) == which
