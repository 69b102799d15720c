"""Whether a label names an office, or whoever speaks without a name: "The Chair", «Из зала»."""

from __future__ import annotations

import re
from typing import Final

from meetings.transcripts.turns.label_words import IMPERSONAL, OFFICE_NOUNS, SENTENCE_WORDS
from meetings.transcripts.turns.name_forms import PREFIXED, is_proper
from meetings.transcripts.turns.not_speakers import (
    ARTICLES,
    FROM_THE_FLOOR,
    OF_WHAT,
    OFFICES,
    ROLES,
    TITLES,
    TITLES_BEHIND,
)
from meetings.transcripts.turns.sides_of_trials import is_side

_VOICES = re.compile(
    r"(?:una voce|voci|une voix|des voix|plusieurs voix|una voz|varias voces|algunas voces|uma voz"
    r"|várias vozes|głosy?|voce|voci|hlas|eine stimme|stimmen)"
    r"(?: (?:dai|dal|dalla|sur|au|à|de|da|del|des|z|din|aus|von|dem|der|la|los|las)\b.{1,60})?"
)
"""What records write where nobody tells who calls out: "UNA VOCE DAI BANCHI DI DESTRA"."""


def like_role(words: list[str], folded: list[str]) -> bool:
    """Whether it is an office or somebody unnamed: "The Chair", "Chair Moss", «Из зала»."""
    if tuple(folded) in FROM_THE_FLOOR:
        return True
    if len(folded) > 2 and folded[-2] == "pro" and folded[-1] in {"tem", "tempore"}:
        words, folded = words[:-2], folded[:-2]
    if len(words) == 1 and words[0].endswith(TITLES_BEHIND):
        return True
    first = words[0][0].isupper()
    whole = " ".join(folded)
    if first and (is_side(whole) or _VOICES.fullmatch(whole)):
        return True
    if first and len(words) == 1 and folded[0] in IMPERSONAL:
        return True
    if first and (_holds_office(words, folded) or _holds_office_fr(folded)):
        return True
    last = folded[-1].rstrip("s") if folded[-1] not in ROLES else folded[-1]
    called = any(word.endswith(",") for word in words[:-1])  # "Thanks, Madam President"
    named = last in ROLES and not called and not set(folded[1:-1]) & SENTENCE_WORDS
    return first and len(words) <= 5 and named and not tells_of_office(folded)


def tells_of_office(folded: list[str]) -> bool:
    """ "APPOINTMENT OF SPEAKER", "Report of the Secretary": a heading about who holds it."""
    holders = ROLES | OFFICE_NOUNS | OFFICES | TITLES | ARTICLES
    return "of" in folded[1:-1] and folded[0] not in holders


def offices_ahead(folded: list[str]) -> int:
    """How many words of "El secretario diputado Luis Lind" stand before the name, and of "Mme la
    présidente Ann Moss".
    """
    if folded[0] in _COURTESIES_FR and len(folded) > 4 and folded[1] in {"le", "la"}:
        ahead = 4 if folded[3] in _ADJECTIVES_FR else 3
        return ahead if folded[2].rpartition("-")[2] in OFFICES else 0
    if folded[0] not in ARTICLES or len(folded) < 3 or folded[1] not in OFFICES:
        return 0
    ahead = 3 if folded[2] in OFFICES else 2
    return ahead if len(folded) > ahead and folded[ahead] not in OF_WHAT else 0


def _holds_office(words: list[str], folded: list[str]) -> bool:
    """ "El conseller d'Empresa i Ports", "La ministra de Salud"."""
    if len(words) < 3 or folded[0] not in ARTICLES or folded[1] not in OFFICES:
        return False
    linked = folded[2] in OF_WHAT or bool(PREFIXED.match(words[2]))
    known = OF_WHAT | OFFICES  # one person may hold two: "La ministra de Salud y portavoz"
    return linked and all(word.casefold() in known or is_proper(word) for word in words[2:])


_ADJECTIVES_FR: Final = frozenset("général générale spécial spéciale délégué déléguée".split())
_COURTESIES_FR: Final = frozenset("m mme mlle monsieur madame".split())
_LINKS_FR: Final = re.compile(r"(?:de la|des|du|de|aux?)\s|(?:de l|d|à l)[’']\s?")


def _holds_office_fr(folded: list[str]) -> bool:
    """ "M. le président de la commission des finances": each word behind the office is linked."""
    if len(folded) < 3 or folded[0] not in _COURTESIES_FR or folded[1] not in {"le", "la"}:
        return False
    rest = " ".join(folded[3:]).removeprefix("général ").removeprefix("générale ")
    while linked := _LINKS_FR.match(rest):
        rest = rest[linked.end() :].partition(" ")[2]
    return folded[2] in OFFICES and not rest
