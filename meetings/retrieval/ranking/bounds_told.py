"""Whether a day up to which or from which something lasts is told as one.

"Until what year was the lease prolonged?" – "This year we celebrate 50 years of the lease."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.rerank import Ranked

_DAY = r"(?:\d|янв|фев|мар|апр|ма[яюй]|июн|июл|авг|сен|окт|ноя|дек|весн|лет[ау]|осен|зим)"
_UNTIL = (
    r"\b(?:until|till|to|by|through|before|within|due)\b|\bdeadline\b|\d-(?:day|month|year)"
    rf"|\b(?:до|к|ко|по|на)\b.{{0,25}}{_DAY}|\b(?:до|к|в) (?:конц|начал|середин)\w+|\bсрок\w*"
    r"|\bв течение\b|дневн\w+|летн\w+"
)
_SINCE = (
    r"\b(?:since|from|began|begun|started|established|founded|created|launched|introduced|first"
    r"|years? ago|as early as|for (?:\w+ ){1,3}(?:years|decades|months))\b"
    r"|\b(?:in|of) (?:19|20)\d\d"
    rf"|\bсо?\b.{{0,25}}{_DAY}|\b(?:нач|основ|созд|учре|появ|введ|вве[лс])\w+|\bназад\b"
    r"|\b(?:уже|более|больше|около)\b.{0,20}\b(?:лет|года?|месяц\w*)\b"
)
_YEAR = (
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:лет|года?|years?)\b.{0,20}\b(?:назад|ago)\b"
    r"|\bthis year\b|\bэтого года\b"
)
_PAIRS = tuple(
    (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (
            r"\b(?:until|till|by) (?:when|(?:what|which) (?:year|date|day|month))\b|\bdeadline\b"
            r"|\b(?:до|к) как(?:ого|ому) (?:год|числ|срок|дн|месяц)\w*|\bпо какое число\b",
            _UNTIL,
        ),
        (r"\b(?:since|from) when\b|\bс каких пор\b", _SINCE),
        (r"\b(?:since|from) (?:what|which) year\b|\bс какого года\b", _YEAR),
    )
)


def bound_told(subject: Subject, first: Ranked) -> Level:
    """Until when is told by "until" and "by", since when by "since" or by what began."""
    if not in_own_language(subject, first):
        return "answer"
    asked = subject.question.meant or subject.question.text
    told = first.candidate.passage.text
    untold = any(asks.search(asked) and not tells.search(told) for asks, tells in _PAIRS)
    return "near" if untold else "answer"
