"""A surname is counted in either script and spelling, where it is written as a name."""

import pytest

from meetings.gazetteer.public_people import other_surnames
from meetings.retrieval.query.word_alternatives import sought
from meetings.text.stems import key
from tests.meetings.retrieval.query.few_words import FewWords

WORDS = FewWords(*"лодкин lodkin трамп trump zelensky зеленский sport спорт мун".split())


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("Trump", {"трамп"}),
        ("Трамп", {"trump"}),
        ("Зеленский", {"zelensky", "zelenskyy"}),
        ("Зеленского", {"zelensky", "zelenskyy"}),
        ("Zelenskyy", {"zelensky", "зеленский"}),
        ("Zelenskiy", {"zelensky", "зеленский"}),
        ("Байден", {"biden"}),
        ("Байдена", {"biden"}),  # which no dictionary has
        ("байден", {"biden"}),
        ("трассы", set()),
        ("Трассы", set()),  # roads
        ("Lodkin", {"лодкин"}),
        ("Лодкин", {"lodkin"}),
        ("trump", set()),  # to play a card
        ("Sport", set()),  # which a dictionary translates
        ("Moon", set()),  # "Ban Ki Moon" is no surname
        ("лодкин", {"lodkin"}),
        ("гитлер", {"hitler"}),  # not spelt as it sounds
        ("Гитлера", {"hitler"}),
        ("Roosevelt", {"рузвельт"}),
        ("коль", set()),  # "since", first of all
    ],
)
def test_a_surname_is_met_in_its_other_spellings(typed, spelt):
    assert sought(typed, WORDS).groups[0].names == set(map(key, spelt))


def test_other_spellings_must_be_written_as_names():
    asked = str(sought("Trump", WORDS).query(WORDS))
    assert "трамп" in asked
    assert "field='own', key='трамп'" not in asked


@pytest.mark.parametrize(("typed", "own"), [("моди", "modi"), ("Маск", "musk"), ("маск", "musk")])
def test_what_is_only_a_surname_is_no_other_word_of_its_stem(typed, own):
    group = sought(typed, FewWords(*"мода маска mask fashion".split())).groups[0]
    assert (group.surname, group.translated) == (True, ())
    assert key(own) in group.names


def test_a_latin_name_is_no_ordinary_russian_word():
    assert sought("Conte", FewWords("конец")).keys() == sought("Conte", FewWords()).keys()


@pytest.mark.parametrize(("typed", "other"), [("Абе", "abe"), ("Абэ", "abe"), ("Мей", "may")])
def test_a_vowel_written_as_usual_is_the_same_surname(typed, other):
    assert other in other_surnames(typed)


def test_a_given_name_that_no_rule_spells_is_a_public_persons():
    assert key("Shinzo") in sought("Синдзо", FewWords("shinzo")).groups[0].names
    assert not sought("Синдзу", FewWords("shinzo")).groups[0].names


def test_nobody_else_is_a_public_person():
    assert other_surnames("лодкин") == frozenset()
    assert other_surnames("мерк") == frozenset()
