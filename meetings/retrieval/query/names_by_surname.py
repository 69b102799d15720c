"""By which word of a text each of some names is meant: by its surname."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from meetings.names.matching import WORD_OF_NAME, match_names
from meetings.names.token_likeness import name_tokens


def surname_words(names: Sequence[str], text: str) -> dict[str, str]:
    """Names, each with its surname's word in a text; empty where an office names them."""
    found = dict.fromkeys(names, "")
    surnames = tuple((name_tokens(name) or ("",))[-1] for name in names)
    for word in name_tokens(text) if names else ():
        for i in _like(word, surnames):
            if not found[names[i]]:
                found[names[i]] = word
    return found


@lru_cache(maxsize=20_000)
def _like(word: str, surnames: tuple[str, ...]) -> tuple[int, ...]:
    """Which surnames a word may be: titles say the same words of the same people again."""
    matched = match_names(word, surnames, limit=len(surnames))
    return tuple(i for i, score in matched if score >= WORD_OF_NAME)


def stem_of_surname(surname: str) -> str:
    """What all cases of a surname begin with."""
    return surname[:-1] if len(surname) > 4 and surname[-1] in "аяйо" else surname
