"""«а о мясе?» after «что Лодкин говорил о зерне?»: what the same person says of something else."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.anaphora_words import IT, PERSON, PLACE
from meetings.retrieval.query.dates_asked import times_asked
from meetings.retrieval.query.intents import is_phrase
from meetings.retrieval.query.named_spans import country_spans, people_in
from meetings.retrieval.query.public_people_named import public_people_in
from meetings.retrieval.query.replaced_spans import LEADS, left_beside
from meetings.text.tokens import fold, words

ABOUT = r"(?:обо?|о|про|насч[её]т|about|on)"
_OF_TOPIC = re.compile(rf"(?P<head>.*\w\W+{ABOUT})\s+\S.*", re.IGNORECASE)
_ANOTHER_TOPIC = re.compile(
    rf"(?P<opener>(?:(?:а|и|ну|ещ[её]|and|also|what|how)[\s,]+)*)(?P<about>{ABOUT}\s+)?(?P<topic>.+)",
    re.IGNORECASE,
)
_WHAT_ABOUT = re.compile(r"\b(?:what|how)\b", re.IGNORECASE)
_MOST_OF_TOPIC = 3
"""Words; what says more is a question of its own."""


def of_another_topic(
    text: str, question: str, today: dt.date, known: Sequence[KnownPerson]
) -> str:
    """«а о мясе?» after «что Лодкин говорил о зерне?»: what the same person says of it."""
    goes_on, old = _ANOTHER_TOPIC.fullmatch(text.strip(" ?!.")), _OF_TOPIC.match(question)
    if goes_on is None or not (goes_on["opener"] or goes_on["about"]):
        return ""
    if old is None:
        return _of_topic_of_theirs(goes_on, question, known)
    he = {fold(word.text) for word in words(question)} & PERSON if goes_on["about"] else ()
    if not (he or people_in(known)(question)):
        return ""
    new = goes_on["topic"]
    alone = [fold(word.text) for word in words(new)]
    if not is_phrase(new) or len(alone) > _MOST_OF_TOPIC or set(alone) & (PERSON | IT | PLACE):
        return ""
    elsewhere = _names_another(goes_on, today, known)
    return "" if elsewhere else f"{old['head']} {new}?"


def _of_topic_of_theirs(
    goes_on: re.Match[str], question: str, known: Sequence[KnownPerson]
) -> str:
    """«а про парки?» after «Лодкин метро»: what Lodkin says of parks."""
    new, people = goes_on["topic"], people_in(known)
    theirs = people(question) if goes_on["about"] and is_phrase(question) else []
    if len(theirs) != 1 or not left_beside(question, theirs):
        return ""
    alone = {fold(word.text) for word in words(new)}
    if not is_phrase(new) or len(alone) > _MOST_OF_TOPIC or alone & (PERSON | IT | PLACE):
        return ""
    if people(new) or public_people_in(new):
        return ""
    return f"{question[slice(*theirs[0])]} {goes_on['about']}{new}?"


def _names_another(goes_on: re.Match[str], today: dt.date, known: Sequence[KnownPerson]) -> bool:
    """Whether somebody, some country or time is put in the place of the one before."""
    new = goes_on["topic"]
    people = (*public_people_in(new), *people_in(known)(new))
    if goes_on["about"]:  # "what about Weber on meat?", but «а о Вебере?» is a topic
        return bool(people) and _WHAT_ABOUT.search(goes_on["opener"]) is not None
    # «а Шольц?» is whose words are wanted, not what they are about
    named = (*people, *country_spans(new), *times_asked(new, today))
    return bool(named) or LEADS.match(new) is not None  # «а в 2019?», «а Остроухова?»
