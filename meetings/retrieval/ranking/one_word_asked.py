"""Whether a question says too little for any sentence to be surely its answer.

"Who cried?" – "Teachers cry when they leave": of whom, and when, only the one who asks knows.
"""

from __future__ import annotations

import re

from meetings.model.meeting import LEAD
from meetings.model.question import FIGURES, AnswerType, Term
from meetings.retrieval.query.anaphora_words import HAPPENING
from meetings.retrieval.query.questions.words_before_head import ENGLISH_PAST
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    telling,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.words_of_holders import is_theirs
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_DONE = frozenset({"VERB", "INFN", "PRTS"})
_PAST = 5
"""Letters of an English "-ed" from which on it says what is done: not "red" or "need"."""
_DOES = re.compile(r"\b(?:do|does|did|will|would)\b(?!.*\bhave\b)", re.IGNORECASE)
"""The English word that comes then is a verb: "did Zimin scold anyone?"."""
_NO = frozenset({"нет"})
"""«повысят или нет» asks of one thing."""


def more_than_deed(subject: Subject, first: Ranked) -> Level:
    """Of a question that says but what is done the answer is told of whom it names, if anybody.

    «Что читает Зимин?» is not answered by what others say of reading, «кто плакал?» and «какие
    планы?» by nothing.
    """
    question = subject.question
    if question.asked in FIGURES:
        return "answer"
    terms = [question.terms[i] for i in telling(subject)]
    said = [one for one in terms if fold(one.word) not in _NO]
    if len(said) != 1 or not _is_open(said[0], question.text):
        return "answer"
    if not subject.named:
        return "near"
    if is_theirs(question, first.candidate) or first.candidate.passage.turn == LEAD:
        return "answer"
    return "answer" if any(first.near.own[i] >= MET for i in subject.named) else "near"


def more_than_somebody(subject: Subject, _first: Ranked) -> Level:
    """A question that names somebody and says nothing besides is answered by no sentence.

    «Что Зимин им сказал?» by one of Zimin's: which of all of them, only the one who asks knows.
    """
    question = subject.question
    if not subject.named or subject.content or subject.attribute or question.asked not in _OPEN:
        return "answer"
    return "near" if _SAID.search(question.meant or question.text) else "answer"


_OPEN: frozenset[AnswerType] = frozenset({"thing", "position"})
_SAID = re.compile(
    r"\b(?:say|said|tell|told|reply|replied|answer(?:ed)?|respond(?:ed)?|report(?:ed)?|explain(?:ed)?"
    r"|сказал\w*|говор\w+|ответил\w*|отвечал\w*|рассказ\w+|сообщил\w*|заявил\w*|отметил\w*)\b",
    re.IGNORECASE,
)
"""Verbs of saying; what somebody asks for or wants is more."""


def _is_open(term: Term, asked: str) -> bool:
    return _is_deed(fold(term.word)) or _is_done(term, asked) or bool(_WHICH.search(asked))


_WHICH = re.compile(
    r"^\W*(?:(?:а|и|ну|and|so) )?(?:как(?:ой|ая|ое|ие|ую|ого|их|им|ими)|каков[аоы]?|what|which)"
    r"(?: (?:is|are|was|were|the|a|an|у|вас|нас))* \w+\W*$",
    re.IGNORECASE,
)
"""«Какие планы?» is of whoever's plans."""


def _is_done(term: Term, asked: str) -> bool:
    """Whether an English question asks of a word as of what somebody does; not of a name."""
    return not term.proper and _DOES.search(asked) is not None


def _is_deed(word: str) -> bool:
    """Whether a word can only say what is done: a Russian verb, some English ones."""
    if is_cyrillic(word):
        return part_of_speech(word) in _DONE
    return word in HAPPENING | ENGLISH_PAST or (len(word) >= _PAST and word.endswith("ed"))
