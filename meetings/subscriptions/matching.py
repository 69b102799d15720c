"""Which subscriptions a meeting matches, and the first words in it that do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from meetings.model.languages import rules_for
from meetings.model.meeting import LEAD, Meeting
from meetings.model.reply import Answer
from meetings.model.subscription import Query
from meetings.names.matching import SURE, NamePool
from meetings.names.token_likeness import name_tokens
from meetings.retrieval.query.noun_forms import is_verb_form
from meetings.retrieval.quoting.window import cut_at_word
from meetings.subscriptions.english_variants import Wording
from meetings.subscriptions.keyed_text import (
    NEAR,
    KeyedText,
    closest,
    is_between,
    key_of,
    keyed_text,
    nearby,
)
from meetings.subscriptions.person_name_check import may_be_speaker
from meetings.subscriptions.query_terms import (
    OR,
    QueryTerm,
    Together,
    WordsQuery,
    words_query,
)
from meetings.text.declension import nominatives
from meetings.text.pleasantries import is_pleasantry
from meetings.text.scripts import is_cyrillic
from meetings.text.sentences import Span, sentences

_QUOTE = 400
"""The most characters of a quote."""
_SHORT, _FULL = 80, 220
"""Characters: a shorter quote («Начнём с парома.») gets what comes next, up to this length."""

Answering = Callable[[str, str], Sequence[Answer]]
"""A saved question and a meeting's id → its answers there, best first, or none."""

