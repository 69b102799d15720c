"""Pages hold every word once, in order."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.statistics.shares import shares
from meetings.transcripts.cutting_into_pages import page_with, pages_of


def invented(lead, *texts):
    head = Head("1", "Совет", dt.date(2024, 1, 1), None, None, "ru", None, None)
    turns = tuple(Turn("А. Б." if i % 2 else "В. Г.", None, t) for i, t in enumerate(texts))
    speakers = (Speaker("А. Б.", (), None, 1), Speaker("В. Г.", (), None, 1))
    return Meeting(head, lead, speakers, turns)


words = st.text("абв. \n?!", max_size=120)


@given(words, st.lists(words, max_size=6), st.integers(5, 60))
def test_every_word_once_and_no_page_too_long(lead, texts, length):
    meeting = invented(lead, *texts)
    pages = pages_of(meeting, length)
    pieces = [piece for page in pages for piece in page]
    shown = "".join(meeting.text_of(p.turn)[p.start : p.stop] for p in pieces)
    assert "".join(shown.split()) == "".join("".join([lead, *texts]).split())
    assert pieces == sorted(pieces, key=lambda p: (p.turn, p.start))
    for page in pages:
        assert sum(len(p.turn * "" + "x" * (p.stop - p.start)) for p in page) <= 2 * length + 8


def test_the_page_of_a_place():
    meeting = invented("Начало.", "Раз. Два. Три.", "Четыре. " * 40)
    pages = pages_of(meeting, 40)
    assert page_with(pages, -1) == page_with(pages, 0) == 1
    last = page_with(pages, 1, 300)
    assert any(p.turn == 1 and p.start <= 300 < p.stop for p in pages[last - 1])
    assert page_with(pages, 99) == 1


def test_who_spoke_how_much():
    found = shares(invented("", "раз два три", "четыре"))
    assert [(s.speaker.name, s.words, s.part) for s in found] == [
        ("В. Г.", 3, 0.75),
        ("А. Б.", 1, 0.25),
    ]
