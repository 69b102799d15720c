"""Ids, addresses and translations."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.transcripts.head.meeting_identity import (
    ID_LENGTH,
    canonical,
    looks_like_id,
    meeting_id,
    slug,
    translation_of,
)

DAY = dt.date(2031, 5, 6)
NEWS = "kremlin.ru/events/president/news"


@pytest.mark.parametrize(
    ("address", "page"),
    [
        (f"http://{NEWS}/68424", f"http://{NEWS}/68424"),
        (f"http://{NEWS}/copy/68424", f"http://{NEWS}/68424"),
        (f" https://www.{NEWS}/68424/?from=feed#top ", f"http://{NEWS}/68424"),
        (f"http://en.{NEWS}/copy/68424", f"http://en.{NEWS}/68424"),
        ("http://kremlin.ru/d/68424", "http://kremlin.ru/d/68424"),
        ("https://pier.example/copy/7", "https://pier.example/copy/7"),
        (f"http://{NEWS}/about", f"http://{NEWS}/about"),
    ],
)
def test_canonical(address, page):
    assert canonical(address) == page


@pytest.mark.parametrize(
    ("url", "lang", "id_"),
    [
        (f"http://{NEWS}/68424", "ru", "68424"),
        (f"http://en.{NEWS}/68424", "en", "68424-en"),
        (f"http://{NEWS}/68424", "en", "68424-en"),
        ("https://pier.example/7", "ru", "2031-05-06-sovet-pristani"),
        (None, "ru", "2031-05-06-sovet-pristani"),
    ],
)
def test_meeting_id(url, lang, id_):
    assert meeting_id(url, "Совет пристани", DAY, lang) == id_


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Council’s day", "2031-05-06-councils-day"),
        ("—", "2031-05-06-meeting"),
        ("Долгое заседание совета пристани о лодках", "2031-05-06-dolgoe-zasedanie"),
        ("Достопримечательностеведение", "2031-05-06-dostoprimechatelnoste"),
    ],
)
def test_slug_cuts_between_words(title, made):
    assert slug(title, DAY) == made


@given(st.text(), st.dates())
def test_every_id_is_short_ascii_and_known_for_one(title, date):
    made = meeting_id(None, title, date, "ru")
    assert made.isascii()
    assert len(made) <= ID_LENGTH
    assert looks_like_id(made)


@pytest.mark.parametrize(
    ("id_", "translation"),
    [("68424", "68424-en"), ("68424-en", "68424"), ("2031-05-06-en", None), ("x-en", None)],
)
def test_twins(id_, translation):
    assert translation_of(id_) == translation


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("68424", True), ("68424-en", True), ("2031-05-06-a", True), ("../x", False), ("5", False)],
)
def test_looks_like_id(text, is_one):
    assert looks_like_id(text) is is_one
