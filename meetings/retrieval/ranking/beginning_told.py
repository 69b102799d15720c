"""Whether the day told is that on which something begins or ends, where that is asked for.

"When does the ferry start?" – "18 engines for the ferry were delivered in 2019."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked

_BEGINNING = (
    r"start\w*|beg[aiu]n\w*|launch\w*|open\w*|commission\w*|inaugurat\w*|operational|since|from|first"
    r"|operations?|введ\w+|вве[лс]\w*|ввод\w*|запус[кт]\w*|запущ\w+|нач(?:ал|ин|н[уе])\w*|откр\w+|старт\w*|пуск\w*"
    r"|с (?=\d|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)"
)
_END = (
    r"end\w*|finish\w*|complet\w*|clos\w*|over|until|stop\w*|lift\w*|ceas\w*|withdr\w+|conclu\w+"
    r"|заверш\w*|законч\w*|оконч\w*|конч\w*|закр\w+|прекра\w+|сн[яи]\w+|отмен\w+|до|вывод\w*|вывед\w*"
)
_FOUNDED = (
    r"found\w*|establish\w*|creat\w*|set up|since|began|started|histor\w+|anniversar\w+|old|born"
    r"|formed"
    r"|основа\w+|созда\w+|учре[дж]\w+|образова\w+|истори\w+|лет|летие|начал\w*|появил\w+"
)
_AGE = r"years?|centur\w+|since|built|founded|created|opened|anniversar\w+|(?:19|20)\d\d"
_PAIRS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (r"^\W*(?:when|since when)\b.*\b(?:start|begin|began|launch|open)\w*\W*$", _BEGINNING),
        (r"^\W*когда\b.*\b(?:начн|начал|запуст|старту|откро)\w+", _BEGINNING),
        (r"^\W*when\b.*\b(?:founded|established|created|set up)\W*$", _FOUNDED),
        (r"^\W*когда\b.*\b(?:основа|созда|учреди|учрежд)\w+", _FOUNDED),
        (r"^\W*how old (?:is|are|was|were) (?:the|this|that|our|its)\b", _AGE),
        (r"^\W*when\b.*\b(?:end|finish|stop|close|be lifted|be over)\w*\W*$", _END),
        (r"^\W*когда\b.*\b(?:закончи|заверши|прекрати|закро|снимут|отменят)\w*", _END),
    )
)


def beginning_told(subject: Subject, first: Ranked) -> Level:
    """When something begins or ends is told by a word for beginning or ending."""
    question = subject.question
    asked = question.meant or question.text
    if not in_own_language(subject, first):
        return "answer"
    told = first.candidate.passage.text
    untold = any(asks.search(asked) and not tells.search(told) for asks, tells in _PAIRS)
    return "near" if untold else "answer"
