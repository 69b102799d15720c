"""Terms of several words: their forms in both languages, and where they stand."""

import pytest

from meetings.gazetteer.fixed_terms import FIXED_TERMS
from meetings.gazetteer.proper_names import NAMES, forms_of, name_keys, stands_in


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("железной дороги", "The railways are full."),
        ("railroad", "Построили железную дорогу к пристани."),
        ("скорая", "An ambulance took him from the pier."),
        ("ДСНВ", "The New START Treaty expires."),
        ("подлодки", "Three submarines left the bay."),
        ("life expectancy", "Продолжительность жизни выросла."),
        ("питер", "The ferry goes to St Petersburg."),
        ("балтика", "The Baltic Sea is calm."),
        # the short form that is typed stands in texts, too
        ("пробки", "На мосту видим пробки, которые нас радуют."),
        ("ёлка", "Перед причалом поставили ёлку."),
        ("многодетные", "Сорок семей являются многодетными."),
        ("technoparks", "A Technopark stands by the pier."),
    ],
)
def test_a_term_stands_in_any_form_and_language(said, text):
    assert stands_in(forms_of(name_keys(said)), text)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("железная дорога", "Дорога к пристани железом не крыта."),
        ("New START", "It was a new start for the harbour."),
        ("питер", "Питер Лодман спросил о пароме."),
        ("атомная энергетика", "The five nuclear powers agreed."),
    ],
)
def test_its_words_are_no_term_elsewhere(said, text):
    assert not stands_in(forms_of(name_keys(said)), text)


def test_each_form_belongs_to_one_term_alone():
    lines = [one for one in (*NAMES.splitlines(), *FIXED_TERMS.splitlines()) if one[0] != "#"]
    forms = [{name_keys(form.strip(" ()")) for form in line.split("|")} for line in lines]
    told = [form for each in forms for form in each]
    world_cup = name_keys("World Cup")  # of football, and of anything else
    assert {form for form in told if told.count(form) > 1} == {world_cup}


def test_each_term_is_told_in_both_languages():
    lines = [line for line in FIXED_TERMS.splitlines() if line[0] != "#"]
    told = [{form.strip(" ()").isascii() for form in line.split("|")} for line in lines]
    assert told == [{True, False}] * len(lines)
