"""What a sentence has to hold, put together of single keys with "and" and "or"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

KeyField = Literal["own", "next", "sign"]
"""``own``: the sentence's keys; ``next``: those of the sentences beside it; ``sign``: what
`meetings/retrieval/indexing/sentence_traits.py` describes it."""


@dataclass(frozen=True, slots=True)
class Holds:
    """A key in a field."""

    field: KeyField
    key: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """All parts; what has no parts is met by everything."""

    parts: tuple[BooleanQuery, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the parts at least; what has no parts is met by nothing."""

    parts: tuple[BooleanQuery, ...]


BooleanQuery = Holds | AllOf | AnyOf
NOTHING = AnyOf(())


def all_of(parts: Iterable[BooleanQuery]) -> AllOf:
    """A query met where all of its parts are."""
    return AllOf(tuple(parts))


def any_of(parts: Iterable[BooleanQuery]) -> AnyOf:
    """A query met where any of its parts is."""
    return AnyOf(tuple(parts))


def is_met(query: BooleanQuery, held: Mapping[KeyField, Collection[str]]) -> bool:
    """Whether what is held in each field meets a query: plain, and for one sentence at a time."""
    if isinstance(query, Holds):
        return query.key in held[query.field]
    met = (is_met(part, held) for part in query.parts)
    return all(met) if isinstance(query, AllOf) else any(met)


def flattened(query: BooleanQuery) -> BooleanQuery:
    """What is met by the same, with no "and" right within an "and", "or" within an "or", no part
    alone in one and none twice: a store looks through one list in a third of the time of lists in
    lists.
    """
    if isinstance(query, Holds):
        return query
    kind, parts = type(query), dict[BooleanQuery, None]()
    for part in map(flattened, query.parts):
        parts |= dict.fromkeys(part.parts if isinstance(part, kind) else (part,))
    return next(iter(parts)) if len(parts) == 1 else kind(tuple(parts))
