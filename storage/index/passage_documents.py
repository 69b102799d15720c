"""A passage as a document of tantivy: what it is found by, and what is stored of it."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import orjson
import tantivy

from meetings.model.hits import SIGN_BITS, event_number, traits_number, turn_number
from meetings.model.meeting import Head
from meetings.model.passage import Passage
from meetings.retrieval.indexing.passages import INDEX_FIELDS, IndexedPassage
from meetings.retrieval.indexing.sentence_traits import keys_beside, trait_bits
from meetings.transcripts.head.language_pairs import event_of
from storage.index.forward_index import COLUMNS, OWN_AT, SPANS, TURN_AT, alike
from storage.index.forward_writing import MeetingNumbers
from storage.serial.passages import passage_form, passage_from


def schema() -> tantivy.Schema:
    """The fields: to delete and look up by, the keys, the words, the stored form."""
    builder = tantivy.SchemaBuilder()
    for name in ("meeting", "place"):
        builder.add_text_field(name, stored=False, tokenizer_name="raw", index_option="basic")
    for name in INDEX_FIELDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("words", "next", "sign"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="basic")
    for name in COLUMNS:
        builder.add_unsigned_field(name, indexed=False, fast=True)
    builder.add_bytes_field("payload", stored=True, indexed=False, fast=False)
    return builder.build()


def place_of(meeting_id: str, turn: int) -> str:
    """The term under which all passages of a turn are found."""
    return f"{meeting_id}/{turn}"


class IndexedMeeting(NamedTuple):
    """A meeting ready to be written: its passages as JSON, and the numbers of their keys.

    As JSON: tantivy takes that in two thirds of the time that a document of Python's takes, and
    another process can make it. ``places``: where in the numbers each passage's own begin; and
    where its turn does, with its signs.
    """

    documents: list[str]
    places: list[tuple[int, int]]
    numbers: bytes

    def lying_at(self, base: int) -> Iterator[str]:
        """The documents, where the numbers begin at a place of the forward index."""
        for document, (own, turn) in zip(self.documents, self.places, strict=True):
            turn_at = (base << SIGN_BITS) + turn
            yield f'{{"{OWN_AT}":{base + own},"{TURN_AT}":{turn_at},{document[1:]}'


def indexed(head: Head, items: Iterable[IndexedPassage]) -> IndexedMeeting:
    """A meeting's passages, ready to be written."""
    numbers, documents, places = MeetingNumbers(), [], []
    for item in items:
        passage = item.passage
        own, turn, spans = numbers.lay(item, _alike(head, passage.turn, passage.speaker))
        documents.append(_document_of(head, item, spans))
        places.append((own, turn << SIGN_BITS | trait_bits(passage)))
    return IndexedMeeting(documents, places, numbers.packed())


def _document_of(head: Head, item: IndexedPassage, spans: int) -> str:
    passage = item.passage
    fields = {
        "meeting": head.id,
        "place": place_of(head.id, passage.turn),
        SPANS: spans,
        **item.keys,
        "words": item.words,
        "next": keys_beside(passage),
        "sign": item.signs,
        "payload": b2a_base64(_packed(item), newline=False).decode(),
    }
    return orjson.dumps(fields).decode()


@lru_cache(maxsize=4)  # one passage of a meeting comes after another
def _alike(head: Head, turn: int, speaker: str | None) -> tuple[int, ...]:
    """What every sentence of a turn has, as numbers."""
    return alike(
        head.date.toordinal(),
        turn_number(head.id, turn),
        event_number(event_of(head)),
        traits_number(speaker, head, 0),
    )


def _packed(item: IndexedPassage) -> bytes:
    """The stored form; the block's compression folds what the neighbours repeat."""
    passage = item.passage
    return orjson.dumps([passage.meeting_id, passage.turn, *passage_form(passage)])


def passage_of(searcher: tantivy.Searcher, address: tantivy.DocAddress, score: float) -> Passage:
    """The passage that a search has hit."""
    packed: bytes = searcher.doc(address).get_first("payload") or b""
    meeting_id, turn, *form = orjson.loads(bytes(packed))
    return passage_from(meeting_id, turn, form, score)


def lies(address: tantivy.DocAddress) -> tuple[int, int]:
    """Where something is stored: read in this order, what lies together is unpacked once."""
    return address.segment_ord, address.doc
