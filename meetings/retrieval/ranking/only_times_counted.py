"""Whether all numbers of a sentence count time, where a number of things is asked for.

"How many mayors came to the pier?" – "Two months have passed since we met at the pier."
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetings.facts.data.calendar_words import EN_MONTHS, RU_MONTHS
from meetings.retrieval.ranking.another_counted import NUMBERS, describes, term_counted
from meetings.retrieval.ranking.how_many_there_are import MULTIPLE
from meetings.retrieval.ranking.naming_and_content_words import MET, Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold, word_texts

_TIMES = re.compile(
    r"(?:год\w{0,3}|лет|месяц\w*|недел\w+|дн(?:я|ей|ям|ями|ях)|день|час(?:а|ов|ам|ами)?|минут\w*"
    r"|years?|months?|weeks?|days?|hours?|minutes?)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def more_than_times_counted(subject: Subject, first: Ranked) -> Level:
    """How many there are of something is told by a number that counts no time."""
    counted = term_counted(subject)
    if counted is None or _TIMES.fullmatch(fold(subject.question.terms[counted].word)):
        return "answer"
    passage = first.candidate.passage
    times = list(_are_times(passage.text))
    if not times or not all(times):
        return "answer"
    beside = " ".join((*passage.before[:1], *passage.after[:1])).split()
    told = any(key[:1].isdigit() and not _YEAR.fullmatch(key) for key in beside)
    return "answer" if told and first.near.beside[counted] >= MET else "near"


def _are_times(text: str) -> Iterator[bool]:
    """For each number of a text whether it counts time or belongs to a date."""
    said = [word for word in map(fold, word_texts(text)) if not describes(word)]
    for at, word in enumerate(said):
        if not (word[:1].isdigit() or word in NUMBERS):
            continue
        behind = next((one for one in said[at + 1 :] if not _goes_on(one)), "")
        months = behind in RU_MONTHS or behind in EN_MONTHS
        yield bool(_TIMES.fullmatch(behind)) or months or bool(_YEAR.fullmatch(word))


def _goes_on(word: str) -> bool:
    """Whether a word goes on with a number: «две тысячи часов»."""
    return word in NUMBERS or MULTIPLE.fullmatch(word) is not None
