"""By which differences a sentence tells of something else than is claimed, in other words."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from meetings.facts.data.currencies import EN_CURRENCIES, RU_CURRENCIES
from meetings.model.claim import Difference
from meetings.retrieval.claims.figures import tokens
from meetings.retrieval.claims.harmless_and_reversing_words import NEGATIONS
from meetings.retrieval.claims.tokens import Token
from meetings.retrieval.query.intents import is_finite
from meetings.statistics.figures.places import places_in
from meetings.text.russian_analyses import may_be_surname, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.tokens import fold, word_texts

_ONE = frozenset("один одна одно одного одной одну one single".split())
"""Goes with the "not" of "not one"."""
_ONLY_SAYS_IT_IS = frozenset(
    "составил составила составило составили составляет составляют составит составят равен равна"
    " равно достиг достигла достигло достигли достигает вырос выросла выросло выросли был была"
    " было были есть будет будут стал стала стало стали превысил превысила превысило превысили"
    " увеличился увеличилась увеличилось снизился снизилась снизилось упал упала упало".split()
)
"""Verbs of a figure itself, which one may be put for another."""
_VERBS = frozenset({"VERB", "INFN"})
_TO_DO = re.compile(r"\bto (?!the\b|an?\b|its?\b|their\b|our\b|\d)([a-z]+)", re.IGNORECASE)
"""An English infinitive, as a claim of what is promised or planned has it."""
_CURRENCIES = frozenset({*RU_CURRENCIES, *EN_CURRENCIES, "pound", "pounds"})
"""Part of a figure, and no word by which a sentence is recognised."""


def are_of_something_else(differences: Sequence[Difference], there: Container[str]) -> bool:
    """Whether any difference says so; ``there``: the keys of what the sentence has."""
    if any(map(is_another_figure, differences)) and any(
        _lacks_its_matter(one, there) for one in differences
    ):
        return True
    return any(
        _has_no_like(one) or _is_other_deed(one) or _lacks_the_deed(one, there)
        for one in differences
    )


def _lacks_its_matter(one: Difference, there: Container[str]) -> bool:
    """Whether a word that says of what a figure is stands nowhere: "27 million tonnes" of oil are
    no answer to "300 million tonnes of grain".
    """
    told = [token for token in tokens(one.claimed) if is_telling(token)]
    return not has_figure(one.claimed) and any(token.key not in there for token in told)


def denies_what_is_not_there(one: Difference) -> bool:
    """Whether a "not" is claimed where the sentence has words of another kind: "Crimea HAS NO
    water" beside "in Crimea, AS WELL AS water transport".
    """
    if one.kind != "negation" or not one.said:
        return False
    mine, theirs = ({token.key for token in tokens(part)} for part in (one.claimed, one.said))
    return any(t.folded in NEGATIONS for t in tokens(one.claimed)) and mine.isdisjoint(theirs)


def is_another_figure(one: Difference) -> bool:
    """Whether a figure is said in the place of another."""
    return has_figure(one.claimed) and has_figure(one.said)


def has_figure(part: str) -> bool:
    """Whether a number is in some words."""
    return any(token.is_figure for token in tokens(part))


def is_telling(token: Token) -> bool:
    """Whether a sentence can be recognised by a word."""
    return token.says_something and token.folded not in NEGATIONS | _ONE | _CURRENCIES


def has_capital(part: str) -> bool:
    """Whether some words name something."""
    return any(word[:1].isupper() for word in part.split())


def _has_no_like(one: Difference) -> bool:
    """Whether a word or name is claimed where none is said: «в Перми» beside «в прошлом»."""
    mine, theirs = tokens(one.claimed), tokens(one.said)
    if any(map(is_telling, mine)) and not any(token.says_something for token in theirs):
        return True
    named = (
        one.kind == "name"
        or bool(places_in(one.claimed))
        or any(map(may_be_surname, one.claimed.split()))
    )
    return named and has_capital(one.claimed) and not has_capital(one.said)


def _is_other_deed(one: Difference) -> bool:
    """Whether another figure is of something else done: «принял 50» beside «работает 18»."""
    if not is_another_figure(one):
        return False
    mine, theirs = (_deeds(part) for part in (one.claimed, one.said))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _deeds(part: str) -> set[str]:
    """Keys of the Russian verbs in a part, but for those that only say how much something is."""
    told = {token.folded for token in tokens(part) if not token.is_figure}
    return {key(word) for word in told if is_finite(word) and word not in _ONLY_SAYS_IT_IS}


def _lacks_the_deed(one: Difference, there: Container[str]) -> bool:
    """Whether nothing that is done stands in the place of what is claimed to be done, nor is it
    said elsewhere: "promised to RAISE pensions every year" beside "the RATE of pensions …".
    """
    if not one.said or has_figure(one.claimed) or _done(one.said):
        return False
    done = _done(one.claimed)
    return bool(done) and not any(key(word) in there for word in done)


def _done(part: str) -> list[str]:
    """Russian verbs, and English ones behind a "to"."""
    said = [word for word in map(fold, word_texts(part)) if is_cyrillic(word)]
    verbs = [word for word in said if part_of_speech(word) in _VERBS]
    return verbs or [found[1].casefold() for found in _TO_DO.finditer(part)]
