"""What an index takes of a word: its key, its folded form, its sign where it may be a name."""

from __future__ import annotations

import pytest

from meetings.retrieval.indexing.word_parts import NAMED, Naming, parts_of
from meetings.retrieval.indexing.words_of_sentence import TELLS_OF, words_of_sentence
from meetings.text.stems import key


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
    naming = Naming(sign, opens=False, country=None) if sign else None
    assert parts_of(word) == parts_of(word) == (key(word), folded, naming)


def test_a_capital_at_the_beginning_of_a_sentence_is_no_sign():
    text = "Лодки видела Анна, и лодки видел мэр."
    assert list(words_of_sentence(text).signs) == [f"{NAMED}{key('Анна')}"]


def test_what_a_word_may_begin():
    assert [parts_of(one).naming.opens for one in ("European", "Harbour")] == [True, False]
    assert [bool(parts_of(one).naming.country) for one in ("Перу", "Лодка")] == [True, False]
    assert parts_of("перуанка").naming is None


def test_a_sentence_gives_its_keys_words_and_signs_at_once():
    words = words_of_sentence("Перу и Перу: the European Union")
    assert words.keys == [*(key(one) for one in "Перу Перу European Union".split()), "eu"]
    assert list(words.folded) == ["перу", "и", "the", "european", "union"]
    names = {f"{NAMED}{key(one)}" for one in ("Перу", "European", "Union")}
    assert set(words.signs) == {*names, f"{TELLS_OF}PE"}


def test_a_sentence_without_words_gives_nothing():
    assert [list(one) for one in words_of_sentence("…")] == [[], [], []]
