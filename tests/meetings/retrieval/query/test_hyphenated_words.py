"""Both halves of hyphenated words, and those that are one thing or a name."""

import pytest

from meetings.retrieval.query.hyphenated_words import (
    halves_of,
    joined_by_hyphens,
    wholes_of,
    with_addresses,
)
from meetings.text.stems import key
from tests.meetings.retrieval.query.few_words import FewWords

BOTH = [
    "студенты-стеклодувы",
    "детям-сиротам",
    "врачами-специалистами",
    "город-герой",
    "эскроу-счетах",
]
NEITHER = """
вице-премьер улан-удэ тополь-м военно-морской по-прежнему москва-сити ростов-на-дону впк-холдинг
""".split()


@pytest.mark.parametrize("word", BOTH)
def test_each_half_finds_the_whole(word):
    for half in word.split("-"):
        assert wholes_of(key(half), ("мост", word)) == (key(word),)


@pytest.mark.parametrize("word", NEITHER)
def test_what_is_one_thing_has_no_halves(word):
    assert halves_of(word) == ()


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("flat bottomed boats", "flat-bottomed boats"),
        ("boats, flat bottomed", "boats, flat-bottomed"),
        ("flat, bottomed", "flat, bottomed"),
        ("flat boats", "flat boats"),
    ],
)
def test_words_are_joined_as_the_archive_writes_them(typed, joined):
    assert joined_by_hyphens(typed, FewWords("flatbottomed", "boats")) == joined


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        ("активы порт рф", "активы порт.рф"),
        ("Порт РФ на севере", "Порт.РФ на севере"),
        ("порт, рф", "порт, рф"),
        ("мост рф", "мост рф"),
    ],
)
def test_a_name_that_is_an_address_gets_its_dot(typed, joined):
    assert with_addresses(typed, FewWords("порт.рф", "порт", "мост")) == joined
