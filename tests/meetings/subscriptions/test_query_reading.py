"""What a typed wish is taken for."""

import pytest

from meetings.model.catalogue_selection import Participant
from meetings.subscriptions.person_name_check import may_be_name
from meetings.subscriptions.query_reading import read_query
from meetings.subscriptions.query_terms import words_query
from tests.meetings.subscriptions.test_wishes_hard_cases import PEOPLE


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("лаптев", "person", "Лаптев"),
        ("Рустама Беркутова", "person", "Рустам Беркутов"),
        # somebody who has not spoken yet
        ("Дымченко заговорит о пошлинах", "words", "Дымченко: о пошлинах"),
        ("что скажет Дымченко о пошлинах", "words", "что скажет Дымченко о пошлинах"),
        ("what Halvorsen says about tariffs", "words", "Halvorsen: about tariffs"),
        ("все", "everything", ""),
        ("Всё", "everything", ""),
        ("все стенограммы", "everything", ""),
        ("все новые стенограммы", "everything", ""),
        ("all", "everything", ""),
        ("All transcripts", "everything", ""),
        ("все дороги", "words", "все дороги"),
        ("встречи с Беркутовым", "words", "встречи с Беркутовым"),
        # by the tables of public figures, by its form, in another case and script
        ("Токаев", "person", "Токаев"),
        ("токаев", "person", "Токаев"),
        ("Токаева", "person", "Токаева"),
        ("Касым-Жомарт Токаев", "person", "Касым-Жомарт Токаев"),
        ("Tokayev", "person", "Tokayev"),
        ("Lavrov", "person", "Lavrov"),
        ("Sergey Lavrov", "person", "Sergey Lavrov"),
        ("Мишустин", "person", "Мишустин"),
        ("Donald Trump", "person", "Donald Trump"),
        ("Trump", "person", "Trump"),
        ("Прохор Жилкин", "person", "Прохор Жилкин"),
        ("Дымченко", "person", "Дымченко"),
        ("Токаев о зерне", "words", "Токаев: о зерне"),
        ("Lavrov about grain", "words", "Lavrov: about grain"),
        ("Лавров -зерно", "words", "Лавров: -зерно"),
        ("Lavrov mentions grain", "words", "Lavrov: grain"),
        ("Лавров вспомнит зерно", "words", "Лавров: зерно"),
        ("someone mentions grain", "words", "someone mentions grain"),
        ("Halvorsen about tariffs", "words", "Halvorsen + tariffs"),
        # words: what a dictionary has, places, offices, what is written in capitals
        ("Мороз", "words", "Мороз"),
        ("макрон", "words", "макрон"),
        ("bush", "words", "bush"),
        ("Газ", "words", "Газ"),
        ("Волга", "words", "Волга"),
        ("Роснефть", "words", "Роснефть"),
        ("Gazprom", "words", "Gazprom"),
        ("Сила Сибири", "words", "Сила Сибири"),
        ("Нижний Новгород", "words", "Нижний Новгород"),
        ("Книга о море", "words", "Книга о море"),
        ("Black Sea", "words", "Black Sea"),
        ("Новиков + хлеб", "words", "Новиков + хлеб"),
        # no speaker: nobody says anything there, or it is no name that says it
        ("книга о море", "words", "книга о море"),
        ("радио говорит о погоде", "words", "радио говорит о погоде"),
        ("ООН говорит о климате", "words", "ООН говорит о климате"),
        ("? где причал", "question", "где причал?"),
    ],
)
def test_taken_for(typed, kind, text):
    query = read_query(typed, PEOPLE)
    assert (query.kind, query.text) == (kind, text)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Дымченко", True),
        ("Рустам Беркутов", True),
        ("Halvorsen", True),
        ("Казахстан", False),
        ("Kazakhstan", False),
        ("ООН", False),
        ("зерно", False),
        ("газ -Турция", False),
    ],
)
def test_only_what_may_name_somebody_is_offered_as_a_person(words, name):
    assert may_be_name(words) == name


@pytest.mark.parametrize("marks", ["?", "???", "? !", "?…"])
def test_marks_alone_are_no_question(marks):
    query = read_query(marks, PEOPLE)
    assert query.kind == "words"
    assert not words_query(query.text).looks_for_anything


@pytest.mark.parametrize(
    ("typed", "excluded"),
    [
        ("Россия – Африка", 0),
        ("Москва - Пекин", 0),
        ("Moscow – Beijing", 0),
        ("газ не поступает", 0),
        ("без вести", 0),
        ("газ - нефть", 1),
        ("инвестиции без нефти", 1),
    ],
)
def test_what_stands_behind_a_dash_or_without(typed, excluded):
    assert len(words_query(typed).excluded) == excluded


@pytest.mark.parametrize(
    ("typed", "itself"),
    [
        ("газ -газ", True),
        ("газ -газа", True),
        ("вода - воды", True),
        ("газ нефть -газ", True),
        ("газ -нефть", False),
        ("газ или нефть -газ", False),
        ("газ", False),
    ],
)
def test_what_excludes_itself(typed, itself):
    assert words_query(typed).excludes_itself is itself


def test_marks_that_nobody_sees_are_left_out():
    assert read_query("\u202eгаз\u200b", PEOPLE).text == "газ"


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("in", "words"),
        ("the", "words"),
        ("of the", "words"),
        ("ли", "words"),
        ("Ли", "person"),
        ("Moon Jae-in", "person"),
    ],
)
def test_a_word_of_grammar_names_nobody(typed, kind):
    people = [Participant(name, (), (), 1) for name in ("The", "Moon Jae-in", "Сюзанна Ли")]
    assert read_query(typed, people).kind == kind
