"""Whether who won, or what, is told by somebody's winning, and not by winners in general."""

from __future__ import annotations

import re
from typing import Final

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.tokens import fold

_ASKED: Final = re.compile(
    r"\bwho (?:has |had |actually |finally )?(?:won|wins?|beat|defeated)\b"
    r"|\bwho (?:was|is|became) the (?:winner|champion)\b"
    r"|\bhow many \b.*\b(?:win|won)\b|\bсколько\b.*\b(?:выигра|завоева)"
    r"|\bкто (?:в итоге |там |же )?(?:выигра|победи|обыгра|стал[аи]? (?:победител|чемпион))"
)
_TOLD: Final = re.compile(
    r"\b(?:w[io]n|wins|winning|winner|beat|beaten|defeat(?:ed)?|champion|victor(?:y|ious)|triumph\w*"
    r"|(?:first|1st) (?:place|prize)|gold|lost|brought home|earned"
    r"|t[ao]ken? (?:home )?(?:\w+ ){0,3}medals?)\b"
    r"|\b(?:выигр\w+|побе(?:д|жд)(?!ител[еия]\w*\b)\w+|победитель|победителем|обыгра\w+"
    r"|чемпион(?:а|ом|ка|кой)?|перв\w+ (?:мест\w+|приз\w*)|золот\w+|проигра\w+|завоева\w+"
    r"|(?:взя|привез)\w* (?:\w+ ){0,3}медал\w+)\b"
)
"""One's winning or another's losing; "seven winners in history" are no one's."""


def winner_told(subject: Subject, first: Ranked) -> Level:
    """Who or what was won is told where it is said of somebody that they won."""
    if not _ASKED.search(fold(subject.question.meant or subject.question.text)):
        return "answer"
    return "answer" if tells_who_won(first.candidate.passage.text) else "near"


def tells_who_won(text: str) -> bool:
    """Whether a text says of one side that it won or lost."""
    return _TOLD.search(fold(text)) is not None
