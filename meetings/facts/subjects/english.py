"""The subject of an English figure: the counted noun itself, or the indicator the clause names."""

from __future__ import annotations

from meetings.facts.data import counted_things_words as words_of
from meetings.facts.data.approximators import EN_WORDS
from meetings.facts.data.change_words import DECLINE, GROWTH, LEVEL
from meetings.facts.data.english_plurals import is_plural, singular
from meetings.facts.data.unit_kinds import EN_MEASURES, UNCOUNTED_UNITS
from meetings.facts.data.unit_words import EN_STOPS
from meetings.facts.numbers.measure import Measure
from meetings.facts.subjects.steps import AHEAD, BACK, ENDS, MODIFIERS, SubjectSteps
from meetings.facts.tokens import Tokens

_APPROXIMATORS = EN_WORDS - {"minimum", "maximum", "estimated"}
_ARTICLES = frozenset("the our its their this that all these".split())


def _needs_more(unit: str) -> bool:
    return unit.rsplit(maxsplit=1)[-1] in EN_MEASURES or unit in UNCOUNTED_UNITS


def _counted(tokens: Tokens, found: Measure) -> str | None:
    """“10 historical heritage sites” → “historical heritage site”."""
    if found.elided or found.unit is None:
        return found.unit
    words = [
        _joined_by_and(tokens, at) or word
        for at, word in enumerate(tokens.words[found.first : found.stop - 1], found.first)
        if word[0].isalpha() and word not in EN_STOPS and word not in _NUMBERS
        if tokens.words[at + 1] != "&"
    ]
    return " ".join([*words[-3:], found.unit])


_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand "
    "million billion trillion half more fewer other".split()
)
_NOT_NAMING = (_NUMBERS - {"other"}) | {"percent"}


def _of_which(tokens: Tokens, found: Measure) -> str | None:
    """“tonnes of grain”, “percent of the routes”: the noun phrase after “of”."""
    i = found.stop
    if tokens.words[i] not in ("of", "in") or (tokens.words[i] == "in" and found.kind != "money"):
        return None
    i += 1 + (tokens.words[i + 1] in _ARTICLES)
    words: list[str] = []
    while len(words) < 3 and _names_something(tokens.words[i]):
        words.append(tokens.words[i])
        if is_plural(tokens.words[i]) or tokens.words[i] in words_of.EN_INDICATORS:
            break
        i += 1
    if not words or (found.kind == "money" and words[-1] not in words_of.EN_INDICATORS):
        return None
    return " ".join([*words[:-1], singular(words[-1])])


def _named_before(tokens: Tokens, first: int) -> str | None:
    for i in range(first - 1, first - 1 - BACK, -1):
        word = tokens.words[i]
        if word in ENDS:
            return None
        if word in words_of.EN_INDICATORS or word in words_of.EN_LIGHT:
            return _phrase(tokens, i)
    return None


def _named_after(tokens: Tokens, stop: int) -> str | None:
    """“a 34 percent increase in trade”: only past a word of change."""
    moved = False
    for i in range(stop, stop + AHEAD):
        word = tokens.words[i]
        if word in ENDS or word == ",":
            return None
        if moved and word in words_of.EN_INDICATORS:
            return _phrase(tokens, i)
        moved = moved or any(pattern.match(word) for pattern in (GROWTH, DECLINE, LEVEL))
    return None


def _phrase(tokens: Tokens, i: int) -> str | None:
    """The head with the words before it and "with Kazakhstan", "of grain" after it."""
    if tokens.words[i] in words_of.EN_LIGHT and tokens.words[i + 1] in ("of", "in"):
        at = i + 2 + (tokens.words[i + 2] in _ARTICLES)
        owner = _owner(tokens, at)
        if owner:
            return owner
    if tokens.words[i] in words_of.EN_LIGHT and tokens.words[i] not in words_of.EN_INDICATORS:
        return None
    words = [singular(tokens.words[i])]
    for at in range(i - 1, i - 1 - MODIFIERS, -1):
        word = tokens.words[at]
        if joined := _joined_by_and(tokens, at):
            words.insert(0, joined)
            break
        if not _modifies(word) and not _is_branch(tokens, at):
            break
        words.insert(0, word)
    return " ".join(words) + _complement(tokens, i)


_TWO_LETTERS = 2


def _joined_by_and(tokens: Tokens, i: int) -> str:
    """“R&D” of “R&D spending”, where a token is its last part; empty for others."""
    if tokens.words[i - 1] != "&":
        return ""
    apart = tokens.starts[i] != tokens.stops[i - 1]
    if apart and len(tokens.words[i]) + len(tokens.words[i - 2]) > _TWO_LETTERS:
        return ""  # of two names, no short one
    return tokens.text[tokens.starts[i - 2] : tokens.stops[i]]


def _owner(tokens: Tokens, i: int) -> str | None:
    words: list[str] = []
    while len(words) < 3 and _names_something(tokens.words[i]):
        words.append(tokens.words[i])
        i += 1
    if not words or tokens.words[i] in _NUMBERS:
        return None
    return " ".join([*words[:-1], singular(words[-1])])


def _names_something(word: str) -> bool:
    """Whether a word may be part of a subject: neither a link nor "almost" nor a number."""
    return word.isalpha() and not (
        word in EN_STOPS or word in _APPROXIMATORS or word in _NOT_NAMING
    )


def _is_branch(tokens: Tokens, i: int) -> bool:
    """“processing industry”, “the existing debts”: a modifier in -ing, no verb."""
    word, before = tokens.words[i], tokens.words[i - 1]
    if any(pattern.match(word) for pattern in (GROWTH, DECLINE, LEVEL)):
        return False
    return word in words_of.EN_BRANCHES or (word.endswith("ing") and before in _ARTICLES)


def _modifies(word: str) -> bool:
    if not _names_something(word) or word in words_of.EN_MODIFIER_STOPS:
        return False
    return not (
        word.endswith(("ed", "ly", "ing")) or any(p.match(word) for p in (GROWTH, DECLINE, LEVEL))
    )


def _complement(tokens: Tokens, i: int) -> str:
    link = tokens.words[i + 1]
    at = i + 2 + (tokens.words[i + 2] == "the")
    if link in words_of.EN_WITH and tokens.capital(at):
        stop = at + 1
        while tokens.capital(stop) and tokens.words[stop].isalpha():
            stop += 1
        return f" {link} {tokens.text[tokens.starts[at] : tokens.stops[stop - 1]]}"
    if link == "of" and _names_something(tokens.words[at]):
        return f" of {tokens.words[at]}" if not tokens.capital(at) else ""
    return ""


ENGLISH = SubjectSteps(_needs_more, _counted, _of_which, _named_before, _named_after)
