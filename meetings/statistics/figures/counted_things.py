"""What a figure counts, as comparable keys: the same in both languages where known."""

from __future__ import annotations

import re
from functools import cache

from meetings.statistics.figures.indicators import Indicator, indicator_of, neutral
from meetings.text.stems import keys

_PARTNER = re.compile(r"\s(?:со?|with|в|на|из|in)\s(?=[A-ZА-ЯЁ])")
Subject = frozenset[str]
_ANYTHING = frozenset(
    "person people human man question issue example time case thing part side point word "
    "человек люди вопрос пример случай раз часть сторона слово".split()
)
"""What is counted everywhere and compares nowhere."""


def compared(words: str) -> Subject:
    """What is counted, the same in either language where it is known by name.

    Nothing for what any meeting counts: people, countries.
    """
    spelt = frozenset(keys(words))
    known = indicator_of(spelt)
    return frozenset({known.key}) if known else spelt - neutral() - _anything()


def indicator_named(subject: str) -> Indicator | None:
    """The indicator a subject names, «товарооборот с Казахстаном» among them."""
    return indicator_of(frozenset(keys(_PARTNER.split(subject, maxsplit=1)[0])))


@cache
def _anything() -> Subject:
    return frozenset(key for word in _ANYTHING for key in keys(word))
