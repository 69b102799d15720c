"""Countries with a typing mistake, and words that are only like one."""

import pytest

from meetings.gazetteer.mistyped_countries import countries_put_right

KNOWN = {"полка", "молдавский", "встреча", "с", "in", "куда", "она", "японя", "Японя"}


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("полша", "Польша"),
        ("казахстн", "Казахстан"),
        ("встреча с казахстоном", "встреча с Казахстаном"),
        ("Kazahstan", "Kazakhstan"),
        ("polland", "Poland"),
        ("pru", "pru"),  # too short
        ("chle", "Chile"),
        ("trade with chle", "trade with Chile"),
        ("how do we trade with chle", "how do we trade with chle"),
        ("перы", "перы"),  # one letter is another
        ("meetings in Germny", "meetings in Germany"),
        ("азербайжан", "Азербайджан"),
        ("японя", "Япония"),  # its stem is one that the archive knows
        ("Японя", "Японя"),
        # known words, people, other words
        ("Польша", "Польша"),
        ("полка", "полка"),
        ("куда же она полша", "куда же она полша"),
        ("Susan Foreman", "Susan Foreman"),
        ("карбовская", "карбовская"),
        ("чаб", "чаб"),
        ("", ""),
    ],
)
def test_countries_put_right(typed, right):
    assert countries_put_right(typed, lambda word: word.lower() in KNOWN) == right
