"""A topic asked again of something else."""

import pytest

from meetings.retrieval.query.another_part_of_topic import names_place_alone, of_another


@pytest.mark.parametrize(
    ("text", "topic", "may_mean"),
    [
        ("а лоцманов?", "зарплата поваров", ["зарплата лоцманов"]),
        ("а лоцманов?", "заработная плата поваров", ["заработная плата лоцманов"]),
        ("ну а причалов", "строительство школ", ["строительство причалов"]),
        ("and pilots?", "salaries of cooks", ["salaries of pilots"]),
        ("and of pilots?", "salary of cooks", ["salary of pilots"]),
        ("а на Кавказе?", "паромы", ["паромы на Кавказе"]),
        ("and in the Caucasus?", "ferries", ["ferries in the Caucasus"]),
        ("а на паромах?", "билеты", []),
        ("а на Кавказе?", "паромы Норвегии", []),
        ("what about pilots", "salaries of the cooks", ["salaries of the pilots"]),
        ("and fish?", "trade with Norway", ["fish with Norway"]),
        ("а рыба?", "торговля с Норвегией", ["рыба с Норвегией"]),
        ("а рыба?", "торговля в Твери", ["рыба в Твери"]),
        ("а рыба?", "торговля в Твери и Омске", []),
        ("а рыба?", "торговля Норвегией", ["рыба Норвегия"]),
        ("and fish?", "norway", ["fish norway"]),
        ("а лоцманы?", "зарплата поваров", []),
        ("а лоцманов?", "паромы", []),
        ("а лоцманов?", "", []),
        ("and him?", "salaries of cooks", []),
        ("а Швеция?", "торговля с Норвегией", []),
        ("and sweden?", "trade with Norway", []),
        ("and fish?", "trade of Norway and Sweden", []),
        ("рыба", "торговля с Норвегией", []),
    ],
)
def test_what_a_message_may_mean(text: str, topic: str, may_mean: list[str]) -> None:
    assert list(of_another(text, topic)) == may_mean


@pytest.mark.parametrize(
    ("said", "is_place"),
    [
        ("татарстан", True),
        ("tatarstan", True),
        ("новая зеландия", True),
        ("тверь", True),
        ("поваров", False),
        ("рыба татарстан", False),
        ("", False),
    ],
)
def test_a_place_alone(said: str, is_place: bool) -> None:
    assert names_place_alone(said) is is_place
