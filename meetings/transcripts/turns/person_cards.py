"""Person cards glued to names: «Пётр Лодкин *Лодкин Пётр Ильич Министр пристаней* ,».

A card repeats the name in the nominative, mostly surname first and with the patronymic, and tells
the office. Where the page's link ended the text has a blank before its comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from meetings.text.patronymics import ends_as_patronymic
from meetings.text.russian_analyses import part_of_speech
from meetings.transcripts.turns.label_words import OFFICE_RU

Stretch = tuple[int, int]
"""Beginning and end in a body."""

_OFFICE_LENGTH = 300
"""Characters an office in front of a name may have."""
_LONGEST_NAME = 5
"""Words of a name: «Хейсам Бен Тарек Аль Саид»."""
_CAPITALISED = r"[A-ZА-ЯЁ][\w’'-]{0,40}+"
_WORD = re.compile(_CAPITALISED)
_RUN = re.compile(
    # The capital first: what begins with given letters is looked for, all else tried everywhere.
    rf"[A-ZА-ЯЁ](?<![\w’'-][A-ZА-ЯЁ])[\w’'-]{{0,40}}+(?:\s{_CAPITALISED}){{3,}}+"
)
"""Four capitalised words or more with one blank between them: a name and its card's."""
_ROLE_ENDS = re.compile(r"\s[],.;:!?)([]|[].;:!?[\n]")
_AND = re.compile(r"\sи\s")
_IN_OFFICES = frozenset("по в во при на за с со и".split())
"""Prepositions and conjunctions that an office may hold."""
_NO_TITLE = (
    r"(?!(?:(?<=M)(?:r|rs|s|iss|adam)|(?<=D)r|(?<=S)ir|(?<=H)on|(?<=P)rof|(?<=L)(?:ord|ady))\b)"
)
"""Behind a capital, which has to come first (see _RUN): "Mr", "Mrs", "Ms", "Miss", "Madam" …"""
_CARD_EN = re.compile(
    # "Sergei Shoigu Shoigu SergeiDefence Minister: …", in one line; no title and no stutter,
    # "Mr Vale Vale Mr Speaker", "I'll I'll I'll I'll", "FROM FROM THE"
    rf"(?P<given>[A-Z](?<![\w’'-][A-Z])(?![A-Z]){_NO_TITLE}[\w’'-]{{1,40}}+)[ \u00a0]"
    r"(?P<surname>(?!(?P=given)\b)[A-Z](?![A-Z])[\w’'-]{1,40})"
    r"(?P<card>[ \u00a0](?P=surname),?[ \u00a0](?P=given)(?P<role>[A-Z ][^\n.:!?(]*?)?)"
    r"(?=\s?[,.:;!?()]|\n|$)"
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name and its card's name: the name begins at ``name``, the card's name is
    ``body[start:stop]``."""

    name: int
    start: int
    stop: int


@lru_cache(maxsize=2)  # one body after another is asked for by several rules
def person_cards(body: str) -> tuple[Stretch, ...]:
    """Where the cards stand, with the blank in front of them."""
    named = list(_named(body))
    found = [
        (card.start - 1, _end(body, card, after)) for card, after in zip_longest(named, named[1:])
    ]
    return (*found, *(match.span("card") for match in _CARD_EN.finditer(body)))


def _named(body: str) -> Iterator[_Named]:
    done = 0
    for found in _RUN.finditer(body):
        run = list(_WORD.finditer(body, *found.span()))
        for stop in range(4, len(run) + 1):
            card = _card_before(body, run, stop)
            if card and card.name >= done:
                done = card.stop
                yield card


def _card_before(body: str, run: list[re.Match[str]], stop: int) -> _Named | None:
    """The card whose name, ending at a word of a run, repeats the words in front of it."""
    formal = stop < len(run) and ends_as_patronymic(run[stop][0])
    behind = run[stop - 1].end()
    # Characters that hold the longest beginning of an office that is asked for.
    if not formal and not OFFICE_RU.match(body[behind : behind + 20].lstrip()):
        return None
    for n in range(2, min(_LONGEST_NAME, stop // 2) + 1):
        name, again = run[stop - 2 * n : stop - n], run[stop - n : stop]
        if sorted(map(_beginning, name)) == sorted(map(_beginning, again)):
            return _Named(name[0].start(), again[0].start(), run[stop].end() if formal else behind)
    return None


def _beginning(word: re.Match[str]) -> str:
    """The card has the nominative, the text any case."""
    return word[0][:3].replace("ё", "е")


def _end(body: str, card: _Named, after: _Named | None) -> int:
    """The end of a card's office."""
    limit = min(card.stop + _OFFICE_LENGTH, after.name if after else len(body))
    match = _ROLE_ENDS.search(body, card.stop, limit)
    role = body[card.stop : match.start() if match else limit]
    if match is None and after and limit == after.name:
        role = _before_next(body, role, after)
    before = body[max(0, card.name - _OFFICE_LENGTH) : card.name].rstrip()
    stop = card.stop + min(_before_other(role, before), _before_prose(role))
    if stop == len(body) or body[stop].isspace():
        return stop
    return card.stop + _before_prose(role, whole=False)


def _before_next(body: str, role: str, after: _Named) -> str:
    """The role without the office of the next card's person: «Министр … | и помощник Юрий …»."""
    first = body[after.stop : after.stop + 20].lstrip()[:4].casefold()
    cuts = [cut.start() for cut in _AND.finditer(role)]
    # Four letters tell whether an office begins as the next card's does; three are « и ».
    own = [at for at in cuts if role[at + 3 : at + 7].casefold() == first]
    return role[: (own or cuts or [len(role)])[-1]]


def _before_other(role: str, before: str) -> int:
    """A card's role ends where the office before the name ends, if another person follows it.

    «…представитель Президента Александр Гуцан Гуцан Александр Владимирович … представитель
    Президента и губернатор …»: what comes after " и " is text again.
    """
    cuts = (cut.start() for cut in _AND.finditer(role[:_OFFICE_LENGTH]))
    return next((at for at in cuts if before.endswith(role[:at].strip())), len(role))


def _before_prose(role: str, *, whole: bool = True) -> int:
    """Where a sentence goes on behind an office: at a verb, or (not ``whole``) a preposition."""
    for word in re.finditer(r"(?<!\S)[а-яё]+(?!\S)", role):
        if _is_verb(word[0]) or (not whole and _joins_sentence(word[0])):
            return len(role[: word.start()].rstrip())
    return len(role)


def _is_verb(word: str) -> bool:
    return part_of_speech(word) in {"VERB", "INFN"}


def _joins_sentence(word: str) -> bool:
    return part_of_speech(word) in {"PREP", "CONJ"} and word not in _IN_OFFICES
