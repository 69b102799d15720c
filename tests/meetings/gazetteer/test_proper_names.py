"""Names of several words: their forms in both languages, and where they stand."""

import pytest

from meetings.gazetteer.proper_names import NAMES, forms_of, name_keys, stands_in


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Северный поток", "Газ пойдёт по «Северному потоку»."),
        ("Северный поток", "Nord Stream is full."),
        ("Nord Stream 2", "О «Северном потоке – 2» договорились."),
        ("Nordstream", "Nord Stream is full."),
        ("Ким Чен Ын", "He met Kim Jong-un in spring."),
        ("Kim Jong Un", "Он встретил Ким Чен Ына."),
        ("Транссиб", "The Trans-Siberian Railway is old."),
        ("Второй мировой войны", "It was after World War II."),
        ("ближнего востока", "Peace in the Middle East."),
        ("курильские острова", "Ships pass the Kurils."),
        ("Kuril Islands", "Паром на Курилы ходит."),
        ("закавказье", "Roads of the South Caucasus."),
    ],
)
def test_a_name_stands_in_any_form_and_language(said, text):
    assert stands_in(forms_of(name_keys(said)), text)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Единая Россия", "The United States and Russia agreed."),
        ("Северный поток", "The stream of goods from the north grew."),
        ("Белый дом", "Дом на углу белый."),
    ],
)
def test_its_words_apart_are_no_name(said, text):
    assert not stands_in(forms_of(name_keys(said)), text)


@pytest.mark.parametrize("said", ["поток", "северный", "East", "россия", "война", ""])
def test_a_word_of_a_name_is_none(said):
    assert forms_of(name_keys(said)) == ()


def test_no_form_is_shorter_than_it_is_written():
    forms = [form for line in NAMES.splitlines() if line[0] != "#" for form in line.split("|")]
    single = {form.strip() for form in forms if len(name_keys(form)) == 1}
    assert all(len(form.split()) == 1 for form in single)
