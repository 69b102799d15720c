"""Which people of an archive a question means: by name in any script and case, or by office."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import ge
from typing import NamedTuple

from meetings.gazetteer.offices import Office, offices_in
from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.patronymics_of_public_people import patronymic_of
from meetings.gazetteer.person_aliases import equivalents
from meetings.names.matching import LIKELY, SURE
from meetings.names.name_context_clues import (
    TITLES,
    QuestionWord,
    may_be_misspelt,
    named_alone,
    owner_at,
    question_words,
    words_wanted,
)
from meetings.names.spelling_slips import HeardSurnames
from meetings.names.token_likeness import TOKEN, TokenPool, name_tokens, same_initial
from meetings.text.declension import case_forms, nominatives
from meetings.text.name_particles import PARTICLES
from meetings.text.patronymics import PATRONYMIC, is_patronymic
from meetings.text.scripts import is_cyrillic
from meetings.text.transliteration import sound_of

FULL, PATRONYMIC_FITS, SURNAME, SHARED, OFFICE, GIVEN = 0.99, 0.97, 0.95, 0.9, 0.9, 0.85
"""Scores: surname with given name or initials · politely addressed · surname alone, of one person,
of several · by office · by a rare given name."""
NAMED = GIVEN
"""From here on a text names somebody: what is surer is a name, what is less may be chance."""
LEAST_MISTYPED, MISTYPED, MISTYPED_LATIN = 6, 0.83, 0.87
"""Letters a word must have to be read as a mistyped surname, and how like it must be: less for a
Russian word, which no dictionary has besides, than for a Latin one, which may be any name."""
_LEAST_LIKE = min(SURE, MISTYPED, MISTYPED_LATIN)
_REMEMBERED = 2000
"""Words, mistyped or not, whose likeness to the surnames is remembered."""
_MOST_NAMESAKES = 3
"""People with the given name whose patronymic nobody tells: of more, none in particular is
meant."""
_NOTE = re.compile(r"\([^)]*\)|[:,]")
"""What a label holds beside the name: «Н.Мадуро (как переведено)»."""
_ENDS_IN_F = re.compile(r"(?<=[oe])ff?$|(?<=[оеё])фф?(?=(?:а|у|ым|е|ой|ых|ы)?$)")
"""A surname in -ov or -ev as it is heard: "Smirnoff", «Лодкоф», «Лодкофа»."""
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.")
"""«В.Путин»; the article of "engineer at a branch of …" is none, or "of" would be a surname."""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person of the archive: full name, labels as in the transcripts, roles as given there.

    ``title``: what stands in the name ahead of a surname alone, "Councillor | Birt", and is no
    given name.
    """

    name: str
    labels: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    title: str = ""


class _Person(NamedTuple):
    tokens: tuple[str, ...]
    surnames: frozenset[str]
    patronymic: str | None
    offices: frozenset[Office]


def _read(person: KnownPerson) -> _Person:
    tokens = name_tokens(person.name.removeprefix(person.title))
    surnames = {tokens[-1]} if tokens else set()
    for label in person.labels:
        parts = name_tokens(_NOTE.sub("", label))
        if _INITIAL.search(label):
            surnames |= {part for part in parts if len(part) > 1 and part not in PARTICLES}
        elif parts and parts == tokens and is_cyrillic(parts[0]):
            surnames |= set(parts) - PARTICLES
    own = next((token for token in tokens if PATRONYMIC.match(token)), None)
    offices = frozenset(office for role in person.roles for office in offices_in(role))
    return _Person(tokens, frozenset(surnames), own or patronymic_of(tokens), offices)


def _spellings(token: str) -> Iterator[str]:
    """All forms an exactly written word of a name may take."""
    for spelling in (token, *equivalents(token)):
        yield from case_forms(spelling) if is_cyrillic(spelling) else (spelling,)


