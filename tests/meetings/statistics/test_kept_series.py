"""Series asked for last are kept until the archive changes, and not too many of them."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.figures.indicators import indicator_in
from meetings.statistics.kept_series import KeptSeries
from meetings.statistics.series_by_words import Followed
from storage.archive.memory import MemoryArchive

NAME = "Вера Дорошина"
TRADE = "Товарооборот с Казахстаном в {} году достиг {} миллиардов долларов."
TRADED = indicator_in("товарооборот")
ENGLISH = "Trade with Kazakhstan reached {1} billion dollars in {0}."


class Looked(MemoryArchive):
    """An archive that counts how often it is asked for points."""

    times = 0

    def points(self, indicator, places=()):
        self.times += 1
        return super().points(indicator, places)


def tell(archive, year, text=TRADE, lang="ru"):
    head = Head(f"{year}{lang}", "Совет", dt.date(year, 12, 1), None, None, lang, None, None)
    said = text.format(year, year - 2000)
    turns = (Turn(NAME, NAME, said),)
    archive.put([(Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), turns), said.encode())])


@pytest.fixture
def archive():
    archive = Looked()
    tell(archive, 2019)
    tell(archive, 2020)
    archive.times = 0
    return archive


def values(series):
    return [[point.value for point in one.points] for one in series]


def test_what_is_asked_again_is_not_looked_up_again(archive):
    followed = Followed(archive)
    first = followed.series("товарооборот с Казахстаном")
    assert values(first) == [[19e9, 20e9]]
    assert followed.series("товарооборот Казахстан") == first
    assert archive.times == 1


def test_who_has_the_series_may_change_their_list(archive):
    followed = Followed(archive)
    followed.series("товарооборот с Казахстаном").clear()
    assert values(followed.series("товарооборот с Казахстаном")) == [[19e9, 20e9]]


def test_a_new_meeting_is_told_at_once(archive):
    followed = Followed(archive)
    followed.series("товарооборот с Казахстаном")
    tell(archive, 2021)
    assert values(followed.series("товарооборот с Казахстаном")) == [[19e9, 20e9, 21e9]]


def test_another_place_and_another_language_are_other_series(archive):
    tell(archive, 2020, ENGLISH, "en")
    followed = Followed(archive)
    (trade,) = followed.series("товарооборот с Казахстаном")
    assert followed.series("товарооборот с Киргизией") == []
    (english,) = followed.of(TRADED, frozenset({trade.partner}), "en")
    (russian,) = followed.of(TRADED, frozenset({trade.partner}), "ru")
    assert [point.meeting.lang for point in english.points] == ["ru", "en"]
    assert [point.meeting.lang for point in russian.points] == ["ru", "ru"]


def test_of_too_many_points_those_asked_for_longest_ago_go(archive):
    (two,) = Followed(archive).series("товарооборот с Казахстаном")
    kept, made = KeptSeries(most=4), []

    def ask(name):
        kept.of(name, lambda: made.append(name) or [two])

    for name in ("a", "b", "a", "c"):  # two points each: "b" has to go
        ask(name)
    for name in ("a", "c", "b"):
        ask(name)
    assert made == ["a", "b", "c", "b"]


def test_one_that_is_more_than_all_may_be_is_kept_alone(archive):
    found = Followed(archive).series("товарооборот с Казахстаном")
    kept, made = KeptSeries(most=1), []
    for _ in range(2):
        kept.of("a", lambda: made.append("a") or found)
    assert made == ["a"]
