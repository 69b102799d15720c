"""Whether how many there are to a thousand or to a head is told as such."""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_BEINGS = (
    "дет|дошкольн|школьник|ученик|жител|человек|населени|рожд|родив|рабоч|женщин|мужчин|семе|семь"
)
_ASKED = re.compile(
    r"\bна (?:сто|тысячу|миллион|1000|100 ?000|(?:10|100|десять|сто) тысяч)"
    rf"(?: [а-яё]+){{0,2}} (?:{_BEINGS})"
    r"|\bна (?:душу населения|одного (?:жителя|врача|учителя|человека))"
    r"|\bper (?:capita|head|hundred|thousand|million|1,?000|10,?000|100,?000)\b"
    r"|\bfor every (?:hundred|thousand|million)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\bна (?:кажд\w+ |одну )?(?:сто|тысячу|миллион|душу|одного|\d)|\bрасч[её]те на\b|\bподушев"
    r"|\bper (?!cent)|\bfor every\b"
    r"|\b(?:out of|in) (?:every |a )?(?:hundred|thousand|million|1,?000|100,?000)\b",
    re.IGNORECASE,
)


def rate_told(subject: Subject, first: Ranked) -> Level:
    """A number to a thousand or a head is told with what it is to: «на тысячу родившихся»."""
    question = subject.question
    if not _ASKED.search(question.meant or question.text):
        return "answer"
    return "answer" if _TOLD.search(first.candidate.passage.text) else "near"


_INTEREST_ASKED = re.compile(
    r"\bпод (?:сколько|как(?:ой|ие|им)) процент\w*|\bпроцент\w* по (?:кредит|ипотек|вклад)\w*"
    r"|\b(?:what|which|at what) interest\b",
    re.IGNORECASE,
)
_INTEREST_TOLD = re.compile(
    r"\bставк\w+|\bгодовых\b|\bпод \d|\binterest\b|\brates?\b|\bper annum\b", re.IGNORECASE
)


def interest_told(subject: Subject, first: Ranked) -> Level:
    """What interest a loan has is told by a rate, and by no share of the loans."""
    if not _INTEREST_ASKED.search(subject.question.meant or subject.question.text):
        return "answer"
    return "answer" if _INTEREST_TOLD.search(first.candidate.passage.text) else "near"


_HARVEST = re.compile(
    r"\bурожа(?:й|я|ю|ем|и|ев)\b|\bнамол[оа]\w+|\bвалов\w+ сбор\w*|\bharvest(?:s|ed)?\b|\bcrop\b",
    re.IGNORECASE,
)
_PER_AREA = re.compile(
    r"\b(?:с|на) (?:одного |каждого |один |каждый )?гектара?\b|\bурожайност\w+"
    r"|\b(?:per|to the|a|an) (?:hectare|acre)\b|\byields?\b",
    re.IGNORECASE,
)
_WEIGHED = re.compile(r"\bтонн\w*|\bton(?:ne)?s?\b", re.IGNORECASE)


def total_told(subject: Subject, first: Ranked) -> Level:
    """How much was harvested is told by its weight, not by what a hectare yields."""
    asked, told = subject.question.meant or subject.question.text, first.candidate.passage.text
    if not _HARVEST.search(asked) or _PER_AREA.search(asked):
        return "answer"
    return "near" if _PER_AREA.search(told) and not _WEIGHED.search(told) else "answer"
