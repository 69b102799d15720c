"""What is read in fewer steps is what the reader of the dictionary reads."""

from functools import cache

import pymorphy3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.text.quick_dawg import quicken
from meetings.text.russian_morphology import analyzer


@cache
def plain() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer(lang="ru")


def readings(morph: pymorphy3.MorphAnalyzer, word: str) -> list[tuple[object, ...]]:
    return [(r.word, str(r.tag), r.normal_form, r.score) for r in morph.parse(word)]


@pytest.mark.parametrize(
    "word", "все всё лед берега стали мыла бокрячить кое-кто ё щ гг б".split()
)
def test_a_word_has_the_readings_it_had(word):
    assert readings(analyzer(), word) == readings(plain(), word)


@settings(max_examples=300)
@given(st.text("аеёиостлнвмкыйь-z", max_size=9))
def test_any_word_has_the_readings_it_had(word):
    known = analyzer().dictionary.words
    assert readings(analyzer(), word) == readings(plain(), word)
    assert known.get(word) == plain().dictionary.words.get(word)
    assert (word in known) == (word in plain().dictionary.words)


def test_what_another_reader_has_loaded_stays_as_it_is():
    quicken(other := {"words": 1})
    assert other == {"words": 1}
