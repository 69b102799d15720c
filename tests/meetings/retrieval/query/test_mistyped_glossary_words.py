"""Mistyped words that only the glossary holds right."""

import pytest

from meetings.retrieval.query.mistyped_glossary_words import glossary_like
from meetings.text.stems import key


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("вакцынация", "вакцинация"),
        ("оркестор", "оркестр"),
        ("безраблтица", "безработица"),
        ("пенсеонная", "пенсионная"),
        ("кареспандент", "корреспондент"),
        ("бамбалейло", ""),
        ("ололошка", ""),
        ("карп", ""),  # too short to be told from others
        ("orkestra", ""),
    ],
)
def test_one_slip_from_a_word_of_the_glossary(typed, meant):
    assert glossary_like(typed) == (key(meant) if meant else "")
