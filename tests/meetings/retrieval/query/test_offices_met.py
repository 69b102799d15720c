"""«Список губернаторов, с которыми встречались» asks with which of them they met."""

# ruff: noqa: E501 - a message a line

import pytest

from meetings.retrieval.query.offices_met import whom_they_met


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("список губернаторов с которыми встречались в 2025?", "с какими губернаторами встречались в 2025"),
        ("министры, с которыми он беседовал весной", "с какими министрами он беседовал весной"),
        ("все послы с которыми виделись", "с какими послами виделись"),
        ("list of governors met in 2017", "which governors did he meet in 2017"),
        ("the ministers that Pellow met last year", "which ministers did Pellow meet last year"),
        ("presidents he has met", "which presidents did he meet"),
        # no office, something else that they did, a question of its own
        ("список лодок, с которыми встречались", "список лодок, с которыми встречались"),
        ("губернаторы, с которыми спорили", "губернаторы, с которыми спорили"),
        ("leaders met with protests", "leaders met with protests"),
        ("ministers met to discuss boats", "ministers met to discuss boats"),
        ("boats met in 2017", "boats met in 2017"),
    ],
)  # fmt: skip
def test_whom_they_met(said, asks):
    assert whom_they_met(said) == asks
