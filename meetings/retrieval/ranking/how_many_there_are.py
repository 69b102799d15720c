"""Whether a sentence counts the very thing whose number is all that is asked for.

"How many schools are there in Ostania?" – "The club raised two million for the school."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.facts.data.currencies import EN_CURRENCIES, RU_CURRENCIES
from meetings.retrieval.query.intents import is_finite
from meetings.retrieval.ranking.another_counted import (
    NUMBERS,
    describes,
    number_first,
    term_counted,
)
from meetings.retrieval.ranking.naming_and_content_words import (
    Level,
    Subject,
    in_own_language,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts

_ENGLISH = re.compile(
    r"^\W*(?:so |and )?how many (?:(?:\w+ ){1,3}?"
    r"(?:(?:are|is) there|in\b|(?:do|does) \w+ have$|live\b)|\w+\W*$)",
    re.IGNORECASE,
)
_RUSSIAN = re.compile(r"^\W*(?:а |и |ну )?сколько\b", re.IGNORECASE)
_OF_BEING = frozenset("есть живет имеется насчитывается проживает было будет".split())
_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|population|числ(?:о|а|е|ом|енность\w*)|количеств\w+)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"(?:^|\s)(?!(?:19|20)\d\d$)\d+$")
"""A sentence beside whose keys end with a number counts what was named: "We saw 73 of them."."""
_ANYTHING = frozenset("штук штуки штука единиц единицы единица таких units pieces items".split())
"""Words that count whatever was named before."""
_ANYBODY = frozenset(
    "человек человека людей жителей жителя граждан гражданина семей people persons residents"
    " citizens".split()
)
"""Who is counted so is often told behind: «70 жителей, которые относятся к ветеранам»."""
_CURRENCIES = RU_CURRENCIES.keys() | EN_CURRENCIES.keys()
_TO = frozenset("до или от с и to or from and between".split())
MULTIPLE = re.compile(r"тысяч\w*|миллион\w*|миллиард\w*|hundred|thousand|[mb]illion")
_PHRASE = 4
"""English words behind a number within which its noun stands: "11,000 young Ostanian students"."""
_MOST_CONTENT = 2
"""Words besides names: whoever says more asks what was done with so many of them."""


def thing_counted(subject: Subject, first: Ranked) -> Level:
    """How many there are of something is told by a number of it, or by what is called one."""
    text = number_first(subject.question.meant or subject.question.text)
    counted = term_counted(subject)
    if counted is None or len(subject.content) > _MOST_CONTENT or not _asks_of_being(text):
        return "answer"
    if not in_own_language(subject, first):
        return "answer"
    passage = first.candidate.passage
    told = passage.text
    beside = (*passage.before[:1], *passage.after[:1])
    if _NUMBER_OF.search(told) or any(map(_OF_THEM.search, beside)):
        return "answer"
    own = {other for other, _ in subject.question.terms[counted].keys}
    others = list(_each_is_of_another(told, own))
    return "near" if others and all(others) else "answer"


def counted_in_translation(subject: Subject, first: Ranked) -> Level:
    """In another language, too, what is counted stands in the sentence or right beside its number.

    «Сколько пожаров было в Остании?» is told by no “3,000 hectares are thriving”.
    """
    counted, passage = term_counted(subject), first.candidate.passage
    if counted is None or in_own_language(subject, first):
        return "answer"
    term = subject.question.terms[counted]
    meant = {key for key, weight in (*term.keys, *term.near) if weight >= _TRANSLATED}
    said = (passage.keys, *passage.before[:1], *passage.after[:1])
    told = any(meant & {*keys.split()} and _DIGIT.search(keys) for keys in said)
    return "answer" if told or meant & {*passage.keys.split()} else "near"


_TRANSLATED = 0.8
"""Translations weigh .9, what is near in sense mostly less."""


def no_population_counted(subject: Subject, first: Ranked) -> Level:
    """How many of something there are is told by no sentence whose only number is a population.

    "How many cinemas opened?" – "We open cinemas in towns with a population under 100,000."
    """
    counted, told = term_counted(subject), first.candidate.passage.text
    if counted is None or fold(subject.question.terms[counted].word) in _ANYBODY:
        return "answer"
    rest = _POPULATION.sub(" ", told)
    return "near" if rest != told and not _DIGIT.search(rest) else "answer"


_POPULATION = re.compile(
    r"\bpopulations? (?:[a-z]+ ){0,3}\d[\d.,]*(?: \w+illion)?"
    r"|\bнаселени\w+ (?:[а-яё]+ ){0,3}\d[\d.,\s]*(?:тысяч\w*|миллион\w*)?(?: человек)?",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def _each_is_of_another(told: str, own: set[str]) -> Iterator[bool]:
    """For each number whether a noun behind it says that it counts something else."""
    said = [word for word in map(fold, word_texts(told)) if not describes(word)]
    for at, word in enumerate(said):
        if not (word[:1].isdigit() or word in NUMBERS):
            continue
        behind = next((one for one in said[at + 1 :] if not _is_of_range(one)), "")
        beside = {folded_key(behind)}
        if at and behind not in _CURRENCIES:  # "boats 70", but not "the boat's 70 dollars"
            beside.add(folded_key(said[at - 1]))
        if not is_cyrillic(behind):  # whose adjectives are told by no dictionary
            beside |= {folded_key(one) for one in said[at + 1 : at + 1 + _PHRASE]}
        later = {folded_key(one) for one in said[at + 1 :]} if behind in _ANYBODY else set()
        yield not own & (beside | later) and behind not in _ANYTHING and _is_noun(behind)


def _is_of_range(word: str) -> bool:
    """Whether a word goes on with a number: «от трёх до семи лет»."""
    number = word in NUMBERS or MULTIPLE.fullmatch(word) is not None
    return number or word in _TO or word[:1].isdigit()


def _is_noun(word: str) -> bool:
    if not is_cyrillic(word):
        return bool(word) and word not in STOP_WORDS
    return part_of_speech(word) == "NOUN"


def _asks_of_being(text: str) -> bool:
    if _ENGLISH.search(text):
        return True
    said = [fold(word) for word in word_texts(text)]
    verbs = [word for word in said if is_finite(word) and word not in _OF_BEING]
    return bool(_RUSSIAN.search(text)) and not verbs
