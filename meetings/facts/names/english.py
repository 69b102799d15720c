"""Persons, regions, organisations and events in English text, beyond the listed names."""

from __future__ import annotations

from collections.abc import Callable

from meetings.facts.data.events import EN_HEADS, EN_LOWER_HEADS
from meetings.facts.data.organizations import EN_OF_HEADS, EN_ORGANIZATION_HEADS
from meetings.facts.data.places_en import EN_REGION_HEADS
from meetings.facts.data.titles_and_given_names import EN_GIVEN, EN_NOT_SURNAMES, EN_TITLES
from meetings.facts.names.gazetteer_names import Name, begins_known_phrase, known_phrase
from meetings.facts.tokens import Tokens
from meetings.model.fact import FactKind

_LONGEST = 6
"""Capitalised words of one name; a longer run is a heading."""
_SENTENCE_START = frozenset({"", ".", "!", "?", "\n", ":", "…"})
_OPENERS = frozenset(
    "the a an this that our my your his her its their in on at by for and but as of to from with "
    "all both each every some any no if when while where after before today now also under during "
    "yes former let thank dear colleagues i we he she it they you there here what how "
    "mr ms".split()
)
_NOT_GOING_ON = EN_ORGANIZATION_HEADS | EN_OF_HEADS | EN_HEADS | EN_TITLES


def may_begin(tokens: Tokens, i: int) -> bool:
    """Whether a rule may find a name at a capital: at two of three none does, and so much sooner.

    “The ministers met”: nothing known by that word, and neither a capital nor “of” after it.
    """
    follows = tokens.words[i + 1]
    return (
        tokens.capitals[i + 1]
        or follows == "of"
        or follows in EN_LOWER_HEADS
        or begins_known_phrase(tokens, i)
    )


def person(tokens: Tokens, i: int) -> Name | None:
    """“Sergei Lavrov”, “Vladimir Vladimirovich Putin”: a known given name and what follows."""
    if _plain(tokens, i) not in EN_GIVEN:
        return None
    stop = _surname_stop(tokens, i + 1, 2)
    if stop == i + 1 or _is_of_a_thing(tokens, stop):
        return None
    return Name("person", i, stop, _value(tokens, i, stop))


def titled(tokens: Tokens, i: int) -> Name | None:
    """“Mr Peskov”, “President Trump”, “Prime Minister Modi”: the name without its title."""
    if tokens.raw(i) not in EN_TITLES:
        return None
    stop = _surname_stop(tokens, i + 1, 3)
    if stop == i + 1 or known_phrase(tokens, i + 1) or _is_of_a_thing(tokens, stop):
        return None
    return Name("person", i + 1, stop, _value(tokens, i + 1, stop))


def _surname_stop(tokens: Tokens, i: int, longest: int) -> int:
    at = i
    while at < i + longest and _is_surname(tokens, at):
        at += 1
        if tokens.raw(at - 1).endswith(("’s", "'s")):
            break
    return at


def _is_surname(tokens: Tokens, i: int) -> bool:
    word = _plain(tokens, i)
    return (
        len(word) > 1
        and tokens.capital(i)
        and word[1:2].islower()
        and word.replace("-", "").replace("’", "").isalpha()
        and word not in EN_NOT_SURNAMES
        and tokens.words[i - 1] not in _SENTENCE_START
    )


def _is_of_a_thing(tokens: Tokens, stop: int) -> bool:
    """“Alexander Garden”, “Catherine Palace”: the name of a thing."""
    return (
        _plain(tokens, stop) in EN_NOT_SURNAMES
        and tokens.capital(stop)
        and (_plain(tokens, stop) not in ("I", "The", "And", "As", "In"))
    )


def headed(tokens: Tokens, i: int) -> Name | None:
    """What its head word tells: the longest of them, of two as long an event, else a region."""
    run = _capitals_stop(tokens, i) if tokens.capitals[i + 1] and _may_open(tokens, i) else i
    names = [name for rule in (_event, _region, _organization) if (name := rule(tokens, i, run))]
    return max(names, key=lambda name: name.stop) if names else None


