"""What to ask instead when there is no certain answer: only what would find something."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model.question import Question
from meetings.model.reply import Answer
from meetings.ports.index import Passages
from meetings.retrieval.query.questions.spelling import means_nothing, put_right
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

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
    if any(
        _is_another_word(*pair)
        for pair in zip(*map(word_texts, (looked_for, corrected)), strict=False)
    ):
        corrected = looked_for
    shown = {answer.meeting.title for answer in answers[:2]}
    others = (answer.meeting.title for answer in answers[2:])
    titles = dict.fromkeys(title for title in others if title not in shown)
    found = [*([corrected] if corrected != looked_for else []), *titles]
    return tuple(found[:MOST_SUGGESTIONS])


def _is_another_word(said: str, instead: str) -> bool:
    """Whether a word is plainly no slip for what would be asked instead: a glossary translates a
    "bike", which is no bie, and the Oscars are no cars.
    """
    if said == instead:
        return False
    if said[:1].isupper() and said[:1] != instead[:1]:
        return True
    return not is_cyrillic(said) and bool(translations(folded_key(fold(said))))
