"""Whether a capacity, a weight or a speed is told in a number of its own.

"What is the capacity of the terminal?" – "Its capacity will grow threefold, for a billion
roubles, in five years." None of these is a capacity. Lengths and areas have few units and rules of
their own.
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.counts_told import without_shares_and_times
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject, in_own_language
from meetings.retrieval.ranking.people_counted import has_number
from meetings.retrieval.ranking.rerank import Ranked

_ASKED = re.compile(
    r"^\W*(?:(?:а|и|ну|so|and) )?(?:(?:на|с|при|at|to|by) )?"
    r"(?:как(?:ая|ую|ой|ов[аы]?)|what(?:['’]?s| is| was| are| were)?|which)\s"
    r"(?:(?:the|its|их|его|е[её])\s)?(?P<before>(?:[\w-]+\s){0,2}?)"
    r"(?:мощност\w+|вместимост\w+|грузопод\w+|скорост\w+|температур\w+|вес|масс[ау]"
    r"|capacity|speed|temperature|weight)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"\b(?:прирост|рост|дол|част|growth|increase|share|part)\w{0,2}\b", re.IGNORECASE
)
"""What is asked for is how much of it, or by how much more."""


def measured_itself(subject: Subject, first: Ranked) -> Level:
    """Such a measure is told in or next to the sentence in a number that is no share, sum, time or
    multiple: its units are too many to be listed.
    """
    found = _ASKED.search(subject.question.meant or subject.question.text)
    if not found or _OF_IT.search(found["before"]) or not in_own_language(subject, first):
        return "answer"
    passage = first.candidate.passage
    said = " ".join((passage.text, *passage.before[:1], *passage.after[:1]))
    return "answer" if has_number(without_shares_and_times(said)) else "near"
