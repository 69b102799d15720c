"""Whether a day or a country that is asked for as such is named where the answer is.

"On what day did the pier open?" – "By 1990 the pier was old." «В какой стране строят маяк?» –
«Маяки строят и в регионах нашей страны».
"""

from __future__ import annotations

import re
from functools import cache

from meetings.gazetteer.countries import countries
from meetings.gazetteer.finding_countries import countries_in
from meetings.model.meeting import LEAD
from meetings.retrieval.ranking.naming_and_content_words import (
    FEW,
    MET,
    Level,
    Subject,
    in_own_language,
    is_said,
)
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.months import month_names
from meetings.text.stems import folded_key
from meetings.text.tokens import fold, word_texts

_DAY_ASKED = re.compile(
    r"\b(?:on )?(?:what|which) (?:exact )?(?:day|date)\b(?! (?:is|of the week))"
    r"|\b(?:какого|каким|которого) числа\b|\bв какой день\b|\bкакая (?:точная )?дата\b",
    re.IGNORECASE,
)
_DAYS_BESIDE = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|anniversary|eve|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|сегодня|вчера|завтра|позавчера|послезавтра|накануне|годовщин\w+"
    r"|понедельник\w*|вторник\w*|сред[уыа]|четверг\w*|пятниц\w+|суббот\w+|воскресень\w+)\b"
    r"|\b(?:day|день)\b|\b\d\d?[./]\d\d?[./]\d{2,4}\b|\b\d\d?(?:st|nd|rd|th)\b|\b\d\d? числа\b",
    re.IGNORECASE,
)
_COUNTRY_ASKED = re.compile(
    r"\b(?:как(?:ой|ого|ому|им|ом|ая|ую|ие|их|ими)|которой) (?:\w+ )?(?:стран|государств)\w*"
    r"|\b(?:what|which) (?:\w+ )?countr(?:y|ies)\b",
    re.IGNORECASE,
)


def day_told(subject: Subject, first: Ranked) -> Level:
    """On what day something was is told by a day, and by no year or month alone."""
    question, passage = subject.question, first.candidate.passage
    asks = question.asked == "date" and _DAY_ASKED.search(question.text)
    if not asks or passage.turn == LEAD:
        return "answer"
    said = passage.text
    return "answer" if _DAYS_BESIDE.search(said) or _day_of_month().search(said) else "near"


def event_told(subject: Subject, first: Ranked) -> Level:
    """When something happened is told in another language by a sentence in which it happens.

    «Когда построили порт?» is not answered by "The port is old" beside "They built boats".
    """
    question = subject.question
    asks = question.asked == "date" and 0 < len(subject.content) <= FEW
    if not asks or in_own_language(subject, first) or first.candidate.passage.turn == LEAD:
        return "answer"
    said = set(first.candidate.passage.keys.split())
    beside = any(
        first.near.close[i] >= MET and not is_said(question.terms[i], said)
        for i in (*subject.content, *subject.named)
    )
    return "near" if beside else "answer"


@cache
def _day_of_month() -> re.Pattern[str]:
    names = {*month_names("en"), *month_names("ru", "of_month")}
    months = "|".join(sorted(map(re.escape, names)))
    return re.compile(
        rf"\b\d\d?(?:st|nd|rd|th)?\s(?:of\s)?(?:{months})\b|\b(?:{months})\s\d\d?\b", re.IGNORECASE
    )


def country_told(subject: Subject, first: Ranked) -> Level:
    """In which country something is has to be told by a country beside those of the question."""
    question, passage = subject.question, first.candidate.passage
    if not _COUNTRY_ASKED.search(question.text) or question.asked == "meeting":
        return "answer"
    if countries_in(passage.text) - question.countries:
        return "answer"
    asked = {folded_key(fold(word)) for word in word_texts(question.text)}
    beside = set(" ".join((*passage.before[:1], *passage.after[:1])).split())
    return "answer" if (beside & _country_keys()) - asked else "near"


@cache
def _country_keys() -> frozenset[str]:
    names = (name for one in countries().values() for name in (*one.russian, *one.english))
    return frozenset(folded_key(fold(name)) for name in names if " " not in name)
