"""The office in front of a name: «с Президентом Республики Казахстан Касым-Жомартом …»."""

from __future__ import annotations

import re

from meetings.language.russian import analyzer
from meetings.transcripts.label_words import OFFICE_NOUNS, OFFICE_RU

_LONGEST = 14
"""Words an office may have."""
_LOOKED = 20_000
"""Characters of a text that are looked through."""
_FAR = 400
_PARTED = re.compile(r"[,;:–—.()«»“”]|\s(?:и|and|with|с|со)\s")
_VERBS = frozenset("met held gave told made meets holds gives tells".split())


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
            before = _PARTED.split(text[max(0, match.start() - _FAR) : match.start()])[-1]
            if role := _role(before.split()[-_LONGEST:]):
                return role
    return None


def _role(words: list[str]) -> str | None:
    """The words from the first office noun on, up to the name; no verb may stand among them."""
    words = words[_behind_verb(words) :]
    for i, word in enumerate(words):
        if OFFICE_RU.match(word):
            return " ".join([*_adjectives(words, i), _nominative(word), *words[i + 1 :]])
        if word.lower().strip("’'s") in OFFICE_NOUNS and word[0].isupper():
            return " ".join(words[i:])
    return None


def _behind_verb(words: list[str]) -> int:
    """ "President of Transneft Ivan Orlov briefed | Vladimir …": the office is another's."""
    verbs = (i + 1 for i, word in enumerate(words) if _is_verb(word))
    return max(verbs, default=0)


def _is_verb(word: str) -> bool:
    if not word.islower():
        return False
    if word.isascii():
        return word.endswith("ed") or word in _VERBS
    return any(p.tag.POS == "VERB" for p in analyzer().parse(word)[:1])


def _adjectives(words: list[str], head: int) -> list[str]:
    """Adjectives in front of the office: «временно исполняющим обязанности», «Первым»."""
    before = words[head - 1] if head else ""
    if not before[:1].isupper():
        return []
    parse = analyzer().parse(before)[0]
    if parse.tag.POS not in {"ADJF", "PRTF"}:
        return []
    return [_capital(parse.normal_form, before)]


def _nominative(word: str) -> str:
    for parse in analyzer().parse(word):
        if parse.tag.POS == "NOUN":
            form = parse.inflect({"nomn"})
            return _capital(form.word if form else word, word)
    return word


def _capital(word: str, model: str) -> str:
    if not model[:1].isupper():
        return word
    return (
        "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        if "-" not in word
        else word[:1].upper() + word[1:]
    )
