"""The cast of an archive: whom a message names, and who takes part in which meetings.

A person is all spellings of one name in both languages; namesakes are other people.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from meetings.gazetteer.finding_countries import country_alone
from meetings.model.archive import Entry
from meetings.model.catalogue_selection import Mark, Selection
from meetings.names.matching import LIKELY, NAMESAKE, SURE, match_names
from meetings.names.people_meant import NAMED, KnownPerson, find_people
from meetings.names.token_likeness import name_tokens
from meetings.ports.archive import Archive, Catalogue
from meetings.retrieval.query.names_by_surname import stem_of_surname, surname_words
from meetings.retrieval.query.questions.holders_speaking import (
    HolderSpeaking,
    holder_speaking,
    label_speaking,
)
from meetings.retrieval.query.questions.labels_of_anybody import (
    label_called,
    labels_asked_for,
    tells_a_person,
)
from meetings.retrieval.query.questions.people_of_one_word import is_name_of_one_word
from meetings.retrieval.query.questions.understanding import known_people, labels_of_nobody
from meetings.retrieval.query.somebody_elses_name import is_somebody_elses
from meetings.retrieval.query.spellings_of_people import SpellingsOfPeople
from meetings.statistics.lazy_meetings import SelectedMeetings
from meetings.statistics.per_revision_cache import OfRevision
from meetings.text.scripts import is_cyrillic
from meetings.text.tokens import fold, word_texts
from meetings.transcripts.head.language_pairs import event_of

_NAME = 5
"""Words of a name; "Executive Chairman of the World Economic Forum" is in no title as a person."""
_SHORT, _LIKELY_SHORT = 6, 0.78
"""Letters below which a word must be more like a name: "Vova" is "Lvova" by .76 and "Vasya"
"Asya", but "Putn" is "Putin" by .79."""
_REMEMBERED = 5000
"""Meetings whose people are kept, at half a kilobyte each."""
_MOSTLY = 0.5
"""The share of all meetings from which on a speaker is taken for the archive's host."""


@dataclass(frozen=True, slots=True)
class CastMember:
    """One person: the spellings of the name, the commonest first."""

    names: tuple[str, ...]

    def name_in(self, lang: str) -> str:
        """The name in a language where the archive has it so."""
        own = (name for name in self.names if is_cyrillic(name) == (lang == "ru"))
        return next(own, self.names[0])


Alternatives = tuple[CastMember, ...]
"""Whom one name may mean: usually one person, several where they are namesakes."""


class Casts:
    """Makes the cast of an archive again only where the archive has changed."""

    def __init__(self) -> None:
        self._last: Cast | None = None
        self._cast = OfRevision(self._made)

    def _made(self, catalogue: Catalogue) -> Cast:
        self._last = made = Cast(catalogue, self._last)
        return made

    def of(self, archive: Archive) -> Cast:
        """The people of an archive."""
        return self._cast.of(archive)


