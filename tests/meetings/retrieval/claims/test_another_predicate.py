"""The object of one verb is not another's; what was only done besides may be left out."""

from __future__ import annotations

import pytest

from meetings.retrieval.claims.aligning import align
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.verdicts import compared

BOAT = "We sold the old boat and bought a new crane."
MAYOR = "The mayor opened the school, closed the library and painted the bridge."
PLAN = "The council approved the budget but rejected the plan for the pier."
KRAN = "Мы продали старый катер и купили новый кран."
VOTES = "Of them 25 members voted for the budget and 15 against it."
GOLOSA = "Из них 25 членов голосовали за бюджет, 15 против бюджета."
MAYAK = "Мы хотим сохранить маяк и продать склад."


def verdict(claim, turn, *, reported=True):
    mine = tokens(claim)
    return compared(align(mine, tokens(turn), {}, 0), claim, turn, reported=reported).verdict


@pytest.mark.parametrize(
    ("claim", "turn"),
    [
        ("we sold the new crane", BOAT),
        ("the mayor opened the library", MAYOR),
        ("the mayor closed the bridge", MAYOR),
        ("the council approved the plan for the pier", PLAN),
        ("мы продали новый кран", KRAN),
        ("мы хотим сохранить склад", MAYAK),
        (
            "we want to keep the warehouse",
            "We want to keep the lighthouse and to sell the warehouse.",
        ),
    ],
)
@pytest.mark.parametrize("reported", [True, False])
def test_what_another_verb_is_said_of(claim, turn, reported):
    assert verdict(claim, turn, reported=reported) == "altered"


@pytest.mark.parametrize(
    ("claim", "turn"),
    [
        ("we bought a new crane", BOAT),
        ("the mayor painted the bridge", MAYOR),
        ("the council rejected the plan for the pier", PLAN),
        ("мы купили новый кран", KRAN),
        ("25 members voted for the budget", VOTES),
        # said of both
        ("we sold old boats", "We sold and mended old boats."),
        ("we sold the boat to the town", "We sold the boat that a storm damaged to the town."),
        ("the mayor opened the school and painted the bridge", MAYOR),
        # no verb of its own is left out
        ("we sold the crane last year", "We sold the boat, the ladder and the crane last year."),
        ("we sold the boat in March", "We sold the boat and the ladder in March."),
    ],
)
def test_what_may_be_left_out(claim, turn):
    assert verdict(claim, turn) == "near"


@pytest.mark.parametrize(
    ("claim", "turn"),
    [
        ("the council rejected the plan", "The council feared trouble if it rejected the plan."),
        # the mayor did
        ("the council rejected it", "The council approved it, the mayor waited but rejected it."),
        ("the council the plan for the pier", "The council opened it but the plan for the pier."),
    ],
)
def test_what_turns_it_may_not(claim, turn):
    assert verdict(claim, turn) != "near"
