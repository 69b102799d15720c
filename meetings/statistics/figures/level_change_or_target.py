"""What a figure says about its indicator: a level, a change, or a target."""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.model.fact import Fact
from meetings.model.time_series import Sense
from meetings.statistics.figures import sense_words as words_of
from meetings.statistics.figures.indicators import Nature
from meetings.text.russian_morphology import analyzer
from meetings.text.tokens import fold, word_texts

_UNITS = {"rate": {"%"}, "years": {"год", "year"}, "thousandth": {"%", "‰"}, "index": {"%"}}
Span = tuple[int, int]

_RUSSIAN = re.compile(r"[А-Яа-яЁё]{3,}$")
_BY = re.compile(words_of.BY, re.IGNORECASE)
_TO = re.compile(words_of.TO, re.IGNORECASE)
_PACE_MOVED = re.compile(words_of.PACE_MOVED, re.IGNORECASE)
_NOT = re.compile(words_of.NOT, re.IGNORECASE)
_IS = re.compile(words_of.IS, re.IGNORECASE)
_NOTHING = re.compile(rf"\s*(?:{words_of.ROUGHLY}\s+)*$", re.IGNORECASE)
_FROM = re.compile(words_of.FROM, re.IGNORECASE)
_FROM_TO = re.compile(words_of.FROM_TO, re.IGNORECASE)
_OF_ITS_YEAR = re.compile(r"\s*(?:in|as of|в|на|за)\s+(?:19|20)\d\d\b", re.IGNORECASE)
"""“From 7 percent in 2026 to 5 in 2028”: the earlier end is a point of its own year."""
_GROWTH_IS = re.compile(words_of.GROWTH_IS, re.IGNORECASE)
_FALL_IS = re.compile(words_of.FALL_IS, re.IGNORECASE)
_GROWTH_AFTER = re.compile(words_of.GROWTH_AFTER, re.IGNORECASE)
_FALL_AFTER = re.compile(words_of.FALL_AFTER, re.IGNORECASE)
_SHARE_BEFORE = re.compile(words_of.SHARE_BEFORE, re.IGNORECASE)
_SHARE_AFTER = re.compile(words_of.SHARE_AFTER, re.IGNORECASE)
_GREW = re.compile(words_of.GREW, re.IGNORECASE)
_FELL = re.compile(words_of.FELL, re.IGNORECASE)
_GROWTH = re.compile(words_of.GROWTH, re.IGNORECASE)
_FALL = re.compile(words_of.FALL, re.IGNORECASE)
_PLANNED = re.compile(words_of.PLANNED, re.IGNORECASE)
_ABOUT_TO_SAY = re.compile(words_of.ABOUT_TO_SAY, re.IGNORECASE)
_MANY_YEARS = re.compile(words_of.MANY_YEARS, re.IGNORECASE)


def sense_of(
    sentence: str, start: int, fact: Fact, nature: Nature, clause: Span, naming: Span
) -> tuple[Sense, float] | None:
    """What ``sentence[start:]``, a figure, says, and its value with the sign of its movement.

    None where it is a share of the indicator, a wish, the earlier end of a movement, or unclear.
    """
    before, after = sentence[clause[0] : start], sentence[start + len(fact.text) : clause[1]]
    if not isinstance(fact.value, int | float) or _is_no_point(fact, before, after, nature):
        return None
    if fact.unit not in _UNITS.get(nature, {fact.unit}) or fact.unit == "pp":
        return None
    if fact.unit == "%":
        return _percent(before, after, float(fact.value), nature, sentence)
    told = _told_as_amount(sentence, start, naming, before)
    return _amount(before, after, float(fact.value), sentence) if told else None


def _is_no_point(fact: Fact, before: str, after: str, nature: Nature) -> bool:
    """Planned, denied, or what was before a movement."""
    planned = fact.change == "plan" and nature != "years"  # as "expectancy" is said of lives
    if planned or is_planned(before) or is_planned(after):
        return True
    if _NOT.search(before):
        return True
    return bool(_FROM.search(before) and _FROM_TO.search(after)) and not _OF_ITS_YEAR.match(after)


def is_planned(words: str) -> bool:
    """Whether some words are about what is wished or to come: «составит», "will reach"."""
    words = _ABOUT_TO_SAY.sub(" ", words)
    if _PLANNED.search(words):
        return True
    return any(is_future(fold(word)) for word in word_texts(words) if _RUSSIAN.match(word))


def _amount(before: str, after: str, value: float, sentence: str) -> tuple[Sense, float] | None:
    if _BY.search(before):
        sign = 0 if _MANY_YEARS.search(sentence) else _sign(before)
        return None if sign == 0 else ("change", sign * value)
    if _SHARE_BEFORE.search(before) or _GROWTH_AFTER.search(after) or _FALL_AFTER.search(after):
        return None
    return "level", value


def _told_as_amount(sentence: str, start: int, naming: Span, before: str) -> bool:
    """“trade reached 5 billion”, "we harvested 5 million tonnes", "5 billion in trade"."""
    between = sentence[naming[1] : start]
    return naming[0] > start or bool(_IS.search(before)) or bool(_NOTHING.match(between))


def _percent(
    before: str, after: str, value: float, nature: Nature, sentence: str
) -> tuple[Sense, float] | None:
    if nature != "rate" and (_MANY_YEARS.search(sentence) or _PACE_MOVED.search(before)):
        return None
    if _BY.search(before):
        sign = _sign(before)
        return None if sign == 0 else ("change", sign * value)
    if nature == "rate":
        return None if _SHARE_AFTER.search(after) else ("level", value)
    if _SHARE_AFTER.search(after) or _SHARE_BEFORE.search(before):
        return None
    sign = _sign_said(before, after)
    if sign == 0 and not _TO.search(before):
        sign = _sign(before)
    return ("change", sign * value) if sign else None


def _sign_said(before: str, after: str) -> int:
    """“growth was 2 percent”, "a 2 percent increase"."""
    if _GROWTH_AFTER.search(after) or _GROWTH_IS.search(before):
        return 1
    return -1 if _FALL_AFTER.search(after) or _FALL_IS.search(before) else 0


def _sign(before: str) -> int:
    """Where the last word of movement before the figure points; 0 where there is none."""
    for up, down in ((_GREW, _FELL), (_GROWTH, _FALL)):
        grew = max((m.start() for m in up.finditer(before)), default=-1)
        fell = max((m.start() for m in down.finditer(before)), default=-1)
        if grew != fell:
            return 1 if grew > fell else -1
    return 0


@lru_cache(maxsize=50_000)
def is_future(folded: str) -> bool:
    """Whether a Russian word is a verb in the future tense: «составит», «построим»."""
    parses = analyzer().parse(folded)
    return bool(parses) and parses[0].tag.POS == "VERB" and parses[0].tag.tense == "futr"
