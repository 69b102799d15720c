"""Whether a figure is told of something else that is only reckoned with what is asked about.

"What is inflation?" – "Adjusted for inflation, wages rose by four per cent."
"""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts, words

_ASIDE = re.compile(
    r"(?:\b(?:очи[щс]\w+|отдельно|независимо) от"
    r"|\b(?:без|с) (?:уч[её]т(?:а|ом)|вычет(?:а|ом)|поправк(?:и|ой)(?: на)?)|\bза вычетом"
    r"|\b(?:не считая|не включая|не учитывая|учитывая|исключая|кроме|помимо|сверх|опережа\w+)"
    r"|\b(?:выше|ниже|быстрее|медленнее)(?: (?:чем|уровня|темпов))?|\b(?:больше|меньше) чем"
    r"|\b(?:adjust\w+ for|correct\w+ for|account\w* for|net of|(?:exclud|includ)ing"
    r"|except(?: for)?|apart from|not counting|above|below|ahead of"
    r"|(?:higher|lower|more|less|faster|slower) than))"
    r"(?: \w+)?$",
    re.IGNORECASE,
)
"""What stands, with a word at most between, before what is only reckoned with, or left out."""
_ITSELF = frozenset({"nomn", "gent", "accs"})


def only_reckoned_with(subject: Subject, first: Ranked) -> Level:
    """A figure is told of what is asked about where that is more than left out or compared with.

    Whoever asks with such words himself wants just that: "what is growth without inflation".
    """
    question, head = subject.question, subject.head
    if head is None or question.asked not in FIGURES or not in_own_language(subject, first):
        return "answer"
    word, own = question.terms[head].word, question.terms[head].keys[0][0]
    if is_cyrillic(word) and parses_of(fold(word))[0].tag.case not in _ITSELF:
        return "answer"  # «сколько людей занято в СЕКТОРЕ» asks for no figure of the sector
    if any(_is_set_aside(question.meant or question.text, own)):
        return "answer"
    aside = _is_set_aside(first.candidate.passage.text, own)
    return "near" if aside and all(aside) else "answer"


@lru_cache(maxsize=4096)
def _is_set_aside(text: str, own: str) -> tuple[bool, ...]:
    """For each place where a word of this key stands, whether it is only reckoned with there."""
    found = (word for word in words(text) if folded_key(fold(word.text)) == own)
    before = (" ".join(word_texts(text[: word.start])[-_REACH:]) for word in found)
    return tuple(_ASIDE.search(said) is not None for said in before)


_REACH = 4
"""Words before: «без учёта роста» and one between."""
