"""Words → index keys."""

import pytest

from meetings.text.stems import key


@pytest.mark.parametrize(
    "forms",
    ["Грузия Грузии Грузию Грузией", "Дания Данию", "Куба Кубе Кубу", "Ростов Ростове Ростову",
     "Перу", "Мали", "Токио", "Коми", "груз груза грузов", "рост роста ростом", "Сербия Сербии"],
)  # fmt: skip
def test_forms_of_a_word_have_one_key(forms):
    assert len({key(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("place", "thing"),
    [
        ("Грузии", "грузов"),
        ("Дании", "данных"),
        ("Кубы", "кубов"),
        ("Мали", "малый"),
        ("Перу", "перо"),
        ("Токио", "тока"),
        ("Ростове", "росте"),
        ("Коми", "ком"),
    ],
)
def test_a_place_is_no_thing_that_sounds_like_it(place, thing):
    assert key(place) != key(thing)


def test_one_key_in_any_spelling():
    assert key("МОСТОВ") == key("мосты") == key("Мост")
    assert key("1,5") == key("1.5")
    assert key("и") == ""
