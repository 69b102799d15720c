"""Which subscriptions a meeting matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from meetings.model.meeting import LEAD, Meeting
from meetings.model.reply import Answer
from meetings.model.subscription import Query
from meetings.names.matching import SURE, NamePool
from meetings.names.token_likeness import name_tokens
from meetings.subscriptions.cutting_quotes import LONGEST, QuotesOfMeeting
from meetings.subscriptions.keyed_text import closest, keyed_text
from meetings.subscriptions.matches import SubscriptionMatch, answered
from meetings.subscriptions.person_name_check import may_be_speaker
from meetings.subscriptions.query_terms import WordsQuery, words_query
from meetings.subscriptions.words_in_meeting import CAPITALISED, WordsInMeeting
from meetings.text.declension import nominatives
from meetings.text.scripts import is_cyrillic

Answering = Callable[[str, str], Sequence[Answer]]
"""A saved question and a meeting's id → its answers there, best first, or none."""


class Matcher:
    """One meeting, ready for many wishes."""

    def __init__(self, meeting: Meeting, answering: Answering | None = None) -> None:
        self._meeting = meeting
        self._answering = answering
        self._names = tuple(speaker.name for speaker in meeting.speakers)
        self._said = WordsInMeeting(meeting)
        self._quotes = QuotesOfMeeting(meeting)

    @cached_property
    def _speakers(self) -> NamePool:
        return NamePool(self._names)

    @cached_property
    def _title(self) -> NamePool:
        return NamePool(_names_in(self._meeting.head.title))

    def match(self, query: Query) -> SubscriptionMatch | None:
        """How the meeting meets a wish, or None."""
        if query.kind == "everything":
            return SubscriptionMatch(query)
        if query.kind == "person":
            return self._person(query)
        return self._words(query) if query.kind == "words" else self._question(query)

    def _person(self, query: Query) -> SubscriptionMatch | None:
        """Whoever speaks, or is named in the title."""
        found = self._speakers.match(query.text, limit=1)
        if found and found[0][1] >= SURE:
            return SubscriptionMatch(query, self._quotes.first_words(self._names[found[0][0]]))
        return SubscriptionMatch(query) if self._is_in_title(query.text) else None

    def _is_in_title(self, name: str) -> bool:
        asked = [token for token in name_tokens(name) if len(token) > 1]
        best = [self._title.match(token, limit=1) for token in asked]
        return bool(best) and all(found and found[0][1] >= SURE for found in best)

    def _words(self, query: Query) -> SubscriptionMatch | None:
        wish = words_query(query.text)
        title = keyed_text(self._meeting.head.title)
        if any(self._said.places(term, title) for term in wish.excluded):
            return None
        if wish.speaker and not wish.parts:
            return self._avoiding(query, wish)
        if not wish.parts or not self._said.may_meet(wish):
            return self._all_speak(query, wish)
        for number in range(LEAD, len(self._meeting.turns)):
            if found := self._in_turn(wish, number):
                quote = self._quotes.around(number, self._said.of_turn(number), *found)
                return SubscriptionMatch(
                    query, replace(quote, met=tuple(self._said.met(wish, quote)))
                )
        return self._all_speak(query, wish) or self._in_title(query, wish)

    def _avoiding(self, query: Query, wish: WordsQuery) -> SubscriptionMatch | None:
        """Somebody who speaks and says nothing of what is excluded."""
        own = [n for n in range(len(self._meeting.turns)) if self._speaks(wish.speaker, n)]
        said = (
            self._said.places(term, self._said.of_turn(n)) for n in own for term in wish.excluded
        )
        if not own or any(said):
            return None
        return SubscriptionMatch(
            query, self._quotes.first_words(self._meeting.turns[own[0]].speaker or "")
        )

    def _all_speak(self, query: Query, wish: WordsQuery) -> SubscriptionMatch | None:
        """Several people, each of whom speaks; or one whose name it may be."""
        if wish.speaker or wish.excluded:
            return None
        if not wish.parts or (len(wish.parts) == 1 and not may_be_speaker(query.text)):
            return None
        found = [self._speakers.match(part.text, limit=1) for part in wish.parts]
        if not all(one and one[0][1] >= SURE for one in found):
            return None
        return SubscriptionMatch(query, self._quotes.first_words(self._names[found[0][0][0]]))

    def _in_title(self, query: Query, wish: WordsQuery) -> SubscriptionMatch | None:
        if wish.speaker:
            return None
        title = keyed_text(self._meeting.head.title)
        terms = [term for part in wish.parts for term in part.terms]
        return (
            SubscriptionMatch(query)
            if all(self._said.places(term, title) for term in terms)
            else None
        )

    def _in_turn(self, wish: WordsQuery, number: int) -> tuple[int, int] | None:
        """The first and the last place of what a turn holds in words: of all parts where a quote
        has room for them, else of the first.
        """
        if wish.speaker and not self._speaks(wish.speaker, number):
            return None
        text = self._said.of_turn(number)
        avoided = sorted(
            place for term in wish.excluded for place in self._said.places(term, text)
        )
        found = [self._said.part(part, text, avoided) for part in wish.parts]
        unmet = [part for part, at in zip(wish.parts, found, strict=True) if at is None]
        if unmet and not (len(unmet) == 1 < len(found) and self._speaks(unmet[0].text, number)):
            return None
        met = [(part, at) for part, at in zip(wish.parts, found, strict=True) if at is not None]
        first, last = closest(
            [self._said.free(part, text, avoided) or [at[0]] for part, at in met]
        )
        fits = len(met) > 1 and text.stops[last] - text.starts[first] <= LONGEST
        return (first, last) if fits else met[0][1]

    def _speaks(self, name: str, number: int) -> bool:
        """Whether the person named says a turn."""
        speaker = self._meeting.turns[number].speaker if number != LEAD else None
        found = self._speakers.match(name, limit=1) if speaker else []
        return bool(found) and found[0][1] >= SURE and self._names[found[0][0]] == speaker

    def _question(self, query: Query) -> SubscriptionMatch | None:
        if self._answering is None:
            return None
        found = self._answering(query.text, self._meeting.head.id)
        return answered(query, found) if found else None


def _names_in(title: str) -> list[str]:
    """The capitalised words of a title in every form that may be their nominative."""
    tokens = [token for word in CAPITALISED.findall(title) for token in name_tokens(word)]
    spelt = (nominatives(token) if is_cyrillic(token) else (token,) for token in tokens)
    return list(dict.fromkeys(form for forms in spelt for form in forms))
