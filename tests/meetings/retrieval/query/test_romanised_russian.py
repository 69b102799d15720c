"""Russian in Latin letters is read as it is meant; what may be English stays as it is."""

import pytest

from meetings.retrieval.query.romanised_russian import (
    KnownWords,
    beginning_with,
    readings,
    russian_meant,
)

ENGLISH = {"gaze", "most", "pro", "fish", "trade", "plan", "on", "more"}
SAID = {
    "gazprom": 9,
    "samovar": 1,
    "spasibo": 1,
    "спасибо": 40,
    "рыбе": 3,
    "день": 9,
    "нов": 7,
    "юн": 7,
    "мост": 2,
}
NAMES = {"лодкин", "лодкиным", "токаев"}
KNOWN = KnownWords(
    lambda word: word.lower() in ENGLISH,
    lambda word: word in NAMES,
    lambda word: SAID.get(word.lower(), 0),
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chto skazal lodkin o rybe", "что сказал лодкин о рыбе"),
        ("Vstrecha s lodkinym", "Встреча с лодкиным"),
        ("tokaev o gaze", "токаев о газе"),
        ("skolko shkol postroili v 2019 godu?", "сколько школ построили в 2019 году?"),
        ("mezhdunarodnye otnosheniya", "международные отношения"),
        ("kakoi segodnya den", "какой сегодня день"),
        ("kakoi segodnya den 4 2024", "какой сегодня день 4 2024"),
        ("kakoi segodnya den 204to", "какой сегодня день 204to"),
        ("4to takoe eshche", "что такое еще"),
        ("pro most s rasnetsovym", "про мост с раснецовым"),
        ("sanktsii", "санкции"),
        ("inflacia", "инфляция"),
        ("spasibo", "спасибо"),
        # English, or nothing that is known
        ("fish", "fish"),
        ("more", "more"),
        ("samovar", "samovar"),
        ("Gazprom", "Gazprom"),
        ("lodkin on fish", "lodkin on fish"),
        ("Lady Gaga", "Lady Gaga"),
        ("teh gaze plan", "teh gaze plan"),
        ("and rybe?", "and rybe?"),
        ("plan b", "plan b"),
        ("Lodkin v Tokaev", "Lodkin v Tokaev"),
        ("lodkin sept 2020", "lodkin sept 2020"),
        ("Nov 22, 2031", "Nov 22, 2031"),
        ("22 jun", "22 jun"),
        ("jun 2031", "jun 2031"),
        ("jun rybe", "юн рыбе"),
        ("Oct 2019 skolko rybe", "Oct 2019 skolko rybe"),
        ("OPEK pro trade", "OPEK pro trade"),
        ("qwerty asdf", "qwerty asdf"),
        ("skazal über tokaev", "skazal über tokaev"),
        ("что skazal", "что skazal"),
        ("2019?", "2019?"),
        ("", ""),
    ],
)
def test_russian_meant(typed, meant):
    assert russian_meant(typed, KNOWN) == meant


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("semya", "семья"),
        ("put", "путь"),
        ("obyavil", "объявил"),
        ("ekonomika", "экономика"),
        ("zhizn", "жизнь"),
        ("pshenica", "пшеница"),
        ("stroitelstvo", "строительство"),
        ("noch", "ночь"),
    ],
)
def test_what_a_word_may_be_is_among_its_readings(written, word):
    assert word in list(readings(written))[:100]


@pytest.mark.parametrize(
    "typed", ["İstanbul", "moſt", "vstrecha v İstanbule", "5 \u212a", "ıstanbul o gaze", "ﬁſh"]
)
def test_a_letter_that_is_latin_only_regardless_of_case_is_another_letter(typed):
    assert russian_meant(typed, KNOWN) == typed
    assert beginning_with(typed, ["встреча", "мост"]) is None
