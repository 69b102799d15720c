"""Whether who wants something is told by a wish, and by no turn of speech.

«Кто хочет в БРИКС?» – «Хочу подчеркнуть: в БРИКС есть друзья».
"""

from __future__ import annotations

import re

from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked

_WANTS_ASKED = re.compile(
    r"\b(?:кто|какие|какая|какой|сколько)\b.*\b(?:хочет|хотят|хотел[аи]?|захотел[аи]?)\b"
    r"|\b(?:who|which|how many)\b.*\bwants?\b",
    re.IGNORECASE,
)
_WANTS = re.compile(r"\b(?:за)?хо(?:ч|т)\w+|\bжела\w+|\bwant\w*|\bwish\w*", re.IGNORECASE)
_SPEECH = re.compile(
    r"\b(?:хочу|хочется|хотел(?:а|и|ось)?(?: бы)?)(?: \w+){0,2}? (?:сказать|подчеркнуть|отметить"
    r"|обратить(?:ся)?|напомнить|добавить|поблагодарить|поздравить|пожелать|ответить|спросить"
    r"|начать|заметить|выразить|сообщить|доложить|попросить|привести|остановиться|повторить)\b"
    r"|\bwant(?:ed)? to(?: \w+)? (?:say|stress|note|thank|emphasi[sz]e|remind|add|point|ask"
    r"|mention|congratulate|draw|begin|start|repeat|express|tell)\b",
    re.IGNORECASE,
)


def wish_told(subject: Subject, first: Ranked) -> Level:
    """Who wants something is told by a wish of more than to say so."""
    if not _WANTS_ASKED.search(subject.question.meant or subject.question.text):
        return "answer"
    told = first.candidate.passage.text
    rest = _SPEECH.sub(" ", told)
    return "near" if rest != told and not _WANTS.search(rest) else "answer"
