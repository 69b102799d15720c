"""Attributes of people and countries that encyclopaedias tell and transcripts seldom do.

A question for such a thing is answered only by a sentence that speaks of it and of whom it is
about: the name alone leads anywhere («сколько лет Петрову» → «заводу Петрова 50 лет»).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from meetings.retrieval.query.questions.attribute_words import (
    ATTRIBUTES,
    MEASURED,
    MEASURED_BESIDE,
    NEVER_TOLD,
    TOLD_IN_TEXT,
)
from meetings.text.russian_analyses import parses_of
from meetings.text.russian_morphology import analyzer
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, words


@dataclass(frozen=True, slots=True)
class Attribute:
    """``asked``: how a question asks for it; ``told``: index keys of the words that name it.

    ``text``: by what else a sentence shows it; ``measured``: only with a quantity; ``beside``:
    right by its noun; ``personal``: asked of a person only, of anything else the same words mean
    other things («рост экономики»).
    """

    name: str
    asked: re.Pattern[str]
    told: frozenset[str]
    personal: bool
    measured: bool
    text: re.Pattern[str] | None = None
    beside: re.Pattern[str] | None = None

    def told_by(self, keys: Iterable[str], text: str, kinds: frozenset[str]) -> bool:
        """Whether a sentence with these keys and kinds of facts speaks of it."""
        if self.text and self.text.search(text):
            return True
        if self.measured and not kinds & {"quantity"}:
            return False
        if self.beside and not self.beside.search(text):
            return False
        return any(key in self.told for key in keys)


@cache
def _attributes() -> tuple[Attribute, ...]:
    return tuple(
        Attribute(
            name,
            re.compile(asked, re.IGNORECASE),
            frozenset(folded_key(word) for word in told.split()),
            name.endswith(" of somebody"),
            name.split(" of ")[0] in MEASURED,
            _pattern(TOLD_IN_TEXT.get(name)),
            _pattern(MEASURED_BESIDE.get(name)),
        )
        for name, asked, told in ATTRIBUTES
    )


def _pattern(text: str | None) -> re.Pattern[str] | None:
    return re.compile(text, re.IGNORECASE) if text else None


def attribute_asked(text: str, *, somebody: bool) -> Attribute | None:
    """The attribute that a question asks for; ``somebody``: it names a person."""
    fitting = (one for one in _attributes() if somebody or not one.personal)
    asked = next((one for one in fitting if one.asked.search(text)), None)
    is_age = asked is not None and asked.name.partition(" of ")[0] == "age"
    return None if is_age and for_years(text) else asked


def for_years(text: str) -> frozenset[str]:
    """What somebody has been or done, folded, where a question asks for how many years.

    «сколько лет губернаторствует Лодкин», «сколько лет Лодкин мэр»; an age stands with a dative,
    and with no verb but one of having reached it.
    """
    found = _YEARS.search(text)
    after = (word.text for word in words(found[1])) if found else ()
    return frozenset(filter(_is_done_for_years, map(fold, after)))


_YEARS = re.compile(r"\b(?:сколько|скока)\s+(?:\w+\s+)?лет\s+(.*)", re.IGNORECASE)
_REACHES = frozenset({"быть", "исполниться", "исполняться", "стукнуть", "стать"})


def _is_done_for_years(word: str) -> bool:
    if not is_cyrillic(word) or not analyzer().word_is_known(word):
        return False
    parse = parses_of(word)[0]
    if parse.tag.POS == "VERB":
        return parse.normal_form not in _REACHES
    kinds = parse.tag.grammemes
    return parse.tag.POS == "NOUN" and {"nomn", "anim"} <= kinds and not kinds & _OF_NAMES


_OF_NAMES = frozenset({"Surn", "Name", "Patr"})


_NEVER = re.compile(NEVER_TOLD, re.IGNORECASE)


def asks_of_now(text: str) -> bool:
    """Whether a question wants what no transcript can know: today's weather, the hour."""
    return _NEVER.search(text) is not None
