"""Whether the words of a question that say what it is about are met close by."""

from __future__ import annotations

import re

from meetings.model.meeting import LEAD
from meetings.retrieval.ranking.attributes_told import attribute_told
from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    telling,
    written_out,
)
from meetings.retrieval.ranking.rerank import Ranked

_FEW = 4
"""Words besides names: of our own questions of three and four whose first was sure enough to be
an answer without what they are about, 11 of 18 were right, with it 65 of 77; of longer ones, which
may be told in other words, 14 of 17."""


def head_met(subject: Subject, first: Ranked) -> Level:
    """What a question of few words is about is met close by; a name by the meeting's head, too,
    as who speaks for a company or a parliament says "we".
    """
    question, head = subject.question, subject.head
    if (
        head is None
        or len(telling(subject, subject.ordinary)) > _FEW
        or question.asked == "meeting"
    ):
        return "answer"
    term = question.terms[head]
    met = first.met[head] if term.proper else first.near.close[head]
    return "answer" if met >= MET or written_out(term.word, first) else "near"


def each_word_met(subject: Subject, first: Ranked) -> Level:
    """Whether, when or who, asked in a few words: each of them is met close by. With a name, of
    "when" and "who" less will do.

    Else "That frees 45 million" answers whether the bridge will be free, and what a ticket costs
    who bought one. Of our own questions the rule holds back none that was right; there are few so
    short.
    """
    asked, content = subject.question.asked, telling(subject)
    if (
        (subject.named and asked != "yes_no")
        or asked not in _WORDS_MET
        or len(content) > _WORDS_MET[asked]
    ):
        return "answer"
    met = all(first.near.close[i] >= _MET_SURELY for i in content)
    return "answer" if met else "near"


_MET_SURELY = 0.6
"""More than a word that it may be mistyped for: "parking" met by "spring" weighs .59."""
_WORDS_MET = {"yes_no": FEW, "date": FEW, "person": FEW + 1}
"""The most words besides names. Of 99 questions for a person three words hold back two wrong
answers and no right one, four three right ones as well. A price or a count is held by rules of its
own, and told in words that need not name it all."""


def more_than_names(subject: Subject, first: Ranked) -> Level:
    """Some of a question's words besides names and times are met close by."""
    if not subject.content or not subject.named or subject.question.asked == "meeting":
        return "answer"
    if first.candidate.passage.turn == LEAD:
        return "answer"
    if any(first.near.close[i] >= MET for i in subject.content):
        return "answer"
    if _own_numbers_told(subject, first):
        return "answer"
    if subject.attribute and attribute_told(subject, first) == "answer":
        return "answer"  # told in other words: «вуз» by a university
    elsewhere = any(first.met[i] >= MET for i in subject.content)
    return "near" if elsewhere or len(subject.content) > FEW else "silent"


def _own_numbers_told(subject: Subject, first: Ranked) -> bool:
    """Whether a number of the question, and no year of our time, stands in the sentence: «когда
    городу исполнится 1000?» is told with it.
    """
    numbers = [
        i
        for i, term in enumerate(subject.question.terms)
        if term.word.isdigit() and not _YEAR.fullmatch(term.word)
    ]
    return any(first.near.own[i] >= MET for i in numbers)


_YEAR = re.compile(r"(?:19|20)\d\d")
