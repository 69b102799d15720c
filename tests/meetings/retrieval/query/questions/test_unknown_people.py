"""Whom a question names that nobody of the archive is."""

from __future__ import annotations

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.questions.unknown_people import (
    strangers_in,
    unheard_speaker,
    whose_words_are_wanted,
)

PEOPLE = (
    KnownPerson("Борис Вересов", ("Б.Вересов",)),
    KnownPerson("Nora Pellow", ("Nora Pellow",)),
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Что Борис Джонсон говорил о лодках?", ("Борис Джонсон",)),
        ("Сколько детей у Илона Маска?", ("Илона Маска",)),
        ("что сказал дональд трамп", ("Дональд Трамп",)),
        ("what did boris quillfeather say", ("Boris Quillfeather",)),
        ("Is Taylor Swift in town?", ("Taylor Swift",)),
        ("что гейтс говорил вересову", ("Гейтс",)),
        ("что там говорил цукерберг о лодках", ("Цукерберг",)),
        ("цукерберг что говорил", ("Цукерберг",)),
        ("мурманск что обещал", ()),
        ("что вересов говорил о лодках", ()),
        ("что народ говорил о лодках", ()),
        ("что говорил народу мэр", ()),
        ("что врач говорил", ()),
        ("что мурманск обещал", ()),
        ("Что Борис Вересов говорил о лодках?", ()),
        ("What did Boris Veresov say?", ()),
        ("What did Nora Pellow say?", ()),
        ("Сколько стоит Северный поток?", ()),
        ("When will the New York office open?", ()),
        ("what did frank say about will", ()),
        ("Как живут в Новой Зеландии?", ()),
    ],
)
def test_names_that_nobody_bears(text, names):
    assert strangers_in(text, PEOPLE) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("что говорил волков", "волков"),
        ("волков что говорил?", "волков"),
        ("что рыбаков сказал о лодках", "рыбаков"),
        ("что сказал мороз", None),
        ("что говорил министр", None),
        ("что сказали о стаях волков", None),
    ],
)
def test_a_surname_in_small_letters_is_one_where_a_subject_stands(text, name):
    assert unheard_speaker(text) == name


def test_who_is_only_talked_about_is_not_missed_as_a_speaker():
    names = ("Илона Маска",)
    assert whose_words_are_wanted("что Зимин говорил про Илона Маска", names) == ()
    assert whose_words_are_wanted("слова Илона Маска Зимину", names) == names
