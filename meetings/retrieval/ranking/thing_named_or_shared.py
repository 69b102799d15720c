"""What a share is of, and what has a name, is in the sentence that tells it.

"What share of power is renewable?" is told by no percent of something else beside a sentence on
renewable power; "What is the name of the new ferry?" by no name of a barge beside ferries.
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, is_said
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key

_SHARE_WORDS = frozenset(
    map(folded_key, "доля процент часть share percent percentage part proportion rate".split())
)
_NAME_ASKED = re.compile(
    r"\bnames? of (?:the|his|her|their|your|its)\b|\bwhat (?:is|was|are|were) .{1,60}\bcalled\b"
    r"|\bкак называ(?:ется|ются|лся|лась|лось|лись)\b",
    re.IGNORECASE,
)


def share_of_thing(subject: Subject, first: Ranked) -> Level:
    """A share is told in a sentence that says anything of what it is a share of."""
    question = subject.question
    if question.asked != "percent":
        return "answer"
    of = [i for i in subject.content if folded_key(question.terms[i].word) not in _SHARE_WORDS]
    return "near" if of and not any(_is_told(subject, first, i) for i in of) else "answer"


def name_of_thing(subject: Subject, first: Ranked) -> Level:
    """A name is told in a sentence that says what has it."""
    if not subject.content or not _NAME_ASKED.search(subject.question.text):
        return "answer"
    thing = subject.content[-1] if subject.head is None else subject.head
    return "answer" if _is_told(subject, first, thing) else "near"


def _is_told(subject: Subject, first: Ranked, term: int) -> bool:
    """Whether a word is in the sentence, in either language."""
    return is_said(subject.question.terms[term], set(first.candidate.passage.keys.split()))
