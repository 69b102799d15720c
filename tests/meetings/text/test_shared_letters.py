"""Words passed over by their letters are never those that a comparison would have found."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from meetings.text.shared_letters import SharedLetters

LETTERS = "абвгеёabceo'-1" + "қ\U0001f600"
words = st.text(LETTERS, max_size=9)


@given(st.lists(words, max_size=30), words, st.sampled_from([60.0, 74.0, 80.0, 85.0, 100.0]))
@example(["маяк", "майка", ""], "маяк", 74.0)
@example(["qq", "1qq"], "0qq", 80.0)
def test_whatever_is_like_enough_passes(others: list[str], word: str, least: float) -> None:
    passed = SharedLetters(others).may_be_like(word, least)
    assert passed == sorted(passed)
    like = {place for place, other in enumerate(others) if fuzz.ratio(word, other) >= least}
    assert like <= set(passed)


def test_most_words_are_passed_over() -> None:
    others = ["маячник", "пристань", "lighthouse", "якорь", "маячни", "причал"]
    assert SharedLetters(others).may_be_like("маячниг", 74.0) == [0, 4]
