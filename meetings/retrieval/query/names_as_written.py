"""A message with the people's names as they are written: «лодкина» in small letters, «Батька»."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from meetings.gazetteer.nicknames import with_real_names
from meetings.names.people_meant import KnownPerson, find_people, respelt
from meetings.retrieval.query.intents import as_names, with_initials
from meetings.retrieval.query.names_for_short import without_shortening
from meetings.retrieval.query.names_of_strangers import with_capitals
from meetings.text.language import language_of


def as_written(text: str, known: Callable[[], Sequence[KnownPerson]]) -> str:
    """The message with the names that it means, where that names people who are ``known``."""
    text = without_shortening(with_capitals(with_initials(respelt(text, known()))), known())
    for named in (with_real_names(text, language_of(text)), as_names(text)):
        if named == text:
            continue
        people = known()
        if len(find_people(named, people)) > len(find_people(text, people)):
            return named
    return text
