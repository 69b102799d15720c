"""The forms of words in Russian names of countries and regions, in all cases."""

from __future__ import annotations

from functools import cache

from meetings.text.declension import case_forms
from meetings.text.tokens import fold

ADJECTIVE_ENDINGS = "ий ого ому им ом ая ой ую ое ие их ими о".split()
HARD_ADJECTIVE_ENDINGS = "ый ого ому ым ом ая ой ую ое ые ых ыми о".split()
_PLURAL_ENDINGS = ("ы", "ов", "ам", "ами", "ах")
_FLEETING = {"египет": "египт"}


@cache
def word_forms(word: str, in_phrase: bool) -> frozenset[str]:
    """The cases of a word of a Russian name; capitals, final -о, -и, -у do not decline."""
    folded = fold(word)
    if word.isupper() or len(folded) == 1:
        return frozenset({folded})
    if in_phrase and folded[-2:] in {"ая", "ий", "ый", "ой", "ое"}:
        endings = ADJECTIVE_ENDINGS if folded[-3] in "кгх" else HARD_ADJECTIVE_ENDINGS
        return frozenset(folded[:-2] + ending for ending in endings) | {folded}
    if in_phrase and folded[-2:] in {"ые", "ие"}:
        return frozenset(folded[:-1] + ending for ending in ("е", "х", "м", "ми"))
    if in_phrase and folded == "острова":
        return frozenset({"острова", "островов", "островам", "островами", "островах"})
    if folded.endswith("овы"):
        return frozenset(folded + ending for ending in ("", "х", "м", "ми"))
    return _noun_forms(folded)


def _noun_forms(folded: str) -> frozenset[str]:
    if folded in _FLEETING:
        return frozenset({folded, *(_FLEETING[folded] + e for e in ("а", "у", "ом", "е"))})
    if folded.endswith("ы"):
        return frozenset(folded[:-1] + ending for ending in _PLURAL_ENDINGS) | {
            # Of a shorter name the stem would be an ordinary word.
            folded[:-1] if len(folded) > 6 else folded
        }
    if folded.endswith("ье"):
        return frozenset(folded[:-1] + ending for ending in ("е", "я", "ю", "ем"))
    if folded[-1] in "оиуэе":
        return frozenset({folded})
    return frozenset(case_forms(folded))
