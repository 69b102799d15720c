"""The words of a listing that no person, place or phrase of asking accounts for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from meetings.gazetteer.finding_countries import countries_in, country_mentions
from meetings.gazetteer.proper_names import forms_of, name_keys
from meetings.gazetteer.towns_and_inhabitants import inhabited_by
from meetings.names.matching import LIKELY, SURE, WORD_OF_NAME, match_names
from meetings.retrieval.query import listing_words as words_of
from meetings.retrieval.query.archive_cast import Alternatives, Cast
from meetings.statistics.figures.unions_and_world_parts import HOME
from meetings.text.stems import WORDS_IN_CAPITALS, key
from meetings.text.synonyms_and_translations import translations
from meetings.text.tokens import Word, fold, words


@dataclass(frozen=True, slots=True)
class LeftWord:
    """A word that nothing explains; ``before`` is the one in front of it.

    ``office``: of which it says what it is of, with the word: "ministers" of "foreign ministers".
    """

    word: str
    before: str
    capital: bool
    topic: bool = False
    name: bool = False
    office: str = ""


def left_over(rest: str, people: Sequence[Alternatives], cast: Cast) -> list[LeftWord]:
    """The words that neither people, countries nor the asking itself account for."""
    explained = _explaining(people, cast)
    found: list[LeftWord] = []
    before, topic = "", False
    there = words(_without_countries(_HOST.sub(_blank, rest)))
    someones = _offices_of_somebody(there, explained.names, rest, cast)
    for place, word in enumerate(there):
        folded = fold(word.text)
        if folded in words_of.TOPIC_AFTER:
            topic = True
        elif folded in words_of.SURNAME_AFTER:
            topic = topic and folded in {"и", "and"}
        is_short_form = word.text in WORDS_IN_CAPITALS and not rest.isupper()
        is_left = is_short_form or not _is_frame(folded, word.text)  # the cheaper one to tell
        if people and len(word.text) == 1 and rest[word.stop : word.stop + 1] == ".":
            is_left = False  # an initial of whom people are
        if is_left and explained(word.text):
            is_left = folded in _OFFICES and place not in someones
        if is_left:
            name = before in words_of.SURNAME_AFTER and not topic
            found.append(LeftWord(word.text, before, word.text[:1].isupper(), topic, name))
        before = folded
    return found


def terms_as_one(left: Sequence[LeftWord]) -> list[LeftWord]:
    """The words with two that are one term as one: «сельское хозяйство» is "agriculture"."""
    found: list[LeftWord] = []
    for one in left:
        last = found[-1] if found else None
        both = f"{last.word} {one.word}" if last else ""
        beside = last is not None and one.before == fold(last.word) and not one.name
        if last is not None and beside and forms_of(name_keys(both)):
            found[-1] = replace(last, word=both, topic=last.topic or one.topic, name=False)
        else:
            found.append(one)
    return found


def _offices_of_somebody(
    there: Sequence[Word], names: tuple[str, ...], rest: str, cast: Cast
) -> frozenset[int]:
    """Which words of offices stand beside a name, or with a country, or name their holder.

    "Did Putin meet the prime minister" means another than Putin, who once was one.
    """
    offices = [place for place, word in enumerate(there) if fold(word.text) in _OFFICES]
    if country_mentions(rest) or "" in cast.named_by_word(rest):
        return frozenset(offices)
    beside = {at for place in offices for at in (place - 1, place, place + 1)}
    of_names = {
        at for at in beside if 0 <= at < len(there) and _is_of_names(there[at].text, names)
    }
    for place in (*offices, *reversed(offices)):
        if {place - 1, place + 1} & of_names:
            of_names.add(place)
    return frozenset(of_names)


@lru_cache(maxsize=2048)  # most questions name the host, and ask in the same words
def _is_of_names(word: str, names: tuple[str, ...]) -> bool:
    found = match_names(word, names, limit=1) if names else []
    return bool(found) and found[0][1] >= WORD_OF_NAME


def _without_countries(text: str) -> str:
    """The text with the names of countries blanked out: «Саудовская Аравия» is two words."""
    for mention in country_mentions(text):
        text = text[: mention.start] + " " * (mention.stop - mention.start) + text[mention.stop :]
    return text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


_MEETING = re.compile(rf"{words_of.NOUNS}|{words_of.MET}|{words_of.SPOKE}")
_HOST = re.compile(words_of.HOST, re.IGNORECASE)


def _is_frame(folded: str, word: str) -> bool:
    if folded in words_of.FRAME or _MEETING.fullmatch(folded):
        return True
    if folded.isdigit() and len(folded) <= 2:  # «последние 3»
        return True
    if any(re.fullmatch(asked, folded) for asked, _ in words_of.KINDS):
        return True
    return bool(countries_in(word) or inhabited_by(word)) or not key(word)


def _explaining(people: Sequence[Alternatives], cast: Cast) -> _Explains:
    names = tuple(
        dict.fromkeys(
            part
            for group in people
            for person in group
            for name in person.names
            for part in name.split()
        )
    )
    roles = frozenset(
        own
        for group in people
        for person in group
        for word in words(cast.roles(person))
        if (own := key(word.text))
    )
    return _Explains(names, roles)


@dataclass(frozen=True, slots=True)
class _Explains:
    """Says of a word whether it belongs to the names or offices of some people."""

    names: tuple[str, ...]
    roles: frozenset[str]

    def __call__(self, word: str) -> bool:
        if not self.names:
            return False
        own = key(word)
        translated = {other for other, _ in translations(own)}
        if own in self.roles or self.roles & translated or fold(word) in _OFFICES:
            return True
        return _is_of_names(word, self.names)


_OFFICES = frozenset(
    """
    президент президента президентом президенту президентами министр министром министра премьер
    премьером премьера премьер-министром глава главой главы губернатор губернатором губернатора
    мэр мэром мэра канцлер канцлером канцлера король королем королём принц принцем наследный
    наследным председатель председателем лидер prince crown лидером руководитель руководителем
    господин господином гендиректор гендиректором директор директором president presidents
    prime minister ministers premier head chief leader mayor governor chancellor king chairman
    ceo mr mrs ms deputy acting
    """.split()
)


_KINDS_OF_OFFICE = frozenset({"acting", "deputy"})
"""Before an office these make it another one."""


def named_after_with(
    left: Sequence[LeftWord], cast: Cast
) -> tuple[tuple[Alternatives, ...], list[LeftWord]]:
    """«с Песковым», "meet Xi": what is left after these is a name where somebody has it."""
    people: list[Alternatives] = []
    rest: list[LeftWord] = []
    for one in left:
        if meant := _met(one, cast):
            people.append(meant)
            if rest and one.before in _OFFICES and fold(rest[-1].word) == one.before:
                rest.pop()  # "President Xi"
        else:
            rest.append(one)
    return tuple(people), rest


def _met(one: LeftWord, cast: Cast) -> Alternatives:
    """Who is met by a name; behind a verb a word in small letters has to be somebody's own."""
    if len(one.word) < 2:
        return ()
    if one.name:
        return cast.surname(one.word)
    if one.topic or one.before not in words_of.NAME_AFTER | _OFFICES:
        return ()
    return cast.surname(one.word, LIKELY if one.capital else SURE)


