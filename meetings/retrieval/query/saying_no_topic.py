"""Words that name nothing one could hear of: «конечно», "anyone else", "longer please"."""

from __future__ import annotations

from functools import lru_cache

from meetings.retrieval.query.vague_words import NO_TOPIC
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_OF_GRAMMAR = frozenset({"ADVB", "PRED", "PRCL", "CONJ", "INTJ", "NPRO", "COMP", "PREP"})


def says_no_topic(text: str) -> bool:
    """Whether a text has words, and none of them names a thing."""
    said = [fold(word) for word in word_texts(text)]
    return bool(said) and all(map(names_nothing, said))


@lru_cache(maxsize=4096)
def names_nothing(word: str) -> bool:
    """Whether a folded word is one of grammar, an adverb or a comparative."""
    if word in NO_TOPIC or word in STOP_WORDS:
        return True
    if not is_cyrillic(word):
        return False
    likeliest = parses_of(word)[0]
    return likeliest.is_known and likeliest.tag.POS in _OF_GRAMMAR
