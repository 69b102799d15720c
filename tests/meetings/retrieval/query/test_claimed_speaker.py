"""Whom the words around a claim name."""

# ruff: noqa: E501 - a claim a line

import re

import pytest

from meetings.retrieval.query.claimed_speaker import (
    claimed_speaker,
    speaker_named,
    without_prepositions,
)
from meetings.retrieval.query.claims import claim_in
from meetings.retrieval.query.words_of_teller import words_of_teller

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


ARCHIVE = {
    "Лодкин": "Кирилл Лодкин",
    "Остроухова": "Полина Остроухова",
    "Лукашенко": "Александр Лукашенко",
    "Pellow": "Nora Pellow",
}


def the_one_named(words):
    found = {name for word, name in ARCHIVE.items() if re.search(rf"\b{word}", words)}
    titled = "Иван Мельник" if "господин Мельник" in words else None
    return found.pop() if len(found) == 1 else titled


@pytest.mark.parametrize(
    ("claim", "speaker"),
    [
        ("Лодкин на встрече с Остроуховой сказал: «Мост откроем в мае»", "Кирилл Лодкин"),
        ("На встрече с мэром Лодкиным Остроухова сказала: «Мост откроем в мае»", "Полина Остроухова"),
        ("Байден сказал Лодкину: «Мост откроем в мае»", "Байден"),
        ("Байден сказал новому мэру Лодкину: «Мост откроем в мае»", "Байден"),
        ("сказала Остроухова Лодкину «мост откроем в мае»", "Полина Остроухова"),
        ('Biden told Pellow: "The ferry will be free"', "Biden"),
        ('According to Pellow "The ferry will be free"', "Nora Pellow"),
        ("Батька: «Мост откроем в мае этого года»", "Александр Лукашенко"),
        ("Мельник сказал: «Мост откроем в мае»", "Иван Мельник"),
        ("Мельник: «Мост откроем в мае этого года»", None),
        ('the president said "The ferry will be free"', "president"),
        ("Правда ли, что Лодкин обвинил Остроухову в расточительстве?", "Кирилл Лодкин"),
        ("правда, что Остроухова поблагодарила Лодкина за мост", "Полина Остроухова"),
        ("is it true that Pellow called the pier a ruin", "Nora Pellow"),
        ("правда, что порт обвинил Лодкина в обмане", None),
    ],
)  # fmt: skip
def test_who_speaks_is_not_whom_they_speak_to_or_about(claim, speaker):
    assert claimed_speaker(claim_in(claim), the_one_named) == speaker


def test_in_a_long_post_the_name_beside_the_quotation_counts():
    post = (
        "Срочно! Байден говорил сегодня о мосте через Лебяжью, и не один раз. "
        "Полина Остроухова возразила ему: «Рельсы служат все тридцать лет». Это правда?"
    )
    assert claimed_speaker(claim_in(post), the_one_named) == "Полина Остроухова"
    alone = post.replace("Байден", "Лодкин").replace("Полина Остроухова", "Директор")
    assert claimed_speaker(claim_in(alone), the_one_named) == "Кирилл Лодкин"


def test_a_verb_that_is_also_a_surname_names_nobody():
    assert "said" not in words_of_teller("the president said")


@pytest.mark.parametrize(
    ("message", "office"),
    [
        ("правда ли, что министр сказал: «паром пойдёт весной»?", "министр"),
        ("правда ли, что по словам мэра, паром пойдёт весной?", "мэр"),
        ("the governor said that the ferry will run in spring", "governor"),
        ("they said that the ferry will run in spring", None),
    ],
)
def test_an_office_alone_is_told(message, office):
    claim = claim_in(message)
    assert claimed_speaker(claim, lambda _: None) == office
