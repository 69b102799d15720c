"""The parts of a label: the name, who that is, and what stands in brackets behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold
from meetings.transcripts.turns.degrees_and_ranks import without_degrees_and_ranks
from meetings.transcripts.turns.label_words import OFFICE_RU, SENTENCE_WORDS
from meetings.transcripts.turns.name_forms import INITIALS_RU, SMALL, is_proper, like_name
from meetings.transcripts.turns.not_speakers import (
    CALLED_BY,
    CLAUSE_WORDS,
    OFFICES,
    ROLES,
    SMALL_WORDS,
    TITLES,
)
from meetings.transcripts.turns.words_for_people import is_occupation, tells_somebody

_NOTE = re.compile(r"\s*(?:\((?:[^()]|\([^()]*\))*\)?|\[[^\[\]]*\])\s*$")
_ROLE_BEHIND = re.compile(
    r"\s*(?:,|\s--|\s[-–—]|\s?\||\s/)\s+(?!Jr\b|Sr\b|Jr\.|Sr\.|I{1,3}\b|M\.?D\b)"
)
_NUMBERED = re.compile(
    r"(?:speaker|participant|спикер|участник|говорящий)[\s_]?\d{1,2}\s?(?:[-–—|:]|\s)\s?"
    r"(?P<name>[^\W\d_].{2,60})$",
    re.IGNORECASE,
)
"""A number that a program gave and the name that somebody put to it: "Speaker 1 - Ann Moss"."""
_SENTENCE_SIGN = re.compile(rf"[!?;…]|[a-z{SMALL}]{{4}}\.(?:\s|$)")
_LANGUAGE = re.compile(
    r"(?:spoke|speaking|speaks|interpret|translat|through|via|перевод|перевед|говорит|отвеча"
    r"|по-[а-яё]+ски\b"
    r"|\bin (?:english|french|russian|spanish|chinese|arabic|german|kazakh|ukrainian)"
    r"|\b(?:answer|reply)ing\b)",
    re.IGNORECASE,
)
_WIDE: Final = str.maketrans("（）［］", "()[]")
"""Brackets as Chinese and Japanese print them."""


def without_notes(text: str) -> tuple[str, str]:
    """A label without the brackets behind it, and these: "(Greywick) (in Russian)"."""
    notes = ""
    text = text.translate(_WIDE)
    if "(" not in text and "[" not in text:  # most labels
        return text.strip(), ""
    while (note := _NOTE.search(text)) and note.start():
        notes = f"{note[0].strip()} {notes}"
        text = text[: note.start()]
    return text.strip(), notes.strip()


@lru_cache(maxsize=20_000)
def base_and_role(text: str) -> tuple[str, str]:
    """The name in a label and what it says behind that: "Tim Roe -- CEO", «Ольхин С., мэр»."""
    bare, notes = without_notes(text)
    if turned := _turned(bare) or _name_in_capitals(bare):
        return turned
    if notes and (turned := _with_party(bare, notes)):
        return turned
    if numbered := _NUMBERED.match(bare):
        words = numbered["name"].split()
        if 2 <= len(words) <= 4 and like_name(words):
            return numbered["name"], _inner(notes)
    behind = _ROLE_BEHIND.search(bare)
    if behind:
        base, role = bare[: behind.start()].strip(), bare[behind.end() :].strip()
        if _is_office_before(base, role):
            return role, base
        held = role and (
            _may_have_role(base, behind[0], role)
            or _is_surname_with_office(base, role)
            or ("," in behind[0] and _is_name_with_office(base, role))
        )
        if held and not _is_clause(base, role):
            return base, role
    return bare.rstrip(" ,-–—"), _inner(notes)


_MOST_OF_OFFICE: Final = 8
_HONOURS: Final = frozenset("dr prof ifj id".split())


def _name_in_capitals(bare: str) -> tuple[str, str] | None:
    """The name of "DR. MOSS ANN kikötői államtitkár", as a chamber prints it, and the office."""
    if not bare[:2].isupper() or bare.isupper() or _ROLE_BEHIND.search(bare):
        return None
    words = bare.split()
    ahead = next((at for at, word in enumerate(words) if word[0].islower()), 0)
    names = [word for word in words[:ahead] if word.casefold().strip(".") not in _HONOURS]
    role = words[ahead:]
    if not 2 <= len(names) <= 4 or len(role) > _MOST_OF_OFFICE or _is_clause(bare, " ".join(role)):
        return None
    known = TITLES | OFFICES | ROLES | SMALL_WORDS | SENTENCE_WORDS
    if any(len(word) < 2 or word.casefold().strip(".") in known for word in (*names, role[0])):
        return None
    return (" ".join(words[:ahead]), " ".join(role)) if "".join(names).isupper() else None


def _is_office_before(base: str, role: str) -> bool:
    """«Глава района – Рулёв С.Н.», "Chair - Ann Moss": the name stands behind."""
    if INITIALS_RU.fullmatch(base):
        return False
    if INITIALS_RU.fullmatch(role):
        return True
    words = role.split()
    office = base.casefold() in ROLES or bool(OFFICE_RU.match(base))
    return office and 2 <= len(words) <= 3 and like_name(words) and not OFFICE_RU.match(role)


def _turned(bare: str) -> tuple[str, str] | None:
    """The name in its usual order and the office, where commas part all three."""
    parts = [part.strip() for part in bare.split(",", 2)] if bare.count(",") > 1 else []
    if len(parts) < 3 or not parts[2][:1].islower() or len(parts[2]) < 4:
        return None
    surname, given, role = parts
    names = [*given.split(), surname]
    if " " in surname or not 2 <= len(names) <= 3 or not all(map(is_proper, names)):
        return None
    if role.split()[0] in SMALL_WORDS | SENTENCE_WORDS or _is_clause(surname, role):
        return None
    return " ".join(names), role


_PARTY: Final = re.compile(rf"\([^\W\d_a-z{SMALL}]{{2,6}}(?:[-/][^\W\d_a-z{SMALL}]{{1,6}})?\)")


def _with_party(bare: str, notes: str) -> tuple[str, str] | None:
    """The same of "Holub, Ján (SDP)", where the party stands in brackets behind."""
    surname, comma, given = bare.partition(", ")
    one_word_each = comma and surname.isalpha() and given.isalpha()
    if not one_word_each or not _PARTY.fullmatch(notes):
        return None
    proper = is_proper(surname) and is_proper(given) and not given.isupper()
    return (f"{given} {surname}", _inner(notes)) if proper else None


def name_in_order(label: str) -> str | None:
    """The name of "Holub, Ján, predseda rady" in its usual order; None where it is none."""
    turned = _turned(label)
    return turned[0] if turned else None


def _may_have_role(base: str, sign: str, role: str) -> bool:
    """Two words or more; before a comma a name, for sentences have commas: "And so, I ask:".

    "Mr. Speaker, I ask this:" turns to the chair and names nobody.
    """
    words = base.split()
    if "/" in sign and not (like_name(words) and role[:1].islower() and is_occupation(role)):
        return False  # "Ann Moss / Bo Vale" are two
    if INITIALS_RU.fullmatch(base) or (sign.strip() == "|" and words):  # "quill | Pier Bank"
        return True
    if len(words) < 2 or "," not in sign:
        return len(words) >= 2
    named = like_name(without_degrees_and_ranks(base).split())
    turned_to = all(word.casefold().strip(".") in TITLES | ROLES for word in words)
    return named and not turned_to


def _is_surname_with_office(base: str, role: str) -> bool:
    """ "VERDI, relatore": a surname in capitals, as chambers print it."""
    first = role.split(maxsplit=1)[0].casefold()
    return len(base) > 2 and base.isupper() and base.isalpha() and first in OFFICES


_SAID_TO_SOMEBODY: Final = frozenset(
    """
    yes no yeah nay well thanks thank sorry hello hi dear good fine now so ok okay right sure look
    listen please madam sir again but and oh ah true agreed indeed apologies congratulations
    welcome nobody everybody somebody today tonight tomorrow yesterday however therefore
    да нет хорошо спасибо простите извините здравствуйте слушаю слушайте смотрите ладно так
    ну верно
    """.split()
)


def _is_name_with_office(base: str, role: str) -> bool:
    """ "Moss, treasurer", «Мохова, казначей»: a name of one word, and what they are."""
    folded = base.casefold()
    if " " in base or not is_proper(base) or not role[:1].islower():
        return False
    if folded in _SAID_TO_SOMEBODY | SENTENCE_WORDS | SMALL_WORDS | TITLES | ROLES | OFFICES:
        return False
    if is_cyrillic(base) and kinds_of(folded) == {"ordinary"}:
        return False
    return not tells_somebody(base) and is_occupation(role)


def _is_clause(base: str, role: str) -> bool:
    """ "Mr. Vale, you have heard", "Herr Vale, zur Brücke": words to somebody, not an office."""
    if _SENTENCE_SIGN.search(role) or not CLAUSE_WORDS.isdisjoint(role.split()):
        return True
    return base.partition(" ")[0].casefold() in CALLED_BY and role[:1].islower()


def _inner(notes: str) -> str:
    """What the first note says that tells no language: "(Greywick) (spoke in Russian)"."""
    groups = re.findall(r"\(((?:[^()]|\([^()]*\))*)\)|\[([^\[\]]*)\]", notes)
    told = (round_ or square for round_, square in groups)
    return next((one.strip() for one in told if not _LANGUAGE.search(one)), "")


@lru_cache(maxsize=20_000)
def key_of(label: str) -> str:
    """What all spellings of one label in a file have in common."""
    base = base_and_role(label)[0]
    folded = re.sub(r"[.,_*]", " ", base)
    return " ".join(fold(folded).split())
