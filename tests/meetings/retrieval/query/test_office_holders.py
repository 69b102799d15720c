"""Offices named without their holders' names."""

import datetime as dt

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.names.participants import participants_of
from meetings.retrieval.query.office_holders import office_holder


def entry(*speakers):
    head = Head("1", "Meeting", dt.date(2024, 5, 16), None, None, "en", None, None)
    made = tuple(Speaker(name, (name,), role, 1) for name, role in speakers)
    return Entry(head, "", made, 1, 10, 1)


ENTRIES = [
    entry(("Rolf Lund", "CEO of Severbank"), ("Anna Berg", "Finance Minister")),
    entry(("Пётр Лодкин", "Глава порта Тихая Гавань"), ("Ольга Ветрова", "кассир Севербанка")),
]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("глава Севербанка", "Rolf Lund"),
        ("severbank ceo", "Rolf Lund"),
        ("head of Severbank", "Rolf Lund"),
        ("министр финансов", "Anna Berg"),
        ("finance minister", "Anna Berg"),
        ("глава порта", "Пётр Лодкин"),
        ("глава аэропорта", None),
        ("Севербанк", None),
        ("министр", None),
        ("что сказал глава Севербанка о ставках вчера", None),
    ],
)
def test_office_holders(text, name):
    assert office_holder(text, participants_of(ENTRIES)) == name
