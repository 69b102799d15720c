"""What a question refers back to by its words: «он», «там», «о чём она говорила?»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from meetings.names.name_context_clues import SPEAKS
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.retrieval.query.anaphora_words import (
    ASKS_FOR_OFFICE,
    MEETING,
    OPENERS,
    OPENING_PHRASES,
    PERSON,
    PLACE,
    SAID_WHAT,
    SEVERAL,
    THEM_THERE,
    THIS,
    WHO_ELSE,
)
from meetings.retrieval.query.intent_words import INTERROGATIVE
from meetings.retrieval.query.listing_words import FRAME, MET, NOUNS
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.named_spans import people_in
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts, words

_WHO_ELSE = re.compile(WHO_ELSE, re.IGNORECASE)
_SUBJECTS = frozenset("он она he she".split())
SUBJECT = re.compile(r"(?<!\w)(?:он|она|he|she)(?!\w)", re.IGNORECASE)
_SAID_WHAT = re.compile(SAID_WHAT)
_ASKS_FOR_OFFICE = re.compile(ASKS_FOR_OFFICE)
THEIR_MEETING = re.compile(
    rf"(?<!\w)(?P<whose>его|е[её]|their|his|her|их)\s+(?P<meeting>(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}))(?!\w)",
    re.IGNORECASE,
)
"""«её первая встреча», "his last visit": whose meetings are meant."""
_ANYBODY_MET = re.compile(r"(?:с|со|with)\s+(?:ним|ней|нею|ними|him|her|them)", re.IGNORECASE)
_MET = re.compile(rf"(?:{MET})")
_WHEN_MET = re.compile(
    r"(?:(?:а|и|ну|and|so|but) )*"
    r"(?:когда|где|сколько раз|как часто|when|where|how (?:often|many))\b"
)
"""«когда он встречался с Путиным?»: with Putin are the meetings of all others, too."""
THEY = re.compile(r"(?<!\w)(?:они|they)(?!\w)", re.IGNORECASE)


def asks_of_somebody_said_before(text: str) -> bool:
    """Whether it has to be known who «он» is: «что он сказал о газе», "meetings with her"."""
    folded = [fold(word) for word in word_texts(text)]
    if asks_what_they_said(text) or tells_what_they_say(text) or THEIR_MEETING.search(text):
        return True
    if _ANYBODY_MET.search(text) and names_meetings(" ".join(folded)):
        return True
    if (
        SUBJECT.search(text)
        and _WHEN_MET.match(" ".join(folded))
        and names_meetings(" ".join(folded))
    ):
        return True
    met = [word for word in folded if _MET.fullmatch(word)]
    return bool(met and THEY.search(text)) and set(folded) <= FRAME | set(met)


def tells_what_they_say(text: str) -> bool:
    """Whether «он» says something: «что она ответила про газ», "what does he think of it"."""
    folded = [fold(word) for word in word_texts(text)]
    if not set(folded) & INTERROGATIVE:
        return False
    for place, word in enumerate(folded):
        beside = [*folded[max(0, place - 1) : place], *folded[place + 1 : place + 3]]
        if word in _SUBJECTS and any(map(SPEAKS.match, beside)):
            return True
    return False


def before_pronoun(text: str) -> str:
    """What a message says before «он», where somebody may be named: «Лодкин пришёл, и что он…»."""
    found = SUBJECT.search(text)
    return text[: found.start()] if found else text


def with_person(text: str, person: str) -> str:
    """«когда она выступала последний раз» → with the name of the one talked about."""
    return SUBJECT.sub(lambda _: person, text, count=1)


def whose_words(text: str, known: Sequence[KnownPerson]) -> str:
    """Whose words «а что говорил Лодкин?» asks for, and of nothing; empty for others."""
    spans = people_in(known)(text)
    if len(spans) != 1:
        return ""
    start, stop = spans[0]
    alone = asks_what_they_said(
        f"{text[:start]}{'он' if is_cyrillic(text) else 'he'}{text[stop:]}"
    )
    named = [known[i].name for i, score in find_people(text, known) if score >= NAMED]
    return named[0] if alone and named else ""


def asks_what_they_said(text: str) -> bool:
    """«о чём он говорил?»: whatever the person talked about has said."""
    return bool(_SAID_WHAT.fullmatch(" ".join(fold(word) for word in word_texts(text))))


def asks_for_their_office(text: str) -> bool:
    """«кем он работает?»: what the person talked about is."""
    return bool(_ASKS_FOR_OFFICE.fullmatch(" ".join(fold(word) for word in word_texts(text))))


def leans(text: str) -> bool:
    """Whether a question cannot be understood without what came before."""
    in_order = [fold(word.text) for word in words(text)]
    if not in_order:
        return False
    if in_order[0] in OPENERS or " ".join(in_order[:2]) in OPENING_PHRASES:
        return True
    named = any(first in THIS and second in MEETING for first, second in pairwise(in_order))
    return named or bool(set(in_order) & (PERSON | SEVERAL | PLACE))


def asks_who_was_there(text: str) -> bool:
    """Whether a question that leans on a meeting asks for its people."""
    return bool(_WHO_ELSE.search(text)) and folded_words(text) <= THEM_THERE


def folded_words(text: str) -> set[str]:
    """The words of a message, folded."""
    return {fold(word.text) for word in words(text)}
