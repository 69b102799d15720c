"""Everyday words and the more formal ones that are said for them."""

from __future__ import annotations

import pytest

from meetings.text.english_synonyms import said_for
from meetings.text.stems import key


@pytest.mark.parametrize(
    ("asked", "said"),
    [("clients", "customers"), ("kids", "children"), ("boss", "employers"), ("firms", "company")],
)
def test_the_formal_word_is_said_for_the_everyday_one(asked, said):
    assert key(said) in dict(said_for(key(asked)))


def test_the_formal_word_leads_nowhere():
    assert said_for(key("company")) == ()


def test_no_word_is_said_for_itself():
    for word in ("homes", "firm", "jail", "kid"):
        assert key(word) not in dict(said_for(key(word)))
