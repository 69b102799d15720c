"""Listed names found as phrases: in any case in Russian, letter for letter in English."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from babel import Locale

from meetings.facts.data import events, organizations, places_en, places_ru
from meetings.facts.tokens import Tokens, tokenize
from meetings.model.fact import FactKind
from meetings.model.languages import Lang
from meetings.text.russian_analyses import lemmas

Entry = tuple[tuple[tuple[str, str], ...], str, FactKind]
"""The words of a name, each as it is sought and as the name has it; the name; its kind."""


class Name(NamedTuple):
    """A name over tokens ``first`` up to ``stop``; ``value`` is its nominative."""

    kind: FactKind
    first: int
    stop: int
    value: str


def known_phrase(tokens: Tokens, i: int) -> Name | None:
    """The longest known name that begins at a token."""
    for words, value, kind in _candidates(tokens, i):
        if _are_same(words, tokens, i):
            found = Name(kind, i, i + len(words), value)
            return None if kind == "place" and _is_title(tokens, found) else found
    return None


def _are_same(words: Sequence[tuple[str, str]], tokens: Tokens, first: int) -> bool:
    for at, (word, written) in enumerate(words, first):  # noqa: SIM110 - a generator is slower
        if not _same(word, tokens, at, written):
            return False
    return True


def begins_known_phrase(tokens: Tokens, i: int) -> bool:
    """Whether a known name has this token for its first word."""
    return bool(_candidates(tokens, i))


def _is_title(tokens: Tokens, found: Name) -> bool:
    """A ship «Пермь», a centre «Россия»: a place's name in quotation marks is no place."""
    return (
        tokens.words[found.first - 1] in ("«", "“", chr(34)) and tokens.words[found.stop] in '»”"'
    )


def _candidates(tokens: Tokens, i: int) -> list[Entry]:
    table = _index(tokens.lang)
    if tokens.lang == "en":
        return table.get(_bare(tokens.words[i]), [])
    found = [entry for lemma in lemmas(tokens.words[i]) for entry in table.get(lemma, [])]
    return sorted(found, key=lambda entry: -len(entry[0])) if len(found) > 1 else found


def _same(word: str, tokens: Tokens, i: int, written: str) -> bool:
    here = tokens.words[i]
    if not here or (written[0].isupper() and not tokens.capital(i)):
        return False
    if written.isupper() and len(written) > 1 and tokens.raw(i).rstrip("’s'") != written:
        return False
    if tokens.lang == "en":
        return _bare(here) == word
    return word in lemmas(here)


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s") if word[-1:] == "s" else word


@lru_cache(maxsize=2)
def _index(lang: Lang) -> dict[str, list[Entry]]:
    table: dict[str, list[Entry]] = {}
    for value, kind in _known(lang):
        words = tuple(word for word in tokenize(value, lang).words if word)
        if lang == "ru":
            words = tuple(_first_lemma(word) for word in words)
        if words and len(words) == len(value.split()):
            pairs = tuple(zip(words, value.split(), strict=True))
            table.setdefault(words[0], []).append((pairs, value, kind))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def _first_lemma(word: str) -> str:
    return min(lemmas(word), key=lambda lemma: (lemma != word, lemma))


def _known(lang: Lang) -> list[tuple[str, FactKind]]:
    territories = Locale(lang).territories
    countries = {name for code, name in territories.items() if code.isalpha() and len(code) == 2}
    if lang == "ru":
        stops = places_ru.RU_NOT_PLACES
        listed = set(places_ru.RU_PLACES)
        folded = {name.replace("ё", "е") for name in listed}
        places = (listed | {name for name in countries if name not in folded}) - stops
        bodies = set(organizations.RU_ORGANIZATIONS) - organizations.RU_COMMON_WORDS
        happenings = events.RU_EVENTS
    else:
        stops = places_en.EN_NOT_PLACES
        places = {*places_en.EN_PLACES, *countries} - stops
        bodies, happenings = set(organizations.EN_ORGANIZATIONS), events.EN_EVENTS
    known: list[tuple[str, FactKind]] = [(name, "place") for name in sorted(places)]
    known += [(name, "organization") for name in sorted(bodies)]
    return known + [(name, "event") for name in happenings]
