"""A name written as the other language writes it is the same name; another person's is not."""

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared

SAID = "President Lodkin asked for 12 ferries, and Pellow wanted nine of them."
TOLD = "Президент Лодкин попросил 12 паромов, а мэрия хотела девять."


@pytest.mark.parametrize(
    ("claim", "said", "differs"),
    [
        ("President Лодкин asked for 12 ferries", SAID, []),
        ("President Лодкин asked for 12 ferries, and Пеллоу wanted nine of them", SAID, []),
        ("Президент Lodkin попросил 12 паромов", TOLD, []),
        ("President Вересова asked for 12 ferries", SAID, ["Lodkin"]),
        ("Президент Pellow попросил 12 паромов", TOLD, ["Лодкин"]),
        ("President Лодкин asked for 13 ferries", SAID, ["12"]),
        ("President лодкин asked for 12 ferries", SAID, ["Lodkin"]),
    ],
)
def test_only_another_name_differs(claim, said, differs):
    found = compared(align(tokens(claim), tokens(said), {}, 0), claim, said, reported=False)
    assert [one.said for one in found.differences] == differs
