"""A given name and patronymic finds the meetings of whoever is called so, and of nobody else."""

import datetime as dt

import pytest

from meetings.retrieval.meeting_search import Lookup
from storage.archive.selecting_by_walking import WalkedCatalogue
from tests.meetings.retrieval.query.catalogue import entry_of


class Known(WalkedCatalogue):
    """A catalogue that never changes."""

    def revision(self):
        return 1


SPEAK = {
    "1": "Герман Греф",
    "2": "Герман Бакенов",
    "3": "Сергей Лавров",
    "4": "Sergei Chemezov",
    "5": "Сергей Бакенов",
    "6": "Ольга Пристанская",
    "7": "Егор Ильич Мостовой",
    "8": "Сергей Лавров",
}
ARCHIVE = Known(
    (
        *(
            entry_of(number, f"2031-05-0{number}", "Совет о вёслах", [(name, None)])
            for number, name in SPEAK.items()
        ),
        entry_of("9", "2031-05-09", "Встреча с рулевым", [], lead="Фёдор Тимофеевич молчал."),
    )
)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Герман Оскарович", "1"),
        ("герман оскарович", "1"),
        ("встречи с Германом Оскаровичем", "1"),
        ("German Oskarovich", "1"),
        ("Герман Оскарович Греф", "1"),
        ("Герман Оскарович май 2031", "1"),
        ("Герман Оскарович 2030", ""),
        ("Герман Оскарович и Лавров", ""),
        ("Герман", "21"),
        ("Сергей Викторович", "843"),
        ("сергей викторович лавров", "83"),
        ("Сергей Викторович Бакенов", "5"),
        ("Ольга Павловна", "6"),  # nobody else is called Ольга
        ("Егор Ильич", "7"),
        ("Фёдор Тимофеевич", "9"),  # speaks at none
        ("Егор Ильич Мостовой", "7"),
    ],
)
def test_whoever_is_called_so_is_meant(asked, found):
    entries = Lookup().find(asked, ARCHIVE, dt.date(2031, 6, 1)).entries
    assert "".join(one.head.id for one in entries) == found
