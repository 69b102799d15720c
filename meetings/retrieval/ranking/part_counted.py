"""Whether a sentence counts all that a question asks for or, by its own word, a part of it.

"How many permits were given?" – "Fishing is growing, too: 900 permits in this category."
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.another_counted import term_counted
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_OF_THIS = re.compile(
    r"\b(?:в|по) (?:этой|данной|указанной) (?:сфере|категории|группе|статье|линии|части)\b"
    r"|\b(?:эт(?:ой|их)|данн(?:ой|ых)) категори[ий]\b|\bпо (?:этому|данному) направлению\b"
    r"|\bin (?:this|that) (?:area|category|sphere|field|segment|group)\b"
    r"|\bof (?:this|that) (?:category|kind|type|sort)\b",
    re.IGNORECASE,
)


def whole_counted(subject: Subject, first: Ranked) -> Level:
    """What is counted "in this category" is not all of it, unless a question says so, too."""
    question = subject.question
    if term_counted(subject) is None or _OF_THIS.search(question.meant or question.text):
        return "answer"
    return "near" if _OF_THIS.search(first.candidate.passage.text) else "answer"
