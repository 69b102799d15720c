"""Whoever is met stands behind the verb as behind "with": by a name however short."""

import datetime as dt

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.listing import read_listing
from meetings.text.language import language_of
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES, entry_of

TODAY = dt.date(2026, 3, 2)
TALKS = entry_of("95-en", "2025-06-01", "Talks on ports", [("Yi Weilun", "President of Ostania")])
CAST = Cast(WalkedCatalogue((TALKS, *ENTRIES)))


@pytest.mark.parametrize(
    ("text", "people", "left"),
    [
        ("how many times did Lodkin meet Yi", "Pyotr Lodkin, Yi Weilun", ""),
        ("how many times did lodkin meet yi?", "Pyotr Lodkin, Yi Weilun", ""),
        ("сколько раз Лодкин принимал Саматову", "Пётр Лодкин, Марина Саматова", ""),
        ("when did Lodkin receive Yi", "Pyotr Lodkin, Yi Weilun", ""),
        ("when did Lodkin meet President Yi", "Pyotr Lodkin, Yi Weilun", ""),
        ("meetings with President Yi", "Yi Weilun", ""),
        ("when did Lodkin meet pilots", "Pyotr Lodkin", "pilots"),
        ("when did Lodkin meet Hox", "Pyotr Lodkin", "Hox"),  # who is nobody here
        ("how many times did Lodkin visit Alderbrook", "Pyotr Lodkin", "Alderbrook"),
        ("meetings with ministers", "", "ministers"),
    ],
)
def test_who_is_met_is_told_by_the_verb(text, people, left):
    listing = read_listing(text, CAST, TODAY)
    named = (group[0] for group in listing.people)
    assert ", ".join(one.name_in(language_of(text)) for one in named) == people
    assert " ".join(one.word for one in listing.filters) == left
