"""Words that name nothing one could hear of, and those that do."""

import pytest

from meetings.retrieval.query.saying_no_topic import says_no_topic


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("конечно", True),
        ("anyone else?", True),
        ("the other one", True),
        ("longer please", True),
        ("вчера очень зря", True),
        ("мост конечно", False),
        ("газ", False),
        ("домашний скот", False),
        ("other ferries", False),
        ("???", False),
    ],
)
def test_what_says_no_topic(text, none):
    assert says_no_topic(text) == none
