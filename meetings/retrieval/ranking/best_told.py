"""Whether who or what is the best or most is told by something that is called so.

«Какой регион лучший по инвестициям?» – «По инвестициям хорошо идёте».
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_RUSSIAN = (
    r"(?:на)?(?:лучш|худш)\w+|(?:боль|мень)ше (?:всего|всех)"
    r"|\w{3,}[еа]йш(?:ий|ая|ее|ие|его|ей|их|ую)"
)
_ENGLISH = (
    r"(?:best|worst|(?:most|least) (?!from\b|in\b|by\b|of\b)\w+"
    r"|(?:high|low|large|bigg|small|old|young|long|short|fast|rich|poor|strong|great)est)"
)
_ASKED = re.compile(
    r"^\W*(?:кто|где|(?:у|в|на) ко(?:го|м)|(?:в |на )?как(?:ой|ая|ое|ие|ом|их))\b"
    rf".*\b(?:{_RUSSIAN})\b"
    rf"|^\W*(?:who|where|(?:in )?(?:which|what))\b.*\b{_ENGLISH}\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b(?:{_RUSSIAN}|сам(?:ый|ая|ое|ые|ого|ой|ом|ую|ым|ых)|перв\w+|лидер\w*|лидиру\w+"
    r"|рекорд\w*|максимал\w+|минимал\w+|опережа\w+|впереди|отста\w+|последн\w+)\b"
    r"|\b(?:best|worst|most|least|\w{2,}est|first|top|lead\w*|record\w*|number one|maximum"
    r"|minimum|ahead|last)\b",
    re.IGNORECASE,
)
"""Where one is first, last or ahead, it need not be called the best or the most."""


def best_told(subject: Subject, first: Ranked) -> Level:
    """Who or what is the best, the worst or the most of all is told by a word for it."""
    if not _ASKED.search(subject.question.meant or subject.question.text):
        return "answer"
    return "answer" if _TOLD.search(first.candidate.passage.text) else "near"