class Cast:
    """The people in one state of an archive; answers about them are cached."""

    def __init__(self, catalogue: Catalogue, before: Cast | None = None) -> None:
        """``before``: the cast of an earlier state, of which is kept what is still true."""
        participants = catalogue.participants()
        self._known = known_people(participants)
        self._names = tuple(person.name for person in self._known)
        self._labels = frozenset(labels_of_nobody(participants))
        self._known_names = frozenset(self._names)
        self._often = {one.name: one.meetings for one in participants}
        self._catalogue = catalogue
        known = None if before is None else before._spellings
        self._spellings: SpellingsOfPeople = SpellingsOfPeople(self._names, known)
        self._members: dict[str, CastMember] = {}
        self._present: dict[str, frozenset[str]] = {}
        self._begin: dict[CastMember, tuple[str, ...]] = {}
        self._presences: dict[Alternatives, frozenset[Mark]] = {}

    # What few questions need is looked up with the first of them, and not after each change: .16 s
    # at a million turns, where titles have 90,000 words. There may be more meetings by then.

    @cached_property
    def _title_words(self) -> tuple[str, ...]:
        return tuple(self._catalogue.marks("inside"))

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(self._catalogue.marks("word"))

    @cached_property
    def _host(self) -> frozenset[str]:
        """The names of whoever is nearly always there."""
        meetings = self._catalogue.totals().meetings
        often = [name for name, count in self._often.items() if count > meetings * _MOSTLY]
        return frozenset(other for name in often for other in self.person(name).names)

    @property
    def known(self) -> tuple[KnownPerson, ...]:
        """Everybody who speaks under a whole name."""
        return self._known

    def named(self, text: str) -> tuple[Alternatives, ...]:
        """The people a text names; all of them are meant. Namesakes are one person's name."""
        return tuple(dict.fromkeys(self.named_by_word(text).values()))

    def named_by_word(self, text: str) -> dict[str, Alternatives]:
        """The people a text names, by their surname as it stands there; "" for an office."""
        found = [name for name, score in self._found(text) if score >= NAMED]
        by_word: dict[str, dict[CastMember, None]] = {}
        for name, word in surname_words(found, text).items():
            by_word.setdefault(word, {})[self.person(name)] = None
        for label in () if by_word else labels_asked_for(text, self._labels):
            by_word.setdefault(fold(label), {})[self.person(label)] = None
        holder = None if by_word else self.holder_speaking(text)
        for name in holder.names if holder else ():
            by_word.setdefault("", {})[self.person(name)] = None
        return {word: tuple(people) for word, people in by_word.items()}

    def holder_speaking(self, text: str) -> HolderSpeaking | None:
        """The one who holds an office that is named alone beside a word of speech."""
        return holder_speaking(text, self._known) or label_speaking(text, sorted(self._labels))

    def surname(self, word: str, least: float = LIKELY) -> Alternatives:
        """Who may be meant by a word that is surely a name, spelt at least so like theirs."""
        found = match_names(word, self._names, limit=4)
        best = found[0][1] if found else 0.0
        if best < least:
            return ()
        near = [(self._names[i], score) for i, score in found if score >= best - NAMESAKE]
        meant = [
            name
            for name, score in near
            if score >= least and (score >= SURE or not is_somebody_elses(word, name))
        ]
        return tuple(dict.fromkeys(self.person(name) for name in meant))

    def who(self, words: str) -> Alternatives:
        """Whom some words mean that are surely a name, in small letters too: «мороз», «песков».

        Several are namesakes or, where nobody is called so, those who are called most like it.
        """
        if exact := [name for name in self._names if name_tokens(name) == name_tokens(words)]:
            return tuple(dict.fromkeys(self.person(name) for name in exact))
        if (label := self.label_called(words)) is not None:
            return (label,)
        given = [self.person(name) for name in label_called(words, sorted(self._labels))]
        meant = [person for group in self.named(words) for person in group]
        if meant:
            return tuple(dict.fromkeys([*meant, *given]))
        if country_alone(words) is not None:
            return ()  # "Germany" is nobody called German
        found = match_names(words, self._names, limit=4)
        sure = [self._names[i] for i, score in found if score >= SURE]
        least = LIKELY if len(words) >= _SHORT else _LIKELY_SHORT
        likely = [self._names[i] for i, score in found if score >= least]
        likely = [name for name in likely if not is_somebody_elses(words, name)]
        return tuple(dict.fromkeys([*given, *(self.person(name) for name in sure or likely)]))

    def label_called(self, words: str) -> CastMember | None:
        """The one label that some words are, where it is nobody's given name either: "chair"."""
        called = label_called(words, sorted(self._labels))
        if len(called) != 1 or is_name_of_one_word(called[0]):
            return None
        return self.person(called[0])

    def is_label(self, name: str) -> bool:
        """Whether those who speak under it may be several: "Chair", "Speaker 2"."""
        return name in self._labels

    def title_words(self, word: str) -> frozenset[str]:
        """The words of titles and places that spell a name as this one does, in any script."""
        found = match_names(word, self._title_words, limit=6)
        return frozenset(fold(self._title_words[i]) for i, score in found if score >= SURE)

    def person(self, name: str) -> CastMember:
        """Somebody with all spellings that the archive has of the name; a label is spelt once."""
        if name in self._labels:
            return CastMember((name,))
        if name not in self._members:
            often = self._often
            same = sorted(self._spellings.of(name), key=lambda own: (-often.get(own, 0), own))
            self._members |= dict.fromkeys((name, *same), CastMember(tuple(same)))
        return self._members[name]

    def name_in(self, name: str, lang: str) -> str:
        """A name as the archive writes it in a language; as it is where it never does."""
        if is_cyrillic(name) == (lang == "ru"):
            return name
        own = self.person(name).name_in(lang)
        return own if is_cyrillic(own) == (lang == "ru") else name

    def is_host(self, person: CastMember) -> bool:
        """Whether it is somebody who is nearly always there."""
        return not self._host.isdisjoint(person.names)

    @property
    def host(self) -> CastMember | None:
        """The one who is nearly always there, if anybody is."""
        hosts = {self.person(name) for name in self._host}
        return hosts.pop() if len(hosts) == 1 else None

    def roles(self, person: CastMember) -> str:
        """The roles that the archive gives them."""
        own = (one for one in self._known if one.name in person.names)
        return " . ".join(role for one in own for role in one.roles)

    def takes_part(self, people: Alternatives, entry: Entry) -> bool:
        """Whether one of some namesakes speaks, or the title names them.

        The host is also there where the lead says so: "Vladimir Putin met with …".
        """
        spoken = {speaker.name for speaker in entry.speakers}
        return any(
            not spoken.isdisjoint(one.names)
            or self._is_in_title(one, entry)
            or (self.is_host(one) and self._led(one, entry))
            for one in people
        )

    def _is_in_title(self, person: CastMember, entry: Entry) -> bool:
        """Whether the title names somebody: looked at closely where a word of it begins so."""
        title = map(fold, word_texts(entry.head.title))
        if not any(word.startswith(self._beginnings(person)) for word in title):
            return False
        return not self.present(entry).isdisjoint(person.names)

    def _beginnings(self, person: CastMember) -> tuple[str, ...]:
        """What a word of a title begins with that may name somebody, in either script."""
        if person not in self._begin:
            surnames = [name_tokens(name)[-1:] for name in person.names]
            own = [stem_of_surname(parts[0]) for parts in surnames if parts]
            spelt = [word for parts in surnames if parts for word in self.title_words(parts[0])]
            self._begin[person] = tuple(dict.fromkeys([*own, *spelt]))
        return self._begin[person]

    def words_naming(self, person: CastMember) -> list[str]:
        """The words of titles that may name somebody, by their beginnings."""
        beginnings = self._beginnings(person)
        return [word for word in self._words if word.startswith(beginnings)]

    def words_like(self, pattern: str) -> list[str]:
        """The words of titles in which something stands."""
        return [word for word in self._words if re.search(pattern, word, re.IGNORECASE)]

    def present(self, entry: Entry) -> frozenset[str]:
        """The names of those who speak or whom the title names."""
        known = self._present.get(entry.head.id)
        if known is None:
            found = [name for name, score in self._found(entry.head.title) if score >= NAMED]
            named = surname_words(found, entry.head.title).items()
            titled = {name for name, word in named if word and len(name.split()) <= _NAME}
            spoken = {speaker.name for speaker in entry.speakers}
            known = frozenset(titled | spoken)
            if len(self._present) >= _REMEMBERED:
                self._present = {}  # another thread may be looking at the old one
            self._present[entry.head.id] = known
        return known

    def _found(self, text: str) -> list[tuple[str, float]]:
        return [(self._names[i], score) for i, score in find_people(text, self._known)]

    def everybody(self, entry: Entry, *, titles: bool = True) -> list[CastMember]:
        """Who takes part in a meeting: those who speak, in order, and those the title names."""
        spoken = [speaker.name for speaker in entry.speakers]
        named = [*spoken, *(sorted(self.present(entry) - set(spoken)) if titles else ())]
        people = (self.person(name) for name in named if name in self._known_names)
        return list(dict.fromkeys(people))

    def all_who_speak(self, entry: Entry) -> list[CastMember]:
        """Everybody who takes part, and behind them who speaks under a label: "Chair"."""
        labels = (one.name for one in entry.speakers if one.name in self._labels)
        called = (self.person(label) for label in labels if tells_a_person(label))
        return list(dict.fromkeys([*self.everybody(entry), *called]))

    def presence(self, people: Alternatives, catalogue: Catalogue) -> frozenset[Mark]:
        """Marks of all meetings at which the host or a namesake takes part, and of no others.

        Only those where none of them speaks have to be read. ``catalogue``: the one that the
        cast was made of.
        """
        if people not in self._presences:
            names = (name for one in people for name in one.names)
            speaks: frozenset[Mark] = frozenset(("speaker", name) for name in names)
            elsewhere = SelectedMeetings(catalogue, Selection(none_of=speaks))
            told = [entry for entry in elsewhere if self.takes_part(people, entry)]
            self._presences[people] = speaks | {("event", event_of(one.head)) for one in told}
        return self._presences[people]

    def _led(self, host: CastMember, entry: Entry) -> bool:
        # Characters: the first sentence says who held the meeting.
        lead = fold(entry.lead[:300])
        return any(stem_of_surname(name_tokens(name)[-1]) in lead for name in host.names)
