"""What somebody is, ahead of a whole name, is their office and makes the label somebody's."""

from __future__ import annotations

import pytest

from meetings.transcripts.read import read
from meetings.transcripts.turns.certain_labels import is_certain
from meetings.transcripts.turns.offices_ahead_of_names import office_and_whole_name

BOARD = """Harbour Board, 14 April 2026

Harbour Master Oleg Vint: The quay was closed for two weeks after the storm.
Treasurer Lena Post: We spent 1.2 million on dredging.
Chair: The dredging contract ends in May.
Lena Post: There is more to be done here.
Deputy Treasurer Rob Page: Yes, we have enough money for it.
Councillor Birt: No to all of it.
"""
PORT = """Совет порта, 12 марта 2026 года

Казначей Лена Пост: Мы потратили миллион рублей на причал.
Капитан порта Олег Винт: Причал закрыт две недели.
Казначей Лена Пост: Деньги кончились.
"""


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Treasurer Lena Post", ("Treasurer", "Lena Post")),
        ("Deputy Harbour Master Ann van Moss", ("Deputy Harbour Master", "Ann van Moss")),
        ("Капитан порта Олег Винт", ("Капитан порта", "Олег Винт")),
        ("Treasurer Miles Post", ("Treasurer", "Miles Post")),
        ("Head Librarian Ann Moss", ("Head Librarian", "Ann Moss")),
        ("Управляющий Олег Винт", ("Управляющий", "Олег Винт")),
        ("Treasurer Post", None),
        ("Student Union Board", None),
        ("Visitor Center Oslo", None),
        ("Captain Lena Post Foundation", ("Captain", "Lena Post Foundation")),
        ("Mother Lena Region", None),
        ("PRESIDENTE DA LENA POST", None),
        ("Treasurer Chair Lena", None),
        ("Учитель Года России", None),
        ("Глава совета Пётр Ильич Лодкин", ("Глава совета", "Пётр Ильич Лодкин")),
        ("Глава совета Фёст Ильич Лодкин", ("Глава совета", "Фёст Ильич Лодкин")),
        ("Minister for East African Lakes", None),
        ("MEMBERS IN ATTENDANCE", None),
        ("Thank you, Mayor Ann Moss", None),
        ("Präsident Dr. Orlov", None),
    ],
)
def test_office_and_whole_name(label, parts):
    assert office_and_whole_name(label) == parts


def test_such_labels_are_certain():
    assert is_certain("Treasurer Lena Vint")
    assert not is_certain("Visitor Center Oslo")
    assert not is_certain("Apologies Councillor Ann Moss")
    assert not is_certain("Contact Officer Ann Moss")


def test_somebody_of_an_unknown_name_takes_no_words_from_those_with_an_office():
    speakers = {one.name: one.role for one in read(BOARD.encode()).speakers}
    assert speakers == {
        "Oleg Vint": "Harbour Master",
        "Lena Post": "Treasurer",
        "Chair": None,
        "Rob Page": "Deputy Treasurer",
        "Councillor Birt": None,
    }


def test_the_labels_stay_as_printed():
    meeting = read(PORT.encode())
    assert [(turn.speaker, turn.label) for turn in meeting.turns] == [
        ("Лена Пост", "Казначей Лена Пост"),
        ("Олег Винт", "Капитан порта Олег Винт"),
        ("Лена Пост", "Казначей Лена Пост"),
    ]
    assert [one.role for one in meeting.speakers] == ["Казначей", "Капитан порта"]


def test_a_note_behind_the_name_is_told_beside_the_office():
    said = read(
        b"County Board\n\n14 April 2031\n\n"
        b"Commissioner Ann Vale (District 2): How long is the detour?\n"
        b"Sheriff Tom Grady: I need two more cars for it.\n"
        b"Commissioner Ann Vale (District 2): There is no money.\n"
    )
    assert {one.name: one.role for one in said.speakers} == {
        "Ann Vale": "Commissioner, District 2",
        "Tom Grady": "Sheriff",
    }
