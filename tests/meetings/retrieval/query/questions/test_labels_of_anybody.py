"""Which labels are nobody's name, and which questions ask for their words."""

from __future__ import annotations

import pytest

from meetings.retrieval.query.questions.labels_of_anybody import (
    is_label_of_any,
    label_called,
    labels_asked_for,
    tells_a_person,
)

LABELS = (
    "Chair",
    "THE COURT",
    "Speaker 1",
    "Speaker 12",
    "KG",
    "Member of the public",
    "Секретарь",
)


@pytest.mark.parametrize(
    "label",
    [
        "Speaker 1",
        "SPEAKER_00",
        "Участник 2",
        "Member of the public",
        "Из зала",
        "THE COURT",
        "СЕКРЕТАРЬ СУДА",
    ],
)
def test_labels_that_name_nobody(label):
    assert is_label_of_any(label)


@pytest.mark.parametrize(
    "name",
    [
        "БУХГАЛТЕР САЛТЫКОВА",
        "Ada Quill",
        "Councillor Moss",
        "MR. VALE",
        "Депутат Лодкин",
        "Мохова Н. П.",
        "Dr. Ann Moss",
    ],
)
def test_names(name):
    assert not is_label_of_any(name)


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("what did the chair say about the pool?", "Chair"),
        ("What was said by the Court?", "THE COURT"),
        ("speaker 1 on the billing page", "Speaker 1"),
        ("what did Speaker 12 promise?", "Speaker 12"),
        ("what did KG say about icons?", "KG"),
        ("did a member of the public say so?", "Member of the public"),
        ("что сказал секретарь о жалобах?", "Секретарь"),
    ],
)
def test_words_of_a_label_are_asked_for(question, label):
    assert labels_asked_for(question, LABELS) == (label,)


@pytest.mark.parametrize(
    "question",
    [
        "who paid for the chair in the hall?",
        "what did speaker 2 say?",
        "what did kg say of the load?",
        "сколько получает секретарь?",
        "which court is to be mended?",
    ],
)
def test_an_office_is_also_a_matter(question):
    assert labels_asked_for(question, LABELS) == ()


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("what did the vice chair say?", ()),
        ("what did the union chair say?", ()),
        ("что сказал секретарь суда?", ()),
        ("старший секретарь сказал", ()),
        ("what did captain KG say?", ("KG",)),
        ("what did the parish chair say?", ("Chair",)),
        ("what did your chair say?", ("Chair",)),
        ("что вчера секретарь сказал", ("Секретарь",)),
        ("что сказал секретарь вчера", ("Секретарь",)),
    ],
)
def test_words_beside_a_label_may_make_it_another(question, found):
    assert labels_asked_for(question, LABELS) == found


def test_the_longer_label_is_meant():
    labels = ("Chair", "Acting Chair")
    assert labels_asked_for("what did the acting chair say?", labels) == ("Acting Chair",)


def test_a_label_alone():
    assert label_called("the chair", LABELS) == ("Chair",)
    assert label_called("court", LABELS) == ("THE COURT",)
    assert label_called("speaker", LABELS) == ()


def test_who_is_one_person_at_a_meeting():
    said = ["Chair", "Speaker 1", "KG", "Председательствующий", "Marketing"]
    assert all(tells_a_person(label) for label in said)
    asked = [
        "Из зала",
        "Вопрос",
        "Вопросы из зала",
        "Реплика",
        "Голоса",
        "Question",
        "Q",
        "A:",
        "Q. 3",
    ]
    assert not any(map(tells_a_person, [*asked, "Response", "Question (Harbour Radio)"]))


def test_a_name_that_begins_like_a_voice_is_a_person():
    named = ["A. Holt", "Голосов Пётр", "Ответчикова", "Вопросов", "Allan Pike", "Q. Tarn"]
    assert all(tells_a_person(name) for name in named)


def test_a_surname_that_tells_what_people_are_is_a_name():
    named = ["Ann Bishop", "Peter Judge", "Ruth Clerk", "Mikhail Men"]
    assert not any(map(is_label_of_any, named))
    labels = ["Bill Clerk", "Parish Clerk", "Anna clerk", "Ann Arbor Clerk", "Acting Judge"]
    assert all(map(is_label_of_any, labels))
