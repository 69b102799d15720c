"""Whether how many there are of something is told in numbers, and not only by how much they grew
or what they are worth.

"How many passengers will the ferries carry?" is not told by "Passenger traffic rose by 8 percent".
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject, telling
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold

_HOW_MANY = re.compile(
    r"^\W*(?:how many (?!times\b|percent\b)(\w+)|сколько (?!процент|раз\b)(\w+))", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"^(?:people|persons|men|women|children|students|workers|employees|migrants|refugees|citizens"
    r"|soldiers|doctors|teachers|volunteers|residents|visitors|tourists|[a-z]+(?:ans|eks|ese))$"
)
_NUMBER_OF = re.compile(r"\b(?:numbers?|числ\w+|количеств\w+)\b", re.IGNORECASE)
_CURRENCY = re.compile(
    r"[$€₽£]|\b(?:dollars?|rou?bles?|euros?|yuan|рубл\w*|доллар\w*|евро|юан\w*)\b"
)
_MULTIPLES = re.compile(
    r"\b(?:times|tripl\w+|doubl\w+|half|quarters?|thirds?|(?:в)?дво[ей]\w*|втро\w+|раза?|половин\w+"
    r"|трет\w+|четверт\w+|все(?:х|ми)?|all|each|every|none)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"\d[\d.,]*\s*(?:–\s*\d[\d.,]*\s*)?(?:%|per ?cent|процент\w*)", re.IGNORECASE
)
_ANY = re.compile(r"\b(?!(?:19|20)\d\d\b)\d")
_GREW = re.compile(
    r"\b(?:by|up|down|grew|growth|increas\w+|rose|decreas\w+|fell|на|вырос\w*|рост\w*"
    r"|увелич\w+|сниз\w+|сократ\w+)\b",
    re.IGNORECASE,
)


def number_told(subject: Subject, first: Ranked) -> Level:
    """A sentence whose only figure is by how many percent something grew tells no number of it."""
    asked = _HOW_MANY.search(subject.question.text)
    if asked is None or (asked[2] and part_of_speech(fold(asked[2])) != "NOUN"):
        return "answer"
    passage = first.candidate.passage
    if _only_money_told(fold(asked[1] or asked[2]), first):
        return "near"
    if passage.kinds & {"money", "percent", "quantity"} != {"percent"}:
        return "answer"
    rest, percents = _PERCENT.subn(" ", passage.text.replace("\xa0", " "))
    if not percents or _ANY.search(rest) or not _GREW.search(rest):
        return "answer"
    return "near" if not _MULTIPLES.search(rest) else "answer"


def number_of_thing(subject: Subject, first: Ranked) -> Level:
    """A message that states a number is not answered by the number of something else.

    "We have 20 million poor" – "There were 20 million tonnes of wheat."
    """
    question = subject.question
    if not any(_ANY.match(term.word) for term in question.terms) or _ASKS.search(question.text):
        return "answer"
    things = telling(subject)
    return "answer" if not things or any(first.near.own[i] >= MET for i in things) else "near"


_ASKS = re.compile(
    r"\?\s*$|\b(?:who|what|when|where|why|how|which|кто|что|кого|чем|когда|где|куда|почему|зачем|как\w*"
    r"|сколько|ли)\b",
    re.IGNORECASE,
)


def _only_money_told(counted: str, first: Ranked) -> bool:
    """Whether people are counted and all figures of a sentence are sums of money.

    "How many Ostanians work here?" – "Trade with Ostania is worth $10 billion."
    """
    passage = first.candidate.passage
    if not _counts_people(counted) or _NUMBER_OF.search(passage.text):
        return False
    if not _CURRENCY.search(passage.text):
        return False
    return passage.kinds & {"money", "percent", "quantity"} == {"money"}


def _counts_people(word: str) -> bool:
    if not is_cyrillic(word):
        return _PEOPLE.match(word) is not None
    likeliest = parses_of(word)[0].tag
    return bool({"NOUN", "anim"} <= likeliest.grammemes)
