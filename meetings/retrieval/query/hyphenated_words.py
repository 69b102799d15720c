"""The archive's words that are made of two: «студенты-стеклодувы» are students, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from meetings.ports.index import Passages
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key, key
from meetings.text.tokens import ADDRESS_ENDINGS, fold, words

_NAMES: Final = frozenset({"Geox", "Name", "Surn", "Patr", "Orgn"})
"""What neither the word nor a half of it may be: «Улан-Удэ» has nothing to do with lancers."""
_OF_RANK: Final = frozenset("вице экс премьер обер унтер контр штабс генерал".split())
"""Before a hyphen they make somebody else of who is behind it: «вице-премьер» is no premier."""
_LEAST: Final = 3
"""Letters of a half: shorter ones are marks of models, as in «Тополь-М»."""
_LEAST_NEW: Final = 5
"""Letters of a half that no dictionary has: shorter ones are abbreviations."""
_VOCABULARIES: Final = 3
"""As many archives may be looked into by turns: an archive, the samples, one beside."""


@dataclass(frozen=True, slots=True)
class _Halves:
    vocabulary: Sequence[str]
    wholes: dict[str, tuple[str, ...]]


_latest: tuple[_Halves, ...] = ()


def wholes_of(half: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
    """The keys of the hyphenated words that have a half with this key."""
    return _halves(vocabulary).wholes.get(half, ())


def joined_by_hyphens(text: str, passages: Passages) -> str:
    """A text with the hyphens that the archive writes: "self-employed" for "self employed"."""
    return _joined(text, passages, lambda _: "-")


def with_addresses(text: str, passages: Passages) -> str:
    """A text with the dots of names that are addresses: «ДОМ.РФ» for «дом рф», where the archive
    names it.
    """
    return _joined(text, passages, lambda end: "." if fold(end) in ADDRESS_ENDINGS else "")


def _joined(text: str, passages: Passages, sign_before: Callable[[str], str]) -> str:
    said = words(text)
    for first, second in reversed(list(pairwise(said))):
        sign = sign_before(second.text)
        whole = f"{first.text}{sign}{second.text}"
        between = text[first.stop : second.start]
        if sign and between == " " and passages.frequency(key(whole)):
            return text[: first.start] + whole + text[second.stop :]
    return text


def _halves(vocabulary: Sequence[str]) -> _Halves:
    global _latest  # noqa: PLW0603 - replaced as a whole, so that other threads see old or new
    for known in _latest:
        if known.vocabulary is vocabulary or known.vocabulary == vocabulary:
            return known
    wholes: dict[str, dict[str, None]] = defaultdict(dict)
    for word in vocabulary:
        for half in halves_of(word) if "-" in word else ():
            wholes[half][folded_key(word)] = None
    made = _Halves(vocabulary, {half: tuple(found) for half, found in wholes.items()})
    _latest = (made, *_latest)[:_VOCABULARIES]
    return made


@lru_cache(maxsize=20_000)
def halves_of(word: str) -> tuple[str, ...]:
    """The keys of both things that a folded Russian word names; none for all other words."""
    parts = word.split("-")
    if len(parts) != 2 or parts[0] in _OF_RANK or not is_cyrillic(word):
        return ()
    if min(map(len, parts)) < _LEAST or not _is_thing(parts[1]):
        return ()
    if not (_is_thing(parts[0]) and not _is_name(word)) and not _is_new(parts[0]):
        return ()
    return tuple(filter(None, map(key, parts)))


def _is_thing(part: str) -> bool:
    """Whether a dictionary has it as a noun that is nobody's and no place's name."""
    if not analyzer().word_is_known(part):
        return False
    likeliest = analyzer().parse(part)[0].tag
    return "NOUN" in likeliest and not any(name in likeliest for name in _NAMES)


def _is_new(part: str) -> bool:
    """Whether it is too new a word for the dictionary: «краудфандинг-площадка»."""
    return len(part) >= _LEAST_NEW and not analyzer().word_is_known(part)


def _is_name(word: str) -> bool:
    return any(name in parse.tag for parse in analyzer().parse(word) for name in _NAMES)
