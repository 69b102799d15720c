"""Whether what a question counts is only named beside a sentence that counts something else.

"How many captains left for the wind farm?" – "Two deckhands left for the wind farm."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from meetings.facts.data.number_words import EN_CARDINALS, RU_CARDINALS
from meetings.gazetteer.towns_and_inhabitants import is_inhabitant
from meetings.retrieval.query.questions.words_before_head import (
    CLASS_NOUNS,
    ENGLISH_CLASS_NOUNS,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    MET,
    Level,
    Subject,
    in_own_language,
    may_be_a_thing,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.sister_words import CONTRARIES
from meetings.text.russian_analyses import ADJECTIVES, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_COUNTED = re.compile(r"\b(?:how many|сколько|скольких)\s+([\w-]+)", re.IGNORECASE)
_ITSELF = 0.95
"""The word itself stands beside; less well met, it may be told in another word."""
NUMBERS = EN_CARDINALS | RU_CARDINALS
_ANYBODY = frozenset(
    folded_key(word)
    for word in "человек люди людей лиц граждан people persons individuals units единиц штук"
    " процент percent раз times год лет years месяц months день days рубль рублей roubles"
    " rubles dollars".split()
)
"""Counts people, things, time or money, whatever they are called in a question."""
_OF_A_KIND = tuple(
    frozenset(map(folded_key, words.split()))
    for words in (
        "pupil pupils student students schoolchildren children kids ученик школьник ребенок дети",
        "medic medics doctor doctors nurse nurses медик врач медсестра сестра фельдшер",
        "plane planes aircraft airplane jet jets самолет борт лайнер",
    )
)
"""Words of which one may be told by another: two hundred CHILDREN go to a school of PUPILS."""
_SISTERS = frozenset[str]().union(*CONTRARIES)
_NO_THINGS = CLASS_NOUNS | ENGLISH_CLASS_NOUNS | STOP_WORDS | _SISTERS | frozenset(NUMBERS)
"""Units and words that stand before what is counted, or for it."""


def another_counted(subject: Subject, first: Ranked) -> Level:
    """What is named next to a sentence and not in it is not what the sentence counts.

    Of our own questions' firsts that were sure enough to be answers it holds back five, all wrong.
    """
    counted = term_counted(subject)
    if counted is None or not in_own_language(subject, first):
        return "answer"
    near = first.near
    if near.own[counted] >= MET or near.close[counted] < _ITSELF:
        return "answer"
    return "near" if _others_counted(subject, first) else "answer"


def other_thing_counted(subject: Subject, first: Ranked) -> Level:
    """Nor does a sentence whose numbers all count what can stand for no such thing.

    "How many flats were renovated?" – "The programme relocated 160 families."
    """
    counted = term_counted(subject)
    if counted is None or not in_own_language(subject, first):
        return "answer"
    if first.near.own[counted] >= MET or first.near.close[counted] >= _ITSELF:
        return "answer"
    term, others = subject.question.terms[counted], _others_counted(subject, first)
    own = {key for key, _ in (*term.keys, *term.near)}
    kinds = (kind for kind in _OF_A_KIND if not own.isdisjoint(kind))
    alike = own.union(_ANYBODY, *kinds)
    return "near" if others and others.isdisjoint(alike) else "answer"


def people_of_country_counted(subject: Subject, first: Ranked) -> Level:
    """How many of a country's people there are is told where these, or the meeting, are named so.

    "How many Ostanians live in Sarmia?" – "We were home to a million Sarmians."
    """
    if not in_own_language(subject, first):
        return "answer"
    near = first.near  # their own governor's meeting need not name them
    told = (max(near.beside[i], near.head[i]) >= MET for i in people_counted_of(subject))
    return "answer" if all(told) else "near"


def people_counted_of(subject: Subject) -> list[int]:
    """The terms that name a country's people whose number is asked for."""
    found = _COUNTED.search(number_first(subject.question.text))
    word = fold(found[1]) if found else ""
    terms = subject.question.terms
    named = (i for i in subject.named if fold(terms[i].word) == word)
    return [i for i in named if is_inhabitant(terms[i].word) or _PLURAL.fullmatch(word)]


_PLURAL = re.compile(r"[a-z]+[^s]s")
""""Ostanians", but not "Ostanian firms"."""


def _others_counted(subject: Subject, first: Ranked) -> set[str]:
    """The keys of what a sentence counts and the question does not name."""
    asked = {folded_key(fold(word)) for word in word_texts(subject.question.text)}
    return {folded_key(word) for word in _counted_in(first.candidate.passage.text)} - asked


def term_counted(subject: Subject) -> int | None:
    """The term directly after what asks for a number."""
    found = _COUNTED.search(number_first(subject.question.text))
    word = fold(found[1]) if found else ""
    if word in _NO_THINGS or not may_be_a_thing(word):
        return None  # a unit, or no noun: «сколько стоит»
    counted = next((i for i, t in enumerate(subject.question.terms) if fold(t.word) == word), None)
    return subject.head if counted in subject.named else counted  # "how many CYPRIOT firms"


def number_first(text: str) -> str:
    """«Ледоколы сколько?» as «сколько ледоколы?», "old mills how many" as "how many mills",
    «сколько в порту барж?» as «сколько барж в порту?»; others as they are.
    """
    text = _NUMBER_LAST_ENGLISH.sub(r"how many \g<what>", text)
    return _place_last(_NUMBER_LAST.sub(r"сколько \g<what>", text))


def _place_last(text: str) -> str:
    """A question with what is counted put before where or whose it is: «сколько у нас барж»."""
    found = _PLACE.search(text)
    if found is None:
        return text
    said = found["where"].split()
    bare = [fold(word.strip(" ?!.,")) for word in said]
    at = 1
    while at < len(bare) and (bare[at][:1].isdigit() or describes(bare[at])):
        at += 1
    at += 1
    while at < len(bare) and bare[at] in _BEING:
        at += 1
    if at >= len(bare):
        return text
    mark = said[-1].removeprefix(said[-1].rstrip("?!. "))
    rest = [word.rstrip("?!. ") for word in (*said[at:], *said[:at])]
    return f"{text[: found.start('where')]}{' '.join(rest)}{mark}"


_PLACE = re.compile(r"\bсколько\s+(?P<where>(?:во?|на|у|за|при|под)\s+.+)", re.IGNORECASE)
_BEING = frozenset("есть имеется насчитывается сейчас всего".split())


_NUMBER_LAST_ENGLISH = re.compile(
    r"^\W*(?:[a-z]+ ){0,3}(?P<what>[a-z]+)[ ,:–-]+how many\W*$", re.IGNORECASE
)
_NUMBER_LAST = re.compile(r"^\W*(?P<what>[^\W\d]+(?: [^\W\d]+)?) сколько\W*$", re.IGNORECASE)


def _counted_in(text: str) -> Iterator[str]:
    """The things behind numbers."""
    told = [fold(word) for word in word_texts(text)]
    things = [word for word in told if not describes(word)]
    for number, word in pairwise(things):
        counts = number[:1].isdigit() or number in NUMBERS
        if counts and word not in _NO_THINGS and not word[:1].isdigit():
            yield word


def describes(word: str) -> bool:
    """Whether a word stands between a number and what it counts: "12 NEW cranes"."""
    if is_cyrillic(word):
        return part_of_speech(word) in ADJECTIVES
    return word in _SISTERS and word not in NUMBERS
