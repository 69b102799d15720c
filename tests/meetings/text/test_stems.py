"""Words → index keys."""

import pytest

from meetings.text.stems import key
from meetings.text.tokens import word_texts


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


def test_a_short_form_is_no_stop_word_in_capitals():
    assert key("IT") == key("ИТ") == key("айти") != ""
    assert key("IT-компаний") == key("ИТ-компании") == key("айти-компания")
    assert all(map(key, ("ПО", "ПРО", "WHO")))
    assert key("It") == key("it") == key("По") == key("про") == key("THE") == ""


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("с «ДОМ.РФ».", ["с", "ДОМ.РФ"]),
        ("Mail.ru Group", ["Mail.ru", "Group"]),
        ("DOM.RF’s", ["DOM.RF", "s"]),
        ("en.kremlin.ru/events", ["en", "kremlin.ru", "events"]),
        ("конец.Начало в РФ.", ["конец", "Начало", "в", "РФ"]),
        ("no.rush", ["no", "rush"]),
        ("U.S. trade", ["U", "S", "trade"]),
    ],
)
def test_a_name_that_is_an_address_is_one_word(text, made):
    assert word_texts(text) == made


def test_an_address_has_a_key_of_its_own():
    assert key("ДОМ.РФ") == key("Дом.рф") != key("дом")
