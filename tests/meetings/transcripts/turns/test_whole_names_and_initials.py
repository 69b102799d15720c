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


def test_a_heading_with_a_stroke_is_nobody():
    found = people(
        "### Major GATE / wording of signs\nThe sign is wrong.\n### North gate\nIt leaks.\n"
        "### Major GATE / wording of signs\nSo it is.\n### Old wall\nIt stands."
    )
    assert found == []


def test_a_long_office_in_the_line_of_the_words():
    office = "председатель Комитета по причалам, мостам и содержанию набережных, фракция «Причал»"
    made = turns(
        f"ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Начнём. / ОЛЬХИН П. И., {office}. Мост закрыт. "
        "/ ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Надолго? / РУЛЁВ А. И., фракция «Берег». До осени. "
        f"/ ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Жаль. / ОЛЬХИН П. И., {office}. Очень."
    )
    assert [one.split("|")[1] for one in made][1::2] == ["Мост закрыт.", "До осени.", "Очень."]
    assert made[1].startswith("ОЛЬХИН П. И.")


def test_a_note_between_initials_and_the_colon():
    made = turns(
        "Депутат Ларина А.П. (округ № 3): Начнём. / Депутат Ольхин С.Н. (округ № 4): Пора. "
        "/ Депутат Ларина А.П. (округ № 3): Мост закрыт? / Депутат Ольхин С.Н. (округ № 4): Да."
    )
    assert [one.split("|")[1] for one in made] == ["Начнём.", "Пора.", "Мост закрыт?", "Да."]


def test_who_presides_says_nothing_there():
    made = turns(
        "Председательствует   А.П. Ларина. / Ларина А.П. Начнём. / Ольхин С.Н. Мост закрыт. "
        "/ Ларина А.П. Надолго ли? / Ольхин С.Н. До осени. / Ларина А.П. Жаль."
    )
    assert {one.split("|")[0] for one in made} == {"Ларина А.П.", "Ольхин С.Н."}
