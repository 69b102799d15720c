"""Which places would be quoted together."""

import pytest

from meetings.retrieval.quoting.places_in_one_quote import quoted_together


@pytest.mark.parametrize(
    ("other", "together"),
    [
        (("talks", 3, 100), True),
        (("talks", 3, 499), True),
        (("talks", 3, 500), False),  # 400 characters on: another quote
        (("talks", 4, 100), False),  # another turn
        (("visit", 3, 100), False),  # another meeting
    ],
)
def test_places_of_a_turn_are_quoted_together_where_they_are_near(
    other: tuple[str, int, int], together: bool
) -> None:
    here = ("talks", 3, 100)
    assert quoted_together(here, other) is together
    assert quoted_together(other, here) is together
