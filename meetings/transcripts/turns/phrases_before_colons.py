"""Words of a sentence that come back before a colon as labels do: "Here is the point: …".

Whoever speaks goes on there, however often such words begin a paragraph.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from meetings.text.name_particles import LABEL_PARTICLES
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.label_words import (
    FRAGMENT_STARTS,
    IMPERSONAL,
    OFFICE_NOUNS,
    OFFICE_RU,
    SENTENCE_WORDS,
)
from meetings.transcripts.turns.name_forms import like_name
from meetings.transcripts.turns.not_speakers import ARTICLES, OFFICES, ROLES, SMALL_WORDS, TITLES
from meetings.transcripts.turns.titles_of_two_words import PAPERS
from meetings.transcripts.turns.words_for_people import is_being

_HOW_MANY: Final = frozenset(
    "some any all both each many much few other another one two three several все всё каждый"
    " многие другой другая другие некоторые один одна одни ein eine einer un une una uno an"
    " last next".split()
)
"""Words of sentences that may count those who speak, "Another man", «Все: Да!», or head points of
an agenda: "Last month".
"""
_BEGINS: Final = (SENTENCE_WORDS | FRAGMENT_STARTS | SMALL_WORDS) - _HOW_MANY - ARTICLES
_VERBS: Final = frozenset(
    "is are was were be been will would shall should can could must have has had do does did not"
    " ist sind war waren wird werden est sont était es son era è sono".split()
)
"""Words in small letters that no name or office has."""
_PEOPLE: Final = ROLES | OFFICE_NOUNS | OFFICES | TITLES | IMPERSONAL
_PARTS_OF_CLAUSES: Final = frozenset({"VERB", "INFN", "GRND"})
_NEVER_ALONE: Final = _PARTS_OF_CLAUSES | {"ADVB", "CONJ", "PRCL", "COMP", "PREP", "PRED", "INTJ"}
_BODIES: Final = re.compile(
    r"(?:министерств|комитет|комисси|совет|суд|правлени|администрац|прокуратур|полици|\w*служб"
    r"|управлени|департамент|агентств|фонд|банк|компани|редакци|орган|палат|фракци|групп|штаб"
    r"|президиум|собрани|зал|аудитори|сторон|защит|обвинени|обществ|организаци|союз|парти|школ"
    r"|университет|институт|центр|завод|канал|радио|газет|портал|кафедр|команд|голос|реплик|крик"
    r"|возглас|выкрик|шум|ответ|вопрос)"
)
"""Beginnings of what a body is, or a voice: people speak for these."""


def is_phrase(label: str) -> bool:
    """Whether a label is of a sentence: «Хочу сказать», "Our task", «Нет, так не пойдёт»."""
    words = [word.strip(".,’'«»“”\"()") for word in label.split()]
    words = [word for word in words if word]
    if not words:
        return False
    if len(words) == 1:
        return _is_word_of_sentence(words[0])
    if like_name(words):  # "Will Vale", «Яна Если»
        return False
    folded = [word.casefold() for word in words]
    first = re.split("['’]", folded[0])[0]
    begins = first in _BEGINS or _is_pronoun(first)
    return (begins and not _tells_people(folded)) or _has_verb(words)


_PARTED: Final = re.compile(r"(?<=[^\W\d_]{2})\.\s|\s[|–—-]\s")
"""Signs in a label behind which a sentence may begin; not the full stop of an initial."""
_OPENINGS: Final = frozenset(
    "Нет Вот Как Что Если Мы Вы Они Это Так Но Когда Потому Сейчас Теперь Поэтому Хорошо".split()
)
"""Words that no name has in Russian."""


def begins_inside(label: str) -> bool:
    """Whether a sentence begins in a label: «Судья. Нет», "Judge | No, that will not do"."""
    if not _OPENINGS.isdisjoint(re.findall(r"\w+", label)[1:]):
        return True
    parts = _PARTED.split(label)
    return len(parts) > 1 and is_phrase(parts[-1])


def _is_word_of_sentence(word: str) -> bool:
    """«Напомню», «Кстати»; "Will" may be somebody."""
    if is_cyrillic(word):
        return _is_only(word, _NEVER_ALONE)
    folded = word.casefold()
    return word == folded and folded in SENTENCE_WORDS and word.title() not in COMMON_GIVEN


def _tells_people(folded: list[str]) -> bool:
    return any(word in _PEOPLE or OFFICE_RU.match(word) or is_being(word) for word in folded)


def _has_verb(words: list[str]) -> bool:
    """Whether somebody does something; "Ann Moss says" is another form of a label."""
    later = [word for word in words[1:] if word[0].islower() and word not in LABEL_PARTICLES]
    if later == words[-1:] and like_name(words[:-1]):
        return False
    if is_cyrillic(words[0]):
        small = [words[0], *later]
        return "не" in small or any(_is_only(word, _PARTS_OF_CLAUSES) for word in small)
    return not _VERBS.isdisjoint(later)


@lru_cache(maxsize=2_000)
def _is_only(word: str, kinds: frozenset[str]) -> bool:
    """Whether a Russian dictionary has a word, and nothing but such words."""
    folded = word.casefold()
    if not analyzer().word_is_known(folded):
        return False
    return all(parse.tag.POS in kinds for parse in analyzer().parse(folded))


@lru_cache(maxsize=2_000)
def _is_pronoun(word: str) -> bool:
    """«Наша», «такие»: what stands before a noun for another word; «все» counts people."""
    if not is_cyrillic(word) or word in _HOW_MANY or not analyzer().word_is_known(word):
        return False
    return all("Apro" in parse.tag for parse in analyzer().parse(word))


def names_nobody(label: str) -> bool:
    """Whether Russian words of a label are neither people nor a body, «Вывод один», or the last
    word is of no people: "Preliminary discussion".
    """
    words = [word.strip(".,«»()").casefold() for word in label.split()]
    if len(words) < 2 or not is_cyrillic(label[:1]):
        return len(words) > 1 and words[-1] in PAPERS
    return not _tells_people(words) and not any(map(_BODIES.match, words))
