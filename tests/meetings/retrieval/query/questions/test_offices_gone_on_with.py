"""An office is all that a message goes on with: its one holder is meant."""

from __future__ import annotations

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.questions.offices_gone_on_with import holder_gone_on_with

PEOPLE = (
    KnownPerson("Lena Post", (), ("Treasurer",)),
    KnownPerson("Анна Вёсова", (), ("министр причалов",)),
    KnownPerson("Ида Карр", (), ("министр лодок",)),
    KnownPerson("Олег Винт", (), ("участковый",)),
    KnownPerson("Ms. Reed", (), ("Norvik",)),
)


@pytest.mark.parametrize(
    ("text", "said", "name"),
    [
        ("and the treasurer?", "the treasurer", "Lena Post"),
        ("what about the treasurer on that?", "the treasurer", "Lena Post"),
        ("а участковый?", "участковый", "Олег Винт"),
        ("а участковый об этом?", "участковый", "Олег Винт"),
        ("а казначей", "казначей", "Lena Post"),
    ],
)
def test_its_one_holder(text, said, name):
    found = holder_gone_on_with(text, PEOPLE)
    assert found is not None
    assert (text[found.start : found.stop], found.names) == (said, (name,))


@pytest.mark.parametrize(
    "text",
    [
        "а министр?",
        "and the deputy treasurer?",
        "and the treasury?",
        "the treasurer",
        "and Norvik?",
    ],
)
def test_nobody_in_particular(text):
    assert holder_gone_on_with(text, PEOPLE) is None
