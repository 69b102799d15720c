"""Who is set side by side with whom, and on what."""

import datetime as dt

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.comparisons import compared_in
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES

CAST = Cast(WalkedCatalogue(ENTRIES))
TODAY = dt.date(2031, 3, 12)


def compared(text):
    """«Лодкин, Саматова | мосты»; empty where nobody is set side by side."""
    found = compared_in(text, CAST, TODAY, ("Борис Нетот",) if "Нетот" in text else ())
    if found is None:
        return ""
    names = [min(people[0].names).split()[-1] for people in found.people]
    return f"{', '.join(names)} | {found.topic}"


@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("Лодкин и Токаев о мостах", "Lodkin, Tokayev | мостах"),
        ("Lodkin and Tokayev on bridges", "Lodkin, Tokayev | bridges"),
        ("мосты: Лодкин, Саматова", "Lodkin, Samatova | мосты"),
        ("Лодкин, Токаев и Саматова про мосты", "Lodkin, Tokayev, Samatova | мосты"),
        ("что говорили Лодкин и Марина Саматова о лесных дорогах?",
         "Lodkin, Samatova | лесных дорогах"),
        ("сравни Лодкина с Токаевым по мостам", "Lodkin, Tokayev | мостам"),
        ("позиции Лодкина и Саматовой по Австрии", "Lodkin, Samatova | Австрии"),
        ("what did Lodkin and Samatova say about bridges in 2018",
         "Lodkin, Samatova | bridges 2018"),
        ("How do Lodkin and Tokayev see trade?", "Lodkin, Tokayev | trade"),
        ("compare Lodkin to Samatova on roads", "Lodkin, Samatova | roads"),
        ("чем отличаются мнения Лодкина и Токаева о рыбе", "Lodkin, Tokayev | рыбе"),
        # beside a sure name any surname is one: somebody's, or nobody's
        ("Лодкин и Песков о море", "Lodkin, Песков | море"),
        ("Лодкин и Кузнецов о море", "Lodkin, Кузнецов | море"),
        ("Борис Нетот и Лодкин о море", "Нетот, Lodkin | море"),
    ],
)  # fmt: skip
def test_people_side_by_side(message, meant):
    assert compared(message) == meant


@pytest.mark.parametrize(
    "message",
    [
        "Лодкин и Токаев",
        "Лодкин и Токаев в 2018",
        "Лодкин о мостах",
        "Лодкин о Токаеве",
        "Пётр Лодкин и Лодкин о мостах",
        "Что Лодкин сказал Токаеву о мостах?",
        "Лодкин с Токаевым о мостах",
        "когда Лодкин и Токаев говорили о мостах",
        "встреча Лодкина и Токаева о мостах",
        "What did Lodkin tell Samatova about bridges?",
        "where did Lodkin and Tokayev talk about bridges",
        "Лодкин и Токаев открыли мост",
        "Лодкин и Токаев в Берёзове",
        "о чём говорили Лодкин и Токаев",
        "Лодкин и Австрия о мостах",
        "мосты и дороги",
        "",
    ],
)
def test_what_sets_nobody_side_by_side(message):
    assert compared(message) == ""
