"""Words beside an office that make it another one: "the union president" is not any president."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from meetings.retrieval.query.office_words import OTHER_OFFICE, SAID_OF_ANY
from meetings.text.russian_analyses import lemma, parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS

_SAY_NOTHING: Final = SAID_OF_ANY - OTHER_OFFICE | frozenset(
    """
    yesterday today then also ever never really actually once finally even just maybe so okay well
    now later again first only still already however meanwhile please our their his her your my
    наш ваш этот тот сам самый такой весь мой их свой его ее каждый
    """.split()
)
"""Words that may stand before an office and say nothing of which one it is."""
_QUALIFY: Final = frozenset({"ADJF", "PRTF"})
_OF_WHAT: Final = frozenset({"NOUN", "ADJF", "PRTF"})


@lru_cache(maxsize=10_000)
def makes_another_before(word: str) -> bool:
    """Whether a word right before an office makes it another: «генеральный | директор»."""
    if word in OTHER_OFFICE:
        return True
    if word in STOP_WORDS or word in _SAY_NOTHING:
        return False
    if not is_cyrillic(word):
        return word.isalpha()
    return lemma(word) not in _SAY_NOTHING and any(
        one.tag.POS in _QUALIFY for one in parses_of(word)
    )


@lru_cache(maxsize=10_000)
def makes_another_behind(word: str) -> bool:
    """Whether a Russian word right behind an office may tell of what: «директор | завода»."""
    if not is_cyrillic(word) or word in STOP_WORDS or word in _SAY_NOTHING:
        return False
    return any(one.tag.POS in _OF_WHAT and one.tag.case == "gent" for one in parses_of(word))
