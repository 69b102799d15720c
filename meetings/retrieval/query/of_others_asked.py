"""The question before of other people than it asks of: «а у врачей?» after «… у учителей?»."""

from __future__ import annotations

import re

from meetings.retrieval.query.anaphora_words import IT, PERSON, PLACE
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.replaced_spans import put_in_place_of
from meetings.text.russian_analyses import parses_of
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold

_OF_SOME = re.compile(
    r"(?<!\w)(?P<by>у|для|среди|for|among)\s+(?P<whom>[^\W\d_][\w-]+)(?!\w)", re.IGNORECASE
)
_MET_SOME = re.compile(r"(?<!\w)(?P<by>со?|with)\s+(?P<whom>[^\W\d_][\w-]+)(?!\w)", re.IGNORECASE)
"""Whoever was met, by what they are: «с губернаторами», "with ministers"."""
_ONE_WORD = re.compile(r"[^\W\d_][\w-]+")


def of_others(said: str, question: str) -> str:
    """«а у врачей?» after «какая зарплата у учителей?»: the same of those; empty for others.

    So «а с министрами?» after «встречи с губернаторами».
    """
    met = names_meetings(fold(question))
    if _is_met_by_many(said):
        said = f"с {said}"  # «а министрами?» after «встречи с губернаторами»
    new, of = _OF_SOME.fullmatch(said), _OF_SOME
    if new is None and met and said.islower():
        new, of = _MET_SOME.fullmatch(said), _MET_SOME
    old = [
        one for one in of.finditer(question) if new and fold(one["by"])[0] == fold(new["by"])[0]
    ]
    if new is None or len(old) != 1:
        return ""
    if {fold(new["whom"]), fold(old[0]["whom"])} & (STOP_WORDS | PERSON | IT | PLACE):
        return ""
    return put_in_place_of(question, [old[0].span()], said)


def _is_met_by_many(said: str) -> bool:
    """Whether a word can only be those with whom somebody meets: «министрами»."""
    if not _ONE_WORD.fullmatch(said):
        return False
    tags = [parse.tag for parse in parses_of(fold(said))]
    return all("ablt" in tag and "plur" in tag and "NOUN" in tag for tag in tags)