def _region(tokens: Tokens, i: int, run: int) -> Name | None:
    """“Kaluga Region”, “Trans-Baikal Territory”, “Far Eastern Federal District”."""
    return _in_run(tokens, i, run, EN_REGION_HEADS, "place")


def _organization(tokens: Tokens, i: int, run: int) -> Name | None:
    """“Eurasian Development Bank”, “Ministry of Finance”, “Foreign Ministry”."""
    if tokens.raw(i) in EN_OF_HEADS and tokens.words[i + 1] == "of":
        at = i + 2 + (tokens.words[i + 2] == "the")
        stop = _capitals_stop(tokens, at)
        return Name("organization", i, stop, _value(tokens, i, stop)) if stop > at else None
    return _in_run(tokens, i, run, EN_ORGANIZATION_HEADS, "organization")


def _event(tokens: Tokens, i: int, run: int) -> Name | None:
    """“Eastern Economic Forum”, “BRICS Summit”, “SCO summit”."""
    found = _in_run(tokens, i, run, EN_HEADS, "event")
    if found:
        return found
    if (
        tokens.words[i + 1] in EN_LOWER_HEADS
        and tokens.raw(i)[:3].isupper()
        and len(tokens.raw(i)) > 1
    ):
        return Name("event", i, i + 2, _value(tokens, i, i + 2))
    return None


def _in_run(
    tokens: Tokens, i: int, run: int, heads: frozenset[str], kind: FactKind
) -> Name | None:
    """A run of capitals that ends in a head word and has something before it.

    ``run``: where the capitals end that may open a name; where none do, the first of them.
    """
    for at in range(run - 1, i, -1):
        if _plain(tokens, at) in heads:
            stop = at + 1 if kind == "place" else _past_of(tokens, at + 1)
            return Name(kind, i, stop, _value(tokens, i, stop))
    return None


def _past_of(tokens: Tokens, i: int) -> int:
    """“Federal Agency for Fishery”: what the body is of or for belongs to its name."""
    for _ in range(2):
        at = i + 1 + (tokens.words[i + 1] == "the")
        stop = _capitals_stop(tokens, at)
        if tokens.words[i] not in ("of", "for") or stop == at:
            return i
        if tokens.words[stop] == "and" and _goes_on(tokens, stop + 1):
            return _capitals_stop(tokens, stop + 1)
        i = stop
    return i


def _goes_on(tokens: Tokens, i: int) -> bool:
    """“of Science and Technology”, but “of Culture and Ministry of Health”."""
    word = _plain(tokens, i)
    return tokens.capital(i) and word.isalpha() and word not in _NOT_GOING_ON


def _may_open(tokens: Tokens, i: int) -> bool:
    if not tokens.capital(i) or tokens.words[i] in _OPENERS or tokens.raw(i) in EN_TITLES:
        return False
    if tokens.words[i - 1] in ("and", "of", "for", "&") and tokens.capital(i - 2):
        return False
    before_capital = tokens.capital(i - 1) and tokens.words[i - 1] not in _OPENERS
    return not before_capital or tokens.raw(i - 1) in EN_TITLES


def _capitals_stop(tokens: Tokens, i: int) -> int:
    at = i
    while (
        at < i + _LONGEST and tokens.capital(at) and _plain(tokens, at).replace("-", "").isalpha()
    ):
        at += 1
        if tokens.raw(at - 1).endswith(("’s", "'s")):
            break
    return at


def _plain(tokens: Tokens, i: int) -> str:
    return tokens.raw(i).removesuffix("’s").removesuffix("'s")


def _value(tokens: Tokens, first: int, stop: int) -> str:
    return tokens.span(first, stop).removesuffix("’s").removesuffix("'s").replace("\u00a0", " ")


Rule = Callable[[Tokens, int], Name | None]
PERSONS: tuple[Rule, ...] = (person, titled)
OTHERS: tuple[Rule, ...] = (known_phrase, headed)
