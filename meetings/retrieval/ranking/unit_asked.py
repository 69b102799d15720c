"""Whether a sentence measures in what it is asked for, and counts what is counted.

"How many tonnes of fish?" – "Fish is sold for 52 rubles": no tonnes. "How many reactors?" –
"Thanks to that reactor we made 200 billion kWh": no reactors.
"""

from __future__ import annotations

import re
from itertools import takewhile

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.another_counted import NUMBERS, term_counted
from meetings.retrieval.ranking.how_many_there_are import MULTIPLE
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_UNITS = tuple(
    re.compile(unit)
    for unit in (
        r"тонн\w*|тн|ton(?:ne)?s?",
        r"километр\w*|км|kilomet(?:re|er)s?|km",
        r"гектар\w*|га|hectares?|ha",
        r"баррел\w*|barrels?",
        r"киловатт\w*|мегаватт\w*|гигаватт\w*|[kmgt]wh?|квтч?|мвтч?|(?:kilo|mega|giga)watts?",
        r"рубл\w*|ro?ubles?",
        r"доллар\w*|dollars?|usd",
        r"евро|euros?",
        r"литр\w*|lit(?:re|er)s?",
        r"градус\w*|degrees?",
        r"вольт\w*|киловольт\w*|volts?",
        r"килограмм\w*|кг|грамм\w*|kilo(?:gram(?:me)?s?)?|kg",
        r"секунд\w*|минут\w*|seconds?|minutes?",
    )
)
"""Each by all the names that a question or a sentence has for it."""
_ASKED = re.compile(
    r"\b(?:how many|сколько)\s+(?:миллионов |миллиардов |тысяч |\w+ion )?(\w+)", re.IGNORECASE
)
_MEASURE = re.compile(r"кв|sq|square|cubic|куб\w*|квадрат\w*|метр\w*|met(?:re|er)s?")


def unit_told(subject: Subject, first: Ranked) -> Level:
    """How many of a unit is told with that unit, or with no unit at all."""
    question = subject.question
    found = _ASKED.search(question.meant or question.text)
    asked = next((unit for unit in _UNITS if found and unit.fullmatch(fold(found[1]))), None)
    if asked is None:
        return "answer"
    said = _words(first.candidate.passage.text)
    if any(asked.fullmatch(word) for word in said):
        return "answer"
    return "near" if any(_is_unit(word) for word in said) else "answer"


def counts_no_measure(subject: Subject, first: Ranked) -> Level:
    """How many there are of something is told by no sentence whose numbers all measure."""
    counted = term_counted(subject)
    if counted is None or subject.question.asked not in FIGURES:
        return "answer"
    if not is_countable(fold(subject.question.terms[counted].word)):
        return "answer"
    if not in_own_language(subject, first):
        return "answer"
    passage = first.candidate.passage
    own = {key for key, weight in subject.question.terms[counted].keys if weight >= MET}
    said = _words(passage.text)
    behind = ((word, _behind(said, at)) for at, word in enumerate(said) if _is_number(word))
    measured = [
        _is_measure(other)
        for number, other in behind
        if other is not None and (number not in _ONE or folded_key(other) in own)
    ]
    if not measured or not all(measured):
        return "answer"
    beside = (keys.split() for keys in (*passage.before[:1], *passage.after[:1]))
    return "answer" if any(_counts(keys, own) for keys in beside) else "near"


_ONE = frozenset("one один одна одно одного одной одну одном".split())
"""What counts nothing before any other word: "it is one thing to have a trip"."""


def is_countable(word: str) -> bool:
    """Whether a word is of things that are counted: «школ», and neither «щебня» nor "metres"."""
    if _is_measure(word) or _MONEY.fullmatch(word):
        return False
    return not is_cyrillic(word) or "plur" in parses_of(word)[0].tag


_MONEY = re.compile(
    r"средств|денег|инвестиций|доходов|расходов|налогов|субсидий|funds|investments|taxes"
)
"""Told in a currency, though a plural."""


def _counts(keys: list[str], own: set[str]) -> bool:
    """Whether a sentence has a number, and right behind it what is counted; or ends with one."""
    numbers = (at for at, key in enumerate(keys) if key[:1].isdigit())
    return any(at + 1 == len(keys) or own & {*keys[at + 1 : at + 4]} for at in numbers)


def _words(text: str) -> list[str]:
    return [
        fold(word)
        for word in word_texts(_SIGN.sub(lambda sum_: f"{sum_[1]} {sum_[2] or ''} dollars ", text))
    ]


_SIGN = re.compile(r"[$€£₽]\s?(\d[\d.,]*)(\s\w+illion)?")
"""A sum in some currency: which of them does not matter here."""


def _behind(said: list[str], at: int) -> str | None:
    """The word behind a number and what goes on with it; None where only a multiple does: "from
    200 billion kWh to 203 billion"."""
    rest = [word for word in said[at + 1 :] if not _is_number(word)]
    goes_on = list(takewhile(MULTIPLE.fullmatch, rest))
    told = rest[len(goes_on) :]
    return told[0] if told else (None if goes_on else "")


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS


def _is_measure(word: str) -> bool:
    return _is_unit(word) or _MEASURE.fullmatch(word) is not None


def _is_unit(word: str) -> bool:
    return any(unit.fullmatch(word) for unit in _UNITS)