_CAPITALISED = re.compile(r"\b[^\W\d_a-zа-яё][\w’'-]+")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a meeting: ``text_of(turn)[start:stop] == text``; the lead is turn -1.

    ``met``: the stretches of the turn, in the quote, that met a wish.
    """

    turn: int
    start: int
    stop: int
    text: str
    speaker: str | None = None
    met: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SubscriptionMatch:
    """A wish that a meeting meets; everything and titles are met without a quote.

    ``others``: quotes one of which may be the better one, where the first is unsure; ``before``:
    the last earlier answer, where that gave another figure; ``first``: nothing earlier in the
    archive meets the wish.
    """

    query: Query
    quote: Quote | None = None
    answer: Answer | None = None
    others: tuple[Quote, ...] = ()
    before: Answer | None = None
    first: bool = False


class Matcher:
    """One meeting, ready for many wishes."""

    def __init__(self, meeting: Meeting, answering: Answering | None = None) -> None:
        self._meeting = meeting
        self._answering = answering
        self._names = tuple(speaker.name for speaker in meeting.speakers)
        self._keyed: dict[int, KeyedText] = {}
        self._spans: dict[int, list[Span]] = {}
        self._spelt: dict[str, tuple[Wording, ...]] = {}

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
            return SubscriptionMatch(query, self._first_words(self._names[found[0][0]]))
        return SubscriptionMatch(query) if self._is_in_title(query.text) else None

    def _is_in_title(self, name: str) -> bool:
        asked = [token for token in name_tokens(name) if len(token) > 1]
        best = [self._title.match(token, limit=1) for token in asked]
        return bool(best) and all(found and found[0][1] >= SURE for found in best)

    def _first_words(self, name: str) -> Quote | None:
        for number, turn in enumerate(self._meeting.turns):
            if turn.speaker == name and (spans := _telling(turn.text, self._sentences(number))):
                return self._quote(number, spans[0][0], _long_enough(spans, 0))
        return None

    def _words(self, query: Query) -> SubscriptionMatch | None:
        wish = words_query(query.text)
        title = keyed_text(self._meeting.head.title)
        if any(self._places(term, title) for term in wish.excluded):
            return None
        if wish.speaker and not wish.parts:
            return self._avoiding(query, wish)
        if not wish.parts or not self._may_meet(wish):
            return self._all_speak(query, wish)
        for number in range(LEAD, len(self._meeting.turns)):
            if found := self._in_turn(wish, number):
                quote = self._around(number, *found)
                return SubscriptionMatch(query, replace(quote, met=tuple(self._met(wish, quote))))
        return self._all_speak(query, wish) or self._in_title(query, wish)

    def _avoiding(self, query: Query, wish: WordsQuery) -> SubscriptionMatch | None:
        """Somebody who speaks and says nothing of what is excluded."""
        own = [n for n in range(len(self._meeting.turns)) if self._speaks(wish.speaker, n)]
        said = (self._places(term, self._of_turn(n)) for n in own for term in wish.excluded)
        if not own or any(said):
            return None
        return SubscriptionMatch(
            query, self._first_words(self._meeting.turns[own[0]].speaker or "")
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
        return SubscriptionMatch(query, self._first_words(self._names[found[0][0][0]]))

    def _in_title(self, query: Query, wish: WordsQuery) -> SubscriptionMatch | None:
        if wish.speaker:
            return None
        title = keyed_text(self._meeting.head.title)
        terms = [term for part in wish.parts for term in part.terms]
        return (
            SubscriptionMatch(query) if all(self._places(term, title) for term in terms) else None
        )

    def _may_meet(self, wish: WordsQuery) -> bool:
        """Whether all but one of several parts, or the only one, are somewhere in the meeting."""
        lacking = sum(not self._holds(part) for part in wish.parts)
        return lacking <= (len(wish.parts) > 1)

    def _holds(self, part: Together) -> bool:
        if any(wording[0] in self._keys for wording in part.whole):
            return True
        return all(
            any(one and one[0] in self._keys for one in term.wordings)
            or self._spellings(term.text)
            for term in part.terms
        )

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The keys of all words of the meeting."""
        said = (self._of_turn(n).places for n in range(LEAD, len(self._meeting.turns)))
        return frozenset().union(*said, keyed_text(self._meeting.head.title).places)

    def _in_turn(self, wish: WordsQuery, number: int) -> tuple[int, int] | None:
        """The first and the last place of what a turn holds in words: of all parts where a quote
        has room for them, else of the first.
        """
        if wish.speaker and not self._speaks(wish.speaker, number):
            return None
        text = self._of_turn(number)
        avoided = sorted(place for term in wish.excluded for place in self._places(term, text))
        found = [self._part(part, text, avoided) for part in wish.parts]
        unmet = [part for part, at in zip(wish.parts, found, strict=True) if at is None]
        if unmet and not (len(unmet) == 1 < len(found) and self._speaks(unmet[0].text, number)):
            return None
        met = [(part, at) for part, at in zip(wish.parts, found, strict=True) if at is not None]
        first, last = closest([self._free(part, text, avoided) or [at[0]] for part, at in met])
        fits = len(met) > 1 and text.stops[last] - text.starts[first] <= _QUOTE
        return (first, last) if fits else met[0][1]

    def _free(self, part: Together, text: KeyedText, avoided: Sequence[int]) -> list[int]:
        """Where a part of one word stands with nothing near that is excluded."""
        places = self._places(part.terms[0], text) if len(part.terms) == 1 else []
        return [at for at in places if not is_between(avoided, at - NEAR, at + NEAR)]

    def _met(self, wish: WordsQuery, quote: Quote) -> Iterator[Span]:
        """Where the words of a wish stand in a quote."""
        text = self._of_turn(quote.turn)
        wholes = (QueryTerm(part.text, part.whole) for part in wish.parts if part.whole)
        for term in (*wholes, *(term for part in wish.parts for term in part.terms)):
            for wording in (*term.wordings, *self._spellings(term.text)):
                for place in text.of(wording):
                    if not _is_meant(term, text, place):
                        continue
                    start, stop = text.starts[place], text.stops[place + len(wording) - 1]
                    if quote.start <= start and stop <= quote.stop:
                        yield start, stop

    def _part(
        self, part: Together, text: KeyedText, avoided: Sequence[int]
    ) -> tuple[int, int] | None:
        whole = QueryTerm(part.text, part.whole)
        for place in self._places(whole, text) if part.whole else ():
            if not is_between(avoided, place - NEAR, place + NEAR):
                return place, place
        return nearby([self._places(term, text) for term in part.terms], avoided)

    def _speaks(self, name: str, number: int) -> bool:
        """Whether the person named says a turn."""
        speaker = self._meeting.turns[number].speaker if number != LEAD else None
        found = self._speakers.match(name, limit=1) if speaker else []
        return bool(found) and found[0][1] >= SURE and self._names[found[0][0]] == speaker

    def _places(self, term: QueryTerm, text: KeyedText) -> list[int]:
        """Where a term, or what stands for it, begins."""
        wordings = (*term.wordings, *self._spellings(term.text))
        begin = sorted({place for wording in wordings for place in text.of(wording)})
        found = [place for place in begin if _is_meant(term, text, place)]
        return [place for place in found if text.capitals[place]] if term.surname else found

    def _spellings(self, text: str) -> tuple[Wording, ...]:
        """How a text in the other script writes a name, or any of several."""
        return tuple(one for word in text.split(OR) for one in self._spelling(word))

    def _spelling(self, word: str) -> tuple[Wording, ...]:
        foreign = is_cyrillic(word) != (rules_for(self._meeting.head.lang) == "ru")
        if not foreign or not word[:1].isupper():
            return ()
        if word not in self._spelt:
            names, pool = self._capitalised
            best = pool.match(word, limit=3)
            keys = ((key_of(names[i]),) for i, score in best if score >= SURE)
            self._spelt[word] = tuple(dict.fromkeys(keys))
        return self._spelt[word]

    @cached_property
    def _capitalised(self) -> tuple[list[str], NamePool]:
        """The words that a meeting writes with a capital."""
        texts = (self._meeting.text_of(n) for n in range(LEAD, len(self._meeting.turns)))
        found = list(dict.fromkeys(w for text in texts for w in _CAPITALISED.findall(text)))
        return found, NamePool(found)

    def _question(self, query: Query) -> SubscriptionMatch | None:
        if self._answering is None:
            return None
        found = self._answering(query.text, self._meeting.head.id)
        return answered(query, found) if found else None

    def _of_turn(self, number: int) -> KeyedText:
        if number not in self._keyed:
            self._keyed[number] = keyed_text(self._meeting.text_of(number))
        return self._keyed[number]

    def _sentences(self, number: int) -> list[Span]:
        if number not in self._spans:
            self._spans[number] = sentences(self._meeting.text_of(number))
        return self._spans[number]

    def _around(self, number: int, first: int, last: int) -> Quote:
        """The sentences that hold the words from place ``first`` to ``last``."""
        spans = self._sentences(number)
        starts = self._of_turn(number).starts
        holding = [s for s in spans if s[1] > starts[first] and s[0] <= starts[last]]
        begin = holding[0][0]
        if starts[last] - begin > _QUOTE // 2:
            begin = starts[first]
        return self._quote(number, begin, _long_enough(spans, spans.index(holding[-1]), begin))

    def _quote(self, number: int, start: int, stop: int) -> Quote:
        text = self._meeting.text_of(number)
        stop = cut_at_word(text, start, stop, _QUOTE)
        speaker = None if number == LEAD else self._meeting.turns[number].speaker
        return Quote(number, start, stop, text[start:stop], speaker)


