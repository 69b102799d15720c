"""Meetings with the person talked about: «сколько было встреч с ним?», «когда виделись?»."""

from __future__ import annotations

import re

from meetings.model.conversation import Conversation
from meetings.retrieval.query.meetings_request import names_meetings
from meetings.retrieval.query.references_back import THEIR_MEETING, THEY, folded_words, with_person
from meetings.text.scripts import is_cyrillic

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


def met_with_them(text: str, before: Conversation) -> str:
    """«сколько было встреч с ним?», "when did they last meet?": with the person talked about, by
    name; empty for others.
    """
    if before.person is None:
        return ""
    if _WAS_AT.search(text):
        return with_person(text, before.person)
    if not names_meetings(" ".join(sorted(folded_words(text)))):
        return ""
    if _MET_ALONE.fullmatch(text.strip(" ?!.")):
        return f"{text.strip(' ?!.')} с {before.person}"
    meant = _WITH_THEM.sub(lambda found: f"{found[1]} {before.person}", text)
    if meant == text:
        beside = "с" if is_cyrillic(text) else "with"
        meant = THEIR_MEETING.sub(rf"\g<meeting> {beside} {before.person}", text, count=1)
    if meant == text:  # «когда он встречался с Токаевым»
        meant = with_person(text, before.person)
    if meant == text and before.meeting_id is None:
        meant = THEY.sub(before.person, text, count=1)
    return meant if meant != text else ""
