"""What is kept comes back as it was, value → JSON → value; what is no such value is refused."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.model.citation import Citation
from meetings.model.feedback import Verdict
from meetings.model.notification import Notification
from storage.serial.citations import citation_form, citation_from
from storage.serial.feedback import verdict_form, verdict_from
from storage.serial.fields import BadForm
from storage.serial.notifications import notification_form, notification_from

NUMBERS = st.integers(-(2**53), 2**53)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
DUE = st.floats(0, 1e12)
OWED = st.builds(
    Notification,
    change=st.integers(1, 10**9),
    chat=NUMBERS,
    thread=st.none() | st.integers(1, 10**9),
    meeting_id=TEXTS,
    numbers=st.lists(st.integers(1, 99)).map(tuple),
    due=DUE,
    why=TEXTS,
)
CITATIONS = st.builds(
    Citation,
    **dict.fromkeys(("meeting_id", "digest", "words", "before", "after"), TEXTS),
    **dict.fromkeys(("turn", "start", "at", "length", "nth", "count"), NUMBERS),
)


def as_kept(form):
    return orjson.loads(orjson.dumps(form))


@given(CITATIONS)
def test_a_quote_comes_back(one):
    assert citation_from(as_kept(citation_form(one))) == one


@given(st.builds(Verdict, question=TEXTS, meeting_id=TEXTS, turn=NUMBERS, start=NUMBERS))
def test_a_verdict_comes_back(one):
    assert verdict_from(as_kept(verdict_form(one))) == one


@given(OWED)
def test_what_is_owed_comes_back_under_its_key(one):
    assert notification_from(one.key, as_kept(notification_form(one))) == one


@pytest.mark.parametrize(
    "read",
    [
        lambda: citation_from({"meeting_id": "7", "turn": "1"}),
        lambda: verdict_from({"question": "сколько?", "date": "вчера"}),
        lambda: verdict_from({}),
        lambda: notification_from("1/2/0", {"numbers": [1]}),
        lambda: notification_from("1/2/0", {"meeting": "7", "state": "lost"}),
    ],
)
def test_what_is_no_such_value_is_refused(read):
    with pytest.raises(BadForm):
        read()
