"""Whether what somebody is asked to have done is told of them, or was done to them by others.

"Did Renner criticise the bridge?" – "One can criticise Renner for the bridge."
"""

from __future__ import annotations

import re
from itertools import takewhile

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_DID = re.compile(r"^\W*(?:(?:and|so|but|well) )?(?:did|does|do|has|have|had)\b", re.IGNORECASE)
_TITLE = frozenset("president minister premier chancellor governor".split())
_LONGEST = 4
"""Words of a name behind a verb: "criticise Prime Minister Ada Renner"."""


def done_to_them(subject: Subject, first: Ranked) -> Level:
    """Whether somebody did something is not told by a sentence in which others do it to them.

    In English, where whoever comes right behind the verb is who it is done to.
    """
    question = subject.question
    asked = question.meant or question.text
    if question.lang == "ru" or not _DID.search(asked) or not in_own_language(subject, first):
        return "answer"
    terms = question.terms
    who = subject.named or tuple(i for i in subject.content if terms[i].proper)
    names = {folded_key(fold(terms[i].word)) for i in who}
    deeds = {folded_key(fold(terms[i].word)) for i in subject.content if i not in who}
    said = word_texts(first.candidate.passage.text)
    done = (at + 1 for at, word in enumerate(said) if folded_key(fold(word)) in deeds)
    behind = (takewhile(_is_of_name, said[at : at + _LONGEST]) for at in done)
    told = any(folded_key(fold(word)) in names for words in behind for word in words)
    return "near" if told else "answer"


def _is_of_name(word: str) -> bool:
    return word[:1].isupper() or word in _TITLE
