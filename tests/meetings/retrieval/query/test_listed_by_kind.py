"""A list of one kind of meeting reads those whose title may tell it, and lists the same."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from meetings.model.archive import Entry
from meetings.model.meeting import Head, Speaker
from meetings.retrieval.query.archive_cast import Cast
from meetings.retrieval.query.carrying_out_listings import listed
from meetings.retrieval.query.listing import read_listing
from meetings.retrieval.query.listing_words import KINDS
from storage.archive.selecting_by_walking import WalkedCatalogue

HOST, GUEST = "Пётр Лодкин", "Анна Парусова"
TODAY = dt.date(2026, 3, 2)
TITLES = [
    "Совещание о вёслах",
    "Видеосовещание о якорях",
    "Meeting on oars",
    "Meeting with oarsmen",
    "On the quay",
    "Conference call on anchors",
    "A call from the pier",
    "Second Boat-Summit",
    "Пресс-конференция на пирсе",
    "Answers to sailors",
    "Answering sailors",
    "Прогулка по реке",
    "Большая прямая линия с речниками",
    "Direct Line with rowers",
    "Послание сплавщикам",
    "Address to Federal Assembly of Boats",
]


def _entry(number, title):
    head = Head(str(number), title, dt.date(2024, 1, 1 + number), None, None, "ru", None, None)
    said = (Speaker(HOST, (), None, 1), *([Speaker(GUEST, (), None, 1)] if number % 2 else []))
    return Entry(head, "", said, 3, 100, number)


class Counting:
    """A catalogue that counts the entries it gives."""

    def __init__(self, titles=TITLES):
        self._known = WalkedCatalogue([_entry(n, one) for n, one in enumerate(titles)])
        self.read = 0

    def __getattr__(self, name):
        return getattr(self._known, name)

    def entries(self, *asked, **which):
        found = self._known.entries(*asked, **which)
        self.read += len(found)
        return found


def _titles(text, catalogue):
    cast = Cast(catalogue)
    listing = read_listing(text, cast, TODAY)
    assert listing.kind
    found = listed(listing, catalogue, cast, "ru")
    return [entry.head.title for entry in reversed(found.entries)]


@pytest.mark.parametrize(
    ("text", "of_kind", "read"),
    [
        (
            "какие были совещания?",
            ["Совещание о вёслах", "Видеосовещание о якорях", "Meeting on oars",
             "Conference call on anchors"],
            4,
        ),
        (
            "какие были совещания с Парусовой?",
            ["Видеосовещание о якорях", "Conference call on anchors"],
            2,
        ),
        ("какие были саммиты?", ["Second Boat-Summit"], 1),
        ("какие были пресс-конференции?", ["Пресс-конференция на пирсе"], 1),
        ("какие были интервью?", ["Answers to sailors"], 1),
        (
            "прямая линия 2024",
            ["Большая прямая линия с речниками", "Direct Line with rowers"],
            2,
        ),
        ("все послания", ["Послание сплавщикам", "Address to Federal Assembly of Boats"], 2),
        ("ежегодная пресс-конференция 2024", ["Пресс-конференция на пирсе"], 1),
        ("annual news conferences", ["Пресс-конференция на пирсе"], 1),
    ],
)  # fmt: skip
def test_only_what_may_be_of_the_kind_is_read(text, of_kind, read):
    catalogue = Counting()
    assert _titles(text, catalogue) == of_kind
    assert catalogue.read == read


def test_where_no_title_tells_the_kind_all_that_fits_is_listed():
    titles = ["Прогулка по реке", "На пирсе", "Meeting with oarsmen on the quay"]
    found = _titles("какие были саммиты с Парусовой?", Counting(titles))
    assert found == ["На пирсе"]
    assert _titles("какие были совещания?", Counting(titles)) == titles


@pytest.mark.parametrize(
    ("text", "told", "nearest"),
    [
        ("разговоры по телефону с Парусовой", [], "On the quay"),
        ("phone calls with Parusova", [], "On the quay"),
        ("телефонные разговоры с Парусовой в 2024", [], None),
        ("телефонные разговоры", ["Telephone conversation on oars"], None),
        ("телефонные разговоры в 2024", ["Telephone conversation on oars"], None),
    ],
)
def test_a_meeting_face_to_face_is_no_call_but_the_nearest_there_is(text, told, nearest):
    catalogue = Counting(["Telephone conversation on oars", "На пирсе", "На реке", "On the quay"])
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, "ru")
    assert [entry.head.title for entry in found.entries] == told
    assert (found.before and found.before.head.title) == nearest


def test_words_that_no_meeting_has_make_no_list_of_a_kind():
    catalogue = Counting(["На пирсе", "Совещание о вёслах"])
    cast = Cast(catalogue)
    for text in ("совещания про дикобразов", "телефонные разговоры про дикобразов"):
        listing = read_listing(text, cast, TODAY)
        assert listing.filters
        assert listed(listing, catalogue, cast, "ru") is None


def test_every_kind_is_words_in_a_row():
    """What `listing_candidates.of_kind` takes for granted of the patterns."""
    for _, titles in KINDS:
        for phrase in titles.split("|"):
            assert re.fullmatch(
                r"(?:(?:\\b)?[a-zа-я]+(?:s\?)?(?:\\b)?)(?: [a-z]+| [а-я]+)*", phrase
            )


def test_calls_that_came_in_are_no_conversations():
    cast = Cast(WalkedCatalogue([_entry(0, "Direct Line")]))
    assert read_listing("how many calls did the direct line get", cast, TODAY) is None
    assert read_listing("how many direct lines were there", cast, TODAY) is not None
    assert read_listing("how many tourists visit the port", cast, TODAY) is None
    assert read_listing("how many firms address the port", cast, TODAY) is None
    assert read_listing("how many visits to the port", cast, TODAY) is not None


@pytest.mark.parametrize(
    "text", ["заседания Госсовета", "заседания госсовета", "заседания совбеза"]
)
def test_a_clipped_name_of_a_body_is_met_in_the_other_language(text):
    titles = ["State Council meeting on oars", "Security Council meeting", "Council of oarsmen"]
    told = titles[1:2] if "совбез" in text else titles[:1]
    assert _titles(text, Counting(titles)) == told


OF_BODIES = [
    "Meeting of the Security Council",
    "Совещание с членами Совета Безопасности",
    "Совещание с членами Правительства",
    "Встреча с Председателем Государственной Думы",
    "Meeting on space",
]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("last government meeting", "2"),  # and none of what is "state" in English
        ("when was the last government meeting?", "2"),
        ("last security council meeting", "1"),  # which several words tell
        ("последнее совещание по космосу", "4"),  # where nothing means it first
        ("government meetings", "3 2"),
    ],
)
def test_the_last_one_is_of_what_its_word_means_first(text, numbers):
    catalogue = WalkedCatalogue(
        sorted((_entry(*one) for one in enumerate(OF_BODIES)), key=lambda e: e.head.date)[::-1]
    )
    cast = Cast(catalogue)
    found = listed(read_listing(text, cast, TODAY), catalogue, cast, "en")
    ids = [one.head.id for one in found.entries]
    assert " ".join(ids if found.listing.wanted == "list" else ids[:1]) == numbers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("переговоры в 2024", True),
        ("сколько переговоров было в марте 2024", True),
        ("talks in 2024", True),
        ("which negotiations were there in May 2024", True),
        ("переговоры с Лодкиным в 2024", False),
        ("talks with Turkey in 2024", False),
        ("все переговоры", False),
        ("встречи в 2024", False),
    ],
)
def test_talks_of_a_time_alone_are_a_kind(text, kind):
    listing = read_listing(text, Cast(Counting()), TODAY)
    assert bool(listing.kind) is kind


def test_only_talks_are_listed_then():
    titles = ["Boat-building talks", "Переговоры о вёслах", "Talking to rowers", "On the quay"]
    assert _titles("переговоры в 2024", Counting(titles)) == titles[:2]
