"""Russian words out of the case a sentence put them into: «ценами на нефть» → «цены на нефть»."""

from __future__ import annotations

import re

from pymorphy3.analyzer import Parse

from meetings.text.morphology import analyzer

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FULL_NAME = re.compile(r"[A-ZА-ЯЁ][^\W\d_]*[\w-]* [A-ZА-ЯЁ]")
_KINDS = frozenset({"NOUN", "ADJF", "PRTF"})


def nominative(words: str, case: str) -> str:
    """The first noun, and what belongs to it before it, in the nominative; the rest as it was.

    ``case``: the one they stand in, as pymorphy calls it; words that do not fit it stay.
    Names of several words stay, too: those who look names up know their cases better.
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


def _in_case(word: str, case: str) -> Parse | None:
    """The likeliest reading of a word as a noun or adjective in this case."""
    parses = analyzer().parse(word)
    there = [p for p in parses if p.tag.POS in _KINDS and case and p.tag.case == case]
    return max(there, key=_likely, default=None)


def _likely(parsed: Parse) -> tuple[float, float]:
    """«газе» is as likely of «газа» as of «газ», but «газа» itself is seldom that word."""
    again = analyzer().parse(parsed.normal_form)
    itself = sum(p.score for p in again if p.normal_form == parsed.normal_form)
    return round(parsed.score, 2), itself


def _written(words: str, described: list[tuple[re.Match[str], Parse]]) -> str:
    """All that was found, as its noun, the last of it, stands in the nominative."""
    noun = described[-1][1].tag
    form = {"nomn", noun.number, *([noun.gender] if noun.number == "sing" and noun.gender else [])}
    for found, parsed in reversed(described):
        wanted = form if parsed.tag.POS != "NOUN" else {"nomn", noun.number}
        inflected = parsed.inflect(wanted)
        if inflected is None:
            return words
        words = words[: found.start()] + _like(inflected.word, found[0]) + words[found.end() :]
    return words


def _like(word: str, model: str) -> str:
    """Capitals as in the model."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return "-".join(
        part.capitalize() if old[:1].isupper() else part
        for part, old in zip(word.split("-"), model.split("-"), strict=False)
    )
