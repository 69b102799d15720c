"""What to ask instead when there is no certain answer: only what would find something."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.spelling import means_nothing, put_right

MOST_SUGGESTIONS = 3
"""Buttons under «ничего не нашлось», one a row."""


def suggestions_for(
    question: Question, passages: Passages, answers: Sequence[Answer]
) -> tuple[str, ...]:
    """The question with its unknown words put right, then titles of meetings nearly as near.

    The first two quotes are shown with their meetings, and say them already.
    """
    looked_for = question.meant or question.text
    corrected = put_right(question, passages)
    if means_nothing(question, passages):
        corrected = looked_for  # with one of two such words put right it means nothing yet
    shown = {answer.meeting.title for answer in answers[:2]}
    others = (answer.meeting.title for answer in answers[2:])
    titles = dict.fromkeys(title for title in others if title not in shown)
    found = [*([corrected] if corrected != looked_for else []), *titles]
    return tuple(found[:MOST_SUGGESTIONS])
