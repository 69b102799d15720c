"""Whether the text says that the true figure is not exactly this one."""

from __future__ import annotations

from meetings.facts import approximators as words_of
from meetings.facts.tokens import Tokens

_BACK = 4


def is_rough(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether an approximator binds the figure over tokens ``first`` up to ``stop``."""
    return _russian(tokens, first, stop) if tokens.lang == "ru" else _english(tokens, first, stop)


def _russian(tokens: Tokens, first: int, stop: int) -> bool:
    words = tokens.words
    if tuple(words[stop : stop + 2]) in words_of.RU_AFTER:
        return True
    if _afterthought(words, stop) or _passed_a_bound(words, first):
        return True
    for i in range(first - 1, first - 1 - _BACK, -1):
        word = words[i]
        if word in words_of.RU_WORDS or words_of.RU_VERBS.match(word):
            return not (
                word in ("больше", "меньше", "выше", "ниже") and words[i + 1] in ("всего", "на")
            )
        if (words[i - 1], word) in words_of.RU_BEFORE_PAIRS:
            return True
        if word == "до" and i == first - 1:
            if words[i - 1] in ("от", "с"):
                return False
            if not _after_change(tokens, i):
                return True
        if word not in words_of.RU_SKIPPED:
            return False
    return False


def _afterthought(words: list[str], stop: int) -> bool:
    """«1850 человек, плюс-минус.», «двадцать школ примерно,»."""
    at = stop + (words[stop] == ",")
    return words[at] in words_of.RU_AFTERTHOUGHTS and not words[at + 1].isalnum()


def _passed_a_bound(words: list[str], first: int) -> bool:
    """«перевалили в прошлом году приём в колледжи уже за 100 тысяч»."""
    stem = words_of.RU_FAR_VERBS.get(words[first - 1])
    return stem is not None and any(
        word.startswith(stem) for word in words[max(0, first - 10) : first - 1]
    )


def _after_change(tokens: Tokens, i: int) -> bool:
    """«вырос до 5 процентов» names an end point, «до 5 процентов» a bound."""
    for word in reversed(tokens.words[max(0, i - 16) : i]):
        if word in (".", "\n", ";"):
            return False
        if words_of.RU_CHANGES.match(word) or word in ("с", "от"):
            return True
    return False


def _english(tokens: Tokens, first: int, stop: int) -> bool:
    words = tokens.words
    if any(tuple(words[stop : stop + len(after)]) == after for after in words_of.EN_AFTER):
        return True
    for i in range(first - 1, first - 1 - _BACK, -1):
        word = words[i]
        if (words[i - 1], word) in words_of.EN_PAIRS:
            return True
        if word in words_of.EN_WORDS:
            return not (word == "about" and words[i - 1] in words_of.EN_TALK) and not (
                word in ("least", "most") and words[i - 1] != "at"
            )
        if word not in words_of.EN_SKIPPED:
            return False
    return False
