"""Which labels are somebody's by their own words, and which are made of ordinary ones."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.name_particles import LABEL_PARTICLES
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.common_given_names import COMMON_GIVEN
from meetings.transcripts.turns.degrees_and_ranks import without_degrees_and_ranks
from meetings.transcripts.turns.label_looks import look_of
from meetings.transcripts.turns.label_words import (
    NOT_SURNAMES,
    OFFICE_NOUNS,
    OFFICE_RU,
    SENTENCE_WORDS,
)
from meetings.transcripts.turns.name_forms import INITIALS_RU, is_proper, like_name
from meetings.transcripts.turns.not_speakers import OF_WHAT, OFFICES, ROLES, SMALL_WORDS, TITLES
from meetings.transcripts.turns.office_looks import tells_of_office
from meetings.transcripts.turns.offices_ahead_of_names import is_speaker_with_office
from meetings.transcripts.turns.ordinary_words_in_labels import is_ordinary_word
from meetings.transcripts.turns.parts_of_labels import base_and_role, without_notes
from meetings.transcripts.turns.titles_of_two_words import PAPERS
from meetings.transcripts.turns.words_for_people import is_occupation

_SUFFIXES: Final = frozenset("jr sr ii iii iv qc kc mp mla md phd esq am ms obe cbe".split())
_OF_OFFICE: Final = re.compile(
    rf"(?:(?:первый|и\.\s?о\.|врио)\s)?(?:{OFFICE_RU.pattern.removeprefix('^')}|фракци|член |групп"
    r"|начальни|заведующ|сотрудни|житель|уполномоч)",
    re.IGNORECASE,
)
_UNNAMED: Final = re.compile(
    r"\((?:не представи|не назва|имя не|name (?:not|un)|did not give|unnamed)", re.IGNORECASE
)
"""What a clerk notes behind somebody who gave no name: «Жительница (не представилась)»."""
_LEADS_TO_NAME: Final = frozenset(
    "by from with and or to of for in at on и или с со от к ко для в во на по у о об".split()
)
_OFFICES_WITH_CASES: Final = frozenset(
    """
    ministr ministryně ministrka místopředseda místopředsedkyně předseda předsedkyně náměstek
    náměstkyně podpredseda podpredsedníčka predseda predsedníčka wiceminister przewodniczący
    przewodnicząca sekretarz podsekretarz
    """.split()
)
"""Czech, Slovak and Polish offices, of which no preposition tells what they hold."""


@lru_cache(maxsize=20_000)
def is_certain(label: str) -> bool:
    """Whether a label is a speaker's by its own words, though it stands once."""
    look = look_of(label)
    if look in {"titled", "role", "numbered"} or (look and _UNNAMED.search(label)):
        return True
    base = without_degrees_and_ranks(base_and_role(label)[0])
    words = base.split()
    if words and words[-1].casefold() in PAPERS:
        return False
    if INITIALS_RU.fullmatch(base):
        return True
    if base.isupper() and INITIALS_RU.fullmatch(" ".join(words[-2:])):
        return True  # «ДЕПУТАТ КОЛЬЦОВА А.П.»
    if look == "other":
        return _holds_office_before(words)
    return look in {"name", "caps"} and _is_named(label, base)


def _is_named(label: str, base: str) -> bool:
    """Whether words in the form of a name name somebody, or an office tells that they do."""
    words = base.split()
    if is_speaker_with_office(base):
        return True
    named = 2 <= len(words) <= 4 and not tells_of_office([word.casefold() for word in words])
    return named and (_names_person(words) or _holds_office_behind(label))


def _holds_office_behind(label: str) -> bool:
    """ "Tim Roh, Minister für Häfen", «Ася Кольцова, директор пристани»: no sentence."""
    bare = without_notes(label)[0]
    role = base_and_role(label)[1].split()
    if not role or "," not in bare:
        return False
    first = role[0].casefold().strip(".,").removesuffix("in")
    offices = OFFICE_NOUNS | OFFICES | ROLES
    told = first in offices or f"{first}in" in offices or bool(OFFICE_RU.match(role[0]))
    return told or is_occupation(" ".join(role))


