"""Whether where somebody works is told by their own working, and not by «мы работаем»."""

from __future__ import annotations

import re
from typing import Final

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold

_ASKED: Final = re.compile(
    r"\bгде (?:[а-я-]+ ){0,4}работа(?:ет|л|ла)\b"
    r"|\bwhere (?:does|did|has|is|was) (?:[a-z-]+ ){1,4}work(?:ed|ing)?\b"
)
_WORK: Final = re.compile(r"\bработа\w+|\bwork(?:s|ed|ing)?\b")
_OF_ONE: Final = re.compile(
    r"\bработа(?:ю|л|ла)\b|\b(?:он|она)\b[^.!?]{0,40}\bработает\b"
    r"|\b(?:i|he|she)(?:'ve|'s|'m| have| has| had| used to| am| is| was)?(?: also| still)?"
    r" work(?:s|ed|ing)?\b"
)
"""A shipyard «работает», too, and is nobody."""
_OF_SOMEBODY: Final = re.compile(r"\b(?:он|она|he|she)\b")


def workplace_told(subject: Subject, first: Ranked) -> Level:
    """Where one of the archive's people works is told of one: who "we" are need not be there."""
    question = subject.question
    asked = fold(question.meant or question.text)
    of_somebody = bool(question.people) or _OF_SOMEBODY.search(asked) is not None
    if not of_somebody or not _ASKED.search(asked):
        return "answer"
    text = fold(first.candidate.passage.text)
    return "near" if _WORK.search(text) and not _OF_ONE.search(text) else "answer"
