"""What somebody is asked after next: another topic of theirs, or somebody else."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.another_topic_of_somebody import of_another_topic

KNOWN = (KnownPerson("Аркадий Лодкин"), KnownPerson("Нора Вебер"))


@pytest.mark.parametrize(
    ("said", "asked", "meant"),
    [
        ("а о мясе?", "что Лодкин говорил о зерне?", "что Лодкин говорил о мясе?"),
        ("а о Вебер?", "что Лодкин говорил о зерне?", "что Лодкин говорил о Вебер?"),
        (
            "what about meat?",
            "what did Лодкин say about grain?",
            "what did Лодкин say about meat?",
        ),
        ("what about Вебер on meat?", "what did Лодкин say about grain?", ""),
        ("what about Scholz on meat?", "what did Лодкин say about grain?", ""),
        ("how about Вебер?", "what did Лодкин say about grain?", ""),
        ("а Вебер?", "что Лодкин говорил о зерне?", ""),
        ("а в 2019?", "что Лодкин говорил о зерне?", ""),
        ("а про мясо?", "Лодкин зерно", "Лодкин про мясо?"),
        ("what about meat", "Лодкин on grain", "Лодкин on meat?"),
        ("about meat", "Лодкин grain", "Лодкин about meat?"),
        ("а мясо?", "Лодкин зерно", ""),
        ("а про мясо?", "Лодкин", ""),
        ("а про мясо?", "зерно в порту", ""),
        ("а про Вебер?", "Лодкин зерно", ""),
    ],
)
def test_another_topic_or_somebody_else(said, asked, meant):
    assert of_another_topic(said, asked, dt.date(2031, 5, 6), KNOWN) == meant
