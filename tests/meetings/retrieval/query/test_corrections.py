"""Messages that put the one before right."""

import pytest

from meetings.retrieval.query.corrections import Correction, correction_in, put_in_place


@pytest.mark.parametrize(
    ("text", "meant", "wrong"),
    [
        ("нет, не Лодкин, а Веслов", "Веслов", "Лодкин"),
        ("не газ, а нефть", "нефть", "газ"),
        ("извини, я имел в виду паром", "паром", ""),
        ("я хотела спросить про мост", "мост", ""),
        ("ой, Веслов, а не Лодкин", "Веслов", "Лодкин"),
        ("not Pellow but Vaughan", "Vaughan", "Pellow"),
        ("no, not seals, ferries", "ferries", "seals"),
        ("sorry, I meant Pellow", "Pellow", ""),
        ("I meant ferries, not seals", "ferries", "seals"),
    ],
)
def test_what_is_meant_instead(text, meant, wrong):
    assert correction_in(text) == Correction(meant, wrong)


@pytest.mark.parametrize(
    "text",
    [
        *("не надо", "нет", "мост, а не паром", "не хватает денег, а что делать", "sorry"),
        *("not now", "what did she mean", "бедность не порок"),
        "мы говорили не о мосте через реку у порта, а о пароме и дороге к нему весной",
    ],
)
def test_what_corrects_nothing(text):
    assert correction_in(text) is None


def test_it_is_put_where_the_wrong_words_stand():
    right = Correction("нефть", "газ")
    assert put_in_place("сколько газа добыли?", right) == "сколько нефть добыли?"
    assert not put_in_place("сколько угля добыли?", right)
