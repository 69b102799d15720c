"""A claim of one year is held against the figure that its sentence gives for that year."""

from __future__ import annotations

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.figures_paired_with_years import figure_of_claimed_year

TOLLS = "In 2028 tolls were 4 percent of our income, while in 2027 they were 3 percent."
JOBS = "Unemployment fell from 7 percent in 2026 to 5 percent in 2028. We shall see."
BOATS = "In 2025 we had 12 boats, in 2026 we had 15, and in 2027 there were 19."
SBORY = "В 2028 году сборы составили 4 процента дохода, а в 2027 году – 3 процента."


def told(claim, turn):
    mine = tokens(claim)
    found = figure_of_claimed_year(align(mine, tokens(turn), {}, 0), claim, turn)
    return found and (found.equal, found.difference.said)


@pytest.mark.parametrize(
    ("claim", "turn", "expected"),
    [
        ("tolls were 4 percent in 2027", TOLLS, (False, "3")),
        ("tolls were 3 percent in 2027", TOLLS, (True, "3")),
        ("tolls were 4 percent of income in 2028", TOLLS, (True, "4")),
        ("unemployment was 5 percent in 2026", JOBS, (False, "7")),
        ("in 2028 unemployment was 5 percent", JOBS, (True, "5")),
        ("there were 15 boats in 2027", BOATS, (False, "19")),
        ("there were 15 boats in 2026", BOATS, (True, "15")),
        ("в 2027 году сборы составили 4 процента", SBORY, (False, "3")),
        ("в 2027 году сборы составили 3 процента", SBORY, (True, "3")),
    ],
)
def test_the_figure_of_the_claimed_year(claim, turn, expected):
    assert told(claim, turn) == expected


@pytest.mark.parametrize(
    ("claim", "turn"),
    [
        ("tolls were 4 percent in 2026", TOLLS),  # a year that the sentence has not
        ("tolls were 4 percent", TOLLS),  # of no year
        ("tolls were 4 percent in 2027 and 2028", TOLLS),
        ("tolls were 4 percent of costs in 2027", TOLLS),  # a word that it has not
        ("tolls were not 4 percent in 2027", TOLLS),
        ("tolls were 4 pounds in 2027", TOLLS),  # another unit
        ("tolls will be 4 percent in 2027", TOLLS),
        # no turns: nobody can tell whose figure the third is
        (
            "tolls were 4 percent in 2027",
            "In 2028 tolls were 4 percent, 5 at most, and in 2027 3.",
        ),
        ("tolls were 4 percent in 2027", "Tolls were 4 percent, in 2027 in 2028, and 3 percent."),
        # nobody said that it was so
        ("tolls were 3 percent in 2027", f"I doubt that {TOLLS[0].lower()}{TOLLS[1:]}"),
        # the same year twice
        ("tolls were 4 percent in 2027", "In 2027 tolls were 4 percent, in 2027 they were 3."),
        # of one year alone other rules tell
        ("tolls were 4 percent in 2027", "In 2027 tolls were 3 percent."),
    ],
)
def test_in_doubt_there_is_none(claim, turn):
    assert told(claim, turn) is None
