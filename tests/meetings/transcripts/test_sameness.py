"""Which texts are one meeting."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.meeting import Head, Meeting, Turn
from meetings.transcripts.head.meeting_identity import (
    ID_LENGTH,
    address_key,
    free_id,
    guid_key,
    looks_like_id,
    slug,
)
from meetings.transcripts.sameness import (
    are_two_pages,
    has_most_turns,
    has_name,
    is_same_of_file,
    says_the_same,
    settled,
    wording,
)

DAY = dt.date(2031, 5, 6)
LONG = (
    "Лодки стоят у причала и ждут весны, а вёсла лежат в сарае у мельницы, где их сушат и красят."
)


def meeting(*said, title="Совет пристани", date=DAY, label="П.Лодкин", **head):
    known = Head("x", title, date, None, None, "ru", None, None)
    turns = tuple(Turn("Пётр Лодкин", label, text) for text in said)
    return Meeting(replace(known, **head), "", (), turns)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://kremlin.ru/events/president/news/7", "http://kremlin.ru/transcripts/7", True),
        ("http://kremlin.ru/news/7", "https://www.kremlin.ru/events/copy/7?from=feed", True),
        ("http://kremlin.ru/news/7", "http://en.kremlin.ru/news/7", False),
        ("http://kremlin.ru/news/7", "http://kremlin.ru/news/71", False),
        ("https://www.Pier.example/Talk/", "http://pier.example/Talk", True),
        ("https://pier.example/Talk", "https://pier.example/talk", False),
        ("https://pier.example/t?id=1", "https://pier.example/t?id=2", False),
        ("https://pier.example/day#first", "https://pier.example/day#second", False),
    ],
)
def test_spellings_of_an_address(one, other, same):
    assert (address_key(one, "ru") == address_key(other, "ru")) is same


def test_one_address_in_two_languages_is_two_pages():
    assert address_key("http://kremlin.ru/news/7", "ru") != address_key(
        "http://kremlin.ru/news/7", "en"
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("b1", "https://pier.example/1"), ("b1", "https://pier.example/2"), True),
        (("b1", "https://pier.example/1"), ("b1", "https://mill.example/1"), False),
        (("tag:pier,2031:1", None), ("tag:pier,2031:1", "https://mill.example/1"), True),
        (("b1", None), ("b1", None), False),
        (("", "https://pier.example/1"), ("", "https://pier.example/1"), False),
    ],
)
def test_guids_of_one_feed_and_of_two(one, other, same):
    keys = [guid_key(guid, url, "ru") for guid, url in (one, other)]
    assert (keys[0] is not None and keys[0] == keys[1]) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (meeting(LONG), meeting(LONG.replace(" ", "\u00a0").upper()), True),
        (meeting(LONG), meeting(LONG, title="Совет мельницы"), True),
        (meeting(LONG), meeting(LONG, date=DAY + dt.timedelta(1)), False),
        (meeting(LONG), meeting(LONG, label="Н.Вебер"), False),
        (meeting(LONG), meeting(LONG + " Сорок."), False),
        (meeting("Открыто."), meeting("Открыто."), True),
        (meeting("Открыто."), meeting("Открыто.", title="Совет мельницы"), False),
    ],
)
def test_the_words_and_the_date(one, other, same):
    assert (wording(one) == wording(other)) is same


def test_no_words_are_the_words_of_no_meeting():
    assert wording(meeting(label=None)) is None
    assert wording(meeting("—", label=None)) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (meeting("Раз.", "Два."), meeting("Три."), True),  # date and title
        (meeting("Раз."), meeting("Раз.", title="Другой"), True),  # the turns
        (meeting("Раз.", "Два."), meeting("Раз.", "Три.", title="Другой"), False),
        (meeting("Раз."), meeting("Два.", date=DAY + dt.timedelta(1)), False),
        (meeting("Раз.", url="http://a/1"), meeting("Два.", url="http://a/2"), False),
        (meeting("Раз.", url="http://a/1"), meeting("Раз.", url="http://a/2"), True),
    ],
)
def test_a_file_with_a_newer_text_and_one_used_again(one, other, same):
    assert is_same_of_file(one, other) is same


def test_most_turns_are_more_than_half_of_the_longer_text():
    three = meeting("Раз.", "Два.", "Три.")
    assert has_most_turns(three, ["Раз.", "Два.", "Пять."])
    assert not has_most_turns(three, ["Раз.", "Пять.", "Шесть."])
    assert not has_most_turns(meeting("Да."), ["Да.", "Нет."])
    assert not has_most_turns(meeting(), [])


def test_two_pages_with_two_titles_are_two_whatever_their_words():
    one = meeting(LONG, url="http://a/1").head
    assert are_two_pages(one, meeting(LONG, title="Другой", url="http://a/2").head)
    assert not are_two_pages(one, meeting(LONG, url="http://a/2").head)
    assert not are_two_pages(one, meeting(LONG, title="Другой").head)


def test_bare_words_take_nothing_away():
    known = meeting(LONG, id="7", url="http://kremlin.ru/news/7", time="12:30", place="Тверь")
    bare = meeting(LONG, id="2031-05-06-sovet-pristani")
    assert says_the_same(settled(bare, known, "words"), known)
    moved = settled(meeting("Иначе.", url="http://kremlin.ru/transcripts/7"), known, "address")
    assert (moved.head.id, moved.head.url) == ("7", "http://kremlin.ru/news/7")


@given(st.text(), st.integers(0, 1200))
def test_a_free_id_is_new_short_and_an_id(title, others):
    wanted = slug(title, DAY)
    taken = {wanted} if others else set()
    taken |= {free_id(wanted, lambda id_, n=n: id_.endswith(f"-{n}")) for n in range(2, 4)}
    for _ in range(others % 12):
        taken.add(free_id(wanted, taken.__contains__))
    made = free_id(wanted, taken.__contains__)
    assert made not in taken
    assert len(made) <= ID_LENGTH
    assert looks_like_id(made)


def test_ids_are_numbered_in_order_within_their_length():
    wanted = "2031-05-06-dostoprimechatelnoste"
    taken = {wanted}
    for _ in range(10):
        taken.add(free_id(wanted, taken.__contains__))
    assert {"2031-05-06-dostoprimechatelnos-2", "2031-05-06-dostoprimechatelno-11"} <= taken


@given(st.text(alphabet="аяёйЖABz_09 \t\n\u00a0.,–—«»’№ĳß\u0301☂"))
def test_signs_of_another_alphabet_change_no_words(title):
    head = Head("1", title, dt.date(2026, 3, 4), None, None, "ru", None, None)
    assert has_name(head, f"{title} ☂")
