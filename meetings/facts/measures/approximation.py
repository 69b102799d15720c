"""Whether a figure is only approximate, as its text says."""

from __future__ import annotations

from meetings.facts.data import approximators as words_of
from meetings.facts.tokens import Tokens

_BACK = 4
"""Tokens before a figure among which "about" is looked for: «примерно в эти 20 школ»."""
_BOUND_BACK = 10
"""Tokens before «за» among which the verb of a bound is looked for."""
_CHANGE_BACK = 16
"""Tokens before «до» among which a change is looked for; a sentence's end stops earlier."""


def is_rough(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether an approximator binds the figure over tokens ``first`` up to ``stop``."""
    if tokens.lang == "en":
        return _follows(tokens, stop, words_of.EN_AFTER) or _english_before(tokens, first)
    return (
        _follows(tokens, stop, words_of.RU_AFTER)
        or _afterthought(tokens.words, stop)
        or _passed_a_bound(tokens.words, first)
        or _russian_before(tokens, first)
    )


def _follows(tokens: Tokens, stop: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """«100 и более», "25 years or so"."""
    first = tokens.words[stop]
    return any(
        first == phrase[0] and tuple(tokens.words[stop : stop + len(phrase)]) == phrase
        for phrase in phrases
    )


def _afterthought(words: list[str], stop: int) -> bool:
    """«1850 человек, плюс-минус.», «двадцать школ примерно,»."""
    at = stop + (words[stop] == ",")
    return words[at] in words_of.RU_AFTERTHOUGHTS and not words[at + 1].isalnum()


def _passed_a_bound(words: list[str], first: int) -> bool:
    """«перевалили в прошлом году приём в колледжи уже за 100 тысяч»."""
    stem = words_of.RU_FAR_VERBS.get(words[first - 1])
    back = words[max(0, first - _BOUND_BACK) : first - 1]
    return stem is not None and any(word.startswith(stem) for word in back)


def _russian_before(tokens: Tokens, first: int) -> bool:
    words = tokens.words
    for i in range(first - 1, first - 1 - _BACK, -1):
        if _approximates(words, i) or (i == first - 1 and _at_most(words, i)):
            return True
        if words[i] not in words_of.RU_SKIPPED:
            return False
    return False


def _approximates(words: list[str], i: int) -> bool:
    word = words[i]
    if word in words_of.RU_COMPARATIVES and words[i + 1] in ("всего", "на"):
        return False
    return (
        word in words_of.RU_WORDS
        or words_of.RU_VERBS.match(word) is not None
        or (words[i - 1], word) in words_of.RU_BEFORE_PAIRS
    )


def _at_most(words: list[str], i: int) -> bool:
    """«до 50 процентов» is a bound; «вырос до 5 процентов», «с 3 до 5» name an end point."""
    if words[i] != "до":
        return False
    for word in reversed(words[max(0, i - _CHANGE_BACK) : i]):
        if word in (".", "\n", ";"):
            return True
        if word in ("с", "от") or words_of.RU_CHANGES.match(word):
            return False
    return True


def _english_before(tokens: Tokens, first: int) -> bool:
    words = tokens.words
    for i in range(first - 1, first - 1 - _BACK, -1):
        if (words[i - 1], words[i]) in words_of.EN_PAIRS:
            return True
        if words[i] in words_of.EN_WORDS:
            return not (words[i] == "about" and words[i - 1] in words_of.EN_TALK)
        if words[i] not in words_of.EN_SKIPPED:
            return False
    return False


def is_rough_date(tokens: Tokens, first: int) -> bool:
    """“around 2008”, «где-то в июле», «примерно 1992 года»."""
    before = {tokens.words[first - 1]}
    if tokens.words[first - 1] in ("в", "in", "к", "до"):
        before.add(tokens.words[first - 2])
    return not before.isdisjoint(words_of.BEFORE_DATES)
