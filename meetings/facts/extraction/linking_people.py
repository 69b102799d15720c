"""Links names to the people of the meeting: «Татьяна Алексеевна», "Macron" → full names.

Who is meant is taken from the speakers and from those the meeting names in full; where two could
be meant, the words stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from meetings.gazetteer.patronymics_of_public_people import patronymic_of
from meetings.model.fact import Fact
from meetings.names.token_likeness import name_tokens
from meetings.text.patronymics import ends_as_patronymic


def linked(facts: Iterable[Fact], speakers: Iterable[str]) -> tuple[Fact, ...]:
    """The facts, each person by the full name where the meeting makes it known."""
    facts = tuple(facts)
    people = _People([*speakers, *_full_names(facts)], _addressed(facts))
    return tuple(map(people.by_full_name, facts))


def _full_names(facts: Iterable[Fact]) -> list[str]:
    named = [str(f.value).split() for f in facts if f.kind == "person" and f.value]
    return [
        " ".join(words)
        for words in named
        if len(words) >= 2 and not ends_as_patronymic(words[-1].lower()) and "." not in words[0]
    ]


def _addressed(facts: Iterable[Fact]) -> dict[str, set[str]]:
    """The patronymics said with each given name: two of them are two people."""
    said: dict[str, set[str]] = {}
    for fact in facts:
        words = str(fact.value).split() if fact.kind == "person" else []
        if len(words) >= 2 and ends_as_patronymic(words[1].lower()):
            said.setdefault(words[0].lower(), set()).add(words[1].lower())
    return said


@lru_cache(maxsize=4_096)  # the same people speak at most meetings
def _public_patronymic(full: str) -> str | None:
    return patronymic_of(name_tokens(full))


class _People:
    """Full names (given name and surname) by each way to call their bearers."""

    def __init__(self, names: Sequence[str], addressed: dict[str, set[str]]) -> None:
        self._addressed = addressed
        self._polite: dict[tuple[str, str], set[str]] = {}
        self._given: dict[str, set[str]] = {}
        self._surname: dict[str, set[str]] = {}
        for name in names:
            self._enter(name.split())

    def _enter(self, words: list[str]) -> None:
        if len(words) < 2:
            return
        middle = next((word for word in words[1:-1] if ends_as_patronymic(word.lower())), None)
        full = " ".join(word for word in words if word != middle)
        public = _public_patronymic(full)
        for known in filter(None, (middle, public)):
            self._polite.setdefault((words[0].lower(), known.lower()), set()).add(full)
        self._given.setdefault(words[0].lower(), set()).add(full)
        self._surname.setdefault(words[-1].lower(), set()).add(full)

    def by_full_name(self, fact: Fact) -> Fact:
        """A fact, a person by the one full name that the words can mean."""
        if fact.kind != "person" or not isinstance(fact.value, str):
            return fact
        meant = self._meant(fact.value.split())
        full = next(iter(meant)) if len(meant) == 1 else fact.value
        return fact if full == fact.value else fact._replace(value=full)

    def _meant(self, words: Sequence[str]) -> set[str]:
        if len(words) == 1:
            return self._surname.get(words[0].lower(), set())
        if len(words) == 2 and ends_as_patronymic(words[1].lower()):
            return self._politely(words[0].lower(), words[1].lower())
        if len(words) == 3 and ends_as_patronymic(words[1].lower()):
            return {f"{words[0]} {words[2]}"}
        return set()

    def _politely(self, given: str, patronymic: str) -> set[str]:
        """By both names; by the given name alone only where nobody else is addressed by it."""
        if meant := self._polite.get((given, patronymic)):
            return meant
        alone = len(self._addressed.get(given, ())) == 1
        return self._given.get(given, set()) if alone else set()
