"""Whether what has been done is asked for and only what is planned is told, or the other way.

"How many schools were built?" – "This year we plan to build 12 schools." «Когда закончится
ярмарка?» – «Ярмарку придумали в 1812 году».
"""

from __future__ import annotations

import re
from functools import lru_cache

from meetings.model.question import FIGURES
from meetings.retrieval.query.questions.words_before_head import ENGLISH_PAST
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts

_PLANS = re.compile(
    r"\b(?:планиру(?:ю|ет|ем|ют)(?:ся)?|намерен[аоы]?|собира(?:ем|ют|ет)ся|предстоит|хотим|хотят"
    r"|рассчитыва(?:ю|ет|ем|ют)|предполага(?:ет|ют)ся)\b"
    r"|\b(?:plans?|intends?|hopes?|expects?|wants?|going|aims?|are|is) to\b|\b(?:will|shall)\b",
    re.IGNORECASE,
)
_ASKED_ENGLISH = re.compile(
    r"\b(?:did|was|were|has|have|had)\b"
    r"|\b(?:now|nowadays|currently|presently|already|so far|to date|at present|at the moment)\b",
    re.IGNORECASE,
)
_PLAN_ASKED = re.compile(
    r"\b(?:план\w*|намер\w+|собира\w+|долж\w+|хот\w+|обеща\w+|прогноз\w*|ожида\w+)\b"
    r"|\b(?:plan|intend|hope|expect|want|promis|aim|forecast|propos|will|to be)\w*\b",
    re.IGNORECASE,
)


def done_not_planned(subject: Subject, first: Ranked) -> Level:
    """A figure of what has been or is being done is not told by a sentence of mere plans."""
    question, passage = subject.question, first.candidate.passage
    if question.asked not in FIGURES:
        return "answer"
    asked = question.meant or question.text
    if not _asks_of_done(asked) or not _PLANS.search(passage.text):
        return "answer"
    return "answer" if _tells_of_done(passage.text) else "near"


_TO_COME_ENGLISH = re.compile(
    r"\bwhen\b.{0,12}\b(?:will|shall|(?:is|are)\b.{1,60}\b(?:going to|to be|due))\b", re.IGNORECASE
)
_WHEN = re.compile(r"^\W*(?:а |и |ну )?когда\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:next|soon|upcoming|coming|planned|scheduled|expected|due|deadline|later this|within)\b"
    r"|\b(?:by|until) the end\b"
    r"|\b(?:скоро|вскоре|ближайш\w+|следующ\w+|будущ\w+|плани\w+|намечен\w+|запланирован\w+"
    r"|ожида\w+|срок\w*)\b|\b(?:до|к|в) конц[ау]\b|\bв течение\b"
    r"|\b(?:до|к) (?:\w+ )?(?:январ|феврал|март|апрел|ма[яю]|июн|июл|август|сентябр|октябр|ноябр"
    r"|декабр)",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(
    r"\bthis (?:year|month|week|autumn|fall|winter|spring|summer)\b"
    r"|\b(?:эт\w+|текущ\w+) (?:год|месяц|лет|недел|осен|зим|весн)\w*",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def to_come_not_past(subject: Subject, first: Ranked) -> Level:
    """When something will be is not told by a sentence that only tells of what was."""
    question, passage = subject.question, first.candidate.passage
    if question.asked != "date" or not _asks_of_time_to_come(question.meant or question.text):
        return "answer"
    held = first.candidate.entry.head.date.year
    later = any(int(year) >= held for year in _YEAR.findall(passage.text))
    if later or _TO_COME.search(passage.text) or _PLANS.search(passage.text):
        return "answer"
    forms = _verb_forms(passage.text)
    this_year = _THIS_YEAR.search(passage.text) and not _is_only_past(passage.text, forms)
    return "answer" if this_year or "futr" in forms else "near"


def _is_only_past(text: str, forms: frozenset[str]) -> bool:
    """Whether what was this year is told: «спущена на воду 27 марта этого года»."""
    if _IS_ENGLISH.search(text):
        return _ENGLISH_WAS.search(text) is not None and not _ENGLISH_IS.search(text)
    return bool(forms & _DONE) and "pres" not in forms


_IS_ENGLISH = re.compile(r"[a-z]{3}", re.IGNORECASE)
_ENGLISH_WAS = re.compile(
    r"\b(?:was|were|did|had)\b|\b(?:has|have) (?:\w+ )?(?:been|\w+ed)\b", re.IGNORECASE
)
_ENGLISH_IS = re.compile(r"\b(?:is|are|to)\b", re.IGNORECASE)


def _asks_of_time_to_come(text: str) -> bool:
    if _TO_COME_ENGLISH.search(text):
        return True
    return bool(_WHEN.search(text)) and "futr" in _verb_forms(text)


def _asks_of_done(text: str) -> bool:
    if _PLAN_ASKED.search(text):
        return False
    if _ASKED_ENGLISH.search(text):
        return True
    kinds = _verb_forms(text)
    return bool(kinds & _DONE or "pres" in kinds) and "futr" not in kinds


def _tells_of_done(text: str) -> bool:
    """Whether a sentence also tells of what was or is there: plans may stand beside it."""
    if _verb_forms(text) & _DONE:
        return True
    if _THERE_IS.search(text):
        return True
    said = (fold(word) for word in word_texts(text))
    return any(word in ENGLISH_PAST or _PAST.fullmatch(word) for word in said)


_THERE_IS = re.compile(r"\bthere (?:is|are)\b(?! (?:a |some )?plans?\b)", re.IGNORECASE)
_PAST = re.compile(r"was|were|had|has|have|did|[a-z]{2,}ed")
_DONE = frozenset({"past", "PRTS"})


@lru_cache(maxsize=4096)
def _verb_forms(text: str) -> frozenset[str]:
    """The tenses of the Russian verbs in a text, and PRTS where there is a short participle."""
    tags = [parses_of(word)[0].tag for word in map(fold, word_texts(text)) if is_cyrillic(word)]
    short = {"PRTS" for tag in tags if tag.POS == "PRTS"}
    return frozenset({str(tag.tense) for tag in tags if tag.POS == "VERB" and tag.tense} | short)
