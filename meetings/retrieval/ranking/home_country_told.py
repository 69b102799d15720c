"""Whether what a foreign guest tells is of the host's country, where only that is asked about.

"How many ships does Russia build?" – "Our country is at sea. 55 ships are being built all over
the world", says the president of another.
"""

from __future__ import annotations

from collections.abc import Sequence

from meetings.gazetteer.finding_countries import countries_in
from meetings.model.question import FIGURES, Question
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.statistics.figures.country_of_meeting import country_of_meeting
from meetings.statistics.figures.indicator_names import OF_ONE_COUNTRY
from meetings.statistics.figures.indicators import named_among
from meetings.statistics.figures.places import places_in
from meetings.statistics.figures.unions_and_world_parts import HOME, SCENERY
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts


def home_country_told(subject: Subject, first: Ranked) -> Level:
    """What guests say is of their own country or of any, unless they name the one asked about."""
    question, candidate = subject.question, first.candidate
    if question.countries != {HOME} or HOME in countries_in(candidate.passage.text):
        return "answer"
    if not _country_of_guest(first):
        return "answer"
    named = (i for i, term in enumerate(question.terms) if HOME in countries_in(term.word))
    return "answer" if any(first.near.beside[i] >= MET for i in named) else "near"


def guest_s_economy_told(subject: Subject, first: Ranked) -> Level:
    """What a country has by itself is told of a guest's where it is named, or by the guest.

    "GDP of Chile?" – "Our GDP grew by two percent", says the host at talks with its president.
    """
    question = subject.question
    theirs = question.countries
    if not theirs or any(one.startswith(HOME) for one in theirs) or not _asks_of_economy(question):
        return "answer"
    told = countries_in(first.candidate.passage.text)
    if theirs & (told or _country_of_guest(first)):
        return "answer"
    named = (i for i, term in enumerate(question.terms) if theirs & countries_in(term.word))
    beside = any(first.near.beside[i] >= MET for i in named)
    return "answer" if beside and not told else "near"


def their_figure_told(subject: Subject, first: Ranked) -> Level:
    """What is followed over time of one country is told by no sentence that names others alone.

    "Trade with Chile" – "Trade with Peru is 28 billion", says the host at talks with Chile.
    """
    question = subject.question
    theirs = question.countries - {HOME}
    if not theirs or named_among(question.text) is None:
        return "answer"
    told = places_in(first.candidate.passage.text) - {HOME} - SCENERY
    return "answer" if not told or theirs & told else "near"


def _asks_of_economy(question: Question) -> bool:
    named = named_among(question.text)
    return named is not None and named[0].key in OF_ONE_COUNTRY


def guest_s_country_asked(subject: Subject, first: Ranked) -> Level:
    """A figure asked for without any name is not that of a guest's country, which they name.

    "What percent of electricity is nuclear?" – "10 percent of Turkey's", says its president.
    """
    question = subject.question
    named = subject.named or any(term.proper for term in question.terms)
    if named or question.countries or question.asked not in FIGURES:
        return "answer"
    theirs = _country_of_guest(first)
    return "near" if theirs & countries_in(first.candidate.passage.text) else "answer"


def _country_of_guest(first: Ranked) -> frozenset[str]:
    """The countries that the office of who speaks names, where the host's is not among them.

    In a record that is not Russia's whoever holds an office is at home.
    """
    candidate = first.candidate
    entry = candidate.entry
    if country_of_meeting(entry.head, [one.role or "" for one in entry.speakers]) != HOME:
        return frozenset()
    roles = ". ".join(one.role or "" for one in entry.speakers if one.name == candidate.speaker)
    theirs = countries_in(roles)
    return frozenset() if HOME in theirs else theirs


_OF_EACH_COUNTRY = frozenset(
    map(
        folded_key,
        "election elections referendum parliament constitution выборы выборов выборах референдум"
        " парламент конституция".split(),
    )
)
"""What every country has of its own; asked about without a country it is the host's."""
_BETWEEN = frozenset("of the in at to во в на".split())
_BEFORE = 2
"""Words before a thing among which its country stands: "the US presidential election"."""


def no_other_country_s(subject: Subject, first: Ranked) -> Level:
    """An election asked about without any name is not another country's, which the sentence names,
    nor that of a guest.

    "Who won the election?" – "After the election in the US Trump had won."
    """
    question = subject.question
    if subject.named or question.countries or any(term.proper for term in question.terms):
        return "answer"
    asked = {folded_key(fold(word)) for word in word_texts(question.text)} & _OF_EACH_COUNTRY
    if asked and _is_of_guest(first):
        return "near"
    told = word_texts(first.candidate.passage.text) if asked else []
    whose = [
        countries_in(" ".join((*told[max(at - _BEFORE, 0) : at], _behind(told[at + 1 :]))))
        for at, word in enumerate(told)
        if folded_key(fold(word)) in asked
    ]
    return "near" if whose and all(one and HOME not in one for one in whose) else "answer"


def _is_of_guest(first: Ranked) -> bool:
    """Whether a guest from abroad tells of it, or it is told at a meeting with one."""
    candidate = first.candidate
    if HOME in countries_in(candidate.passage.text):
        return False
    return bool(countries_in(candidate.entry.head.title) - {HOME} or _country_of_guest(first))


def _behind(said: Sequence[str]) -> str:
    """The first word that is no preposition."""
    return next((word for word in said if fold(word) not in _BETWEEN), "")
