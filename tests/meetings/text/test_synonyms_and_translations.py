"""Words near in meaning, as the tables tell them."""

from __future__ import annotations

import pytest

from meetings.text.stems import key
from meetings.text.synonyms_and_translations import FOLDER, near_words, translations


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("гостиница", "отель"),
        ("зарплата", "заработный"),
        ("субмарина", "подлодка"),
        ("espionage", "spy"),
        ("mortgage", "loan"),
        ("telephone", "phone"),
    ],
)
def test_near_words_hold_both_ways(word, near):
    assert key(near) in dict(near_words(key(word)))
    assert key(word) in dict(near_words(key(near)))


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("товарооборот", "turnover"),
        ("бюджет", "budget"),
        ("урожай", "harvest"),
        ("индексация", "indexation"),
        ("тоннель", "tunnel"),
        ("стипендия", "scholarship"),
    ],
)
def test_translations_hold_both_ways(russian, english):
    assert key(english) in dict(translations(key(russian)))
    assert key(russian) in dict(translations(key(english)))


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("гражданство", "national"),
        ("спид", "aid"),
        ("журналист", "report"),
        ("рейтинг", "rate"),
        ("ввод", "commission"),
        ("останки", "remain"),
    ],
)
def test_a_word_is_not_told_by_another_one_of_its_translation_s_stem(russian, english):
    assert key(english) not in dict(translations(key(russian)))
    assert key(russian) not in dict(translations(key(english)))


def test_nothing_is_as_near_as_the_word_itself():
    for word in ("деньги", "школа", "money", "school"):
        near = [*near_words(key(word)), *translations(key(word))]
        assert near
        assert all(other != key(word) and 0 < nearness <= 0.9 for other, nearness in near)


@pytest.mark.parametrize("word", ["", "казахстан", "putin", "январь", "ъъъ", "2024"])
def test_names_numbers_and_months_have_none(word):
    assert near_words(key(word)) == translations(key(word)) == ()


def test_the_rows_are_keys_that_words_still_have():
    glossary = FOLDER.joinpath("glossary.txt").read_text("utf-8").splitlines()
    for line in glossary[::40]:
        lemma, _, meant = line.partition(": ")
        first = key(meant.split(", ")[0])
        assert not key(lemma) or not first or first in dict(translations(key(lemma))), line


def test_bears_are_not_translated_by_what_is_borne():
    # "Bear in mind", "bear responsibility": hardly ever the animal, and no key tells them apart.
    assert key("bear") not in dict(translations(key("медведи")))
