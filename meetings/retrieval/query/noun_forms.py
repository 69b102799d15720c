"""English words of one stem that are no forms of a noun: "sealed" is nothing that seals do."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from meetings.retrieval.query.intent_words import HEADS
from meetings.text.stems import folded_key, key
from meetings.text.tokens import fold, word_texts

_PLURAL: Final = re.compile(r"[a-z]{2,}[a-rt-z]s")
"""Who types one means things; "trade" may be what is done as well."""
_DONE: Final = re.compile(r"[a-z]{2,}(?:ed|ing)")
_VOCABULARIES: Final = 3
"""As many archives may be looked into by turns: an archive, the samples, one beside."""


@dataclass(frozen=True, slots=True)
class _Verbs:
    vocabulary: Sequence[str]
    by_key: dict[str, frozenset[str]]


_latest: tuple[_Verbs, ...] = ()


def verb_forms_of(noun: str, vocabulary: Sequence[str]) -> frozenset[str]:
    """The words of the archive that share the stem of a plural, or of an office, and are forms of
    a verb: a premier is nothing that "premiered".
    """
    folded = fold(noun)
    if not (_PLURAL.fullmatch(folded) or folded in HEADS):
        return frozenset()
    return _verbs(vocabulary).by_key.get(folded_key(folded), frozenset()) - {folded[:-1]}


def is_verb_form(said: str, noun: str) -> bool:
    """Whether a word that shares the stem of a plural is a form of a verb: "sealed", "seals"."""
    folded, other = fold(noun), fold(said)
    done = _PLURAL.fullmatch(folded) and _DONE.fullmatch(other)
    return bool(done) and other != folded[:-1]


def only_as_verb(text: str, noun: str, verbs: Collection[str]) -> bool:
    """Whether a sentence has the stem of a noun in nothing but these forms."""
    own = key(noun)
    said = [fold(word) for word in word_texts(text) if key(word) == own]
    return bool(said) and all(word in verbs for word in said)


def _verbs(vocabulary: Sequence[str]) -> _Verbs:
    global _latest  # noqa: PLW0603 - replaced as a whole, so that other threads see old or new
    for known in _latest:
        if known.vocabulary is vocabulary or known.vocabulary == vocabulary:
            return known
    forms: dict[str, set[str]] = defaultdict(set)
    for word in filter(_DONE.fullmatch, vocabulary):
        forms[folded_key(word)].add(word)
    made = _Verbs(vocabulary, {own: frozenset(found) for own, found in forms.items()})
    _latest = (made, *_latest)[:_VOCABULARIES]
    return made
