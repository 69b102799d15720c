"""The subject of a Russian figure: the counted noun itself, or the indicator the clause names."""

from __future__ import annotations

from meetings.facts.data import counted_things_words as words_of
from meetings.facts.data.change_words import DECLINE, GROWTH, LEVEL
from meetings.facts.data.unit_kinds import RU_MEASURES_OF, UNCOUNTED_UNITS
from meetings.facts.data.unit_words import RU_NO_NOUNS
from meetings.facts.numbers.measure import Measure
from meetings.facts.subjects.steps import AHEAD, BACK, ENDS, MODIFIERS, SubjectSteps
from meetings.facts.tokens import Tokens
from meetings.text.russian_analyses import agreeing, genitive_noun, indicator, reading


def _needs_more(unit: str) -> bool:
    return unit in RU_MEASURES_OF or unit in UNCOUNTED_UNITS


def _counted(tokens: Tokens, found: Measure) -> str | None:
    """«46 новых детских садов» → «новый детский сад»."""
    if found.elided or found.unit is None:
        return found.unit
    modifiers = [
        adjective
        for i in range(found.first, found.stop - 1)
        if (adjective := agreeing(tokens.words[i], found.unit.split()[-1]))
    ]
    return " ".join([*modifiers, found.unit.split()[-1]])


def _of_which(tokens: Tokens, found: Measure) -> str | None:
    """«тонн зерна», «процентов маршрутов», «рублей инвестиций»: the genitive that follows."""
    i = found.stop
    while reading_adjective(tokens, i) and i < found.stop + MODIFIERS:
        i += 1
    noun = genitive_noun(tokens.words[i]) if _nounlike(tokens, i) else None
    if noun is None or (found.kind == "money" and noun not in words_of.RU_INDICATORS):
        return None
    if noun in words_of.RU_LIGHT:
        return _phrase(tokens, i, noun)
    if found.unit in ("раз", "год") or noun in UNCOUNTED_UNITS:
        return None
    return _with_modifiers(tokens, i, noun)


def reading_adjective(tokens: Tokens, i: int) -> bool:
    """Whether the token is an adjective and no noun."""
    return (
        _nounlike(tokens, i)
        and reading(tokens.words[i]).adjective
        and not (reading(tokens.words[i]).sure)
    )


def _nounlike(tokens: Tokens, i: int) -> bool:
    word = tokens.words[i]
    return len(word) > 2 and word[0].isalpha() and word not in RU_NO_NOUNS


def _named_before(tokens: Tokens, first: int) -> str | None:
    for i in range(first - 1, first - 1 - BACK, -1):
        word = tokens.words[i]
        if word in ENDS:
            return None
        noun = indicator(word)
        if noun in words_of.RU_INDICATORS or noun in words_of.RU_LIGHT:
            owner = _owner(tokens, i)
            return _phrase(tokens, *(owner or (i, noun)))
    return None


def _owner(tokens: Tokens, i: int) -> tuple[int, str] | None:
    """«объём торговли»: where a light head stands before its genitive."""
    for at in (i - 1, i - 2):
        if not _nounlike(tokens, at):
            return None
        noun = indicator(tokens.words[at])
        if noun in words_of.RU_INDICATORS and noun not in words_of.RU_LIGHT:
            return at, noun
        if noun in words_of.RU_LIGHT:
            return None
    return None


def _named_after(tokens: Tokens, stop: int) -> str | None:
    """«на 34 процента вырос товарооборот»: only past a verb of change."""
    moved = False
    for i in range(stop, stop + AHEAD):
        word = tokens.words[i]
        if word in ENDS or word == ",":
            return None
        moved = moved or any(pattern.match(word) for pattern in (GROWTH, DECLINE, LEVEL))
        noun = indicator(word)
        if moved and (noun in words_of.RU_INDICATORS or noun in words_of.RU_LIGHT):
            return _phrase(tokens, i, noun)
    return None


def _phrase(tokens: Tokens, i: int, noun: str) -> str | None:
    """The head with its adjectives and complement; a light head gives way to its genitive."""
    if noun in words_of.RU_LIGHT:
        for at in (i + 1, i + 2, i + 3):
            if not _nounlike(tokens, at):
                break
            owner = genitive_noun(tokens.words[at])
            if owner and owner not in words_of.RU_LIGHT and not reading_adjective(tokens, at):
                return _with_modifiers(tokens, at, owner) + _complement(tokens, at, owner)
            if owner is None and not reading_adjective(tokens, at):
                break
        return None
    return _with_modifiers(tokens, i, noun) + _complement(tokens, i, noun)


def _with_modifiers(tokens: Tokens, i: int, noun: str) -> str:
    parts = [noun]
    for at in range(i - 1, i - 1 - MODIFIERS, -1):
        adjective = agreeing(tokens.words[at], noun) if _nounlike(tokens, at) else None
        if adjective is None:
            break
        parts.insert(0, adjective)
    return " ".join(parts)


def _complement(tokens: Tokens, i: int, noun: str) -> str:
    """«с Казахстаном», «зерна»: what follows the head and tells it from others."""
    if tokens.words[i + 1] in words_of.RU_COMPLEMENTS.get(noun, ()) and _is_name(tokens, i + 2):
        stop = i + 3 + (tokens.capital(i + 3) and tokens.words[i + 3].isalpha())
        return " " + tokens.text[tokens.starts[i + 1] : tokens.stops[stop - 1]]
    if _nounlike(tokens, i + 1) and not tokens.capital(i + 1):
        owner = genitive_noun(tokens.words[i + 1])
        if owner and not reading_adjective(tokens, i + 1) and reading(tokens.words[i + 1]).sure:
            return " " + tokens.words[i + 1]
    return ""


def _is_name(tokens: Tokens, i: int) -> bool:
    return tokens.capital(i) and len(tokens.words[i]) > 2


RUSSIAN = SubjectSteps(_needs_more, _counted, _of_which, _named_before, _named_after)
