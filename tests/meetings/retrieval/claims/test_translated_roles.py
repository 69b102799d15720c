"""Which of two places does it to the other, by table."""

import pytest

from meetings.retrieval.claims.translated_roles import change_places

SUPPLIED = "Peru has supplied Chile with 15 million tonnes of fish."


@pytest.mark.parametrize(
    ("claim", "said", "changed"),
    [
        ("Перу поставило Чили 15 миллионов тонн рыбы", SUPPLIED, False),
        ("Аргентина поставила России рыбу", "Russia has supplied Argentina with fish.", True),
        ("Россия поставила Аргентине рыбу", "Russia has supplied Argentina with fish.", False),
        ("Аргентине поставила рыбу Россия", "Russia has supplied Argentina with fish.", False),
        ("Россия поставила Аргентине рыбу", "Argentina was supplied by Russia with fish.", False),
        ("Аргентина поставила России рыбу", "Argentina was supplied by Russia with fish.", True),
        ("Turkey sold Serbia ten boats", "Турция продала Сербии десять лодок.", False),
        ("Serbia sold Turkey ten boats", "Турция продала Сербии десять лодок.", True),
        ("Serbia sold Turkey ten boats", "Десять лодок Турции продала Сербия.", False),
        ("Аргентина поставила России рыбу", "Argentina was supplied by\u00a0Russia.", True),
        # mutual, and one place alone
        ("торговля России с Турцией выросла", "Turkish-Russian trade has grown.", False),
        (
            "Students from Turkey study in Serbian schools",
            "В сербских школах учатся студенты из Турции.",
            False,
        ),
        ("Турция купила лодки", "Turkey bought boats in Serbia.", False),
    ],
)
def test_who_does_it_to_whom(claim, said, changed):
    assert change_places(claim, said) is changed
