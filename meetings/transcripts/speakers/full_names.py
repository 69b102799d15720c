"""The full name behind «В.Путин», from cards, title, lead and turns, in whatever case.

A transcript's words are gone through once; each person is then a look into what was gathered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from meetings.gazetteer.ordinary_words import kinds_of
from meetings.gazetteer.public_people import public_name
from meetings.names.given_name_cases import nominative
from meetings.text.declension import case_forms
from meetings.text.patronymics import may_be_patronymic
from meetings.text.tokens import fold
from meetings.transcripts.turns.name_forms import CAPITAL

_CAPITALISED = re.compile(rf"(?<![\w’'-])[A-Z{CAPITAL}][\w’'-]+")
_INSERTED = re.compile(rf"\b([{CAPITAL}][\w’'-]+)\s\w+(?:ич|на)\s\[([{CAPITAL}][\w’'-]+)\]")
_INITIALS = re.compile(rf"[ \u00a0][A-Z{CAPITAL}]\.[ \u00a0]?(?:[A-Z{CAPITAL}]\.|[,;)\n]|$)")
"""«Председатель Собрания Ольхин С.Н.»: the word before such a surname belongs to the office."""
_MOST = 2000
"""Places of a surname that are looked at."""


@dataclass(frozen=True, slots=True)
class ShortName:
    """What a label like «К.-Ж.Токаев» gives: initials and surname."""

    initials: str
    surname: str

    @property
    def letters(self) -> str:
        """The initials alone: «КЖ»."""
        return re.sub(r"\W", "", self.initials)


@dataclass(frozen=True, slots=True)
class _Naming:
    """A capitalised word of a text with the two in front of it, "" where none is right there.

    ``initialled``: initials stand behind it, so that no given name stands in front of it.
    """

    word: str
    near: str
    far: str
    after: str
    initialled: bool


@dataclass(slots=True)
class NamesIn:
    """The capitalised words of a text by their first two letters, with what stands around them."""

    text: str
    _found: dict[str, list[_Naming]] = field(default_factory=dict)
    _inserted: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for naming in _namings(self.text):
            self._found.setdefault(naming.word[:2], []).append(naming)
        self._inserted = {surname: given for given, surname in _INSERTED.findall(self.text)}

    def full(self, person: ShortName) -> str | None:
        """The person's given name and surname; None where the text does not tell."""
        return self._declined(person) or self._formal(person)

    def _near(self, person: ShortName) -> Sequence[_Naming]:
        return self._found.get(person.surname[:2], ())[:_MOST]

    def _declined(self, person: ShortName) -> str | None:
        """«…с Президентом Казахстана Касым-Жомартом Токаевым» → «Касым-Жомарт Токаев»."""
        declined = case_forms(fold(person.surname.split()[0]))
        found = Counter(
            name
            for naming in self._near(person)
            if not naming.initialled
            and fold(naming.word) in declined
            and (given := _given_word(naming.far, naming.near, person.initials[:1]))
            and (name := _given_name(given, naming, person))
        )
        return f"{found.most_common(1)[0][0]} {person.surname}" if found else None

    def _formal(self, person: ShortName) -> str | None:
        """«Голикова Татьяна Алексеевна», «Алексей Евгеньевич [Лихачёв]»."""
        initial = person.initials[:1]
        for naming in self._near(person):
            named = naming.word == person.surname and naming.after.startswith(initial)
            if named and not _is_ordinary(naming.after):
                return f"{naming.after} {person.surname}"
        given = self._inserted.get(person.surname, "")
        return f"{given} {person.surname}" if given.startswith(initial) and given else None


def _namings(text: str) -> Iterator[_Naming]:
    words = [(m[0], m.start(), m.end()) for m in _CAPITALISED.finditer(text)]
    for i, (word, start, stop) in enumerate(words):
        near, far, after = "", "", ""
        if i and _adjacent(text, words[i - 1][2], start):
            near = words[i - 1][0]
            if i > 1 and _adjacent(text, words[i - 2][2], words[i - 1][1]):
                far = words[i - 2][0]
        if i + 1 < len(words) and _adjacent(text, stop, words[i + 1][1]):
            after = words[i + 1][0]
        yield _Naming(word, near, far, after, bool(_INITIALS.match(text, stop)))


def _adjacent(text: str, stop: int, start: int) -> bool:
    return start - stop == 1 and text[stop].isspace()


def full_name(
    person: ShortName, texts: Sequence[NamesIn], cards: Sequence[str], addressed: str | None
) -> str | None:
    """Given name and surname in the nominative; None where nothing tells.

    ``addressed``: the given name by which others turned to the person.
    """
    for card in cards:
        words = card.split()
        if len(words) >= 2 and same_word(words[0], person.surname) and _begins(words[1], person):
            return f"{words[1]} {person.surname}"
    for text in texts:
        if found := text.full(person):
            return found
    if addressed:
        return f"{addressed} {person.surname}"
    return public_name(person.initials, person.surname)


def same_word(a: str, b: str) -> bool:
    """Whether two words are one but for case and ё."""
    return fold(a) == fold(b)


def _begins(given: str, person: ShortName) -> bool:
    return given[:1] == person.initials[:1]


def _given_word(far: str, near: str, initial: str) -> str | None:
    """The word of the two before a surname that is the given name; a patronymic may part them.

    «Председатель Собрания Ольхин»: an ordinary word is no name.
    """
    if near.startswith(initial) and not (may_be_patronymic(near) and far.startswith(initial)):
        return None if _is_ordinary(near) else near or None
    return far if far.startswith(initial) and may_be_patronymic(near) else None


def _is_ordinary(word: str) -> bool:
    """«С.Н. Лодкин», and «Секретарь» begins the next line of the signatures."""
    return kinds_of(word.casefold()) == {"ordinary"}


def _given_name(given: str, naming: _Naming, person: ShortName) -> str | None:
    second = person.letters[1:2]
    if second and "-" in person.initials and not re.search(rf"-{second}", given, re.IGNORECASE):
        return None
    surname = person.surname.split()
    if len(surname) > 1 and naming.word == surname[0] and naming.after:
        # «Хейсамом Бен Тареком»: the first word of such a surname does not tell the case
        return nominative(given, naming.after, surname[1])
    return nominative(given, naming.word, surname[0])
