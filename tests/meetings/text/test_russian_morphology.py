"""The analyzer takes any text, halves of characters included, whatever reads its dictionary."""

from functools import cache
from pathlib import Path

import dawg_python
import pymorphy3_dicts_ru
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.text.russian_analyses import is_name_above_all, may_be_surname
from meetings.text.russian_morphology import analyzer, likeliest_form


@pytest.mark.parametrize(
    "word", ["\ud800", "\udfff край", "область\ud800", "\U00017810", "о\0", "\0край"]
)
def test_any_word_is_read(word):
    assert analyzer().parse(word)
    assert not analyzer().word_is_known(word)


@pytest.mark.parametrize(
    "word",
    ["недо" * 20 + "мост", "недо" * 24, "по-" + "недо" * 20, "поне" * 20 + "му", "непредо" * 13],
)
def test_not_all_ways_to_take_prefixes_off_a_word_are_tried(word):
    """Of the first of these there are ten thousand million."""
    assert analyzer().parse(word)
    assert analyzer().tag(word)
    assert likeliest_form(word)


@pytest.mark.parametrize("word", ["до" * 2_000, "а-" * 2_000, "мост" + "-то" * 2_000, "z" * 9_000])
def test_what_is_longer_than_any_word_is_unknown(word):
    """Taken apart one piece inside another, it would be deeper than Python goes."""
    (reading,) = analyzer().parse(word)
    assert (str(reading.tag), reading.normal_form) == ("UNKN", word)
    assert likeliest_form(word) == word


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("недопереоценили", "недопереоценить"),
        ("псевдосверхмоста", "псевдосверхмост"),
        ("антиэкстрарадиоволны", "антиэкстрарадиоволна"),
    ],
)
def test_several_prefixes_are_taken_off(word, form):
    assert likeliest_form(word) == form


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


@cache
def read_in_python() -> dawg_python.RecordDAWG:
    """The dictionary as it is read where the compiled reader does not install."""
    return dawg_python.RecordDAWG(">HH").load(
        str(Path(pymorphy3_dicts_ru.get_path(), "words.dawg"))
    )


@settings(max_examples=300)
@given(st.text("аеёиостлнвмкыйь-z\x01\n ", max_size=9))
def test_both_readers_of_the_dictionary_have_the_same_words(word):
    known, e_or_yo = analyzer().dictionary.words, {"е": "ё"}
    here = read_in_python().similar_items(word, dawg_python.DAWG.compile_replaces(e_or_yo))
    assert known.similar_items(word, analyzer().char_substitutes) == here
    assert (word in known) == (word in read_in_python())
    assert known.get(word) == read_in_python().get(word)


@pytest.mark.parametrize("word", "все всё лед берега стали мыла ё щ бокрячить".split())
def test_both_readers_have_words_with_and_without_the_dots(word):
    e_or_yo = dawg_python.DAWG.compile_replaces({"е": "ё"})
    here = read_in_python().similar_items(word, e_or_yo)
    assert analyzer().dictionary.words.similar_items(word, analyzer().char_substitutes) == here


@pytest.mark.parametrize("word", ["лукашенко", "попова", "гитлером", "рахмон"])
def test_some_words_are_names_above_all(word):
    assert is_name_above_all(word)


@pytest.mark.parametrize("word", ["мороз", "песков", "вера", "кот", "мост", "абвгд"])
def test_others_are_words_as_well(word):
    assert not is_name_above_all(word)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("Лодкин", True), ("Вересова", True), ("лодкин", False), ("Вакцыны", False), ("Мост", False)],
)
def test_a_surname_is_one_persons(word, is_one):
    assert may_be_surname(word) is is_one