class PeopleIndex:
    """The archive's people, ready to be looked for in many questions."""

    def __init__(self, people: Iterable[KnownPerson]) -> None:
        self._people = [_read(person) for person in people]
        self._surnames: dict[str, set[int]] = defaultdict(set)
        self._given: dict[str, set[int]] = defaultdict(set)
        self._offices: dict[Office, set[int]] = defaultdict(set)
        self._owners: dict[str, set[int]] = defaultdict(set)
        self._so_called: dict[str, set[int]] = defaultdict(set)
        self._heard = HeardSurnames()
        for number, person in enumerate(self._people):
            self._enter(number, person)
        self._pool = TokenPool(tuple(self._owners))
        self._fuzzy: dict[str, tuple[tuple[str, float], ...]] = {}

    def _enter(self, number: int, person: _Person) -> None:
        for token in person.surnames:
            for spelling in (token, *equivalents(token)):
                self._owners[spelling].add(number)
            for form in _spellings(token):
                self._surnames[form].add(number)
                self._heard.enter(form, number)
            for spelling in (token, *equivalents(token)):
                self._heard.enter_as_if_declined(spelling, number)
        for token in person.tokens:
            if token not in person.surnames and not PATRONYMIC.match(token):
                for form in _spellings(token):
                    self._given[form].add(number)
        if person.patronymic:
            self._so_called[sound_of(person.patronymic)].add(number)
        for office in person.offices:
            self._offices[office].add(number)

    def respelt(self, question: str) -> str:
        """A question with surnames typed by ear as they are written: «Эрдаганом» → «Эрдоганом»."""
        words = question_words(question)
        for place, (found, word) in enumerate(zip(TOKEN.finditer(question), words, strict=True)):
            if self._by_ear(words, place):
                written = self._heard.written(word.text).capitalize()
                return question[: found.start()] + written + self.respelt(question[found.end() :])
        return question

    def find(self, question: str) -> list[tuple[int, float]]:
        """Numbers of the people meant with scores of 0 to 1, surest first."""
        words = question_words(question)
        found: dict[int, float] = {}
        for place in range(len(words)):
            for number, score in self._at(words, place):
                found[number] = max(score, found.get(number, 0.0))
        for office in offices_in(question):
            holders = self._offices.get(office, set())
            if holders.isdisjoint(found):
                found |= dict.fromkeys(holders, OFFICE)
        return sorted(found.items(), key=lambda item: (-item[1], item[0]))

    def _at(self, words: Sequence[QuestionWord], place: int) -> list[tuple[int, float]]:
        candidates = self._by_surname(words, place)
        if candidates:
            return self._settle(words, place, candidates)
        if is_patronymic(words[place].text):
            return self._by_patronymic(words, place)
        return self._by_given(words, place)

    def _by_surname(self, words: Sequence[QuestionWord], place: int) -> dict[int, float]:
        """People of this surname with what the spelling is worth."""
        word = words[place]
        if exact := self._surnames.get(word.text):
            return dict.fromkeys(exact, 1.0)
        if owned := self._surnames.get(owner_at(words, place)):
            return dict.fromkeys(owned, 1.0)
        if not may_be_misspelt(words, place):
            return {}
        heard = _ENDS_IN_F.sub("в" if is_cyrillic(word.text) else "v", word.text)
        if heard != word.text and (as_meant := self._surnames.get(heard)):
            return dict.fromkeys(as_meant, SURE)
        if by_ear := self._by_ear(words, place):
            return dict.fromkeys(by_ear, SURE)
        found: dict[int, float] = {}
        for token, likeness in self._alike(word.text) or self._alike(heard):
            found |= dict.fromkeys(self._owners[token], likeness)
        return found

    def _by_ear(self, words: Sequence[QuestionWord], place: int) -> set[int]:
        """Those whose surname only sounds like a word that no dictionary has."""
        word = words[place].text
        owners = self._heard.owners(word)
        is_one = owners and word not in self._surnames and may_be_misspelt(words, place)
        return owners if is_one else set()

    def _alike(self, text: str) -> tuple[tuple[str, float], ...]:
        """Surnames that a word is another or a mistyped spelling of."""
        found = self._fuzzy.get(text)
        if found is None:
            scores = self._pool.similarities(text)
            likely = (scores >= _LEAST_LIKE).nonzero()[0]
            near = [(self._pool.tokens[i], float(scores[i])) for i in likely]
            near = [hit for hit in near if _close(text, *hit)]
            best = max((likeness for _, likeness in near), default=0.0)
            found = tuple(hit for hit in near if hit[1] >= best)
            if len(self._fuzzy) >= _REMEMBERED:
                self._fuzzy = {}  # another thread may be looking at the old one
            self._fuzzy[text] = found
        return found

    def _settle(
        self, words: Sequence[QuestionWord], place: int, candidates: dict[int, float]
    ) -> list[tuple[int, float]]:
        """Keeps whom the words around allow; whom they confirm, alone."""
        if self._is_given_of_another(words, place, candidates):
            return []
        fits = {number: self._fit(words, place, number) for number in candidates}
        confirmed = [number for number in candidates if fits[number] is True]
        if confirmed:
            return [(number, FULL * candidates[number]) for number in confirmed]
        given = words[place].text in self._given
        if not named_alone(words, place, exact=min(candidates.values()) == 1.0, given=given):
            return []
        allowed = [number for number in candidates if fits[number] is None]
        score = SURNAME if self._is_one(allowed) else SHARED
        return [(number, score * candidates[number]) for number in allowed]

    def _is_given_of_another(
        self, words: Sequence[QuestionWord], place: int, candidates: Container[int]
    ) -> bool:
        """Whether one who bears no surname («Патриарх Кирилл») is called as somebody else is by
        the given name: "Kirill Dmitriev".
        """
        if place + 1 >= len(words) or not words[place + 1].capital:
            return False
        others = self._surnames.get(words[place + 1].text, set())
        return any(
            number not in candidates and self._is_form(words[place].text, given)
            for number in others
            for given in self._people[number].tokens[:-1]
        )

    def _is_one(self, numbers: Sequence[int]) -> bool:
        """Whether they are one person, or one in two scripts, as far as initials tell."""
        if len(numbers) != 2:
            return len(numbers) == 1
        first, second = (self._people[number].tokens[0] for number in numbers)
        in_two_scripts = is_cyrillic(first) != is_cyrillic(second)
        return in_two_scripts and same_initial(first[:1], second)

    def _fit(self, words: Sequence[QuestionWord], place: int, number: int) -> bool | None:
        """True where the words beside a surname are this person's too, False where another's."""
        person = self._people[number]
        others = [t for t in person.tokens if not self._is_form(words[place].text, t)]
        before = place - 1
        if _is_second_initial(words, before):
            if not _may_be_patronymic_of(words[before].text, person):
                return False
            before -= 1
        while before >= 0 and is_patronymic(words[before].text):
            before -= 1
        verdicts = []
        for beside in (before, place + 1):
            if 0 <= beside < len(words) and not words[beside].place:
                verdicts.append(self._belongs(words[beside], others, after=beside > place))
        if True in verdicts:
            return True
        return False if False in verdicts else None

    def _belongs(self, word: QuestionWord, others: Sequence[str], *, after: bool) -> bool | None:
        if len(word.text) == 1:
            if not word.capital or not others:
                return None
            return any(same_initial(word.text, token) for token in others)
        if any(self._is_form(word.text, token) for token in others):
            return True
        if after or not word.capital or word.text in TITLES:
            return None
        if _is_any(word.text, tuple(others)):
            return True
        given = word.text in self._given or "Name" in kinds_of(word.text)
        return False if given else None

    @staticmethod
    def _is_form(text: str, token: str) -> bool:
        return text == token or text in _forms(token)

    def _by_patronymic(self, words: Sequence[QuestionWord], place: int) -> list[tuple[int, float]]:
        """«Владимир Владимирович» without a surname."""
        if place == 0 or self._has_surname_after(words, place):
            return []
        namesakes = self._given.get(words[place - 1].text, set())
        # by ear, as "German Gref" is Герман Оскарович, and "German Oskarovich" Герман Греф
        own, patronymic = (_by_ear(words[at].text) for at in (place - 1, place))
        called = {n for form in patronymic for n in self._so_called.get(form, ())}
        alike = {n for n in called if not own.isdisjoint(map(sound_of, self._people[n].tokens))}
        exact = called & namesakes | alike
        if exact:
            return [(number, PATRONYMIC_FITS) for number in sorted(exact)]
        unknown = [n for n in namesakes if self._people[n].patronymic is None]
        return [(n, GIVEN) for n in unknown] if 0 < len(unknown) <= _MOST_NAMESAKES else []

    def _has_surname_after(self, words: Sequence[QuestionWord], place: int) -> bool:
        return (
            place + 1 < len(words)
            and words[place + 1].capital
            and words[place + 1].text in (self._surnames)
        )

    def _by_given(self, words: Sequence[QuestionWord], place: int) -> list[tuple[int, float]]:
        """«Касым-Жомарт» alone; «Денис», whose words are asked for, is whoever is called so."""
        word = words[place]
        namesakes = self._given.get(word.text, set())
        if not namesakes or not word.capital or word.place or len(word.text) < 4:
            return []
        if place + 1 < len(words) and not self._next_leaves_alone(words[place + 1]):
            return []
        if words_wanted(words, place):
            return [(number, GIVEN) for number in sorted(namesakes)]
        if place > 0:
            before = words[place - 1].text
            both = [n for n in namesakes if n in self._given.get(before, ())]
            if 0 < len(both) <= 2:
                return [(number, GIVEN) for number in sorted(both)]
        return []

    @staticmethod
    def _next_leaves_alone(word: QuestionWord) -> bool:
        return not word.capital or word.first or is_patronymic(word.text)


