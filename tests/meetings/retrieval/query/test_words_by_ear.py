"""A word that neither archive nor dictionary has is the common one that it sounds like."""

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.retrieval.query.word_alternatives import sought
from meetings.retrieval.query.words_by_ear import common_words_put_right
from storage.archive.memory import MemoryArchive
from storage.index.passages import PassageIndex

NAME = "Нора Пеллоу"
SAID = (
    "Война кончилась. Об этой войне помнят, и о каждой войне. Пришёл Антон Вайно.",
    "Население выросло. Для населения построили мост.",
    "Компания растёт. Рыба есть. Дорога готова. Дорога длинна. Приехал Иван Дарога.",
    "Молоко привезли. Малако сказал, что Малако не придёт. Где Малако?",
)


def _passages(folder, *said):
    head = Head("1", "Совет порта", dt.date(2031, 4, 1), None, None, "ru", None, None)
    turns = tuple(Turn(NAME, NAME, text) for text in said)
    archive = MemoryArchive()
    archive.put([(Meeting(head, "", (Speaker(NAME, (NAME,), None, 1),), turns), b"1")])
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return passages


@pytest.fixture(scope="module")
def passages(tmp_path_factory):
    return _passages(tmp_path_factory.mktemp("ear"), *SAID)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("вайна", "война"),
        ("Вайна", "Война"),
        ("что говорили о вайне?", "что говорили о войне?"),
        ("после вайны", "после войны"),  # said in no such form
        ("носиление", "население"),  # and no «населения»
        ("вайно", "вайно"),  # the archive has him
        ("встреча Вайна", "встреча Вайна"),  # written as a name
        ("антон вайна", "антон вайна"),
        ("вайна сказал", "вайна сказал"),
        ("малоко", "малоко"),  # the name is said more often
        ("лайна", "лайна"),
        ("дарога", "дарога"),  # said seldom, but just so
        ("кампания", "кампания"),  # a word of its own
        ("рэба", "рэба"),  # so short a word is like too many
        ("норо", "норо"),
    ],
)
def test_a_common_word_is_meant(passages, typed, meant):
    assert common_words_put_right(typed, passages) == meant


def test_a_public_name_that_the_archive_lacks_is_no_slip(tmp_path):
    passages = _passages(tmp_path, "Война кончилась. Сельва горит.")
    assert common_words_put_right("вайна", passages) == "война"
    assert common_words_put_right("вайно", passages) == "вайно"
    assert common_words_put_right("силва", passages) == "силва"


def test_what_is_looked_for_is_the_word_and_not_the_name(passages):
    looked_for = sought("вайна", passages)
    assert looked_for.taken_for() == (("вайна", "война"),)
    assert looked_for.keys() == sought("война", passages).keys()
    assert sought("встреча Вайна", passages).taken_for() == ()
