"""Whether a sentence that is to tell a number of things counts anything, and no sum or share.

"How many berths does the ferry use?" – "It uses 12 percent of them, for 2 million dollars."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.another_counted import NUMBERS, people_counted_of, term_counted
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.people_counted import PEOPLE_ASKED, has_number
from meetings.retrieval.ranking.rerank import Ranked
from meetings.retrieval.ranking.unit_asked import is_countable
from meetings.text.tokens import fold

_NUMBER_ASKED = re.compile(
    r"^\W*(?:what (?:is|was|are|were) )?(?:the )?(?:total |whole )?number of\b"
    r"|^\W*(?:so |and )?how many (?:\w+ ){1,4}?(?:are|is) there\b"
    r"|^\W*(?:како[ев]о? )?(?:общее )?(?:число|количество)\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\d[\d.,]*\s*(?:[–-]\s*\d[\d.,]*\s*)?(?:%|percent|per cent|процент)", re.IGNORECASE
)
_SUM = re.compile(
    r"[$€£¥₽]\s?\d[\d.,]*(?:\s\w+illion)?|\d[\d.,]*\s(?:\w+illion\s|тысяч\w*\s|миллион\w*\s|миллиард\w*\s|триллион\w*\s"
    r"|млн\s|млрд\s)?(?:dollars?|euros?|ro?ubles?|yuan|рубл\w+|доллар\w*|евро|юан\w+)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\b(?:\d[\d.,]*|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})[\s-]"
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|лет|год\w*|месяц\w*|недел\w*|дн\w+|час\w*|минут\w*)\b",
    re.IGNORECASE,
)
_NUMBER = rf"(?:\d[\d.,]*|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|полтора)"
_RATIO = re.compile(
    rf"\bв {_NUMBER} (?:с половиной )?раза?\b|\b{_NUMBER} times\b|\b\w+fold\b"
    r"|\b(?:вдвое|втрое|вчетверо|doubled|tripled|halved)\b",
    re.IGNORECASE,
)
_SHARE_ASKED = re.compile(r"процент|percent|\bper cent\b|%", re.IGNORECASE)


def counts_no_share(subject: Subject, first: Ranked) -> Level:
    """How many of something is told by no sentence whose figures are shares, sums, times or by how
    many times it grew.
    """
    text = subject.question.meant or subject.question.text
    if not _asks_of_number(subject, text) or _SHARE_ASKED.search(text):
        return "answer"
    told = first.candidate.passage.text
    rest = _RATIO.sub(" ", _SUM.sub(" ", _SHARE.sub(" ", told)))
    return "near" if rest != told and not has_number(_TIME.sub(" ", rest)) else "answer"


def without_shares_and_times(told: str) -> str:
    """A text without its shares, sums, times and multiples."""
    return _TIME.sub(" ", _RATIO.sub(" ", _SUM.sub(" ", _SHARE.sub(" ", told))))


def _asks_of_number(subject: Subject, text: str) -> bool:
    """Whether a number of things or people is asked for, and no sum."""
    counted = term_counted(subject)
    if counted is not None:
        return is_countable(fold(subject.question.terms[counted].word))
    asks = PEOPLE_ASKED.search(text) or _NUMBER_ASKED.search(text)
    return bool(people_counted_of(subject)) or asks is not None


def counted_or_named(subject: Subject, first: Ranked) -> Level:
    """How many of something is told by no sentence that has neither a number nor the thing.

    "How many ferries cross the strait?" – "Tankers were lost in the strait."
    """
    counted = term_counted(subject)
    if counted is None or not in_own_language(subject, first):
        return "answer"
    near = first.near
    named = max(near.own[counted], near.close[counted]) >= _NAMED
    return "answer" if named or has_number(first.candidate.passage.text) else "near"


_NAMED = 0.7
"""What merely goes with a thing is less near to it: the Kerch strait to ferries, .64."""
