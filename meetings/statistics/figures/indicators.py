"""Which indicator some words mean, and whether a fact's subject is that indicator.

A subject with a word more is another thing: «розничный товарооборот» is not «товарооборот».
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from rapidfuzz import fuzz, process

from meetings.model.languages import Lang
from meetings.statistics.figures.indicator_names import NEUTRAL, OF_ONE_COUNTRY, ROWS
from meetings.statistics.figures.places import asked_places
from meetings.text.stems import keys
from meetings.text.tokens import fold, word_texts

Nature = Literal["flow", "rate", "both sides", "state", "index", "local", "thousandth", "years"]
# Likeness (rapidfuzz ratio) at which a word is a mistyped indicator: one slip in six letters; and
# the fewest letters in which a slip can be told from another word.
_TYPO = 82
_SHORTEST = 5
_ACRONYM = 3
"""Letters of «ВВП»: no indicator's name is a word so short."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted: each name as its index keys, with the keys that may stand beside it.

    ``label``: as shown, Russian and English.
    """

    key: str
    nature: Nature
    names: tuple[frozenset[str], ...]
    beside: frozenset[str]
    label: tuple[str, str]
    _heads: frozenset[str] = field(init=False, repr=False, compare=False)
    longest_first: tuple[frozenset[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        heads = frozenset(key for name in self.names for key in name)
        object.__setattr__(self, "_heads", heads)
        object.__setattr__(self, "longest_first", tuple(sorted(self.names, key=len, reverse=True)))

    def called(self, lang: Lang) -> str:
        """What it is called in a language."""
        name = self.label[lang == "en"]
        return name.upper() if is_acronym(name) else name

    def heads(self) -> frozenset[str]:
        """Keys of which a subject must hold at least one."""
        return self._heads

    def is_subject(self, subject: Iterable[str]) -> bool:
        """Whether these keys of a fact's subject name the indicator and nothing else."""
        found = frozenset(subject)
        for best in self.longest_first:
            if best <= found:
                return found - best - self.beside <= neutral()
        return False


def is_acronym(label: str) -> bool:
    """Whether a name is written in capitals: «ВВП», "GDP"."""
    return len(label) <= _ACRONYM or label.isupper()


@cache
def neutral() -> frozenset[str]:
    """Keys that leave any indicator what it is."""
    return frozenset(key for word in NEUTRAL for key in keys(word))


@cache
def indicators() -> tuple[Indicator, ...]:
    """All that are known by name."""
    return tuple(_indicator(row) for row in ROWS.splitlines())


def _indicator(row: str) -> Indicator:
    key, nature, russian, english, beside = (cell.strip() for cell in row.split("|"))
    names = [name.strip() for name in f"{russian}, {english}".split(",")]
    labels = (russian.split(",")[0].strip(), english.split(",")[0].strip())
    return Indicator(
        key,
        nature,  # type: ignore[arg-type]  # the rows hold nothing else
        tuple(dict.fromkeys(frozenset(keys(name)) for name in names)),
        frozenset(key for word in beside.split(",") for key in keys(word)),
        labels,
    )


@cache
def _longer() -> dict[str, frozenset[frozenset[str]]]:
    """The names of other indicators that hold each name of an indicator."""
    return {
        one.key: frozenset(
            name
            for other in indicators()
            if other.key != one.key
            for name in other.names
            if any(own < name for own in one.names)
        )
        for one in indicators()
    }


def indicator_in(words: str) -> Indicator | None:
    """The indicator that the words of a person mean, mistyped or not; an unknown one as it is.

    Names of countries are left out; None where nothing else stands there.
    """
    rest = without_places(words)
    asked = frozenset(keys(_spelt_right(rest)))
    known = [(len(name), one) for one in indicators() for name in one.names if name <= asked]
    if known:
        return max(known, key=lambda item: item[0])[1]
    asked -= neutral()
    if not asked:
        return None
    if (only := _only_one_with(asked)) is not None:
        return only
    label = " ".join(rest.split())
    return Indicator(label, "local", (asked,), frozenset(), (label, label))


def named_among(words: str) -> tuple[Indicator, frozenset[str]] | None:
    """The indicator known by name that words hold, mistyped or not, and the keys left over."""
    asked = frozenset(keys(_spelt_right(words)))
    known = [(name, one) for one in indicators() for name in one.names if name <= asked]
    if not known:
        return None
    name, indicator = max(known, key=lambda item: len(item[0]))
    return indicator, asked - name - indicator.beside


def is_of_one_country(words: str) -> bool:
    """Whether words name nothing but what a country has by itself: “GDP”, no “trade”."""
    named = named_among(words)
    return named is not None and named[0].key in OF_ONE_COUNTRY and named[1] <= neutral()


def _only_one_with(asked: frozenset[str]) -> Indicator | None:
    """«Резервы»: the only indicator whose name holds these words."""
    found = [one for one in indicators() if any(asked <= name for name in one.names)]
    return found[0] if len(found) == 1 else None


def indicator_of(subject: frozenset[str]) -> Indicator | None:
    """The indicator that the keys of a fact's subject name and nothing else."""
    found = [
        (len(name), one)
        for one in indicators()
        if one.is_subject(subject) and not named_otherwise(one, subject)
        for name in one.names
        if name <= subject
    ]
    return max(found, key=lambda item: item[0])[1] if found else None


def named_otherwise(indicator: Indicator, subject: Iterable[str]) -> bool:
    """Whether a subject is rather another indicator, with a longer name that holds this one's."""
    found = frozenset(subject)
    return any(name <= found for name in _longer().get(indicator.key, ()))


def without_places(words: str) -> str:
    """The words without the countries and regions they name."""
    return " ".join(word for word in words.split() if not asked_places(word))


@cache
def _spellings() -> tuple[str, ...]:
    cells = (",".join(row.split("|")[2:]) for row in ROWS.splitlines())
    return tuple({fold(word) for cell in cells for word in word_texts(cell)})


def _spelt_right(words: str) -> str:
    return " ".join(map(_right, word_texts(words)))


def _right(word: str) -> str:
    """The vocabulary's word where the given one is nearly it and no known form of it."""
    folded = fold(word)
    if len(folded) < _SHORTEST or set(keys(word)) <= _known_keys():
        return word
    best = process.extractOne(folded, _spellings(), scorer=fuzz.ratio, score_cutoff=_TYPO)
    return best[0] if best else word


@cache
def _known_keys() -> frozenset[str]:
    return frozenset(key for word in _spellings() for key in keys(word))
