"""Who holds an office that a message names: «кто мэр?», «глава Сбербанка», "head of VTB"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.gazetteer.country_and_region_names import ALL_CAPITALS
from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.offices import Office, Rank, offices_in
from meetings.model.catalogue_selection import Participant
from meetings.names.people_meant import KnownPerson
from meetings.retrieval.query.bodies_of_offices import names_a_body
from meetings.retrieval.query.intent_words import HEADS, INTERROGATIVE, OFFICE
from meetings.retrieval.query.office_words import (
    ADDRESSED,
    GENERAL,
    HEADS_NOTHING,
    JUDGES,
    LEADS,
    OF_COMPANIES,
    OF_STATE,
    ONE_ALONE,
    OTHER_OFFICE,
    PRO_TEM,
    SAID_OF_ANY,
    SAME,
    VICE,
    WHO_HOLDS,
)
from meetings.retrieval.query.words_of_role import WordsOfRole, in_one_word, translated_surely
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.russian_analyses import is_thing, lemma, part_of_speech
from meetings.text.scripts import is_cyrillic
from meetings.text.stems import key
from meetings.text.stop_words import STOP_WORDS
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.turns.label_words import OFFICE_RU
from meetings.transcripts.turns.words_for_people import is_being

_MOST_WORDS = 6
"""Words of an office with its body, «министр сельского хозяйства и продовольствия Татарстана»;
more are a question about something else."""
_FEW_HOLDERS = 2
"""Holders of an office, in all spellings, up to which the one of no body is meant by it alone."""
_PREPOSITION = re.compile(r"\b(?:of|for|to|at|in|on|from|with|under|the)\b")
_BEHIND_ALL = re.compile(r"\b(?:of|to|at|in|on|from|with|under)\b|\b(?:for|the|deputy) \w+$")
"""An office behind one of these is somebody else's: "adviser to the chairman"."""
_ON_SOMETHING = re.compile(
    r"\s*(?:(?:а|и|ну|and|so)\s+)?"
    r"(?:(?:что|чего)\s+(?:там\s+)?(?:сказал|говорил|говорит|заявил|думает|рассказал|ответил)а?\s+"
    r"|(?:so\s+)?what\s+(?:did|does|has)\s+(?:the\s+)?)?"
    r"(?P<office>[^\s?!.,:;]+(?:\s+[^\s?!.,:;]+){0,4}?)"
    r"(?:\s+(?:say|said|think|tell us|говорит|говорил|сказал|заявил)а?)?"
    r"\s+(?:обо?|о|про|насч[её]т|по поводу|about|on|regarding)\s+[^?!]+[?!.]*\s*",
    re.IGNORECASE,
)
_SHORT_COUNTRY = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(ALL_CAPITALS))})(?=\s+(?:\w+\s+)?(?:{'|'.join(sorted(HEADS))})\b)"
    rf"|(?<=\bof the )(?:{'|'.join(sorted(ALL_CAPITALS))})(?!\w)"
)
"""Written small a country only beside its office: "us" and "car" are words."""
_PART_AT = re.compile(r"\b((?:head|director|chief|leader|manager) of\b.+?) at .+", re.IGNORECASE)
"""The "Head of the Ferry Department at Severbank" is not its head."""
_NEXT_OFFICE = re.compile(r"[,;/]|\s[–-]\s|\b(?:and|и)\b")


@dataclass(frozen=True, slots=True)
class OfficeHolder:
    """Somebody who speaks under a name and holds an office; ``roles``: as it is called."""

    name: str
    roles: tuple[str, ...]
    meetings: int


@dataclass(frozen=True, slots=True)
class _Office:
    """An office taken apart: «первый заместитель министра финансов».

    ``head``: its noun; ``kind``: what makes it another office («первый»); ``rest``: of what it
    is, without ``countries``; ``known``: what the gazetteer makes of it.
    """

    head: str
    kind: frozenset[str]
    rest: tuple[str, ...]
    countries: frozenset[str]
    known: frozenset[Office]


def office_asked(text: str) -> str:
    """The office whose holder a message asks for: «а кто мэр?»; empty for others."""
    said = " ".join(text.replace("’", "'").split()).strip(" .,;:!?…")
    bare = fold(said)
    written = said if len(said) == len(bare) else bare
    for pattern in LEADS:
        if found := re.fullmatch(pattern, bare):
            return f"глава {written[slice(*found.span('body'))]}"
    for pattern in WHO_HOLDS:
        if found := re.fullmatch(pattern, bare):
            name = next(name for name, one in found.groupdict().items() if one)
            return written[slice(*found.span(name))]
    return ""


def office_spoken_of(text: str) -> tuple[int, int] | None:
    """Where a message names whose words on something it wants: «президент Казахстана о торговле».

    None where it names nobody by an office, or wants no words on anything.
    """
    found = _ON_SOMETHING.fullmatch(text) if len(fold(text)) == len(text) else None
    if found is None or not is_office(found["office"]):
        return None
    return found.span("office")


