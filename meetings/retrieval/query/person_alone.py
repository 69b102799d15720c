"""Whom some words name: one person and nobody else, perhaps with nothing beside the name."""

from __future__ import annotations

import re

from meetings.names.matching import LIKELY, SURE, match_names
from meetings.retrieval.query.archive_cast import Alternatives, Cast, CastMember
from meetings.retrieval.query.intents import heard_of, who_is
from meetings.retrieval.query.office_holders import is_in_roles
from meetings.retrieval.query.questions.holders_speaking import is_called_office
from meetings.text.tokens import fold

_FEW_LETTERS = 3
_WHO = re.compile(r"^\s*(?:а )?кто (?:(?:был|была|там|тогда|сейчас) )*", re.IGNORECASE)
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\.[\s-]*)+")
_MOST_TOLD = 3
"""Namesakes by one word; more have a given name in common, and no one of them is meant."""


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
    return person if _is_no_more_than(_without_office(words, person, cast), (person,)) else None


def _without_office(words: str, person: CastMember, cast: Cast) -> str:
    """A name without the office that its bearer holds: "trustee Okafor"."""
    roles = cast.roles(person).split(" . ")
    said = words.split()
    for at in range(len(said) - 1, 0, -1):
        office = said[:at]
        if is_called_office(tuple(map(fold, office))) and all(
            is_in_roles(word, roles) for word in office
        ):
            return " ".join(said[at:])
    return words


def namesakes(words: str, cast: Cast) -> Alternatives:
    """Those whose name some words are, where it is the name of several."""
    named = cast.named(words) if words else ()
    if len(named) != 1 or len(named[0]) < 2:
        return ()
    return named[0] if _is_no_more_than(words, named[0]) else ()


def person_heard(text: str, cast: Cast) -> CastMember | None:
    """Who a message wants to hear, of whatever: “What did Ann Moss say?”."""
    heard = heard_of(text)
    surely = _by_surname(heard, cast)
    return person_alone(heard, cast) or (surely[0] if len(surely) == 1 else None)


def several_heard(text: str, cast: Cast) -> Alternatives:
    """The namesakes any of whom a message may want to hear, where it is no one of them."""
    return _by_surname(heard_of(text), cast)


def person_asked_for(text: str, cast: Cast) -> CastMember | None:
    """Of whom a message asks and of nothing else: “Who is Ann Moss?”, or her name."""
    label = cast.label_called(_WHO.sub("", text))  # «кто секретарь?»: a name needs «кто такой»
    return person_heard(text, cast) or person_alone(who_is(text) or text, cast) or label


def several_asked_for(text: str, cast: Cast) -> Alternatives:
    """Any of whom it may ask."""
    return several_heard(text, cast) or namesakes(who_is(text) or text, cast)


def _by_surname(heard: str, cast: Cast) -> Alternatives:
    """Whose surname a word is that is a common word, too, where a name has to stand: "Moss"."""
    found = cast.surname(heard, SURE) if heard else ()
    return found if len(found) <= _MOST_TOLD else ()


def _is_no_more_than(words: str, people: Alternatives) -> bool:
    """Whether each word is of the name of one of them; initials are, where the name is theirs."""
    parts = [part for one in people for name in one.names for part in name.split()]
    said = _INITIALS.sub(" ", words).split() or words.split()
    each = (match_names(word, parts, limit=1) for word in said)
    return all(found and found[0][1] >= LIKELY for found in each)


def _is_of_several(words: str, cast: Cast) -> bool:
    """Whether a name of a few letters is the first name of one and the surname of another:
    "Li" alone is no more Ao Li than Li Wen, whose surname comes first.
    """
    alone = len(words) <= _FEW_LETTERS and words.isalpha()
    return alone and len(cast.surname(words, SURE)) > 1
