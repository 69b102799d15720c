"""A plural is a thing: another word of its stem, what is done say, meets no wish for it."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.meeting import Head, Meeting, Turn
from meetings.model.subscription import Query
from meetings.subscriptions.matching import Matcher


def matched(text, said, title="Harbour Authority"):
    head = Head("7", title, dt.date(2031, 5, 6), None, None, "en", None, None)
    return Matcher(Meeting(head, "", (), (Turn(None, None, said),))).match(Query("words", text))


@pytest.mark.parametrize(
    ("wish", "said", "is_met"),
    [
        ("seals", "The lid was sealed with wax.", False),
        ("seals", "A seal sleeps on the mole.", True),
        ("Seals", "SEALS sleep on the mole.", True),
        ("sealed", "The lid was sealed with wax.", True),
        ("seal", "The lid was sealed with wax.", True),
        ("seals OR sealed", "The lid was sealed with wax.", True),
        ("seals or boats", "The lid was sealed with wax.", False),
        ("meetings", "The meeting begins at noon.", True),
        ("seeds", "A seed is small.", True),
        ("seals + mole", "They sealed the mole.", False),
        ("wax -seals", "The lid was sealed with wax.", True),
        ("wax -seals", "The seals ate the wax.", False),
        ("ratings", "The rate fell by a tenth.", False),
        ("ratings", "The pier’s rating fell.", True),
        ("nations", "The national museum of seals opens.", False),
        ("nations", "No nation’s boat was late.", True),
        ("organizations", "The organisation of pilots met.", True),
        ("programs", "The programme begins.", True),
        ("deliveries", "A delivery was late.", True),
        ("boxes", "A box was late.", True),
        ("ministers", "The minister was late.", True),
        ("minister", "She ministered to the sick.", False),
    ],
)
def test_only_the_noun_meets_a_wish_for_things(wish, said, is_met):
    assert (matched(wish, said) is not None) is is_met


def test_only_the_noun_is_marked_in_the_quote():
    said = "We sealed the lid, and the seals slept."
    found = matched("seals", said)
    assert [said[start:stop] for start, stop in found.quote.met] == ["seals"]


def test_a_title_with_the_verb_is_not_met_either():
    assert matched("seals", "Good morning.", "Deal sealed at the harbour") is None
    assert matched("seals", "Good morning.", "The seals of the harbour") is not None
