"""The parts of a wish each on its own: what is said in the archive, only never together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from meetings.model.meeting import Head
from meetings.model.subscription import Query
from meetings.subscriptions.matching import Matcher
from meetings.subscriptions.query_terms import OR, QueryTerm, Together, WordsQuery, words_query


@dataclass(frozen=True, slots=True)
class PartAlone:
    """A part as it was typed, and when it last came up; None where it never did."""

    text: str
    last: dt.date | None


class PartsAlone:
    """Looks for the parts of a wish in meetings, the newest first."""

    def __init__(self, query: Query) -> None:
        self._wanted = dict(_parts(query))
        self._last: dict[str, dt.date] = {}

    def look(self, head: Head, matcher: Matcher) -> None:
        """Takes down which parts a meeting meets that none before it met."""
        for text, queries in self._wanted.items():
            if text not in self._last and any(map(matcher.match, queries)):
                self._last[text] = head.date

    def missing(self) -> list[Query]:
        """Wishes for the parts that no meeting met yet."""
        missing = (queries for text, queries in self._wanted.items() if text not in self._last)
        return [query for queries in missing for query in queries]

    def found(self) -> tuple[PartAlone, ...]:
        """All parts, in their order; none of a wish of one part."""
        return tuple(PartAlone(text, self._last.get(text)) for text in self._wanted)


def _parts(query: Query) -> Iterator[tuple[str, tuple[Query, ...]]]:
    """Each part with the wishes any of which it is met by: it may name who speaks."""
    wish = words_query(query.text) if query.kind == "words" else WordsQuery(())
    if wish.speaker:
        yield wish.speaker, (Query("person", wish.speaker),)
    if len(wish.parts) > 1:
        for part in wish.parts:
            yield part.text, (Query("words", _typed(part)), Query("person", part.text))
        return
    terms = [term for part in wish.parts for term in part.terms]
    if wish.speaker or wish.excluded or len(terms) > 1:
        for term in terms:
            yield term.text.replace(OR, "/"), (Query("words", _written(term)),)


def _typed(part: Together) -> str:
    return " ".join(map(_written, part.terms))


def _written(term: QueryTerm) -> str:
    """A term as it is typed: a phrase in quotes."""
    phrase = " " in term.text and OR not in term.text
    return f"«{term.text}»" if phrase else term.text
