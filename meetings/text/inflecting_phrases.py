"""Puts a Russian noun, and what agrees with it, into another case or number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from pymorphy3.analyzer import Parse

from meetings.text.capitalising_like import capitals_like
from meetings.text.russian_analyses import ADJECTIVES, parses_of, part_of_speech

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FULL_NAME = re.compile(r"[A-ZА-ЯЁ][^\W\d_]*[\w-]* [A-ZА-ЯЁ]")
_DECLINED = ADJECTIVES | {"NOUN"}
_GENDERS = frozenset({"masc", "femn", "neut"})
NumberForm = Literal[0, 1, 2, 5]
"""The noun beside a number: as behind one, two or five; 0: behind a fraction («1,5 рубля»)."""


_USUAL_PLURALS = {
    "учители": "учителя",
    "лагери": "лагеря",
    "корпусы": "корпуса",
    "кители": "кителя",
    "цветки": "цветы",
    "счёты": "счета",
    "счеты": "счета",
}
"""Of two plurals the dictionary names one that is seldom meant first."""


def nominative(words: str, case: str) -> str:
    """The first noun, and what belongs to it before it, in the nominative; the rest as it was.

    «ценами на нефть» → «цены на нефть». ``case``: the one they stand in, as pymorphy calls it;
    words that do not fit it stay. Names of several words stay, too: those who look names up know
    their cases better.
    """
    described: list[tuple[re.Match[str], Parse]] = []
    for found in _WORD.finditer(words):
        parsed = _in_case(found[0], case)
        if parsed is None:
            return words
        if not described and parsed.tag.POS == "NOUN" and _FULL_NAME.match(words):
            return words
        described.append((found, parsed))
        if parsed.tag.POS == "NOUN":
            return _written(words, described)
    return words


def nominative_beside(word: str, head: str) -> str:
    """A word of a phrase in the nominative: its head, or an adjective of the head's gender."""
    if word != head and part_of_speech(word) in ADJECTIVES:
        own = parses_of(word)[0]
        of_head = next((p.tag.gender for p in parses_of(head) if "NOUN" in p.tag), None)
        gender = of_head if of_head in _GENDERS else own.tag.gender  # «судья» has none
        adjective = own.inflect({"nomn", "sing", str(gender)}) if gender in _GENDERS else None
        return capitals_like(adjective.word if adjective else word, word)
    for parse in parses_of(word):
        if parse.tag.POS == "NOUN":
            form = parse.inflect({"nomn"})
            return capitals_like(_usual(form.word) if form else word, word)
    return word


def accusative(words: Sequence[str]) -> list[str]:
    """Words up to the first noun in the accusative, what depends on it as it stands.

    Nothing where they do not stand in the nominative.
    """
    found: list[str] = []
    for place, word in enumerate(words):
        parse = parses_of(word)[0]
        form = parse.inflect({"accs"})
        if form is None or parse.tag.case != "nomn":
            return []
        found.append(form.word)
        if "NOUN" in parse.tag:
            return [*found, *words[place + 1 :]]
    return []


def beside_number(word: str, form: NumberForm) -> str:
    """A word of what is counted, as it stands behind a number."""
    parsed = parses_of(word)
    found = next((one for one in parsed if "nomn" in one.tag), parsed[0])
    made = found.inflect({"gent", "sing"}) if form == 0 else found.make_agree_with_number(form)
    return str(made.word) if made else word


def _in_case(word: str, case: str) -> Parse | None:
    """The likeliest reading of a word as a noun or adjective in this case.

    A given name that no dictionary has is a surname: «о Токаеве» is of no Токаева.
    """
    there = [p for p in parses_of(word) if p.tag.POS in _DECLINED and case and p.tag.case == case]
    if any("Surn" in p.tag for p in there):
        there = [p for p in there if "Name" not in p.tag or p.is_known]
    return max(there, key=_likely, default=None)


def _likely(parsed: Parse) -> tuple[float, float]:
    """«газе» is as likely of «газа» as of «газ», but «газа» itself is seldom that word."""
    again = parses_of(parsed.normal_form)
    itself = sum(p.score for p in again if p.normal_form == parsed.normal_form)
    return round(parsed.score, 2), itself


def _written(words: str, described: list[tuple[re.Match[str], Parse]]) -> str:
    """The words with all that was found put into the nominative of the noun that comes last."""
    noun = described[-1][1].tag
    form = {"nomn", noun.number, *([noun.gender] if noun.number == "sing" and noun.gender else [])}
    for found, parsed in reversed(described):
        wanted = form if parsed.tag.POS != "NOUN" else {"nomn", noun.number}
        inflected = parsed.inflect(wanted)
        if inflected is None:
            return words
        words = (
            words[: found.start()] + _like(_usual(inflected.word), found[0]) + words[found.end() :]
        )
    return words


def _usual(plural: str) -> str:
    """«Учителя» for «учители»."""
    return _USUAL_PLURALS.get(plural, plural)


def _like(word: str, model: str) -> str:
    """Capitals as in the model, which may be written in capitals throughout."""
    return word.upper() if model.isupper() and len(model) > 1 else capitals_like(word, model)
