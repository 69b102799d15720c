"""An office alone names the one who holds it, where it stands beside a word of speech."""

from __future__ import annotations

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.questions.holders_speaking import (
    holder_speaking,
    is_called_office,
    label_speaking,
    offices_beside_speech,
    title_in_name,
)

PEOPLE = (
    KnownPerson("Lena Post", ("Treasurer Lena Post",), ("Treasurer",)),
    KnownPerson("Rob Page", (), ("Deputy Treasurer",)),
    KnownPerson("Oleg Vint", (), ("Harbour Master",)),
    KnownPerson("Пётр Лодкин", (), ("мэр Тарна",)),
    KnownPerson("Pyotr Lodkin", (), ("Mayor of Tarn",)),
    KnownPerson("Анна Вёсова", (), ("министр причалов",)),
    KnownPerson("Ида Карр", (), ("министр лодок",)),
    KnownPerson("Фома Вяз", (), ("министр",)),
    KnownPerson("Ася Кольцова", (), ("капитан порта",)),
    KnownPerson("Councillor Birt", (), ("Councillor",)),
    KnownPerson("Acting Mayor Holt", (), ("Mayor Pro Tem",)),
)


@pytest.mark.parametrize(
    ("question", "office", "names"),
    [
        ("What did the treasurer say about dredging?", "the treasurer", ("Lena Post",)),
        ("what does our Treasurer think of it", "our Treasurer", ("Lena Post",)),
        ("what did the deputy treasurer answer", "the deputy treasurer", ("Rob Page",)),
        ("the harbour master said the quay is closed", "the harbour master", ("Oleg Vint",)),
        ("что сказал казначей о причале?", "казначей", ("Lena Post",)),
        ("что мэр говорил о лодках", "мэр", ("Пётр Лодкин", "Pyotr Lodkin")),
        ("что сказал капитан порта о шторме?", "капитан порта", ("Ася Кольцова",)),
        ("did the councillor say so?", "the councillor", ("Councillor Birt",)),
        ("did the Larkby treasurer say so?", "the Larkby treasurer", ("Lena Post",)),
        ("the company treasurer said so", "the company treasurer", ("Lena Post",)),
        ("yesterday treasurer said so", "treasurer", ("Lena Post",)),
        ("наш казначей сказал, что", "казначей", ("Lena Post",)),
        ("что сказал казначей вчера", "казначей", ("Lena Post",)),
        ("сказал казначей правду", "казначей", ("Lena Post",)),
        ("did the mayor pro tem say so?", "the mayor pro tem", ("Acting Mayor Holt",)),
    ],
)
def test_the_one_holder_is_meant(question, office, names):
    found = holder_speaking(question, PEOPLE)
    assert found is not None
    assert question[found.start : found.stop] == office
    assert found.names == names


@pytest.mark.parametrize(
    "question",
    [
        "что сказал министр о лодках?",  # of three, one of them of no ministry
        "what did the vice treasurer say?",  # nobody
        "what did the union treasurer say?",  # of another body
        "what did the fishing harbour master say?",
        "генеральный казначей сказал",
        "вице казначей сказал",
        "что сказал казначей фонда",
        "what was said about the treasurer?",  # a matter, and nobody who speaks
        "who is the treasurer?",
        "what did the ferry cost, as was said?",
        "",
    ],
)
def test_nobody_is_meant(question):
    assert holder_speaking(question, PEOPLE) is None


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("what did the judge say?", "THE COURT"),
        ("что сказал судья?", "THE COURT"),
        ("генеральный директор сказал, что", "Гендиректор"),
        ("what did the CEO say?", "Гендиректор"),
        ("what did the sales director say?", None),
        ("what was said of the judge?", None),
    ],
)
def test_a_label_called_by_another_word(question, label):
    found = label_speaking(question, ("THE COURT", "Гендиректор", "Speaker 2", "Отдел кадров"))
    assert (found.names if found else None) == ((label,) if label else None)


def test_of_two_bodies_the_one_that_is_named():
    both = (KnownPerson("Ann Moss", (), ("Clerk",)), KnownPerson("Bo Reed", (), ("Town Clerk",)))
    named = holder_speaking("the town clerk said", both)
    assert named is not None
    assert named.names == ("Bo Reed",)
    alone = holder_speaking("the clerk said", both)
    assert alone is not None
    assert alone.names == ("Ann Moss",)


def test_words_beside_speech_that_are_an_office():
    runs = offices_beside_speech("Is it true that the Harbour Master said that it rained?")
    assert [tuple(word.text for word in run) for run in runs] == [("Harbour", "Master")]
    runs = offices_beside_speech("вчера капитан порта сказал")
    assert [" ".join(word.text for word in run) for run in runs] == [
        "вчера капитан порта",
        "капитан порта",
    ]
    assert not list(offices_beside_speech("the ferry said nothing"))


@pytest.mark.parametrize(
    ("words", "office"),
    [
        (("harbour", "master"), True),
        (("treasurer",), True),
        (("mayor", "pro", "tem"), True),
        (("управляющий",), True),
        (("капитан", "порта"), True),
        (("master", "plan"), False),
        (("speaker",), False),
        (("chief", "speaker"), True),
        (("человек",), False),
        (("митрополит", "ириней"), False),
        (("депутат", "мохова"), False),
        (("генеральный", "директор"), True),
        (("mayor", "moss"), False),
        (("причал",), False),
        ((), False),
    ],
)
def test_is_called_office(words, office):
    assert is_called_office(words) is office


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Councillor Birt", "Councillor"),
        ("Депутат Мохова", "Депутат"),
        ("MAYOR PRO TEM BIRT", "MAYOR PRO TEM"),
        ("Ann Birt", ""),
        ("Chair", ""),
        ("Harbour Master", ""),
    ],
)
def test_title_in_name(name, title):
    assert title_in_name(name) == title
