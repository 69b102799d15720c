"""Whom the words around a claim name."""

import pytest

from meetings.retrieval.query.claimed_speaker import speaker_named, without_prepositions

NAMED = {
    "Ostrov said": "Ostrov",
    "President Lodkin said": "Lodkin",
    "Did Kirill Lodkin really say": "Kirill Lodkin",
    "Лодкин:": "Лодкин",
    "Правда ли, что Байден сказал": "Байден",
    "Министр Новак заявил": "Новак",
    "John Smith said": "John Smith",
    "Президент сказал": None,
    "Госдума заявила": None,
    "Смотрите, что пишут": None,
    "In Greywick he said": None,
    "The Kremlin said": None,
    "Breaking news": None,
    "Вопрос": None,
    "В марте он сказал": None,
}


@pytest.mark.parametrize("around", NAMED)
def test_whom_words_around_a_claim_name(around):
    assert speaker_named(around) == NAMED[around]


def test_a_preposition_is_no_part_of_a_name():
    assert without_prepositions("In 2016 Lodkin said") == "2016 Lodkin said"
