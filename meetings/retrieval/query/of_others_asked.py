"""The question before of other people than it asks of: «а у врачей?» after «… у учителей?»."""

from __future__ import annotations

import re

from meetings.retrieval.query.anaphora_words import IT, PERSON, PLACE
from meetings.retrieval.query.replaced_spans import put_in_place_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_OF_SOME = re.compile(
    r"(?<!\w)(?P<by>у|для|среди|for|among)\s+(?P<whom>[^\W\d_][\w-]+)(?!\w)", re.IGNORECASE
)


def of_others(said: str, question: str) -> str:
    """«а у врачей?» after «какая зарплата у учителей?»: the same of those; empty for others."""
    new = _OF_SOME.fullmatch(said)
    old = [
        one for one in _OF_SOME.finditer(question) if new and fold(one["by"]) == fold(new["by"])
    ]
    if new is None or len(old) != 1:
        return ""
    if {fold(new["whom"]), fold(old[0]["whom"])} & (STOP_WORDS | PERSON | IT | PLACE):
        return ""
    return put_in_place_of(question, [old[0].span()], said)
