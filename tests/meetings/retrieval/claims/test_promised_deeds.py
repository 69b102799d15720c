"""What somebody is said to have promised is confirmed by what is to come, not by what is done."""

# ruff: noqa: E501 - a claim a line

import datetime as dt

import pytest

from meetings.model.claim import Checked, Claimed, ClaimMatch
from meetings.model.meeting import Head
from meetings.retrieval.claims.alike import is_alike
from meetings.retrieval.claims.only_reworded import tells_nothing_of
from meetings.retrieval.claims.promised_deeds import is_not_to_come

_HEAD = Head("1", "Ярмарка", dt.date(2025, 5, 1), None, None, "ru", None, "fair.txt")


@pytest.mark.parametrize(
    ("claim", "said", "is_other"),
    [
        ("to raise the fares", "In April we raised the fares by 2 percent.", True),
        ("to raise the fares", "We will raise the fares in April.", False),
        ("to raise the fares", "We are about to raise the fares.", False),
        ("to raise the fares", "We need a raise of the fares.", False),
        ("to lower the fare", "The rule should be plain: the longer the trip, the lower the fare.", True),
        ("the fares were raised", "In April we raised the fares by 2 percent.", False),
        ("построить два причала", "Мы построили два причала.", True),
        ("построить два причала", "Мы построим два причала.", False),
        ("построить два причала", "Надо построить два причала.", False),
        ("построить два причала", "Постройте два причала.", False),
        ("построены два причала", "Мы построили два причала.", False),
        ("to build two piers", "Мы построили два причала.", True),
    ],
)  # fmt: skip
def test_a_promised_deed_is_yet_to_come(claim, said, is_other):
    match = ClaimMatch(_HEAD, "Лодкин", 0, 0, len(said), said)
    made = Checked(claim, "near", match)
    assert is_not_to_come(made, Claimed(claim, reported=True)) is is_other


def test_a_quotation_is_compared_by_its_words():
    said = "To raise the fares was wrong."
    made = Checked(said, "verbatim", ClaimMatch(_HEAD, "Лодкин", 0, 0, len(said), said))
    assert not tells_nothing_of(Claimed("to raise the fares was wrong"), made)


def test_what_is_done_is_neither_confirmed_nor_alike():
    said = "In April we raised the fares."
    match = ClaimMatch(_HEAD, "Лодкин", 0, 0, len(said), said)
    claimed = Claimed("to raise the fares in April", reported=True)
    assert tells_nothing_of(claimed, Checked(claimed.text, "near", match))
    assert not is_alike(Checked(claimed.text, "not_found", match), claimed)
