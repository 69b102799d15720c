"""English words with a letter too few, too many, or in another's place."""

import pytest

from meetings.retrieval.query.english_slips import written_without_slip


@pytest.mark.parametrize(
    ("typed", "meant", "is_among"),
    [
        ("cofee", "coffee", True),
        ("dolffin", "dolfin", True),
        ("recieve", "receive", True),
        ("zerno", "zero", False),
        ("gass", "gas", False),
        ("кофее", "кофе", False),
    ],
)
def test_a_slip_put_right(typed, meant, is_among):
    assert (meant in written_without_slip(typed)) is is_among
