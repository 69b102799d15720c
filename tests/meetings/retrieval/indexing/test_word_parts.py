"""What an index takes of a word: its key, its folded form, its sign where it may be a name."""

from __future__ import annotations

import pytest

from meetings.retrieval.indexing.sentence_traits import signs_said
from meetings.retrieval.indexing.word_parts import NAMED, parts_of
from meetings.text.stems import key
from meetings.text.tokens import word_texts


@pytest.mark.parametrize(
    ("word", "folded", "may_be_name"),
    [
        ("Тверь", "тверь", True),
        ("лодка", "лодка", False),
        ("Всё", "все", False),  # a stop word has no key, and no sign
        ("МЧС", "мчс", True),
        ("O’Hara", "o'hara", True),
        ("2031", "2031", False),
    ],
)
def test_the_parts_of_a_word(word, folded, may_be_name):
    sign = f"{NAMED}{key(word)}" if may_be_name else ""
    assert parts_of(word) == parts_of(word) == (key(word), folded, sign)


def test_a_capital_at_the_beginning_of_a_sentence_is_no_sign():
    text = "Лодки видела Анна, и лодки видел мэр."
    assert signs_said(text, word_texts(text)) == {f"{NAMED}{key('Анна')}"}
