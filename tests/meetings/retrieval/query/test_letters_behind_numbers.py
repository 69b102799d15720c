"""What a number begins and small letters are typed of."""

import pytest

from meetings.retrieval.query.find_query import read_search
from meetings.retrieval.query.letters_behind_numbers import numbered_names_capitalised


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5g", "5G"),
        ("сети 5g и 3d-печать", "сети 5G и 3D-печать"),
        ("20g of sugar", "20g of sugar"),
        ("1.5g", "1.5g"),
        ("g7", "g7"),
        ("5gb", "5gb"),
        ("5th", "5th"),
    ],
)
def test_a_generation_is_no_number(typed, read):
    assert numbered_names_capitalised(typed) == read


def test_a_search_is_after_it_too():
    assert read_search("5g networks by Lodkin").words == "5G networks"
