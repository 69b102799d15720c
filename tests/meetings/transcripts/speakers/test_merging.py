"""Labels become people: who is one, who is two, and what they are called."""

from __future__ import annotations

import pytest

from meetings.transcripts.speakers.merging import people
from meetings.transcripts.turns.cutting import RawTurn


def speakers(*lines: str, title: str = "", lead: str = "", cards: tuple[str, ...] = ()):
    """Of "label: text" lines, the speakers as (name, labels, role, turns)."""
    turns = tuple(RawTurn(*line.split(": ", 1)) for line in lines)
    found, told = people(turns, title, lead, cards)
    assert [turn.text for turn in told] == [turn.text for turn in turns]
    assert sum(speaker.turns for speaker in found) == len(turns)
    return found


def names(*lines: str, **context):
    return [speaker.name for speaker in speakers(*lines, **context)]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("President of Tver Anna Boatman|Anna Boatman", "Anna Boatman"),
        ("Anna Boatman (retranslated)|Anna Boatman", "Anna Boatman"),
        ("Anna Boatman|A. Boatman", "Anna Boatman"),
        ("A. Boatman|Mayor Anna Boatman", "Anna Boatman"),
        ("Vladimir Putin|VladimirPutin|ladimir Putin", "Vladimir Putin"),
        ("Sergei Donskoy|Sergey Donskoy", "Sergei Donskoy"),
        ("Chief Physician Anna Boatman|Anna Boatman", "Anna Boatman"),
        ("Вопрос|Вопрос", "Вопрос"),
        ("Question (Pier News)|Question", "Question"),
        ("Лодкин П.И.|П.Лодкин", "Лодкин П.И."),
        ("Лодкина Анна Ильинична|Лодкина А.И.", "Лодкина Анна Ильинична"),
        ("Мэр Лодкина А. И.|Анна Ильинична Лодкина|А.Лодкина", "Анна Ильинична Лодкина"),
        ("Лодкин-Тверской Пётр Ильич|Лодкин-Тверской П.И.", "Лодкин-Тверской Пётр Ильич"),
    ],
)
def test_one_person_under_many_labels(labels, expected):
    assert names(*(f"{label}: text" for label in labels.split("|"))) == [expected]


@pytest.mark.parametrize(
    "labels",
    [
        "Л.Лодкина|А.Лодкина|Е.Лодкин",
        "Ivan Petrov|Oleg Petrov",
        "Vladimir Boatman|Yelisei Boatman",
        "Вопрос|Реплика",
        "А.Б.Лодкин|А.В.Лодкин",
        "Alexander Petrov|Alexandra Petrova",
        "Лодкин Пётр Ильич|Лодкин П.С.",
        "Лодкин Пётр Ильич|Лодкин Павел Ильич|Лодкин П.И.",
    ],
)
def test_two_people(labels):
    listed = labels.split("|")
    assert len(names(*(f"{label}: text" for label in listed))) == len(listed)


@pytest.mark.parametrize(
    ("label", "context", "name"),
    [
        ("П.Лодкин", {"title": "Встреча с Петром Лодкиным"}, "Пётр Лодкин"),
        ("К.-Ж.Токаев", {"lead": "Беседа с Касым-Жомартом Токаевым."}, "Касым-Жомарт Токаев"),
        ("А.Вёсельная", {"lead": "Беседа с мэром Анной Ильиничной Вёсельной."}, "Анна Вёсельная"),
        ("П.Лодкин", {"cards": ("Лодкин Пётр Ильич Министр",)}, "Пётр Лодкин"),
        ("Х.Бен Тарек", {"lead": "С султаном Хейсамом Бен Тареком."}, "Хейсам Бен Тарек"),
        ("В.Путин", {}, "Владимир Путин"),
        ("Я.Вёслова", {"lead": "Пришла Ольга Вёслова."}, "Я.Вёслова"),
        ("Ж.Лодкин", {"lead": "Женя ушла. Лодкина видели."}, "Ж.Лодкин"),
        ("Лодкин С.Н.", {"lead": "Председатель Собрания Лодкин С.Н."}, "Лодкин С.Н."),
        ("С.Лодкин", {"lead": "Председатель Собрания Лодкин открыл мост."}, "С.Лодкин"),
        ("С.Лодкин", {"lead": "Список: Сергеев Лодкин С.Н."}, "С.Лодкин"),
        ("С.Лодкин", {"lead": "Мост открыл Сергей Лодкин."}, "Сергей Лодкин"),
    ],
)
def test_full_names_are_found_in_any_case(label, context, name):
    assert names(f"{label}: Да.", **context) == [name]


def test_full_name_in_what_is_said():
    assert names("В.Рулёв: Слово Министру Петру Ильичу Лодкину.", "П.Лодкин: Да.") == [
        "В.Рулёв",
        "Пётр Лодкин",
    ]
    assert names("П.Лодкин: Да.", "В.Рулёв: Лодкин Павел Ильич сказал.")[0] == "Павел Лодкин"


def test_the_name_by_which_the_next_speaker_is_called():
    assert names("В.Рулёв: Пожалуйста, Пётр Ильич.", "П.Лодкин: Спасибо.") == [
        "В.Рулёв",
        "Пётр Лодкин",
    ]


def test_who_is_thanked_is_not_who_speaks_next():
    told = names(
        "В.Рулёв: Прошу, Антон Ильич.",
        "А.Лодкин: Да.",
        "В.Рулёв: Спасибо, Антон Ильич. Александр Петрович, прошу.",
        "А.Вёслов: Нет.",
    )
    assert told == ["В.Рулёв", "Антон Лодкин", "Александр Вёслов"]


@pytest.mark.parametrize(
    ("label", "context", "role"),
    [
        ("Mayor of Tver Anna Boatman", {}, "Mayor of Tver"),
        ("Anna Boatman, reporter at Pier News", {}, "reporter at Pier News"),
        (
            "П.Лодкин",
            {"lead": "Беседа с министром пристаней Петром Лодкиным."},
            "министр пристаней",
        ),
        ("П.Лодкин", {"cards": ("Лодкин Пётр Ильич Министр пристаней",)}, "Министр пристаней"),
        ("Anna Boatman", {"lead": "The President met Anna Boatman."}, None),
        ("Вопрос", {}, None),
    ],
)
def test_roles(label, context, role):
    assert [speaker.role for speaker in speakers(f"{label}: Да.", **context)] == [role]


def test_order_counts_and_labels():
    found = speakers("П.Лодкин: 1", "Вопрос: 2", "П.Лодкин (с места): 3", "П.Лодкин: 4")
    assert [(s.name, s.labels, s.turns) for s in found] == [
        ("П.Лодкин", ("П.Лодкин", "П.Лодкин (с места)"), 3),
        ("Вопрос", ("Вопрос",), 1),
    ]
