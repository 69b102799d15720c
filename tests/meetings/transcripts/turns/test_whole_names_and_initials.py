"""Russian names in full, in initials, of two parts and of other peoples, as labels have them."""

from __future__ import annotations

import pytest
from turns_in_lines import DAY, turns

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read


def people(text):
    hints = Hints(name="pier.txt", title="Совет пристаней", date=DAY)
    text = text if "\n" in text else text.replace(" / ", "\n")
    return [one.name for one in read(text.encode(), hints=hints).speakers]


def test_initials_are_whose_whole_name_stood_before():
    found = people(
        "Ларина Анна Павловна, председатель: Начнём. / Ольхин Олег Ильич, депутат: Пора. "
        "/ Ларина А.П.: Что с мостом? / Ольхин О. И.: Закрыт. / Ларина А.П.: Надолго? "
        "/ Ольхин О.И.: До осени."
    )
    assert found == ["Ларина Анна Павловна", "Ольхин Олег Ильич"]


def test_a_whole_name_that_comes_later_is_the_name():
    found = people(
        "Ларина А.П.: Начнём. / Ольхин О.И.: Пора. / Ларина А.П.: Что с мостом? "
        "/ Ольхин Олег Ильич: Закрыт. / Ларина Анна Павловна: Надолго? / Ольхин О.И.: До осени."
    )
    assert found == ["Ларина Анна Павловна", "Ольхин Олег Ильич"]


def test_whose_initials_two_people_have_are_neithers():
    found = people(
        "Ларина Анна Павловна: Начнём. / Ларина Алла Петровна: Пора. / Ларина А.П.: Что с мостом? "
        "/ Ларина Анна Павловна: Закрыт. / Ларина Алла Петровна: Надолго? / Ларина А.П.: Да."
    )
    assert found == ["Ларина Анна Павловна", "Ларина Алла Петровна", "Ларина А.П."]


@pytest.mark.parametrize("father", ["Гейдар оглы", "Гейдар кызы", "Гейдарович"])
def test_a_fathers_name_of_two_words_and_a_short_surname(father):
    made = turns(
        f"Ларина Анна Павловна: Начнём. / Ли Айдан {father}: Мост закрыт. "
        f"/ Ларина Анна Павловна: Надолго? / Ли Айдан {father}: До осени."
    )
    assert made[1] == f"Ли Айдан {father}|Мост закрыт."
    assert len(made) == 4


@pytest.mark.parametrize("surname", ["Речной-Морской", "Бен-Турим", "Ольхин-Вежин"])
def test_a_surname_of_two_parts_with_initials_before_a_faction(surname):
    made = turns(
        f"Ольхин О. И., фракция «Причал». Мост закрыт. / {surname} П. И., фракция «Причал». "
        f"Надолго? / {surname} П. И., фракция «Причал». До осени? / Ольхин О. И., фракция "
        "«Причал». Да. / Ли С. И., фракция «Причал». Жаль. / Председательствующий. Спасибо."
    )
    assert made[1] == f"{surname} П. И.|Надолго?"
    assert made[2] == f"{surname} П. И.|До осени?"


def test_what_somebody_is_behind_a_stroke():
    found = people(
        "Анна Ларина / председатель совета: Начнём.\nВера Ольхина / смотритель причала: Пора."
        "\nАнна Ларина / председатель совета: Закрыт ли мост?"
        "\nВера Ольхина / смотритель причала: До осени."
    )
    assert found == ["Анна Ларина", "Вера Ольхина"]
