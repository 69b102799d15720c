"""Messages that put the one before right."""

import pytest

from meetings.retrieval.query.corrections import (
    Correction,
    correction_in,
    denied_in,
    put_behind_preposition,
    put_in_place,
    said_after_no,
)


@pytest.mark.parametrize(
    ("text", "meant", "wrong"),
    [
        ("нет, не Лодкин, а Веслов", "Веслов", "Лодкин"),
        ("не газ, а нефть", "нефть", "газ"),
        ("замени газ на нефть", "нефть", "газ"),
        ("replace seals with ferries", "ferries", "seals"),
        ("извини, я имел в виду паром", "паром", ""),
        ("я хотела спросить про мост", "мост", ""),
        ("ой, Веслов, а не Лодкин", "Веслов", "Лодкин"),
        ("not Pellow but Vaughan", "Vaughan", "Pellow"),
        ("no, not seals, ferries", "ferries", "seals"),
        ("sorry, I meant Pellow", "Pellow", ""),
        ("нет, я про Веслова", "Веслова", ""),
        ("нет я про паром", "паром", ""),
        ("да нет, про мост", "мост", ""),
        ("я спрашивал про мост", "мост", ""),
        ("я про мост спрашивал", "мост", ""),
        ("нет, я же о мосте спросила", "мосте", ""),
        ("no i meant ferries", "ferries", ""),
        ("no, about ferries", "ferries", ""),
        ("I was asking about ferries", "ferries", ""),
        ("I meant ferries, not seals", "ferries", "seals"),
        ("wrong, I asked about ferries", "ferries", ""),
        ("неправильно, я спрашивал про паром", "паром", ""),
    ],
)
def test_what_is_meant_instead(text, meant, wrong):
    assert correction_in(text) == Correction(meant, wrong)


@pytest.mark.parametrize(
    "text",
    [
        *("нет про это ничего", "я про тебя всё знаю и всем расскажу", "I am asking you nicely"),
        *("не надо", "нет", "мост, а не паром", "не хватает денег, а что делать", "sorry"),
        *("not now", "what did she mean", "бедность не порок"),
        "мы говорили не о мосте через реку у порта, а о пароме и дороге к нему весной",
    ],
)
def test_what_corrects_nothing(text):
    assert correction_in(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("нет, с Останией", "с Останией"),
        ("no, Pellow", "Pellow"),
        ("нет войны", "войны"),
        ("мост", ""),
        ("нет, я хотел узнать совсем о другом мосте", ""),
    ],
)
def test_what_follows_a_no(text, rest):
    assert said_after_no(text) == rest


def test_it_is_put_where_the_wrong_words_stand():
    right = Correction("нефть", "газ")
    assert put_in_place("сколько газа добыли?", right) == "сколько нефть добыли?"
    assert not put_in_place("сколько угля добыли?", right)


@pytest.mark.parametrize(
    ("question", "meant", "wrong", "anew"),
    [
        ("сколько газа и почём газ?", "нефть", "газ", "сколько нефть и почём нефть?"),
        ("новый паром и новый мост", "тоннель", "новый мост", "новый паром и тоннель"),
        ("old pier or old ferry", "quay", "old ferry", "old pier or quay"),
        ("ремонт дороги в порт и моста", "улицы", "дорога в порт", "ремонт улицы и моста"),
        ("bridge near a river", "pier", "bridge over river", "pier near a river"),
        ("что сказал Лодкин о пароме", "Веслов", "Сергей Лодкин", "что сказал Веслов о пароме"),
        ("что сказал Сергей Лодкин", "Веслов", "Сергей Лодкин", "что сказал Веслов"),
    ],
)
def test_nothing_between_the_wrong_words_is_lost(question, meant, wrong, anew):
    assert put_in_place(question, Correction(meant, wrong)) == anew


def test_what_is_only_denied_is_put_right_where_it_was_asked_of():
    asked = "what did Pellow say about seals?"
    assert denied_in("not Pellow, Vaughan", asked) == Correction("Vaughan", "Pellow")
    assert denied_in("не газ, нефть", "сколько газа добыли") == Correction("нефть", "газ")
    assert denied_in("not Thornby, Vaughan", asked) is None
    assert denied_in("not bad, thanks", asked) is None


def test_or_in_the_phrase_with_which_the_question_ends():
    assert put_behind_preposition("average wage at the pier?", "Quay") == "average wage at Quay?"
    assert put_behind_preposition("что говорили про паром", "мост") == "что говорили про мост"
    assert not put_behind_preposition("сколько стоил паром в 2019", "мост")
    assert not put_behind_preposition("паром", "мост")
