"""People called for short, and those whom nobody of the archive is."""

import pytest

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.names_as_written import as_written
from meetings.retrieval.query.names_for_short import without_shortening

PEOPLE = [
    KnownPerson("Михаил Верещагин", ("М.Верещагин",)),
    KnownPerson("Robert Pellow", ("Robert Pellow",)),
    KnownPerson("Benjamin Netanyahu"),
    KnownPerson("Алексей Лодкин", ("А.Лодкин",)),
    KnownPerson("Gennady Zasukhin"),
    KnownPerson("Alexander Quill"),
    KnownPerson("Vladimir Birt"),
    KnownPerson("Moon Jae-in", ("President Moon Jae-in (retranslated)",), ("President",)),
    KnownPerson("William Lind"),
    KnownPerson("Donald Torvik"),
]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("миша верещагин", "Михаил Верещагин"),
        ("что сказал Миша Верещагин о мосте", "что сказал Михаил Верещагин о мосте"),
        ("мише верещагину", "Михаил Верещагину"),
        ("верещагин миша", "Михаил Верещагин"),
        ("засухин гена", "Геннадий Засухин"),
        ("гена засухин", "Геннадий Засухин"),
        ("what did Bob Pellow say", "what did Robert Pellow say"),
        ("саша верещагин", "саша верещагин"),  # another one
        ("саша квилл", "Александр Квилл"),
        ("вова бирт", "Владимир Бирт"),
        ("what did steve birt say", "what did steve birt say"),
        ("a chuck in russia", "a chuck in russia"),
        ("ron torvik", "ron torvik"),
        ("bill lind", "William Lind"),
        ("миша останин", "миша останин"),
        ("лодкин алексей леонидыч", "лодкин алексей Леонидович"),
        ("у Николаича", "у Николаевича"),
        ("Сан Саныч", "Сан Александрович"),
        ("кирпич, калач и борыч", "кирпич, калач и борыч"),
    ],
)
def test_the_full_name_of_whoever_is_called_for_short(said, written):
    assert without_shortening(said, PEOPLE) == written


@pytest.mark.parametrize("said", ["Bibi Netanyahu on gas", "bibi on gas"])
def test_a_nickname_with_the_surname_is_one_name(said):
    assert as_written(said, lambda: PEOPLE) == "Benjamin Netanyahu on gas"
