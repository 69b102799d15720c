"""Links that open a page at a sentence."""

import datetime as dt
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.meeting import Head
from meetings.model.reply import Answer
from meetings.retrieval.quoting.page_link import (
    at_second,
    at_sentence,
    page_of,
    without_sentence,
)

PAGE = "http://example.org/news/7"
ENDS = [
    # A short sentence stands whole, without the marks at its ends.
    ("Мост откроют в мае.", "Мост откроют в мае"),
    ("«Мост, – сказал он, – откроют в мае».", "Мост, – сказал он, – откроют в мае"),
    ("We counted 73 of them – twice!", "We counted 73 of them – twice"),
    # Of a long one the first and the last words: as many as tell it from others.
    (
        "Я хотел бы сказать, что пролёты моста соберут здесь и привезут на баржах, как весной.",
        "Я хотел бы сказать, что пролёты | привезут на баржах, как весной",
    ),
    (
        "The harbour-master’s office, which had been closed since the storm, opens at 9 o’clock.",
        "The harbour-master’s office, which | the storm, opens at 9 o’clock",
    ),
    # Any blank is a blank, and words of two paragraphs are no neighbours.
    ("Всего\u00a073 тюленя,\u2009не\u00a0больше.", "Всего 73 тюленя, не больше"),
    ("Рельсы стоят дорого.\nЗато служат долго.", "Рельсы стоят дорого | Зато служат долго"),
    # A paragraph of a word or two is met anywhere.
    ("Да.\nРельсы стоят дорого, но не зря.", "Рельсы стоят дорого, но не зря"),
    ("Спасибо.", ""),
    ("Да.\nНет.", ""),
    ("", ""),
    (" … ", ""),
]  # fmt: skip


@pytest.mark.parametrize(("said", "ends"), ENDS)
def test_a_sentence_is_told_by_its_ends(said, ends):
    given_, _, fragment = at_sentence(PAGE, said).partition("#:~:text=")
    assert given_ == PAGE
    assert " | ".join(unquote(end) for end in fragment.split(",")) == ends


def test_what_means_something_in_a_fragment_is_encoded():
    link = at_sentence(PAGE, "A-1, b & c")
    assert link == f"{PAGE}#:~:text=A%2D1%2C%20b%20%26%20c"
    assert at_sentence(PAGE, "а я мёд").endswith("%20%D0%BC%D1%91%D0%B4")


def test_an_address_with_a_fragment_of_its_own_keeps_it():
    assert at_sentence(f"{PAGE}#part", "So be it") == f"{PAGE}#part:~:text=So%20be%20it"


@given(st.text("абв -,&\n\u00a0.«»", max_size=300))
def test_both_ends_are_words_of_the_sentence_in_their_order(said):
    link = at_sentence(PAGE, said)
    assert without_sentence(link) == PAGE
    text = " ".join(said.split())
    at = 0
    for end in link.partition("text=")[2].split(","):
        found = text.find(unquote(end), at)
        assert found >= 0
        at = found


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://greywick.example/call.mp4", "https://greywick.example/call.mp4#t=69"),
        (
            "https://greywick.example/call.webm?x=1#top",
            "https://greywick.example/call.webm?x=1#t=69",
        ),
        ("https://greywick.example/call.html", None),
        ("https://www.youtube.com/watch?v=a1", "https://www.youtube.com/watch?v=a1&t=69"),
        ("https://youtu.be/a1", "https://youtu.be/a1?t=69"),
    ],
)
def test_a_recording_opens_at_its_second(url, opened):
    assert at_second(url, 69.4) == opened


def test_an_answer_of_a_recording_leads_to_its_second():
    head = Head("1", "Call", dt.date(2031, 5, 6), None, None, "en", "https://youtu.be/a1", None)
    said = "The ferry costs 12 million."
    answer = Answer(head, "Jon", 1, 0, len(said), said, 0.9, start_s=69.4)
    assert page_of(answer) == "https://youtu.be/a1?t=69"
    assert "#:~:text=" in (page_of(replace(answer, start_s=None)) or "")
