"""Of a message of any length as much is read in other ways as of a question is read at all."""

from meetings.retrieval.query.message_meant import as_meant
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION


class Typed:
    """Notes what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def typed(self, text: str) -> str:
        self.asked.append(text)
        return text

    def named(self, text: str) -> str:
        return text


def test_no_more_than_a_question_is_read_in_other_ways():
    answering = Typed()
    assert len(as_meant(answering, "that" * 5_000)) == LONGEST_QUESTION
    assert [len(text) for text in answering.asked] == [LONGEST_QUESTION]
