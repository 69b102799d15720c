"""Words that tell what somebody is, and nobody's name: "Resident", «Житель посёлка»."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.transcripts.turns.name_forms import like_name
from meetings.transcripts.turns.not_speakers import ROLES

_ENGLISH: Final = ROLES | frozenset(
    """
    resident engineer teacher doctor nurse farmer fisherman captain skipper pilot driver student
    pupil parent mother father citizen villager tenant landlord neighbour neighbor visitor
    passenger worker employee colleague volunteer activist protester journalist correspondent
    editor photographer cameraman translator researcher scientist professor lecturer author writer
    poet artist musician lawyer solicitor barrister attorney accountant auditor surveyor architect
    planner builder contractor developer consultant adviser advisor economist historian geologist
    biologist soldier sailor veteran officer constable policeman policewoman inspector detective
    sergeant firefighter paramedic priest vicar pastor bishop master manager chief head leader
    founder director minister councillor councilman councilwoman councilmember delegate
    representative spokesman spokeswoman spokesperson envoy ambassador player coach customer
    shopkeeper trader merchant banker investor shareholder candidate respondent panellist panelist
    listener viewer questioner participant attendee observer bystander boy girl person people men
    women unknown unidentified
    residents students parents citizens villagers workers shareholders commissioner
    superintendent administrator vice-chair vice-president vice-chairman co-chair deputy
    rapporteur provost bursar facilitator convener convenor comptroller principal headmaster
    headmistress rector librarian caretaker quartermaster harbourmaster harbormaster sheriff
    alderman assessor trustee staffer intern reverend rabbi imam churchwarden leaseholder
    bookkeeper mediator arbitrator adjudicator electrician plumber midwife mechanic emcee presenter
    """.split()
)
_ENGLISH_ENDS: Final = re.compile(
    # "hydrologist", "photographer", "technician", "businesswoman", "homeowner"
    r"\w{3,}(?:ologist|ographer|ician|woman|person|keeper|owner|teacher|omist|entist|ialist|nalist"
    r"|icist|iatrist|ivist|acist)"
)
_TOLD_FIRST: Final = frozenset({"general", "elect", "designate", "at-large"})
"""What follows somebody, mostly behind a hyphen: "Secretary-General", "Mayor-elect"."""
_RUSSIAN: Final = frozenset(
    """
    управляющий ведущий заведующий дежурный уполномоченный учащийся потерпевший выступающий
    управляющая ведущая заведующая дежурная уполномоченная учащаяся потерпевшая выступающая
    """.split()
)
"""Who is called by what they do; the dictionary has such as adjectives and participles."""
_PRO_TEM: Final = re.compile(r"(?<=\w) pro[ -]?tem(?:pore)?$", re.IGNORECASE)
_VOICES: Final = re.compile(r"(?:голос|реплик|возглас|выкрик|крик|неизвестн)")
_SHORTEST: Final = 4
"""Letters of a word that the dictionary is asked about: «и» and «что» may be beings in it."""
_MOST_WORDS: Final = 6
_MOST_OF_OCCUPATION: Final = 4
_COUNTED: Final = frozenset("несколько многие двое трое один одна другой другая другие".split())
_CALLING: Final = frozenset(
    "уважаемый уважаемая дорогой дорогая милый милая многоуважаемый многоуважаемая".split()
)
_LINKS: Final = frozenset("of the for from and".split())


@lru_cache(maxsize=2_000)
def tells_somebody(label: str) -> bool:
    """Whether a label says what somebody is: "Harbour Master", «Несколько голосов»."""
    words = [word.strip(".,()«»") for word in _PRO_TEM.sub("", label).split()]
    if not 0 < len(words) <= _MOST_WORDS or not all(words) or not words[0][0].isupper():
        return False
    if is_cyrillic(words[0]):
        at = next((i for i, word in enumerate(words[:-1]) if not _is_before_being(word)), -1)
        first = words[at]
        return is_being(first) or bool(_VOICES.match(first.casefold()))
    return _tells_in_english(words)


def _is_before_being(word: str) -> bool:
    """What a Russian label may have before somebody: «Несколько | голосов», «Старшая | сестра»."""
    folded = word.casefold()
    if folded in _COUNTED:
        return True
    if folded in _CALLING or folded in _RUSSIAN or not analyzer().word_is_known(folded):
        return False
    best = analyzer().parse(folded)[0].tag
    return best.POS == "ADJF" and "Apro" not in best


def _tells_in_english(words: list[str]) -> bool:
    """Its last word, or the one before "of", with capitals before: "Clerk of the Harbour"."""
    named = words[1:] if words[0].casefold() in {"the", "a", "an"} else words
    at = next((i for i, word in enumerate(named) if word.casefold() in _LINKS), len(named))
    head, rest = named[:at], named[at:]
    if len(head) > 1 and head[-1].casefold() in _TOLD_FIRST:  # "Secretary General"
        head = head[:-1]
    if not head or not _is_english_somebody(head[-1].casefold()):
        return False
    return like_name(rest or ["A"]) and len(head) <= _MOST_OF_OCCUPATION


def _is_english_somebody(word: str) -> bool:
    """Whether a word is somebody, alone or behind or before a hyphen: "sub-warden"."""
    first, hyphen, last = word.partition("-")
    if hyphen:
        told = first if last in _TOLD_FIRST else word.rpartition("-")[2]
        return word in _ENGLISH or told in _ENGLISH
    return word in _ENGLISH or bool(_ENGLISH_ENDS.fullmatch(word))


def is_occupation(role: str) -> bool:
    """Whether words behind a name say what somebody is: "river engineer", «жительница Тарна»."""
    words = re.split(r",|\s(?:of|for|at|in|from)\s", role, maxsplit=1)[0].split()
    if not 0 < len(words) <= _MOST_OF_OCCUPATION:
        return False
    if is_cyrillic(words[0]):
        return any(is_being(word.strip(".,«»")) for word in words)
    return _is_english_somebody(words[-1].casefold().strip("."))


def is_being(word: str) -> bool:
    """Whether a Russian word is somebody in the nominative, or in no case that tells: «житель»."""
    folded = word.casefold()
    if folded in _RUSSIAN:
        return True
    if len(folded) < _SHORTEST or not analyzer().word_is_known(folded):
        return False
    tags = [parse.tag for parse in analyzer().parse(folded)]
    names = any(kind in tag for tag in tags for kind in ("Name", "Surn", "Patr", "Geox"))
    return not names and any(t.POS == "NOUN" and "anim" in t and "nomn" in t for t in tags)
