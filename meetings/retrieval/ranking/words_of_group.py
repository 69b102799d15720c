"""Whether what people of a kind, or a body, are asked to have said is theirs: «что думают врачи о
масках», "what did the company say about masks".
"""

from __future__ import annotations

import re
from typing import Final

from meetings.model.meeting import LEAD
from meetings.names.name_context_clues import SPEAKS
from meetings.retrieval.ranking.naming_and_content_words import Level, Subject
from meetings.retrieval.ranking.rerank import Ranked
from meetings.text.russian_analyses import parses_of
from meetings.text.stems import folded_key, keys
from meetings.text.tokens import fold, word_texts

_SAY_RU: Final = (
    r"(?:сказа|говор|заяв|ответ|спрос|спраш|рассказ|дума|счита|предлож|предлаг|прос|обеща|отме[тч])"
    r"\w*"
)
_RUSSIAN: Final = re.compile(
    rf"(?:^|\b)(?:что|чего|как)\s+(?:{_SAY_RU}\s+(?P<behind>[а-я-]+)|(?P<before>[а-я-]+)\s+{_SAY_RU})"
)
_ENGLISH: Final = re.compile(
    r"\b(?:what|how)\s+(?:do|did|does|have|had)\s+(?:the\s+|our\s+|some\s+|most\s+)?"
    r"(?P<who>(?!(?:figures|numbers|letters|orders|papers)\b)[a-z]+(?:[eo]rs|ists|ians|ents|ants|men)"
    r"|people|military|police|media|press|youth|university|college|company|bank|ministry|party|union"
    r"|agency|hospital|report|study)\s+"
    r"(?:ever\s+)?(?:say|said|tell|told|think|answer|ask|asked|suggest|propose|promise|want)\b"
)


def words_of_group(subject: Subject, first: Ranked) -> Level:
    """What people of a kind said is told by one of them, or with their name and a word of speech.

    Whoever else speaks of the same, or names them with something else, tells nothing of it.
    """
    candidate = first.candidate
    group = group_asked(subject.question.meant or subject.question.text)
    if not group or candidate.passage.turn == LEAD or subject.question.people:
        return "answer"
    roles = (one.role for one in candidate.entry.speakers if one.name == candidate.speaker)
    if any(role and group in keys(role) for role in roles):
        return "answer"
    speaks = any(SPEAKS.match(fold(word)) for word in word_texts(candidate.passage.text))
    return "answer" if speaks and group in candidate.passage.keys.split() else "near"


def group_asked(text: str) -> str:
    """The key of the people whose words are wanted; "" where none are named so."""
    said = " ".join(fold(text).split())
    if found := _ENGLISH.search(said):
        return folded_key(found["who"])
    if found := _RUSSIAN.search(said):
        word = found["behind"] or found["before"]
        return folded_key(word) if _are_people(word) else ""
    return ""


def _are_people(word: str) -> bool:
    """Whether a Russian word is a plural of living beings that may be a subject: «военные»."""
    tags = (set(one.tag.grammemes) for one in parses_of(word) if one.tag.POS == "NOUN")
    return any(
        {"plur", "nomn", "anim"} <= tag and not tag & {"Surn", "Name", "Patr"} for tag in tags
    )
