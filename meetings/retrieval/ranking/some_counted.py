"""Whether a sentence counts all the people of a place or only those of whom it tells something.

"How many people live in Skerry?" – "More than 5,000 residents receive benefits."
"""

from __future__ import annotations

import re

from meetings.retrieval.query.intents import is_finite
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold, word_texts

_PEOPLE_RU = r"(?:жител(?:ей|я|и)|человека?|людей|граждан(?:ина)?|горожан|населени[ея])"
_ASKED = re.compile(
    rf"^\W*(?:(?:а|и|ну)\s+)*сколько\s+(?:всего\s+)?{_PEOPLE_RU}\s+"
    r"(?:(?:всего|сейчас|сегодня|постоянно)\s+)*(?:(?:живет|живёт|проживает|насчитывается|есть)\s+)?"
    r"(?:сейчас\s+)?(?:во?|на|у)\s"
    r"|^\W*(?:(?:and|so)\s+)*how many (?:people|residents|inhabitants|citizens)\s+"
    r"(?:(?:are there|live|reside|living|there are)\s+)?in\b"
    r"|^\W*(?:(?:and|so)\s+)*how many (?:people|residents|inhabitants|citizens) (?:does|do|has)\s",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"\d[\d\s\u00a0.,]*(?:(?:тысяч\w*|млн|миллион\w*|тыс\.?)\s+)?(?:наших\s+|местных\s+)?{_PEOPLE_RU}"
    r"|\d[\d.,]*\s+(?:(?:thousand|million)\s+)?(?:(?:local|our)\s+)?(?:people|residents|inhabitants|citizens)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:–—.!?()]|\s(?:и|а|но|and|but)\s")
_WORDS = 3
"""Words behind who is counted within which it is said what they do: «жителей города получают»."""
_OF_LIVING = re.compile(
    r"жив[её]\w*|жил[аио]?|прожива\w+|насчитыва\w+|составля\w+|стал[аои]?|был[аои]?|есть|будет"
    r"|live[sd]?|living|reside[sd]?|inhabit\w*"
)
_DO = re.compile(
    r"(?:have|has|had|are|were|was|will|can|could|receive[sd]?|get|got|came|come|took|take|use[sd]?"
    r"|visit(?:ed)?|work(?:ed)?|left|leave|died|moved|want(?:ed)?|need(?:ed)?)"
)


def some_counted(subject: Subject, first: Ranked) -> Level:
    """How many people a place has is told by no number of those who do something there."""
    if not _ASKED.search(subject.question.meant or subject.question.text):
        return "answer"
    if not in_own_language(subject, first):
        return "answer"
    told = first.candidate.passage.text
    counted = [_does_something(told[found.end() :]) for found in _COUNTED.finditer(told)]
    return "near" if counted and all(counted) else "answer"


def _does_something(behind: str) -> bool:
    clause = _CLAUSE.split(behind, maxsplit=1)[0]
    for word in map(fold, word_texts(clause)[:_WORDS]):
        if _OF_LIVING.fullmatch(word):
            return False
        if _DO.fullmatch(word) or (not word.isascii() and is_finite(word)):
            return True
    return False
