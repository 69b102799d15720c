"""Who spoke how much, on a meeting's card and elsewhere."""

from __future__ import annotations

import datetime as dt

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.card import card
from handlers.views.listing_reply import _spoke_most
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.shares import shares

NAMES = [
    "Ann Moss", "Bo Vale", "Ida Quill", "Tilda Grey", "Rhona Lind", "Edna Brill", "Lena Post",
    "Nora Pell", "Ivo Tarn", "Ulla Reed",
]  # fmt: skip
HEAD = Head("7", "Harbour board", dt.date(2031, 5, 6), None, None, "en", None, None)
SPEAKERS = tuple(Speaker(name, (), None, 1) for name in NAMES)
TURNS = tuple(Turn(name, None, "word " * (400 >> n)) for n, name in enumerate(NAMES))
MEETING = Meeting(HEAD, "", SPEAKERS, TURNS)


def people_on(screen):
    return [name for name in NAMES if name in screen.html]


def test_the_first_eight_are_shown():
    assert people_on(card(Texts("en"), MEETING)) == NAMES[:8]
    assert "and 2 more" in card(Texts("en"), MEETING).html


@pytest.mark.parametrize("name", NAMES[8:])
def test_who_was_asked_for_is_shown_however_little_they_say(name):
    screen = card(Texts("en"), MEETING, asked_for=name)
    assert people_on(screen) == [*NAMES[:7], name]
    assert "and 2 more" in screen.html


def test_who_is_shown_anyway_stays_in_their_place():
    screen = card(Texts("en"), MEETING, asked_for="Ida Quill")
    assert screen == card(Texts("en"), MEETING)


@pytest.mark.parametrize(("lang", "told"), [("en", "under 1%"), ("ru", "меньше 1 %")])
def test_nobody_who_spoke_has_no_share(lang, told):
    last = shares(MEETING)[-1:]
    assert told in card(Texts(lang), MEETING, asked_for="Ulla Reed").html
    assert told in _spoke_most(Texts(lang), last)
