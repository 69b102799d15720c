"""The noun that an English number counts: the first plural before a word that ends the phrase."""

from __future__ import annotations

from functools import lru_cache

from meetings.facts.digits import Number
from meetings.facts.tokens import Tokens
from meetings.facts.unit_words import (
    EN_INVARIANT,
    EN_LEMMAS,
    EN_NOT_PLURAL,
    EN_PLURAL_ENDINGS,
    EN_SINGULAR_PLURALS,
    EN_SINGULAR_ENDINGS,
    EN_SQUARE,
    EN_STOPS,
)

_LONGEST = 6
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")


def head_after(tokens: Tokens, number: Number) -> tuple[int, str] | None:
    """Where the counted noun ends, and its lemma."""
    i = number.stop
    bracket = tokens.words[i] == "["
    found = _walk(tokens, i + bracket, number)
    if found and bracket:
        return (found[0] + 1, found[1]) if tokens.words[found[0]] == "]" else None
    return found


def _walk(tokens: Tokens, start: int, number: Number) -> tuple[int, str] | None:
    for i in range(start, start + _LONGEST):
        word = tokens.words[i]
        if word in (",", "and", "or") and i > start:
            if not _goes_on(tokens, i):
                return None
            continue
        if word in ("-", "‑") and i == start and tokens.words[i + 1] == "fold":
            return i + 2, "time"
        if word in ("-", "–") or not word or not word[0].isalpha():
            return None
        if word in ("time", "times", "fold") and i == start:
            return i + 1, "time"
        if word == "more" and i == start:
            continue
        if word in EN_STOPS:
            return None
        if (number.value == 1 and number.factor == 1 and i == start) or is_plural(word):
            return _head_at(tokens, i, start)
    return None


def _head_at(tokens: Tokens, i: int, start: int) -> tuple[int, str] | None:
    word = tokens.words[i]
    if word in EN_SINGULAR_PLURALS and is_plural(tokens.words[i + 1]):
        i, word = i + 1, tokens.words[i + 1]
    single = lemma(word)
    if i > start and tokens.words[i - 1] in EN_SQUARE:
        square = "square" if tokens.words[i - 1] == "sq" else tokens.words[i - 1]
        return i + 1, f"{square} {'metre' if single == 'm' else single}"
    return i + 1, single


def _goes_on(tokens: Tokens, i: int) -> bool:
    """ "three large, modern plants": only where a plural follows soon, and no clause begins."""
    for word in tokens.words[i + 1 : i + 4]:
        if word in EN_STOPS or not word or not word[0].isalpha():
            return False
        if is_plural(word):
            return word not in EN_STOPS
    return False


def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    if word in EN_INVARIANT or word in EN_LEMMAS:
        return True
    if word.endswith(EN_PLURAL_ENDINGS) and word not in EN_NOT_PLURAL:
        return True
    if len(word) < 3 or not word.endswith("s") or word in EN_NOT_PLURAL or word in EN_STOPS:
        return False
    return not word.endswith(("ss", "is", "us", "’s", "'s"))


@lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The singular of a plural noun by its ending; irregular ones stand in a table."""
    if word in EN_LEMMAS:
        return EN_LEMMAS[word]
    for ending, single in EN_SINGULAR_ENDINGS.items():
        if word.endswith(ending) and word not in EN_NOT_PLURAL:
            return word.removesuffix(ending) + single
    if "-" in word:
        head, _, last = word.rpartition("-")
        return f"{head}-{lemma(last)}"
    if (
        word in EN_INVARIANT
        or not word.endswith("s")
        or word in EN_NOT_PLURAL
        or word.endswith("ss")
    ):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("ves") and word[:-3] in ("hal", "shel", "lea", "wol", "thie", "li", "kni"):
        return word[:-3] + "f"
    return word[:-1]
