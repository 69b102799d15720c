"""Words that share a stem and nothing else have keys of their own; the forms of one word meet."""

from __future__ import annotations

import pytest

from meetings.text.russian_morphology import analyzer
from meetings.text.stems import key
from meetings.text.words_kept_apart import KEY_OF_ENGLISH, KEY_OF_RUSSIAN_LEMMA


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("медведи", "Медведев"),
        ("Пётр", "Петров"),
        ("метро", "метров"),
        ("радио", "рад"),
        ("Баку", "баков"),
        ("евро", "евреи"),
        ("паромы", "пары"),
        ("залив", "залы"),
        ("острова", "острые"),
        ("капитаны", "капитал"),
        ("визиты", "визы"),
        ("призыв", "призы"),
        ("сырьё", "сыр"),
        ("сырьё", "сырой"),
        ("Обь", "обе"),
        ("уголь", "углы"),
        ("дороги", "дорогие"),
        ("ценные", "цены"),
        ("долги", "долго"),
        ("спрос", "спросил"),
        ("import", "important"),
        ("several", "severe"),
        ("business", "busy"),
        ("customs", "customer"),
        ("custom", "customer"),
        ("authority", "author"),
        ("arms", "arm"),
        ("firm", "firmly"),
        ("trains", "training"),
        ("organs", "organization"),
        ("units", "united"),
        ("minerals", "miners"),
        ("recession", "recess"),
    ],
)
def test_what_is_no_form_of_a_word_has_another_key(word, other):
    assert key(word) != key(other)


@pytest.mark.parametrize(
    "forms",
    [
        "собака собаки собакой",
        "медведь медведи медведей медведями",
        "Медведев Медведева Медведеву Медведевым Медведевой Медведевых",
        "паром парома паромы паромов",
        "волк волки волков",
        "карьер карьера карьере карьеров",
        "капитал капитала капиталу",
        "остров острова островов",
        "сырьё сырья сырью сырьем сырьевой сырьевых",
        "уголь угля углю углём",
        "дорога дороги дорог дорогам",
        "почта почты почту почтой",
        "закон законы законный законность",
        "промышленность промышленный промышленного",
        "import imports imported importing importer",
        "important importantly importance",
        "business businesses",
        "customer customers",
        "authority authorities",
        "organise organized organisation organizations",
        "firm firms",
        "unite united uniting",
    ],
)
def test_forms_and_kin_of_a_word_still_meet(forms):
    assert len({key(form) for form in forms.split()}) == 1


def test_a_noun_one_of_whose_forms_is_likelier_another_word_keeps_their_stem():
    # «начало» is a verb in half of its uses, so the noun's forms meet through the stem alone.
    assert key("начала") == key("начало") == key("начал")


def test_no_listed_noun_loses_half_of_its_forms():
    for lemma, own in KEY_OF_RUSSIAN_LEMMA.items():
        parse = analyzer().parse(lemma)[0]
        if parse.tag.POS == "NOUN" and parse.normal_form == lemma:
            forms = {form.word for form in parse.lexeme}
            assert 2 * sum(key(form) == own for form in forms) > len(forms), lemma


def test_no_english_word_is_in_two_families():
    assert all(KEY_OF_ENGLISH[own] == own for own in KEY_OF_ENGLISH.values())
    assert all(key(word) == own for word, own in KEY_OF_ENGLISH.items())
