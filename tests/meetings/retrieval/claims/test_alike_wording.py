"""Claims in other words whose words all stand in the nearest sentence."""

import datetime as dt

import pytest

from meetings.model.claim import Checked, Claimed, ClaimMatch, Difference
from meetings.model.meeting import Head
from meetings.retrieval.claims.alike import is_alike, is_only_asked, leaves_out_of_what, only_moved

HEAD = Head("1", "Port of Greywick", dt.date(2024, 5, 1), None, None, "en", None, "x")
SAID = "As for seals and ferries, the fleet of them has grown by 74 percent since May."


def checked(verdict, *differences):
    match = ClaimMatch(HEAD, "Pellow", 0, 0, len(SAID), SAID)
    return Checked("", verdict, match, differences=differences)


@pytest.mark.parametrize(
    ("claim", "alike"),
    [
        ("the fleet of ferries grew 74 percent", True),
        ("the fleet of ferries grew 84 percent", False),
        ("the harbour master counted whales at night", False),
        # one word in common
        ("they are not ferries", False),
    ],
)
def test_what_is_not_flatly_denied(claim, alike):
    assert is_alike(checked("not_found"), Claimed(claim)) == alike
    assert not is_alike(checked("altered"), Claimed(claim))


@pytest.mark.parametrize(
    ("claim", "difference", "moved"),
    [
        ("ferries grew 74 percent", Difference("ferries grew", "grown by", "figure"), True),
        ("ferries fell 74 percent", Difference("ferries fell", "grown by", "word"), False),
        ("ferries grew 84 percent", Difference("84", "74", "figure"), False),
        ("grown 74 percent", Difference("", "by", "figure"), False),
        ("ferries not grown 74 percent", Difference("not", "", "negation"), False),
    ],
)
def test_words_that_only_stand_elsewhere_are_no_alteration(claim, difference, moved):
    assert only_moved(checked("altered", difference), Claimed(claim, reported=True)) == moved


def test_nor_are_they_beside_a_bound_that_is_left_out():
    moved = Difference("ferries grew", "the fleet", "word")
    bound, figure = Difference("", "more than", "figure"), Difference("", "74", "figure")
    claim = Claimed("ferries grew 74 percent", reported=True)
    assert only_moved(checked("altered", moved, bound), claim)
    assert not only_moved(checked("altered", moved, figure), claim)
    assert not only_moved(checked("altered", bound), claim)


@pytest.mark.parametrize(
    ("claim", "said", "asked"),
    [
        ("the fleet grew", "Has the fleet grown?", True),
        ("the fleet grew", "“Has the fleet grown?”", True),
        ("has the fleet grown?", "Has the fleet grown?", False),
        ("the fleet grew", "Has it? The fleet has grown.", False),
    ],
)
def test_what_is_only_asked_is_not_said(claim, said, asked):
    match = ClaimMatch(HEAD, "Pellow", 0, 0, len(said), said)
    assert is_only_asked(Checked("", "near", match), Claimed(claim, reported=True)) == asked


@pytest.mark.parametrize(
    ("claim", "said", "left_out"),
    [
        ("fares are falling", "Ferry fares are falling.", True),
        ("fares are falling", "As you see, fares are falling.", False),
        ("fares are falling", "Ferry fares are falling, and fares will fall.", False),
        ("ferry fares are falling", "Ferry fares are falling.", False),
        (
            "the fares of the old ferry are falling",
            "New fares of the old ferry are falling.",
            False,
        ),
        ("no ferry is late", "Not one of our harbour ferries is late.", False),
        ("плата падает", "Портовая плата падает.", True),
        ("плата падает", "Наша плата падает.", False),
    ],
)
def test_a_word_or_two_are_said_of_what_stands_before_them(claim, said, left_out):
    match = ClaimMatch(HEAD, "Pellow", 0, 0, len(said), said)
    made = Checked("", "near", match)
    assert leaves_out_of_what(made, Claimed(claim, reported=True)) == left_out


PLATES = "Тем более что 30 процентов досок в районе производится в Заречье."


@pytest.mark.parametrize(
    ("difference", "moved"),
    [
        (Difference("в Заречье делают", "Тем более что", "word"), True),
        (Difference("делают", "производится", "word"), False),
        (Difference("40", "30", "figure"), False),
    ],
)
def test_another_verb_in_another_order_is_no_alteration(difference, moved):
    match = ClaimMatch(HEAD, "Зимин", 0, 0, len(PLATES), PLATES)
    made = Checked("", "altered", match, differences=(difference,))
    claim = Claimed("в Заречье делают 30 процентов досок района", reported=True)
    assert only_moved(made, claim) == moved