def without_offices(left: Sequence[LeftWord], rest: str) -> list[LeftWord]:
    """«с главой ВТБ»: the office is told by its body, where one is named.

    An English adjective keeps its office: of "foreign ministers" it alone says little, and
    "acting governors" are not all governors.
    """
    kinds = _KINDS_OF_OFFICE & {one.before for one in left}
    others = [one for one in left if fold(one.word) not in _OFFICES - kinds]
    if not others and not countries_in(rest):
        return list(left)
    offices = {one.before: one.word for one in left if fold(one.word) in _OFFICES}
    return [replace(one, office=offices.get(fold(one.word), "")) for one in others]


def countries_meant(rest: str, people: Sequence[Alternatives], cast: Cast) -> frozenset[str]:
    """The countries and regions meant: not the own one, nor those of people's offices.

    «с немцами» is with Germany: as a word it would be "German", and German Gref's name, which
    names no country either.
    """
    everybody = [person for group in people for person in group]
    roles = " . ".join(map(cast.roles, everybody))
    for name in {name for person in everybody for name in person.names if " " in name}:
        rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest, flags=re.IGNORECASE)
    of_people = {place for word in words(rest) if (place := inhabited_by(word.text))}
    return (countries_in(rest) | of_people) - {HOME} - countries_in(roles)
