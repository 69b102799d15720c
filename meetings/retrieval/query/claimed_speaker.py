"""Whose words a claim says they are, whether or not the archive has anybody of that name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from meetings.gazetteer.finding_countries import countries_in
from meetings.gazetteer.offices import is_office
from meetings.gazetteer.ordinary_words import ORDINARY_ENGLISH, SURNAMES_TOO, kinds_of
from meetings.names.name_context_clues import SPEAKS, TITLES
from meetings.retrieval.query.claim_phrases import SAID
from meetings.retrieval.query.claims import ReportedClaim
from meetings.retrieval.query.questions.holders_speaking import (
    is_called_office,
    offices_beside_speech,
)
from meetings.retrieval.query.words_of_teller import words_of_teller
from meetings.text.months import english_months
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.turns.words_for_people import tells_somebody

_WORD: Final = re.compile(r"[^\W\d_][^\W\d_’'-]*(?:[’'-][^\W\d_]+)*")
_BEFORE_PLACES: Final = frozenset("in at from near of в во из на о об under over".split())
_PREPOSITION: Final = re.compile(r"\b(?:in|on|at|by|of|to|from|for)\b", re.IGNORECASE)
_NOT_NAMES: Final = frozenset(
    """
    did does is was has had true false fake fact check look see hi hello dear according breaking
    verify question answer note source quote kremlin patriarch pope sir lady lord general novosti
    summary topic тема
    """.split()
)
_CALLED_BY_NUMBER: Final = re.compile(r"[^\W\d_]+[ _]\d{1,3}\b")
_LONGEST_ABBREVIATION: Final = 5
"""Capitals up to which a word is a body's short name, «МИД», and no shouted word."""


def claimed_speaker(claim: ReportedClaim, person_in: Callable[[str], str | None]) -> str | None:
    """Who is said to have said it: somebody of the archive, a name it does not know, or an office.

    ``person_in``: the one person of the archive whom some words name.
    """
    around = claim.beside or claim.around
    near = words_of_teller(around)
    found = person_in(near) or _numbered(around, person_in)
    if found is None and (claim.reported or SAID.search(around)):
        found = person_in(_titled(near))
    found = found or speaker_named(near)
    office = _office_beside(around) or (_office_alone(around) if claim.reported else None)
    if found is None and office:
        holder = person_in(f"{office} {'сказал' if is_cyrillic(office) else 'said'}")
        found = holder or office_named(near) or office
    found = found or office_named(near)
    return found or (person_in(claim.around) if claim.beside else None)


def _numbered(around: str, person_in: Callable[[str], str | None]) -> str | None:
    """Who is called by a number, which no name has: "Speaker 2"."""
    called = (person_in(match[0]) for match in _CALLED_BY_NUMBER.finditer(around))
    return next(filter(None, called), None)


def office_named(around: str) -> str | None:
    """The office in some words around a claim that name nobody: «министр», "mayor"."""
    words = (word[0] for word in _WORD.finditer(around))
    named = next((word for word in words if is_office(word)), None)
    if named is None or not is_cyrillic(named):
        return named
    return str(parses_of(named.lower())[0].normal_form)


def _office_beside(around: str) -> str | None:
    """The office of whoever says it, that may have no rank: "the harbour master said"."""
    run = next(offices_beside_speech(around), None)
    return around[run[0].start : run[-1].stop] if run else None


def _office_alone(around: str) -> str | None:
    """The office that is all that tells who says it: «бухгалтер» of «бухгалтер сказала, что»."""
    said = [word for word in word_texts(around) if fold(word) not in STOP_WORDS]
    if not said or not tells_somebody(" ".join((said[0].capitalize(), *said[1:]))):
        return None
    return " ".join(said) if is_called_office(tuple(map(fold, said))) else None


def _titled(near: str) -> str:
    """A title before a lone word of which a dictionary knows no surname: «Богомаз сказал»."""
    names = [word for word in near.split() if word[0].isupper()]
    if len(names) != 1 or not near.startswith(names[0]):
        return near
    return f"{'господин' if is_cyrillic(near) else 'Mr'} {near}"


def speaker_named(around: str) -> str | None:
    """The first name in some words around a claim: «Байден» of «правда ли, что Байден сказал».

    A claim put into the mouth of somebody the archive does not know is not that of whoever
    said it.
    """
    run: list[str] = []
    stop = -1
    for word in _names(around):
        if run and word.start() != stop + 1:
            break
        run.append(word[0])
        stop = word.end()
    return " ".join(run) or None


def without_prepositions(around: str) -> str:
    """English words around a claim without prepositions: "In" is no part of Moon Jae-in."""
    return " ".join(_PREPOSITION.sub(" ", around).split())


def _names(around: str) -> Iterator[re.Match[str]]:
    found = list(_WORD.finditer(around))
    before = [None, *(match[0].casefold() for match in found)]
    for previous, word in zip(before, found, strict=False):
        if previous not in _BEFORE_PLACES and _may_name(word[0]):
            yield word


def _may_name(word: str) -> bool:
    folded = fold(word)
    if not word[0].isupper() or len(word) < 2 or folded in STOP_WORDS | TITLES | _NOT_NAMES:
        return False
    if (word.isupper() and len(word) <= _LONGEST_ABBREVIATION) or SPEAKS.match(folded):
        return False
    if countries_in(word):
        return False
    return _is_russian_name(folded) if is_cyrillic(folded) else _is_latin_name(folded)


def _is_russian_name(folded: str) -> bool:
    kinds = kinds_of(folded)
    return not kinds or bool(kinds & {"Surn", "Name", "Patr"})


def _is_latin_name(folded: str) -> bool:
    if folded in SURNAMES_TOO:
        return True
    return not (
        folded in ORDINARY_ENGLISH or folded in english_months() or near_words(folded_key(folded))
    )
