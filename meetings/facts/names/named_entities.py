"""Persons, places, organisations and events in a text, each in the nominative."""

from __future__ import annotations

from itertools import compress
from types import ModuleType

from meetings.facts.names import english as names_en
from meetings.facts.names import russian as names_ru
from meetings.facts.names.gazetteer_names import Name
from meetings.facts.tokens import PAD, Tokens


def names_in(tokens: Tokens) -> list[Name]:
    """All names in order, none overlapping another."""
    found: list[Name] = []
    rules = names_ru if tokens.lang == "ru" else names_en
    done = 0
    for i in _anchors(tokens):
        if i < done:
            continue
        name = _longest(tokens, i, rules)
        if name is not None:
            found.append(name)
            done = name.stop
    return found


def _longest(tokens: Tokens, i: int, rules: ModuleType) -> Name | None:
    """A person where there is one, else the longest name; of two as long, the earlier rule's."""
    for rule in rules.PERSONS:
        person: Name | None = rule(tokens, i)
        if person:
            return person
    names: list[Name] = [name for rule in rules.OTHERS if (name := rule(tokens, i))]
    return max(names, key=lambda name: name.stop) if names else None  # mostly there is none


def _anchors(tokens: Tokens) -> list[int]:
    words, capitals = tokens.words, tokens.capitals
    inside = range(PAD, len(words) - PAD)
    if tokens.lang == "en":
        begun = compress(inside, capitals[PAD:])
        return [i for i in begun if names_en.may_begin(tokens, i)]
    return [i for i in inside if capitals[i] or words[i] in names_ru.HEAD_WORDS]
