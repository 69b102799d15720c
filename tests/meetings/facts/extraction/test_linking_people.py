"""Who is meant by «Антон Ильич» and "Pellow"."""

from __future__ import annotations

import pytest

from meetings.facts.extraction.linking_people import linked
from meetings.model.fact import Fact

SPEAKERS = ("Антон Лодкин", "Вера Лодкина", "Nora Pellow", "Пётр Сомов", "Пётр Ершов")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Антон Ильич", "Антон Лодкин"),
        ("Pellow", "Nora Pellow"),
        ("Сомов", "Пётр Сомов"),
        # two of the given name speak, and neither patronymic is known
        ("Пётр Ильич", "Пётр Ильич"),
        # nobody of the meeting
        ("Щукин", "Щукин"),
        ("Антон Ильич Лодкин", "Антон Лодкин"),
    ],
)
def test_people_get_their_full_names(said: str, meant: str) -> None:
    fact = Fact(0, "person", said, 0, said)
    assert [found.value for found in linked([fact], SPEAKERS)] == [meant]


def test_who_is_named_in_full_once_is_known_everywhere() -> None:
    named = [Fact(0, "person", said, 0, said) for said in ("Пётр Ильич Сомов", "Пётр Ильич")]
    assert [fact.value for fact in linked(named, SPEAKERS)] == ["Пётр Сомов", "Пётр Сомов"]


def test_two_patronymics_are_two_people() -> None:
    said = [Fact(0, "person", who, 0, who) for who in ("Антон Ильич", "Антон Петрович")]
    assert [fact.value for fact in linked(said, SPEAKERS)] == ["Антон Ильич", "Антон Петрович"]


def test_other_facts_stay() -> None:
    fact = Fact(0, "money", "5 рублей", 0, 5, "RUB")
    assert linked([fact], SPEAKERS) == (fact,)
