"""Whose words a message does not want, and what is left of it."""

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.people_left_out import people_left_out, with_name_left_out

KNOWN = [KnownPerson(name) for name in ("Пётр Лодкин", "Марина Саматова", "Nora Pellow")]


def left_out(text):
    """«газе | Лодкин»; empty where nobody is left out."""
    found = people_left_out(text, KNOWN)
    if found is None:
        return ""
    return f"{found.rest} | {', '.join(name.split()[-1] for name in found.people)}"


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("кто кроме Лодкина говорил о рыбе?", "рыбе | Лодкин"),
        ("кто ещё, кроме лодкина, упоминал порт", "порт | Лодкин"),
        ("говорил ли о рыбе кто-нибудь помимо Лодкина", "рыбе | Лодкин"),
        ("все, кроме Лодкина и Саматовой, о рыбе", "рыбе | Лодкин, Саматова"),
        ("про рыбу не Лодкин", "рыбу | Лодкин"),
        ("не от Лодкина про рыбу", "рыбу | Лодкин"),
        ("рыба, но не слова Лодкина", "рыба | Лодкин"),
        ("рыба и порты кроме Лодкина", "рыба и порты | Лодкин"),
        ("Лодкин о рыбе кроме Лодкина", "рыбе | Лодкин"),
        ("какие встречи были не с Лодкиным", "какие встречи были | Лодкин"),
        ("anyone but Pellow on fish", "fish | Pellow"),
        ("fish but not by Pellow", "fish | Pellow"),
        ("everyone except Pellow on fish", "fish | Pellow"),
        ("what did others than Pellow say about fish?", "fish | Pellow"),
        ("did anyone other than Nora Pellow mention fish", "fish | Pellow"),
        ("quotes on fish not from Pellow", "fish | Pellow"),
        ("meetings without Pellow", "meetings | Pellow"),
        # nothing else is said
        ("кроме Лодкина", " | Лодкин"),
        ("а кто, кроме Лодкина?", " | Лодкин"),
        ("but not Pellow", " | Pellow"),
    ],
)
def test_somebody_is_left_out(message, meant):
    assert left_out(message) == meant


@pytest.mark.parametrize(
    "message",
    [
        "Лодкин о рыбе",
        "Лодкин о рыбе, но не о портах",
        "рыба кроме трески",
        "никто кроме Лодкина не говорил о рыбе",
        "nobody but Pellow spoke on fish",
        "не только Лодкин о рыбе",
        "почему не Лодкин открыл порт?",
        "Лодкин не говорил о рыбе",
        "but Pellow said that fish is cheap",
        "besides Pellow's plan for fish",
    ],
)
def test_nobody_is_left_out(message):
    assert left_out(message) == ""


def test_the_one_a_pronoun_leaves_out():
    assert with_name_left_out("а кто кроме него?", "Пётр Лодкин") == "а кто кроме Пётр Лодкин?"
    assert with_name_left_out("who besides her?", "Nora Pellow") == "who besides Nora Pellow?"
    assert with_name_left_out("что у него нового", "Пётр Лодкин") == "что у него нового"
