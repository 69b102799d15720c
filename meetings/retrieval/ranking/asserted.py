"""Whether what is asked for with yes or no, or for its place, is said to be so, in one sentence.

"Was the pilot to blame?" – "They say: the pilot is to blame." Somebody else says so.
"""

from __future__ import annotations

import re

from meetings.model.question import AnswerType
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    spoken_for,
)
from meetings.retrieval.ranking.rerank import Ranked

_SUPPOSED = re.compile(
    r"\b(?:if|whether|would|could|should|might|they say|allege\w*|as though|as if|suppose\w*"
    r"|imagine)\b"
    r"|\b(?:если|ли|бы|якобы|говорят|будто|допустим|предположим|хотелось)\b",
    re.IGNORECASE,
)
_FEW = 3
"""Words of content; longer questions are told in several sentences, and in other words."""
_WHOLE: frozenset[AnswerType] = frozenset({"yes_no", "place"})


def told_not_supposed(subject: Subject, first: Ranked) -> Level:
    """Whether something is so is told by no sentence that only supposes, asks or reports it."""
    question = subject.question
    if question.asked != "yes_no" or len(subject.content) > _FEW:
        return "answer"
    asked = (question.meant or question.text).rstrip(" ?!.")
    if _SUPPOSED.search(re.sub(r"\bли\b", "", asked)):
        return "answer"
    return "near" if _SUPPOSED.search(first.candidate.passage.text) else "answer"


_NEED_ASKED = re.compile(
    r"\bнуж(?:ен|на|но|ны) ли\b|\b(?:do|does) (?:we|they|you|\w+) (?:really )?need\b"
    r"|^\W*(?:is|are)\b.* (?:needed|necessary)\W*$",
    re.IGNORECASE,
)
_NEED_TOLD = re.compile(
    r"\b(?:не)?нуж(?:ен|н|д)\w*|\bнадо\b|\bнеобходим\w*|\bтреб[уо]\w*|\bне ?хвата\w*|\bдефицит\w*"
    r"|\bбез них\b"
    r"|\bneed\w*|\bnecess\w+|\brequir\w+|\bshortage\w*|\black\w*|\bindispensable|\bessential|\bwithout\b",
    re.IGNORECASE,
)


def need_told(subject: Subject, first: Ranked) -> Level:
    """Whether something is needed is told by a word for need: «нужны ли паромы?»."""
    question = subject.question
    if not _NEED_ASKED.search(question.meant or question.text):
        return "answer"
    return "answer" if _NEED_TOLD.search(first.candidate.passage.text) else "near"


def told_in_one_sentence(subject: Subject, first: Ranked) -> Level:
    """All of two words of such a question are in the sentence, of three all but one."""
    content = subject.content
    if subject.question.asked not in _WHOLE or not 1 < len(content) <= _FEW:
        return "answer"
    if not in_own_language(subject, first):
        return "answer"
    asked = {*first.candidate.passage.asked.split()}
    unmet = [i for i in content if not _is_told(subject, first, i, asked)]
    return "near" if len(unmet) > len(content) // _FEW else "answer"


def _is_told(subject: Subject, first: Ranked, term: int, asked: set[str]) -> bool:
    """Whether a word is in the sentence, or in the question to which its turn is the answer."""
    if first.near.own[term] >= MET or spoken_for(subject, first, term):
        return True
    return any(key in asked for key, _ in subject.question.terms[term].keys)
