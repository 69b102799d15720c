"""The difference that is named first is the one that changes most."""

# ruff: noqa: E501 - a claim a line

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared


@pytest.mark.parametrize(
    ("claim", "said", "first"),
    [
        ("В июне старый мост обошёлся городу в 52 миллиона рублей", "В мае новый мост обошёлся городу в 25 миллионов рублей.", ("52 миллиона", "25 миллионов")),
        ("Весной старый мост городу продадут", "Осенью новый мост городу не продадут.", ("", "не")),
        ("В июне Ситников показал новый план моста всему совету", "В мае Лодкин показал старый план моста всему совету.", ("июне Ситников", "мае Лодкин")),
        ("В июне новый план моста показал совету Ситников", "В мае старый план моста показал совету Лодкин.", ("Ситников", "Лодкин")),
        ("in June the old ferry earned nine thousand pounds for the town", "In May the new ferry earned two thousand pounds for the town.", ("nine thousand", "two thousand")),
        ("in June the old ferry earned enough for the town to live on", "In May the new ferry never earned enough for the town to live on.", ("", "never")),
        ("in June the old ferry was sold to Pellow for a song", "In May the new ferry was sold to Vaughan for a song.", ("Pellow", "Vaughan")),
        ("the old ferry came in June with all its crew on board", "The new ferry came in May with all its crew on board.", ("June", "May")),
        ("the old ferry came with nine men of its crew on board", "If asked, the new ferry came with two men of its crew on board.", ("nine", "two")),
    ],
)  # fmt: skip
def test_the_weightiest_first(claim, said, first):
    found = compared(align(tokens(claim), tokens(said), {}), claim, said)
    assert found.verdict == "altered"
    assert (found.differences[0].claimed, found.differences[0].said) == first
