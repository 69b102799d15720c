"""Where in a meeting the words of a wish are, in whichever form and script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from meetings.gazetteer.abbreviations import expansions, expansions_in_capitals
from meetings.model.languages import rules_for
from meetings.model.meeting import LEAD, Meeting
from meetings.names.matching import SURE, NamePool
from meetings.retrieval.query.noun_forms import is_other_word
from meetings.subscriptions.english_variants import Wording
from meetings.subscriptions.keyed_text import (
    NEAR,
    KeyedText,
    is_between,
    key_of,
    keyed_text,
    nearby,
)
from meetings.subscriptions.matches import Quote
from meetings.subscriptions.query_terms import OR, QueryTerm, Together, WordsQuery
from meetings.text.scripts import is_cyrillic
from meetings.text.sentences import Span

CAPITALISED = re.compile(r"\b[^\W\d_a-zа-яё][\w’'-]+")
"""A word that begins with a capital, as names do."""


class WordsInMeeting:
    """The turns of one meeting as keys of words, made when they are first looked through."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self._keyed: dict[int, KeyedText] = {}
        self._spelt: dict[str, tuple[Wording, ...]] = {}

    def may_meet(self, wish: WordsQuery) -> bool:
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
        said = (self.of_turn(n).places for n in range(LEAD, len(self._meeting.turns)))
        return frozenset().union(*said, keyed_text(self._meeting.head.title).places)

    def of_turn(self, number: int) -> KeyedText:
        """A turn, or the lead, as the keys of its words."""
        if number not in self._keyed:
            self._keyed[number] = keyed_text(self._meeting.text_of(number))
        return self._keyed[number]

    def places(self, term: QueryTerm, text: KeyedText) -> list[int]:
        """Where a term, or what stands for it, begins."""
        wordings = (*term.wordings, *self._spellings(term.text))
        begin = sorted({place for wording in wordings for place in text.of(wording)})
        found = [place for place in begin if _is_meant(term, text, place)]
        return [place for place in found if text.capitals[place]] if term.surname else found

    def part(
        self, part: Together, text: KeyedText, avoided: Sequence[int]
    ) -> tuple[int, int] | None:
        """The first and the last place of a part, away from what is excluded."""
        whole = QueryTerm(part.text, part.whole)
        for place in self.places(whole, text) if part.whole else ():
            if not is_between(avoided, place - NEAR, place + NEAR):
                return place, place
        return nearby([self.places(term, text) for term in part.terms], avoided)

    def free(self, part: Together, text: KeyedText, avoided: Sequence[int]) -> list[int]:
        """Where a part of one word stands with nothing near that is excluded."""
        places = self.places(part.terms[0], text) if len(part.terms) == 1 else []
        return [at for at in places if not is_between(avoided, at - NEAR, at + NEAR)]

    def met(self, wish: WordsQuery, quote: Quote) -> Iterator[Span]:
        """Where the words of a wish stand in a quote."""
        text = self.of_turn(quote.turn)
        wholes = (QueryTerm(part.text, part.whole) for part in wish.parts if part.whole)
        for term in (*wholes, *(term for part in wish.parts for term in part.terms)):
            for wording in (*term.wordings, *self._spellings(term.text)):
                for place in text.of(wording):
                    if not _is_meant(term, text, place):
                        continue
                    start, stop = text.starts[place], text.stops[place + len(wording) - 1]
                    if quote.start <= start and stop <= quote.stop:
                        yield start, stop

    def _spellings(self, text: str) -> tuple[Wording, ...]:
        """How a text in the other script writes a name, or any of several."""
        return tuple(one for word in text.split(OR) for one in self._spelling(word))

    def _spelling(self, word: str) -> tuple[Wording, ...]:
        foreign = is_cyrillic(word) != (rules_for(self._meeting.head.lang) == "ru")
        if not foreign or not word[:1].isupper() or _is_short_form(word):
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
        found = list(dict.fromkeys(w for text in texts for w in CAPITALISED.findall(text)))
        return found, NamePool(found)


def _is_short_form(word: str) -> bool:
    """Whether a word stands for others, which are looked for: «ЕС» is nobody whose name is Yes."""
    return word.isupper() and bool(expansions(word) or expansions_in_capitals(word))


def _is_meant(term: QueryTerm, text: KeyedText, place: int) -> bool:
    """Whether a word of a term's stem may be the term: "sealed" is nothing that seals do."""
    alike = [word for word in term.text.split(OR) if key_of(word) == text.keys[place]]
    said = text.folded[place]
    return not alike or not all(is_other_word(said, word) for word in alike)
