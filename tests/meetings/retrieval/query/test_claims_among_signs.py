"""A row of signs in a message that may doubt something is looked through once."""

import pytest

from meetings.retrieval.query.claim_phrases import DOUBTED
from meetings.retrieval.query.claims import claim_in


@pytest.mark.parametrize("row", ["-", ",", ".", ":", " ", ", ", " ,", "!", "»", "…", ". - "])
def test_a_row_of_signs_is_looked_through_once(row):
    """Cut in all ways it would take hours."""
    many = row * (300_000 // len(row))
    for said in (many, f"Мост откроют{many}в мае", f"{many}мост"):
        assert DOUBTED.fullmatch(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Мост откроют в мае --- это правда?",
        "Мост откроют в мае,,, верно!!!",
        "Мост откроют в мае. . . Так ли это?",
        "Мост откроют в мае ... , правда?",
        "Мост откроют в мае!!! - фейк?",
    ],
)
def test_what_stands_before_a_row_of_signs_is_doubted(said):
    assert claim_in(said).words == "Мост откроют в мае"
