"""A message as it was meant, wherever it is typed: in the chat, on a page, on the command line."""

from __future__ import annotations

from dataclasses import replace

from meetings.model.reply import Reply
from meetings.ports.answering import Answering
from meetings.retrieval.query.intents import words_on
from meetings.retrieval.query.questions.padding import plain_words
from meetings.retrieval.query.questions.understanding import LONGEST_QUESTION
from meetings.retrieval.query.spelled_out_dates import in_figures
from meetings.retrieval.query.units_written_out import units_written_out
from meetings.retrieval.query.word_asked_for import word_asked_for


def with_names(answering: Answering, text: str) -> str:
    """Days in figures, units and names written out, a word that is asked for alone by itself."""
    meant = in_figures(word_asked_for(text) or words_on(text) or text)
    return answering.named(units_written_out(meant))


def as_meant(answering: Answering, text: str) -> str:
    """The same of a message with its padding and perhaps in the wrong keyboard layout.

    Of a question no more is read; the other readings of a word of thousands of letters take long.
    """
    return with_names(answering, plain_words(answering.typed(text[:LONGEST_QUESTION])))


def reply_as_meant(answering: Answering, text: str) -> Reply:
    """The reply to a message as it was meant, under the message as it was typed."""
    return replace(answering.answer(as_meant(answering, text)), question=text)
