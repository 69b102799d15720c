"""Whom some words name: one person and nobody else, perhaps with nothing beside the name."""

from __future__ import annotations

from meetings.names.matching import LIKELY, SURE, match_names
from meetings.retrieval.query.archive_cast import Cast, CastMember
from meetings.retrieval.query.intents import heard_of, who_is

_FEW_LETTERS = 3


def person_in(words: str, cast: Cast) -> CastMember | None:
    """The one person that some words name."""
    named = cast.named(words)
    if len(named) != 1 or len(named[0]) != 1 or _is_of_several(words, cast):
        return None
    return named[0][0]


def person_alone(words: str, cast: Cast) -> CastMember | None:
    """The one person or label that words name and nothing besides: not «Лодкин о мосте»."""
    if (label := cast.label_called(words)) is not None:
        return label
    person = person_in(words, cast) if words else None
    if person is None:
        return None
    names = [part for name in person.names for part in name.split()]
    each = (match_names(word, names, limit=1) for word in words.split())
    return person if all(found and found[0][1] >= LIKELY for found in each) else None


def person_heard(text: str, cast: Cast) -> CastMember | None:
    """Who a message wants to hear, of whatever: “What did Ann Moss say?”."""
    heard = heard_of(text)
    return person_alone(heard, cast) or person_alone(heard.title(), cast) if heard else None


def person_asked_for(text: str, cast: Cast) -> CastMember | None:
    """Of whom a message asks and of nothing else: “Who is Ann Moss?”, or her name."""
    return person_heard(text, cast) or person_alone(who_is(text) or text, cast)


def _is_of_several(words: str, cast: Cast) -> bool:
    """Whether a name of a few letters is the first name of one and the surname of another:
    "Li" alone is no more Ao Li than Li Wen, whose surname comes first.
    """
    alone = len(words) <= _FEW_LETTERS and words.isalpha()
    return alone and len(cast.surname(words, SURE)) > 1
