"""Whatever a meeting holds, every screen of it is one that Telegram takes."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.local_bot_api.html import parse
from handlers.texts.catalogue import Texts
from handlers.views.answer import answer_screen, around
from handlers.views.callback_data import BYTES
from handlers.views.card import card
from handlers.views.cutting import fits
from handlers.views.meeting_list import meeting_list, nearest
from handlers.views.shown_answer import Shown
from handlers.views.transcript import speakers_screen, transcript_page
from handlers.views.transcript_file import FORMS, document, downloads_screen
from meetings.model.archive import Entry
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.reply import Answer
from meetings.model.stored_question import Asked, QuotePlace
from meetings.transcripts.cutting_into_pages import pages_of

words = st.text("абв яъ<>&\"'.!?\n😀é", max_size=40).flatmap(
    lambda piece: st.integers(1, 90).map(lambda times: (piece + " ") * times)
)
names = st.sampled_from(["Пётр Лодкин", "О.<b>Нил", "А" * 300, "Вопрос"])
langs = st.sampled_from(["ru", "en"])


@st.composite
def meeting(draw):
    speakers = draw(st.lists(names, max_size=4, unique=True))
    said = draw(st.lists(words, max_size=5))
    turns = tuple(
        Turn(speakers[i % len(speakers)] if speakers else None, None, text)
        for i, text in enumerate(said)
    )
    title = draw(words).strip()[:400] or "Совет"
    url = draw(st.sampled_from([None, "http://kremlin.ru/events/president/news/1?a=1&b=2"]))
    head = Head("x" * 32, title, dt.date(2024, 5, 1), "10:00", draw(words), "ru", url, None)
    people = tuple(Speaker(name, (), draw(words), 1) for name in speakers)
    return Meeting(head, draw(words), people, turns)


def expect_taken(screen):
    assert fits(screen.html)
    assert parse(screen.html).stripped().text
    assert sum(map(len, screen.keyboard)) <= 100
    for row in screen.keyboard:
        assert 1 <= len(row) <= 8
        for button in row:
            assert button.text.strip()
            ways = (button.url, button.data, button.copy, button.share, button.read)
            assert sum(map(bool, ways)) == 1
            assert len(button.data.encode()) <= BYTES
            assert len(button.copy) <= 256


@settings(max_examples=40, deadline=None)
@given(meeting(), langs)
def test_cards_lists_and_pages(one, lang):
    texts = Texts(lang)
    entry = Entry(one.head, one.lead, one.speakers, len(one.turns), 10, 1)
    expect_taken(card(texts, one, "y" * 32))
    expect_taken(speakers_screen(texts, one))
    expect_taken(downloads_screen(texts, one.head))
    expect_taken(meeting_list(texts, [entry] * 7, 1, words=one.head.title, number=10**8))
    expect_taken(nearest(texts, one.head.title, [one.head.title] * 4, 10**8))
    for page in range(1, len(pages_of(one)) + 1):
        expect_taken(transcript_page(texts, one, page))


@settings(max_examples=40, deadline=None)
@given(meeting().filter(lambda one: one.turns), langs, st.booleans(), st.data())
def test_answers(one, lang, found, data):
    text = one.turns[0].text
    start = data.draw(st.integers(0, max(len(text) - 1, 0)))
    stop = data.draw(st.integers(start, min(len(text), start + 600)))
    core = (start, data.draw(st.integers(start, stop)))
    place = QuotePlace(one.head.id, 0, start, stop, 0)
    asked = Asked(
        "Сколько?", found, None, (place,) * 5, (one.head.title,) * 3, one.head.id, "я", "t" * 16
    )
    answer = Answer(
        one.head, one.turns[0].speaker, 0, start, stop, text[start:stop], 0.5, core=core
    )
    shown = Shown(asked, 10**8, 1, answer, one, one.head.title)
    expect_taken(answer_screen(Texts(lang), shown))
    both = replace(shown, beside=shown, translation=one.head)
    expect_taken(answer_screen(Texts(lang), both))
    expect_taken(around(Texts(lang), shown))


@settings(max_examples=20, deadline=None)
@given(meeting())
@pytest.mark.parametrize("form", list(FORMS))
def test_files(form, one):
    assert document(one, form).decode()
