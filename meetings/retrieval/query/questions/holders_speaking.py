"""Whose words a question wants, named by an office alone that one person of the archive holds.

"What did the treasurer say?", «что сказал капитан порта о причале?». Of several ministers none in
particular is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from meetings.gazetteer.offices import is_office
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.names.name_context_clues import SPEAKS
from meetings.names.people_meant import KnownPerson
from meetings.names.token_likeness import name_tokens
from meetings.retrieval.query.office_holders import holders_among, names_an_office
from meetings.retrieval.query.questions.qualified_offices import (
    makes_another_before,
    makes_another_behind,
)
from meetings.text.russian_analyses import lemma
from meetings.text.scripts import is_cyrillic
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import Word, fold, word_texts, words
from meetings.text.transliteration import sound_of
from meetings.transcripts.turns.words_for_people import tells_somebody

_ARTICLE: Final = re.compile(r"(?:\b(?:the|our|their) )?$", re.IGNORECASE)
_ANYBODY: Final = frozenset(
    """
    speaker person people man men woman women boy girl guest member members participant attendee
    expert official officials author voice voices everyone all panel audience listener viewer
    speakers colleague respondent reporter interviewee unknown unidentified
    спикер человек люди мужчина женщина гость участник участница эксперт чиновник автор голос все
    коллега собеседник собеседница докладчик докладчица выступающий друг враг народ кто-то никто
    """.split()
)
"""Whoever speaks may be called so: "did the speaker say that …?"."""
_MOST: Final = 4
"""Words of an office that is named so."""


class HolderSpeaking(NamedTuple):
    """Where a text names an office, ``text[start:stop]`` with its article, and its one holder in
    all spellings.
    """

    start: int
    stop: int
    names: tuple[str, ...]


def holder_speaking(text: str, people: Sequence[KnownPerson]) -> HolderSpeaking | None:
    """The one who holds the office beside a word of speech; None where that is nobody or many."""
    for run in offices_beside_speech(text):
        start, stop = run[0].start, run[-1].stop
        names = holders_among(text[start:stop], people)
        if names:
            start = len(_ARTICLE.sub("", text[:start], count=1))
            return HolderSpeaking(start, stop, names) if _is_one_person(names) else None
    return None


def label_speaking(text: str, labels: Iterable[str]) -> HolderSpeaking | None:
    """The one label that is called by another word of the same sense: "the judge" of "THE COURT",
    «генеральный директор» of «Гендиректор».
    """
    called = tuple(KnownPerson(one, (one,), (one,)) for one in labels if calls_office(one))
    return holder_speaking(text, called)


def offices_beside_speech(text: str) -> Iterator[tuple[Word, ...]]:
    """What may be an office beside a word of speech, the most words of it first."""
    said = words(text)
    for at, word in enumerate(said):
        if not SPEAKS.match(fold(word.text)):
            continue
        yield from filter(_is_office, _before(said, at))
        if is_cyrillic(word.text):
            yield from filter(_is_office, _behind(said, at))


def title_in_name(name: str) -> str:
    """What somebody is, ahead of a surname alone: "Councillor | Birt"; else nothing."""
    title, _, surname = name.rpartition(" ")
    return title if surname and tells_somebody(title) and not tells_somebody(surname) else ""


def _before(said: Sequence[Word], at: int) -> Iterator[tuple[Word, ...]]:
    """The words up to a word of speech: "the harbour master said"."""
    start = at
    while start > max(0, at - _MOST) and fold(said[start - 1].text) not in STOP_WORDS:
        start -= 1
    yield from (
        tuple(said[i:at])
        for i in range(start, at)
        if i == start or not makes_another_before(fold(said[i - 1].text))
    )


def _behind(said: Sequence[Word], at: int) -> Iterator[tuple[Word, ...]]:
    """The words behind it in Russian: «сказал капитан порта»."""
    stop = at + 1
    while stop < min(len(said), at + 1 + _MOST) and fold(said[stop].text) not in STOP_WORDS:
        stop += 1
    yield from (
        tuple(said[at + 1 : i])
        for i in range(stop, at + 1, -1)
        if i == stop or not makes_another_behind(fold(said[i].text))
    )


def _is_office(run: tuple[Word, ...]) -> bool:
    return is_called_office(tuple(fold(word.text) for word in run))


def calls_office(speaker: str) -> bool:
    """Whether somebody is named by what they are alone: "mayor", "the harbour master"."""
    said = word_texts(speaker)
    if is_cyrillic(speaker) and any(word[0].isupper() for word in said[1:]):
        return False  # «Шейх Заид»
    return is_office(speaker) or is_called_office(tuple(map(fold, said)))


@lru_cache(maxsize=10_000)
def is_called_office(folded: tuple[str, ...]) -> bool:
    """Whether some words are an office: in English the last of them, in Russian one of them."""
    if not folded or (len(folded) == 1 and folded[0] in _ANYBODY):
        return False
    if is_cyrillic(folded[0]):
        return not any(map(_is_only_name, folded)) and _tells_in_russian(folded)
    return names_an_office(folded[-1]) or tells_somebody(" ".join(map(str.capitalize, folded)))


def _is_only_name(word: str) -> bool:
    """«Митрополит Ириней» names somebody, and no office alone."""
    kinds = kinds_of(word)
    return bool(kinds & {"Name", "Surn", "Patr"}) and "ordinary" not in kinds


def _tells_in_russian(folded: tuple[str, ...]) -> bool:
    if any(names_an_office(lemma(word)) for word in folded):
        return True
    return tells_somebody(" ".join((folded[0].capitalize(), *folded[1:])))


def one_holder(office: str, people: Sequence[KnownPerson]) -> tuple[str, ...]:
    """The one holder of an office, in all spellings; nothing where that is nobody or many."""
    names = holders_among(office, people)
    return names if names and _is_one_person(names) else ()


def _is_one_person(names: Sequence[str]) -> bool:
    """Whether all are one person's spellings, as far as the surname sounds."""
    return len({sound_of(name_tokens(name)[-1]) for name in names}) == 1
