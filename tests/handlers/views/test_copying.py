"""What is copied of an answer fits what Telegram copies, whatever the answer."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from handlers.texts.catalogue import Texts
from handlers.views.copying import copied
from meetings.model.meeting import Head
from meetings.model.reply import Answer

PAGE = "http://example.org/events/president/news/70123"
WORDS = st.text("слово и 𝄞,.\n\u00a0", min_size=1, max_size=700)


def answer(said, speaker="Вера Дорошина", url=PAGE):
    head = Head("7", "Совещание", dt.date(2031, 5, 16), None, None, "ru", url, None)
    return Answer(head, speaker, 1, 0, len(said), said, 0.9)


@given(WORDS, st.text("Имя 𝄞", max_size=200), st.sampled_from([None, PAGE, PAGE * 20]))
def test_a_copy_always_fits(said, speaker, url):
    text = copied(Texts("ru"), answer(said, speaker, url))
    assert len(text.encode("utf-16-le")) // 2 <= 256


def test_what_is_too_long_is_cut_at_a_word():
    text = copied(Texts("ru"), answer("Мост через залив построят и осветят, " * 20))
    words, _, source = text.partition("» – ")
    assert source == f"Вера Дорошина, 16 мая 2031 г.\n{PAGE}"
    assert words.endswith("…")
    assert set(words.strip("«…").replace(",", "").split()) <= set(
        "Мост через залив построят и осветят".split()
    )
    assert 230 < len(text) <= 256


def test_who_is_unknown_is_not_named():
    assert copied(Texts("en"), answer("The stone is whole.", None, None)) == (
        "“The stone is whole.” – 16 May 2031"
    )
