"""Quotes: whole sentences around the passage, no longer than a quote may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.retrieval.quoting.window import (
    LONGEST_QUOTE,
    REACH,
    cut_at_word,
    nearest_span,
    quote_span,
)
from meetings.text.sentences import sentences

SPANS = [(0, 10), (11, 20), (21, 30), (31, 40)]


def test_grows_behind_where_nothing_tells():
    assert quote_span(SPANS, 11, {}, limit=20) == (11, 30)


def test_grows_to_the_neighbour_that_is_liked():
    assert quote_span(SPANS, 11, {0: 2.0, 21: 1.0}, limit=20) == (0, 20)


def test_a_sentence_that_is_too_long_stays_alone():
    assert quote_span([(0, 10), (11, 900)], 11, {}) == (11, 900)


def test_holds_another_sentence_as_well():
    assert quote_span(SPANS, 11, {0: 9.0}, limit=30, held=31) == (11, 40)
    assert quote_span(SPANS, 21, {}, limit=20, held=11) == (11, 30)


@pytest.mark.parametrize(
    ("marks", "found"),
    [
        ([], None),
        ([35], (31, 40)),
        ([5, 35], (0, 10)),  # the nearer one
        ([5, 25], (21, 30)),  # of two as near the later
        ([900], None),
    ],
)
def test_the_nearest_sentence_with_a_mark(marks, found):
    assert nearest_span(SPANS, 11, marks, limit=40) == found


def test_a_sentence_too_far_or_too_long_is_not_near():
    assert nearest_span([(0, 10), (11, 20)], 0, [15], limit=15) is None
    far = [(0, 10), (11, 11 + REACH), (12 + REACH, 30 + REACH)]
    assert nearest_span(far, 0, [20 + REACH]) is None


@given(
    st.lists(st.integers(1, 400), min_size=1, max_size=12),
    st.integers(0, 11),
    st.dictionaries(st.integers(0, 3000), st.floats(-5, 5), max_size=5),
)
def test_whole_sentences_with_the_passage_inside(lengths, which, liking):
    spans, at = [], 0
    for length in lengths:
        spans.append((at, at + length))
        at += length + 1
    start, stop = spans[which % len(spans)]
    low, high = quote_span(spans, start, liking)
    assert low <= start < stop <= high
    assert low in {s for s, _ in spans}
    assert high in {s for _, s in spans}
    assert high - low <= max(LONGEST_QUOTE, stop - start)


@given(st.text("ab. ", min_size=1, max_size=1500))
def test_a_cut_ends_behind_a_word(text):
    stop = cut_at_word(text, 0, len(text))
    assert 0 < stop <= min(len(text), LONGEST_QUOTE)
    assert stop == len(text) or text[stop] == " " or " " not in text[1 : LONGEST_QUOTE + 1]


@given(st.text(max_size=800))
def test_sentences_make_spans_that_quotes_can_use(text):
    for start, stop in sentences(text):
        low, high = quote_span(sentences(text), start, {})
        assert text[low:high]
        assert low <= start < stop <= high
