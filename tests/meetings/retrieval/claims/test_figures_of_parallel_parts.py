"""A claim is held against the figure of that part of a sentence which has its words alone."""

from __future__ import annotations

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.figures_of_parallel_parts import figure_of_claimed_part

WAGES = "Wages grew by 6 percent, and prices by 9 percent. We shall see."
FERRY = "The ferry carried 300 people on Monday and 450 on Tuesday."
QUAYS = "The north quay costs 2 million, the south quay 3 million."
RENTS = "In Larkby rents rose by 5 percent, while in Orlop they rose by 7 percent."
TRADE = "Экспорт вырос на 5 процентов, а импорт – на 7."
PAROM = "Паром перевёз 300 человек в понедельник и 450 во вторник."
PAY = "Boats pay 5 pounds a day, ships pay 50, and the navy pays nothing."
TOLLS = "Tolls are 5 percent, fees are 7 percent and fines are 9 percent."


def told(claim, turn):
    mine = tokens(claim)
    found = figure_of_claimed_part(align(mine, tokens(turn), {}, 0), claim, turn)
    return found and (found.equal, found.difference.said)


@pytest.mark.parametrize(
    ("claim", "turn", "expected"),
    [
        ("prices grew by 6 percent", WAGES, (False, "9")),
        ("prices grew by 9 percent", WAGES, (True, "9")),
        ("wages grew by 9 percent", WAGES, (False, "6")),
        ("the ferry carried 300 people on Tuesday", FERRY, (False, "450")),
        ("the ferry carried 450 people on Tuesday", FERRY, (True, "450")),
        ("the south quay costs 2 million", QUAYS, (False, "3 million")),
        ("the north quay costs 2 million", QUAYS, (True, "2 million")),
        ("rents rose by 5 percent in Orlop", RENTS, (False, "7")),
        ("rents in Larkby rose by 7 percent", RENTS, (False, "5")),
        ("импорт вырос на 5 процентов", TRADE, (False, "7")),
        ("импорт вырос на 7 процентов", TRADE, (True, "7")),
        ("паром перевёз 300 человек во вторник", PAROM, (False, "450")),
        ("fees are 5 percent", TOLLS, (False, "7")),
        ("fines are 9 percent", TOLLS, (True, "9")),
        ("ships pay 50 pounds", PAY, (True, "50")),
        ("ships pay 5 pounds", PAY, (False, "50")),
    ],
)
def test_the_figure_of_the_part_that_is_meant(claim, turn, expected):
    assert told(claim, turn) == expected


@pytest.mark.parametrize(
    ("claim", "turn"),
    [
        ("the ferry carried 450 people", FERRY),  # on which day?
        ("the ferry carried 450 people on Monday and Tuesday", FERRY),
        ("wages and prices grew by 9 percent", WAGES),
        ("экспорт и импорт выросли на 7 процентов", TRADE),
        ("fees grew by 9 percent", WAGES),  # a word that it has not
        ("prices did not grow by 6 percent", WAGES),
        ("prices grew to 6 percent", WAGES),
        ("prices grew by 6 pounds", WAGES),
        ("prices will grow by 6 percent", WAGES),
        ("fees of ships are 7 percent", TOLLS),
        (
            "tolls were 4 percent in 2028",
            "In 2028, unlike 2027, tolls were 4 percent, he said.",
        ),
        ("prices grew by 9 percent", "Wages never grew by 6 percent, and prices by 9 percent."),
        ("prices increased by 9 percent", "Wages may increase by 6 percent, prices by 9 percent."),
        # the part says more than the claim
        ("prices grew by 6 percent", "Wages grew by 6 percent, and prices of fish by 9 percent."),
        # another verb
        ("prices grew by 9 percent", "Wages grew by 6 percent, and prices fell by 9 percent."),
        # it is not clear where the second part begins
        (
            "prices grew by 6 percent",
            "Wages grew by 6 percent, and prices, we hope, by 9 percent.",
        ),
        ("prices grew by 6 percent", "Wages grew by 6 percent, prices by nearly 9 percent."),
        ("prices grew by 6 percent", f"I doubt that {WAGES[0].lower()}{WAGES[1:]}"),
        ("inflation was 7 percent", "Inflation was between 5 and 7 percent."),
        ("we built 7 schools", "We built 5 schools and 7 hospitals."),
        ("prices grew by 6 percent", "Prices grew by 9 percent."),
        ("prices grew by 6 percent", "Prices grew."),
    ],
)
def test_in_doubt_there_is_none(claim, turn):
    assert told(claim, turn) is None
