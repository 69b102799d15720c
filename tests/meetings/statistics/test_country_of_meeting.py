"""Whose country a figure is of where the words name none."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head
from meetings.statistics.figures.country_of_meeting import country_of_meeting
from meetings.statistics.figures.scope import ToldSentence, places_of


def _head(lang="en", url=None, place=None, title="Harbour call", source=None):
    return Head("1", title, dt.date(2031, 3, 6), None, place, lang, url, source)


@pytest.mark.parametrize(
    "head",
    [
        _head(url="http://en.kremlin.ru/events/1"),
        _head(source="https://duma.gov.ru/1.txt"),
        _head(place="The Kremlin, Moscow"),
        _head(title="Meeting with the Prime Minister of Russia"),
        _head("ru"),
        _head("ru", url="https://speeches.example.org/1"),
    ],
)
def test_a_record_of_russia(head):
    assert country_of_meeting(head) == "RU"


@pytest.mark.parametrize(
    "head",
    [
        _head(),
        _head(url="https://council.example/1"),
        _head("ru", url="https://akorda.kz/ru/1"),
        _head(source="/records/2031-03-06 call.vtt"),
        _head(place="London"),
    ],
)
def test_a_record_that_tells_no_country_is_not_russia_s(head):
    assert country_of_meeting(head) is None


def test_what_stands_at_the_head_counts():
    assert country_of_meeting(_head(), ["The President of Russia met with them."]) == "RU"


def test_a_figure_without_a_country_is_not_of_one_place_with_russia_s():
    told = [
        ToldSentence(head, "Bo Vale", None, "Unemployment was 7 percent.", 0, ())
        for head in (_head(), _head(place="London"), _head("ru"))
    ]
    here, there, home = (places_of(one, both_sides=False) for one in told)
    assert here == there
    assert here != home == {"RU"}
