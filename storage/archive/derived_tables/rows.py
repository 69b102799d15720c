"""An entry of the catalogue as a row of the tables, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from json import JSONDecoder
from typing import Any, overload
from zlib import crc32

import orjson

from meetings.model.archive import Entry, HeadKeys
from meetings.model.catalogue_selection import Mark
from meetings.model.fact import Fact
from meetings.model.json_forms import fact_form
from meetings.model.meeting import Head, Speaker
from meetings.model.time_series import Kind, Point
from meetings.retrieval.indexing.head_keys import head_countries, head_keys
from storage.serial.meetings_from_json import hints_form, hints_from

_APART = "\x1f"
"""Sorts before all that dates, times and ids hold."""
_LAST_PLACE = 9999
"""The places of a meeting in four digits: turns beyond sort as one, and no transcript has as
many."""


def moment_of(head: Head) -> str:
    """What sorts meetings as the catalogue does."""
    return _APART.join((head.date.isoformat(), head.time or "", head.id))


def moment_at(head: Head, place: int) -> str:
    """The same for a place in a meeting: what comes first is the greater."""
    return f"{moment_of(head)}{_APART}{max(_LAST_PLACE - place, 0):04}"


@lru_cache(maxsize=50_000)  # most marks of a meeting are those of others, too
def token_of(mark: Mark) -> str:
    """What stands for a mark where marks are searched: its own letters would be taken apart."""
    return blake2b(" ".join(mark).encode(), digest_size=6).hexdigest()


def packed(entry: Entry) -> bytes:
    """An entry as bytes, with the keys of its head and the countries it names."""
    keys = head_keys(entry)
    speakers = [[one.name, one.labels, one.role, one.turns] for one in entry.speakers]
    known = [entry.lead, orjson.dumps(speakers).decode(), entry.turns, entry.words, entry.change]
    told = [keys.words, keys.speakers, sorted(head_countries(entry))]
    return _sealed([_head_row(entry.head), *known, *told])


def _sealed(value: list[object]) -> bytes:
    data = orjson.dumps(value)
    return crc32(data).to_bytes(4, "big") + data


def _opened(data: bytes) -> Any:
    """What was sealed. Raises ValueError where it is not what was written."""
    return orjson.loads(_unsealed(data))


def _unsealed(data: bytes) -> bytes:
    """The JSON that was sealed. Raises ValueError where it is not what was written."""
    if not isinstance(data, bytes):
        raise ValueError("a row is not what was written")
    told = data[4:]
    if crc32(told) != int.from_bytes(data[:4], "big"):
        raise ValueError("a row is not what was written")
    return told


def _head_row(head: Head) -> list[object]:
    """A head as what JSON can hold."""
    hints = hints_form(head.hints) if head.hints else None
    known = (head.title, head.date.isoformat(), head.time, head.place, head.lang, head.url)
    return [head.id, *known, head.source, head.guid, hints]


def _head_in(row: list[object]) -> Head:
    """The head in a row."""
    id_, title, day, time, place, lang, url, source, guid, hints = row
    return Head(  # the row is our own: `_head_row` has made it of a head
        id_, title, dt.date.fromisoformat(day), time, place, lang, url, source, guid,  # type: ignore[arg-type]
        hints_from({"hints": hints}) if hints else None,
    )  # fmt: skip


def unpacked(data: bytes) -> Entry:
    """The entry in some bytes."""
    head, lead, speakers, turns, words, change, said, theirs, countries = _opened(data)
    keys = HeadKeys(said, theirs, frozenset(countries))
    return Entry(_head_in(head), lead, _Packed(speakers), turns, words, change, keys)


class _Packed(Sequence[Speaker]):
    """The people of an entry, made of JSON once somebody looks: a search reads the entries of
    200 meetings and asks for the people of some.
    """

    __slots__ = ("_made", "_packed")

    def __init__(self, packed: str) -> None:
        self._packed = packed
        self._made: tuple[Speaker, ...] | None = None

    def _all(self) -> tuple[Speaker, ...]:
        if self._made is None:
            rows = orjson.loads(self._packed)
            self._made = tuple(Speaker(name, tuple(labels), *rest) for name, labels, *rest in rows)
        return self._made

    @overload
    def __getitem__(self, place: int) -> Speaker: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Speaker, ...]: ...
    def __getitem__(self, place: int | slice) -> Speaker | tuple[Speaker, ...]:
        return self._all()[place]

    def __len__(self) -> int:
        return len(self._all())

    def __iter__(self) -> Iterator[Speaker]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())


PackedPoint = tuple[str, str, bytes]
"""A point as it is kept: its indicator, its place, and the point itself."""


_value_at = JSONDecoder().raw_decode
"""Reads one value and stops: what stands behind a head is six times as long."""
_HEAD_AT = 1
"""Where the head begins in an entry's JSON, behind the bracket of the whole."""


def unpacked_head(data: bytes) -> Head:
    """The head of the entry in some bytes."""
    return _head_in(_value_at(_unsealed(data).decode(), _HEAD_AT)[0])


def packed_point(kind: Kind, point: Point) -> bytes:
    """A point with what it shares with others; its meeting's head stands elsewhere."""
    when = point.date.isoformat(), point.when, point.said
    where = point.speaker, point.start, point.stop, point.quote
    return _sealed([kind, *when, point.value, *where, fact_form(point.fact)])


def unpacked_point(data: bytes, head: Head) -> tuple[Kind, Point]:
    """The point in some bytes."""
    kind, day, when, said, value, speaker, start, stop, quote, fact = _opened(data)
    unit, place, sense, part = kind
    point = Point(
        dt.date.fromisoformat(day),
        when,
        said,
        value,
        head,
        speaker,
        Fact(**fact),  # the row is our own: `packed_point` has made it of a fact
        start,
        stop,
        quote,
    )
    return (unit, place, sense, part), point
