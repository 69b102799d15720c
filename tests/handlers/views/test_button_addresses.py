"""What buttons tell: 64 bytes, read back as they were made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.views import callback_data as addresses
from handlers.views.callback_data import BYTES, BadAddress, address, has_room, read_address
from handlers.views.paging import page_count, page_within, turning
from handlers.views.transcript import highlighted

parts = st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789-", max_size=12), max_size=4)


@given(st.sampled_from("mtqcl"), parts)
def test_there_and_back(kind, given_parts):
    made = address(kind, *given_parts)
    assert len(made.encode()) <= BYTES
    assert read_address(made).kind == kind
    assert read_address(made).parts == tuple(given_parts)


def test_the_longest_id_fits_every_form():
    for kind, rest in (("t", (99_999,)), ("g", ("n", 9_999)), ("D", ("json",)), ("m", ("n",))):
        assert address(kind, "x" * 32, *rest)


def test_a_page_carries_its_quote_where_there_is_room():
    assert has_room("t", "x" * 32, 9_999, 99_999, 999_999, 9_999)
    assert not has_room("t", "x" * 32, 999_999, 999_999_999, 999_999_999, 99_999)


@pytest.mark.parametrize("data", ["t:68424:2:3", "t:68424:2:3:x:5", "t:68424:2:3:4"])
def test_forged_quotes(data):
    with pytest.raises(BadAddress):
        highlighted(read_address(data))


def test_every_kind_is_told_from_the_others():
    at_an_end = {"UP", "DOWN", "NEW", "TABLE", "OTHERWISE"}
    kinds = {
        name: kind
        for name, kind in vars(addresses).items()
        if name.isupper() and isinstance(kind, str) and name not in at_an_end
    }
    assert len(set(kinds.values())) == len(kinds)


def test_too_long_is_a_mistake():
    with pytest.raises(ValueError, match="longer than 64"):
        address("m", "я" * 40)


@pytest.mark.parametrize("data", ["t:68424", "t:68424:", "t:68424:x", "t:68424:-1", "t:68424:²"])
def test_forged_numbers(data):
    with pytest.raises(BadAddress):
        read_address(data).number(1)


@given(st.integers(0, 500), st.integers(1, 20), st.integers(-5, 600))
def test_pages(things, a_page, wanted):
    pages = page_count(things, a_page)
    page = page_within(wanted, pages)
    assert 1 <= page <= pages
    assert (pages - 1) * a_page <= max(things - 1, 0)
    assert pages * a_page >= things
    row = turning(page, pages, str)
    assert not row if pages == 1 else row[1].text == f"{page}/{pages}"
    assert all(1 <= int(b.data) <= pages for b in row if b.data != "-")