def office_holders(office: str, participants: Sequence[Participant]) -> tuple[OfficeHolder, ...]:
    """Everybody of the archive who holds an office, those of most meetings first."""
    words = word_texts(office)
    if not 1 <= len(words) <= _MOST_WORDS or INTERROGATIVE & {fold(word) for word in words}:
        return ()
    asked = _taken_apart(office)
    if asked is None or is_thing(asked.head):
        return ()
    of_home = not asked.countries and OF_STATE.search(fold(office))
    if of_home and (president := office_holders("президент России", participants)):
        return president
    found = _holders_of(asked, participants)
    for rank in () if found else _other_heads(asked):
        if found := _holders_of(
            replace(asked, head="глава", known=frozenset([rank])), participants
        ):
            break
    if not found and _may_be_called_head(asked):
        found = _holders_of(replace(asked, head="глава"), participants)
    return tuple(found)


def _may_be_called_head(asked: _Office) -> bool:
    """Whether a company's office is asked for that may be called otherwise there: "Severbank CEO"
    of whoever is its chairman. The reply says which office it is.
    """
    company = asked.rest and not asked.countries and not asked.kind and not asked.known
    return bool(company) and any(_same(asked.head, own) for own in (*OF_COMPANIES, "президент"))


def _other_heads(asked: _Office) -> tuple[Office, ...]:
    """Who else may lead a country that is asked for by its leader: «лидер Японии»."""
    if asked.head not in GENERAL or asked.rest or len(asked.countries) != 1:
        return ()
    country = next(iter(asked.countries))
    others: tuple[Rank, ...] = ("chancellor", "premier", "monarch")
    return tuple(Office(rank, country) for rank in others)


def _holders_of(asked: _Office, participants: Sequence[Participant]) -> list[OfficeHolder]:
    held = (_held(asked, one) for one in participants)
    return _nearest(
        asked, sorted((one for one in held if one.roles), key=lambda one: -one.meetings)
    )


def _nearest(asked: _Office, found: list[OfficeHolder]) -> list[OfficeHolder]:
    """Of the holders of an office those at home and of the state, where it names no other."""
    if asked.countries:
        return found
    found = _of_home(found) or found
    return found if asked.rest else _of_the_state(found) or found


def _of_the_state(holders: Sequence[OfficeHolder]) -> list[OfficeHolder]:
    """Those who hold it of no body: «кто президент» means that of no academy or company."""
    return [one for one in holders if any(_is_of_no_body(role) for role in one.roles)]


def _is_of_no_body(role: str) -> bool:
    office = _taken_apart(role)
    return office is not None and not office.rest


def _of_home(holders: Sequence[OfficeHolder]) -> list[OfficeHolder]:
    """Those who hold it in no other country: «кто президент» means that of one's own."""
    return [one for one in holders if any(not _abroad(role) for role in one.roles)]


def _abroad(role: str) -> bool:
    return any(country.partition("-")[0] != HOME for country in countries_in(role))


def office_holder(text: str, participants: Sequence[Participant]) -> str | None:
    """The name of the person who holds an office in most of the meetings; None if nobody does.

    The office has to be one of something: «министр» alone names nobody.
    """
    holders = office_holders(text, participants) if is_office(text) else ()
    return holders[0].name if holders else None


def holders_among(office: str, people: Iterable[KnownPerson]) -> tuple[str, ...]:
    """The names of all who hold an office that is named alone: "treasurer", «мэр».

    Of a "Clerk" and a "Town Clerk" the clerk is the one; among many ministers one who is called
    no more than that is not the minister.
    """
    asked = _taken_apart(office)
    if asked is None or is_thing(asked.head):
        return ()
    everybody = tuple(people)
    for may_be_bare in (False, True):
        held = (
            OfficeHolder(
                one.name,
                tuple(role for role in one.roles if _is_held(asked, role, may_be_bare)),
                1,
            )
            for one in everybody
        )
        if found := [one for one in held if one.roles]:
            few = _nearest(asked, found) if len(found) <= _FEW_HOLDERS else found
            return tuple(one.name for one in few)
    return ()


def holds(office: str, role: str) -> bool:
    """Whether a role is an office, of all that the words name, in either language."""
    asked = _taken_apart(office)
    return asked is not None and _is_held(asked, role, may_be_bare=True)


def is_office(text: str) -> bool:
    """Whether a few words name the office of a head, and of what: «министр» alone does not."""
    said = [fold(word) for word in word_texts(text)]
    names_one = HEADS & set(said) or (GENERAL & set(said) and offices_in(text))
    alone = all(w in HEADS or w in STOP_WORDS for w in said)
    return bool(names_one) and (not alone or " ".join(said) in ONE_ALONE)


