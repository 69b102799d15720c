"""A passage as a document of tantivy: what it is found by, and where the rest of it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import orjson
import tantivy

from meetings.model.hits import SIGN_BITS, event_number, traits_number, turn_number
from meetings.model.meeting import Head
from meetings.retrieval.indexing.passages import INDEX_FIELDS, IndexedPassage
from meetings.retrieval.indexing.sentence_traits import keys_beside, trait_bits
from meetings.transcripts.head.language_pairs import event_of
from storage.index.forward_index import ROW, alike
from storage.index.forward_writing import MeetingNumbers


def schema() -> tantivy.Schema:
    """The fields: to delete and look up by, the keys, the words, where the row is."""
    builder = tantivy.SchemaBuilder()
    for name in ("meeting", "place"):
        builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
    for name in INDEX_FIELDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("words", "next", "sign"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    builder.add_unsigned_field(ROW, indexed=False, fast=True)
    return builder.build()


def place_of(meeting_id: str, turn: int) -> str:
    """The term under which all passages of a turn are found."""
    return f"{meeting_id}/{turn}"


class IndexedMeeting(NamedTuple):
    """A meeting ready to be written: its passages as JSON, and what the forward index has of it.

    As JSON: tantivy takes that in two thirds of the time that a document of Python's takes, and
    another process can make it. ``rows``: where in the forward index each passage's begins, with
    its signs.
    """

    documents: list[str]
    rows: list[int]
    numbers: bytes

    def lying_at(self, base: int) -> Iterator[str]:
        """The documents, where the numbers begin at a place of the forward index."""
        for document, row in zip(self.documents, self.rows, strict=True):
            yield f'{{"{ROW}":{(base << SIGN_BITS) + row},{document[1:]}'


def indexed(head: Head, items: Iterable[IndexedPassage]) -> IndexedMeeting:
    """A meeting's passages, ready to be written."""
    numbers, documents, signs = MeetingNumbers(), [], []
    turn: int | None = None
    same: tuple[int, ...] = ()
    for item in items:
        passage = item.passage
        if turn != passage.turn:
            turn, same = passage.turn, _alike(head, passage.turn, passage.speaker)
        numbers.lay(item, same)
        documents.append(_document_of(head, item))
        signs.append(trait_bits(passage))
    packed, places = numbers.packed()
    rows = [at << SIGN_BITS | sign for at, sign in zip(places, signs, strict=True)]
    return IndexedMeeting(documents, rows, packed)


def _document_of(head: Head, item: IndexedPassage) -> str:
    passage = item.passage
    fields = {
        "meeting": head.id,
        "place": place_of(head.id, passage.turn),
        **item.keys,
        "words": item.words,
        "next": keys_beside(passage),
        "sign": item.signs,
    }
    return orjson.dumps(fields).decode()


def _alike(head: Head, turn: int, speaker: str | None) -> tuple[int, ...]:
    """What every sentence of a turn has, as numbers."""
    return alike(
        head.date.toordinal(),
        turn_number(head.id, turn),
        event_number(event_of(head)),
        traits_number(speaker, head, 0),
    )
