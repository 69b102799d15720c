"""One verb of rising or falling for another in a claim in other words: by table."""

# ruff: noqa: E501 - a claim a line

import pytest

from tests.meetings.retrieval.claims.words_beside_sentence import verdict


@pytest.mark.parametrize(
    ("claim", "said", "found"),
    [
        ("the number of boats grew by 10 percent", "The number of boats has increased by 10 percent.", "near"),
        ("the number of boats fell by 10 percent", "The number of boats dropped by 10 percent.", "near"),
        ("улов сельди вырос на 12 процентов", "Улов сельди увеличился на 12 процентов.", "near"),
        ("улов сельди увеличится на 12 процентов", "Улов сельди вырастет на 12 процентов.", "near"),
        # the other way, at another time, by so much, of something else
        ("the number of boats fell by 10 percent", "The number of boats has increased by 10 percent.", "altered"),
        ("the number of boats grew by 10 percent", "The number of boats will increase by 10 percent.", "altered"),
        ("the number of boats doubled in a year", "The number of boats increased in a year.", "altered"),
        ("улов сельди снизился на 12 процентов", "Улов сельди увеличился на 12 процентов.", "altered"),
        ("улов сельди вырастет на 12 процентов", "Улов сельди увеличился на 12 процентов.", "altered"),
        ("улов сельди вырос на 12 процентов", "Улов сельди хотят увеличить на 12 процентов.", "altered"),
        ("улов сельди вырос на 12 процентов", "Улов сельди растёт, а вывоз трески увеличился на 12 процентов.", "altered"),
    ],
)  # fmt: skip
def test_a_verb_of_the_same_movement(claim, said, found):
    assert verdict(claim, said, reported=True)[0] == found
    assert verdict(claim, said)[0] == "altered"  # a quotation has the very verb
