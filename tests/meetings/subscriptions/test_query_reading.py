"""What a typed wish is taken for."""

import pytest

from meetings.subscriptions.query_reading import may_be_name, read_query
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
