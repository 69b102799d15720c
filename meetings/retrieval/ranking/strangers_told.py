"""What may be made of words about somebody who does not speak in the archive."""

from __future__ import annotations

from meetings.model.question import Question
from meetings.names.matching import LIKELY, match_names
from meetings.retrieval.query.questions.unknown_people import asks_for_words
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import fold, word_texts

_EXACT = 0.9
"""A stranger's name is met by itself, not by what is like it («мак» is no Маск)."""


def strangers_met(subject: Subject, first: Ranked) -> Level:
    """Somebody who is not in the archive has said nothing in it; others may talk about them."""
    question = subject.question
    if not question.strangers:
        return "answer"
    if any(_is_called(first, question, name) for name in question.strangers):
        return "near" if asks_for_words(question.text) else "answer"
    return "silent" if asks_for_words(question.text) else "near"


def _is_called(first: Ranked, question: Question, name: str) -> bool:
    """Whether somebody's surname, exactly, is met around the first; where nothing else is known
    of them, with its capital: «маски» are none of Маск.
    """
    last = name.rsplit(maxsplit=1)[-1]
    surname = folded_key(fold(last))
    alone = " " not in name or bool(translations(surname))
    if alone and not _is_written(last, first.candidate.passage.text):
        return False
    pairs = zip(question.terms, first.met, strict=True)
    return any(met >= _EXACT for term, met in pairs if term.keys[0][0] == surname)


def _is_written(name: str, text: str) -> bool:
    names = [word for word in word_texts(text) if word[:1].isupper() and len(word) > 1]
    return bool(names) and any(like >= LIKELY for _, like in match_names(name, names, limit=1))
