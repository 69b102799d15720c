"""Whether a name that is like another is that one mistyped, or the name of somebody else."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from meetings.names.token_likeness import name_tokens, same_initial
from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import sound_of

_LEAST = 5
"""Letters: of shorter names one is a slip away from too many others, "Duda" from "Duma"."""
_LEAST_BEHIND = 7
"""Letters of a name whose first one may be the slip: people seldom mistype how a word begins, and
"Lasparov" is far more often somebody else than "Kasparov"."""


def may_be_mistyped(word: str, name: str) -> bool:
    """Whether a word may be one of a name's words with a typing mistake in it."""
    asked = name_tokens(word)
    return len(asked) != 1 or any(_may_be(asked[0], token) for token in name_tokens(name))


def _may_be(asked: str, token: str) -> bool:
    forms = nominatives(asked) if is_cyrillic(asked) else (asked,)
    return any(_begins_like(form, token) for form in forms)


def _begins_like(form: str, token: str) -> bool:
    own, other = sound_of(form), sound_of(token)
    if own == other:
        return True
    if min(len(form), len(token)) < _LEAST:
        return False
    if same_initial(form[:1], token) or own[:1] == other[:1]:
        return True
    return min(len(own), len(other)) >= _LEAST_BEHIND and OSA.distance(own, other) == 1
