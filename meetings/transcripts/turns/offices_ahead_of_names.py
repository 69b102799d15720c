"""What somebody is, ahead of a whole name: "Treasurer | Ann Moss", «Капитан порта | Олег Винт»."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.text.patronymics import ends_as_patronymic
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.label_words import NOT_SURNAMES, SENTENCE_WORDS
from meetings.transcripts.turns.name_forms import is_proper
from meetings.transcripts.turns.not_speakers import SMALL_WORDS
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.words_for_people import tells_somebody

_MOST_OF_OFFICE: Final = 4
_COURTESY: Final = frozenset("mr mrs ms miss mx dr prof sir dame lady lord hon rt rev".split())
_NAMES: Final = (2, 3, 4)
"""Words of a whole name."""
_GIVEN_AND_WORDS: Final = frozenset(
    """
    amber clay daisy dawn drew earl ernest faith gale gene glen grace hazel heath holly iris ivy
    jade jasmine joy mark max miles olive patience pearl ray reed rose rowan ruby sue verity violet
    wade warren
    """.split()
)
"""Given names that are words as well; behind an office they are names: "Clerk Grace Moss"."""
_GOES_ON: Final = frozenset("of for from and".split())
_OF_PAPERS: Final = frozenset(
    """
    author editor photographer photo cameraman translator writer written contact apologies remarks
    comments report statement presentation question answer letter hello welcome excused next
    автор редактор фотограф оператор переводчик писатель
    """.split()
)
"""What stands ahead of somebody who made a paper, is greeted or absent, and says nothing there."""


def is_speaker_with_office(base: str) -> bool:
    """Whether it is somebody who speaks, as far as the office tells: "Treasurer Ann Moss"."""
    first = base.split(maxsplit=1)[0].casefold()
    return first not in _OF_PAPERS and office_and_whole_name(base) is not None


@lru_cache(maxsize=4_000)
def office_and_whole_name(base: str) -> tuple[str, str] | None:
    """The office and the name, where a label is nothing else; None for other labels.

    "Student Union Board" and "Visitor Center Oslo" name nobody: no given name is such a word.
    """
    words = [] if "," in base else base.split()
    for at in range(min(_MOST_OF_OFFICE, len(words) - _NAMES[0]), 0, -1):
        office, name = words[:at], words[at:]
        if _is_whole_name(name) and _is_office(office):
            return " ".join(office), " ".join(name)
    return None


def _is_office(words: list[str]) -> bool:
    """Words that tell somebody, without a name at their end, «Глава совета Пётр», and none that
    may go on: "Minister for East | African Affairs".
    """
    if not _GOES_ON.isdisjoint(map(str.casefold, words)) or any(
        "Name" in kinds_of(word.casefold()) for word in words[1:] if is_cyrillic(word)
    ):
        return False
    return tells_somebody(" ".join(words))


def _is_whole_name(words: list[str]) -> bool:
    """Words in the form of a name, of which none is an office, and the first no ordinary one."""
    proper = [word for word in words if word.casefold() not in LABEL_PARTICLES]
    if len(words) not in _NAMES or len(proper) < _NAMES[0] or not all(map(is_proper, proper)):
        return False
    if words[0] != proper[0] or words[0].casefold() in SENTENCE_WORDS | SMALL_WORDS:
        return False  # "O PRESIDENTE | DA XUNTA DE GALICIA", "MEMBERS | IN ATTENDANCE"
    if ends_as_patronymic(words[0]):
        return False
    if any(tells_somebody(word.strip(".").title()) for word in proper):
        return False
    if len([word for word in proper if word.casefold().strip(".") not in _COURTESY]) < _NAMES[0]:
        return False  # "Präsident Dr. Orlov"
    return not _is_ordinary(proper[0]) and words[-1].casefold() not in NOT_SURNAMES


def _is_ordinary(word: str) -> bool:
    return is_ordinary_word(word) and word.casefold() not in _GIVEN_AND_WORDS
