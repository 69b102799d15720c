"""Labels that name nobody: "Chair", "Speaker 2", «Из зала». At another meeting it is another one.

A question may ask for them all the same, by the whole of the label: "What did the chair say?"
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, kinds_of
from meetings.names.name_context_clues import SPEAKS
from meetings.names.numbers_in_labels import numbers_of
from meetings.retrieval.query.bodies_of_offices import names_a_body
from meetings.retrieval.query.questions.qualified_offices import (
    makes_another_before,
    makes_another_behind,
)
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.not_speakers import FROM_THE_FLOOR
from meetings.transcripts.turns.words_for_people import tells_somebody

_WORD: Final = re.compile(r"[^\W\d_]+|\d{1,9}")
_LITTLE: Final = frozenset("the a an of".split())
_BEFORE: Final = frozenset("by словам".split())
_VOICES: Final = re.compile(
    r"(?:вопросы?|ответы?|реплик[аи]|голоса?|возгласы?|зал|запитання|вигуки?|zurufe?"
    r"|questions?|answers?|remarks?|repl(?:y|ies)|responses?|comments?|cue|voices?|all"
    r"|members|audience)\b|[qa]\W*\d*\Z"
)
"""How labels begin under which anybody may speak, each time another; "A. Holt", «Голосов» are
people.
"""
_MOST_INITIALS: Final = 3
_REMEMBERED: Final = 20_000


@lru_cache(maxsize=_REMEMBERED)
def is_label_of_any(name: str) -> bool:
    """Whether a label of several words or with a number names nobody: "Member of the public"."""
    if numbers_of(name):
        return True
    if " " not in name:
        return False
    if tuple(fold(name).split()) in FROM_THE_FLOOR:
        return True
    if is_cyrillic(name) and not name.isupper() and any(w[0].isupper() for w in name.split()[1:]):
        return False  # «Депутат Мохова»
    named = _is_whole_name(name) or _ends_in_surname(name)
    return "." not in name and tells_somebody(name) and not named


def _is_whole_name(name: str) -> bool:
    """Whether a surname is a word for people: "Ann Bishop", but not "Bill Clerk"."""
    given, *surname = name.split()
    is_given = given in COMMON_GIVEN and fold(given) not in ORDINARY_ENGLISH
    return is_given and len(surname) == 1 and surname[0].istitle()


def _ends_in_surname(name: str) -> bool:
    """«БУХГАЛТЕР САЛТЫКОВА», where capitals tell no name."""
    kinds = kinds_of(name.rsplit(maxsplit=1)[-1].casefold())
    return is_cyrillic(name) and "Surn" in kinds and "ordinary" not in kinds


def tells_a_person(label: str) -> bool:
    """Whether one person speaks under it at a meeting: "Chair", "Speaker 2", and no «Из зала»."""
    return tuple(fold(label).split()) not in FROM_THE_FLOOR and not _VOICES.match(fold(label))


def labels_asked_for(text: str, labels: Iterable[str]) -> tuple[str, ...]:
    """The labels whose words a question wants: "what did Speaker 2 say", «сказал секретарь»."""
    typed = _words(text)
    folded = [fold(word) for word in typed]
    found = [label for label in labels if _is_asked_for(label, typed, folded)]
    longest = max((len(_key(label)) for label in found), default=0)
    return tuple(label for label in found if len(_key(label)) == longest)


def label_called(words: str, labels: Iterable[str]) -> tuple[str, ...]:
    """The labels that some words are, but for an article and capitals: "the chair"."""
    asked = tuple(fold(word) for word in _words(words))
    return tuple(label for label in labels if asked and _key(label) == asked)


def _is_asked_for(label: str, typed: Sequence[str], folded: Sequence[str]) -> bool:
    own = _key(label)
    initials = label.isupper() and len(label) <= _MOST_INITIALS
    for start in range(len(folded) - len(own) + 1) if own else ():
        stop = start + len(own)
        if tuple(folded[start:stop]) != own or (initials and typed[start] != label):
            continue
        if numbers_of(label) or (
            _speaks(folded, start, stop) and not _is_another(label, folded, start, stop)
        ):
            return True
    return False


def _is_another(label: str, folded: Sequence[str], start: int, stop: int) -> bool:
    """Whether the words beside an office make it another: "the deputy clerk" is not "Clerk"."""
    if not tells_somebody(label):
        return False
    before, behind = folded[max(0, start - 1) : start], folded[stop : stop + 1]
    if any(SPEAKS.match(word) for word in before):  # «сказал секретарь суда»
        return any(map(makes_another_behind, behind))
    bare = len(_key(label)) == 1
    return any(makes_another_before(w) and not (bare and names_a_body(w)) for w in before)


def _speaks(folded: Sequence[str], start: int, stop: int) -> bool:
    """Whether a word of speaking stands beside: an office alone is also a matter, "the chair"."""
    before = folded[max(0, start - 1) : start]
    if any(SPEAKS.match(word) for word in (*before, *folded[stop : stop + 1])):
        return True
    return not _BEFORE.isdisjoint(before)


@lru_cache(maxsize=_REMEMBERED)
def _key(label: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in _words(label))


def _words(text: str) -> list[str]:
    """Words without the little ones of English, and numbers without zeros in front."""
    found = (word for word in _WORD.findall(text) if word.casefold() not in _LITTLE)
    return [str(int(word)) if word.isascii() and word.isdecimal() else word for word in found]
