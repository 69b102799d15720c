"""Links that subscribe."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.subscribing_links import payload, wish_in
from meetings.model.subscription import EVERYTHING, Query

KINDS = st.sampled_from(["person", "words", "question"])


@given(kind=KINDS, text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=50))
def test_what_a_link_says_is_read_back(kind, text):
    made = payload(Query(kind, text))
    if made is not None:
        assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", made)
        assert wish_in(made) == Query(kind, text)


def test_forty_letters_of_russian_fit():
    assert payload(Query("question", "какой товарооборот с Казахстаном за год")) is not None


@pytest.mark.parametrize(
    ("given_", "meant"),
    [
        ("sub_all", EVERYTHING),
        ("sub_", EVERYTHING),
        ("sub_Tokayev", "Tokayev"),
        ("sub_gas_price", "gas price"),
        ("sub_-", None),
        ("sub_-z4", None),
        ("sub_-P_w", None),
        ("ask_gas", None),
    ],
)
def test_links_written_by_hand(given_, meant):
    assert wish_in(given_) == meant


@given(st.text())
def test_no_link_breaks_it(given_):
    wish_in(f"sub_-{given_}")
