"""The office before a name: «с Президентом Республики Казахстан Касым-Жомартом …»."""

from __future__ import annotations

import re

from meetings.text.capitalising_like import capitals_like
from meetings.text.inflecting_phrases import nominative_beside
from meetings.text.russian_analyses import ADJECTIVES, lemma, parses_of, part_of_speech
from meetings.transcripts.turns.label_words import OFFICE_NOUNS, OFFICE_RU

_LONGEST = 14
"""Words an office may have."""
_LOOKED = 20_000
"""Characters of a text that are looked through."""
_FAR = 400
"""Characters before a name in which its office begins; one has 300 at most (`person_cards.py`)."""
_PARTED = re.compile(r"[,;:–—.()«»“”]|\s(?:и|and|with|с|со|as\swell\sas|а\sтакже)\s")
_TOLD_BEHIND = re.compile(r"\s?[–—:,(-]")
"""Behind a name in a list, before what it tells of them."""
_RANKS = ("перв", "главн", "генеральн", "старш", "исполнительн")
"""Beginnings of adjectives that belong to an office even in small letters."""
_VERBS = frozenset("met held gave told made meets holds gives tells".split())
_SENT_TO = re.compile(
    # "the visit of the King of the Isles | to Russia Oleg Orlov": only these are offices to others
    r"^(?!.*\b(?:ambassador|envoy|representative|aide|adviser|advisor|assistant|secretary|commissioner"
    r"|delegate|observer|candidate)\b).*\sto\s",
    re.IGNORECASE,
)


def role_before(name: str, surname: str, *texts: str) -> str | None:
    """The office in front of a name, its head word in the nominative; None where none stands."""
    words = name.split()
    if len(words) < 2 or not texts:
        return None
    # «Петром» of «Пётр», «Павлом» of «Павел», «Львом» of «Лев»
    length = len(words[0]) - 2 if len(words[0]) > 3 else 1
    given = re.escape(words[0][:length]).replace("ё", "[её]")
    last = re.escape(surname.split(maxsplit=1)[0][:-2])
    pattern = re.compile(rf"\b{given}[\w-]*\s(?:[\w.’'-]+\s)?{last}[\w-]*")
    for text in texts:
        for match in pattern.finditer(text, 0, _LOOKED):
            if _is_entry(text, match):
                continue
            before = _PARTED.split(text[max(0, match.start() - _FAR) : match.start()])[-1]
            given_as = match[0].split(maxsplit=1)[0]
            if role := _role(before.split()[-_LONGEST:], given_as):
                return role
    return None


def _is_entry(text: str, name: re.Match[str]) -> bool:
    """«Анна Линд – мэр⏎Борис Карр – казначей»: the office of a list's line is in that line."""
    begins = text[max(0, name.start() - 1) : name.start()] in ("", "\n")
    return begins and _TOLD_BEHIND.match(text, name.end()) is not None


def _role(words: list[str], given: str) -> str | None:
    """The words from the first office noun on, up to the name; no verb may stand among them.

    ``given``: the given name as the text has it; a Russian office is in the same case.
    """
    words = words[_behind_verb(words) :]
    for i, word in enumerate(words):
        if OFFICE_RU.match(word):
            head = _head(words, i)
            if not _other_case(words[head], given):
                office = [nominative_beside(each, words[head]) for each in words[i : head + 1]]
                return " ".join([*_adjectives(words, i), *office, *words[head + 1 :]])
        elif word.lower().rstrip("’'s") in OFFICE_NOUNS and word[0].isupper():
            role = " ".join(words[i:])
            return None if _SENT_TO.match(role) else role
    return None


def _head(words: list[str], start: int) -> int:
    """The noun of an office that begins with adjectives: «главным | раввином»."""
    at = start
    while at + 1 < len(words) and part_of_speech(words[at]) in ADJECTIVES:
        at += 1
    return at


def _other_case(office: str, given: str) -> bool:
    """«По итогам визита Султана … Владимир …»: the office is another's, or nobody's."""
    names = [p for p in parses_of(given) if "Name" in p.tag and p.is_known]
    nouns = [p for p in parses_of(office) if "NOUN" in p.tag and "Name" not in p.tag]
    cases = {p.tag.case for p in names}
    return bool(names and nouns) and cases.isdisjoint(p.tag.case for p in nouns)


def _behind_verb(words: list[str]) -> int:
    """ "President of Transneft Ivan Orlov briefed | Vladimir …": the office is another's."""
    verbs = (i + 1 for i, word in enumerate(words) if _is_verb(word))
    return max(verbs, default=0)


def _is_verb(word: str) -> bool:
    if not word.islower():
        return False
    if word.isascii():
        return word.endswith("ed") or word in _VERBS
    return part_of_speech(word) == "VERB"


def _adjectives(words: list[str], head: int) -> list[str]:
    """Adjectives in front of the office: «Чрезвычайным», «первым»."""
    before = words[head - 1] if head else ""
    belongs = before[:1].isupper() or before.startswith(_RANKS)
    if not belongs or part_of_speech(before) not in ADJECTIVES:
        return []
    return [capitals_like(lemma(before), before)]
