"""Conditions of "and" and "or" without needless nesting."""

from __future__ import annotations

import itertools
import random

import pytest

from meetings.model.boolean_query import AllOf, AnyOf, Holds, flattened, is_met

A, B, C, D = (Holds("own", key) for key in "abcd")
EVERYTHING, NOTHING = AllOf(()), AnyOf(())


@pytest.mark.parametrize(
    ("nested", "flat"),
    [
        (A, A),
        (AllOf((A,)), A),
        (AnyOf((AllOf((AnyOf((A,)),)),)), A),
        (AnyOf((AnyOf((A, B)), AllOf((C,)))), AnyOf((A, B, C))),
        (AllOf((AllOf((A, B)), AnyOf((C, D)))), AllOf((A, B, AnyOf((C, D))))),
        (AnyOf((A, AllOf((A,)), B, A)), AnyOf((A, B))),
        (AllOf((EVERYTHING, A)), A),
        (AllOf((EVERYTHING,)), EVERYTHING),
        (AnyOf((NOTHING, A)), A),
        (AllOf((NOTHING, A)), AllOf((NOTHING, A))),
        (AnyOf((EVERYTHING, A)), AnyOf((EVERYTHING, A))),
        (AnyOf((Holds("own", "a"), Holds("next", "a"))), AnyOf((A, Holds("next", "a")))),
    ],
)
def test_what_is_needless_is_taken_away(nested, flat):
    assert flattened(nested) == flat


def test_the_same_sentences_meet_it():
    dice = random.Random(5)

    def made(depth):
        if depth == 0 or dice.random() < 0.2:
            return dice.choice((A, B, C, D))
        kind = dice.choice((AllOf, AnyOf))
        return kind(tuple(made(depth - 1) for _ in range(dice.randrange(4))))

    sentences = [
        {"own": set(some)} for n in range(5) for some in itertools.combinations("abcd", n)
    ]
    for _ in range(300):
        query = made(4)
        assert [is_met(query, one) for one in sentences] == [
            is_met(flattened(query), one) for one in sentences
        ]
