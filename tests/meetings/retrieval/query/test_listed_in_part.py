"""Lists by days of the week, and lists without a part: "meetings on Fridays except Alderbrook"."""

import datetime as dt

import pytest

from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.part_left_out import list_without
from meetings.retrieval.query.weekdays_asked import weekdays_asked
from meetings.text.language import language_of
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import ENTRIES

TODAY = dt.date(2026, 3, 2)
CAST = Cast(WalkedCatalogue(ENTRIES))


def _ids(text):
    listing = read_listing(text, CAST, TODAY)
    found = listing and listed(listing, WalkedCatalogue(ENTRIES), CAST, language_of(text))
    return found and " ".join(one.head.id for one in found.entries)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meetings on Thursdays", "80-en 70-en 60"),
        ("meetings held on thursdays in 2023", "70-en 60"),
        ("Thursday meetings with Samatova", "70-en 60"),
        ("how many meetings were on a Friday?", "40"),
        ("встречи по воскресеньям", "50 20-en"),
        ("последняя встреча по четвергам", "80"),
        ("meetings on weekends", "50 20-en"),
        ("weekend meetings in 2018", "20-en"),
        ("встречи по выходным", "50 20-en"),
        ("meetings on weekdays in 2022", "40"),
        ("longest meeting on Thursdays", "80-en"),
        ("meetings on Mondays", ""),
        ("grain on Thursdays", None),
    ],
)
def test_days_of_the_week(text, ids):
    assert _ids(text) == ids


@pytest.mark.parametrize(
    "text", ["meetings on Monday", "встреча в понедельник", "meetings in March", "by Friday"]
)
def test_one_day_is_no_day_of_every_week(text):
    assert weekdays_asked(text) is None


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("meetings with Samatova except 2025", "70-en 60"),
        ("all meetings with Samatova excluding those in 2023", "90"),
        ("meetings with Samatova except Alderbrook", "90 60"),
        ("встречи с Саматовой кроме 2025 года", "70-en 60"),
        ("встречи с Верещагиным кроме Берёзова", ""),
        ("meetings on Thursdays except 2023", "80-en"),
        ("встречи с Верещагиным, кроме встреч в 2023", "40"),
        ("last meeting with Samatova except 2025", "70-en"),
        # people are left out of those who took part
        ("встречи с Верещагиным кроме Саматовой", "40"),
        ("meetings with Samatova not in Alderbrook", "90 60"),
        ("meetings with Samatova outside Alderbrook", "90 60"),
        ("встречи с Саматовой вне Олдербрука в 2023", "60"),
        ("meetings not in Alderbrook in 2023", "60"),
        # nothing tells which these are
        ("meetings with Samatova except short ones", None),
        ("grain except 2023", None),
    ],
)
def test_a_part_left_out(text, ids):
    assert _ids(text) == ids


@pytest.mark.parametrize(
    ("text", "listed_before", "anew"),
    [
        ("except 2018", "meetings with Lodkin", "meetings with Lodkin except 2018"),
        (
            "all except Alderbrook",
            "meetings with Lodkin?",
            "meetings with Lodkin except Alderbrook",
        ),
        ("а кроме 2018?", "встречи с Лодкиным", "встречи с Лодкиным кроме 2018"),
        ("the port except 2018", "meetings with Lodkin", ""),
        ("except 2018", "", ""),
        ("in 2018", "meetings with Lodkin", ""),
    ],
)
def test_a_part_left_out_of_the_list_shown(text, listed_before, anew):
    assert list_without(text, listed_before) == anew