def _is_second_initial(words: Sequence[QuestionWord], place: int) -> bool:
    """Whether a word is the patronymic's initial, behind the given name's: «П.И. Лодкин»."""
    two = words[place - 1 : place + 1] if place > 0 else ()
    return len(two) > 1 and all(len(word.text) == 1 and word.capital for word in two)


def _may_be_patronymic_of(initial: str, person: _Person) -> bool:
    """Whether a person has such a patronymic, or one that nobody tells, or is «К.-Ж.»."""
    if person.patronymic is None:
        return True
    given = (token for token in person.tokens[1:] if token not in person.surnames)
    return any(same_initial(initial, token) for token in (person.patronymic, *given))


@lru_cache(maxsize=20_000)
def _forms(token: str) -> frozenset[str]:
    return frozenset(_spellings(token))


def _by_ear(text: str) -> frozenset[str]:
    """How a word of a name sounds in the nominative."""
    return frozenset(map(sound_of, nominatives(text)))


@lru_cache(maxsize=10_000)
def _is_any(text: str, names: tuple[str, ...]) -> bool:
    """Whether a word is another spelling of one of these.

    In the other script what is likely is enough: «Крисом» is like "Chris" by .86, and names of
    others («Иваном» and "John") are hardly alike at all.
    """
    pool = TokenPool(names)
    least = (SURE if is_cyrillic(text) == is_cyrillic(token) else LIKELY for token in pool.tokens)
    return any(map(ge, pool.similarities(text), least)) if names else False


