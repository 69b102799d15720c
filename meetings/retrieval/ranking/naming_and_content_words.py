"""A question's words as the gate sees them: which only name, and which say something."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.facts.data.number_words import RU_CARDINALS
from meetings.gazetteer.abbreviations import expansions
from meetings.gazetteer.finding_countries import country_mentions
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.towns_and_inhabitants import is_inhabitant, places_named_by
from meetings.model.languages import rules_for
from meetings.model.question import Question, Term
from meetings.retrieval.query.questions.encyclopaedic_attributes import Attribute, attribute_asked
from meetings.retrieval.query.questions.head_noun import head_noun
from meetings.retrieval.query.questions.office_speaking import office_speaking
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import folded_key, keys
from meetings.text.tokens import fold, word_texts, words

Level = Literal["answer", "near", "silent"]
FEW = 2
"""Words besides names of a short question; a longer one may be told in other words throughout."""
MET = 0.5
"""A term so well met is there: itself, another form, one of its root or a word near in meaning."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A question as the gate looks at it: which of its terms only name, which say something.

    ``content`` and ``named``: numbers of terms; ``ordinary``: of content without a capital.
    ``head``: the number of the head noun's, or None.
    """

    question: Question
    content: tuple[int, ...]
    named: tuple[int, ...]
    ordinary: tuple[int, ...]
    head: int | None
    attribute: Attribute | None


@lru_cache(maxsize=16)  # the gate and what puts the best in order ask for it one after another
def subject_of(question: Question) -> Subject:
    """What a question is about and whom or what it names."""
    terms, names = question.terms, _names(question)
    named = tuple(i for i, term in enumerate(terms) if _is_name(term, names))
    content = tuple(
        i for i, t in enumerate(terms) if i not in named and not _is_time(t) and not _is_naming(t)
    )
    countries = [i for i in named if places_named_by(terms[i].word)]
    somebody = bool(question.people or question.strangers) or any(
        (term.proper and not term.word.isupper()) or is_only_surname(term.word)
        for i, term in enumerate(terms)
        if i not in countries
    )
    text = question.meant or question.text
    key = folded_key(head_noun(text, question.lang))
    head = next((i for i in content if terms[i].keys[0][0] == key), None)
    ordinary = tuple(i for i in content if not terms[i].proper)
    attribute = attribute_asked(text, somebody=somebody)
    return Subject(question, content, named, ordinary, head, attribute)


def telling(subject: Subject, terms: Iterable[int] | None = None) -> tuple[int, ...]:
    """The content of a question but for what makes it longer and says nothing of what it is about:
    numbers, units and when it was («за последние пять лет», «в прошлом году»).
    """
    words = subject.question.terms
    return tuple(
        i
        for i in (subject.content if terms is None else terms)
        if words[i].proper or fold(words[i].word) not in _OF_NO_THING
    )


def said_besides_names(question: Question) -> str:
    """The words of a question that say what it is about, whom and what it names left out."""
    return " ".join(question.terms[i].word for i in subject_of(question).ordinary)


@lru_cache(maxsize=16_384)
def may_be_a_thing(word: str) -> bool:
    """Whether a word may name or describe a thing: no Russian verb or adverb; any English word."""
    folded = fold(word)
    return not is_cyrillic(folded) or part_of_speech(folded) in _OF_THINGS


_OF_THINGS = frozenset({"NOUN", "ADJF", None})


def is_only_surname(word: str) -> bool:
    """Whether a Russian word, however typed, can only be a surname: «путину»."""
    kinds = kinds_of(fold(word)) if is_cyrillic(fold(word)) else frozenset()
    return "Surn" in kinds and "ordinary" not in kinds


def _names(question: Question) -> frozenset[str]:
    """Keys of the words by which a question names people, by their office too, and countries."""
    text = question.meant or question.text
    people = [fold(word) for name in question.people + question.strangers for word in name.split()]
    people += map(fold, word_texts(office_speaking(question)))
    places = [text[found.start : found.stop] for found in country_mentions(text)]
    within = [fold(word.text) for place in places for word in words(place)]
    within += [fold(word.text) for word in words(text) if is_inhabitant(word.text)]
    return frozenset(folded_key(word) for word in (*people, *within))


def _is_name(term: Term, names: frozenset[str]) -> bool:
    return any(key in names for key, weight in term.keys if weight > MET)


_OF_NO_THING = RU_CARDINALS.keys() | frozenset(
    """
    год года году годом годов годы лет месяц месяца месяцев неделя недели недель неделю день дня
    дней сутки суток час часов минут время времени десятилетие
    человек человека люди людей рубль рублей доллар долларов процент процента процентов
    тонн тонны килограммов литров метров километров гектаров штук единиц миллионов миллиардов
    число количество тысяч тысячи тысяча миллион миллиона миллиард миллиарда триллион триллионов
    thousand million billion trillion thousands millions billions percent tonnes tons
    этот этом эти этого эту прошлый прошлом прошлого прошлую последние последних последний
    последнее последнюю минувший минувшем минувшего текущий текущем текущего нынешнем
    следующий следующем ближайшие ближайших сейчас сегодня теперь всего целом
    """.split()
)


_NAMING = frozenset(
    "name names named called имя имени зовут звали звать кличка называется назвали".split()
)
"""What asks for a name is told by a name (`expected_answer_type.py`) and needs not be said."""


def _is_naming(term: Term) -> bool:
    return fold(term.word) in _NAMING


def _is_time(term: Term) -> bool:
    folded = fold(term.word)
    return folded[:1].isdigit() or folded in RU_MONTHS or folded in EN_MONTHS


def is_said(term: Term, said: set[str]) -> bool:
    """Whether a sentence of these keys has a word of a question, in either language."""
    return any(not said.isdisjoint(key.split()) for key, _ in (*term.keys, *term.near))


def in_own_language(subject: Subject, first: Ranked) -> bool:
    """Whether a meeting's words are read by the rules of the question's language."""
    return subject.question.lang == rules_for(first.candidate.entry.head.lang)


def told_beside(subject: Subject, first: Ranked, term: int) -> bool:
    """Whether a term is met in a sentence or next to it, by its sense only in another language."""
    own = in_own_language(subject, first)
    return bool((first.near.beside if own else first.near.close)[term] >= MET)


def spoken_for(subject: Subject, first: Ranked, term: int) -> bool:
    """Whether a name is of what the meeting's title or the office of who speaks names: they say
    "our planes" for those of the airline.
    """
    word = subject.question.terms[term]
    if term in subject.named or not (word.proper or is_owner(subject, word.word)):
        return False
    told = {*keys(first.candidate.entry.head.title), *first.candidate.zones.speaker.split()}
    return any(key in told for key, weight in word.keys if weight >= MET)


def is_owner(subject: Subject, word: str) -> bool:
    """Whether a question, in small letters, asks what somebody has: «сколько ботов у верфи»."""
    asked = subject.question.meant or subject.question.text
    if "у " not in asked.lower():  # a pattern made for each word takes .2 ms to be compiled
        return False
    return re.search(rf"\bу {re.escape(word)}\b", asked, re.IGNORECASE) is not None


def written_out(word: str, first: Ranked) -> bool:
    """Whether an abbreviation stands around the first in all its words."""
    if not word.isupper():
        return False
    passage = first.candidate.passage
    around = set(" ".join((passage.keys, *passage.before, *passage.after)).split())
    phrases = (keys(phrase) for phrase in expansions(word) if " " in phrase)
    return any(set(phrase) <= around for phrase in phrases if phrase)
