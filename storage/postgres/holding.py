"""All sentences that meet a query, from PostgreSQL: the server narrows down, we look closely.

It keeps neither signs nor columns: what may meet the query is read, at most so many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from meetings.model.boolean_query import AllOf, BooleanQuery, Holds, is_met
from meetings.model.hits import Hits
from meetings.model.meeting import Head
from meetings.model.passage import Passage
from meetings.retrieval.indexing.signs import NAMED, TELLS_OF, held_by, hits_of
from storage.postgres.database import Database, Row, plain
from storage.postgres.indexing import lexeme
from storage.serial.passages import passage_from

MOST_READ: Final = 20_000
"""Sentences that are read for one query."""
_ANYTHING: Final = None
_NOTHING: Final = ""
Asked = Callable[[str, Sequence[object]], list[Row]]
"""What all partitions give for a query."""


def holding(query: BooleanQuery, asked: Asked, database: Database, most: int = MOST_READ) -> Hits:
    """The passages that meet a query."""
    narrow = _narrow(query)
    if narrow == _NOTHING:
        return Hits()
    where = "true" if narrow is _ANYTHING else "keys @@ %s::tsquery"
    given: list[object] = [narrow] if narrow is not _ANYTHING else []
    found = asked(f"SELECT id FROM {{table}} WHERE {where} LIMIT %s", [*given, most + 1])
    maybe = _read(database, [id_ for (id_,) in found[:most]])
    met = [one for one in maybe if is_met(query, held_by(one[0], one[1].title))]
    return hits_of(met, more=len(found) > most)


def _read(database: Database, ids: Sequence[str]) -> list[tuple[Passage, Head]]:
    rows = database.rows(
        "SELECT meeting, turn, passage FROM passage_texts WHERE id = ANY(%s)", list(ids)
    )
    passages = [passage_from(meeting, turn, form[:-1]) for meeting, turn, form in rows]
    heads = _heads(database, {passage.meeting_id for passage in passages})
    return [(one, heads[one.meeting_id]) for one in passages if one.meeting_id in heads]


def _heads(database: Database, ids: Iterable[str]) -> Mapping[str, Head]:
    found = database.rows(
        "SELECT meeting, title, day, clock, lang, url FROM catalogue"
        " WHERE present AND meeting = ANY(%s)",
        sorted(ids),
    )
    return {
        id_: Head(id_, title, day, clock or None, None, lang, url, None)
        for id_, title, day, clock, lang, url in found
    }


def _narrow(query: BooleanQuery) -> str | None:
    """A query that all are met by which meet this one, as a tsquery is written."""
    if isinstance(query, Holds):
        return _narrow_key(query)
    parts = [_narrow(part) for part in query.parts]
    if isinstance(query, AllOf):
        told = [part for part in parts if part is not _ANYTHING]
        return _NOTHING if _NOTHING in told else _joined(" & ", told)
    if _ANYTHING in parts:
        return _ANYTHING
    told = [part for part in parts if part]
    return _joined(" | ", told) if told else _NOTHING


def _narrow_key(query: Holds) -> str | None:
    """A name stands among the keys of the sentence; other signs are not in the index.

    A country is told by its names' keys alone: looking for any other would be reading everything.
    """
    if query.field == "sign" and not query.key.startswith(NAMED):
        return _NOTHING if query.key.startswith(TELLS_OF) else _ANYTHING
    key = query.key.removeprefix(NAMED) if query.field == "sign" else query.key
    return f"{lexeme(plain(key) or '')}:{'B' if query.field == 'next' else 'A'}"


def _joined(by: str, parts: Sequence[str]) -> str | None:
    return f"({by.join(parts)})" if parts else _ANYTHING
