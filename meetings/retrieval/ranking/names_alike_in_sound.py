"""Whether a word of the dictionary is told by itself, and not by a name that sounds like it.

«Добыча янтаря» is not told of by "production at the Yantar Shipyard".
"""

from __future__ import annotations

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import is_name_above_all
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_SURE = 0.9
"""So much weigh the keys of what a word names; what only sounds alike weighs less."""


def word_not_sound(subject: Subject, first: Ranked) -> Level:
    """A Russian word in small letters that nobody in the archive says is not told by a Latin word
    that is spelt as it sounds.
    """
    passage = first.candidate.passage
    said = set(" ".join((passage.keys, *passage.before[:1], *passage.after[:1])).split())
    terms = subject.question.terms
    for term in (terms[i] for i in subject.ordinary):
        if not _is_of_dictionary(term.word):
            continue
        alike = {key for key, weight in term.keys if weight < _SURE and not is_cyrillic(key)}
        if said & alike:
            return "near"
    return "answer"


def _is_of_dictionary(word: str) -> bool:
    if not (is_cyrillic(word) and word.islower()):
        return False
    return bool(analyzer().word_is_known(fold(word))) and not is_name_above_all(word)