def _is_meant(term: QueryTerm, text: KeyedText, place: int) -> bool:
    """Whether a word of a term's stem may be the term: "sealed" is nothing that seals do."""
    alike = [word for word in term.text.split(OR) if key_of(word) == text.keys[place]]
    said = text.folded[place]
    return not alike or not all(is_verb_form(said, word) for word in alike)


def answered(query: Query, answers: Sequence[Answer]) -> SubscriptionMatch:
    """A saved question that a meeting answers, with one quote or several."""
    quotes = [
        Quote(
            one.turn, one.start, one.stop, one.quote, one.speaker, (one.core,) if one.core else ()
        )
        for one in answers
    ]
    return SubscriptionMatch(query, quotes[0], answers[0], tuple(quotes[1:]))


def _telling(text: str, spans: list[Span]) -> list[Span]:
    """The sentences from the first on that is no greeting; all where each is one."""
    begin = (i for i, (start, stop) in enumerate(spans) if not is_pleasantry(text[start:stop]))
    return spans[next(begin, 0) :]


def _long_enough(spans: Sequence[Span], last: int, begin: int | None = None) -> int:
    """Where a quote stops that holds a sentence, and those behind it while it is short."""
    begin = spans[last][0] if begin is None else begin
    more = (stop for _, stop in spans[last + 1 :] if stop - begin <= _FULL)
    stop = spans[last][1]
    return stop if stop - begin >= _SHORT else max((stop, *more))


def _names_in(title: str) -> list[str]:
    """The capitalised words of a title in every form that may be their nominative."""
    tokens = [token for word in _CAPITALISED.findall(title) for token in name_tokens(word)]
    spelt = (nominatives(token) if is_cyrillic(token) else (token,) for token in tokens)
    return list(dict.fromkeys(form for forms in spelt for form in forms))
