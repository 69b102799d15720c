"""Where a sentence names an indicator, and which figures belong to that mention."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from meetings.facts.data.counted_things_words import EN_INDICATORS, RU_INDICATORS
from meetings.model.fact import Fact, FactKind
from meetings.statistics.figures import sense_words as words_of
from meetings.statistics.figures.indicator_names import PAYMENTS
from meetings.statistics.figures.indicators import (
    Indicator,
    indicators,
    named_otherwise,
    neutral,
)
from meetings.statistics.figures.units import LIFETIME_UNITS
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key, keys
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import Word, fold, word_texts, words

_ADJUNCT = re.compile(words_of.ADJUNCT, re.IGNORECASE)
_OF_SOME = re.compile(words_of.OF_SOME, re.IGNORECASE)
_INTO_SOMETHING = re.compile(words_of.INTO_SOMETHING)
_THRESHOLD = re.compile(words_of.THRESHOLD, re.IGNORECASE)
_MEAN = re.compile(words_of.MEAN, re.IGNORECASE)
_GAPPED = re.compile(words_of.GAPPED)
_MOVED = re.compile(f"{words_of.GREW}|{words_of.FELL}|{words_of.GROWTH}|{words_of.FALL}")
_NO_NOUN = re.compile(r"(?:ed|ly|ing)$|^(?:then|now|again|respectively)$")
_CLAUSE_END = re.compile(
    r";|\s[–—-]\s(?=but|а |но )|,\s+(?=and|while|with an?\b|but|whereas|although|а|но|тогда)|\(|\)"
)
_OTHERS = frozenset(key(word) for word in RU_INDICATORS | EN_INDICATORS if key(word))
_FAR = 180
"""Characters between a figure and the word that says what it measures."""

_ANYTHING = frozenset({"person", "человек", "промилле"})
"""«Население – 146 миллионов человек» is not about anybody in particular."""
_SUBJECTS = 20_000
"""Subjects of figures that are remembered: the 870 public transcripts have 3,000."""
_NEAR = 60
"""Characters between the indicator and its figure in one clause."""
_MARK = re.compile(r"[,;:]")
_GOES_ON = re.compile(words_of.GOES_ON, re.IGNORECASE)
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Naming:
    """A name of the indicator; ``alone``: of the whole of it, and not only held against it."""

    start: int
    stop: int
    alone: bool


def subject_of(indicator: Indicator, fact: Fact) -> str:
    """What a fact says that it measures; nothing where that is only its unit."""
    counts_people = indicator.key == "population" or indicator.nature == "thousandth"
    unit_only = counts_people and fact.subject in _ANYTHING
    return "" if unit_only else fact.subject or ""


def may_be_about(indicator: Indicator, fact: Fact) -> bool:
    """Whether it is worth reading the turn of a fact; the length of a life has no subject."""
    value = fact.value
    if indicator.nature == "years":
        counted = fact.unit in LIFETIME_UNITS or fact.unit is None
        # Years that people of a country live in the mean.
        return counted and isinstance(value, int | float) and 40 < value < 100
    subject = subject_of(indicator, fact)
    if not subject and (fact.subject or _may_be_of(indicator, fact)):
        return True
    return not indicator.heads().isdisjoint(_keys(subject))


def _may_be_of(indicator: Indicator, fact: Fact) -> bool:
    """“Our trade grows: last year it went up by 15 percent”: the figure itself names nothing."""
    return indicator.nature == "both sides" and fact.kind in ("money", "percent")


class Sought:
    """Some indicators, and of which of them a figure may be.

    A meeting has hundreds of figures, and what these say that they measure comes again and again.
    """

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        self._lifetimes = [one for one in indicators if one.nature == "years"]
        self._others = [one for one in indicators if one.nature != "years"]
        self._of_subject: dict[tuple[str | None, FactKind], list[str]] = {}

    def by(self, fact: Fact) -> list[str]:
        """The keys of the indicators that a figure may be about."""
        told = self._of_subject.get((fact.subject, fact.kind))
        if told is None:
            told = [one.key for one in self._others if may_be_about(one, fact)]
            if len(self._of_subject) < _SUBJECTS:
                self._of_subject[fact.subject, fact.kind] = told
        return told + [one.key for one in self._lifetimes if may_be_about(one, fact)]


@lru_cache(maxsize=1)
def all_sought() -> Sought:
    """All indicators that are known by name."""
    return Sought(indicators())


@lru_cache(maxsize=8192)
def _keys(words: str) -> frozenset[str]:
    """The keys of a subject, which is held against one indicator after another."""
    return frozenset(keys(words))


def naming_of(indicator: Indicator, fact: Fact, sentence: str, start: int) -> Span | None:
    """Where a sentence names the indicator that its figure at ``start`` measures, if it does."""
    about = subject_of(indicator, fact)
    subject = _keys(about)
    if subject and not indicator.is_subject(_without_partner(about)):
        return None
    named = _named(indicator, sentence)
    if not named or named_otherwise(indicator, subject):
        return None
    stop = start + len(fact.text)
    if counted := [one for one in named if start <= one.start and one.stop <= stop]:
        return counted[0].start, counted[0].stop
    before = [naming for naming in named if naming.stop <= start]
    if before:
        last = before[-1]
        reached = last.alone and _reaches(indicator, sentence, last, start, surely=bool(subject))
        return (last.start, last.stop) if reached else None
    return _right_after(named, sentence, stop) if subject else None


@lru_cache(maxsize=8192)
def _without_partner(subject: str) -> frozenset[str]:
    """Keys of a subject up to «с Казахстаном», "with Kazakhstan"."""
    return frozenset(keys(re.split(r"\s(?:с|со|with|в|в|на|из|in)\s(?=[A-ZА-ЯЁ])", subject)[0]))


def _named(indicator: Indicator, sentence: str) -> list[_Naming]:
    """Where a whole name of the indicator stands."""
    spelt = _spelt(sentence)
    heads = indicator.heads()
    begins = [i for i, word in enumerate(spelt) if word in heads]
    found = _words(sentence) if begins else []
    named = (_name_at(indicator, sentence, found, spelt, i) for i in begins)
    return [naming for naming in named if naming]


@lru_cache(maxsize=1024)
def _spelt(sentence: str) -> list[str]:
    """The keys of a sentence, which is looked through for one indicator after another."""
    return list(map(key, word_texts(sentence)))


@lru_cache(maxsize=1024)
def _words(sentence: str) -> list[Word]:
    """Its words with their places, which are asked for where it may name an indicator."""
    return words(sentence)


def _name_at(
    indicator: Indicator, sentence: str, found: list[Word], spelt: list[str], i: int
) -> _Naming | None:
    for name in indicator.longest_first:
        stop = i + len(name) + (len(name) > 1)
        if spelt[i] in name and name <= frozenset(spelt[i:stop]):
            last = max(at for at in range(i, min(stop, len(found))) if spelt[at] in name)
            other = named_otherwise(indicator, spelt[max(i - 2, 0) : stop + 1])
            alone = not (other or _is_a_kind(indicator, found, spelt, i))
            alone = alone and not _ADJUNCT.search(sentence[: found[i].start])
            alone = alone and not _is_of_some(indicator, sentence, found[last].stop)
            return _Naming(found[i].start, found[last].stop, alone)
    return None


def _is_of_some(indicator: Indicator, sentence: str, stop: int) -> bool:
    """Whether what follows a name leaves a part of it: “mortality from cancer”."""
    if indicator.key == "investment" and _INTO_SOMETHING.match(sentence, stop):
        return True
    return bool(_OF_SOME.match(sentence, stop))


def _is_a_kind(indicator: Indicator, found: list[Word], spelt: list[str], i: int) -> bool:
    """“processing industry” is a part of industry."""
    if not i:
        return False
    before = found[i - 1].text.lower()
    if not before.endswith("ing") and before not in words_of.PARTS:
        return False
    return spelt[i - 1] not in indicator.beside | neutral()


def _reaches(
    indicator: Indicator, sentence: str, naming: _Naming, start: int, *, surely: bool
) -> bool:
    """Whether nothing else that could be measured stands between a naming and the figure."""
    between = sentence[naming.stop : start]
    if between.count("(") != between.count(")") or len(between) > _FAR:
        return False
    if _in_closed_bracket(sentence, naming, start):
        return False
    if indicator.key in PAYMENTS and _THRESHOLD.match(between):
        return bool(_MEAN.search(sentence[: naming.start]))
    return surely or _goes_on(indicator, between)


def _goes_on(indicator: Indicator, between: str) -> bool:
    """Whether a figure that names nothing itself is still of what was named before."""
    if _is_gapped(indicator, between):
        return False
    cut = max((match.end() for match in _CLAUSE_END.finditer(between)), default=None)
    if cut is not None and not _GOES_ON.match(between, cut):
        return False
    own = indicator.heads() | indicator.beside
    return not any(found in _OTHERS and found not in own for found in keys(between))


def _is_gapped(indicator: Indicator, between: str) -> bool:
    """Whether the word right before “by 4 percent” is another thing that moved."""
    found = _GAPPED.search(between)
    if found is None or _MOVED.fullmatch(found[1]) or fold(found[1]) in STOP_WORDS:
        return False
    word = found[1]
    is_noun = part_of_speech(word) == "NOUN" if is_cyrillic(word) else not _NO_NOUN.search(word)
    return is_noun and key(word) not in indicator.heads() | indicator.beside


def _in_closed_bracket(sentence: str, naming: _Naming, start: int) -> bool:
    opened = sentence.rfind("(", 0, naming.start)
    return opened >= 0 and naming.stop <= sentence.find(")", opened) < start


def _right_after(named: list[_Naming], sentence: str, stop: int) -> Span | None:
    """“$200 billion in mutual trade”."""
    after = next((naming for naming in named if naming.start >= stop and naming.alone), None)
    if after is None or after.start - stop > _NEAR or _MARK.search(sentence[stop : after.start]):
        return None
    return after.start, after.stop


def clause_around(sentence: str, start: int, stop: int) -> Span:
    """The part of a sentence around a figure, up to where another one begins."""
    cuts = list(_CLAUSE_END.finditer(sentence))
    left = max((cut.end() for cut in cuts if cut.end() <= start), default=0)
    right = min((cut.start() for cut in cuts if cut.start() >= stop), default=len(sentence))
    return left, right
