"""What to ask instead, where there is no certain answer: never something that finds nothing."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.language.words import fold
from meetings.model import Answer
from meetings.ports import Passages
from meetings.questions.model import Question, Term
from meetings.questions.spelling import nearest_words

MOST = 3


def suggestions_for(
    question: Question, passages: Passages, answers: Sequence[Answer]
) -> tuple[str, ...]:
    """The question with its unknown words put right, then the nearest meetings' titles."""
    corrected = _corrected(question, passages)
    titles = dict.fromkeys(answer.meeting.title for answer in answers[:2])
    found = [*([corrected] if corrected else []), *titles]
    return tuple(found[:MOST])


def _corrected(question: Question, passages: Passages) -> str | None:
    """ "Did you mean": every unknown word replaced by a word of the archive very like it."""
    text = question.text
    for term in question.terms:
        if not term.known and (better := _better(term, passages)):
            text = text.replace(term.word, better)
    return text if text != question.text else None


def _better(term: Term, passages: Passages) -> str | None:
    for word in nearest_words(fold(term.word), passages.vocabulary()):
        return word.capitalize() if term.word[:1].isupper() else word
    return None
