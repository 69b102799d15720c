"""The picture of a shared quote: what is in it can be read, and nothing is cut at its edge."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io

import pytest
from PIL import Image

from bot.web.card import card_of
from handlers.texts.catalogue import Texts
from meetings.model.meeting import Head

HEAD = Head("1", "О пристани", dt.date(2031, 3, 5), None, "Верескоград", "ru", None, None)
SAID = "Пристань обошлась в 12 миллионов рублей."
PAPER = (0xFA, 0xF8, 0xF4)
MARGIN = 60
"""Pixels at the right edge that stay free: what is written ends 84 before it."""


def picture(said=SAID, who="Ася Кольцова", head=HEAD, lang="ru"):
    return Image.open(io.BytesIO(card_of(Texts(lang), head, said, who).body)).convert("RGB")


def written(shown, *box):
    """Whether anything is drawn in a part: left, top, right, bottom."""
    return any(colour != PAPER for _, colour in shown.crop(box).getcolors(1 << 20))


WIDE = "Щ" * 300
WORDS = "Широкая площадь Шёлковщиков, Щукинский и Жмеринский районы " * 3


@pytest.mark.parametrize("words", [WIDE, WORDS], ids=["one word", "many words"])
@pytest.mark.parametrize("where", ["said", "who", "title", "place"])
def test_nothing_is_cut_at_the_edge(words, where):
    head = dataclasses.replace(HEAD, **({where: words} if where in ("title", "place") else {}))
    said = "" if where == "place" else words if where == "said" else SAID
    shown = picture(said, words if where == "who" else "Ася Кольцова", head)
    assert written(shown, 84, 60, 1100, 600)
    assert not written(shown, 1200 - MARGIN, 0, 1200, 630)


def test_a_card_is_set_as_wide_after_others_were_drawn():
    for said in (SAID, WORDS * 4, WORDS):
        assert not written(picture(said, "Б. Б."), 1200 - MARGIN, 0, 1200, 630)


def test_what_is_not_known_leaves_no_dots():
    nowhere = dataclasses.replace(HEAD, place=None)
    assert written(picture("", None), 84, 430, 1100, 530)
    assert not written(picture("", None, nowhere), 84, 430, 1100, 530)


@pytest.mark.parametrize(
    "said",
    ["Добрый день 🇷🇺👨‍👩‍👧! Начнём.", "مرحبا بالعالم", "שלום לכולם", "Ελλάδα, Հայաստան"],
)
def test_letters_and_emoji_of_any_kind_are_no_boxes(said, recwarn):
    shown = picture(said)
    assert written(shown, 84, 60, 1100, 130)
    assert [str(one.message) for one in recwarn] == []


def test_words_that_no_font_has_are_not_drawn(recwarn):
    assert picture("码头花费一千二百万").tobytes() == picture("").tobytes()
    assert [str(one.message) for one in recwarn] == []
