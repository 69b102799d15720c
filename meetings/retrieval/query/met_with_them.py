"""Meetings with the person talked about: «сколько было встреч с ним?», «когда виделись?»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from meetings.model.conversation import Conversation
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.named_spans import people_in
from meetings.retrieval.query.only_person_named import only_person
from meetings.retrieval.query.public_people_named import public_people_in
from meetings.retrieval.query.references_back import THEIR_MEETING, THEY, folded_words, with_person
from meetings.retrieval.query.replaced_spans import left_beside
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import words

_WITH_THEM = re.compile(r"\b(с|со|with)\s+(?:ним|ней|нею|him|her)\b", re.IGNORECASE)
MET_THEM = re.compile(
    r"(?P<met>\b(?:(?:meet(?:ings?|s)?|met|talks?|visits?)\s+(?:with\s+)?|(?:встреч|виде|говор|бесед)\w*\s+(?:с|со)\s+"
    r"|(?:с|со)\s+(?=\w+\s+(?:еще|ещё)?\s*(?:встреч|виде))))(?:ним|ней|нею|him|her)\b",
    re.IGNORECASE,
)
"""Whoever was met, by a pronoun: "when did they meet her", «ещё встречи с ним»."""
_MET_ALONE = re.compile(
    r"(?:(?:а|и|ну)\s+)*(?:когда|где|сколько\s+раз|как\s+часто)"
    r"(?:\s+(?:они|мы|еще|ещё|раньше|впервые|(?:в\s+)?(?:последний|первый)\s+раз))*"
    r"\s+(?:встречались|встретились|виделись|увиделись)"
    r"(?:\s+(?:впервые|(?:в\s+)?(?:последний|первый)\s+раз))?",
    re.IGNORECASE,
)
"""«когда встречались?» of somebody talked about."""
_CAME = r"(?:был|бывал|побывал|приезжал|приходил)[аи]?"
_WAS_AT = re.compile(
    r"(?:сколько\s+раз|как\s+часто|когда)\b(?:\s+[\w-]+){0,3}?\s+(?:он|она)\b(?:\s+[\w-]+){0,3}?"
    rf"\s+(?:{_CAME}\s+(?:(?:в\s+)?последний\s+раз\s+)?(?:у|к)\s|(?:у|к)\s+\w+\s+{_CAME}\b)",
    re.IGNORECASE,
)
"""«сколько раз он был у президента?»: who was, and not at whose."""


def met_with_them(text: str, before: Conversation, known: Sequence[KnownPerson] = ()) -> str:
    """«сколько было встреч с ним?», "when did they last meet?": with the person talked about, or
    whose name was the topic, by name; empty for others.
    """
    person = before.person or _name_alone(before.topic, known)
    if not person:
        return ""
    if _WAS_AT.search(text):
        return with_person(text, person)
    if not names_meetings(" ".join(sorted(folded_words(text)))):
        return ""
    if _MET_ALONE.fullmatch(text.strip(" ?!.")):
        return f"{text.strip(' ?!.')} с {person}"
    meant = _WITH_THEM.sub(lambda found: f"{found[1]} {person}", text)
    if meant == text:
        beside = "с" if is_cyrillic(text) else "with"
        meant = THEIR_MEETING.sub(rf"\g<meeting> {beside} {person}", text, count=1)
    if meant == text:  # «когда он встречался с Токаевым»
        meant = with_person(text, person)
    if meant == text and before.meeting_id is None:
        meant = THEY.sub(person, text, count=1)
    return meant if meant != text else ""


def _name_alone(topic: str, known: Sequence[KnownPerson]) -> str:
    """Whom a topic is that says nothing but a name: "Zelensky"."""
    said = words(topic)
    if len(said) == 1 and public_people_in(topic):
        return topic.capitalize()
    named = people_in(known)(topic)
    alone = bool(named) and not left_beside(topic, named)
    return (only_person(topic, known) or "") if alone else ""
