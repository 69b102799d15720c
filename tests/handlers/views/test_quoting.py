"""Marks in quotes: by eye, and whatever overlaps."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.texts.html import escape
from handlers.views.quoting import Marks, marked


@pytest.mark.parametrize(
    ("strong", "asked", "html"),
    [
        ((), (), "a 5 &lt; b"),
        (((0, 3),), (), "<b>a 5</b> &lt; b"),
        (((0, 7),), ((2, 3),), "<b>a <u>5</u> &lt; b</b>"),
        (((0, 2),), ((2, 3),), "<b>a </b><u>5</u> &lt; b"),
        (((0, 3), (2, 5)), (), "<b>a 5</b><b> &lt;</b> b"),
        (((5, 90),), (), "a 5 &lt;<b> b</b>"),
    ],
)
def test_marks(strong, asked, html):
    assert marked("a 5 < b", 0, 7, Marks(strong, asked)) == html


spans = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)), max_size=4).map(tuple)


@given(st.text(max_size=25), st.integers(0, 25), st.integers(0, 25), spans, spans)
def test_nothing_is_lost_and_tags_are_whole(text, start, stop, strong, asked):
    start, stop = sorted((min(start, len(text)), min(stop, len(text))))
    html = marked(text, start, stop, Marks(strong, asked))
    assert re.sub(r"</?[bu]>", "", html) == escape(text[start:stop])
    assert re.sub(r"<b>(?:(?!</?b>).)*</b>", "", html, flags=re.DOTALL).count("b>") == 0
