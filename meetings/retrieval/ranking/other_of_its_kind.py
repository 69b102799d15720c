"""Whether a passage tells of another of a kind than the one asked about: the old, not the new.

«Сколько осталось в резервном фонде ОБЛАСТИ?» – «В резервном фонде ГОРОДА осталось 140 миллионов».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from meetings.model.question import FIGURES
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    telling,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.sister_words import CONTRARIES
from meetings.text.russian_analyses import ADJECTIVES, parses_of, part_of_speech
from meetings.text.stems import folded_key
from meetings.text.synonyms_and_translations import near_words
from meetings.text.tokens import fold, word_texts

_MOST, _ENGLISH, _BARE = 4, 3, 2
"""Words besides names of a question for a figure, and of any other, of which English ones name a
contrary itself ("who designed the new pier"): longer ones are told in other words
(«позиция сербской церкви по Косову» by «позиция государства»)."""
_FIGURES = FIGURES | {"date"}
_RARE = 0.05
"""A reading that is rarer than this among all uses of a word is hardly ever meant."""
_ROOT = 5
"""Letters: words that begin so alike are taken for one («финансовый», «финансирование»)."""
Words = Sequence[str]


def other_of_its_kind(subject: Subject, first: Ranked) -> Level:
    """The quality or owner by which a short question tells one thing from its sisters is the same
    where a sentence gives the thing one.
    """
    russian = subject.question.lang == "ru"
    most = _MOST if subject.question.asked in _FIGURES else _BARE if russian else _ENGLISH
    about = telling(subject) if russian else subject.content
    if len(about) > most or not in_own_language(subject, first):
        return "answer"
    told = [fold(word) for word in word_texts(first.candidate.passage.text)]
    other = (
        _another_owner(subject, first, told) or _another_cause(subject, first, told)
        if russian
        else _contrary(subject, told)
    )
    return "near" if other else "answer"


def _another_cause(subject: Subject, first: Ranked, told: Words) -> bool:
    """Whether a thing is from, for or against something else: «смертность от инфарктов»."""
    number = {fold(term.word): i for i, term in enumerate(subject.question.terms)}
    asked = [fold(word) for word in word_texts(subject.question.text)]
    return any(
        what in number and first.near.own[number[what]] < _FORM and _is_of(thing, by, told)
        for thing, by, what in zip(asked, asked[1:], asked[2:], strict=False)
        if by in _CAUSES
    )


_CAUSES = frozenset("от для против".split())
_FORM = 0.35
"""Another form of a word weighs .38."""


def _is_of(thing: str, by: str, told: Words) -> bool:
    """Whether a text says from, for or against what a thing is."""
    return any(
        between == by and folded_key(one) == folded_key(thing) for one, between in pairwise(told)
    )


def _contrary(subject: Subject, told: Words) -> bool:
    asked = {fold(term.word) for term in subject.question.terms}
    return any(
        kind & asked and not kind & asked & set(told) and (kind - asked) & set(told)
        for kind in CONTRARIES
    )


def _another_owner(subject: Subject, first: Ranked, told: Words) -> bool:
    asked = [fold(word) for word in word_texts(subject.question.text)]
    unmet = {
        fold(subject.question.terms[i].word)
        for i in subject.ordinary
        if first.near.own[i] < MET
    }  # fmt: skip
    return any(
        belonging in unmet and _is_given_another(thing, belonging, told)
        for thing, belonging in _pairs(asked)
    )


def _is_given_another(thing: str, belonging: str, told: Words) -> bool:
    """Whether a text gives a thing another quality or owner, and never this one."""
    given = [other for same, other in _pairs(told) if folded_key(same) == folded_key(thing)]
    kind = _is_adjective(belonging)
    alike = [other for other in given if _is_adjective(other) == kind]
    return bool(alike) and not any(_is_like(other, belonging) for other in given)


def _pairs(words: Words) -> Iterator[tuple[str, str]]:
    """Each thing with its quality («НОВЫЙ терминал») or owner («фонд ОБЛАСТИ»)."""
    for one, other in pairwise(words):
        if _is_adjective(one) and _is_noun(other):
            yield other, one
        elif _is_noun(one) and _is_genitive(other):
            yield one, other
    for one, between, other in zip(words, words[1:], words[2:], strict=False):
        if _is_noun(one) and _is_adjective(between) and _is_genitive(other):
            yield one, other


def _is_noun(word: str) -> bool:
    return part_of_speech(word) == "NOUN"


def _is_adjective(word: str) -> bool:
    return part_of_speech(word) in ADJECTIVES


def _is_genitive(word: str) -> bool:
    readings = (one.tag for one in parses_of(word) if one.score > _RARE)
    return _is_noun(word) and any(tag.POS == "NOUN" and "gent" in tag for tag in readings)


def _is_like(one: str, other: str) -> bool:
    """Whether two words are one, begin alike or are known to mean the same."""
    first, second = folded_key(one), folded_key(other)
    near = dict(near_words(first)) | dict.fromkeys([first], 1.0)
    back = dict(near_words(second))
    return first[:_ROOT] == second[:_ROOT] or near.get(second, back.get(first, 0.0)) >= MET