def is_in_roles(word: str, roles: Iterable[str]) -> bool:
    """Whether a word means an office that somebody has, in either language."""
    return any(WordsOfRole.of(role).name(fold(word)) for role in roles)


def names_an_office(word: str) -> bool:
    """Whether a lemma says what somebody is, or only how they are addressed."""
    return word in HEADS | OFFICE | ADDRESSED or any(word in group for group in SAME)


def _held(asked: _Office, one: Participant) -> OfficeHolder:
    roles = [role for role in one.roles if _is_held(asked, role.role)]
    named = tuple(role.role for role in roles)
    return OfficeHolder(one.name, named, sum(role.meetings for role in roles))


@lru_cache(maxsize=20_000)
def _is_held(asked: _Office, role: str, may_be_bare: bool = False) -> bool:
    """Whether a role is the office asked for, of all that the words name.

    ``may_be_bare``: "the parish clerk" is whoever is called "Clerk" only.
    """
    role = PRO_TEM.sub(r"acting \1", VICE.sub("vice ", role))
    parts = [part for one in _NEXT_OFFICE.split(in_one_word(role)) if (part := _taken_apart(one))]
    parts = [part for part in parts if _is_that_office(asked, part)]
    if not parts:
        return False
    if asked.known:
        premier = all(office.rank == "premier" for office in asked.known)
        bare = asked.countries == {HOME} and not countries_in(role)
        # a "Prime Minister" alone is Russia's, a "President" may be a company's
        at_home = premier and bare and any(not part.rest for part in parts)
        return at_home or not asked.known.isdisjoint(offices_in(role))
    known = WordsOfRole.of(_PART_AT.sub(r"\1", role))
    bare = may_be_bare and any(not part.rest for part in parts)
    named = all(
        known.name_written_out(word) or (bare and names_a_body(word)) for word in asked.rest
    )
    return named and _is_of_countries(asked.countries, countries_in(role))


def _is_of_countries(asked: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a role belongs to the countries asked for; one that names none is at home."""
    return asked <= theirs or (asked == {HOME} and not theirs)


def _is_that_office(asked: _Office, role: _Office) -> bool:
    if not role.kind <= asked.kind:
        return False
    heads = HEADS - HEADS_NOTHING
    general = asked.head in GENERAL and any(_same(role.head, own) for own in heads)
    if role.head in GENERAL and any(_same(asked.head, own) for own in OF_COMPANIES):
        return True  # a company's CEO may be called its head
    return general or _same(asked.head, role.head)


def _same(one: str, other: str) -> bool:
    """Whether two nouns call one office, in whatever language."""
    if key(one) == key(other) or any({one, other} <= group for group in (*SAME, JUDGES)):
        return True
    return key(other) in translated_surely(key(one)) or key(one) in translated_surely(key(other))


@lru_cache(maxsize=20_000)
def _taken_apart(text: str) -> _Office | None:
    """An office by its words; None for a text that names none."""
    text = PRO_TEM.sub(r"acting \1", VICE.sub("vice ", _with_countries_written(text)))
    folded = in_one_word(text)
    countries = countries_in(text)
    words = [fold(word) for word in word_texts(folded)]
    head = _head(folded, words)
    if head is None:
        return None
    kind = frozenset(words) & OTHER_OFFICE - SAID_OF_ANY
    named = {
        part for m in country_mentions(text) for part in word_texts(fold(text[m.start : m.stop]))
    }
    rest = (
        w
        for w in words
        if w not in STOP_WORDS | SAID_OF_ANY | named and w != head and lemma(w) != head
    )
    return _Office(head, kind, tuple(rest), countries, offices_in(text))


def _with_countries_written(text: str) -> str:
    """An office with the capitals of its country: "us president", "head of the us"."""
    if not text.islower():
        return text
    return _SHORT_COUNTRY.sub(lambda found: found[0].upper(), text)


def _head(folded: str, words: Sequence[str]) -> str | None:
    """The noun of an office: English the last before "of", or the very last where that alone is
    an office, "Corporation for Ferries Head"; Russian the first noun.
    """
    if is_cyrillic(folded):
        nouns = list(_nouns(words))
        offices = (word for word in nouns if word in HEADS or OFFICE_RU.match(word))
        found = next(offices, None) or next(iter(nouns), None)
        return lemma(found) if found else None
    before = [
        fold(word) for word in word_texts(_PREPOSITION.split(folded.removeprefix("the "))[0])
    ]
    if before and words[-1] in HEADS and not _BEHIND_ALL.search(folded):
        return words[-1]
    return before[-1] if before else None


def _nouns(words: Sequence[str]) -> Iterator[str]:
    """The nouns in the name of an office: «финансовый» is not one."""
    known = (word for word in words if word not in STOP_WORDS and word not in SAID_OF_ANY)
    return (
        word
        for word in known
        if word in HEADS or part_of_speech(word) == "NOUN" or is_being(word)  # «управляющий»
    )