def _close(text: str, token: str, likeness: float) -> bool:
    if is_cyrillic(text) != is_cyrillic(token):
        return likeness >= SURE
    return (
        likeness >= (MISTYPED if is_cyrillic(text) else MISTYPED_LATIN)
        and min(len(text), len(token)) >= LEAST_MISTYPED
        and text[0] == token[0]
    )


class _Recent:
    """The last indexes made, found again by equal people, whatever the caller keeps them in."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._made: tuple[tuple[tuple[KnownPerson, ...], PeopleIndex], ...] = ()

    def of(self, people: tuple[KnownPerson, ...]) -> PeopleIndex:
        made = self._made
        index = next((index for known, index in made if known is people), None)
        if index is None:
            # equal people in another tuple are compared one by one: .25 ms for 1,200 of them
            index = next((index for known, index in made if known == people), None)
            index = PeopleIndex(people) if index is None else index
            self._made = ((people, index), *made[: self._size - 1])
        return index


_recent = _Recent(size=4)
"""Archive, meeting and a conversation's speakers are asked about in turn."""


def respelt(question: str, people: Sequence[KnownPerson]) -> str:
    """A question with the surnames of ``people`` that it has by ear as they are written."""
    return _recent.of(tuple(people)).respelt(question)


def find_people(question: str, people: Sequence[KnownPerson]) -> list[tuple[int, float]]:
    """Whom of ``people`` a question means: their numbers with scores of 0 to 1, surest first.

    Namesakes that nothing tells apart are all there. Rather silent than wrong: ordinary words,
    places and bare common given names count for nobody.
    """
    return _recent.of(tuple(people)).find(question)
