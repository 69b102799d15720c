"""An answer made of a sentence: whole sentences, without what only parts them."""

from __future__ import annotations

import pytest

from meetings.model.meeting import Meeting, Turn
from meetings.retrieval.quoting.answer_from_sentence import quoted
from tests.meetings.retrieval.ranking.candidates import written


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("The ferry runs in May.\n* * *", "The ferry runs in May."),
        ("* * *\nThe ferry runs in May.\n– – –\n", "The ferry runs in May."),
        ("The ferry runs in May.\nIt is red.", "The ferry runs in May.\nIt is red."),
        ("– The ferry runs * in May.", "– The ferry runs * in May."),
    ],
)
def test_rules_between_parts_are_not_quoted(said: str, quote: str) -> None:
    head = written("Nora Pellow: Yes.").meeting.head
    meeting = Meeting(head, "", (), (Turn("Nora Pellow", "Nora Pellow", said),))
    at = said.index("The ferry")
    answer = quoted(meeting, (), (0, at, at + len("The ferry runs in May.")), 0.9, {})
    assert answer.quote == quote == said[answer.start : answer.stop]
