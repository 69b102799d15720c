"""Answers computed from the archive itself: how often, when last, who took part."""

from __future__ import annotations

from collections.abc import Sequence

from meetings.model import Reply
from meetings.ports import Entry
from meetings.questions.model import Question


def statement_for(question: Question, entries: Sequence[Entry]) -> Reply | None:
    """The reply to a question about meetings themselves; None where it is about their words."""
    return None