def tells_office(label: str) -> bool:
    """Whether an office or a faction stands behind initials and surname, and no sentence:
    «РУЛЁВА А.И., министр пристаней.», «Лодкин П.И., фракция «Причал».».
    """
    base, role = base_and_role(label)
    return bool(INITIALS_RU.fullmatch(base)) and bool(role) and bool(_OF_OFFICE.match(role))


def _holds_office_before(words: list[str]) -> bool:
    """ "Bundesminister für Häfen Dr. Tim Roh", «Министр пристаней Ася Кольцова»: no sentence."""
    first = words[0].casefold()
    cyrillic = is_cyrillic(words[0])
    office = OFFICE_RU.match(first) if cyrillic else first in OFFICE_NOUNS | OFFICES | TITLES
    if not office or not words[0][0].isupper() or not ends_with_name(" ".join(words)):
        return False
    between = words[1:-2]
    return all(
        is_proper(word)
        or word in OF_WHAT | LABEL_PARTICLES
        or (cyrillic and _links(word))
        or _is_inflected(first, word)
        for word in between
    )


def _is_inflected(office: str, word: str) -> bool:
    """Whether a word in small letters tells of what somebody is the minister, by its case alone:
    "Ministryně přístavů Anna Mechová", "Minister portów Jan Molo".
    """
    if len(word) < 4 or not word.isalpha() or word in SENTENCE_WORDS:
        return False
    return office in _OFFICES_WITH_CASES or (office == "minister" and not word.isascii())


def _links(word: str) -> bool:
    """Whether a word in small letters may stand in an office: no word of a sentence, no verb."""
    return word not in SENTENCE_WORDS and kinds_of(word) <= {"ordinary"} and "," not in word


def has_office_behind(label: str) -> bool:
    """ "Ida Lund -- Fjord Bank -- Analyst": a whole name and, behind a dash, who that is."""
    base, role = base_and_role(label)
    words = base.split()
    return bool(role) and 2 <= len(words) <= 4 and like_name(words) and "(" not in label


def has_note_behind(label: str) -> bool:
    """ "Bo Vale (Skerry) (Con)": a whole or titled name, with place or party in brackets."""
    base, notes = without_notes(label)
    words = base.split()
    if not notes:
        return False
    named = len(words) in range(2, 6) and look_of(base) in {"name", "titled", "caps"}
    return named or look_of(label) == "role"


@lru_cache(maxsize=20_000)
def is_of_ordinary_words(label: str) -> bool:
    """Whether all words are ordinary ones: "Test Report", «Финансовый отчёт» head an entry.

    "Project Manager" may well be a speaker, who then comes back.
    """
    words = [word.strip(".,’'()") for word in base_and_role(label)[0].split()]
    return len(words) > 1 and all(map(is_ordinary_word, words)) and not is_certain(label)


def ends_with_name(label: str) -> bool:
    """Whether an office seems to stand before a name: «Директор карьера Ася Кольцова».

    "Moved by Ann Moss" and "Several people from North Bay" name nobody who speaks.
    """
    words = base_and_role(label)[0].split()
    if len(words) < 3 or words[0].casefold() in SENTENCE_WORDS | SMALL_WORDS:
        return False
    return words[-3].casefold() not in _LEADS_TO_NAME and look_of(" ".join(words[-2:])) == "name"


def _names_person(words: list[str]) -> bool:
    """A common given name, or the form of a name and nothing of a place or a body."""
    plain = [word.strip(".,’'") for word in words if word.casefold().strip(".,") not in _SUFFIXES]
    folded = [word.casefold() for word in plain]
    if len(plain) < 2 or any(word in NOT_SURNAMES for word in folded[1:]):
        return False
    if any("Geox" in kinds_of(word) and "Surn" not in kinds_of(word) for word in folded):
        return False
    return plain[0].title() in COMMON_GIVEN or any(
        {"Name", "Surn"} & kinds_of(word) for word in folded[:2]
    )
