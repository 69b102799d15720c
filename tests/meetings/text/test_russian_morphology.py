"""The analyzer takes any text, halves of characters included."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.text.russian_morphology import analyzer, likeliest_form


@pytest.mark.parametrize("word", ["\ud800", "\udfff край", "область\ud800", "\U00017810"])
def test_any_word_is_read(word):
    assert analyzer().parse(word)
    assert not analyzer().word_is_known(word)


@pytest.mark.parametrize(
    # in these, several words meet: «стать» and «сталь», «мыло» and «мыть», «том» and «тот»
    "word",
    ["стали", "мыла", "том", "знать", "берег", "пила", "лодкой", "бокуле", "и", "ё", "x"],
)
def test_the_likeliest_form_is_that_of_the_first_reading(word):
    assert likeliest_form(word) == analyzer().parse(word)[0].normal_form


@settings(max_examples=300)
@given(st.text("аеёиостлнвмкыйь-z", min_size=1, max_size=9))
def test_of_any_word_it_is_that_of_the_first_reading(word):
    assert likeliest_form(word) == analyzer().parse(word)[0].normal_form
