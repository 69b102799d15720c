"""Whether what the record has in a claimed word's place can be told as said instead of it."""

from __future__ import annotations

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_TIMES = frozenset(
    map(key, "год месяц неделя день час время раз year month week day hour time".split())
)
_ADJECTIVES = {"ADJS": "ADJF", "PRTF": "ADJF", "PRTS": "ADJF", "INFN": "VERB", "GRND": "VERB"}
"""Parts of speech that stand for one another."""


def is_counterpart(claimed: str, said: str) -> bool:
    """Whether some words of the record answer to the claimed ones: «выросли» to «упали».

    «Городах» is not what was said in place of «упал», nor «году у» in place of «военные расходы»;
    «месяц» may be in place of «год».
    """
    mine = _kinds(claimed)
    return not mine or not mine.isdisjoint(_kinds(said))


def is_of_calendar(word: str) -> bool:
    """Whether a folded word is a month, or a "day" or "year" that figures are counted by."""
    return word in RU_MONTHS or word in EN_MONTHS or key(word) in _TIMES


def _kinds(words: str) -> frozenset[str]:
    """The parts of speech of the words that say something; English words are of one kind."""
    telling = [
        word
        for word in map(fold, word_texts(words))
        if word not in STOP_WORDS and key(word) not in _TIMES
    ]
    return frozenset(map(_kind, telling))


def _kind(word: str) -> str:
    if not is_cyrillic(word):
        return "NOUN"
    found = part_of_speech(word) or ""
    return _ADJECTIVES.get(found, found)
