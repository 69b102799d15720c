"""Patronymics are known by their endings, in the nominative or in whatever case."""

import pytest

from meetings.text.patronymics import ends_as_patronymic, is_patronymic, may_be_patronymic


@pytest.mark.parametrize(
    ("token", "is_one"),
    [
        ("сергеевичем", True),
        ("ильинична", True),
        ("lvovich", True),
        ("айдар улы", True),
        ("лугов", False),
        ("вич", False),
        # surnames that end so
        ("дворкович", False),
        ("dvorkovich", False),
        ("люлькевичем", False),
        ("макаревич", False),
        ("shostakovich", False),
        ("марковича", True),
        ("markovich", True),
        ("казбекович", True),
    ],
)
def test_words_of_a_question(token: str, is_one: bool) -> None:
    assert is_patronymic(token) is is_one


@pytest.mark.parametrize(
    ("word", "here", "anywhere"),
    [
        ("Фомич", True, True),
        ("Сергеевной", False, True),
        ("Ильичу", False, True),
        ("Лугов", False, False),
    ],
)
def test_words_of_a_text(word: str, here: bool, anywhere: bool) -> None:
    assert ends_as_patronymic(word) is here
    assert may_be_patronymic(word) is anywhere
